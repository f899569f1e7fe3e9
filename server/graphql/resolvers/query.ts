import { graphKinds, isEntityKind, isRelationKind, relationKindNames } from '../../model/kinds.ts';
import { queries } from '../../store/queries.ts';
import { revisionOf } from '../../store/revision.ts';
import { entityFrom, sourceFrom } from '../../store/rows.ts';
import { clocksOf } from '../clocks.ts';
import type { Complete } from '../complete.ts';
import type { Context } from '../context.ts';
import type * as schema from '../generated/types.ts';
import { connection, cursorOf, pageSize, readCursor } from '../paging.ts';
import { statusIn } from '../words.ts';
import { accessChains } from './access.ts';
import { allCases, caseRecords } from './cases.ts';
import { accessChanges } from './changes.ts';
import { claimPage, sourcePage } from './claims.ts';
import { duplicateCandidates } from './duplicates.ts';
import { entityAt } from './entityAt.ts';
import { neighbours, relationsById, subgraph } from './graph.ts';
import { ledger } from './ledger.ts';
import { keptRelation, mergeDecisions } from './merges.ts';
import { ownership } from './ownership.ts';
import { paths } from './paths.ts';
import { controlRules, destinationGroups, hardwareModels } from './rules.ts';
import { screen } from './screen.ts';
import { search } from './search.ts';
import { sharedAcrossCases } from './sharedAcrossCases.ts';
import { tradeQueries } from './trade.ts';
import { views } from './views.ts';

const node = async (id: string, context: Context) => {
  const [row] = await context.store.read(queries.entitiesAnswering, { ids: [id] }, context.reading);
  if (row?.entity.kind === 'Source') return sourceFrom(row.entity);
  if (row?.entity.kind === 'Claim') return (await context.claims.load(id)) ?? null;
  return row ? entityFrom(row.entity) : null;
};

const entities = async (args: schema.QueryEntitiesArgs, context: Context) => {
  const size = pageSize(args.first, 50);
  const after = readCursor(args.after, 2);
  const rows = await context.store.read(
    queries.entities,
    {
      kinds: [...(args.filter?.kinds ?? graphKinds)],
      country: args.filter?.country ?? null,
      case: args.filter?.case ?? null,
      afterName: after?.[0] ?? null,
      afterId: after?.[1] ?? null,
      limit: size + 1,
    },
    context.reading,
  );
  const found = rows.flatMap(({ entity }) => (entity ? [entityFrom(entity)] : []));
  return connection(
    found.slice(0, size),
    entity => cursorOf(entity.name, entity.id),
    found.length > size,
    rows[0]?.total ?? 0,
  );
};

const inventory = async (context: Context) => {
  const counts = await context.store.read(queries.inventory, {}, context.reading);
  const relations = await context.store.read(
    queries.relationInventory,
    { kinds: [...relationKindNames] },
    context.reading,
  );
  const countOf = (wanted: string): number => counts.find(({ kind }) => kind === wanted)?.count ?? 0;
  return {
    revision: await revisionOf(context.store, context.reading),
    entities: counts.flatMap(({ kind, count }) =>
      isEntityKind(kind) && kind !== 'Claim' && kind !== 'Source' ? [{ kind, count }] : [],
    ),
    relations: relations.flatMap(({ kind, count }) => (isRelationKind(kind) ? [{ kind, count }] : [])),
    claims: countOf('Claim'),
    sources: countOf('Source'),
  };
};

export const Query: Complete<schema.QueryResolvers> = {
  ...tradeQueries,
  node: (_root, { id }, context) => node(id, context),
  entity: (_root, { id, ...clocks }, context) => entityAt(id, clocksOf(clocks, context), context),
  entities: (_root, args, context) => entities(args, context),
  search: (_root, args, context) => search(args, context),
  neighbours: (_root, args, context) => neighbours(args, context),
  subgraph: (_root, args, context) => subgraph(args, context),
  accessChains: (_root, args, context) => accessChains(args, context),
  ownership: (_root, args, context) => ownership(args, context),
  screen: (_root, args, context) => screen(args, context),
  ledger: (_root, args, context) => ledger(args, context),
  paths: (_root, args, context) => paths(args, context),
  accessChanges: (_root, args, context) => accessChanges(args, context),
  controlRules: (_root, args, context) => controlRules(args, context),
  hardwareModels: (_root, args, context) => hardwareModels(args, context),
  destinationGroups: (_root, _args, context) => destinationGroups(context),
  cases: async (_root, _args, context) => [...(await allCases(context)).values()].map(({ entity }) => entity),
  case: async (_root, { id }, context) => (await caseRecords(id, context))?.entity ?? null,
  sharedAcrossCases: (_root, args, context) => sharedAcrossCases(args, context),
  claims: async (_root, { filter, ...page }, context) => {
    const about = filter?.about && ((await context.entities.load(filter.about))?.id ?? filter.about);
    return claimPage({ ...filter, about, status: filter?.status?.map(statusIn) }, page, context);
  },
  sources: (_root, args, context) => sourcePage(args, context),
  relation: async (_root, { id, ...clocks }, context) =>
    (await relationsById([await keptRelation(id, context)], clocks, context)).at(0) ?? null,
  duplicateCandidates: (_root, args, context) => duplicateCandidates(args, context),
  mergeDecisions: (_root, { about }, context) => mergeDecisions(about, context),
  views: (_root, _args, context) => views(context),
  inventory: (_root, _args, context) => inventory(context),
};
