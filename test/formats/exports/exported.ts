import type { ExportedEntity, ExportedRelation } from '../../../domain/exports/exported.ts';

/** An invented firm in which one holds two stakes in time, with a lease and an unnamed director. */
export const entities: readonly ExportedEntity[] = [
  {
    ...{ id: 'firm-teak', kind: 'Firm', name: '=Teak "Compute" <Sdn>\nBhd' },
    properties: { incorporatedIn: 'MY', founded: '2023-05', identifiers: ['5493001KJTIIGC8Y1R12', 'MY 00123'] },
  },
  {
    id: 'firm-yunshan',
    kind: 'Firm',
    name: '云杉算力',
    properties: { headquarters: 'CN', aliases: ['YSC, Ltd.', 'Y'] },
  },
  { id: 'nat-1', kind: 'National', name: 'Engineer 1 of 4', properties: { citizenship: ['CN'], named: false } },
  { id: 'body-list', kind: 'PublicBody', name: 'Ministry of Invented Trade', properties: { country: 'MY' } },
  { id: 'fleet-cempaka', kind: 'GpuFleet', name: 'Fleet', properties: { gpus: 0 } },
  { id: 'lease-1', kind: 'Lease', name: 'Lease', properties: { start: '2025-03' } },
  { id: 'trip-1', kind: 'Trip', name: 'Trip', properties: {} },
];

const source = { id: 's-1', title: 'Register', publisher: 'Invented Register', url: 'https://register.example/teak' };
const relation = (id: string, more: Partial<ExportedRelation> = {}): ExportedRelation => {
  const [kind = '', from = '', to = '', start = ''] = id.split('~');
  return {
    ...{
      id,
      from,
      to,
      kind: kind as ExportedRelation['kind'],
      status: 'REPORTED',
      disputed: false,
      certainty: 'CERTAIN',
    },
    ...{ verb: kind.toLowerCase(), details: [], sources: [source] },
    ...(start === '' ? {} : { start }),
    ...more,
  };
};

export const relations: readonly ExportedRelation[] = [
  relation('OWNS~firm-yunshan~firm-teak~', {
    ...{ start: '2024-02', end: '2024', shareMin: 25, shareMax: 50, shareMinExclusive: true, disputed: true },
    properties: { shareMin: 25, shareMax: 50, shareMinExclusive: true, votingMin: 30, votingMax: 30 },
  }),
  relation('OWNS~firm-yunshan~firm-teak~2025', { shareMin: 0, shareMax: 0, certainty: null }),
  relation('OWNS~nat-1~firm-teak~'),
  relation('CONTROLS~firm-yunshan~firm-teak~', { properties: { means: 'board' } }),
  relation('DIRECTS~nat-1~firm-teak~', { properties: { role: 'director' } }),
  relation('LISTS~body-list~firm-yunshan~2025-06-01', { properties: { list: 'Invented List' }, status: 'REGISTERED' }),
  relation('GRANTS~firm-teak~lease-1~'),
  relation('TAKES~firm-yunshan~lease-1~'),
  relation('COVERS~lease-1~fleet-cempaka~', { servers: 0 }),
  relation('MAKES_TRIP~nat-1~trip-1~'),
];
