import { describe, expect, test } from 'vitest';
import { analysisAt } from '../../support/judged.ts';

describe('a holder that is restricted itself', () => {
  test.each<[string, string, number]>([
    ['is measured by its owners, never by itself', 'x@CN OWNS 60% a@CN; person1@SG OWNS 40% a', 60],
    ['over all tiers', 'x@CN OWNS 60% m@SG; person1@SG OWNS 40% m; m OWNS 50% a@CN; person1 OWNS 50% a', 30],
    ['by none, where the owners are outside', 'person1@SG OWNS 100% a@CN', 0],
    [
      'in a circle by what comes from outside it',
      'a@CN OWNS 50% b@SG; b OWNS 50% a; x@CN OWNS 20% a; person1@SG OWNS 30% a; person1 OWNS 50% b',
      80 / 3,
    ],
  ])('%s', (_name, text, share) => {
    const { value } = analysisAt(text).effectiveInterest('a');
    expect(value.min).toBeCloseTo(share, 9);
    expect(value.max).toBeCloseTo(share, 9);
  });

  test('is none of the parties that are asked for it, and one of those for others', () => {
    const { partiesBut } = analysisAt('x@CN OWNS 60% a@CN; a OWNS 60% b@SG');
    expect(['a', 'x', 'b', 'a'].map(holder => [...partiesBut(holder)].sort())).toEqual([
      ['x'],
      ['a'],
      ['a', 'x'],
      ['x'],
    ]);
  });
});

describe('what a party may own at the most', () => {
  test.each<[string, string, string, number, number]>([
    ['all of a firm of which nobody reports an owner', 'a@SG OWNS 1% b', 'a', 0, 100],
    ['what owners outside leave', 'person1@SG OWNS 60% a', 'a', 0, 40],
    ['through a firm outside what its owners leave', 'person1@SG OWNS 60% m@SG; m OWNS 100% a', 'a', 0, 40],
    ['with what one of unknown place has', 'person1 OWNS 60% a; person2@SG OWNS 40% a', 'a', 0, 60],
    ['so with a public body of unknown place', 'body1 OWNS 60% a; person2@SG OWNS 40% a', 'a', 0, 60],
    [
      'so with a firm of unknown place, whoever owns it',
      'm OWNS 60% a; person2@SG OWNS 40% a; person2 OWNS 100% m',
      'a',
      0,
      60,
    ],
    ['of a restricted holder, without itself', 'x@CN OWNS 30% a@CN; person1@SG OWNS 60% a', 'a', 30, 40],
    ['of a holder of unknown place, without itself', 'x@CN OWNS 30% a; person1@SG OWNS 60% a', 'a', 30, 40],
    ['nothing of a person', 'person1@SG OWNS 60% a', 'person1', 0, 0],
  ])('%s', (_name, text, holder, least, most) => {
    const found = analysisAt(text).effectiveInterest(holder);
    expect(found.value.min).toBeCloseTo(least, 9);
    expect(found.most).toBeCloseTo(most, 9);
  });

  test('holdings that count in the aggregation, without the holder', () => {
    const { aggregated } = analysisAt('person1 OWNS 20% a; x@CN OWNS 25% a; person2@SG OWNS 50% a; a OWNS 60% b');
    expect(aggregated('a')).toMatchObject({ held: { min: 25, max: 25 }, most: 50 });
    // Who is asked about by name is that one, and no other that may turn out to be restricted.
    expect(aggregated('a', new Set(['x']))).toMatchObject({ held: { min: 25, max: 25 }, most: 30 });
    expect(aggregated('a', new Set(['a', 'person2']))).toMatchObject({ held: { min: 50, max: 50 }, most: 80 });
    expect(aggregated('b', new Set(['a'])).held).toEqual({ min: 60, max: 60 });
  });
});

test('a firm does not help itself to a part of itself through what it covers', () => {
  const { held, certainly } = analysisAt('x@CN OWNS 50% f; f OWNS 50% m; m OWNS 50% f').aggregated('f');
  expect([held, [...certainly]]).toEqual([{ min: 50, max: 50 }, ['x']]);
});

describe('ultimate parents are as sure as what they control by', () => {
  const parents = (text: string, firm: string, asOf?: string) => analysisAt(text, asOf).parents(firm);
  test('presumed where a holding is', () => {
    const text = 'x OWNS 60% a; y OWNS 60% b from 2024 to 2027; z OWNS 60% y; y OWNS 10% a from 2024 to 2027';
    expect(parents(text, 'a', '2025-06-01')).toEqual([{ entity: 'x', certainty: 'presumed' }]);
    expect(parents(text, 'b', '2025-06-01')).toEqual([{ entity: 'z', certainty: 'presumed' }]);
    expect(parents(text, 'a')).toEqual([{ entity: 'x', certainty: 'certain' }]);
  });
  test('certain where only others are', () => {
    const text = 'x OWNS 60% a; y OWNS 60% b from 2024 to 2027; x OWNS 10% b';
    expect(parents(text, 'b', '2025-06-01')).toEqual([{ entity: 'y', certainty: 'certain' }]);
  });
  test('possible where votes above the firm are more than there are, though control is reported', () => {
    const text = 'x CONTROLS a; y OWNS 70% a; z OWNS 60% a';
    expect(parents(text, 'a')).toContainEqual({ entity: 'x', certainty: 'possible' });
  });
});

test('figures are read as rounded only where printed ones add up to more than 100', () => {
  expect(analysisAt('x OWNS 60% a; y OWNS 40% a').rounded()).toBeUndefined();
  const votes = analysisAt('x OWNS 60% a votes 66.7%; y OWNS 40% a votes 33.4%').rounded();
  expect(votes?.control.votesIn('x', 'a').min).toBeCloseTo(66.65, 9);
  const shares = analysisAt('x OWNS 66.7% a votes 60%; y OWNS 33.4% a votes 40%').rounded();
  expect(shares?.ownership.shares.get('a')?.[0]?.min).toBeCloseTo(66.65, 9);
  expect(shares?.rounded()).toBeUndefined();
});
