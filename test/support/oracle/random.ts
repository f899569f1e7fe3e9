/** Numbers by chance that a seed makes again: mulberry32 (Tommy Ettinger, public domain). */
export type Random = {
  /** From 0 up to, and without, `below`. */
  readonly below: (below: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  /** True once in so many times. */
  readonly oneIn: (times: number) => boolean;
};

export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  // What a list leaves open is picked as well.
  const pick = <T>(list: readonly [T, ...T[]]): T => list[below(list.length)] as T;
  return { below, pick, oneIn: times => below(times) === 0 };
};
