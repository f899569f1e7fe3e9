import type { Random } from './random.ts';
import type { Value } from './world.ts';

/** What a claim says of a holding: nothing, one figure, a range, a floor, a ceiling, and of its votes. */
export const randomShares = (random: Random): Record<string, Value> => {
  const exact = (name: string): Record<string, Value> => {
    const value = random.pick([0, 5, 10, 10, 20, 20, 25, 30, 33.3, 33.4, 40, 49, 50, 50.1, 51, 60, 100]);
    return { [`${name}Min`]: value, [`${name}Max`]: value };
  };
  const range = (name: string): Record<string, Value> => {
    const [low, high] = random.pick([
      [10, 60],
      [0, 30],
      [33, 34],
      [25, 50],
      [50, 75],
      [49, 51],
      [0, 0],
    ]);
    return { [`${name}Min`]: low ?? 0, [`${name}Max`]: high ?? 0 };
  };
  const shares = random.pick<() => Record<string, Value>>([
    () => exact('share'),
    () => exact('share'),
    () => exact('share'),
    () => exact('share'),
    () => range('share'),
    () => ({}),
    () => ({ shareMin: 51 }),
    () => ({ shareMax: 30 }),
    () => ({ ...exact('share'), approximate: true }),
    () => ({ shareMin: 50, shareMinExclusive: true, shareMax: 75 }),
    () => ({ shareMin: 25, shareMax: 50, shareMaxExclusive: true }),
  ])();
  return { ...shares, ...(random.oneIn(8) ? exact('voting') : {}) };
};
