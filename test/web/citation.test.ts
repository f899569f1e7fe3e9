import { expect, test } from 'vitest';
import { byOriginal, independentSources } from '../../domain/publication.ts';
import { citationOf } from '../../web/core/citation.ts';
import { claim, source } from './claims.ts';

test('a citation says what, how well supported, by whom, where and under which id', () => {
  const cited = claim('cl-1', { attributedTo: 'US officials', status: 'ALLEGED', source: source('s') });
  expect(citationOf(cited)).toBe(
    'Statement of cl-1 [alleged, according to US officials] Publisher of s, “Title of s”, published 13 June 2025, https://example.org/s. Throughline claim cl-1.',
  );
});

test('a source without a date or an address says so, or leaves it out', () => {
  const cited = claim('cl-1', { source: source('s', { published: null, url: null }) });
  expect(citationOf(cited)).toBe(
    'Statement of cl-1 [reported] Publisher of s, “Title of s”, date of publication not stated. Throughline claim cl-1.',
  );
});

test('repeats of one original count once, the same source counts once, denials do not count', () => {
  const repeat = (id: string) => source(id, { original: 'o' });
  expect(byOriginal([repeat('a'), source('b'), repeat('c'), source('b')]).map(group => group.map(s => s.id))).toEqual([
    ['a', 'c'],
    ['b'],
  ]);
  const claims = [
    claim('1', { source: repeat('a') }),
    claim('2', { source: repeat('c') }),
    claim('3', { source: source('b') }),
    claim('4', { source: source('d'), status: 'DENIED' }),
  ];
  expect(independentSources(claims)).toBe(2);
  expect(independentSources([])).toBe(0);
});
