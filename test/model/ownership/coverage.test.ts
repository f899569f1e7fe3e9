import { describe, expect, test } from 'vitest';
import { analyseOwnership } from '../../../server/model/ownership/analysis.ts';
import { byCoveredFirm, coverageOf } from '../../../server/model/ownership/coverage.ts';
import { type RegimeId, regimeAt } from '../../../server/model/ownership/regimes.ts';
import { knownAt } from '../../support/judged.ts';

const under = (regime: RegimeId, text: string) =>
  analyseOwnership(knownAt(text), new Set(['CN']), regimeAt(regime, '2025-01-01'));

/** The firms that x and y cover, with their tiers and by whom. */
const covered = (regime: RegimeId, text: string) =>
  Object.fromEntries(
    [...coverageOf(under(regime, text), new Set(['x', 'y']))].map(([firm, { tier, by }]) => [firm, [tier, ...by]]),
  );

/** A firm of which a restricted person has so much of the shares, and a person outside the rest with all votes. */
const coveredM = (share: string): string =>
  `person2@CN OWNS ${share} m@SG votes 0%; person9@SG OWNS ${share === '40%' ? 60 : 40}% m votes 100%`;

describe('firms that parties cover, tier by tier', () => {
  test.each<[string, RegimeId, string, Record<string, unknown>]>([
    ['by half', 'us', 'x@CN OWNS 50% a; y@CN OWNS 49% b', { a: [1, 'x'] }],
    ['by more than half', 'uk', 'x@CN OWNS 50% a; y@CN OWNS 51% b', { b: [1, 'y'] }],
    ['together', 'us', 'x@CN OWNS 30% a; y@CN OWNS 30% a; z@SG OWNS 40% a', { a: [1, 'x', 'y'] }],
    ['each alone', 'uk', 'x@CN OWNS 30% a; y@CN OWNS 30% a; y OWNS 60% b', { b: [1, 'y'] }],
    [
      'through covered firms',
      'us',
      'x@CN OWNS 60% a; a OWNS 60% b; b OWNS 60% c',
      { a: [1, 'x'], b: [2, 'a'], c: [3, 'b'] },
    ],
    ['not through others', 'us', 'x@CN OWNS 40% a; a OWNS 60% b', {}],
    [
      'by a party and a covered firm',
      'us',
      'x@CN OWNS 60% a; x OWNS 30% b; a OWNS 30% b',
      { a: [1, 'x'], b: [2, 'a', 'x'] },
    ],
    [
      'who holds nothing, and who is covered no sooner, left out',
      'us',
      'x@CN OWNS 60% a; x OWNS 60% b; a OWNS 10% b; y@CN OWNS 0% b',
      { a: [1, 'x'], b: [1, 'x'] },
    ],
    [
      'the nearest where each counts alone',
      'uk',
      'x@CN OWNS 60% a@SG votes 0%; z@SG OWNS 40% a votes 100%; a OWNS 60% b votes 0%; z OWNS 40% b votes 100%; y@CN CONTROLS b',
      { a: [1, 'x'], b: [1, 'y'] },
    ],
    ['no party itself', 'us', 'x@CN OWNS 60% y@CN; y OWNS 60% a', { a: [1, 'y'] }],
    ['nor where each counts alone', 'uk', 'x@CN OWNS 60% y@CN; y OWNS 60% a', { a: [1, 'x'] }],
    ['not by what only may be held', 'us', 'x@CN OWNS 40-60% a', {}],
    ['by control where the regime counts it', 'eu', 'x@CN CONTROLS a; a OWNS 60% b', { a: [1, 'x'], b: [1, 'x'] }],
    ['not where it does not', 'us', 'x@CN OWNS 10% a votes 60%; z@SG OWNS 90% a votes 40%', {}],
    [
      'by control of a covered firm',
      'eu',
      'x@CN OWNS 60% m@SG votes 0%; z@SG OWNS 40% m votes 100%; m CONTROLS a; z OWNS 100% a',
      { m: [1, 'x'], a: [2, 'm'] },
    ],
  ])('%s', (_name, regime, text, expected) => {
    expect(covered(regime, text)).toEqual(expected);
  });
});

test.each<[string, string, string]>([
  ['surely', `${coveredM('60%')}; m CONTROLS a`, 'yes'],
  ['where it may be covered', `${coveredM('40-60%')}; m CONTROLS a`, 'undetermined'],
  ['where it may control', `${coveredM('60%')}; m OWNS 40-60% a; person9 OWNS 40% a`, 'undetermined'],
  [
    'where it may by votes that nobody reports',
    `${coveredM('60%')}; m OWNS 40% a; person9 OWNS 40% a`,
    'none-reported',
  ],
  [
    'where it may be covered by shares that nobody reports',
    'person9@SG OWNS 40% m@SG votes 100%; m CONTROLS a',
    'none-reported',
  ],
  ['not where it is not covered', `${coveredM('40%')}; m CONTROLS a`, 'no'],
  ['not where it does not control', `${coveredM('60%')}; m OWNS 40% a; person9 OWNS 60% a`, 'no'],
  ['not itself', 'x@CN OWNS 60% a@SG votes 0%; person9@SG OWNS 40% a votes 100%', 'no'],
])('a covered firm controls another: %s', (_name, text, verdict) => {
  expect(byCoveredFirm('a', under('eu', text))).toBe(verdict);
});
