import type { Question } from './engine.ts';
import type { Random } from './random.ts';
import type { Clocks, World } from './world.ts';

const days = [
  '2024-04-01',
  '2024-12-15',
  '2025-01-01',
  '2025-03-31',
  '2025-05-15',
  '2025-07-01',
  '2026-01-10',
  '2026-11-28',
];
const spans = ['2024', '2024-12', '2025-01', '2025-03', '2025-06', '2025', '2026'];
const knowns = ['2024-12-31', '2025-01-01', '2025-04-30', '2025-12-31', '2026-11-28'];

const oneOf = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)] as T;

/** A day, a month or a year, as known now or then. */
export const randomClocks = (random: Random): Clocks => ({
  asOf: oneOf(random, random.oneIn(3) ? spans : days),
  ...(random.oneIn(2) ? { knownBy: oneOf(random, knowns) } : {}),
  presume: !random.oneIn(5),
});

/** What is asked of a world: who uses any of its hardware, or who owns any of its firms. `countries`: or who uses what stands in its country. */
export const randomQuestion = (random: Random, { entities }: World, countries: boolean): Question => {
  const ask = random.pick<Question['ask']>(['accessChains', 'accessChains', 'accessChains', 'ownership']);
  const kinds =
    ask === 'ownership' ? ['Firm'] : ['GpuFleet', 'DataCenter', 'Lease', ...(countries ? ['Jurisdiction'] : [])];
  const targets = entities.filter(({ kind }) => kinds.includes(kind));
  return { ask, target: oneOf(random, targets).id, clocks: randomClocks(random) };
};
