import type { Complete } from '../complete.ts';
import type * as schema from '../generated/types.ts';
import type { NodeParent } from '../parents.ts';
import { CountryCode, JSONScalar, PartialDate } from '../scalars.ts';
import { AccessWork } from './access.ts';
import { Claim, Source } from './claims.ts';
import * as entities from './entities.ts';
import { Relation } from './graph.ts';
import { Query } from './query.ts';
import { AccessReport } from './rules.ts';
import { Sentence } from './sources.ts';

/** Types whose fields all have a value of the same name in what their parent's resolver returns. */
type Plain =
  | 'AccessChain'
  | 'AccessChanges'
  | 'AmountRange'
  | 'Breaker'
  | 'CaseMention'
  | 'CaseParty'
  | 'ChainStep'
  | 'ClaimConnection'
  | 'ClaimEdge'
  | 'ClaimHit'
  | 'Clocks'
  | 'ConditionFinding'
  | 'DateSpan'
  | 'DestinationGroup'
  | 'DuplicateCandidate'
  | 'DuplicateReason'
  | 'DuplicateReport'
  | 'EntityConnection'
  | 'EntityCount'
  | 'EntityEdge'
  | 'Excess'
  | 'FigureRange'
  | 'FirmBreaker'
  | 'Gap'
  | 'GapHit'
  | 'Holder'
  | 'ImpliedServers'
  | 'InForceSpan'
  | 'IntRange'
  | 'Inventory'
  | 'Ledger'
  | 'LedgerEntry'
  | 'LedgerLine'
  | 'Listing'
  | 'MergeDecision'
  | 'MergedEntity'
  | 'Metric'
  | 'MirrorGap'
  | 'MirrorReport'
  | 'NeighbourConnection'
  | 'NeighbourEdge'
  | 'OpenEnd'
  | 'Owner'
  | 'OwnershipReport'
  | 'PageInfo'
  | 'Path'
  | 'PathReport'
  | 'PossiblyPublished'
  | 'PropertyEvidence'
  | 'RelationCount'
  | 'RelationKindCount'
  | 'RuleBeside'
  | 'RuleChange'
  | 'RuleDate'
  | 'RuleMeeting'
  | 'RuleStanding'
  | 'RuleVerdict'
  | 'ScreenedParty'
  | 'Screening'
  | 'SearchHit'
  | 'SearchMatch'
  | 'SearchResult'
  | 'ShareRange'
  | 'SharedAcrossCases'
  | 'SharedEntity'
  | 'SharedSource'
  | 'SourceConnection'
  | 'SourceEdge'
  | 'SourceMention'
  | 'StatedProperty'
  | 'StepChange'
  | 'StepState'
  | 'Subgraph'
  | 'SupplyCheck'
  | 'TestFinding'
  | 'TestResult'
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
  | 'UltimateParent'
  | 'UseTime'
  | 'ValueRange'
  | 'View'
  | 'YearOnYear';

const nodeType = (node: NodeParent) => {
  if ('statement' in node) return 'Claim';
  return 'publisher' in node ? 'Source' : entities.Entity.__resolveType(node);
};

/** A type of the schema that is neither here nor in `Plain` does not compile. */
export const resolvers: Complete<Omit<schema.Resolvers, Plain | 'Mutation'>> = {
  ...entities,
  Claim,
  Source,
  Relation,
  Sentence,
  AccessReport: { ...AccessReport, ...AccessWork },
  Query,
  Node: { __resolveType: nodeType },
  PartialDate,
  CountryCode,
  JSON: JSONScalar,
};
