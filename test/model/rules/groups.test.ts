import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../domain/dates.ts';
import { inPlaces } from '../../../server/model/rules/places.ts';
import { book } from './ruleBook.ts';

describe('groups', () => {
  const verdict = (country: string | undefined, ...places: string[]) =>
    inPlaces(country, places, spanOf('2025-03-01'), book.file).verdict;
  test('a complete one has those it lists and nobody else', () => {
    expect(verdict('CN', 'us-arms-embargoed')).toBe('yes');
    expect(verdict('MY', 'us-arms-embargoed')).toBe('no');
    expect(verdict('JP', 'us-controlled-2023')).toBe('no');
    expect(verdict('US', 'us-arms-embargoed')).toBe('no');
    expect(verdict('US', 'restricted-default')).toBe('no');
  });
  test('an incomplete one leaves what it neither lists nor excludes undetermined', () => {
    const entry = (code: string) => ({ code, sources: [] });
    const group = {
      ...{ id: 'g', name: 'G', complete: false, sources: [], undetermined: [] },
      ...{ members: [entry('CN')], notMembers: [entry('MY')] },
    };
    const file = { ...book.file, groups: new Map([['g', group]]) };
    const inGroup = (country: string) => inPlaces(country, ['g'], spanOf('2025-03-01'), file).verdict;
    expect([inGroup('CN'), inGroup('MY'), inGroup('US')]).toEqual(['yes', 'no', 'undetermined']);
  });
  test.each([
    ['Nicaragua before 15 March 2024', 'NI', '2024-03-14', 'no'],
    ['Nicaragua from 15 March 2024', 'NI', '2024-03-15', 'yes'],
    ['Nicaragua in that month', 'NI', '2024-03', 'undetermined'],
    ['Cambodia until 6 November 2025', 'KH', '2025-11-06', 'yes'],
    ['Cambodia from 7 November 2025', 'KH', '2025-11-07', 'no'],
    ['Cyprus before July 2026', 'CY', '2025-03-01', 'undetermined'],
    ['Cyprus as listed on 23 July 2026', 'CY', '2026-07-23', 'no'],
    ['Ethiopia before November 2021', 'ET', '2021-10-31', 'no'],
    ['Ethiopia later', 'ET', '2024-01-01', 'undetermined'],
  ])('membership has dates: %s', (_what, country, day, expected) => {
    expect(inPlaces(country, ['us-arms-embargoed'], spanOf(day), book.file).verdict).toBe(expected);
  });
  test('an unknown country is undetermined, unless the whole world is meant', () => {
    expect(verdict(undefined, 'us-arms-embargoed')).toBe('undetermined');
    expect(verdict(undefined, 'worldwide')).toBe('yes');
  });
  test('Hong Kong is governed by the entry for China', () => {
    expect(verdict('HK', 'CN')).toBe('yes');
    expect(verdict('MO', 'CN')).toBe('no');
  });
});
