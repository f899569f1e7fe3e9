import { expect, test } from 'vitest';
import { spanIfAny, spanOf } from '../../domain/dates.ts';
import { isKnown, possiblyPublished } from '../../domain/publication.ts';
import { propertyLabel, recordOf, shownProperties, statedInWords, valueInWords } from '../../web/core/propertyWords.ts';
import { leftOutInWords } from '../../web/features/evidence/leftOutInWords.ts';
import { relationGroups } from '../../web/features/evidence/relationGroups.ts';
import { claim, source } from './claims.ts';

test('values are written with their units, and countries by name', () => {
  expect(valueInWords('gpus', '2400')).toBe('2,400');
  expect(valueInWords('terabytes', '0')).toBe('0 TB');
  expect(valueInWords('powerMw', '110', 'kW')).toBe('110 kW');
  expect(valueInWords('headquarters', 'MY, CN')).toBe('Malaysia, China');
  expect(valueInWords('enforced', 'false')).toBe('no');
  expect(valueInWords('servers', 'several')).toBe('several');
});

test('a floor, a ceiling and an estimate are never read as a count', () => {
  const property = { name: 'gpus', value: '2400' };
  expect(statedInWords(property, { approximate: true, bound: 'AT_MOST' })).toBe('at most 2,400');
  expect(statedInWords(property, { approximate: false, bound: 'AT_LEAST' })).toBe('at least 2,400');
  expect(statedInWords(property, { approximate: true, bound: null })).toBe('about 2,400');
  expect(statedInWords(property, { approximate: false, bound: null })).toBe('2,400');
});

test('properties that a reader looks for are shown although nobody reports them', () => {
  expect(shownProperties('GpuFleet', ['servers', 'named'])).toEqual(['country', 'servers', 'gpus']);
  expect(shownProperties('ControlRule', ['zzz', 'announced'])).toEqual(['announced', 'zzz']);
  expect(propertyLabel('interconnectNote')).toBe('Interconnect note');
});

test('nested records are recognised, other text is left alone', () => {
  expect(recordOf('{"min":1}')).toEqual({ min: 1 });
  expect(recordOf('[1,2]')).toEqual([1, 2]);
  expect(recordOf('{not json')).toBeUndefined();
  expect(recordOf('2024')).toBeUndefined();
});

test('what was published in a month is known at its end; without a date, only when no day is chosen', () => {
  const known = (published: string | null, knownBy?: string, accessed: string | null = null) =>
    isKnown({ source: { published, accessed } }, spanIfAny(knownBy));
  expect(known('2025-06', '2025-06-29')).toBe(false);
  expect(known('2025-06', '2025-06-30')).toBe(true);
  expect(known('2025-06-13', '2025-06-13')).toBe(true);
  expect(known('2025-06-13', '2025-06')).toBe(true);
  expect(known('2024-02', '2024-02-29')).toBe(true);
  expect(known(null, '2030')).toBe(false);
  expect(known(null, undefined)).toBe(true);
  expect(known(null, '2026-11-23', '2026-11-24')).toBe(false);
  expect(known(null, '2026-11-24', '2026-11-24')).toBe(true);
  expect(known('2026', '2026-11-24', '2026-11-24')).toBe(true);
});

test('sources dated to a month that has begun and not ended are counted, with the day from which they are known', () => {
  const claims = [
    claim('a', { source: source('s-june', { published: '2025-06' }) }),
    claim('b', { source: source('s-june', { published: '2025-06' }) }),
    claim('c', { source: source('s-year', { published: '2025' }) }),
    claim('d', { source: source('s-undated', { published: null }) }),
    claim('e', { source: source('s-day') }),
    claim('f', { source: source('s-read', { published: null, accessed: '2026-11-24' }) }),
  ];
  const undated = [
    ['s-read', 1, '2026-11-24'],
    ['s-undated', 1, null],
  ];
  const at = (day: string | undefined) =>
    possiblyPublished(claims, spanIfAny(day)).map(found => [found.source.id, found.claims, found.knownFrom]);
  expect(at('2025-06-12')).toEqual([['s-june', 2, '2025-06-30'], ['s-year', 1, '2025-12-31'], ...undated]);
  expect(at('2025-05-31')).toEqual([['s-year', 1, '2025-12-31'], ...undated]);
  expect(at('2025-06')).toEqual([['s-year', 1, '2025-12-31'], ...undated]);
  expect(at(undefined)).toEqual([]);
  expect(leftOutInWords(possiblyPublished(claims, spanOf('2025-06-12')), '2025-06-12')).toEqual([
    '3 claims from 2 sources may have been published by 12 June 2025, and are left out: the date of these sources is known to the month or the year only, so they count as known from its last day.',
    '1 claim from 1 source may have been published by 12 June 2025, and is left out: the source has no date, so it counts as known from the day by which it had been read.',
    '1 claim from 1 source may have been published by 12 June 2025, and is left out: the source has no date, so it counts as known only when no day is chosen.',
  ]);
});

test('relations are grouped by kind and direction, with how many there are at any date', () => {
  const edge = (kind: 'OWNS' | 'USES', from: string) => ({ relation: { kind, from: { id: from } } });
  const groups = relationGroups(
    'me',
    [
      { kind: 'OWNS', outgoing: 2, incoming: 1 },
      { kind: 'USES', outgoing: 0, incoming: 3 },
    ],
    [edge('OWNS', 'me'), edge('OWNS', 'other'), edge('USES', 'other')],
  );
  expect(groups.map(({ heading, total, edges }) => [heading, total, edges.length])).toEqual([
    ['Owns', 2, 1],
    ['Owned by', 1, 1],
    ['Used by', 3, 1],
  ]);
});
