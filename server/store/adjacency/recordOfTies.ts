import type { GraphRecord } from '../../model/snapshot.ts';
import { gather } from '../gather.ts';
import { queries } from '../queries.ts';
import type { Reader } from '../query.ts';
import { type DeclaredEntity, entityFrom, relationFrom } from '../rows.ts';
import type { Tie } from './worker.ts';

/** The relations that lead over some ties, with all at their ends and their evidence; and the entities given. */
export const recordOfTies = async (
  store: Reader,
  given: readonly DeclaredEntity[],
  ties: readonly Tie[],
  reading: { readonly signal?: AbortSignal },
): Promise<GraphRecord> => {
  const known = new Map(given.map(entity => [entity.id, entity]));
  const ids = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].filter(id => !known.has(id));
  const pairs = ties.map(tie => ({ ...tie }));
  const rows = pairs.length === 0 ? [] : await store.read(queries.relationsBetween, { pairs }, reading);
  const others = ids.length === 0 ? [] : await store.read(queries.entitiesById, { ids }, reading);
  const entities = [...given, ...others.map(({ entity }) => entityFrom(entity))];
  return gather(store, entities, rows.map(relationFrom), reading);
};
