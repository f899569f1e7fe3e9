import { describe, expect, test } from 'vitest';
import { inPlaces } from '../../../server/model/rules/places.ts';
import { book } from './ruleBook.ts';

describe('groups', () => {
  const verdict = (country: string | undefined, ...places: string[]) => inPlaces(country, places, book.file).verdict;
  test('an incomplete one leaves what it neither lists nor excludes undetermined', () => {
    expect(verdict('CN', 'us-arms-embargoed')).toBe('yes');
    expect(verdict('MY', 'us-arms-embargoed')).toBe('no');
    expect(verdict('US', 'us-arms-embargoed')).toBe('undetermined');
    expect(verdict('CF', 'us-controlled-2023')).toBe('undetermined');
    expect(verdict('JP', 'us-controlled-2023')).toBe('no');
    expect(verdict('US', 'restricted-default')).toBe('no');
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
