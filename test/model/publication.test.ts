import { expect, test } from 'vitest';
import { spanOf } from '../../domain/dates.ts';
import { isKnown, possiblyPublished } from '../../domain/publication.ts';
import { propertyClaim, relationClaim, source } from '../support/claims.ts';

const june = source('s-june', '2025-06');
const claims = [
  relationClaim('a', { source: june }),
  propertyClaim('b', 300, { source: june }),
  relationClaim('c', { source: source('s-year', '2025') }),
  relationClaim('d', { source: source('s-day', '2025-06-13') }),
  relationClaim('e', { source: source('s-undated') }),
  relationClaim('f', { source: source('s-read', undefined, '2026-11-24') }),
];
const at = (day: string) =>
  possiblyPublished(claims, spanOf(day)).map(found => [found.source.id, found.claims, found.knownFrom]);

test('a month or year counts from its last day on and is named from its first; no date is named until it was read', () => {
  const year = ['s-year', 1, '2025-12-31'];
  const undated = [
    ['s-read', 1, '2026-11-24'],
    ['s-undated', 1, null],
  ];
  expect(at('2024-12-31')).toEqual(undated);
  expect(at('2025-05-31')).toEqual([year, ...undated]);
  expect(at('2025-06-01')).toEqual([['s-june', 2, '2025-06-30'], year, ...undated]);
  expect(at('2025-06-29')).toEqual([['s-june', 2, '2025-06-30'], year, ...undated]);
  expect(at('2025-06-30')).toEqual([year, ...undated]);
  expect(at('2025-06')).toEqual([year, ...undated]);
  expect(at('2025-12-31')).toEqual(undated);
  expect(at('2026-11-23')).toEqual(undated);
  expect(at('2026-11-24')).toEqual([['s-undated', 1, null]]);
  expect(possiblyPublished(claims, undefined)).toEqual([]);
});

test('on the day that it names, the claims are known, and not on the day before', () => {
  for (const { source: of, knownFrom } of possiblyPublished(claims, spanOf('2025-06-12'))) {
    if (knownFrom === null) continue;
    for (const claim of claims.filter(claim => claim.source.id === of.id)) {
      expect(isKnown(claim, spanOf(knownFrom))).toBe(true);
      expect(isKnown(claim, spanOf(new Date(Date.parse(knownFrom) - 86_400_000).toISOString().slice(0, 10)))).toBe(
        false,
      );
    }
  }
  expect.assertions(8);
});
