import { expect, test } from 'vitest';
import type { Properties } from '../../../domain/graph.ts';
import {
  endsOf,
  rangeInWords,
  roundingOf,
  shareOf,
  statedShare,
  votesOf,
} from '../../../server/model/ownership/figures.ts';
import type { KnownRelation } from '../../../server/model/snapshot.ts';
import { knownAt } from '../../support/judged.ts';

const holding = (properties: Properties): KnownRelation => {
  const [relation] = knownAt('x OWNS a').relations;
  if (!relation) throw new Error('nothing is drawn');
  return { ...relation, properties };
};

const both = (figure: number): Properties => ({ shareMin: figure, shareMax: figure });

test.each<[string, Properties, number, number]>([
  ['nothing', {}, 0, 100],
  ['one figure', both(50), 50, 50],
  ['a band', { shareMin: 25, shareMax: 50 }, 25, 50],
  ['its low end alone', { shareMin: 25 }, 25, 100],
  ['its high end alone', { shareMax: 25 }, 0, 25],
  ['at least', { ...both(30), bound: 'at-least' }, 30, 100],
  ['at most', { ...both(30), bound: 'at-most' }, 0, 30],
  ['about, a whole number', { ...both(30), approximate: true }, 29.5, 30.5],
  ['about, with one digit', { ...both(33.4), approximate: true }, 33.35, 33.45],
  ['about, with two digits', { ...both(0.25), approximate: true }, 0.245, 0.255],
  ['about all of it', { ...both(100), approximate: true }, 99.5, 100],
  ['about nothing', { ...both(0), approximate: true }, 0, 0.5],
])('a holding that states %s', (_name, properties, min, max) => {
  const found = shareOf(holding(properties));
  expect(found.min).toBeCloseTo(min, 12);
  expect(found.max).toBeCloseTo(max, 12);
  const isSilent = Object.keys(properties).length === 0;
  expect(statedShare(holding(properties))).toEqual(isSilent ? undefined : found);
  // Where no votes are stated they equal the share.
  expect(votesOf(holding(properties))).toEqual(found);
});

test('votes that are stated are those, whatever the share', () => {
  const properties = { ...both(10), votingMin: 60, votingMax: 70 };
  expect(votesOf(holding(properties))).toEqual({ min: 60, max: 70 });
  expect(votesOf(holding({ votingMin: 60 }))).toEqual({ min: 60, max: 100 });
  expect(votesOf(holding({ votingMin: 50, votingMinExclusive: true })).min).toBeGreaterThan(50);
  expect(votesOf(holding({ votingMin: 50, shareMinExclusive: true })).min).toBe(50);
  expect(shareOf(holding({ votingMin: 60 }))).toEqual({ min: 0, max: 100 });
});

test('an exact figure may be off by half a unit of its last digit, a band is not', () => {
  expect(roundingOf({ min: 50, max: 50 })).toBe(0.5);
  expect(roundingOf({ min: 33.25, max: 33.25 })).toBeCloseTo(0.005, 12);
  expect(roundingOf({ min: 25, max: 50 })).toBe(0);
});

test('an end that is left out is written as printed, and said to be', () => {
  const more = shareOf(holding({ shareMin: 50, shareMax: 75, shareMinExclusive: true }));
  expect(endsOf(more)).toEqual({ min: 50, max: 75, minExclusive: true, maxExclusive: false });
  const less = shareOf(holding({ shareMin: 25, shareMax: 50, shareMaxExclusive: true }));
  expect(endsOf(less)).toEqual({ min: 25, max: 50, minExclusive: false, maxExclusive: true });
  expect([rangeInWords(more), rangeInWords(less)]).toEqual([
    'more than 50, at most 75 %',
    'at least 25, less than 50 %',
  ]);
  // Three owners of more than a tenth and three of less: none of these sums is a figure with seven digits.
  const [many, few] = [more.min - 40, less.max - 40];
  const summed = endsOf({ min: 3 * many, max: 3 * few + 30 });
  expect(summed).toEqual({ min: 30, max: 60, minExclusive: true, maxExclusive: true });
});

test('a part that no figure states is written as it is', () => {
  const third = { min: 100 / 3, max: 200 / 3 };
  expect(endsOf(third)).toEqual({ ...third, minExclusive: false, maxExclusive: false });
  // Sums of decimal shares are off by rounding, which leaves nothing out.
  const sum = 0.1 + 0.2;
  expect(endsOf({ min: sum, max: 50 - (sum - 0.3) })).toMatchObject({ minExclusive: false, maxExclusive: false });
});
