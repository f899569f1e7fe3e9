import type { Claim, Relation } from '../model/graph.ts';
import type { GraphRecord } from '../model/recall.ts';
import { queries } from './queries.ts';
import type { Store } from './query.ts';
import { claimFrom, type DeclaredEntity, entityFrom, relationFrom, type Stored, type StoredRelation } from './rows.ts';

type Reading = { readonly signal?: AbortSignal };

/** Relations and the entities at their far ends, as the frontier queries return them. */
export const separate = (rows: readonly (StoredRelation & { entity: Stored })[]) => ({
  relations: rows.map(relationFrom),
  entities: rows.map(row => entityFrom(row.entity)),
});

const byId = <T extends { readonly id: string }>(items: Iterable<T>): Map<string, T> =>
  new Map([...items].map(item => [item.id, item]));

/** Claims behind the relations and the properties of the entities, with all that answer or contradict them. */
export const evidenceOf = async (
  store: Store,
  relations: readonly Relation[],
  entities: readonly { id: string }[],
  reading: Reading,
): Promise<Claim[]> => {
  const claims = [...new Set(relations.flatMap(relation => relation.claims))];
  const ids = [...new Set(entities.map(entity => entity.id))];
  if (claims.length === 0 && ids.length === 0) return [];
  return (await store.read(queries.evidence, { claims, entities: ids }, reading)).map(claimFrom);
};

/** Part of the graph with its evidence, ready for `recall`. */
export const gather = async (
  store: Store,
  entities: readonly DeclaredEntity[],
  relations: readonly Relation[],
  reading: Reading,
): Promise<GraphRecord> => ({
  entities: byId(entities),
  relations: byId(relations),
  claims: byId(await evidenceOf(store, relations, entities, reading)),
});

/** One record of several; later ones add to earlier ones. */
export const joined = (records: readonly GraphRecord[]): GraphRecord => ({
  entities: new Map(records.flatMap(record => [...record.entities])),
  relations: new Map(records.flatMap(record => [...record.relations])),
  claims: new Map(records.flatMap(record => [...record.claims])),
});
