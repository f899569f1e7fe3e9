import { parseRelationId, relationId } from '../../model/graph.ts';
import { isRelationKind } from '../../model/kinds.ts';
import { queries } from '../../store/queries.ts';
import { entityFrom, mergeFrom, sourceFrom } from '../../store/rows.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';

const kept = async (id: string, context: Context) => {
  const entity = await context.entities.load(id);
  if (!entity) throw badInput('id', id, 'no entity has it any more; ask again');
  return entity;
};

/** Entities as their files name them, each with the one that it is part of now. */
export const mergedEntities = async (ids: readonly string[], context: Context) => {
  if (ids.length === 0) return [];
  const rows = await context.store.read(queries.entitiesById, { ids: [...ids] }, context.reading);
  return Promise.all(
    rows.map(async ({ entity }) => {
      const { id, name } = entityFrom(entity);
      return { id, name, kept: await kept(id, context) };
    }),
  );
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
      keep: await kept(keep, context),
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
