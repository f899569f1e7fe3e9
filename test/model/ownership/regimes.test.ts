import { describe, expect, test } from 'vitest';
import { aggregationTest } from '../../../server/model/accessTests/aggregationTest.ts';
import { analyseOwnership } from '../../../server/model/ownership/analysis.ts';
import { type RegimeId, regimeAt, regimeInWords, regimes } from '../../../server/model/ownership/regimes.ts';
import { knownAt } from '../../support/judged.ts';

const verdictBy = (regime: RegimeId, text: string, day = '2025-01-01') =>
  aggregationTest('a', analyseOwnership(knownAt(text), new Set(['CN']), regimeAt(regime, day))).verdict;
const all = (text: string) => (['us', 'eu', 'uk'] as const).map(regime => verdictBy(regime, text));
const rest = (share: number): string => `person9@SG OWNS ${share}% a@SG`;

describe('regimes of the 50 Percent Rule', () => {
  test.each([
    ['half by one party', `person1@CN OWNS 50% a; ${rest(50)}`, ['yes', 'yes', 'no']],
    ['more than half by one', `person1@CN OWNS 51% a; ${rest(49)}`, ['yes', 'yes', 'yes']],
    ['30 and 30 by two', `person1@CN OWNS 30% a; person2@CN OWNS 30% a; ${rest(40)}`, ['yes', 'yes', 'no']],
    [
      'control by votes alone',
      `person1@CN OWNS 20% a votes 60%; person9@SG OWNS 80% a@SG votes 40%`,
      ['no', 'yes', 'yes'],
    ],
    ['control that is reported', `person1@CN CONTROLS a means board; ${rest(100)}`, ['no', 'yes', 'yes']],
    [
      'control by a firm that is covered by shares, though not by votes',
      `person1@CN OWNS 60% m@SG votes 0%; person9@SG OWNS 40% m votes 100%; m CONTROLS a means board; ${rest(100)}`,
      ['no', 'yes', 'yes'],
    ],
    ['nobody reported', 'a@SG', Array(3).fill('none-reported')],
    [
      'half of a firm that owns half: covered, and passes its whole holding on',
      `person1@CN OWNS 50% m@SG; person9@SG OWNS 50% m; m OWNS 50% a; ${rest(50)}`,
      ['yes', 'yes', 'no'],
    ],
    [
      'a firm that is covered by control, without votes of its own below',
      `person1@CN CONTROLS m@SG means board; person9@SG OWNS 100% m; m OWNS 60% a votes 0%; ${rest(40)} votes 100%`,
      ['no', 'yes', 'yes'],
    ],
    [
      'so, where the control is by votes without a share',
      `person1@CN OWNS 0% m@SG votes 60%; person9@SG OWNS 100% m votes 40%; m OWNS 60% a votes 0%; ${rest(40)} votes 100%`,
      ['no', 'yes', 'yes'],
    ],
    [
      'so, where a covered firm has the votes without a share',
      `person1@CN OWNS 60% c@SG; person9@SG OWNS 40% c; c OWNS 0% m@SG votes 60%; person9 OWNS 100% m votes 40%; m OWNS 60% a votes 0%; ${rest(40)} votes 100%`,
      ['no', 'yes', 'yes'],
    ],
    [
      'so, where votes leave control open',
      `person1@CN OWNS 10% m@SG votes 40-60%; person9@SG OWNS 90% m votes 40%; m OWNS 60% a votes 0%; ${rest(40)} votes 100%`,
      ['no', 'undetermined', 'undetermined'],
    ],
    [
      'so, where nobody reports who has the votes',
      `person9@SG OWNS 100% m@SG votes 40%; m OWNS 60% a votes 0%; ${rest(40)} votes 100%`,
      ['no', 'none-reported', 'none-reported'],
    ],
    [
      'so, where one party has enough with those that nobody reports',
      `person1@CN OWNS 0% m@SG votes 30%; person9@SG OWNS 100% m votes 40%; m OWNS 60% a votes 0%; ${rest(40)} votes 100%`,
      ['no', 'none-reported', 'none-reported'],
    ],
    [
      'not where two have enough together alone',
      `person1@CN OWNS 0% m@SG votes 30%; person2@CN OWNS 0% m votes 30%; person9@SG OWNS 100% m votes 40%; m OWNS 60% a votes 0%; ${rest(40)} votes 100%`,
      ['no', 'no', 'no'],
    ],
    [
      'so, where a covered firm has enough with those that nobody reports',
      `person1@CN OWNS 60% m@SG votes 0%; person9@SG OWNS 40% m votes 100%; m OWNS 0% a votes 30%; ${rest(100)} votes 40%`,
      ['no', 'none-reported', 'none-reported'],
    ],
    [
      'not where one outside has more of the votes',
      `person9@SG OWNS 100% m@SG votes 60%; m OWNS 60% a votes 0%; ${rest(40)} votes 100%`,
      ['no', 'no', 'no'],
    ],
  ])('%s', (_name, text, verdicts) => {
    expect(all(text)).toEqual(verdicts);
  });

  test('read as they did on the day: the Union asked for more than half until July 2024', () => {
    const half = `person1@CN OWNS 50% a; ${rest(50)}`;
    expect([verdictBy('eu', half, '2024-07-02'), verdictBy('eu', half, '2024-07-03')]).toEqual(['no', 'yes']);
    const two = `person1@CN OWNS 30% a; person2@CN OWNS 30% a; ${rest(40)}`;
    expect([verdictBy('us', two, '2014-08-12'), verdictBy('us', two, '2014-08-13')]).toEqual(['no', 'yes']);
    expect(regimeAt('uk', '1999-01-01').from).toBe('2022-03-23');
  });

  test('say in words what they ask for, and name a source', () => {
    expect(regimeInWords(regimeAt('us'))).toBe('50 % or more, holdings of all restricted parties added up');
    expect(regimeInWords(regimeAt('uk'))).toBe('more than 50 %, each restricted party alone, or control');
    for (const { name, editions } of Object.values(regimes)) {
      expect(name).toMatch(/: /);
      for (const { source } of editions)
        expect([source.title, source.url]).toEqual([expect.stringMatching(/, /), expect.stringMatching(/^https:/)]);
    }
  });
});
