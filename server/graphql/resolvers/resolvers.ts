import { isGraphKind, isRelationKind } from '../../../domain/vocabulary/kinds.ts';
import { endsOf } from '../../model/ownership/figures.ts';
import { queries } from '../../store/queries.ts';
import type { Complete } from '../complete.ts';
import type { Context } from '../context.ts';
import type * as schema from '../generated/types.ts';
import type { NodeParent } from '../parents.ts';
import { revisionIn } from '../revision.ts';
import { CountryCode, JSONScalar, PartialDate } from '../scalars.ts';
import { AccessReport, OpenEnd } from './access.ts';
import { Holder, TestResult } from './accessTests.ts';
import { CheckedRule } from './checkRules.ts';
import { Claim, Source } from './claims.ts';
import * as entities from './entities.ts';
import { Query } from './query.ts';
import { ReachReport } from './reach.ts';
import { Affiliate, ReachedHardware, ReachParty } from './reachRows.ts';
import { Relation } from './relations.ts';
import { Route } from './routes.ts';
import { Sentence } from './sources.ts';

const counts = ({ once, store, reading }: Context) =>
  once('counts of entities', () => store.read(queries.inventory, {}, reading));

const countOf = async (wanted: string, context: Context): Promise<number> =>
  (await counts(context)).find(({ kind }) => kind === wanted)?.count ?? 0;

/** Each field reads what it needs alone: on a large store counting takes far longer than naming the revision. */
const Inventory: Complete<schema.InventoryResolvers> = {
  revision: (_inventory, _args, context) => revisionIn(context),
  entities: async (_inventory, _args, context) =>
    (await counts(context)).flatMap(({ kind, count }) => (isGraphKind(kind) ? [{ kind, count }] : [])),
  relations: async (_inventory, _args, { store, reading }) =>
    (await store.read(queries.relationInventory, {}, reading)).flatMap(({ kind, count }) =>
      isRelationKind(kind) ? [{ kind, count }] : [],
    ),
  claims: (_inventory, _args, context) => countOf('Claim', context),
  sources: (_inventory, _args, context) => countOf('Source', context),
};

/** Types whose fields all have a value of the same name in what their parent's resolver returns. */
type Plain =
  | 'AccessChain'
  | 'AccessChanges'
  | 'AffiliateConnection'
  | 'AffiliateEdge'
  | 'AmountRange'
  | 'AuditConnection'
  | 'AuditEdge'
  | 'AuditEntry'
  | 'Chokepoint'
  | 'DataRevision'
  | 'FileChange'
  | 'CaseMention'
  | 'CaseParty'
  | 'ChainStep'
  | 'ClaimConnection'
  | 'ClaimEdge'
  | 'ClaimHit'
  | 'Clocks'
  | 'ConditionFinding'
  | 'DateSpan'
  | 'DatedMembership'
  | 'DatedName'
  | 'DestinationGroup'
  | 'DuplicateCandidate'
  | 'DuplicateReason'
  | 'DuplicateReport'
  | 'DueReview'
  | 'EntityConnection'
  | 'EntityCount'
  | 'EntityEdge'
  | 'EntityPlace'
  | 'Excess'
  | 'FigureRange'
  | 'FirmChokepoint'
  | 'Gap'
  | 'GapHit'
  | 'ImpliedServers'
  | 'InForceSpan'
  | 'IntRange'
  | 'Ledger'
  | 'LedgerEntry'
  | 'LedgerLine'
  | 'PlaceChange'
  | 'Listing'
  | 'MergeDecision'
  | 'MergedEntity'
  | 'Metric'
  | 'MirrorGap'
  | 'MirrorReport'
  | 'NeighbourConnection'
  | 'NeighbourEdge'
  | 'Owner'
  | 'OwnershipReport'
  | 'PageInfo'
  | 'Path'
  | 'PathReport'
  | 'PossiblyPublished'
  | 'PropertyEvidence'
  | 'ReachCell'
  | 'ReachedHardwareConnection'
  | 'ReachedHardwareEdge'
  | 'ReachedHolder'
  | 'ReachLedger'
  | 'ReachMeasure'
  | 'ReachPartyConnection'
  | 'ReachPartyEdge'
  | 'ReachTotal'
  | 'RelationCount'
  | 'RelationKindCount'
  | 'RedFlag'
  | 'RouteConnection'
  | 'RouteEdge'
  | 'RouteGoods'
  | 'RouteLeg'
  | 'RuleAlternative'
  | 'RuleBeside'
  | 'RuleChange'
  | 'RuleCheck'
  | 'RuleDate'
  | 'RuleMeeting'
  | 'RuleStatus'
  | 'RulesRecord'
  | 'RuleVerdict'
  | 'DataSet'
  | 'DataSetEdition'
  | 'RowsLeftOut'
  | 'LoadedList'
  | 'Regime'
  | 'ScreenedParty'
  | 'Screening'
  | 'ScreeningDecision'
  | 'ScreeningDecisionConnection'
  | 'ScreeningDecisionEdge'
  | 'SearchHit'
  | 'SearchMatch'
  | 'SearchResult'
  | 'SharedAcrossCases'
  | 'SharedEntity'
  | 'SharedSource'
  | 'SimilarNames'
  | 'SimilarParty'
  | 'SourceConnection'
  | 'SourceEdge'
  | 'SourceMention'
  | 'StatedProperty'
  | 'StepChange'
  | 'StepState'
  | 'Subgraph'
  | 'SupplyCheck'
  | 'TestFinding'
  | 'Threshold'
  | 'TradeChange'
  | 'TradeChanges'
  | 'TradeFigure'
  | 'TradeFlowConnection'
  | 'TradeFlowEdge'
  | 'TradeJudgement'
  | 'TradeNotes'
  | 'TradeOnset'
  | 'TradePeriod'
  | 'TradeReading'
  | 'UnaccountedShare'
  | 'UltimateParent'
  | 'UseTime'
  | 'ValueRange'
  | 'View'
  | 'YearOnYear';

const nodeType = (node: NodeParent) => {
  if ('statement' in node) return 'Claim';
  return 'publisher' in node ? 'Source' : entities.Entity.__resolveType(node);
};

const ShareRange: Complete<schema.ShareRangeResolvers> = {
  min: range => endsOf(range).min,
  max: range => endsOf(range).max,
  minExclusive: range => endsOf(range).minExclusive,
  maxExclusive: range => endsOf(range).maxExclusive,
};

/** A type of the schema that is neither here nor in `Plain` does not compile. */
export const resolvers: Complete<Omit<schema.Resolvers, Plain | 'Mutation'>> = {
  ...entities,
  CheckedRule,
  Claim,
  Source,
  Relation,
  Sentence,
  AccessReport,
  ReachReport,
  Route,
  ReachParty,
  ReachedHardware,
  Affiliate,
  OpenEnd,
  Inventory,
  Holder,
  TestResult,
  Query,
  ShareRange,
  Node: { __resolveType: nodeType },
  PartialDate,
  CountryCode,
  JSON: JSONScalar,
};
