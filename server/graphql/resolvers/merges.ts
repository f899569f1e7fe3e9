import { parseRelationId, relationId } from '../../../domain/graph.ts';
import { isRelationKind } from '../../../domain/vocabulary/kinds.ts';
import { queries } from '../../store/queries.ts';
import { mergeFrom, sourceFrom } from '../../store/rows.ts';
import { type Context, present } from '../context.ts';
import { entityOf } from '../entityOf.ts';

/** Entities as their files name them, each with the one that it is part of now. */
export const mergedEntities = async (ids: readonly string[], context: Context) => {
  const named = present(await context.named.loadMany([...new Set(ids)]));
  return Promise.all(named.map(async ({ id, name }) => ({ id, name, kept: await entityOf('id', id, context) })));
};

/** All decisions, or those that speak of one entity. */
export const mergeDecisions = async (about: string | null | undefined, context: Context) => {
  const rows = await context.store.read(queries.merges, {}, context.reading);
  const decisions = rows.map(row => ({ ...mergeFrom(row.merge), sources: row.sources.map(sourceFrom) }));
  const named = decisions.filter(
    ({ keep, merge }) => about === undefined || about === null || keep === about || merge.includes(about),
  );
  return Promise.all(
    named.map(async ({ keep, merge, decision, ...rest }) => ({
      ...rest,
      keep: await entityOf('id', keep, context),
      merge: await mergedEntities(merge, context),
      decision: decision === 'same' ? ('SAME' as const) : ('DIFFERENT' as const),
    })),
  );
};

/** A relation's id as it is once the entities at its ends are those that are kept. */
export const keptRelation = async (id: string, context: Context): Promise<string> => {
  const parts = parseRelationId(id);
  if (!parts || !isRelationKind(parts.kind)) return id;
  const [from, to] = await Promise.all([context.entities.load(parts.from), context.entities.load(parts.to)]);
  return from && to ? relationId(parts.kind, from.id, to.id, parts.start) : id;
};
