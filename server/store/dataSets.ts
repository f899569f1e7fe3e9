import { type Claim, parseRelationId, type Relation, relationId } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { relationKindNames } from '../../domain/vocabulary/kinds.ts';
import { aboutOfClaimId, type Editions, propertyClaims, relationClaims } from '../model/dataSetStatements.ts';
import { type DataSet, editionsOf } from '../model/dataSets.ts';
import { dataSetQueries } from './dataSetQueries.ts';
import { queries } from './queries.ts';
import type { Reader } from './query.ts';
import { type DeclaredEntity, entityFrom, relationFrom, type Stated } from './rows.ts';
import { whole } from './whole.ts';

type Reading = { readonly signal?: AbortSignal };

/** The data sets that are loaded, those of an unfinished import among them: read once for each state of the data. */
export const dataSets = (store: Reader, reading: Reading): Promise<readonly DataSet[]> =>
  store.kept('data sets', async () =>
    (await store.read(dataSetQueries.dataSets, {}, reading)).map(({ dataSet }) => JSON.parse(dataSet) as DataSet),
  );

const loadedEditions = async (store: Reader, reading: Reading): Promise<Editions> => {
  const all = await dataSets(store, reading);
  return store.kept('editions', async () => editionsOf(all));
};

const claimsOn = ({ kind, from, to, statements = [] }: Relation & Stated, editions: Editions): readonly Claim[] =>
  statements.flatMap(statement => relationClaims(relationId(kind, from, to), statement, editions));

/** The claims that data sets make of the properties of entities. */
const claimsAbout = (entities: readonly DeclaredEntity[], editions: Editions): readonly Claim[] =>
  entities.flatMap(({ id, statements = [] }) =>
    statements.flatMap(statement => propertyClaims(id, statement, editions)),
  );

/**
 * Relations with the ids of the claims that data sets make of them, and these claims with those of the entities. A relation
 * that only an edition states which is still being loaded is left out.
 */
export const withDataSets = async (
  store: Reader,
  entities: readonly DeclaredEntity[],
  relations: readonly (Relation & Stated)[],
  reading: Reading,
): Promise<{ readonly relations: readonly Relation[]; readonly claims: readonly Claim[] }> => {
  const states = ({ statements = [] }: Stated): boolean => statements.length > 0;
  if (!relations.some(states) && !entities.some(states)) return { relations, claims: [] };
  const editions = await loadedEditions(store, reading);
  const claims: Claim[] = [...claimsAbout(entities, editions)];
  const claimed = relations.flatMap(relation => {
    const own = claimsOn(relation, editions);
    claims.push(...own);
    const all = [...new Set([...relation.claims, ...own.map(({ id }) => id)])];
    return states(relation) && all.length === 0 ? [] : [{ ...relation, claims: all }];
  });
  return { relations: claimed, claims };
};

/** The claims that data sets make of the properties of the entities with these ids. */
export const propertyClaimsOf = async (
  store: Reader,
  ids: readonly string[],
  reading: Reading,
): Promise<readonly Claim[]> => {
  const editions = await loadedEditions(store, reading);
  if (editions.size === 0 || ids.length === 0) return [];
  const rows = await store.read(queries.entitiesById, { ids: [...ids] }, reading);
  return claimsAbout(
    rows.filter(({ entity }) => entity.statements !== undefined).map(({ entity }) => entityFrom(entity)),
    editions,
  );
};

/** Those of the claims with these ids that data sets make. */
export const dataSetClaims = async (
  store: Reader,
  ids: readonly string[],
  reading: Reading,
): Promise<readonly Claim[]> => {
  const about = [...new Set(ids.flatMap(id => aboutOfClaimId(id) ?? []))];
  if (about.length === 0) return [];
  const pairs = about.flatMap(id => parseRelationId(id) ?? []);
  const rows = pairs.length === 0 ? [] : await store.read(queries.relationsBetween, { pairs }, reading);
  const editions = await loadedEditions(store, reading);
  const entities = about.filter(id => parseRelationId(id) === undefined);
  return [
    ...rows.map(relationFrom).flatMap(relation => claimsOn(relation, editions)),
    ...(await propertyClaimsOf(store, entities, reading)),
  ];
};

/** Far above the relations that one party has in lists and registers. */
const mostRelations = 20_000;

/** All claims that data sets make of each of the entities and of its relations, in the order of their ids. */
export const dataSetClaimsAbout = async (
  store: Reader,
  ids: readonly string[],
  reading: Reading,
): Promise<(id: string) => readonly Claim[]> => {
  const editions = await loadedEditions(store, reading);
  if (editions.size === 0) return () => [];
  const question = { ids: [...ids], kinds: [...relationKindNames], limit: mostRelations + 1 };
  const rows = whole(await store.read(queries.subgraphFrontier, question, reading), mostRelations, 'relations');
  // A relation between two of the entities is found from either.
  const relations = [...new Map(rows.map(relationFrom).map(relation => [relation.id, relation])).values()];
  const ends = relations.flatMap(relation => [...new Set([relation.from, relation.to])].map(id => ({ id, relation })));
  const byEnd = groupBy(ends, ({ id }) => id);
  const stated = groupBy(await propertyClaimsOf(store, ids, reading), claim =>
    claim.says === 'property' ? claim.of : undefined,
  );
  return id => {
    const ofRelations = (byEnd.get(id) ?? []).flatMap(({ relation }) => claimsOn(relation, editions));
    return [...ofRelations, ...(stated.get(id) ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  };
};
