import { defineQuery } from '../../server/store/query.ts';

/** Statements of other ways to the same answers, which stand with the measurements; through the store's own door. */
const folder = 'read/../../bench/peers';
type Ids = { readonly ids: readonly string[] };
type Rows = { readonly rows: readonly object[] };
const batch = { params: { rows: true }, columns: { written: true } } as const;
type Named = { readonly name: string };
const named = { name: true } as const;
const ways = { params: { id: true }, columns: { ids: true } } as const;

export const peers = {
  chainsVariable: defineQuery<{ id: string }, Ids>(`${folder}/chains-variable.cypher`, ways),
  chainsQuantified: defineQuery<{ id: string }, Ids>(`${folder}/chains-quantified.cypher`, ways),
  chainsShortest: defineQuery<{ id: string }, Ids>(`${folder}/chains-shortest.cypher`, ways),
  expansion: defineQuery<
    { ids: readonly string[] },
    Readonly<Record<'relation' | 'kind' | 'from' | 'to' | 'there' | 'thereKind' | 'name', string>>
  >(`${folder}/expansion.cypher`, {
    params: { ids: true },
    columns: { relation: true, kind: true, from: true, to: true, there: true, thereKind: true, name: true },
  }),
  shortest: defineQuery<{ from: string; to: string }, Ids>(`${folder}/shortest.cypher`, {
    params: { from: true, to: true },
    columns: { ids: true },
  }),
  search: defineQuery<{ query: string }, Readonly<Record<'id' | 'kind' | 'name', string>>>(`${folder}/search.cypher`, {
    params: { query: true },
    columns: { id: true, kind: true, name: true },
  }),
  registerNames: defineQuery<
    { kinds: string[]; after: string; limit: number },
    Readonly<Record<'ids' | 'kinds' | 'names' | 'originals', readonly string[]>>
  >(`${folder}/register-names.cypher`, {
    params: { kinds: true, after: true, limit: true },
    columns: { ids: true, kinds: true, names: true, originals: true },
  }),
  bulkNodes: defineQuery<Rows, { written: number }>(`${folder}/bulk-nodes.cypher`, batch),
  bulkRelations: defineQuery<Rows, { written: number }>(`${folder}/bulk-relations.cypher`, batch),
  owners: defineQuery<{ id: string }, { name: string; owners: readonly string[] }>(`${folder}/owners.cypher`, {
    params: { id: true },
    columns: { name: true, owners: true },
  }),
  gdsProject: defineQuery<Named, Readonly<Record<'nodes' | 'relations', number>>>(`${folder}/gds-project.cypher`, {
    params: named,
    columns: { nodes: true, relations: true },
  }),
  gdsComponents: defineQuery<Named, Readonly<Record<'count' | 'largest', number>>>(`${folder}/gds-components.cypher`, {
    params: named,
    columns: { count: true, largest: true },
  }),
  gdsBelow: defineQuery<Named & { readonly id: string }, { below: number }>(`${folder}/gds-below.cypher`, {
    params: { name: true, id: true },
    columns: { below: true },
  }),
  gdsDrop: defineQuery<Named, { dropped: number }>(`${folder}/gds-drop.cypher`, {
    params: named,
    columns: { dropped: true },
  }),
  held: defineQuery<
    Readonly<Record<never, never>>,
    Readonly<Record<'nodes' | 'properties' | 'relations' | 'ofRelations', number>>
  >(`${folder}/held.cypher`, {
    params: {},
    columns: { nodes: true, properties: true, relations: true, ofRelations: true },
  }),
} as const;
