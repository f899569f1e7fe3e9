import { spanOf } from '../../../domain/dates.ts';
import { graphKinds } from '../../../domain/vocabulary/kinds.ts';
import { queries } from '../../store/queries.ts';
import { revisionsOf } from '../../store/revision.ts';
import { entityFrom, sourceFrom } from '../../store/rows.ts';
import { clocksOf } from '../clocks.ts';
import type { Complete } from '../complete.ts';
import type { Context } from '../context.ts';
import { wholeNumber } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { connection, cursorOf, pageSize, readCursor } from '../paging.ts';
import { regimesAt } from '../regimes.ts';
import { statusIn } from '../words.ts';
import { accessChains } from './access.ts';
import { auditLog } from './auditLog.ts';
import { allCases, caseRecord } from './cases.ts';
import { accessChanges } from './changes.ts';
import { checkRules } from './checkRules.ts';
import { claimPage, sourcePage } from './claims.ts';
import { loadedDataSets } from './dataSets.ts';
import { duplicateCandidates } from './duplicates.ts';
import { entityAt } from './entityAt.ts';
import { subgraph } from './graph.ts';
import { ledger } from './ledger.ts';
import { keptRelation, mergeDecisions } from './merges.ts';
import { neighbours } from './neighbours.ts';
import { ownership } from './ownership.ts';
import { paths, pathsAmong } from './paths.ts';
import { reach } from './reach.ts';
import { relationById } from './relations.ts';
import { routes } from './routes.ts';
import { controlRules, destinationGroups, hardwareModels, rulesRecord } from './rules.ts';
import { screen } from './screen.ts';
import { screeningDecisions } from './screeningDecisions.ts';
import { search } from './search.ts';
import { sharedAcrossCases } from './sharedAcrossCases.ts';
import { similarNames } from './similarNames.ts';
import { tradeQueries } from './trade.ts';
import { views } from './views.ts';

const node = async (id: string, context: Context) => {
  const [row] = await context.store.read(queries.entitiesAnswering, { ids: [id] }, context.reading);
  if (row?.entity.kind === 'Source') return sourceFrom(row.entity);
  if (row?.entity.kind === 'Claim') return (await context.claims.load(id)) ?? null;
  if (row) return entityFrom(row.entity);
  // Claims of data sets are made when they are read.
  return (await context.claims.load(id)) ?? null;
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
  similarNames: (_root, args, context) => similarNames(args, context),
  reach: (_root, args, context) => reach(args, context),
  routes: (_root, args, context) => routes(args, context),
  screen: (_root, args, context) => screen(args, context),
  regimes: (_root, { asOf }, context) => regimesAt(spanOf(asOf ?? context.today)),
  ledger: (_root, args, context) => ledger(args, context),
  paths: (_root, args, context) => paths(args, context),
  pathsAmong: (_root, args, context) => pathsAmong(args, context),
  accessChanges: (_root, args, context) => accessChanges(args, context),
  controlRules: (_root, args, context) => controlRules(args, context),
  checkRules: (_root, args, context) => checkRules(args, context),
  dataRevisions: (_parent, { first }, { store, reading }) =>
    revisionsOf(store, wholeNumber('first', first, 1, 500), reading),
  dataSets: (_parent, _args, context) => loadedDataSets(context),
  hardwareModels: (_root, args, context) => hardwareModels(args, context),
  destinationGroups: (_root, args, context) => destinationGroups(args, context),
  rulesRecord: (_root, args, context) => rulesRecord(args, context),
  cases: async (_root, _args, context) => [...(await allCases(context)).values()].map(({ entity }) => entity),
  case: async (_root, { id }, context) => (await caseRecord(id, context))?.entity ?? null,
  sharedAcrossCases: (_root, args, context) => sharedAcrossCases(args, context),
  claims: async (_root, { filter, ...page }, context) => {
    const about = filter?.about && ((await context.entities.load(filter.about))?.id ?? filter.about);
    return claimPage({ ...filter, about, status: filter?.status?.map(statusIn) }, page, context);
  },
  sources: (_root, args, context) => sourcePage(args, context),
  relation: async (_root, { id, ...clocks }, context) => relationById(await keptRelation(id, context), clocks, context),
  duplicateCandidates: (_root, args, context) => duplicateCandidates(args, context),
  mergeDecisions: (_root, { about }, context) => mergeDecisions(about, context),
  views: (_root, _args, context) => views(context),
  screeningDecisions: (_root, args, context) => screeningDecisions(args, context),
  auditLog: (_root, args, context) => auditLog(args, context),
  inventory: () => ({}),
  takesChanges: (_root, _args, { asked }) => asked.takesChanges,
};
