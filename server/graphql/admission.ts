/** How many requests may be open at once, and wait to be, by how much they ask for. An export may take minutes. */
export const lanes = {
  light: { open: 16, waiting: 200 },
  heavy: { open: 2, waiting: 40 },
  export: { open: 1, waiting: 8 },
} as const;
export type Lane = keyof typeof lanes;

/** Requests of one client that may wait, out of all. */
const perClient = 100;
/** Most that wait because they turned out to be heavy: each holds a connection. */
const mostTurning = 8;

/** Raised at once where more wait than can be answered in time. */
export class Overloaded extends Error {}

export type Place = {
  /** Gives the place of a light request to others and waits for one among the heavy; keeps it where too many wait so. */
  readonly turnHeavy: () => Promise<boolean>;
  readonly leave: () => void;
};

/** The places of the server. A place is waited for in line, until its signal aborts. */
export const admission = () => {
  const open: Record<Lane, number> = { light: 0, heavy: 0, export: 0 };
  const lines: Record<Lane, { client: string; enter: () => void }[]> = { light: [], heavy: [], export: [] };
  let turning = 0;
  const admitted = async (lane: Lane, client: string, signal: AbortSignal): Promise<void> => {
    if (open[lane] < lanes[lane].open) {
      open[lane] += 1;
      return;
    }
    await new Promise<void>((enter, reject) => {
      const one = { client, enter };
      lines[lane].push(one);
      const leave = (): void => {
        const place = lines[lane].indexOf(one);
        if (place < 0) return;
        lines[lane].splice(place, 1);
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
    });
  };
  const closed = (lane: Lane): void => {
    const following = lines[lane].shift();
    if (following) following.enter();
    else open[lane] -= 1;
  };
  /** Throws Overloaded at once where too many wait, and the reason of `signal` when it aborts meanwhile. */
  return async (client: string, lane: Lane, signal: AbortSignal): Promise<Place> => {
    signal.throwIfAborted();
    const line = lines[lane];
    if (line.length >= lanes[lane].waiting || line.filter(one => one.client === client).length >= perClient)
      throw new Overloaded('more is asked than can be answered in time; ask again in a moment');
    await admitted(lane, client, signal);
    let held: Lane | undefined = lane;
    let hasLeft = false;
    return {
      turnHeavy: async () => {
        if (turning >= mostTurning) return false;
        closed(lane);
        held = undefined;
        turning += 1;
        await admitted('heavy', client, signal).finally(() => {
          turning -= 1;
        });
        if (hasLeft) closed('heavy');
        else held = 'heavy';
        return true;
      },
      leave: () => {
        hasLeft = true;
        if (held) closed(held);
        held = undefined;
      },
    };
  };
};
