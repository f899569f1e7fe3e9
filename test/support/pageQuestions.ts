import * as operations from '../../web/generated/operations.ts';

const [fleet, firm, asOf, claim] = ['fleet-my-300', 'firm-inspur', '2025-05-01', 'cl-my-suitcases-4'];
const relation = 'COVERS~lease-my-300~fleet-my-300~';
const among = { ids: [fleet, 'lease-my-300', firm], limit: 300 };

export type Row = readonly [reads: number, variables?: Readonly<Record<string, unknown>>];

/**
 * Statements that each question of the pages sends to the store, one after another, on the reported cases. A question that
 * takes more is slower by a round trip each; one that takes fewer has its number lowered here.
 */
export const questions: Readonly<Record<string, Row>> = {
  CasePage: [5, { id: 'my-suitcases' }],
  CaseClaims: [5, { id: 'my-suitcases', first: 100 }],
  Properties: [4, { id: firm }],
  Cases: [2],
  CaseNames: [0],
  CasesOf: [6, among],
  Revision: [0],
  AccessChains: [0, { target: fleet, asOf, first: 50 }],
  ChainTargets: [2],
  ClaimDates: [3, { target: fleet, first: 200 }],
  AccessChanges: [0, { target: fleet, before: { asOf }, after: {} }],
  ChainClaims: [4, { ids: among.ids, limit: 10 }],
  Routes: [4, { id: firm, first: 50 }],
  LetsOut: [4, { id: firm }],
  Duplicates: [7, { minScore: 0.5, first: 30 }],
  Dossier: [9, { id: firm }],
  DossierClaims: [5, { id: firm, first: 100 }],
  Denials: [2, { id: firm, first: 100 }],
  DossierRelations: [5, { id: firm, first: 100 }],
  VerdictsSince: [16, { id: firm, since: '2025-01-01' }],
  AccessSince: [0, { id: fleet, before: { knownBy: '2025-07-01' }, after: {} }],
  OwnershipChart: [3, { firm, first: 50 }],
  SimilarNames: [2, { party: firm, first: 20 }],
  PartyDossier: [14, { id: firm, first: 50 }],
  HardwareDossier: [0, { id: fleet, first: 50 }],
  WhoReaches: [16, { first: 100 }],
  EntityEvidence: [14, { id: firm, first: 20 }],
  RelationsOf: [5, { id: firm, first: 20 }],
  RelationEvidence: [4, { id: relation }],
  ClaimEvidence: [2, { id: claim }],
  Named: [1, { id: firm }],
  Among: [6, among],
  Expansion: [5, { id: firm, kind: 'OWNS', outgoing: true, first: 50 }],
  ExplorerStart: [3],
  ExportEvidence: [5, among],
  Ledger: [0, { target: fleet, to: asOf }],
  Ownership: [4, { firm, asOf, first: 100 }],
  Firms: [2, { first: 100 }],
  Regimes: [0],
  PathsAmong: [8, { entities: [fleet, firm], k: 3, hops: 6, kinds: ['OWNS', 'COVERS', 'TAKES'] }],
  PictureChains: [0, { target: fleet, asOf, first: 20 }],
  ReachTotals: [12],
  ReachYears: [12],
  ReachMatrix: [16, { first: 500 }],
  RuleCheckChoices: [0],
  RuleCheck: [0, { destination: 'MY', buyer: 'CN', way: 'SALE' }],
  Rules: [1, { asOf }],
  RuleVerdicts: [0, { target: fleet, asOf }],
  Screen: [10, { ids: [firm], names: ['Inspur Group', 'Nobody at all Ltd'] }],
  ScreenOne: [8, { id: firm }],
  ScreeningDecisions: [1, { asked: ['Inspur Group'] }],
  Search: [3, { text: 'inspur', exact: false, first: 20 }],
  SharedAcrossCases: [3, { first: 200 }],
  AccessTests: [0, { target: fleet, asOf }],
  SupposedRelation: [3, { id: relation }],
  TradeFlows: [6],
  PairFlows: [2, { exporter: 'TW', importer: 'MY' }],
  TradeFlow: [8, { id: 'flow-tw-my-computers' }],
  ImpliedServers: [6, { id: 'flow-tw-my-computers', period: '2025-03', priceLow: 300_000, priceHigh: 400_000 }],
  CountryOf: [2, { id: fleet }],
  LoadedDataSets: [0],
  SavedViews: [1],
  TakesChanges: [0],
};

/** What the pages ask, by the names of the questions. */
export const documents = new Map(
  Object.entries(operations).flatMap(([exported, document]) => {
    const name = exported.replace(/Document$/, '');
    return name !== exported && new RegExp(`\\bquery ${name}\\b`).test(String(document))
      ? [[name, String(document)] as const]
      : [];
  }),
);
