import { expect, test } from 'vitest';
import { isRestricted, restrictedByDefault } from '../../domain/restricted.ts';
import type { EntityKind } from '../../domain/vocabulary/kinds.ts';

const judge = (kind: EntityKind, properties: Record<string, string | string[]>, jurisdictions = restrictedByDefault) =>
  isRestricted({ id: 'x', kind, name: 'X', properties }, new Set(jurisdictions));

test.each([
  ['a firm by its seat', 'Firm', { headquarters: 'CN' }, true],
  ['a firm in Hong Kong', 'Firm', { headquarters: 'HK' }, true],
  ['a firm in Macau', 'Firm', { headquarters: 'MO' }, true],
  ['a firm in Taiwan is not', 'Firm', { headquarters: 'TW' }, false],
  ['a firm is not by where it is incorporated', 'Firm', { incorporatedIn: 'CN' }, false],
  ['a firm without a known seat is not', 'Firm', {}, false],
  ['a public body by its country', 'PublicBody', { country: 'CN' }, true],
  ['a person by a citizenship', 'National', { citizenship: ['SG', 'CN'] }, true],
  ['a person without a known citizenship is not', 'National', {}, false],
  ['a fleet never is, wherever it stands', 'GpuFleet', { country: 'CN' }, false],
  ['a site never is', 'DataCenter', { country: 'CN' }, false],
] as const)('%s', (_what, kind, properties, expected) => {
  expect(judge(kind, { ...properties } as Record<string, string | string[]>)).toBe(expected);
});

test('the jurisdictions are a setting', () => {
  expect(judge('Firm', { headquarters: 'IR' }, ['IR'])).toBe(true);
  expect(judge('Firm', { headquarters: 'CN' }, ['IR'])).toBe(false);
  expect(judge('Firm', { headquarters: 'CN' }, [])).toBe(false);
});
