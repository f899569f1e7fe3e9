/** How many requests may be open at once, and wait to be, by how much they ask for. An export may take minutes. */
export const lanes = {
  light: { open: 16, waiting: 200 },
  heavy: { open: 2, waiting: 40 },
  export: { open: 1, waiting: 8 },
} as const;
export type Lane = keyof typeof lanes;

/** Requests of one client, out of all: that may wait in a lane, and be open. Some light ones always find a place beside it. */
export const perClient = { waiting: 100, open: { light: 12, heavy: 2, export: 1 } } as const;
/** Most that wait because they turned out to be heavy: each holds a connection. */
const mostTurning = 8;

/** Raised at once where more wait than can be answered in time. */
export class Overloaded extends Error {}

export type Place = {
  /** Gives the place of a light request to others and waits for one among the heavy; keeps it where too many wait so. */
  readonly turnHeavy: () => Promise<boolean>;
  readonly leave: () => void;
};

type Waiting = { readonly client: string; readonly enter: () => void };

/** The places of one lane. One that becomes free goes to the client that holds the fewest, and among its requests to the first. */
const places = (lane: Lane) => {
  const held = new Map<string, number>();
  const line: Waiting[] = [];
  let open = 0;
  const holds = (client: string): number => held.get(client) ?? 0;
  const mayEnter = ({ client }: Pick<Waiting, 'client'>): boolean =>
    open < lanes[lane].open && holds(client) < perClient.open[lane];
  const count = (client: string, change: 1 | -1): void => {
    open += change;
    if (holds(client) + change === 0) held.delete(client);
    else held.set(client, holds(client) + change);
  };
  const remove = (one: Waiting): boolean => {
    const place = line.indexOf(one);
    if (place >= 0) line.splice(place, 1);
    return place >= 0;
  };
  return {
    open: () => open,
    waiting: () => line.length,
    isFull: (client: string): boolean =>
      line.length >= lanes[lane].waiting || line.filter(one => one.client === client).length >= perClient.waiting,
    /** Throws the reason of `signal` when it aborts before there is a place. */
    enter: async (client: string, signal: AbortSignal): Promise<void> => {
      if (mayEnter({ client })) return count(client, 1);
      await new Promise<void>((enter, reject) => {
        const one = { client, enter };
        line.push(one);
        signal.addEventListener('abort', () => remove(one) && reject(signal.reason), { once: true });
      });
    },
    leave: (client: string): void => {
      count(client, -1);
      const [first, ...others] = line.filter(mayEnter);
      if (first === undefined) return;
      const next = others.reduce((least, one) => (holds(one.client) < holds(least.client) ? one : least), first);
      remove(next);
      count(next.client, 1);
      next.enter();
    },
  };
};

/** The places of the server. A place is waited for in line, until its signal aborts. */
export const admission = () => {
  const of = { light: places('light'), heavy: places('heavy'), export: places('export') };
  let turning = 0;
  return {
    /** Throws Overloaded at once where too many wait, and the reason of `signal` when it aborts meanwhile. */
    enter: async (client: string, lane: Lane, signal: AbortSignal): Promise<Place> => {
      signal.throwIfAborted();
      if (of[lane].isFull(client))
        throw new Overloaded('more is asked than can be answered in time; ask again in a moment');
      await of[lane].enter(client, signal);
      let held: Lane | undefined = lane;
      let hasLeft = false;
      return {
        turnHeavy: async () => {
          if (turning >= mostTurning) return false;
          of[lane].leave(client);
          held = undefined;
          turning += 1;
          await of.heavy.enter(client, signal).finally(() => {
            turning -= 1;
          });
          if (hasLeft) of.heavy.leave(client);
          else held = 'heavy';
          return true;
        },
        leave: () => {
          hasLeft = true;
          if (held) of[held].leave(client);
          held = undefined;
        },
      };
    },
    /** Requests that are open and that wait, by lane. */
    counts: (): Readonly<Record<Lane, { readonly open: number; readonly waiting: number }>> => {
      const countsOf = (lane: Lane) => ({ open: of[lane].open(), waiting: of[lane].waiting() });
      return { light: countsOf('light'), heavy: countsOf('heavy'), export: countsOf('export') };
    },
  };
};
