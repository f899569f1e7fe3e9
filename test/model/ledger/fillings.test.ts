import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import type { Range } from '../../../server/model/access/measures.ts';
import { plus, sumOf, times } from '../../../server/model/ledger/amounts.ts';
import { assignmentsOf as filling, type Sum } from '../../../server/model/ledger/assignments.ts';

const assignmentsOf = runSync(filling);
const sum = (of: number[], min: number, max?: number): Sum => ({
  of,
  range: { min, ...(max === undefined ? {} : { max }) },
});
/** The ends of some parts over all fillings of as many as are asked for. */
const ends = (count: number, sums: readonly Sum[], parts: readonly number[]) => {
  const { least, most } = assignmentsOf(count, sums);
  return [runSync(least)(parts), runSync(most)(parts)];
};
const shortOf = (count: number, sums: readonly Sum[]): number => assignmentsOf(count, sums).short;

describe('the ends of parts whose sums are said', () => {
  test.each<[string, number, Sum[], number[], (number | undefined)[]]>([
    ['nothing said', 2, [], [0], [0, undefined]],
    ['no part asked', 2, [sum([0], 3, 5)], [], [0, 0]],
    ['its own', 1, [sum([0], 3, 5)], [0], [3, 5]],
    ['only the least', 1, [sum([0], 3)], [0], [3, undefined]],
    ['only the most', 1, [sum([0], 0, 5)], [0], [0, 5]],
    ['an exact one', 1, [sum([0], 4, 4)], [0], [4, 4]],
    ['of another part nothing', 2, [sum([0], 3, 5)], [1], [0, undefined]],
    ['of both no end', 2, [sum([0], 3, 5)], [0, 1], [3, undefined]],
    ['what is left of the sum', 2, [sum([0, 1], 10, 10), sum([0], 3, 4)], [1], [6, 7]],
    ['the sum itself', 3, [sum([0, 1, 2], 10, 12), sum([0], 3, 4)], [0, 1, 2], [10, 12]],
    ['two of three', 3, [sum([0, 1, 2], 10, 10), sum([2], 2, 3)], [0, 1], [7, 8]],
    ['the least of three bounds', 3, [sum([0, 1], 0, 5), sum([1, 2], 0, 7), sum([0, 2], 0, 8)], [0, 1, 2], [0, 10]],
    ['halves', 3, [sum([0, 1], 0, 1), sum([1, 2], 0, 1), sum([0, 2], 0, 1)], [0, 1, 2], [0, 1.5]],
    ['a chain of sums', 4, [sum([0, 1], 10, 10), sum([1, 2], 6, 6), sum([2, 3], 9, 9), sum([3], 4, 4)], [0], [9, 9]],
    ['alike twice', 2, [sum([0, 1], 10, 10), sum([0, 1], 10, 10), sum([0], 10, 10)], [1], [0, 0]],
  ])('%s', (_name, count, sums, parts, expected) => {
    expect(ends(count, sums, parts)).toEqual(expected);
    expect(shortOf(count, sums)).toBe(0);
  });

  test('where what is said cannot be true together, upper ends hold and lower ones fall short by the least', () => {
    const sums = [sum([0, 1], 0, 4), sum([0], 3), sum([1], 3)];
    expect(shortOf(2, sums)).toBe(2);
    expect([ends(2, sums, [0]), ends(2, sums, [1]), ends(2, sums, [0, 1])]).toEqual([
      [1, 3],
      [1, 3],
      [4, 4],
    ]);
    expect(shortOf(1, [sum([0], 5), sum([0], 0, 2)])).toBe(3);
    expect(ends(1, [sum([0], 5), sum([0], 0, 2)], [0])).toEqual([2, 2]);
  });

  test('of many parts in a circle of sums', () => {
    const count = 9;
    const around = Array.from({ length: count }, (_, i) => sum([i, (i + 1) % count], 2, 2));
    expect(ends(count, around, [0])).toEqual([1, 1]);
    const loose = Array.from({ length: 8 }, (_, i) => sum([i, (i + 1) % 8], 2, 2));
    expect(ends(8, loose, [0])).toEqual([0, 2]);
    expect(ends(8, loose, [0, 2, 4, 6])).toEqual([0, 8]);
  });
});

test('amounts add up and are taken so many times, with no most where one has none', () => {
  const open: Range = { min: 2 };
  expect(plus({ min: 1, max: 3 }, { min: 2, max: 5 })).toEqual({ min: 3, max: 8 });
  expect(plus({ min: 1, max: 3 }, open)).toEqual({ min: 3 });
  expect(sumOf([{ min: 1, max: 1 }, open, { min: 0, max: 4 }])).toEqual({ min: 3 });
  expect(sumOf([])).toEqual({ min: 0, max: 0 });
  expect([times({ min: 2, max: 3 }, 5), times(open, 5)]).toEqual([{ min: 10, max: 15 }, { min: 10 }]);
});
