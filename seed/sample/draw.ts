/** Draws from one seed: the same seed draws the same. */
export type Draw = {
  /** From 0 up to, and without, `end`. */
  readonly upTo: (end: number) => number;
  readonly of: <T>(items: readonly T[]) => T;
  readonly isOneIn: (times: number) => boolean;
};

/** mulberry32, which is enough for made data. */
export const drawFrom = (seed: number): Draw => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (end: number): number => Math.floor(next() * end);
  const of = <T>(items: readonly T[]): T => {
    const item = items[upTo(items.length)];
    if (item === undefined) throw new Error('nothing to draw from');
    return item;
  };
  return { upTo, of, isOneIn: times => upTo(times) === 0 };
};
