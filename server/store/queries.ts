import { defineQuery } from './query.ts';
import type { Stored, StoredClaim, StoredGap, StoredRelation } from './rows.ts';

type Nothing = Record<never, never>;
type Page<T> = T & { total: number };
type Beyond = StoredRelation & { entity: Stored };
const relation = { kind: true, from: true, to: true, properties: true } as const;
const relationsOf = { params: { ids: true }, columns: relation } as const;
const beyond = { params: { ids: true, limit: true }, columns: { ...relation, entity: true } } as const;
const gap = { gap: true, what: true, detail: true, about: true, sources: true } as const;
const claim = { claim: true, source: true, about: true, answers: true, conflictsWith: true } as const;

export const queries = {
  accessFrontier: defineQuery<{ ids: string[]; limit: number }, Beyond>('read/access-frontier.cypher', beyond),
  surroundings: defineQuery<
    { ids: string[]; entities: number; limit: number },
    { part: string; here: string; hereKind: string; gap: (StoredGap & { id: string }) | null } & {
      [K in keyof Beyond]: Beyond[K] | null;
    }
  >('read/surroundings.cypher', {
    params: { ids: true, entities: true, limit: true },
    columns: { part: true, here: true, hereKind: true, ...relation, entity: true, gap: true },
  }),
  ownerFrontier: defineQuery<{ ids: string[]; limit: number }, Beyond>('read/owner-frontier.cypher', beyond),
  ownersAbove: defineQuery<{ ids: string[]; limit: number }, Beyond>('read/owners-above.cypher', beyond),
  leaseContext: defineQuery<{ ids: string[] }, StoredRelation>('read/lease-context.cypher', relationsOf),
  housedAt: defineQuery<{ ids: string[] }, StoredRelation>('read/housed-at.cypher', relationsOf),
  entitiesById: defineQuery<{ ids: string[] }, { entity: Stored }>('read/entities-by-id.cypher', {
    params: { ids: true },
    columns: { entity: true },
  }),
  entitiesAnswering: defineQuery<{ ids: string[] }, { id: string; entity: Stored }>('read/entities-answering.cypher', {
    params: { ids: true },
    columns: { id: true, entity: true },
  }),
  described: defineQuery<
    { kinds: string[]; neighbours: number; limit: number },
    { entity: Stored; neighbours: { kind: string; outgoing: boolean; id: string; name: string }[] }
  >('read/described.cypher', {
    params: { kinds: true, neighbours: true, limit: true },
    columns: { entity: true, neighbours: true },
  }),
  merges: defineQuery<Nothing, { merge: Stored; sources: Stored[] }>('read/merges.cypher', {
    params: {},
    columns: { merge: true, sources: true },
  }),
  evidence: defineQuery<{ claims: string[]; entities: string[] }, StoredClaim & { withdraws: string[] }>(
    'read/evidence.cypher',
    { params: { claims: true, entities: true }, columns: { ...claim, withdraws: true } },
  ),
  claims: defineQuery<
    {
      cases: string[] | null;
      about: string | null;
      status: string[] | null;
      source: string | null;
      after: string | null;
      limit: number;
    },
    Page<{ [K in keyof StoredClaim]: StoredClaim[K] | null }>
  >('read/claims.cypher', {
    params: { cases: true, about: true, status: true, source: true, after: true, limit: true },
    columns: { ...claim, total: true },
  }),
  claimsAbout: defineQuery<{ ids: string[]; limit: number }, StoredClaim & { id: string; total: number }>(
    'read/claims-about.cypher',
    { params: { ids: true, limit: true }, columns: { ...claim, id: true, total: true } },
  ),
  claimsNear: defineQuery<
    { ids: string[] },
    { id: string; answeredBy: string[]; withdraws: string[]; withdrawnBy: string[]; conflictsWith: string[] }
  >('read/claims-near.cypher', {
    params: { ids: true },
    columns: { id: true, answeredBy: true, withdraws: true, withdrawnBy: true, conflictsWith: true },
  }),
  sources: defineQuery<{ after: string | null; limit: number }, Page<{ source: Stored | null }>>(
    'read/sources.cypher',
    {
      params: { after: true, limit: true },
      columns: { total: true, source: true },
    },
  ),
  entities: defineQuery<
    {
      kinds: string[];
      country: string | null;
      case: string | null;
      afterName: string | null;
      afterId: string | null;
      limit: number;
    },
    Page<{ entity: Stored | null }>
  >('read/entities.cypher', {
    params: { kinds: true, country: true, case: true, afterName: true, afterId: true, limit: true },
    columns: { total: true, entity: true },
  }),
  relationCounts: defineQuery<
    { ids: string[]; kinds: string[] },
    { id: string; kind: string; outgoing: number; incoming: number; loops: number }
  >('read/relation-counts.cypher', {
    params: { ids: true, kinds: true },
    columns: { id: true, kind: true, outgoing: true, incoming: true, loops: true },
  }),
  neighbours: defineQuery<
    { id: string; kinds: string[]; outgoing: boolean | null; after: string; limit: number },
    Beyond
  >('read/neighbours.cypher', {
    params: { id: true, kinds: true, outgoing: true, after: true, limit: true },
    columns: { ...relation, entity: true },
  }),
  relationsAmong: defineQuery<{ ids: string[]; kinds: string[]; limit: number }, StoredRelation>(
    'read/relations-among.cypher',
    { params: { ids: true, kinds: true, limit: true }, columns: relation },
  ),
  relationKindsAmong: defineQuery<{ ids: string[] }, { kind: string; count: number }>(
    'read/relation-kinds-among.cypher',
    { params: { ids: true }, columns: { kind: true, count: true } },
  ),
  subgraphFrontier: defineQuery<{ ids: string[]; kinds: string[]; limit: number }, Beyond>(
    'read/subgraph-frontier.cypher',
    { params: { ids: true, kinds: true, limit: true }, columns: { ...relation, entity: true } },
  ),
  relationsBetween: defineQuery<{ pairs: { kind: string; from: string; to: string }[] }, StoredRelation>(
    'read/relations-between.cypher',
    { params: { pairs: true }, columns: relation },
  ),
  searchClaims: defineQuery<{ query: string; limit: number }, StoredClaim & { score: number }>(
    'read/search-claims.cypher',
    { params: { query: true, limit: true }, columns: { ...claim, score: true } },
  ),
  cases: defineQuery<
    { ids: string[] | null },
    { case: Stored; claimCount: number; sources: Stored[]; dates: string[]; independentSources: number }
  >('read/cases.cypher', {
    params: { ids: true },
    columns: { case: true, claimCount: true, sources: true, dates: true, independentSources: true },
  }),
  caseRelations: defineQuery<{ ids: string[] }, StoredRelation & { case: string; ends: Stored[] }>(
    'read/case-relations.cypher',
    { params: { ids: true }, columns: { ...relation, case: true, ends: true } },
  ),
  caseHardware: defineQuery<{ ids: string[] }, { case: string; entity: Stored }>('read/case-hardware.cypher', {
    params: { ids: true },
    columns: { case: true, entity: true },
  }),
  hardwareIn: defineQuery<{ country: string | null; site: string | null; limit: number }, { entity: Stored }>(
    'read/hardware-in.cypher',
    { params: { country: true, site: true, limit: true }, columns: { entity: true } },
  ),
  sharedEntities: defineQuery<
    { cases: string[]; within: string[]; kinds: string[]; claims: number; limit: number },
    { entity: Stored; mentions: { case: string; claims: Stored[] }[] }
  >('read/shared-entities.cypher', {
    params: { cases: true, within: true, kinds: true, claims: true, limit: true },
    columns: { entity: true, mentions: true },
  }),
  sharedSources: defineQuery<
    { cases: string[]; within: string[]; limit: number },
    { source: Stored; mentions: { case: string; claims: number }[] }
  >('read/shared-sources.cypher', {
    params: { cases: true, within: true, limit: true },
    columns: { source: true, mentions: true },
  }),
  casesOf: defineQuery<{ ids: string[] }, { id: string; cases: string[] }>('read/cases-of.cypher', {
    params: { ids: true },
    columns: { id: true, cases: true },
  }),
  casesTelling: defineQuery<{ ids: string[] }, { id: string; case: string; dated: Stored[] }>(
    'read/cases-telling.cypher',
    { params: { ids: true }, columns: { id: true, case: true, dated: true } },
  ),
  gaps: defineQuery<{ ids: string[] }, StoredGap & { id: string }>('read/gaps.cypher', {
    params: { ids: true },
    columns: { ...gap, id: true },
  }),
  caseGaps: defineQuery<{ ids: string[] }, StoredGap & { case: string }>('read/case-gaps.cypher', {
    params: { ids: true },
    columns: { ...gap, case: true },
  }),
  tradeFlows: defineQuery<
    {
      exporter: string | null;
      importer: string | null;
      reporter: string | null;
      code: string | null;
      after: string | null;
      limit: number;
    },
    Page<{ entity: Stored | null }>
  >('read/trade-flows.cypher', {
    params: { exporter: true, importer: true, reporter: true, code: true, after: true, limit: true },
    columns: { total: true, entity: true },
  }),
  tradeReadings: defineQuery<
    { flows: string[]; limit: number },
    { flow: string; observation: Stored; sources: Stored[] }
  >('read/trade-readings.cypher', {
    params: { flows: true, limit: true },
    columns: { flow: true, observation: true, sources: true },
  }),
  leasesOver: defineQuery<{ ids: string[]; limit: number }, { entity: Stored }>('read/leases-over.cypher', {
    params: { ids: true, limit: true },
    columns: { entity: true },
  }),
  inventory: defineQuery<Nothing, { kind: string; count: number }>('read/inventory.cypher', {
    params: {},
    columns: { kind: true, count: true },
  }),
  relationInventory: defineQuery<Nothing, { kind: string; count: number }>('read/relation-inventory.cypher', {
    params: {},
    columns: { kind: true, count: true },
  }),
  loadedLists: defineQuery<Nothing, { name: string; recorded: string | null; end: string | null; firms: number }>(
    'read/loaded-lists.cypher',
    { params: {}, columns: { name: true, recorded: true, end: true, firms: true } },
  ),
  views: defineQuery<Nothing, { view: Stored }>('read/views.cypher', { params: {}, columns: { view: true } }),
  version: defineQuery<Nothing, { version: string }>('read/version.cypher', {
    params: {},
    columns: { version: true },
  }),
  databaseId: defineQuery<Nothing, { id: string }>('read/database-id.cypher', { params: {}, columns: { id: true } }),
  references: defineQuery<{ ids: string[] }, { id: string; body: string }>('read/references.cypher', {
    params: { ids: true },
    columns: { id: true, body: true },
  }),
  state: defineQuery<{ patience: number }, { name: string; committing: boolean }>('read/state.cypher', {
    params: { patience: true },
    columns: { name: true, committing: true },
  }),
  loads: defineQuery<Nothing, { id: string; hash: string }>('read/loads.cypher', {
    params: {},
    columns: { id: true, hash: true },
  }),
} as const;
