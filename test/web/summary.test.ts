import { expect, test } from 'vitest';
import type { DossierQuery, PartyDossierQuery } from '../../web/generated/operations.ts';
import type { Letting } from '../../web/pages/entity/lettings.ts';
import { hardwareSummary, partySummary } from '../../web/pages/entity/summary.ts';

type Entity = NonNullable<DossierQuery['entity']>;
const quay = {
  ...{ id: 'firm-quay', kind: 'Firm', name: 'Quay', place: null, relationCounts: [], propertyEvidence: [] },
  claims: { totalCount: 3 },
  cases: [{ id: 'quay', title: 'Quay and the servers', status: 'under inquiry' }],
  gaps: [{ id: 'g', what: 'Who owns Quay', detail: null, sources: [] }],
} as unknown as Entity;

const asked = (more: object): PartyDossierQuery =>
  ({
    screen: {
      ...{
        asOf: '2026-01-01',
        restricted: ['CN'],
        lists: [{ name: 'Entity List', firms: 8, lastConfirmed: '2025-09', edition: null, isWhole: false }],
      },
      rows: [
        {
          ...{ outcome: 'ON_RECORD', listings: [] },
          tests: [
            { test: 'HEADQUARTERS', verdict: 'UNDETERMINED' },
            { test: 'CONTROL', verdict: 'NONE_REPORTED' },
          ],
        },
      ],
    },
    reach: {
      total: { hardwareCount: 2, uncounted: 1, servers: { min: 0, max: 300 }, gpus: null },
      hardware: { nodes: [{ countries: ['MY'] }, { countries: ['MY', 'ID'] }] },
    },
    ...more,
  }) as unknown as PartyDossierQuery;

const beside = (more: object = {}) => ({ denials: 1, lettings: [], ownership: undefined, ...more });

test('a party in sentences: outcome, tests, lists that are loaded, what it reaches, and its cases by name and status', () => {
  expect(partySummary(quay, beside(), asked({}))).toEqual([
    'Quay: no restriction reported, on record (against China), as of 2026-01-01.',
    'Undetermined by Headquarters; none reported by Control.',
    'On no list that is loaded: Entity List (8 firms, as of 2025-09).',
    'Chains lead to it from 2 fleets, sites or leases, in Malaysia, Indonesia: 0–300 servers; of 1 no number is reported.',
    'In 1 recorded case: “Quay and the servers” (under inquiry); 3 claims, 1 of them a denial; 1 open question.',
  ]);
});

test('restricted parties above a firm are named with what they have of it, and others are not', () => {
  const owner = (name: string, restricted: boolean | null, max?: number) => ({
    ...{ entity: { name }, restricted },
    integrated: max === undefined ? null : { min: 0, max, minExclusive: false, maxExclusive: false },
  });
  const ownership = { owners: [owner('Delta', true, 34), owner('Reef', true), owner('Bay', null, 50)] };
  expect(partySummary(quay, beside({ ownership }) as never, asked({}))).toContain(
    'Restricted parties above it: “Delta” (effective interest 0–34 %), “Reef” (interest not reported).',
  );
});

test('a firm that only lets hardware out is not told as one that has to do with none', () => {
  const nothing = { total: { hardwareCount: 0, uncounted: 0, servers: null, gpus: null }, hardware: { nodes: [] } };
  const lessor = { ...quay, relationCounts: [{ kind: 'GRANTS', outgoing: 2, incoming: 0 }] } as unknown as Entity;
  expect(partySummary(lessor, beside(), asked({ reach: nothing }))).toContain(
    'It is the lessor under 2 recorded leases; lessees at these dates: not reported.',
  );
  const taken = { takers: [{ from: { name: 'Delta' } }, { from: { name: 'Delta' } }] } as unknown as Letting;
  expect(partySummary(lessor, beside({ lettings: [taken] }), asked({ reach: nothing }))).toContain(
    'It is the lessor under 2 recorded leases; leased to “Delta”.',
  );
  expect(partySummary(quay, beside(), asked({})).join()).not.toContain('lets hardware out');
});

test('where nothing is reported, it says so and never none or 0', () => {
  const nothing = { total: { hardwareCount: 0, uncounted: 0, servers: null, gpus: null }, hardware: { nodes: [] } };
  expect(partySummary(quay, beside(), asked({ reach: nothing }))).toContain(
    'No reported chain leads from any hardware to it.',
  );
  const found = { parties: [], holders: [], chainCount: 0, truncated: false, asOf: '2026-01-01' };
  expect(hardwareSummary(quay, 1, { accessChains: found } as never).slice(0, 2)).toEqual([
    'Quay (place not reported): no reported chain leads to a restricted party, as of 2026-01-01.',
    'Nobody is reported to own, lease, operate or use it.',
  ]);
});
