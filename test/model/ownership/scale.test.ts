import { expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { chokepoints as breaking } from '../../../server/model/access/chokepoints.ts';
import { partyTests } from '../../../server/model/accessTests/accessTests.ts';
import { analyseOwnership } from '../../../server/model/ownership/analysis.ts';
import { knownAt } from '../../support/judged.ts';

const chokepoints = runSync(breaking);

const numbers = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** Prints how long it took; no test says how long it may take. */
const timed = <T>(what: string, work: () => T): T => {
  const start = performance.now();
  const result = work();
  console.error(`${what}: ${Math.round(performance.now() - start)} ms`);
  return result;
};

const testsOf = (text: string, firm: string) => partyTests(firm, analyseOwnership(knownAt(text), new Set(['CN'])));

const block = (share: string): string =>
  [
    'party@CN OWNS 20% f0',
    ...numbers(40).flatMap(i => numbers(40).flatMap(j => (i === j ? [] : [`f${i} OWNS ${share} f${j}`]))),
  ].join('; ');

test('a block of 40 firms that each hold 2 % of all the others', () => {
  const [, share, cascade, control] = timed('block of 40', () => testsOf(block('2%'), 'f39'));
  // Two sorts of firm: f0, and 39 alike. x = 0.02 y0 + 0.76 x and y0 = 0.2 + 0.78 x give the others' part.
  const x = (0.02 * 0.2) / (0.24 - 0.02 * 0.78);
  expect(share?.value?.min).toBeCloseTo(x * 100, 9);
  expect(share?.value?.max).toBeCloseTo(x * 100, 9);
  expect([share?.verdict, cascade?.verdict, control?.verdict]).toEqual(['none-reported', 'none-reported', 'no']);
});

test('the same block with ranges', () => {
  const [, share] = timed('block of 40, ranges', () => testsOf(block('1-2%'), 'f39'));
  expect(share?.value?.min).toBeLessThan(share?.value?.max ?? 0);
  expect(share?.verdict).toBe('none-reported');
});

test('a ring of 1,000 firms', () => {
  const ring = (share: string) =>
    ['party@CN OWNS 10% f0', ...numbers(1_000).map(i => `f${i} OWNS ${share} f${(i + 1) % 1_000}`)].join('; ');
  const [seat, share, , control] = timed('ring of 1,000', () => testsOf(ring('90%'), 'f20'));
  expect(share?.value?.min).toBeCloseTo((10 * 0.9 ** 20) / (1 - 0.9 ** 1_000), 6);
  expect(control?.verdict).toBe('none-reported');
  expect(seat?.verdict).toBe('undetermined');
  const [, unknown] = timed('ring of 1,000, shares unknown', () => testsOf(ring(''), 'f999'));
  expect(unknown?.value).toMatchObject({ min: 0 });
  expect(unknown?.value?.max).toBeCloseTo(100, 6);
});

test('a chain of 30', () => {
  const chain = ['party@CN OWNS 99% f0', ...numbers(30).map(i => `f${i} OWNS 99% f${i + 1}`)].join('; ');
  const [, share, cascade, control] = timed('chain of 30', () => testsOf(chain, 'f30'));
  expect(share?.value?.min).toBeCloseTo(0.99 ** 31 * 100, 9);
  expect([share?.verdict, cascade?.verdict, control?.verdict]).toEqual(['yes', 'yes', 'yes']);
});

test('chokepoints of the block: what leads in and what leads out', () => {
  const text = `${block('2%')}; f0@CN; lease1 COVERS fleet1; f39 TAKES lease1`;
  const found = timed('chokepoints of the block', () => chokepoints(knownAt(text), ['fleet1'], new Set(['CN'])));
  expect(found.relations.map(set => set.map(({ id }) => id))).toEqual([
    ['COVERS~lease1~fleet1~'],
    ['TAKES~f39~lease1~'],
  ]);
  expect(found.firms).toEqual([['f39']]);
});
