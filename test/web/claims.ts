import type { CaseClaimFragment, EntityKind, SourceLineFragment } from '../../web/generated/operations.ts';

/** Claims as the page reads them, with only what a test cares about written out. */
export const source = (id: string, more: Partial<SourceLineFragment> = {}): SourceLineFragment => ({
  id,
  title: `Title of ${id}`,
  publisher: `Publisher of ${id}`,
  url: `https://example.org/${id}`,
  published: '2025-06-13',
  accessed: null,
  datePrecision: 'day',
  lang: 'en',
  original: null,
  originalTitle: null,
  note: null,
  ...more,
});

export const entity = (id: string, kind: EntityKind = 'Firm') => ({
  id,
  kind,
  name: `Name of ${id}`,
  label: `Name of ${id}`,
});

export const claim = (id: string, more: Partial<CaseClaimFragment> = {}): CaseClaimFragment => ({
  id,
  status: 'REPORTED',
  statement: `Statement of ${id}`,
  date: null,
  attributedTo: null,
  note: null,
  basis: null,
  approximate: false,
  bound: null,
  source: source('s-1'),
  statedAbout: [],
  property: null,
  answers: [],
  answeredBy: [],
  withdraws: [],
  withdrawnBy: [],
  conflictsWith: [],
  about: [],
  relation: null,
  ...more,
});

export const stating = (kind: string, from: string, to: string, start = '') => ({
  id: [kind, from, to, start].join('~'),
  kind: kind as NonNullable<CaseClaimFragment['relation']>['kind'],
  from: { id: from },
  to: { id: to },
});
