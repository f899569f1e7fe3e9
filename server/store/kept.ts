export type KeptValues = Map<string, { readonly state: string; readonly value: unknown }>;

/** What `make` gives, made once for each state of the data; one key always stands for values of one type. */
export type Kept = <T>(key: string, make: () => Promise<T>) => Promise<T>;

/** Most values that are kept; each key that comes in beyond that takes the place of the one that was longest not made anew. */
const mostKept = 200;

export const keep = (
  kept: KeptValues,
  key: string,
  value: { readonly state: string; readonly value: unknown },
): void => {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
};

/** Names the state of the data; undefined while they change. */
type StateOf = () => Promise<string | undefined>;

/** Keeps the latest value of each key for as long as the data stay as they are, where their state was the same before and after. */
export const keeping =
  (kept: KeptValues, { before, after }: { readonly before: StateOf; readonly after: StateOf }): Kept =>
  async <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const state = await before();
    const known = kept.get(key);
    if (known && known.state === state) return known.value as T;
    const value = await make();
    if (state !== undefined && state === (await after())) keep(kept, key, { state, value });
    return value;
  };
