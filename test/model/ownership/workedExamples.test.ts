import { describe, expect, test } from 'vitest';
import { integratedOwnership } from '../../../server/model/ownership/integrated.ts';
import { ownershipOf } from '../../../server/model/ownership/stakes.ts';
import { analysisAt, knownAt, resultAt, verdictAt } from '../../support/judged.ts';

/** Whoever holds the rest of `a` is a person outside, whom nobody owns. */
const rest = (share: number): string => `person9@US OWNS ${share}% a from 2020`;

/** What one owner owns of each firm, per cent, over all paths. */
const owned = (text: string, owner: string, firm: string) =>
  integratedOwnership(ownershipOf(knownAt(text)).shares, new Set([owner])).get(firm);

describe('50 per cent rule: the examples of OFAC in FAQ 398 to 402', () => {
  test.each([
    ['398: control without ownership is not enough', `x@CN CONTROLS a; ${rest(51)}`, 'a', 'no', { min: 0, max: 49 }],
    [
      '398: how much is owned beside the control, nobody reports',
      'x@CN CONTROLS a',
      'a',
      'undetermined',
      { min: 0, max: 100 },
    ],
    [
      '398: nor are 49 per cent and control',
      `x@CN OWNS 49% a; x CONTROLS a; ${rest(51)}`,
      'a',
      'no',
      { min: 49, max: 49 },
    ],
    [
      '399: 25 and 25 by two blocked persons add up',
      'x@CN OWNS 25% a; y@CN OWNS 25% a',
      'a',
      'yes',
      { min: 50, max: 50 },
    ],
    ['400: a blocked director owns nothing', `person1@CN DIRECTS a; ${rest(100)}`, 'a', 'no', { min: 0, max: 0 }],
    ['401, example 1: 50 of A, which owns 50 of B', 'x@CN OWNS 50% a; a OWNS 50% b', 'b', 'yes', { min: 50, max: 50 }],
    [
      '401, example 2: 50 of A and of B, which own 25 each of C',
      'x@CN OWNS 50% a; x OWNS 50% b; a OWNS 25% c; b OWNS 25% c',
      'c',
      'yes',
      { min: 50, max: 50 },
    ],
    [
      '401, example 3: 50 of A and 10 of B; A owns 40 of B',
      'x@CN OWNS 50% a; x OWNS 10% b; a OWNS 40% b',
      'b',
      'yes',
      { min: 50, max: 50 },
    ],
    [
      '401, example 4: 50 of A and 25 of B, which own 25 each of C: what B owns does not count',
      'x@CN OWNS 50% a; x OWNS 25% b; a OWNS 25% c; b OWNS 25% c',
      'c',
      'none-reported',
      { min: 25, max: 25 },
    ],
    [
      '401, example 5: 25 of A and 25 of B, which own 50 each of C',
      'x@CN OWNS 25% a; x OWNS 25% b; a OWNS 50% c; b OWNS 50% c',
      'c',
      'none-reported',
      undefined,
    ],
    [
      '402: before selling down',
      'x@CN OWNS 50% a from 2023 to 2024-06-30',
      'a',
      'yes',
      { min: 50, max: 50 },
      '2024-06-30',
    ],
    [
      '402: from the day after, when less than 50 is left',
      `x@CN OWNS 50% a from 2023 to 2024-06-30; x OWNS 49% a from 2024-07-01; ${rest(51)}`,
      'a',
      'no',
      { min: 49, max: 49 },
      '2024-07-01',
    ],
  ])('%s', (_name, text, firm, verdict, value, asOf = '2025-01-01') => {
    const result = resultAt(text, firm, 'aggregation', asOf);
    expect(result.verdict).toBe(verdict);
    expect(result.value).toEqual(value);
  });

  test('the effective interest differs: 50 of 50 is 25', () => {
    const text = 'x@CN OWNS 50% a@SG; person1@US OWNS 50% a; a OWNS 50% b; person1 OWNS 50% b';
    expect(resultAt(text, 'b', 'effective-interest').value).toEqual({ min: 25, max: 25 });
    expect(verdictAt(text, 'b', 'effective-interest')).toBe('no');
  });
});

describe('company control, as the papers of the Bank of Italy define it', () => {
  test.each([
    ['more than 50 directly', 'p@CN OWNS 80% c', 'c', 'yes'],
    ['exactly 50 is no control', 'p@CN OWNS 50% c; person1@US OWNS 50% c', 'c', 'no'],
    [
      'jointly through two firms that it controls',
      'p@CN OWNS 60% e; p OWNS 75% f; e OWNS 40% g; f OWNS 20% g',
      'g',
      'yes',
    ],
    [
      'with its own votes beside those of a firm that it controls',
      'p@CN OWNS 51% e; p OWNS 20% g; e OWNS 31% g',
      'g',
      'yes',
    ],
    [
      'not through a firm that it does not control',
      'p@CN OWNS 50% e@SG; person1@US OWNS 50% e; p OWNS 20% g; e OWNS 31% g; person1 OWNS 49% g',
      'g',
      'no',
    ],
    [
      'two parties alone do not, though they would jointly',
      'person1@CN OWNS 30% g; person2@CN OWNS 30% g; person3@US OWNS 40% g',
      'g',
      'no',
    ],
    ['unless nobody reports who has the rest', 'p@CN OWNS 30% g; q@CN OWNS 30% g', 'g', 'none-reported'],
    [
      'unless one that nobody reports may stand behind both',
      'p@CN OWNS 30% g; q@CN OWNS 30% g; person3@US OWNS 40% g',
      'g',
      'none-reported',
    ],
    [
      'down a pyramid of minorities that each come to a majority',
      'p@CN OWNS 51% a; a OWNS 51% b; b OWNS 51% c',
      'c',
      'yes',
    ],
    ['by votes and not by shares', 'p@CN OWNS 10% c votes 60%', 'c', 'yes'],
    ['by what is reported as control', 'p@CN CONTROLS a; a OWNS 51% b', 'b', 'yes'],
  ])('%s', (_name, text, firm, verdict) => {
    expect(verdictAt(text, firm, 'control')).toBe(verdict);
  });

  test('a pyramid of 51 per cent controls all and owns 13.27', () => {
    const text = 'p@CN OWNS 51% a; a OWNS 51% b; b OWNS 51% c';
    expect(resultAt(text, 'c', 'effective-interest').value?.min).toBeCloseTo(0.51 ** 3 * 100, 9);
    expect(verdictAt(text, 'c', 'effective-interest')).toBe('none-reported');
    expect(resultAt(text, 'c', 'control')).toMatchObject({ verdict: 'yes', value: { min: 51, max: 51 }, margin: 1 });
  });

  test('ultimate parents are the ends of control, a circle among them as one', () => {
    const circle = analysisAt('top@CN OWNS 60% mid; mid OWNS 55% low; a OWNS 60% b; b OWNS 60% a; a OWNS 70% c');
    expect(circle.parents('low')).toEqual([{ entity: 'top', certainty: 'certain' }]);
    expect(circle.parents('c').map(({ entity }) => entity)).toEqual(['a', 'b']);
    expect(circle.parents('top')).toEqual([]);
  });

  test('an unknown share that may be a majority makes a possible parent', () => {
    expect(analysisAt('p OWNS a').parents('a')).toEqual([{ entity: 'p', certainty: 'possible' }]);
    expect(analysisAt('p OWNS a; q OWNS 50% a').parents('a')).toEqual([]);
  });
});

describe('integrated ownership of Baldone, Brioschi and Paleari', () => {
  test.each([
    ['a chain multiplies', 'p OWNS 50% a; a OWNS 40% b', 'p', 'b', 20],
    ['paths add up', 'p OWNS 50% a; p OWNS 30% b; a OWNS 40% c; b OWNS 50% c', 'p', 'c', 35],
    ['the shares that a firm holds of itself count for nobody', 'p OWNS 40% a; a OWNS 20% a', 'p', 'a', 40],
    ['two firms that hold 10 of each other', 'p OWNS 90% a; a OWNS 10% b; b OWNS 10% a', 'p', 'a', 90 / 0.99],
    ['and what comes down to the second', 'p OWNS 90% a; a OWNS 10% b; b OWNS 10% a', 'p', 'b', 9 / 0.99],
    ['walks that come back to the owner do not count', 'a OWNS 10% b; b OWNS 10% a', 'a', 'b', 10],
    ['an owner that is owned whole in a circle', 'a OWNS 100% b; b OWNS 100% a', 'a', 'b', 100],
    ['a circle that owns itself whole lets nobody in', 'a OWNS 100% b; b OWNS 100% a; p OWNS 50% c', 'p', 'a', 0],
  ])('%s', (_name, text, owner, firm, expected) => {
    const found = owned(text, owner, firm);
    expect(found?.min).toBeCloseTo(expected, 9);
    expect(found?.max).toBeCloseTo(expected, 9);
  });

  test('the owners of a firm are what is left of it when nobody else is: they add up to all of it', () => {
    const text = 'p OWNS 60% a; q OWNS 30% a; b OWNS 10% a; a OWNS 20% b; q OWNS 80% b';
    const parts = ['p', 'q'].map(owner => owned(text, owner, 'a')?.min ?? 0);
    expect((parts[0] ?? 0) + (parts[1] ?? 0)).toBeCloseTo(100, 9);
  });
});
