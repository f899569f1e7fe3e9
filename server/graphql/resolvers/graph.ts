import type { Relation as RelationRecord } from '../../../domain/graph.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import { relationKindNames } from '../../../domain/vocabulary/kinds.ts';
import { readerOfEvidenceOnce } from '../../store/evidence.ts';
import { separate } from '../../store/gather.ts';
import { queries } from '../../store/queries.ts';
import { relationFrom } from '../../store/rows.ts';
import type { Context } from '../context.ts';
import { entityOf } from '../entityOf.ts';
import { badInput, wholeNumber } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { evaluated, timingOf } from './evaluated.ts';
import { mostRelations } from './relations.ts';

const kindCountsAmong = async (ids: string[], context: Context) =>
  (await context.store.read(queries.relationKindsAmong, { ids }, context.reading)).flatMap(({ kind, count }) => {
    const known = relationKindNames.find(name => name === kind);
    return known === undefined ? [] : [{ kind: known, count }];
  });

const kindCountsOf = (relations: readonly RelationRecord[]) =>
  [...groupBy(relations, ({ kind }) => kind)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, of]) => ({ kind, count: of.length }));

const deepest = 6;
const mostEntities = 2_000;

export const subgraph = async (args: schema.QuerySubgraphArgs, context: Context) => {
  if (args.ids.length < 1 || args.ids.length > mostEntities)
    throw badInput('ids', args.ids.length, `give 1 to ${mostEntities} ids`);
  const depth = wholeNumber('depth', args.depth ?? 1, 0, deepest);
  const limit = wholeNumber('limit', args.limit ?? 500, 1, mostEntities);
  const relationLimit = wholeNumber('relationLimit', args.relationLimit ?? mostRelations, 1, mostRelations);
  const kinds = [...(args.relationKinds ?? relationKindNames)];
  const timing = timingOf(args, context);
  // What was read of the levels is not read again.
  const within = { ...context, store: readerOfEvidenceOnce(context.store) };
  const starts = await Promise.all([...new Set(args.ids)].map(id => entityOf('ids', id, context)));
  const drawn = new Map(starts.map(entity => [entity.id, entity]));
  const beyond = new Set<string>();
  const read = new Map<string, RelationRecord>();
  let [frontier, cut] = [starts, false];
  for (let level = 0; level < depth && frontier.length > 0; level += 1) {
    const question = { ids: frontier.map(({ id }) => id), kinds, limit: mostRelations + 1 };
    const rows = await context.store.read(queries.subgraphFrontier, question, context.reading);
    cut ||= rows.length > mostRelations;
    const { relations, entities } = separate(rows.slice(0, mostRelations));
    for (const relation of relations) read.set(relation.id, relation);
    const known = await evaluated([...frontier, ...entities], relations, timing, within);
    const reached = new Set(known.relations.flatMap(relation => [relation.from, relation.to]));
    frontier = [];
    for (const entity of entities) {
      if (drawn.has(entity.id) || !reached.has(entity.id)) continue;
      if (drawn.size >= limit) beyond.add(entity.id);
      else {
        drawn.set(entity.id, entity);
        frontier.push(entity);
      }
    }
  }
  const ids = [...drawn.keys()];
  // All relations at what the levels began from are read, unless a level was cut.
  const rest = cut ? ids : frontier.map(({ id }) => id);
  const rows =
    rest.length === 0
      ? []
      : await context.store.read(queries.relationsAmong, { ids: rest, kinds, limit: relationLimit }, context.reading);
  for (const relation of rows.map(relationFrom)) read.set(relation.id, relation);
  const among = [...read.values()]
    .filter(({ from, to }) => drawn.has(from) && drawn.has(to))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const isWhole = rows.length < relationLimit && relationKindNames.every(kind => kinds.includes(kind));
  const kindCounts = isWhole ? kindCountsOf(among) : await kindCountsAmong(ids, context);
  const wanted = kindCounts.reduce((sum, { kind, count }) => sum + (kinds.includes(kind) ? count : 0), 0);
  const shown = among.slice(0, relationLimit);
  const omittedRelations = Math.max(0, wanted - shown.length);
  const known = await evaluated([...drawn.values()], shown, timing, within);
  return {
    entities: [...known.entities.values()],
    relations: known.relations,
    possiblyPublished: known.possiblyPublished,
    kindCounts,
    truncated: cut || beyond.size > 0 || omittedRelations > 0,
    omitted: beyond.size,
    omittedAtLeast: cut,
    omittedRelations,
  };
};
