import type { Relation } from '../../domain/graph.ts';
import { graphKinds, relationKindNames } from '../../domain/vocabulary/kinds.ts';
import { StoreError } from './errors.ts';
import { exportQueries } from './exportQueries.ts';
import { queries } from './queries.ts';
import type { Reader } from './query.ts';
import { type DeclaredEntity, entityFrom, relationFrom } from './rows.ts';

type Reading = { readonly signal?: AbortSignal };

/** Entities that one read fetches, and most relations that it may. All that is said of a page is in memory at once. */
const page = 500;
const mostRelations = 20_000;

/** The given entities, or all of them, page by page. Ids of which there is no entity are left out. */
export async function* entityPages(
  store: Reader,
  ids: readonly string[] | undefined,
  reading: Reading,
): AsyncGenerator<readonly DeclaredEntity[]> {
  if (ids !== undefined) {
    for (let at = 0; at < ids.length; at += page) {
      const rows = await store.read(queries.entitiesById, { ids: ids.slice(at, at + page) }, reading);
      const entities = rows.map(({ entity }) => entityFrom(entity));
      yield entities.filter(({ kind }) => (graphKinds as readonly string[]).includes(kind));
    }
    return;
  }
  for (let after = ''; ; ) {
    const rows = await store.read(exportQueries.entities, { kinds: [...graphKinds], after, limit: page + 1 }, reading);
    const entities = rows.slice(0, page).map(({ entity }) => entityFrom(entity));
    if (entities.length > 0) yield entities;
    const last = entities.at(-1)?.id;
    if (last === undefined || rows.length <= page) return;
    after = last;
  }
}

type Outgoing = { readonly relations: readonly Relation[]; readonly entities: readonly DeclaredEntity[] };

/** Relations that lead from the entities; halves of them where one read would fetch too many. Throws STORE_OVERASKED. */
async function* outgoing(
  store: Reader,
  from: readonly DeclaredEntity[],
  among: readonly string[] | undefined,
  reading: Reading,
): AsyncGenerator<Outgoing> {
  const question = {
    ...{ ids: from.map(({ id }) => id), kinds: [...relationKindNames] },
    ...{ among: among === undefined ? null : [...among], limit: mostRelations + 1 },
  };
  const rows = await store.read(exportQueries.relations, question, reading);
  if (rows.length <= mostRelations) {
    if (rows.length > 0)
      yield { relations: rows.map(relationFrom), entities: [...from, ...rows.map(row => entityFrom(row.entity))] };
    return;
  }
  if (from.length === 1)
    throw new StoreError(
      'STORE_OVERASKED',
      `more than ${mostRelations} relations lead from ${from[0]?.id}; export a case or some entities instead`,
    );
  const half = Math.ceil(from.length / 2);
  yield* outgoing(store, from.slice(0, half), among, reading);
  yield* outgoing(store, from.slice(half), among, reading);
}

/** The relations among the given entities, or all, page by page, with the entities at their ends. */
export async function* relationPages(
  store: Reader,
  ids: readonly string[] | undefined,
  reading: Reading,
): AsyncGenerator<Outgoing> {
  for await (const entities of entityPages(store, ids, reading)) yield* outgoing(store, entities, ids, reading);
}
