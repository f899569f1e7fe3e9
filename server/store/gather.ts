import type { Claim, Relation } from '../../domain/graph.ts';
import type { GraphRecord } from '../model/snapshot.ts';
import { withDataSets } from './dataSets.ts';
import { queries } from './queries.ts';
import type { Reader } from './query.ts';
import { claimFrom, type DeclaredEntity, entityFrom, relationFrom, type Stored, type StoredRelation } from './rows.ts';

type Reading = { readonly signal?: AbortSignal };

/** Relations and the entities at their far ends, as the frontier queries return them. */
export const separate = (rows: readonly (StoredRelation & { entity: Stored })[]) => ({
  relations: rows.map(relationFrom),
  entities: rows.map(row => entityFrom(row.entity)),
});

const byId = <T extends { readonly id: string }>(items: Iterable<T>): Map<string, T> =>
  new Map([...items].map(item => [item.id, item]));

/** Most claims, and entities, whose evidence one statement reads: what it returns must be held at once. */
const batch = 10_000;

/** Claims behind the relations and the properties of the entities, with all that answer or contradict them. */
const evidenceOf = async (
  store: Reader,
  relations: readonly Relation[],
  entities: readonly { id: string }[],
  reading: Reading,
): Promise<Claim[]> => {
  const claims = [...new Set(relations.flatMap(relation => relation.claims))];
  const ids = [...new Set(entities.map(entity => entity.id))];
  const found: Claim[] = [];
  for (let at = 0; at < Math.max(claims.length, ids.length); at += batch) {
    const question = { claims: claims.slice(at, at + batch), entities: ids.slice(at, at + batch) };
    found.push(...(await store.read(queries.evidence, question, reading)).map(claimFrom));
  }
  return found;
};

/** Part of the graph with its evidence, ready for `viewAt`. */
export const gather = async (
  store: Reader,
  entities: readonly DeclaredEntity[],
  relations: readonly Relation[],
  reading: Reading,
): Promise<GraphRecord> => {
  const stated = await withDataSets(store, entities, relations, reading);
  return {
    entities: byId(entities),
    relations: byId(stated.relations),
    claims: byId([...(await evidenceOf(store, relations, entities, reading)), ...stated.claims]),
  };
};

/** The same before its evidence is read: see `withEvidence`. */
export const withoutEvidence = (
  entities: readonly DeclaredEntity[],
  relations: readonly Relation[] = [],
): GraphRecord => ({ entities: byId(entities), relations: byId(relations), claims: new Map() });

/** Records as one, with the evidence of all of them. */
export const withEvidence = (
  store: Reader,
  records: readonly GraphRecord[],
  reading: Reading,
): Promise<GraphRecord> => {
  const { entities, relations } = joined(records);
  return gather(store, [...entities.values()], [...relations.values()], reading);
};

/** One record of several; later ones add to earlier ones. */
export const joined = (records: readonly GraphRecord[]): GraphRecord => ({
  entities: new Map(records.flatMap(record => [...record.entities])),
  relations: new Map(records.flatMap(record => [...record.relations])),
  claims: new Map(records.flatMap(record => [...record.claims])),
});
