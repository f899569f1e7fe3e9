import type { Relation as RelationRecord } from '../../model/graph.ts';
import { parseRelationId } from '../../model/graph.ts';
import { relationKindNames } from '../../model/kinds.ts';
import { type PossiblyPublished, possiblyPublished } from '../../model/publication.ts';
import { type Clocks, recalling } from '../../model/recall.ts';
import { relationInWords } from '../../model/words.ts';
import { evidenceOf, gather, separate } from '../../store/gather.ts';
import { inTurns } from '../../store/inTurns.ts';
import { queries } from '../../store/queries.ts';
import { type DeclaredEntity, relationFrom } from '../../store/rows.ts';
import type { ClockArguments } from '../clocks.ts';
import { clocksOf } from '../clocks.ts';
import type { Complete } from '../complete.ts';
import { type Context, present } from '../context.ts';
import { badInput, wholeNumber } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { connection, cursorOf, pageSize, readCursor } from '../paging.ts';
import type { EntityParent, RelationParent } from '../parents.ts';
import { boundOut, certaintyOut, statusOut } from '../words.ts';
import { sourcesById } from './sources.ts';

type Timing = { readonly clocks?: Clocks | undefined; readonly anyTime?: boolean };

/** Most relations that one question reads; what lies beyond is reported, not drawn. */
const mostRelations = 20_000;

const judged = async (
  entities: readonly DeclaredEntity[],
  relations: readonly RelationRecord[],
  timing: Timing,
  context: Context,
): Promise<{
  entities: ReadonlyMap<string, EntityParent>;
  relations: RelationParent[];
  possiblyPublished: readonly PossiblyPublished[];
}> => {
  const clocks = timing.clocks ?? clocksOf({}, context);
  const record = await gather(context.store, entities, relations, context.reading);
  const knowledge = await inTurns(recalling(record, clocks), context.reading);
  const held = knowledge.relations.filter(relation => timing.anyTime !== false || relation.certainty !== undefined);
  return {
    entities: new Map([...knowledge.entities].map(([id, entity]) => [id, { ...entity, clocks }])),
    relations: held.map(relation => ({ ...relation, clocks })),
    possiblyPublished: possiblyPublished(record.claims.values(), clocks.knownBy),
  };
};

/** With `asOf`, only what held then; without it, relations of any time. */
const timingOf = (args: ClockArguments, context: Context): Timing => ({
  clocks: clocksOf(args, context),
  anyTime: args.asOf === undefined || args.asOf === null,
});

export const relationsById = async (
  ids: readonly string[],
  args: ClockArguments,
  context: Context,
): Promise<RelationParent[]> => {
  const from = ids.flatMap(id => parseRelationId(id)?.from ?? []);
  const rows = await context.store.read(
    queries.relationsAt,
    { from: [...new Set(from)], ids: [...ids] },
    context.reading,
  );
  const relations = rows.map(relationFrom);
  const leases = relations.flatMap(relation => [relation.from, relation.to]);
  const entities = present(await context.entities.loadMany([...new Set(leases)]));
  return (await judged(entities, relations, { clocks: clocksOf(args, context) }, context)).relations;
};

export const neighboursOf = async (id: string, kinds: readonly string[], timing: Timing, context: Context) => {
  const found = await context.store.read(
    queries.neighbours,
    { id, kinds: [...kinds], limit: mostRelations },
    context.reading,
  );
  const { relations, entities } = separate(found);
  const here = await context.entities.load(id);
  const known = await judged(here ? [here, ...entities] : entities, relations, timing, context);
  const rows = known.relations.flatMap(relation => {
    const there = known.entities.get(relation.from === id ? relation.to : relation.from);
    return there ? [{ relation, there }] : [];
  });
  return { rows };
};

const counted = (
  relations: readonly RelationParent[],
  id: string,
): { kind: schema.RelationKind; outgoing: number; incoming: number }[] => {
  const counts = new Map<schema.RelationKind, { outgoing: number; incoming: number }>();
  for (const { kind, from, to } of relations) {
    const count = counts.get(kind) ?? { outgoing: 0, incoming: 0 };
    if (from === id) count.outgoing += 1;
    if (to === id) count.incoming += 1;
    counts.set(kind, count);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => ({ kind, ...count }));
};

export const neighbours = async (args: schema.QueryNeighboursArgs, context: Context) => {
  const size = pageSize(args.first, 50);
  const after = readCursor(args.after, 1)?.[0];
  const here = await context.entities.load(args.id);
  if (!here) throw badInput('id', args.id, 'no entity has this id; find one with search');
  const { rows } = await neighboursOf(here.id, relationKindNames, timingOf(args, context), context);
  const { relationKinds, outgoing } = args;
  const wanted = rows.filter(
    ({ relation }) =>
      (!relationKinds || relationKinds.includes(relation.kind)) &&
      (outgoing === undefined || outgoing === null || (relation.from === here.id) === outgoing),
  );
  const rest = after === undefined ? wanted : wanted.slice(wanted.findIndex(row => row.relation.id === after) + 1);
  const page = rest.slice(0, size);
  const { pageInfo, totalCount } = connection(
    page,
    row => cursorOf(row.relation.id),
    rest.length > size,
    wanted.length,
  );
  return {
    edges: page.map(({ relation, there }) => ({ cursor: cursorOf(relation.id), node: there, relation })),
    counts: counted(
      rows.map(row => row.relation),
      here.id,
    ),
    pageInfo,
    totalCount,
  };
};

const kindCountsAmong = async (ids: string[], context: Context) =>
  (await context.store.read(queries.relationKindsAmong, { ids }, context.reading)).flatMap(({ kind, count }) => {
    const known = relationKindNames.find(name => name === kind);
    return known === undefined ? [] : [{ kind: known, count }];
  });

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
  const starts = (await context.entities.loadMany([...new Set(args.ids)])).map((entity, i) => {
    if (entity === undefined || entity instanceof Error)
      throw badInput('ids', args.ids[i], 'no entity has this id; find one with search');
    return entity;
  });
  const drawn = new Map(starts.map(entity => [entity.id, entity]));
  const beyond = new Set<string>();
  let frontier = [...drawn.keys()];
  for (let level = 0; level < depth && frontier.length > 0; level += 1) {
    const rows = await context.store.read(
      queries.subgraphFrontier,
      { ids: frontier, kinds, limit: mostRelations },
      context.reading,
    );
    const { relations, entities } = separate(rows);
    const known = await judged([...drawn.values(), ...entities], relations, timing, context);
    const reached = new Set(known.relations.flatMap(relation => [relation.from, relation.to]));
    frontier = [];
    for (const entity of entities) {
      if (drawn.has(entity.id) || !reached.has(entity.id)) continue;
      if (drawn.size >= limit) beyond.add(entity.id);
      else {
        drawn.set(entity.id, entity);
        frontier.push(entity.id);
      }
    }
  }
  const ids = [...drawn.keys()];
  const [among, kindCounts] = await Promise.all([
    context.store.read(queries.relationsAmong, { ids, kinds, limit: relationLimit }, context.reading),
    kindCountsAmong(ids, context),
  ]);
  const wanted = kindCounts.reduce((sum, { kind, count }) => sum + (kinds.includes(kind) ? count : 0), 0);
  const omittedRelations = Math.max(0, wanted - among.length);
  const known = await judged([...drawn.values()], among.map(relationFrom), timing, context);
  return {
    entities: [...known.entities.values()],
    relations: known.relations,
    possiblyPublished: known.possiblyPublished,
    kindCounts,
    truncated: beyond.size > 0 || omittedRelations > 0,
    omitted: beyond.size,
    omittedRelations,
  };
};

const end = async (id: string, relation: RelationParent, context: Context): Promise<EntityParent> => {
  const entity = await context.entities.load(id);
  if (!entity) throw badInput('relation', relation.id, 'one of its ends is gone; ask again');
  return entity;
};

const number = (relation: RelationParent, name: string): number | null => {
  const value = relation.properties[name];
  return typeof value === 'number' ? value : null;
};
const text = (relation: RelationParent, name: string): string | null => {
  const value = relation.properties[name];
  return typeof value === 'string' ? value : null;
};

export const Relation: Complete<schema.RelationResolvers> = {
  id: relation => relation.id,
  kind: relation => relation.kind,
  from: (relation, _args, context) => end(relation.from, relation, context),
  to: (relation, _args, context) => end(relation.to, relation, context),
  start: relation => text(relation, 'start'),
  end: relation => text(relation, 'end'),
  recorded: relation => relation.recorded ?? null,
  lastConfirmed: relation => relation.lastConfirmed ?? null,
  certainty: relation => (relation.certainty === undefined ? null : certaintyOut(relation.certainty)),
  status: relation => statusOut(relation.status),
  disputed: relation => relation.disputed,
  shareMin: relation => number(relation, 'shareMin'),
  shareMax: relation => number(relation, 'shareMax'),
  votingMin: relation => number(relation, 'votingMin'),
  votingMax: relation => number(relation, 'votingMax'),
  servers: relation => number(relation, 'servers'),
  gpus: relation => number(relation, 'gpus'),
  quantity: relation => number(relation, 'quantity'),
  amountUsd: relation => number(relation, 'amountUsd'),
  means: relation => text(relation, 'means'),
  role: relation => text(relation, 'role'),
  list: relation => text(relation, 'list'),
  remote: relation => (typeof relation.properties.remote === 'boolean' ? relation.properties.remote : null),
  approximate: relation => relation.properties.approximate === true,
  bound: relation => boundOut(relation.properties.bound),
  text: relation => relationInWords(relation),
  hypothesis: relation => relation.hypothesis ?? null,
  claims: async (relation, _args, context) => {
    if (relation.evidence.length > 0 || relation.claims.length === 0) return [...relation.evidence];
    const claims = await evidenceOf(context.store, [relation], [], context.reading);
    return claims.filter(claim => relation.claims.includes(claim.id));
  },
  sources: (relation, _args, context) => sourcesById(relation.sources, context),
};
