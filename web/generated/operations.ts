/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AccessTest =
  /** Direct access: a restricted party itself leases or uses it. */
  | 'BARE_ACCESS'
  /**
   * 50 Percent Rule aggregation: restricted parties and covered firms hold enough, as the regime reads it (by default half or
   * more, added up); a covered firm passes its whole holding on.
   */
  | 'CASCADE'
  /** A restricted party alone, with the firms it controls, has more than half of the votes, or is reported to control. */
  | 'CONTROL'
  /** The holder, or an ultimate parent, has its seat in a restricted jurisdiction. */
  | 'HEADQUARTERS'
  /** Effective interest: restricted parties together own at least half over all paths, circles included. */
  | 'MULTIPLIED_SHARE';

/** How somebody gets to use hardware: buys it, rents it, or uses somebody else's from afar. */
export type AccessWay =
  | 'LEASE'
  | 'REMOTE'
  | 'SALE';

export type Bound =
  | 'AT_LEAST'
  | 'AT_MOST';

/** How surely something holds at `asOf`; of several together, the least sure. */
export type Certainty =
  /** Reported to hold on every day of `asOf`. */
  | 'CERTAIN'
  /** The dates leave open whether it holds. */
  | 'POSSIBLE'
  /** It held, no end is reported, and the last report is older than `asOf`: it is taken to go on, and counts as holding. */
  | 'PRESUMED';

/** `SETTLED`: no longer disputed. Strengthened and weakened go by certainty, then by status. */
export type Change =
  | 'DISPUTED'
  | 'GAINED'
  | 'LOST'
  | 'SETTLED'
  | 'STRENGTHENED'
  | 'WEAKENED';

export type ChangeVerdict =
  | 'FOUND'
  | 'NONE'
  | 'TOO_FEW';

export type CheckInput =
  | 'BUYER'
  | 'DATE'
  | 'DESTINATION'
  | 'END_USER'
  | 'MODEL'
  | 'PARENT'
  | 'WAY';

export type CheckedParty =
  | 'BUYER'
  | 'END_USER';

/** From the best supported down. `DENIED` supports nothing. */
export type ClaimStatus =
  | 'ALLEGED'
  | 'CHARGED'
  | 'CONVICTED'
  | 'DENIED'
  | 'OFFICIAL_STATEMENT'
  | 'REGISTERED'
  | 'REPORTED';

export type ClocksInput = {
  readonly asOf?: string | null | undefined;
  readonly knownBy?: string | null | undefined;
  readonly presume?: boolean | null | undefined;
};

export type EntityKind =
  | 'Case'
  | 'ControlRule'
  | 'DataCenter'
  | 'Firm'
  | 'GpuFleet'
  | 'HardwareModel'
  | 'Jurisdiction'
  | 'Lease'
  | 'National'
  | 'PublicBody'
  | 'Shipment'
  | 'TradeFlow'
  | 'TradeObservation'
  | 'Trip';

/**
 * What if one relation were other than recorded: ended, or certainly standing, or standing with another share (per cent; a
 * `shareMin` or `shareMax` left out is as unknown as in the record). Give one of the three.
 */
export type HypothesisInput = {
  readonly ended?: boolean | null | undefined;
  readonly held?: boolean | null | undefined;
  readonly relation: string | number;
  readonly shareMax?: number | null | undefined;
  readonly shareMin?: number | null | undefined;
};

/** Whether a recorded party is the one whose name was screened. */
export type MatchDecision =
  | 'FALSE_POSITIVE'
  | 'TRUE_MATCH'
  | 'UNCLEAR';

export type MirrorVerdict =
  | 'EXPORTER_HIGHER'
  | 'IMPORTER_HIGHER'
  | 'UNDETERMINED'
  /** The importer's report is 0 to 20 per cent above, as freight and insurance make it. */
  | 'USUAL_MARGIN';

/** How a place is stated: a register entry alone makes nobody restricted. */
export type PlaceBasis =
  | 'CITIZENSHIP'
  | 'LOCATION'
  | 'REGISTER'
  | 'SEAT';

export type RedFlagKind =
  /** A supplier or receiver stood on a loaded list when the shipment ended. */
  | 'LISTED_PARTY'
  /** A supplier or receiver was founded less than two years before the shipment began. */
  | 'NEW_FIRM'
  /** Shipments brought more into a fleet than it is counted at. */
  | 'QUANTITY_BEYOND_COUNT'
  /** The shipment comes from, or goes to, CN, HK or MO, or a supplier or receiver has its seat there. */
  | 'RESTRICTED_PLACE';

export type RelationKind =
  | 'CARRIES'
  | 'CONTROLS'
  | 'COVERS'
  | 'DIRECTS'
  | 'EMPLOYS'
  | 'EQUIPPED_WITH'
  | 'EXPORTS'
  | 'GRANTS'
  | 'HOSTS'
  | 'IMPORTS'
  | 'LISTS'
  | 'MAKES_TRIP'
  | 'OBSERVED'
  | 'OPERATES'
  | 'OWNS'
  | 'PARTY_TO'
  | 'PAYS'
  | 'RECEIVES'
  | 'SUPPLIES'
  | 'TAKES'
  | 'USES'
  | 'VISITS';

/** `NOT_STATED`: the sources read do not say. */
export type RemoteAccess =
  | 'CONDITIONAL'
  | 'INSIDE'
  | 'NOT_STATED'
  | 'OUTSIDE';

/** `NOT_CONTROLLED` and `EXCEPTION`: there is nothing to review. */
export type Review =
  | 'CASE_BY_CASE'
  | 'EXCEPTION'
  | 'NOT_CONTROLLED'
  | 'PRESUMPTION_OF_DENIAL'
  | 'UNDETERMINED';

/** The state of a rule at a date. `NOT_YET`: no word of it by then. */
export type RuleState =
  | 'ANNOUNCED'
  | 'EFFECTIVE'
  | 'NOT_YET'
  | 'PASSED_ONE_HOUSE'
  | 'PROPOSED'
  | 'REPORTED'
  | 'RESCINDED'
  | 'RESCISSION_ANNOUNCED'
  | 'SUPERSEDED'
  | 'SUSPENDED'
  | 'WITHDRAWN';

export type SameOrDifferent =
  | 'DIFFERENT'
  | 'SAME';

/** A decision, and what the check that it rests on said: `outcome`, `score`, `regime`, both dates and `revision` as `screen` gave them. */
export type ScreeningDecisionInput = {
  readonly asOf: string;
  /** The name or id as it was screened, of at most 2,000 characters. */
  readonly asked: string;
  readonly decision: MatchDecision;
  /** Id of a firm, a national or a public body. */
  readonly entity: string | number;
  readonly knownBy: string;
  /** At most 2,000 characters. */
  readonly note?: string;
  readonly outcome: ScreeningOutcome;
  readonly regime?: string | number;
  /** Who decided, in 1 to 120 characters. */
  readonly reviewer: string;
  readonly revision: string;
  readonly score?: number | null | undefined;
};

export type ScreeningOutcome =
  /** By a test of shares or control, not by an ultimate parent. */
  | 'COVERED_BY_OWNERSHIP'
  /** No report makes it so, and what nobody reports leaves room for it. No finding of absence. */
  | 'NONE_REPORTED'
  /** By every verdict no: owners outside account for so much that it cannot be. */
  | 'NOT_RESTRICTED'
  /** No report makes it so, but it stands on a loaded list, or a case speaks of it. */
  | 'ON_RECORD'
  /** By its own seat, country or citizenship. */
  | 'RESTRICTED_ITSELF'
  /** By an ultimate parent. */
  | 'RESTRICTED_THROUGH_PARENT'
  /** What is reported leaves it open, by one verdict at least. */
  | 'UNDETERMINED';

export type SearchMatchKind =
  /** Has the words but for typing errors. */
  | 'CLOSE'
  /** Letter for letter, but for case. */
  | 'EXACT'
  /** Its initials, or an abbreviation that it states. */
  | 'INITIALS'
  /** The same but for the legal form, such as Ltd or Sdn Bhd. */
  | 'LEGAL_FORM'
  /** The same, or begins alike, when Chinese is read aloud. */
  | 'PINYIN'
  /** The same but for simplified and traditional characters. */
  | 'SCRIPT'
  /** The same but for punctuation, accents or spaces. */
  | 'SPELLING'
  /** More was asked than its name says, as Huawei Device USA of Huawei: it may be that party, one of its group, or another. */
  | 'WITHIN'
  /** Has the words, or words that begin with them. */
  | 'WORDS';

export type TradeVerdict =
  | 'ABOVE'
  | 'BELOW'
  /** Fewer than 30 months with values in the window before, or a calendar month seen in fewer than two years. */
  | 'TOO_FEW'
  /** Sources differ on which it is. */
  | 'UNDETERMINED'
  | 'WITHIN';

/** What is unknown stays unknown, and what nobody reports is no report of absence. */
export type Verdict =
  /** For a test of shares or votes: owners outside the restricted jurisdictions account for so much that the threshold cannot be reached. */
  | 'NO'
  /** No report leads to a yes; only what is unaccounted for stands between the answer and the threshold. No finding of absence. */
  | 'NONE_REPORTED'
  /** The question has no meaning for this party: nobody owns a person. */
  | 'NOT_APPLICABLE'
  /** What is reported leaves it open, or contradicts itself. */
  | 'UNDETERMINED'
  | 'YES';

export type CasePageQueryVariables = Exact<{
  id: string | number;
}>;


export type CasePageQuery = { readonly case: { readonly title: string, readonly summary: string | null, readonly status: string | null, readonly jurisdictions: ReadonlyArray<string> | null, readonly openingDate: string | null, readonly claimCount: number, readonly independentSources: number, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly hardware: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }>, readonly openQuestions: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null }>, readonly parties: ReadonlyArray<{ readonly role: string, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly relation: { readonly id: string, readonly status: ClaimStatus, readonly disputed: boolean } }> } | null };

export type CaseClaimsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type CaseClaimsQuery = { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly about: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }>, readonly relation: { readonly id: string, readonly kind: RelationKind, readonly from: { readonly id: string }, readonly to: { readonly id: string } } | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdraws: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }> }> } };

export type CaseClaimFragment = { readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly about: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }>, readonly relation: { readonly id: string, readonly kind: RelationKind, readonly from: { readonly id: string }, readonly to: { readonly id: string } } | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdraws: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }> };

export type PropertiesQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type PropertiesQuery = { readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly propertyEvidence: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly reason: string | null, readonly conflicting: boolean, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdraws: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }> }> }> } | null };

export type CasesQueryVariables = Exact<{ [key: string]: never; }>;


export type CasesQuery = { readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string, readonly summary: string | null, readonly status: string | null, readonly jurisdictions: ReadonlyArray<string> | null, readonly claimCount: number, readonly independentSources: number, readonly sources: ReadonlyArray<{ readonly id: string, readonly published: string | null }>, readonly hardware: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }> }>, readonly inventory: { readonly claims: number, readonly sources: number, readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }> } };

export type CaseNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseNamesQuery = { readonly cases: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }> };

export type RevisionQueryVariables = Exact<{ [key: string]: never; }>;


export type RevisionQuery = { readonly inventory: { readonly revision: string } };

export type ChainStepLineFragment = { readonly verb: string, readonly details: ReadonlyArray<string>, readonly certainty: Certainty, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly relation: { readonly id: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly continuance: string | null, readonly hypothesis: string | null, readonly verb: string, readonly details: ReadonlyArray<string> } };

export type ChainLineFragment = { readonly id: string, readonly certainty: Certainty, readonly status: ClaimStatus, readonly disputed: boolean, readonly hops: number, readonly independentSources: number, readonly personnelOnly: boolean, readonly text: string, readonly window: { readonly start: string | null, readonly end: string | null }, readonly certainWindow: { readonly start: string | null, readonly end: string | null } | null, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null, readonly share: { readonly min: number, readonly max: number } | null, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly steps: ReadonlyArray<{ readonly verb: string, readonly details: ReadonlyArray<string>, readonly certainty: Certainty, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly relation: { readonly id: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly continuance: string | null, readonly hypothesis: string | null, readonly verb: string, readonly details: ReadonlyArray<string> } }> };

export type AccessChainsQueryVariables = Exact<{
  target: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  first: number;
  hypotheses?: ReadonlyArray<HypothesisInput> | HypothesisInput | null | undefined;
}>;


export type AccessChainsQuery = { readonly accessChains: { readonly asOf: string, readonly knownBy: string, readonly restricted: ReadonlyArray<string>, readonly revision: string, readonly chainCount: number, readonly truncated: boolean, readonly omitted: number, readonly hypotheses: ReadonlyArray<{ readonly id: string }>, readonly target: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly hardware: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }>, readonly holders: ReadonlyArray<{ readonly by: ReadonlyArray<RelationKind>, readonly certainty: Certainty, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }>, readonly chains: ReadonlyArray<{ readonly id: string, readonly certainty: Certainty, readonly status: ClaimStatus, readonly disputed: boolean, readonly hops: number, readonly independentSources: number, readonly personnelOnly: boolean, readonly text: string, readonly window: { readonly start: string | null, readonly end: string | null }, readonly certainWindow: { readonly start: string | null, readonly end: string | null } | null, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null, readonly share: { readonly min: number, readonly max: number } | null, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly steps: ReadonlyArray<{ readonly verb: string, readonly details: ReadonlyArray<string>, readonly certainty: Certainty, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly relation: { readonly id: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly continuance: string | null, readonly hypothesis: string | null, readonly verb: string, readonly details: ReadonlyArray<string> } }> }>, readonly commonRelations: ReadonlyArray<{ readonly id: string }>, readonly possiblyPublished: ReadonlyArray<{ readonly claims: number, readonly knownFrom: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null } }>, readonly openEnds: ReadonlyArray<{ readonly text: string, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null }>, readonly steps: ReadonlyArray<{ readonly verb: string, readonly details: ReadonlyArray<string>, readonly certainty: Certainty, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly relation: { readonly id: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly continuance: string | null, readonly hypothesis: string | null, readonly verb: string, readonly details: ReadonlyArray<string> } }> }>, readonly explanation: ReadonlyArray<{ readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> } };

export type ChainTargetsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChainTargetsQuery = { readonly entities: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }
      | { readonly country: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }
    > }, readonly cases: ReadonlyArray<{ readonly openingDate: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly hardware: ReadonlyArray<{ readonly id: string }> }> };

export type ClaimDatesQueryVariables = Exact<{
  target: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimDatesQuery = { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string | null, readonly source: { readonly published: string | null } }> } };

export type AccessChangesQueryVariables = Exact<{
  target: string | number;
  before: ClocksInput;
  after: ClocksInput;
}>;


export type AccessChangesQuery = { readonly accessChanges: { readonly unchanged: number, readonly truncated: boolean, readonly before: { readonly asOf: string, readonly knownBy: string }, readonly after: { readonly asOf: string, readonly knownBy: string }, readonly steps: ReadonlyArray<{ readonly change: Change, readonly text: string, readonly relation: { readonly id: string }, readonly before: { readonly certainty: Certainty, readonly status: ClaimStatus, readonly disputed: boolean } | null, readonly after: { readonly certainty: Certainty, readonly status: ClaimStatus, readonly disputed: boolean } | null }>, readonly places: ReadonlyArray<{ readonly text: string, readonly restrictedBefore: boolean | null, readonly restrictedAfter: boolean | null, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }>, readonly chainsGained: ReadonlyArray<{ readonly id: string, readonly certainty: Certainty, readonly status: ClaimStatus, readonly disputed: boolean, readonly hops: number, readonly independentSources: number, readonly personnelOnly: boolean, readonly text: string, readonly window: { readonly start: string | null, readonly end: string | null }, readonly certainWindow: { readonly start: string | null, readonly end: string | null } | null, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null, readonly share: { readonly min: number, readonly max: number } | null, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly steps: ReadonlyArray<{ readonly verb: string, readonly details: ReadonlyArray<string>, readonly certainty: Certainty, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly relation: { readonly id: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly continuance: string | null, readonly hypothesis: string | null, readonly verb: string, readonly details: ReadonlyArray<string> } }> }>, readonly chainsLost: ReadonlyArray<{ readonly id: string, readonly certainty: Certainty, readonly status: ClaimStatus, readonly disputed: boolean, readonly hops: number, readonly independentSources: number, readonly personnelOnly: boolean, readonly text: string, readonly window: { readonly start: string | null, readonly end: string | null }, readonly certainWindow: { readonly start: string | null, readonly end: string | null } | null, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null, readonly share: { readonly min: number, readonly max: number } | null, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly steps: ReadonlyArray<{ readonly verb: string, readonly details: ReadonlyArray<string>, readonly certainty: Certainty, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly relation: { readonly id: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly continuance: string | null, readonly hypothesis: string | null, readonly verb: string, readonly details: ReadonlyArray<string> } }> }> } };

export type ChainClaimsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  limit: number;
}>;


export type ChainClaimsQuery = { readonly subgraph: { readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly verb: string, readonly details: ReadonlyArray<string>, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly continuance: string | null, readonly hypothesis: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdraws: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }> }>, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }> } };

export type LoadedDataSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type LoadedDataSetsQuery = { readonly dataSets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly editions: ReadonlyArray<{ readonly day: string, readonly rows: number, readonly loaded: number, readonly merged: number, readonly isWhole: boolean }> }> };

export type RoutesQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  first: number;
}>;


export type RoutesQuery = { readonly routes: { readonly totalCount: number, readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly certainty: Certainty, readonly status: ClaimStatus | null, readonly disputed: boolean, readonly stop: string, readonly makers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }>, readonly legs: ReadonlyArray<{ readonly start: string | null, readonly end: string | null, readonly gap: string | null, readonly certainty: Certainty | null, readonly shipment: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly supplies: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly verb: string, readonly details: ReadonlyArray<string>, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly continuance: string | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }>, readonly receives: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly verb: string, readonly details: ReadonlyArray<string>, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly continuance: string | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }>, readonly goods: ReadonlyArray<{ readonly unit: string | null, readonly quantity: { readonly min: number, readonly max: number | null } | null, readonly thing: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }> }>, readonly redFlags: ReadonlyArray<{ readonly kind: RedFlagKind, readonly about: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly sentence: { readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> } }> }> } };

export type RouteLineFragment = { readonly id: string, readonly text: string, readonly certainty: Certainty, readonly status: ClaimStatus | null, readonly disputed: boolean, readonly stop: string, readonly makers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }>, readonly legs: ReadonlyArray<{ readonly start: string | null, readonly end: string | null, readonly gap: string | null, readonly certainty: Certainty | null, readonly shipment: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly supplies: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly verb: string, readonly details: ReadonlyArray<string>, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly continuance: string | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }>, readonly receives: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly verb: string, readonly details: ReadonlyArray<string>, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly continuance: string | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }>, readonly goods: ReadonlyArray<{ readonly unit: string | null, readonly quantity: { readonly min: number, readonly max: number | null } | null, readonly thing: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }> }>, readonly redFlags: ReadonlyArray<{ readonly kind: RedFlagKind, readonly about: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly sentence: { readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> } }> };

export type LetsOutQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type LetsOutQuery = { readonly subgraph: { readonly truncated: boolean, readonly relations: ReadonlyArray<{ readonly start: string | null, readonly end: string | null, readonly id: string, readonly kind: RelationKind, readonly verb: string, readonly details: ReadonlyArray<string>, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly continuance: string | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }>, readonly entities: ReadonlyArray<
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }
      | { readonly servers: number | null, readonly gpus: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }
    > } };

export type LettingRelationFragment = { readonly start: string | null, readonly end: string | null, readonly id: string, readonly kind: RelationKind, readonly verb: string, readonly details: ReadonlyArray<string>, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly continuance: string | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } };

export type DossierClaimsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type DossierClaimsQuery = { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly name: string } | null, readonly relation: { readonly id: string, readonly start: string | null, readonly end: string | null } | null }> } };

export type DossierClaimFragment = { readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly name: string } | null, readonly relation: { readonly id: string, readonly start: string | null, readonly end: string | null } | null };

export type DenialsQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type DenialsQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdraws: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }> }> } };

export type DossierRelationsQueryVariables = Exact<{
  id: string | number;
  knownBy?: string | null | undefined;
  first: number;
}>;


export type DossierRelationsQuery = { readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }
        | { readonly priceUsd: number | null, readonly start: string | null, readonly end: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }
        | { readonly valueUsd: number | null, readonly start: string | null, readonly end: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }
      , readonly relation: { readonly start: string | null, readonly end: string | null, readonly amountUsd: number | null, readonly id: string, readonly kind: RelationKind, readonly verb: string, readonly details: ReadonlyArray<string>, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly continuance: string | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } } }> } };

export type DossierRelationFragment = { readonly start: string | null, readonly end: string | null, readonly amountUsd: number | null, readonly id: string, readonly kind: RelationKind, readonly verb: string, readonly details: ReadonlyArray<string>, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly continuance: string | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } };

export type VerdictsSinceQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  since: string;
  knownBy?: string | null | undefined;
  regime?: string | number | null | undefined;
}>;


export type VerdictsSinceQuery = { readonly before: { readonly rows: ReadonlyArray<{ readonly outcome: ScreeningOutcome | null, readonly tests: ReadonlyArray<{ readonly test: AccessTest, readonly verdict: Verdict }>, readonly listings: ReadonlyArray<{ readonly id: string, readonly list: string | null, readonly start: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }> }> }, readonly after: { readonly rows: ReadonlyArray<{ readonly outcome: ScreeningOutcome | null, readonly tests: ReadonlyArray<{ readonly test: AccessTest, readonly verdict: Verdict }>, readonly listings: ReadonlyArray<{ readonly id: string, readonly list: string | null, readonly start: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }> }> } };

export type VerdictsThenFragment = { readonly rows: ReadonlyArray<{ readonly outcome: ScreeningOutcome | null, readonly tests: ReadonlyArray<{ readonly test: AccessTest, readonly verdict: Verdict }>, readonly listings: ReadonlyArray<{ readonly id: string, readonly list: string | null, readonly start: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }> }> };

export type AccessSinceQueryVariables = Exact<{
  id: string | number;
  before: ClocksInput;
  after: ClocksInput;
}>;


export type AccessSinceQuery = { readonly accessChanges: { readonly truncated: boolean, readonly steps: ReadonlyArray<{ readonly text: string, readonly relation: { readonly id: string } }>, readonly chainsGained: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly chainsLost: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly places: ReadonlyArray<{ readonly text: string }> } };

export type OwnershipChartQueryVariables = Exact<{
  firm: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  first: number;
}>;


export type OwnershipChartQuery = { readonly ownership: { readonly ownerCount: number, readonly truncated: boolean, readonly firm: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly place: { readonly countries: ReadonlyArray<string>, readonly basis: PlaceBasis } | null }, readonly owners: ReadonlyArray<{ readonly restricted: boolean | null, readonly integrated: { readonly min: number, readonly max: number, readonly minExclusive: boolean, readonly maxExclusive: boolean } | null, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly place: { readonly countries: ReadonlyArray<string>, readonly basis: PlaceBasis } | null } }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly shareMin: number | null, readonly shareMax: number | null, readonly text: string, readonly details: ReadonlyArray<string>, readonly from: { readonly id: string }, readonly to: { readonly id: string } }>, readonly unaccountedFor: ReadonlyArray<{ readonly share: number, readonly firm: { readonly id: string } }>, readonly excesses: ReadonlyArray<{ readonly firm: { readonly id: string } }> } };

export type ChartEntityFragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly place: { readonly countries: ReadonlyArray<string>, readonly basis: PlaceBasis } | null };

export type ChartRelationFragment = { readonly id: string, readonly kind: RelationKind, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly shareMin: number | null, readonly shareMax: number | null, readonly text: string, readonly details: ReadonlyArray<string>, readonly from: { readonly id: string }, readonly to: { readonly id: string } };

export type SimilarNamesQueryVariables = Exact<{
  party: string | number;
  first: number;
}>;


export type SimilarNamesQuery = { readonly similarNames: { readonly compared: ReadonlyArray<string>, readonly totalCount: number, readonly parties: ReadonlyArray<{ readonly name: string, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly place: { readonly countries: ReadonlyArray<string> } | null }, readonly matched: { readonly field: string, readonly text: string, readonly how: SearchMatchKind, readonly score: number } }> } };

export type DuplicatesQueryVariables = Exact<{
  minScore: number;
  first: number;
}>;


export type DuplicatesQuery = { readonly duplicateCandidates: { readonly considered: number, readonly truncated: boolean, readonly omitted: number, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<{ readonly text: string, readonly weight: number }>, readonly entities: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly cases: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly propertyEvidence: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }> }> }, readonly mergeDecisions: ReadonlyArray<{ readonly id: string, readonly decision: SameOrDifferent, readonly reason: string, readonly date: string, readonly keep: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly merge: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> };

export type DuplicateSideFragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly cases: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly propertyEvidence: ReadonlyArray<{ readonly name: string, readonly value: string | null }> };

export type DossierQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type DossierQuery = { readonly inventory: { readonly revision: string }, readonly denials: { readonly totalCount: number }, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly place: { readonly countries: ReadonlyArray<string>, readonly basis: PlaceBasis } | null, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }>, readonly names: ReadonlyArray<{ readonly name: string, readonly start: string | null, readonly end: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null } }> }>, readonly claims: { readonly totalCount: number }, readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: string | null }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> } | null };

export type PartyDossierQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  regime?: string | number | null | undefined;
  first: number;
}>;


export type PartyDossierQuery = { readonly screen: { readonly asOf: string, readonly knownBy: string, readonly revision: string, readonly restricted: ReadonlyArray<string>, readonly regime: { readonly id: string, readonly name: string, readonly from: string, readonly text: string, readonly sourceTitle: string, readonly sourceUrl: string }, readonly lists: ReadonlyArray<{ readonly name: string, readonly firms: number, readonly lastConfirmed: string | null, readonly edition: string | null, readonly isWhole: boolean }>, readonly rows: ReadonlyArray<{ readonly outcome: ScreeningOutcome | null, readonly restricted: Verdict | null, readonly tests: ReadonlyArray<{ readonly test: AccessTest, readonly verdict: Verdict, readonly threshold: number | null, readonly margin: number | null, readonly note: string | null, readonly accountedFor: number | null, readonly presumed: boolean, readonly value: { readonly min: number, readonly max: number, readonly minExclusive: boolean, readonly maxExclusive: boolean } | null, readonly reasons: ReadonlyArray<{ readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly verb: string, readonly details: ReadonlyArray<string>, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly continuance: string | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }> }>, readonly listings: ReadonlyArray<{ readonly id: string, readonly list: string | null, readonly start: string | null, readonly certainty: Certainty | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }> }> }, readonly reach: { readonly text: string, readonly unread: string | null, readonly total: { readonly key: string | null, readonly hardwareCount: number, readonly heldCount: number, readonly partyCount: number, readonly uncounted: number, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null }, readonly possiblyPublished: ReadonlyArray<{ readonly claims: number, readonly knownFrom: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null } }>, readonly affiliates: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly tier: number, readonly interest: { readonly verdict: Verdict, readonly accountedFor: number | null, readonly reasons: ReadonlyArray<{ readonly text: string }>, readonly value: { readonly min: number, readonly max: number, readonly minExclusive: boolean, readonly maxExclusive: boolean } | null }, readonly aggregation: { readonly verdict: Verdict, readonly accountedFor: number | null, readonly reasons: ReadonlyArray<{ readonly text: string }>, readonly value: { readonly min: number, readonly max: number, readonly minExclusive: boolean, readonly maxExclusive: boolean } | null }, readonly control: { readonly verdict: Verdict, readonly accountedFor: number | null, readonly reasons: ReadonlyArray<{ readonly text: string }>, readonly value: { readonly min: number, readonly max: number, readonly minExclusive: boolean, readonly maxExclusive: boolean } | null }, readonly firm: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }> }, readonly hardware: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly countries: ReadonlyArray<string>, readonly means: ReadonlyArray<RelationKind>, readonly certainty: Certainty, readonly lastConfirmed: string | null, readonly hardware: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null, readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } } };

export type ReachMeasureLineFragment = { readonly verdict: Verdict, readonly accountedFor: number | null, readonly reasons: ReadonlyArray<{ readonly text: string }>, readonly value: { readonly min: number, readonly max: number, readonly minExclusive: boolean, readonly maxExclusive: boolean } | null };

export type ReachTotalLineFragment = { readonly key: string | null, readonly hardwareCount: number, readonly heldCount: number, readonly partyCount: number, readonly uncounted: number, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null };

export type ReachedLineFragment = { readonly countries: ReadonlyArray<string>, readonly means: ReadonlyArray<RelationKind>, readonly certainty: Certainty, readonly lastConfirmed: string | null, readonly hardware: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null, readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string }> };

export type HardwareDossierQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  regime?: string | number | null | undefined;
  first: number;
}>;


export type HardwareDossierQuery = { readonly accessChains: { readonly asOf: string, readonly knownBy: string, readonly revision: string, readonly restricted: ReadonlyArray<string>, readonly chainCount: number, readonly truncated: boolean, readonly regime: { readonly id: string, readonly name: string, readonly from: string, readonly text: string, readonly sourceTitle: string, readonly sourceUrl: string }, readonly parties: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }>, readonly holders: ReadonlyArray<{ readonly by: ReadonlyArray<RelationKind>, readonly certainty: Certainty, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly tests: ReadonlyArray<{ readonly test: AccessTest, readonly verdict: Verdict, readonly threshold: number | null, readonly margin: number | null, readonly note: string | null, readonly accountedFor: number | null, readonly presumed: boolean, readonly value: { readonly min: number, readonly max: number, readonly minExclusive: boolean, readonly maxExclusive: boolean } | null, readonly reasons: ReadonlyArray<{ readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly verb: string, readonly details: ReadonlyArray<string>, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly continuance: string | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }> }> }>, readonly chains: ReadonlyArray<{ readonly id: string, readonly certainty: Certainty, readonly status: ClaimStatus, readonly disputed: boolean, readonly hops: number, readonly independentSources: number, readonly personnelOnly: boolean, readonly text: string, readonly window: { readonly start: string | null, readonly end: string | null }, readonly certainWindow: { readonly start: string | null, readonly end: string | null } | null, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null, readonly share: { readonly min: number, readonly max: number } | null, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly steps: ReadonlyArray<{ readonly verb: string, readonly details: ReadonlyArray<string>, readonly certainty: Certainty, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly relation: { readonly id: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly continuance: string | null, readonly hypothesis: string | null, readonly verb: string, readonly details: ReadonlyArray<string> } }> }>, readonly possiblyPublished: ReadonlyArray<{ readonly claims: number, readonly knownFrom: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null } }> } };

export type WhoReachesQueryVariables = Exact<{
  first: number;
}>;


export type WhoReachesQuery = { readonly reach: { readonly text: string, readonly unread: string | null, readonly countries: ReadonlyArray<{ readonly key: string | null, readonly hardwareCount: number, readonly heldCount: number, readonly partyCount: number, readonly uncounted: number, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null }>, readonly parties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly hardwareCount: number, readonly uncounted: number, readonly means: ReadonlyArray<RelationKind>, readonly countries: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly lastConfirmed: string | null, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly place: { readonly countries: ReadonlyArray<string>, readonly basis: PlaceBasis } | null }, readonly cases: ReadonlyArray<{ readonly id: string }> }> }, readonly hardware: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly countries: ReadonlyArray<string>, readonly hardware: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly chain: { readonly id: string, readonly certainty: Certainty, readonly status: ClaimStatus, readonly disputed: boolean, readonly hops: number, readonly independentSources: number, readonly personnelOnly: boolean, readonly text: string, readonly window: { readonly start: string | null, readonly end: string | null }, readonly certainWindow: { readonly start: string | null, readonly end: string | null } | null, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null, readonly share: { readonly min: number, readonly max: number } | null, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly steps: ReadonlyArray<{ readonly verb: string, readonly details: ReadonlyArray<string>, readonly certainty: Certainty, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly relation: { readonly id: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly continuance: string | null, readonly hypothesis: string | null, readonly verb: string, readonly details: ReadonlyArray<string> } }> } | null }> } } };

export type EntityEvidenceQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  first: number;
}>;


export type EntityEvidenceQuery = { readonly entity:
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly names: ReadonlyArray<{ readonly name: string, readonly start: string | null, readonly end: string | null, readonly claims: ReadonlyArray<{ readonly id: string }> }>, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }>, readonly propertyEvidence: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly reason: string | null, readonly conflicting: boolean, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdraws: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }> }> }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly relation: { readonly id: string, readonly kind: RelationKind } | null, readonly about: ReadonlyArray<{ readonly id: string }>, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdraws: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }> }> }, readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> }
    | { readonly named: boolean, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly names: ReadonlyArray<{ readonly name: string, readonly start: string | null, readonly end: string | null, readonly claims: ReadonlyArray<{ readonly id: string }> }>, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }>, readonly propertyEvidence: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly reason: string | null, readonly conflicting: boolean, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdraws: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }> }> }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly relation: { readonly id: string, readonly kind: RelationKind } | null, readonly about: ReadonlyArray<{ readonly id: string }>, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdraws: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }> }> }, readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> }
    | { readonly nameOriginal: string | null, readonly aliases: ReadonlyArray<string> | null, readonly named: boolean, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly names: ReadonlyArray<{ readonly name: string, readonly start: string | null, readonly end: string | null, readonly claims: ReadonlyArray<{ readonly id: string }> }>, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }>, readonly propertyEvidence: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly reason: string | null, readonly conflicting: boolean, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdraws: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }> }> }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly relation: { readonly id: string, readonly kind: RelationKind } | null, readonly about: ReadonlyArray<{ readonly id: string }>, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdraws: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }> }> }, readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> }
   | null };

export type RelationsOfQueryVariables = Exact<{
  id: string | number;
  kinds?: ReadonlyArray<RelationKind> | RelationKind | null | undefined;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  first: number;
}>;


export type RelationsOfQuery = { readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly relation: { readonly id: string, readonly kind: RelationKind, readonly start: string | null, readonly end: string | null, readonly recorded: string | null, readonly lastConfirmed: string | null, readonly continuance: string | null, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly text: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } } }> } };

export type RelationEvidenceQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type RelationEvidenceQuery = { readonly relation: { readonly shareMin: number | null, readonly shareMax: number | null, readonly shareMinExclusive: boolean | null, readonly shareMaxExclusive: boolean | null, readonly votingMin: number | null, readonly votingMax: number | null, readonly votingMinExclusive: boolean | null, readonly votingMaxExclusive: boolean | null, readonly servers: number | null, readonly gpus: number | null, readonly quantity: number | null, readonly amountUsd: number | null, readonly means: string | null, readonly role: string | null, readonly list: string | null, readonly remote: boolean | null, readonly approximate: boolean, readonly bound: Bound | null, readonly id: string, readonly kind: RelationKind, readonly start: string | null, readonly end: string | null, readonly recorded: string | null, readonly lastConfirmed: string | null, readonly continuance: string | null, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly text: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdraws: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }> }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }>, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } } | null };

export type ClaimEvidenceQueryVariables = Exact<{
  id: string | number;
}>;


export type ClaimEvidenceQuery = { readonly node: { readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly case: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } | null, readonly dataSet: { readonly title: string, readonly licence: string, readonly coverage: string } | null, readonly about: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }>, readonly relation: { readonly id: string, readonly kind: RelationKind, readonly start: string | null, readonly end: string | null, readonly recorded: string | null, readonly lastConfirmed: string | null, readonly continuance: string | null, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly text: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } } | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdraws: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }> } | null };

export type NamedQueryVariables = Exact<{
  id: string | number;
}>;


export type NamedQuery = { readonly node:
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }
    | { readonly id: string, readonly statement: string, readonly case: { readonly id: string, readonly name: string } | null }
    | { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }
   | null };

export type DrawnEntityFragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly restricted: boolean | null, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }>, readonly place: { readonly countries: ReadonlyArray<string>, readonly basis: PlaceBasis } | null };

export type DrawnRelationFragment = { readonly id: string, readonly kind: RelationKind, readonly start: string | null, readonly end: string | null, readonly recorded: string | null, readonly lastConfirmed: string | null, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly shareMin: number | null, readonly shareMax: number | null, readonly shareMinExclusive: boolean | null, readonly shareMaxExclusive: boolean | null, readonly servers: number | null, readonly gpus: number | null, readonly verb: string, readonly details: ReadonlyArray<string>, readonly from: { readonly id: string }, readonly to: { readonly id: string } };

export type AmongQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  kinds?: ReadonlyArray<RelationKind> | RelationKind | null | undefined;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  limit: number;
  relationLimit?: number | null | undefined;
}>;


export type AmongQuery = { readonly always: { readonly omittedRelations: number, readonly entities: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly restricted: boolean | null, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }>, readonly place: { readonly countries: ReadonlyArray<string>, readonly basis: PlaceBasis } | null }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly start: string | null, readonly end: string | null, readonly recorded: string | null, readonly lastConfirmed: string | null, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly shareMin: number | null, readonly shareMax: number | null, readonly shareMinExclusive: boolean | null, readonly shareMaxExclusive: boolean | null, readonly servers: number | null, readonly gpus: number | null, readonly verb: string, readonly details: ReadonlyArray<string>, readonly from: { readonly id: string }, readonly to: { readonly id: string } }>, readonly kindCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly count: number }> }, readonly then: { readonly possiblyPublished: ReadonlyArray<{ readonly claims: number, readonly knownFrom: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null } }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly text: string }> } };

export type ExpansionQueryVariables = Exact<{
  id: string | number;
  kind: RelationKind;
  outgoing: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type ExpansionQuery = { readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExplorerStartQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplorerStartQuery = { readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string, readonly latestDate: string | null, readonly hardware: ReadonlyArray<{ readonly id: string }>, readonly parties: ReadonlyArray<{ readonly entity: { readonly id: string } }> }> };

export type ExportEvidenceQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  knownBy?: string | null | undefined;
  limit: number;
}>;


export type ExportEvidenceQuery = { readonly inventory: { readonly revision: string }, readonly subgraph: { readonly relations: ReadonlyArray<{ readonly id: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly case: { readonly id: string, readonly title: string } | null, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly statement: string }>, readonly source: { readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null } }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null }> }> } };

export type CasesOfQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  limit: number;
}>;


export type CasesOfQuery = { readonly subgraph: { readonly entities: ReadonlyArray<{ readonly id: string, readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } };

export type EntityRefFragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string };

export type SourceLineFragment = { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null };

export type RelationLineFragment = { readonly id: string, readonly kind: RelationKind, readonly start: string | null, readonly end: string | null, readonly recorded: string | null, readonly lastConfirmed: string | null, readonly continuance: string | null, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly text: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } };

export type ClaimLineFragment = { readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdraws: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }> };

export type ClaimReplyFragment = { readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> };

export type PossiblyPublishedLineFragment = { readonly claims: number, readonly knownFrom: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null } };

export type GapLineFragment = { readonly id: string, readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> };

export type PropertyEvidenceLineFragment = { readonly name: string, readonly value: string | null, readonly reason: string | null, readonly conflicting: boolean, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdraws: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly withdrawnBy: ReadonlyArray<{ readonly id: string, readonly source: { readonly published: string | null, readonly accessed: string | null } }> }> }> };

export type LoadedListLineFragment = { readonly name: string, readonly firms: number, readonly lastConfirmed: string | null, readonly edition: string | null, readonly isWhole: boolean };

export type UseTimeLineFragment = { readonly serverDays: { readonly min: number, readonly max: number | null }, readonly gpuDays: { readonly min: number, readonly max: number | null } };

export type LedgerQueryVariables = Exact<{
  target: string | number;
  to?: string | null | undefined;
  knownBy?: string | null | undefined;
  hypotheses?: ReadonlyArray<HypothesisInput> | HypothesisInput | null | undefined;
}>;


export type LedgerQuery = { readonly ledger: { readonly from: string, readonly to: string, readonly truncated: boolean, readonly total: { readonly serverDays: { readonly min: number, readonly max: number | null }, readonly gpuDays: { readonly min: number, readonly max: number | null } }, readonly contradictory: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }>, readonly supply: ReadonlyArray<{ readonly text: string, readonly shipments: ReadonlyArray<{ readonly id: string }> }>, readonly entries: ReadonlyArray<{ readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly time: { readonly serverDays: { readonly min: number, readonly max: number | null }, readonly gpuDays: { readonly min: number, readonly max: number | null } }, readonly lines: ReadonlyArray<{ readonly share: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly holders: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }>, readonly window: { readonly start: string | null, readonly end: string | null }, readonly time: { readonly serverDays: { readonly min: number, readonly max: number | null }, readonly gpuDays: { readonly min: number, readonly max: number | null } } }> }> } };

export type OwnershipQueryVariables = Exact<{
  firm: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  hypotheses?: ReadonlyArray<HypothesisInput> | HypothesisInput | null | undefined;
  regime?: string | number | null | undefined;
  first: number;
}>;


export type OwnershipQuery = { readonly ownership: { readonly asOf: string, readonly knownBy: string, readonly restricted: ReadonlyArray<string>, readonly revision: string, readonly ownerCount: number, readonly truncated: boolean, readonly accountedFor: number, readonly hypotheses: ReadonlyArray<{ readonly id: string }>, readonly firm: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly restricted: boolean | null, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }>, readonly place: { readonly countries: ReadonlyArray<string>, readonly basis: PlaceBasis } | null }, readonly relations: ReadonlyArray<{ readonly hypothesis: string | null, readonly id: string, readonly kind: RelationKind, readonly start: string | null, readonly end: string | null, readonly recorded: string | null, readonly lastConfirmed: string | null, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly shareMin: number | null, readonly shareMax: number | null, readonly shareMinExclusive: boolean | null, readonly shareMaxExclusive: boolean | null, readonly servers: number | null, readonly gpus: number | null, readonly verb: string, readonly details: ReadonlyArray<string>, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly restricted: boolean | null, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }>, readonly place: { readonly countries: ReadonlyArray<string>, readonly basis: PlaceBasis } | null }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly restricted: boolean | null, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }>, readonly place: { readonly countries: ReadonlyArray<string>, readonly basis: PlaceBasis } | null } }>, readonly owners: ReadonlyArray<{ readonly restricted: boolean | null, readonly controls: Verdict, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly share: { readonly min: number, readonly max: number, readonly minExclusive: boolean, readonly maxExclusive: boolean } | null, readonly votes: { readonly min: number, readonly max: number, readonly minExclusive: boolean, readonly maxExclusive: boolean } | null, readonly integrated: { readonly min: number, readonly max: number, readonly minExclusive: boolean, readonly maxExclusive: boolean } | null }>, readonly ultimateParents: ReadonlyArray<{ readonly certainty: Certainty, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }>, readonly restrictedShare: { readonly min: number, readonly max: number, readonly minExclusive: boolean, readonly maxExclusive: boolean } | null, readonly regime: { readonly id: string, readonly name: string, readonly from: string, readonly text: string, readonly sourceTitle: string, readonly sourceUrl: string }, readonly excesses: ReadonlyArray<{ readonly shares: number | null, readonly votes: number | null, readonly firm: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }>, readonly tests: ReadonlyArray<{ readonly test: AccessTest, readonly verdict: Verdict, readonly threshold: number | null, readonly margin: number | null, readonly note: string | null, readonly accountedFor: number | null, readonly presumed: boolean, readonly value: { readonly min: number, readonly max: number, readonly minExclusive: boolean, readonly maxExclusive: boolean } | null, readonly reasons: ReadonlyArray<{ readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly verb: string, readonly details: ReadonlyArray<string>, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly continuance: string | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }> }>, readonly disagreement: { readonly text: string } | null, readonly possiblyPublished: ReadonlyArray<{ readonly claims: number, readonly knownFrom: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null } }> } };

export type FirmsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type FirmsQuery = { readonly entities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly incoming: number }> }> } };

export type RegimeLineFragment = { readonly id: string, readonly name: string, readonly from: string, readonly text: string, readonly sourceTitle: string, readonly sourceUrl: string };

export type RegimesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type RegimesQuery = { readonly regimes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly from: string, readonly text: string, readonly sourceTitle: string, readonly sourceUrl: string }> };

export type PathsAmongQueryVariables = Exact<{
  entities: ReadonlyArray<string | number> | string | number;
  k: number;
  hops: number;
  kinds: ReadonlyArray<RelationKind> | RelationKind;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type PathsAmongQuery = { readonly pathsAmong: ReadonlyArray<{ readonly truncated: boolean, readonly overOtherKinds: { readonly hops: number, readonly text: string } | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly paths: ReadonlyArray<{ readonly steps: ReadonlyArray<{ readonly certainty: Certainty, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly relation: { readonly id: string, readonly text: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly to: { readonly id: string } } }> }> }> };

export type PictureChainsQueryVariables = Exact<{
  target: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  first: number;
}>;


export type PictureChainsQuery = { readonly accessChains: { readonly truncated: boolean, readonly omitted: number, readonly chains: ReadonlyArray<{ readonly id: string, readonly certainty: Certainty, readonly status: ClaimStatus, readonly disputed: boolean, readonly hops: number, readonly independentSources: number, readonly personnelOnly: boolean, readonly text: string, readonly window: { readonly start: string | null, readonly end: string | null }, readonly certainWindow: { readonly start: string | null, readonly end: string | null } | null, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null, readonly share: { readonly min: number, readonly max: number } | null, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly steps: ReadonlyArray<{ readonly verb: string, readonly details: ReadonlyArray<string>, readonly certainty: Certainty, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly relation: { readonly id: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly continuance: string | null, readonly hypothesis: string | null, readonly verb: string, readonly details: ReadonlyArray<string> } }> }> } };

export type ReachTotalsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReachTotalsQuery = { readonly reach: { readonly models: ReadonlyArray<{ readonly key: string | null, readonly hardwareCount: number, readonly heldCount: number, readonly partyCount: number, readonly uncounted: number, readonly model: { readonly name: string } | null, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null }>, readonly means: ReadonlyArray<{ readonly key: string | null, readonly hardwareCount: number, readonly heldCount: number, readonly partyCount: number, readonly uncounted: number, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null }> } };

export type ReachYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReachYearsQuery = { readonly reach: { readonly years: ReadonlyArray<{ readonly key: string | null, readonly hardwareCount: number, readonly heldCount: number, readonly partyCount: number, readonly uncounted: number, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null }> } };

export type ReachMatrixQueryVariables = Exact<{
  first: number;
}>;


export type ReachMatrixQuery = { readonly reach: { readonly cellCount: number, readonly cells: ReadonlyArray<{ readonly country: string | null, readonly case: { readonly id: string, readonly title: string } | null, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly hardware: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }>, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null }> } };

export type ReachCellLineFragment = { readonly country: string | null, readonly case: { readonly id: string, readonly title: string } | null, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly hardware: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }>, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null };

export type RuleCheckChoicesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type RuleCheckChoicesQuery = { readonly hardwareModels: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly controlRules: ReadonlyArray<{ readonly id: string, readonly changes: ReadonlyArray<{ readonly date: string }> }>, readonly rulesRecord: { readonly readTo: string | null, readonly ended: boolean } };

export type RuleCheckQueryVariables = Exact<{
  model?: string | number | null | undefined;
  destination?: string | null | undefined;
  buyer?: string | null | undefined;
  parent?: string | null | undefined;
  endUser?: string | null | undefined;
  way: AccessWay;
  asOf?: string | null | undefined;
}>;


export type RuleCheckQuery = { readonly checkRules: { readonly asOf: string, readonly revision: string, readonly rules: ReadonlyArray<{ readonly state: RuleState, readonly stateCertainty: Certainty, readonly inForce: Verdict, readonly certainty: Certainty, readonly enforced: boolean, readonly meets: Verdict, readonly test: string | null, readonly needed: Verdict, readonly clause: string | null, readonly party: CheckedParty | null, readonly rule: { readonly id: string, readonly name: string, readonly shortName: string | null, readonly citation: string | null }, readonly restates: { readonly id: string, readonly name: string, readonly shortName: string | null } | null, readonly reasons: ReadonlyArray<{ readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly alternatives: ReadonlyArray<{ readonly input: CheckInput, readonly needed: Verdict, readonly values: ReadonlyArray<string>, readonly excluding: boolean, readonly text: string }> }> } };

export type CheckedRuleLineFragment = { readonly state: RuleState, readonly stateCertainty: Certainty, readonly inForce: Verdict, readonly certainty: Certainty, readonly enforced: boolean, readonly meets: Verdict, readonly test: string | null, readonly needed: Verdict, readonly clause: string | null, readonly party: CheckedParty | null, readonly rule: { readonly id: string, readonly name: string, readonly shortName: string | null, readonly citation: string | null }, readonly restates: { readonly id: string, readonly name: string, readonly shortName: string | null } | null, readonly reasons: ReadonlyArray<{ readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly alternatives: ReadonlyArray<{ readonly input: CheckInput, readonly needed: Verdict, readonly values: ReadonlyArray<string>, readonly excluding: boolean, readonly text: string }> };

export type RuleLineFragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly shortName: string | null, readonly type: string | null, readonly citation: string | null, readonly frDoc: string | null, readonly announced: string | null, readonly published: string | null, readonly summary: string | null, readonly note: string | null, readonly officialAddress: string | null, readonly remoteAccess: RemoteAccess, readonly ruleStatus: { readonly asOf: string, readonly state: RuleState, readonly stateCertainty: Certainty, readonly inForce: Verdict, readonly certainty: Certainty, readonly enforced: boolean, readonly reasons: ReadonlyArray<{ readonly text: string }> }, readonly restates: { readonly id: string } | null, readonly spans: ReadonlyArray<{ readonly start: string, readonly end: string | null, readonly enforced: boolean, readonly certainty: Certainty }>, readonly changes: ReadonlyArray<{ readonly date: string, readonly text: string, readonly details: ReadonlyArray<string>, readonly state: RuleState | null, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly thresholds: ReadonlyArray<{ readonly test: string, readonly conditions: ReadonlyArray<string> }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> };

export type HardwareLineFragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly released: string | null, readonly memoryGb: number | null, readonly dieAreaMm2: number | null, readonly dieAreaEstimate: boolean | null, readonly interconnectNote: string | null, readonly estimate: boolean | null, readonly variants: ReadonlyArray<string> | null, readonly datasheetAddresses: ReadonlyArray<string> | null, readonly note: string | null, readonly attribution: string | null, readonly metrics: ReadonlyArray<{ readonly id: string, readonly label: string, readonly unit: string, readonly meaning: string, readonly estimate: boolean, readonly value: { readonly min: number, readonly max: number, readonly below: boolean, readonly text: string } | null }>, readonly meets: ReadonlyArray<{ readonly verdict: Verdict, readonly test: string | null, readonly review: Review | null, readonly rule: { readonly id: string }, readonly tests: ReadonlyArray<{ readonly test: string, readonly verdict: Verdict, readonly excludedBy: string | null }>, readonly reasons: ReadonlyArray<{ readonly text: string }> }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> };

export type RulesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type RulesQuery = { readonly rulesRecord: { readonly readTo: string | null, readonly note: string | null, readonly ended: boolean, readonly reviews: ReadonlyArray<{ readonly date: string, readonly text: string, readonly due: boolean, readonly rule: { readonly id: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> }, readonly controlRules: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly shortName: string | null, readonly type: string | null, readonly citation: string | null, readonly frDoc: string | null, readonly announced: string | null, readonly published: string | null, readonly summary: string | null, readonly note: string | null, readonly officialAddress: string | null, readonly remoteAccess: RemoteAccess, readonly ruleStatus: { readonly asOf: string, readonly state: RuleState, readonly stateCertainty: Certainty, readonly inForce: Verdict, readonly certainty: Certainty, readonly enforced: boolean, readonly reasons: ReadonlyArray<{ readonly text: string }> }, readonly restates: { readonly id: string } | null, readonly spans: ReadonlyArray<{ readonly start: string, readonly end: string | null, readonly enforced: boolean, readonly certainty: Certainty }>, readonly changes: ReadonlyArray<{ readonly date: string, readonly text: string, readonly details: ReadonlyArray<string>, readonly state: RuleState | null, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly thresholds: ReadonlyArray<{ readonly test: string, readonly conditions: ReadonlyArray<string> }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> }>, readonly hardwareModels: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly released: string | null, readonly memoryGb: number | null, readonly dieAreaMm2: number | null, readonly dieAreaEstimate: boolean | null, readonly interconnectNote: string | null, readonly estimate: boolean | null, readonly variants: ReadonlyArray<string> | null, readonly datasheetAddresses: ReadonlyArray<string> | null, readonly note: string | null, readonly attribution: string | null, readonly metrics: ReadonlyArray<{ readonly id: string, readonly label: string, readonly unit: string, readonly meaning: string, readonly estimate: boolean, readonly value: { readonly min: number, readonly max: number, readonly below: boolean, readonly text: string } | null }>, readonly meets: ReadonlyArray<{ readonly verdict: Verdict, readonly test: string | null, readonly review: Review | null, readonly rule: { readonly id: string }, readonly tests: ReadonlyArray<{ readonly test: string, readonly verdict: Verdict, readonly excludedBy: string | null }>, readonly reasons: ReadonlyArray<{ readonly text: string }> }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> }>, readonly destinationGroups: ReadonlyArray<{ readonly id: string, readonly name: string, readonly members: ReadonlyArray<string>, readonly notMembers: ReadonlyArray<string>, readonly undetermined: ReadonlyArray<string>, readonly complete: boolean, readonly note: string | null, readonly dated: ReadonlyArray<{ readonly code: string, readonly start: string | null, readonly end: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> };

export type RuleVerdictsQueryVariables = Exact<{
  target: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  hypotheses?: ReadonlyArray<HypothesisInput> | HypothesisInput | null | undefined;
}>;


export type RuleVerdictsQuery = { readonly accessChains: { readonly asOf: string, readonly target: { readonly id: string }, readonly rules: ReadonlyArray<{ readonly state: RuleState, readonly stateCertainty: Certainty, readonly inForce: Verdict, readonly certainty: Certainty, readonly enforced: boolean, readonly country: string | null, readonly meets: Verdict, readonly test: string | null, readonly sale: Verdict, readonly clause: string | null, readonly access: Verdict, readonly restates: { readonly id: string } | null, readonly rule: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly shortName: string | null, readonly citation: string | null }, readonly model: { readonly attribution: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } | null, readonly hardware: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }>, readonly holder: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } | null, readonly reasons: ReadonlyArray<{ readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> }>, readonly listings: ReadonlyArray<{ readonly list: string, readonly firm: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly relation: { readonly id: string, readonly status: ClaimStatus, readonly start: string | null, readonly certainty: Certainty | null } }> } };

export type ScreenQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  names: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  regime?: string | number | null | undefined;
}>;


export type ScreenQuery = { readonly screen: { readonly asOf: string, readonly knownBy: string, readonly restricted: ReadonlyArray<string>, readonly revision: string, readonly truncated: boolean, readonly regime: { readonly id: string, readonly name: string, readonly from: string, readonly text: string, readonly sourceTitle: string, readonly sourceUrl: string }, readonly lists: ReadonlyArray<{ readonly name: string, readonly firms: number, readonly lastConfirmed: string | null, readonly edition: string | null, readonly isWhole: boolean }>, readonly rows: ReadonlyArray<{ readonly asked: string, readonly problem: string | null, readonly outcome: ScreeningOutcome | null, readonly note: string | null, readonly restricted: Verdict | null, readonly entity:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }
        | { readonly headquarters: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }
        | { readonly citizenship: ReadonlyArray<string> | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }
        | { readonly country: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }
       | null, readonly matched: { readonly field: string, readonly text: string, readonly how: SearchMatchKind, readonly part: string | null, readonly score: number } | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }>, readonly tests: ReadonlyArray<{ readonly test: AccessTest, readonly verdict: Verdict }>, readonly listings: ReadonlyArray<{ readonly id: string, readonly list: string | null, readonly start: string | null, readonly certainty: Certainty | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }>, readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: string | null }> }> } };

export type ScreenedLineFragment = { readonly asked: string, readonly problem: string | null, readonly outcome: ScreeningOutcome | null, readonly note: string | null, readonly restricted: Verdict | null, readonly entity:
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }
    | { readonly headquarters: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }
    | { readonly citizenship: ReadonlyArray<string> | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }
    | { readonly country: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }
   | null, readonly matched: { readonly field: string, readonly text: string, readonly how: SearchMatchKind, readonly part: string | null, readonly score: number } | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }>, readonly tests: ReadonlyArray<{ readonly test: AccessTest, readonly verdict: Verdict }>, readonly listings: ReadonlyArray<{ readonly id: string, readonly list: string | null, readonly start: string | null, readonly certainty: Certainty | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }>, readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: string | null }> };

export type ScreenOneQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  regime?: string | number | null | undefined;
}>;


export type ScreenOneQuery = { readonly screen: { readonly rows: ReadonlyArray<{ readonly asked: string, readonly tests: ReadonlyArray<{ readonly test: AccessTest, readonly verdict: Verdict, readonly threshold: number | null, readonly margin: number | null, readonly note: string | null, readonly accountedFor: number | null, readonly presumed: boolean, readonly value: { readonly min: number, readonly max: number, readonly minExclusive: boolean, readonly maxExclusive: boolean } | null, readonly reasons: ReadonlyArray<{ readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly verb: string, readonly details: ReadonlyArray<string>, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly continuance: string | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }> }> }> } };

export type ScreeningDecisionsQueryVariables = Exact<{
  asked: ReadonlyArray<string> | string;
  after?: string | null | undefined;
}>;


export type ScreeningDecisionsQuery = { readonly screeningDecisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly asked: string, readonly entity: string, readonly decision: MatchDecision, readonly note: string, readonly reviewer: string, readonly decidedAt: string, readonly outcome: ScreeningOutcome, readonly score: number | null, readonly regime: string, readonly asOf: string, readonly knownBy: string, readonly revision: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type KeptDecisionFragment = { readonly id: string, readonly asked: string, readonly entity: string, readonly decision: MatchDecision, readonly note: string, readonly reviewer: string, readonly decidedAt: string, readonly outcome: ScreeningOutcome, readonly score: number | null, readonly regime: string, readonly asOf: string, readonly knownBy: string, readonly revision: string };

export type RecordScreeningDecisionMutationVariables = Exact<{
  decision: ScreeningDecisionInput;
}>;


export type RecordScreeningDecisionMutation = { readonly recordScreeningDecision: { readonly id: string, readonly asked: string, readonly entity: string, readonly decision: MatchDecision, readonly note: string, readonly reviewer: string, readonly decidedAt: string, readonly outcome: ScreeningOutcome, readonly score: number | null, readonly regime: string, readonly asOf: string, readonly knownBy: string, readonly revision: string } };

export type SearchQueryVariables = Exact<{
  text: string;
  exact: boolean;
  first: number;
}>;


export type SearchQuery = { readonly search: { readonly truncated: boolean, readonly claimsTruncated: boolean, readonly hits: ReadonlyArray<{ readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly matched: { readonly field: string, readonly text: string, readonly how: SearchMatchKind } }>, readonly gaps: ReadonlyArray<{ readonly gap: { readonly id: string, readonly what: string, readonly about: ReadonlyArray<string> }, readonly matched: { readonly text: string } }>, readonly claims: ReadonlyArray<{ readonly claim: { readonly id: string, readonly statement: string, readonly status: ClaimStatus, readonly source: { readonly publisher: string, readonly published: string | null }, readonly case: { readonly id: string, readonly name: string } | null }, readonly matched: { readonly field: string, readonly how: SearchMatchKind } }> } };

export type SharedAcrossCasesQueryVariables = Exact<{
  cases?: ReadonlyArray<string | number> | string | number | null | undefined;
  knownBy?: string | null | undefined;
  first: number;
}>;


export type SharedAcrossCasesQuery = { readonly sharedAcrossCases: { readonly truncated: boolean, readonly entities: ReadonlyArray<{ readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly cases: ReadonlyArray<{ readonly roles: ReadonlyArray<string>, readonly claimCount: number, readonly denials: number, readonly case: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }> }>, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly cases: ReadonlyArray<{ readonly claimCount: number, readonly case: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }> }> } };

export type CaseMentionLineFragment = { readonly roles: ReadonlyArray<string>, readonly claimCount: number, readonly denials: number, readonly case: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } };

export type RelationSentenceFragment = { readonly id: string, readonly kind: RelationKind, readonly verb: string, readonly details: ReadonlyArray<string>, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly continuance: string | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } };

export type ShareRangeFragment = { readonly min: number, readonly max: number, readonly minExclusive: boolean, readonly maxExclusive: boolean };

export type TestLineFragment = { readonly test: AccessTest, readonly verdict: Verdict, readonly threshold: number | null, readonly margin: number | null, readonly note: string | null, readonly accountedFor: number | null, readonly presumed: boolean, readonly value: { readonly min: number, readonly max: number, readonly minExclusive: boolean, readonly maxExclusive: boolean } | null, readonly reasons: ReadonlyArray<{ readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly verb: string, readonly details: ReadonlyArray<string>, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly continuance: string | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }> };

export type AccessTestsQueryVariables = Exact<{
  target: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  hypotheses?: ReadonlyArray<HypothesisInput> | HypothesisInput | null | undefined;
  regime?: string | number | null | undefined;
}>;


export type AccessTestsQuery = { readonly accessChains: { readonly chainCount: number, readonly truncated: boolean, readonly chokepointCount: number, readonly chokepointsTruncated: boolean, readonly regime: { readonly id: string, readonly name: string, readonly from: string, readonly text: string, readonly sourceTitle: string, readonly sourceUrl: string }, readonly hypotheses: ReadonlyArray<{ readonly id: string }>, readonly holders: ReadonlyArray<{ readonly by: ReadonlyArray<RelationKind>, readonly certainty: Certainty, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly tests: ReadonlyArray<{ readonly test: AccessTest, readonly verdict: Verdict, readonly threshold: number | null, readonly margin: number | null, readonly note: string | null, readonly accountedFor: number | null, readonly presumed: boolean, readonly value: { readonly min: number, readonly max: number, readonly minExclusive: boolean, readonly maxExclusive: boolean } | null, readonly reasons: ReadonlyArray<{ readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly verb: string, readonly details: ReadonlyArray<string>, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly continuance: string | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }> }>, readonly disagreement: { readonly text: string } | null }>, readonly chokepoints: ReadonlyArray<{ readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly verb: string, readonly details: ReadonlyArray<string>, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly continuance: string | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } }> }>, readonly firmChokepoints: ReadonlyArray<{ readonly firms: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }> }> } };

export type SupposedRelationQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type SupposedRelationQuery = { readonly relation: { readonly shareMin: number | null, readonly shareMax: number | null, readonly id: string, readonly kind: RelationKind, readonly verb: string, readonly details: ReadonlyArray<string>, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly continuance: string | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } } | null };

export type TradeFlowsQueryVariables = Exact<{
  exporter?: string | null | undefined;
  importer?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type TradeFlowsQuery = { readonly tradeFlows: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly exporter: string | null, readonly importer: string | null, readonly frequency: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }> }, readonly tradeNotes: { readonly caveats: ReadonlyArray<string>, readonly onset: ReadonlyArray<{ readonly period: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly figures: ReadonlyArray<{ readonly valueUsd: number, readonly period: string | null, readonly how: string, readonly observation: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> } };

export type PairFlowsQueryVariables = Exact<{
  exporter?: string | null | undefined;
  importer?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type PairFlowsQuery = { readonly tradeFlows: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly reporter: string | null, readonly code: string | null, readonly commodity: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly periods: ReadonlyArray<{ readonly period: string, readonly conflicting: boolean, readonly value: { readonly low: number, readonly high: number | null } | null }> }> } };

export type TradeFlowQueryVariables = Exact<{
  id: string | number;
  knownBy?: string | null | undefined;
  until?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type TradeFlowQuery = { readonly tradeFlow: { readonly exporter: string | null, readonly importer: string | null, readonly reporter: string | null, readonly codeSystem: string | null, readonly code: string | null, readonly commodity: string | null, readonly frequency: string | null, readonly valuation: string | null, readonly attributedTo: string | null, readonly caveat: string | null, readonly checks: ReadonlyArray<string> | null, readonly conflicts: unknown, readonly missingMonths: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }>, readonly periods: ReadonlyArray<{ readonly period: string, readonly conflicting: boolean, readonly readings: ReadonlyArray<{ readonly observation: string, readonly relation: string, readonly valueUsd: number | null, readonly quantity: number | null, readonly retrieved: string | null, readonly preliminary: boolean, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly superseded: ReadonlyArray<{ readonly observation: string, readonly relation: string, readonly valueUsd: number | null, readonly quantity: number | null, readonly retrieved: string | null, readonly preliminary: boolean, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly value: { readonly low: number, readonly high: number | null } | null }>, readonly baseline: ReadonlyArray<{ readonly month: string, readonly verdict: TradeVerdict, readonly expected: number | null, readonly score: number | null, readonly ratio: number | null, readonly basis: number | null, readonly band: { readonly low: number, readonly high: number | null } | null }>, readonly changePoints: { readonly verdict: ChangeVerdict, readonly text: string, readonly growth: number | null, readonly changes: ReadonlyArray<{ readonly month: string, readonly from: string, readonly to: string, readonly ratio: number, readonly text: string, readonly rules: ReadonlyArray<{ readonly monthsAfter: number, readonly inside: boolean, readonly ruleDate: { readonly date: string, readonly state: string, readonly rule: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly shortName: string | null, readonly citation: string | null } } }> }> }, readonly ruleDates: ReadonlyArray<{ readonly date: string, readonly state: string, readonly rule: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly shortName: string | null, readonly citation: string | null } }>, readonly yearOnYear: ReadonlyArray<{ readonly period: string, readonly base: string, readonly years: number, readonly baseImplied: boolean, readonly value: { readonly low: number, readonly high: number | null }, readonly baseValue: { readonly low: number, readonly high: number | null }, readonly ratio: { readonly low: number, readonly high: number | null } | null, readonly changePercent: { readonly low: number, readonly high: number | null } | null }>, readonly mirrorGap: { readonly text: string, readonly mirror: { readonly reporter: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string } | null, readonly gaps: ReadonlyArray<{ readonly period: string, readonly verdict: MirrorVerdict, readonly exporter: { readonly low: number, readonly high: number | null }, readonly importer: { readonly low: number, readonly high: number | null }, readonly gap: { readonly low: number, readonly high: number | null }, readonly ratio: { readonly low: number, readonly high: number | null } | null }> }, readonly fleets: ReadonlyArray<{ readonly servers: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }>, readonly leases: ReadonlyArray<{ readonly servers: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }>, readonly importerCases: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly label: string }> } | null };

export type ImpliedServersQueryVariables = Exact<{
  id: string | number;
  knownBy?: string | null | undefined;
  period: string;
  priceLow: number;
  priceHigh: number;
}>;


export type ImpliedServersQuery = { readonly tradeFlow: { readonly impliedServers: { readonly text: string, readonly missingMonths: number, readonly countedFleets: number, readonly silentFleets: number, readonly inUse: { readonly min: number, readonly max: number | null } | null, readonly value: { readonly low: number, readonly high: number | null }, readonly servers: { readonly low: number, readonly high: number | null }, readonly reported: { readonly low: number, readonly high: number | null }, readonly reportedShare: { readonly low: number, readonly high: number | null } | null } | null } | null };

export type CountryOfQueryVariables = Exact<{
  id: string | number;
}>;


export type CountryOfQuery = { readonly entity: { readonly country: string | null } | null };

export type ValueEndsFragment = { readonly low: number, readonly high: number | null };

export type TradeValueFragment = { readonly period: string, readonly conflicting: boolean, readonly value: { readonly low: number, readonly high: number | null } | null };

export type TradeReadingLineFragment = { readonly observation: string, readonly relation: string, readonly valueUsd: number | null, readonly quantity: number | null, readonly retrieved: string | null, readonly preliminary: boolean, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> };

export type RuleDateLineFragment = { readonly date: string, readonly state: string, readonly rule: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly shortName: string | null, readonly citation: string | null } };

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { readonly views: ReadonlyArray<{ readonly id: string, readonly name: string, readonly address: string, readonly savedAt: string }> };

export type SavedViewFragment = { readonly id: string, readonly name: string, readonly address: string, readonly savedAt: string };

export type TakesChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type TakesChangesQuery = { readonly takesChanges: boolean };

export type SaveViewMutationVariables = Exact<{
  name: string;
  address: string;
}>;


export type SaveViewMutation = { readonly saveView: { readonly id: string, readonly name: string, readonly address: string, readonly savedAt: string } };

export type RemoveViewMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveViewMutation = { readonly removeView: boolean };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SourceLineFragmentDoc = new TypedDocumentString(`
    fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
    `, {"fragmentName":"SourceLine"}) as unknown as TypedDocumentString<SourceLineFragment, unknown>;
export const ClaimReplyFragmentDoc = new TypedDocumentString(`
    "A claim that stands beside another."
fragment ClaimReply on Claim {
  id
  status
  statement
  date
  attributedTo
  source {
    ...SourceLine
  }
  property {
    of
    name
    value
    unit
  }
  withdrawnBy {
    id
    source {
      published
      accessed
    }
  }
}
    fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}`, {"fragmentName":"ClaimReply"}) as unknown as TypedDocumentString<ClaimReplyFragment, unknown>;
export const ClaimLineFragmentDoc = new TypedDocumentString(`
    fragment ClaimLine on Claim {
  id
  status
  statement
  date
  attributedTo
  note
  basis
  approximate
  bound
  statedAbout {
    id
    name
  }
  source {
    ...SourceLine
  }
  property {
    of
    name
    value
    unit
  }
  answers {
    ...ClaimReply
  }
  answeredBy {
    ...ClaimReply
  }
  withdraws {
    ...ClaimReply
  }
  withdrawnBy {
    ...ClaimReply
  }
  conflictsWith {
    ...ClaimReply
  }
}
    fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
"A claim that stands beside another."
fragment ClaimReply on Claim {
  id
  status
  statement
  date
  attributedTo
  source {
    ...SourceLine
  }
  property {
    of
    name
    value
    unit
  }
  withdrawnBy {
    id
    source {
      published
      accessed
    }
  }
}`, {"fragmentName":"ClaimLine"}) as unknown as TypedDocumentString<ClaimLineFragment, unknown>;
export const EntityRefFragmentDoc = new TypedDocumentString(`
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
    `, {"fragmentName":"EntityRef"}) as unknown as TypedDocumentString<EntityRefFragment, unknown>;
export const CaseClaimFragmentDoc = new TypedDocumentString(`
    fragment CaseClaim on Claim {
  ...ClaimLine
  about {
    ...EntityRef
  }
  relation {
    id
    kind
    from {
      id
    }
    to {
      id
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
fragment ClaimLine on Claim {
  id
  status
  statement
  date
  attributedTo
  note
  basis
  approximate
  bound
  statedAbout {
    id
    name
  }
  source {
    ...SourceLine
  }
  property {
    of
    name
    value
    unit
  }
  answers {
    ...ClaimReply
  }
  answeredBy {
    ...ClaimReply
  }
  withdraws {
    ...ClaimReply
  }
  withdrawnBy {
    ...ClaimReply
  }
  conflictsWith {
    ...ClaimReply
  }
}
"A claim that stands beside another."
fragment ClaimReply on Claim {
  id
  status
  statement
  date
  attributedTo
  source {
    ...SourceLine
  }
  property {
    of
    name
    value
    unit
  }
  withdrawnBy {
    id
    source {
      published
      accessed
    }
  }
}`, {"fragmentName":"CaseClaim"}) as unknown as TypedDocumentString<CaseClaimFragment, unknown>;
export const ChainStepLineFragmentDoc = new TypedDocumentString(`
    "A relation in the direction of access, as the list of chains reads it."
fragment ChainStepLine on ChainStep {
  verb
  details
  certainty
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  relation {
    id
    status
    disputed
    continuance
    hypothesis
    verb
    details
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}`, {"fragmentName":"ChainStepLine"}) as unknown as TypedDocumentString<ChainStepLineFragment, unknown>;
export const ChainLineFragmentDoc = new TypedDocumentString(`
    fragment ChainLine on AccessChain {
  id
  certainty
  status
  disputed
  hops
  independentSources
  personnelOnly
  text
  window {
    start
    end
  }
  certainWindow {
    start
    end
  }
  servers {
    min
    max
  }
  gpus {
    min
    max
  }
  share {
    min
    max
  }
  party {
    ...EntityRef
  }
  steps {
    ...ChainStepLine
  }
}
    "A relation in the direction of access, as the list of chains reads it."
fragment ChainStepLine on ChainStep {
  verb
  details
  certainty
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  relation {
    id
    status
    disputed
    continuance
    hypothesis
    verb
    details
  }
}
fragment EntityRef on Entity {
  id
  kind
  name
  label
}`, {"fragmentName":"ChainLine"}) as unknown as TypedDocumentString<ChainLineFragment, unknown>;
export const RelationSentenceFragmentDoc = new TypedDocumentString(`
    "A relation as a sentence: its ends, its words, and how firm it is."
fragment RelationSentence on Relation {
  id
  kind
  verb
  details
  status
  disputed
  certainty
  continuance
  hypothesis
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}`, {"fragmentName":"RelationSentence"}) as unknown as TypedDocumentString<RelationSentenceFragment, unknown>;
export const RouteLineFragmentDoc = new TypedDocumentString(`
    fragment RouteLine on Route {
  id
  text
  certainty
  status
  disputed
  makers {
    ...EntityRef
  }
  stop
  legs {
    start
    end
    gap
    certainty
    shipment {
      ...EntityRef
    }
    supplies {
      ...RelationSentence
    }
    receives {
      ...RelationSentence
    }
    goods {
      unit
      quantity {
        min
        max
      }
      thing {
        ...EntityRef
      }
    }
  }
  redFlags {
    kind
    about {
      ...EntityRef
    }
    sentence {
      text
      sources {
        ...SourceLine
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
"A relation as a sentence: its ends, its words, and how firm it is."
fragment RelationSentence on Relation {
  id
  kind
  verb
  details
  status
  disputed
  certainty
  continuance
  hypothesis
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
}`, {"fragmentName":"RouteLine"}) as unknown as TypedDocumentString<RouteLineFragment, unknown>;
export const LettingRelationFragmentDoc = new TypedDocumentString(`
    fragment LettingRelation on Relation {
  ...RelationSentence
  start
  end
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
"A relation as a sentence: its ends, its words, and how firm it is."
fragment RelationSentence on Relation {
  id
  kind
  verb
  details
  status
  disputed
  certainty
  continuance
  hypothesis
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
}`, {"fragmentName":"LettingRelation"}) as unknown as TypedDocumentString<LettingRelationFragment, unknown>;
export const DossierClaimFragmentDoc = new TypedDocumentString(`
    fragment DossierClaim on Claim {
  id
  status
  statement
  date
  source {
    ...SourceLine
  }
  property {
    name
  }
  relation {
    id
    start
    end
  }
}
    fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}`, {"fragmentName":"DossierClaim"}) as unknown as TypedDocumentString<DossierClaimFragment, unknown>;
export const DossierRelationFragmentDoc = new TypedDocumentString(`
    fragment DossierRelation on Relation {
  ...RelationSentence
  start
  end
  amountUsd
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
"A relation as a sentence: its ends, its words, and how firm it is."
fragment RelationSentence on Relation {
  id
  kind
  verb
  details
  status
  disputed
  certainty
  continuance
  hypothesis
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
}`, {"fragmentName":"DossierRelation"}) as unknown as TypedDocumentString<DossierRelationFragment, unknown>;
export const VerdictsThenFragmentDoc = new TypedDocumentString(`
    fragment VerdictsThen on Screening {
  rows {
    outcome
    tests {
      test
      verdict
    }
    listings {
      id
      list
      start
      from {
        ...EntityRef
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}`, {"fragmentName":"VerdictsThen"}) as unknown as TypedDocumentString<VerdictsThenFragment, unknown>;
export const ChartEntityFragmentDoc = new TypedDocumentString(`
    fragment ChartEntity on Entity {
  ...EntityRef
  place {
    countries
    basis
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}`, {"fragmentName":"ChartEntity"}) as unknown as TypedDocumentString<ChartEntityFragment, unknown>;
export const ChartRelationFragmentDoc = new TypedDocumentString(`
    fragment ChartRelation on Relation {
  id
  kind
  certainty
  status
  disputed
  shareMin
  shareMax
  text
  details
  from {
    id
  }
  to {
    id
  }
}
    `, {"fragmentName":"ChartRelation"}) as unknown as TypedDocumentString<ChartRelationFragment, unknown>;
export const DuplicateSideFragmentDoc = new TypedDocumentString(`
    fragment DuplicateSide on Entity {
  ...EntityRef
  cases {
    id
    name
  }
  propertyEvidence {
    name
    value
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}`, {"fragmentName":"DuplicateSide"}) as unknown as TypedDocumentString<DuplicateSideFragment, unknown>;
export const ShareRangeFragmentDoc = new TypedDocumentString(`
    fragment ShareRange on ShareRange {
  min
  max
  minExclusive
  maxExclusive
}
    `, {"fragmentName":"ShareRange"}) as unknown as TypedDocumentString<ShareRangeFragment, unknown>;
export const ReachMeasureLineFragmentDoc = new TypedDocumentString(`
    fragment ReachMeasureLine on ReachMeasure {
  verdict
  accountedFor
  reasons {
    text
  }
  value {
    ...ShareRange
  }
}
    fragment ShareRange on ShareRange {
  min
  max
  minExclusive
  maxExclusive
}`, {"fragmentName":"ReachMeasureLine"}) as unknown as TypedDocumentString<ReachMeasureLineFragment, unknown>;
export const ReachTotalLineFragmentDoc = new TypedDocumentString(`
    fragment ReachTotalLine on ReachTotal {
  key
  hardwareCount
  heldCount
  partyCount
  uncounted
  servers {
    min
    max
  }
  gpus {
    min
    max
  }
}
    `, {"fragmentName":"ReachTotalLine"}) as unknown as TypedDocumentString<ReachTotalLineFragment, unknown>;
export const ReachedLineFragmentDoc = new TypedDocumentString(`
    fragment ReachedLine on ReachedHardware {
  countries
  means
  certainty
  lastConfirmed
  hardware {
    ...EntityRef
  }
  servers {
    min
    max
  }
  gpus {
    min
    max
  }
  cases {
    id
    title
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}`, {"fragmentName":"ReachedLine"}) as unknown as TypedDocumentString<ReachedLineFragment, unknown>;
export const DrawnEntityFragmentDoc = new TypedDocumentString(`
    "What the canvas and the tables draw of an entity."
fragment DrawnEntity on Entity {
  id
  kind
  name
  label
  relationCounts {
    kind
    outgoing
    incoming
  }
  place {
    countries
    basis
  }
  restricted
}
    `, {"fragmentName":"DrawnEntity"}) as unknown as TypedDocumentString<DrawnEntityFragment, unknown>;
export const DrawnRelationFragmentDoc = new TypedDocumentString(`
    "What the canvas and the tables draw of a relation; its ends by id."
fragment DrawnRelation on Relation {
  id
  kind
  from {
    id
  }
  to {
    id
  }
  start
  end
  recorded
  lastConfirmed
  certainty
  status
  disputed
  shareMin
  shareMax
  shareMinExclusive
  shareMaxExclusive
  servers
  gpus
  verb
  details
}
    `, {"fragmentName":"DrawnRelation"}) as unknown as TypedDocumentString<DrawnRelationFragment, unknown>;
export const RelationLineFragmentDoc = new TypedDocumentString(`
    fragment RelationLine on Relation {
  id
  kind
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  start
  end
  recorded
  lastConfirmed
  continuance
  certainty
  status
  disputed
  text
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}`, {"fragmentName":"RelationLine"}) as unknown as TypedDocumentString<RelationLineFragment, unknown>;
export const PossiblyPublishedLineFragmentDoc = new TypedDocumentString(`
    fragment PossiblyPublishedLine on PossiblyPublished {
  claims
  knownFrom
  source {
    ...SourceLine
  }
}
    fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}`, {"fragmentName":"PossiblyPublishedLine"}) as unknown as TypedDocumentString<PossiblyPublishedLineFragment, unknown>;
export const PropertyEvidenceLineFragmentDoc = new TypedDocumentString(`
    fragment PropertyEvidenceLine on PropertyEvidence {
  name
  value
  reason
  conflicting
  claims {
    ...ClaimLine
  }
}
    fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
fragment ClaimLine on Claim {
  id
  status
  statement
  date
  attributedTo
  note
  basis
  approximate
  bound
  statedAbout {
    id
    name
  }
  source {
    ...SourceLine
  }
  property {
    of
    name
    value
    unit
  }
  answers {
    ...ClaimReply
  }
  answeredBy {
    ...ClaimReply
  }
  withdraws {
    ...ClaimReply
  }
  withdrawnBy {
    ...ClaimReply
  }
  conflictsWith {
    ...ClaimReply
  }
}
"A claim that stands beside another."
fragment ClaimReply on Claim {
  id
  status
  statement
  date
  attributedTo
  source {
    ...SourceLine
  }
  property {
    of
    name
    value
    unit
  }
  withdrawnBy {
    id
    source {
      published
      accessed
    }
  }
}`, {"fragmentName":"PropertyEvidenceLine"}) as unknown as TypedDocumentString<PropertyEvidenceLineFragment, unknown>;
export const LoadedListLineFragmentDoc = new TypedDocumentString(`
    fragment LoadedListLine on LoadedList {
  name
  firms
  lastConfirmed
  edition
  isWhole
}
    `, {"fragmentName":"LoadedListLine"}) as unknown as TypedDocumentString<LoadedListLineFragment, unknown>;
export const UseTimeLineFragmentDoc = new TypedDocumentString(`
    fragment UseTimeLine on UseTime {
  serverDays {
    min
    max
  }
  gpuDays {
    min
    max
  }
}
    `, {"fragmentName":"UseTimeLine"}) as unknown as TypedDocumentString<UseTimeLineFragment, unknown>;
export const RegimeLineFragmentDoc = new TypedDocumentString(`
    "How the 50 Percent Rule was read."
fragment RegimeLine on Regime {
  id
  name
  from
  text
  sourceTitle
  sourceUrl
}
    `, {"fragmentName":"RegimeLine"}) as unknown as TypedDocumentString<RegimeLineFragment, unknown>;
export const ReachCellLineFragmentDoc = new TypedDocumentString(`
    fragment ReachCellLine on ReachCell {
  country
  case {
    id
    title
  }
  party {
    ...EntityRef
  }
  hardware {
    ...EntityRef
  }
  servers {
    min
    max
  }
  gpus {
    min
    max
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}`, {"fragmentName":"ReachCellLine"}) as unknown as TypedDocumentString<ReachCellLineFragment, unknown>;
export const CheckedRuleLineFragmentDoc = new TypedDocumentString(`
    fragment CheckedRuleLine on CheckedRule {
  rule {
    id
    name
    shortName
    citation
  }
  state
  stateCertainty
  inForce
  certainty
  enforced
  meets
  test
  needed
  clause
  party
  restates {
    id
    name
    shortName
  }
  reasons {
    text
    sources {
      ...SourceLine
    }
  }
  alternatives {
    input
    needed
    values
    excluding
    text
  }
}
    fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}`, {"fragmentName":"CheckedRuleLine"}) as unknown as TypedDocumentString<CheckedRuleLineFragment, unknown>;
export const GapLineFragmentDoc = new TypedDocumentString(`
    fragment GapLine on Gap {
  id
  what
  detail
  sources {
    ...SourceLine
  }
}
    fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}`, {"fragmentName":"GapLine"}) as unknown as TypedDocumentString<GapLineFragment, unknown>;
export const RuleLineFragmentDoc = new TypedDocumentString(`
    "A rule with its life so far, and how it stood at the date of asking."
fragment RuleLine on ControlRule {
  id
  kind
  name
  shortName
  type
  citation
  frDoc
  announced
  published
  summary
  note
  officialAddress
  remoteAccess
  ruleStatus {
    asOf
    state
    stateCertainty
    inForce
    certainty
    enforced
    reasons {
      text
    }
  }
  restates {
    id
  }
  spans {
    start
    end
    enforced
    certainty
  }
  changes {
    date
    text
    details
    state
    certainty
    sources {
      ...SourceLine
    }
  }
  thresholds {
    test
    conditions
  }
  sources {
    ...SourceLine
  }
  gaps {
    ...GapLine
  }
}
    fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
fragment GapLine on Gap {
  id
  what
  detail
  sources {
    ...SourceLine
  }
}`, {"fragmentName":"RuleLine"}) as unknown as TypedDocumentString<RuleLineFragment, unknown>;
export const HardwareLineFragmentDoc = new TypedDocumentString(`
    fragment HardwareLine on HardwareModel {
  id
  kind
  name
  released
  memoryGb
  dieAreaMm2
  dieAreaEstimate
  interconnectNote
  estimate
  variants
  datasheetAddresses
  note
  attribution
  metrics {
    id
    label
    unit
    meaning
    estimate
    value {
      min
      max
      below
      text
    }
  }
  meets {
    rule {
      id
    }
    verdict
    test
    review
    tests {
      test
      verdict
      excludedBy
    }
    reasons {
      text
    }
  }
  sources {
    ...SourceLine
  }
  gaps {
    ...GapLine
  }
}
    fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
fragment GapLine on Gap {
  id
  what
  detail
  sources {
    ...SourceLine
  }
}`, {"fragmentName":"HardwareLine"}) as unknown as TypedDocumentString<HardwareLineFragment, unknown>;
export const ScreenedLineFragmentDoc = new TypedDocumentString(`
    fragment ScreenedLine on ScreenedParty {
  asked
  problem
  outcome
  note
  restricted
  entity {
    ...EntityRef
    ... on Firm {
      headquarters
    }
    ... on National {
      citizenship
    }
    ... on PublicBody {
      country
    }
  }
  matched {
    field
    text
    how
    part
    score
  }
  candidates {
    ...EntityRef
  }
  tests {
    test
    verdict
  }
  listings {
    id
    list
    start
    certainty
    from {
      ...EntityRef
    }
  }
  cases {
    id
    title
    status
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}`, {"fragmentName":"ScreenedLine"}) as unknown as TypedDocumentString<ScreenedLineFragment, unknown>;
export const KeptDecisionFragmentDoc = new TypedDocumentString(`
    fragment KeptDecision on ScreeningDecision {
  id
  asked
  entity
  decision
  note
  reviewer
  decidedAt
  outcome
  score
  regime
  asOf
  knownBy
  revision
}
    `, {"fragmentName":"KeptDecision"}) as unknown as TypedDocumentString<KeptDecisionFragment, unknown>;
export const CaseMentionLineFragmentDoc = new TypedDocumentString(`
    fragment CaseMentionLine on CaseMention {
  roles
  claimCount
  denials
  case {
    ...EntityRef
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}`, {"fragmentName":"CaseMentionLine"}) as unknown as TypedDocumentString<CaseMentionLineFragment, unknown>;
export const TestLineFragmentDoc = new TypedDocumentString(`
    fragment TestLine on TestResult {
  test
  verdict
  threshold
  margin
  note
  accountedFor
  presumed
  value {
    ...ShareRange
  }
  reasons {
    text
    sources {
      ...SourceLine
    }
  }
  relations {
    ...RelationSentence
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
"A relation as a sentence: its ends, its words, and how firm it is."
fragment RelationSentence on Relation {
  id
  kind
  verb
  details
  status
  disputed
  certainty
  continuance
  hypothesis
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
}
fragment ShareRange on ShareRange {
  min
  max
  minExclusive
  maxExclusive
}`, {"fragmentName":"TestLine"}) as unknown as TypedDocumentString<TestLineFragment, unknown>;
export const ValueEndsFragmentDoc = new TypedDocumentString(`
    fragment ValueEnds on ValueRange {
  low
  high
}
    `, {"fragmentName":"ValueEnds"}) as unknown as TypedDocumentString<ValueEndsFragment, unknown>;
export const TradeValueFragmentDoc = new TypedDocumentString(`
    fragment TradeValue on TradePeriod {
  period
  conflicting
  value {
    ...ValueEnds
  }
}
    fragment ValueEnds on ValueRange {
  low
  high
}`, {"fragmentName":"TradeValue"}) as unknown as TypedDocumentString<TradeValueFragment, unknown>;
export const TradeReadingLineFragmentDoc = new TypedDocumentString(`
    fragment TradeReadingLine on TradeReading {
  observation
  relation
  valueUsd
  quantity
  retrieved
  preliminary
  sources {
    ...SourceLine
  }
}
    fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}`, {"fragmentName":"TradeReadingLine"}) as unknown as TypedDocumentString<TradeReadingLineFragment, unknown>;
export const RuleDateLineFragmentDoc = new TypedDocumentString(`
    fragment RuleDateLine on RuleDate {
  date
  state
  rule {
    id
    kind
    name
    shortName
    citation
  }
}
    `, {"fragmentName":"RuleDateLine"}) as unknown as TypedDocumentString<RuleDateLineFragment, unknown>;
export const SavedViewFragmentDoc = new TypedDocumentString(`
    fragment SavedView on View {
  id
  name
  address
  savedAt
}
    `, {"fragmentName":"SavedView"}) as unknown as TypedDocumentString<SavedViewFragment, unknown>;
export const CasePageDocument = new TypedDocumentString(`
    query CasePage($id: ID!) {
  case(id: $id) {
    ...EntityRef
    title
    summary
    status
    jurisdictions
    openingDate
    claimCount
    independentSources
    hardware {
      ...EntityRef
    }
    openQuestions {
      id
      what
      detail
    }
    parties {
      role
      entity {
        ...EntityRef
      }
      relation {
        id
        status
        disputed
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}`) as unknown as TypedDocumentString<CasePageQuery, CasePageQueryVariables>;
export const CaseClaimsDocument = new TypedDocumentString(`
    query CaseClaims($id: ID!, $first: Int!, $after: String) {
  claims(filter: {case: $id}, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CaseClaim
    }
  }
}
    fragment CaseClaim on Claim {
  ...ClaimLine
  about {
    ...EntityRef
  }
  relation {
    id
    kind
    from {
      id
    }
    to {
      id
    }
  }
}
fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
fragment ClaimLine on Claim {
  id
  status
  statement
  date
  attributedTo
  note
  basis
  approximate
  bound
  statedAbout {
    id
    name
  }
  source {
    ...SourceLine
  }
  property {
    of
    name
    value
    unit
  }
  answers {
    ...ClaimReply
  }
  answeredBy {
    ...ClaimReply
  }
  withdraws {
    ...ClaimReply
  }
  withdrawnBy {
    ...ClaimReply
  }
  conflictsWith {
    ...ClaimReply
  }
}
"A claim that stands beside another."
fragment ClaimReply on Claim {
  id
  status
  statement
  date
  attributedTo
  source {
    ...SourceLine
  }
  property {
    of
    name
    value
    unit
  }
  withdrawnBy {
    id
    source {
      published
      accessed
    }
  }
}`) as unknown as TypedDocumentString<CaseClaimsQuery, CaseClaimsQueryVariables>;
export const PropertiesDocument = new TypedDocumentString(`
    query Properties($id: ID!, $asOf: PartialDate, $knownBy: PartialDate) {
  entity(id: $id, asOf: $asOf, knownBy: $knownBy) {
    ...EntityRef
    propertyEvidence {
      ...PropertyEvidenceLine
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
fragment ClaimLine on Claim {
  id
  status
  statement
  date
  attributedTo
  note
  basis
  approximate
  bound
  statedAbout {
    id
    name
  }
  source {
    ...SourceLine
  }
  property {
    of
    name
    value
    unit
  }
  answers {
    ...ClaimReply
  }
  answeredBy {
    ...ClaimReply
  }
  withdraws {
    ...ClaimReply
  }
  withdrawnBy {
    ...ClaimReply
  }
  conflictsWith {
    ...ClaimReply
  }
}
"A claim that stands beside another."
fragment ClaimReply on Claim {
  id
  status
  statement
  date
  attributedTo
  source {
    ...SourceLine
  }
  property {
    of
    name
    value
    unit
  }
  withdrawnBy {
    id
    source {
      published
      accessed
    }
  }
}
fragment PropertyEvidenceLine on PropertyEvidence {
  name
  value
  reason
  conflicting
  claims {
    ...ClaimLine
  }
}`) as unknown as TypedDocumentString<PropertiesQuery, PropertiesQueryVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases {
  cases {
    id
    title
    summary
    status
    jurisdictions
    claimCount
    independentSources
    sources {
      id
      published
    }
    hardware {
      ...EntityRef
    }
  }
  inventory {
    claims
    sources
    entities {
      kind
      count
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}`) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const CaseNamesDocument = new TypedDocumentString(`
    query CaseNames {
  cases {
    ...EntityRef
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}`) as unknown as TypedDocumentString<CaseNamesQuery, CaseNamesQueryVariables>;
export const RevisionDocument = new TypedDocumentString(`
    query Revision {
  inventory {
    revision
  }
}
    `) as unknown as TypedDocumentString<RevisionQuery, RevisionQueryVariables>;
export const AccessChainsDocument = new TypedDocumentString(`
    query AccessChains($target: ID!, $asOf: PartialDate, $knownBy: PartialDate, $first: Int!, $hypotheses: [HypothesisInput!]) {
  accessChains(
    target: $target
    asOf: $asOf
    knownBy: $knownBy
    first: $first
    hypotheses: $hypotheses
  ) {
    asOf
    knownBy
    restricted
    revision
    chainCount
    truncated
    omitted
    hypotheses {
      id
    }
    target {
      ...EntityRef
    }
    hardware {
      ...EntityRef
    }
    holders {
      by
      certainty
      entity {
        ...EntityRef
      }
    }
    chains {
      ...ChainLine
    }
    commonRelations {
      id
    }
    possiblyPublished {
      ...PossiblyPublishedLine
    }
    openEnds {
      text
      entity {
        ...EntityRef
      }
      gaps {
        id
        what
        detail
      }
      steps {
        ...ChainStepLine
      }
    }
    explanation {
      text
      sources {
        ...SourceLine
      }
    }
  }
}
    "A relation in the direction of access, as the list of chains reads it."
fragment ChainStepLine on ChainStep {
  verb
  details
  certainty
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  relation {
    id
    status
    disputed
    continuance
    hypothesis
    verb
    details
  }
}
fragment ChainLine on AccessChain {
  id
  certainty
  status
  disputed
  hops
  independentSources
  personnelOnly
  text
  window {
    start
    end
  }
  certainWindow {
    start
    end
  }
  servers {
    min
    max
  }
  gpus {
    min
    max
  }
  share {
    min
    max
  }
  party {
    ...EntityRef
  }
  steps {
    ...ChainStepLine
  }
}
fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
fragment PossiblyPublishedLine on PossiblyPublished {
  claims
  knownFrom
  source {
    ...SourceLine
  }
}`) as unknown as TypedDocumentString<AccessChainsQuery, AccessChainsQueryVariables>;
export const ChainTargetsDocument = new TypedDocumentString(`
    "What one can ask access chains of."
query ChainTargets {
  entities(filter: {kinds: [GpuFleet, DataCenter, Lease]}, first: 200) {
    totalCount
    nodes {
      ...EntityRef
      ... on GpuFleet {
        country
      }
      ... on DataCenter {
        country
      }
    }
  }
  cases {
    ...EntityRef
    openingDate
    hardware {
      id
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}`) as unknown as TypedDocumentString<ChainTargetsQuery, ChainTargetsQueryVariables>;
export const ClaimDatesDocument = new TypedDocumentString(`
    "The dates of the claims of the cases that a target belongs to."
query ClaimDates($target: ID!, $first: Int!, $after: String) {
  claims(filter: {casesOf: $target}, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      date
      source {
        published
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimDatesQuery, ClaimDatesQueryVariables>;
export const AccessChangesDocument = new TypedDocumentString(`
    query AccessChanges($target: ID!, $before: ClocksInput!, $after: ClocksInput!) {
  accessChanges(target: $target, before: $before, after: $after) {
    before {
      asOf
      knownBy
    }
    after {
      asOf
      knownBy
    }
    unchanged
    truncated
    steps {
      change
      text
      relation {
        id
      }
      before {
        certainty
        status
        disputed
      }
      after {
        certainty
        status
        disputed
      }
    }
    places {
      text
      entity {
        ...EntityRef
      }
      restrictedBefore
      restrictedAfter
    }
    chainsGained {
      ...ChainLine
    }
    chainsLost {
      ...ChainLine
    }
  }
}
    "A relation in the direction of access, as the list of chains reads it."
fragment ChainStepLine on ChainStep {
  verb
  details
  certainty
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  relation {
    id
    status
    disputed
    continuance
    hypothesis
    verb
    details
  }
}
fragment ChainLine on AccessChain {
  id
  certainty
  status
  disputed
  hops
  independentSources
  personnelOnly
  text
  window {
    start
    end
  }
  certainWindow {
    start
    end
  }
  servers {
    min
    max
  }
  gpus {
    min
    max
  }
  share {
    min
    max
  }
  party {
    ...EntityRef
  }
  steps {
    ...ChainStepLine
  }
}
fragment EntityRef on Entity {
  id
  kind
  name
  label
}`) as unknown as TypedDocumentString<AccessChangesQuery, AccessChangesQueryVariables>;
export const ChainClaimsDocument = new TypedDocumentString(`
    "The claims behind relations among the given entities."
query ChainClaims($ids: [ID!]!, $asOf: PartialDate, $knownBy: PartialDate, $limit: Int!) {
  subgraph(ids: $ids, depth: 0, asOf: $asOf, knownBy: $knownBy, limit: $limit) {
    relations {
      ...RelationSentence
      claims {
        ...ClaimLine
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
fragment ClaimLine on Claim {
  id
  status
  statement
  date
  attributedTo
  note
  basis
  approximate
  bound
  statedAbout {
    id
    name
  }
  source {
    ...SourceLine
  }
  property {
    of
    name
    value
    unit
  }
  answers {
    ...ClaimReply
  }
  answeredBy {
    ...ClaimReply
  }
  withdraws {
    ...ClaimReply
  }
  withdrawnBy {
    ...ClaimReply
  }
  conflictsWith {
    ...ClaimReply
  }
}
"A claim that stands beside another."
fragment ClaimReply on Claim {
  id
  status
  statement
  date
  attributedTo
  source {
    ...SourceLine
  }
  property {
    of
    name
    value
    unit
  }
  withdrawnBy {
    id
    source {
      published
      accessed
    }
  }
}
"A relation as a sentence: its ends, its words, and how firm it is."
fragment RelationSentence on Relation {
  id
  kind
  verb
  details
  status
  disputed
  certainty
  continuance
  hypothesis
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
}`) as unknown as TypedDocumentString<ChainClaimsQuery, ChainClaimsQueryVariables>;
export const LoadedDataSetsDocument = new TypedDocumentString(`
    query LoadedDataSets {
  dataSets {
    id
    title
    publisher
    editions {
      day
      rows
      loaded
      merged
      isWhole
    }
  }
}
    `) as unknown as TypedDocumentString<LoadedDataSetsQuery, LoadedDataSetsQueryVariables>;
export const RoutesDocument = new TypedDocumentString(`
    "The shipments on which an entity stands, as routes to where the trail stops."
query Routes($id: ID!, $asOf: PartialDate, $knownBy: PartialDate, $first: Int!) {
  routes(target: $id, asOf: $asOf, knownBy: $knownBy, first: $first) {
    totalCount
    truncated
    nodes {
      ...RouteLine
    }
  }
}
    fragment RouteLine on Route {
  id
  text
  certainty
  status
  disputed
  makers {
    ...EntityRef
  }
  stop
  legs {
    start
    end
    gap
    certainty
    shipment {
      ...EntityRef
    }
    supplies {
      ...RelationSentence
    }
    receives {
      ...RelationSentence
    }
    goods {
      unit
      quantity {
        min
        max
      }
      thing {
        ...EntityRef
      }
    }
  }
  redFlags {
    kind
    about {
      ...EntityRef
    }
    sentence {
      text
      sources {
        ...SourceLine
      }
    }
  }
}
fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
"A relation as a sentence: its ends, its words, and how firm it is."
fragment RelationSentence on Relation {
  id
  kind
  verb
  details
  status
  disputed
  certainty
  continuance
  hypothesis
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
}`) as unknown as TypedDocumentString<RoutesQuery, RoutesQueryVariables>;
export const LetsOutDocument = new TypedDocumentString(`
    "The leases that a firm grants, with who takes them and what they cover."
query LetsOut($id: ID!, $asOf: PartialDate, $knownBy: PartialDate) {
  subgraph(
    ids: [$id]
    depth: 2
    relationKinds: [GRANTS, TAKES, COVERS]
    asOf: $asOf
    knownBy: $knownBy
  ) {
    truncated
    relations {
      ...LettingRelation
    }
    entities {
      ...EntityRef
      ... on Lease {
        servers
        gpus
      }
    }
  }
}
    fragment LettingRelation on Relation {
  ...RelationSentence
  start
  end
}
fragment EntityRef on Entity {
  id
  kind
  name
  label
}
"A relation as a sentence: its ends, its words, and how firm it is."
fragment RelationSentence on Relation {
  id
  kind
  verb
  details
  status
  disputed
  certainty
  continuance
  hypothesis
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
}`) as unknown as TypedDocumentString<LetsOutQuery, LetsOutQueryVariables>;
export const DossierClaimsDocument = new TypedDocumentString(`
    "A page of what is said of an entity, as its timeline and its list of claims tell it."
query DossierClaims($id: ID!, $first: Int!, $after: String) {
  claims(filter: {about: $id}, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...DossierClaim
    }
  }
}
    fragment DossierClaim on Claim {
  id
  status
  statement
  date
  source {
    ...SourceLine
  }
  property {
    name
  }
  relation {
    id
    start
    end
  }
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}`) as unknown as TypedDocumentString<DossierClaimsQuery, DossierClaimsQueryVariables>;
export const DenialsDocument = new TypedDocumentString(`
    "The denials among the claims about an entity."
query Denials($id: ID!, $first: Int!) {
  claims(filter: {about: $id, status: [DENIED]}, first: $first) {
    totalCount
    nodes {
      ...ClaimLine
    }
  }
}
    fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
fragment ClaimLine on Claim {
  id
  status
  statement
  date
  attributedTo
  note
  basis
  approximate
  bound
  statedAbout {
    id
    name
  }
  source {
    ...SourceLine
  }
  property {
    of
    name
    value
    unit
  }
  answers {
    ...ClaimReply
  }
  answeredBy {
    ...ClaimReply
  }
  withdraws {
    ...ClaimReply
  }
  withdrawnBy {
    ...ClaimReply
  }
  conflictsWith {
    ...ClaimReply
  }
}
"A claim that stands beside another."
fragment ClaimReply on Claim {
  id
  status
  statement
  date
  attributedTo
  source {
    ...SourceLine
  }
  property {
    of
    name
    value
    unit
  }
  withdrawnBy {
    id
    source {
      published
      accessed
    }
  }
}`) as unknown as TypedDocumentString<DenialsQuery, DenialsQueryVariables>;
export const DossierRelationsDocument = new TypedDocumentString(`
    "The relations of an entity at any time, with the money that is told of them."
query DossierRelations($id: ID!, $knownBy: PartialDate, $first: Int!) {
  neighbours(id: $id, knownBy: $knownBy, first: $first) {
    totalCount
    edges {
      node {
        ...EntityRef
        ... on Lease {
          priceUsd
          start
          end
        }
        ... on Shipment {
          valueUsd
          start
          end
        }
      }
      relation {
        ...DossierRelation
      }
    }
  }
}
    fragment DossierRelation on Relation {
  ...RelationSentence
  start
  end
  amountUsd
}
fragment EntityRef on Entity {
  id
  kind
  name
  label
}
"A relation as a sentence: its ends, its words, and how firm it is."
fragment RelationSentence on Relation {
  id
  kind
  verb
  details
  status
  disputed
  certainty
  continuance
  hypothesis
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
}`) as unknown as TypedDocumentString<DossierRelationsQuery, DossierRelationsQueryVariables>;
export const VerdictsSinceDocument = new TypedDocumentString(`
    "What the tests of a party come to by what was known on two days."
query VerdictsSince($id: ID!, $asOf: PartialDate, $since: PartialDate!, $knownBy: PartialDate, $regime: ID) {
  before: screen(ids: [$id], asOf: $asOf, knownBy: $since, regime: $regime) {
    ...VerdictsThen
  }
  after: screen(ids: [$id], asOf: $asOf, knownBy: $knownBy, regime: $regime) {
    ...VerdictsThen
  }
}
    fragment VerdictsThen on Screening {
  rows {
    outcome
    tests {
      test
      verdict
    }
    listings {
      id
      list
      start
      from {
        ...EntityRef
      }
    }
  }
}
fragment EntityRef on Entity {
  id
  kind
  name
  label
}`) as unknown as TypedDocumentString<VerdictsSinceQuery, VerdictsSinceQueryVariables>;
export const AccessSinceDocument = new TypedDocumentString(`
    "What of the access to hardware is another by what was known on two days."
query AccessSince($id: ID!, $before: ClocksInput!, $after: ClocksInput!) {
  accessChanges(target: $id, before: $before, after: $after) {
    truncated
    steps {
      text
      relation {
        id
      }
    }
    chainsGained {
      id
      text
    }
    chainsLost {
      id
      text
    }
    places {
      text
    }
  }
}
    `) as unknown as TypedDocumentString<AccessSinceQuery, AccessSinceQueryVariables>;
export const OwnershipChartDocument = new TypedDocumentString(`
    "Who stands above a firm, as its dossier draws it."
query OwnershipChart($firm: ID!, $asOf: PartialDate, $knownBy: PartialDate, $first: Int!) {
  ownership(firm: $firm, asOf: $asOf, knownBy: $knownBy, first: $first) {
    ownerCount
    truncated
    firm {
      ...ChartEntity
    }
    owners {
      restricted
      integrated {
        ...ShareRange
      }
      entity {
        ...ChartEntity
      }
    }
    relations {
      ...ChartRelation
    }
    unaccountedFor {
      share
      firm {
        id
      }
    }
    excesses {
      firm {
        id
      }
    }
  }
}
    fragment ChartEntity on Entity {
  ...EntityRef
  place {
    countries
    basis
  }
}
fragment ChartRelation on Relation {
  id
  kind
  certainty
  status
  disputed
  shareMin
  shareMax
  text
  details
  from {
    id
  }
  to {
    id
  }
}
fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment ShareRange on ShareRange {
  min
  max
  minExclusive
  maxExclusive
}`) as unknown as TypedDocumentString<OwnershipChartQuery, OwnershipChartQueryVariables>;
export const SimilarNamesDocument = new TypedDocumentString(`
    "Parties whose names resemble those of a party."
query SimilarNames($party: ID!, $first: Int!) {
  similarNames(party: $party, first: $first) {
    compared
    totalCount
    parties {
      name
      entity {
        ...EntityRef
        place {
          countries
        }
      }
      matched {
        field
        text
        how
        score
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}`) as unknown as TypedDocumentString<SimilarNamesQuery, SimilarNamesQueryVariables>;
export const DuplicatesDocument = new TypedDocumentString(`
    query Duplicates($minScore: Float!, $first: Int!) {
  duplicateCandidates(minScore: $minScore, first: $first) {
    considered
    truncated
    omitted
    candidates {
      score
      reasons {
        text
        weight
      }
      entities {
        ...DuplicateSide
      }
    }
  }
  mergeDecisions {
    id
    decision
    reason
    date
    keep {
      ...EntityRef
    }
    merge {
      id
      name
    }
    sources {
      ...SourceLine
    }
  }
}
    fragment DuplicateSide on Entity {
  ...EntityRef
  cases {
    id
    name
  }
  propertyEvidence {
    name
    value
  }
}
fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}`) as unknown as TypedDocumentString<DuplicatesQuery, DuplicatesQueryVariables>;
export const DossierDocument = new TypedDocumentString(`
    "One entity, whatever its kind: what the first lines of its dossier tell."
query Dossier($id: ID!, $asOf: PartialDate, $knownBy: PartialDate) {
  inventory {
    revision
  }
  denials: claims(filter: {about: $id, status: [DENIED]}, first: 1) {
    totalCount
  }
  entity(id: $id, asOf: $asOf, knownBy: $knownBy) {
    ...EntityRef
    place {
      countries
      basis
    }
    relationCounts {
      kind
      outgoing
      incoming
    }
    names {
      name
      start
      end
      claims {
        id
        source {
          ...SourceLine
        }
      }
    }
    claims(first: 1) {
      totalCount
    }
    cases {
      id
      title
      status
    }
    gaps {
      ...GapLine
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
fragment GapLine on Gap {
  id
  what
  detail
  sources {
    ...SourceLine
  }
}`) as unknown as TypedDocumentString<DossierQuery, DossierQueryVariables>;
export const PartyDossierDocument = new TypedDocumentString(`
    "Whether a party is restricted, and what it owns, controls and reaches."
query PartyDossier($id: ID!, $asOf: PartialDate, $knownBy: PartialDate, $regime: ID, $first: Int!) {
  screen(ids: [$id], asOf: $asOf, knownBy: $knownBy, regime: $regime) {
    asOf
    knownBy
    revision
    restricted
    regime {
      ...RegimeLine
    }
    lists {
      ...LoadedListLine
    }
    rows {
      outcome
      restricted
      tests {
        ...TestLine
      }
      listings {
        id
        list
        start
        certainty
        from {
          ...EntityRef
        }
      }
    }
  }
  reach(parties: [$id], asOf: $asOf, knownBy: $knownBy, regime: $regime) {
    text
    unread
    total {
      ...ReachTotalLine
    }
    possiblyPublished {
      ...PossiblyPublishedLine
    }
    affiliates(first: $first) {
      totalCount
      nodes {
        verdict
        tier
        interest {
          ...ReachMeasureLine
        }
        aggregation {
          ...ReachMeasureLine
        }
        control {
          ...ReachMeasureLine
        }
        firm {
          ...EntityRef
        }
      }
    }
    hardware(first: $first) {
      totalCount
      nodes {
        ...ReachedLine
      }
    }
  }
}
    fragment ReachMeasureLine on ReachMeasure {
  verdict
  accountedFor
  reasons {
    text
  }
  value {
    ...ShareRange
  }
}
fragment ReachTotalLine on ReachTotal {
  key
  hardwareCount
  heldCount
  partyCount
  uncounted
  servers {
    min
    max
  }
  gpus {
    min
    max
  }
}
fragment ReachedLine on ReachedHardware {
  countries
  means
  certainty
  lastConfirmed
  hardware {
    ...EntityRef
  }
  servers {
    min
    max
  }
  gpus {
    min
    max
  }
  cases {
    id
    title
  }
}
fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
fragment PossiblyPublishedLine on PossiblyPublished {
  claims
  knownFrom
  source {
    ...SourceLine
  }
}
fragment LoadedListLine on LoadedList {
  name
  firms
  lastConfirmed
  edition
  isWhole
}
"How the 50 Percent Rule was read."
fragment RegimeLine on Regime {
  id
  name
  from
  text
  sourceTitle
  sourceUrl
}
"A relation as a sentence: its ends, its words, and how firm it is."
fragment RelationSentence on Relation {
  id
  kind
  verb
  details
  status
  disputed
  certainty
  continuance
  hypothesis
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
}
fragment ShareRange on ShareRange {
  min
  max
  minExclusive
  maxExclusive
}
fragment TestLine on TestResult {
  test
  verdict
  threshold
  margin
  note
  accountedFor
  presumed
  value {
    ...ShareRange
  }
  reasons {
    text
    sources {
      ...SourceLine
    }
  }
  relations {
    ...RelationSentence
  }
}`) as unknown as TypedDocumentString<PartyDossierQuery, PartyDossierQueryVariables>;
export const HardwareDossierDocument = new TypedDocumentString(`
    "Who gets to use hardware."
query HardwareDossier($id: ID!, $asOf: PartialDate, $knownBy: PartialDate, $regime: ID, $first: Int!) {
  accessChains(
    target: $id
    asOf: $asOf
    knownBy: $knownBy
    regime: $regime
    first: $first
  ) {
    asOf
    knownBy
    revision
    restricted
    regime {
      ...RegimeLine
    }
    chainCount
    truncated
    parties {
      ...EntityRef
    }
    holders {
      by
      certainty
      entity {
        ...EntityRef
      }
      tests {
        ...TestLine
      }
    }
    chains {
      ...ChainLine
    }
    possiblyPublished {
      ...PossiblyPublishedLine
    }
  }
}
    "A relation in the direction of access, as the list of chains reads it."
fragment ChainStepLine on ChainStep {
  verb
  details
  certainty
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  relation {
    id
    status
    disputed
    continuance
    hypothesis
    verb
    details
  }
}
fragment ChainLine on AccessChain {
  id
  certainty
  status
  disputed
  hops
  independentSources
  personnelOnly
  text
  window {
    start
    end
  }
  certainWindow {
    start
    end
  }
  servers {
    min
    max
  }
  gpus {
    min
    max
  }
  share {
    min
    max
  }
  party {
    ...EntityRef
  }
  steps {
    ...ChainStepLine
  }
}
fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
fragment PossiblyPublishedLine on PossiblyPublished {
  claims
  knownFrom
  source {
    ...SourceLine
  }
}
"How the 50 Percent Rule was read."
fragment RegimeLine on Regime {
  id
  name
  from
  text
  sourceTitle
  sourceUrl
}
"A relation as a sentence: its ends, its words, and how firm it is."
fragment RelationSentence on Relation {
  id
  kind
  verb
  details
  status
  disputed
  certainty
  continuance
  hypothesis
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
}
fragment ShareRange on ShareRange {
  min
  max
  minExclusive
  maxExclusive
}
fragment TestLine on TestResult {
  test
  verdict
  threshold
  margin
  note
  accountedFor
  presumed
  value {
    ...ShareRange
  }
  reasons {
    text
    sources {
      ...SourceLine
    }
  }
  relations {
    ...RelationSentence
  }
}`) as unknown as TypedDocumentString<HardwareDossierQuery, HardwareDossierQueryVariables>;
export const WhoReachesDocument = new TypedDocumentString(`
    "Who reaches restricted hardware today, with the strongest chain from each fleet and site."
query WhoReaches($first: Int!) {
  reach {
    text
    unread
    countries: totals(by: COUNTRY) {
      ...ReachTotalLine
    }
    parties(first: $first, filter: {reachesHardware: true}) {
      totalCount
      nodes {
        hardwareCount
        uncounted
        means
        countries
        certainty
        lastConfirmed
        servers {
          min
          max
        }
        gpus {
          min
          max
        }
        party {
          ...EntityRef
          place {
            countries
            basis
          }
        }
        cases {
          id
        }
      }
    }
    hardware(
      first: $first
      sort: CERTAINTY
      filter: {kinds: [GpuFleet, DataCenter]}
    ) {
      totalCount
      nodes {
        countries
        hardware {
          ...EntityRef
        }
        chain {
          ...ChainLine
        }
      }
    }
  }
}
    "A relation in the direction of access, as the list of chains reads it."
fragment ChainStepLine on ChainStep {
  verb
  details
  certainty
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  relation {
    id
    status
    disputed
    continuance
    hypothesis
    verb
    details
  }
}
fragment ChainLine on AccessChain {
  id
  certainty
  status
  disputed
  hops
  independentSources
  personnelOnly
  text
  window {
    start
    end
  }
  certainWindow {
    start
    end
  }
  servers {
    min
    max
  }
  gpus {
    min
    max
  }
  share {
    min
    max
  }
  party {
    ...EntityRef
  }
  steps {
    ...ChainStepLine
  }
}
fragment ReachTotalLine on ReachTotal {
  key
  hardwareCount
  heldCount
  partyCount
  uncounted
  servers {
    min
    max
  }
  gpus {
    min
    max
  }
}
fragment EntityRef on Entity {
  id
  kind
  name
  label
}`) as unknown as TypedDocumentString<WhoReachesQuery, WhoReachesQueryVariables>;
export const EntityEvidenceDocument = new TypedDocumentString(`
    query EntityEvidence($id: ID!, $asOf: PartialDate, $knownBy: PartialDate, $first: Int!) {
  entity(id: $id, asOf: $asOf, knownBy: $knownBy) {
    ...EntityRef
    names {
      name
      start
      end
      claims {
        id
      }
    }
    ... on Firm {
      nameOriginal
      aliases
      named
    }
    ... on National {
      named
    }
    ... on DataCenter {
      named
    }
    ... on GpuFleet {
      named
    }
    relationCounts {
      kind
      outgoing
      incoming
    }
    propertyEvidence {
      ...PropertyEvidenceLine
    }
    claims(first: $first) {
      totalCount
      nodes {
        ...ClaimLine
        relation {
          id
          kind
        }
        about {
          id
        }
      }
    }
    cases {
      id
      title
    }
    gaps {
      ...GapLine
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
fragment ClaimLine on Claim {
  id
  status
  statement
  date
  attributedTo
  note
  basis
  approximate
  bound
  statedAbout {
    id
    name
  }
  source {
    ...SourceLine
  }
  property {
    of
    name
    value
    unit
  }
  answers {
    ...ClaimReply
  }
  answeredBy {
    ...ClaimReply
  }
  withdraws {
    ...ClaimReply
  }
  withdrawnBy {
    ...ClaimReply
  }
  conflictsWith {
    ...ClaimReply
  }
}
"A claim that stands beside another."
fragment ClaimReply on Claim {
  id
  status
  statement
  date
  attributedTo
  source {
    ...SourceLine
  }
  property {
    of
    name
    value
    unit
  }
  withdrawnBy {
    id
    source {
      published
      accessed
    }
  }
}
fragment GapLine on Gap {
  id
  what
  detail
  sources {
    ...SourceLine
  }
}
fragment PropertyEvidenceLine on PropertyEvidence {
  name
  value
  reason
  conflicting
  claims {
    ...ClaimLine
  }
}`) as unknown as TypedDocumentString<EntityEvidenceQuery, EntityEvidenceQueryVariables>;
export const RelationsOfDocument = new TypedDocumentString(`
    query RelationsOf($id: ID!, $kinds: [RelationKind!], $asOf: PartialDate, $knownBy: PartialDate, $first: Int!) {
  neighbours(
    id: $id
    relationKinds: $kinds
    asOf: $asOf
    knownBy: $knownBy
    first: $first
  ) {
    totalCount
    edges {
      node {
        ...EntityRef
      }
      relation {
        ...RelationLine
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment RelationLine on Relation {
  id
  kind
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  start
  end
  recorded
  lastConfirmed
  continuance
  certainty
  status
  disputed
  text
}`) as unknown as TypedDocumentString<RelationsOfQuery, RelationsOfQueryVariables>;
export const RelationEvidenceDocument = new TypedDocumentString(`
    query RelationEvidence($id: ID!, $asOf: PartialDate, $knownBy: PartialDate) {
  relation(id: $id, asOf: $asOf, knownBy: $knownBy) {
    ...RelationLine
    shareMin
    shareMax
    shareMinExclusive
    shareMaxExclusive
    votingMin
    votingMax
    votingMinExclusive
    votingMaxExclusive
    servers
    gpus
    quantity
    amountUsd
    means
    role
    list
    remote
    approximate
    bound
    claims {
      ...ClaimLine
    }
    sources {
      ...SourceLine
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
fragment RelationLine on Relation {
  id
  kind
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  start
  end
  recorded
  lastConfirmed
  continuance
  certainty
  status
  disputed
  text
}
fragment ClaimLine on Claim {
  id
  status
  statement
  date
  attributedTo
  note
  basis
  approximate
  bound
  statedAbout {
    id
    name
  }
  source {
    ...SourceLine
  }
  property {
    of
    name
    value
    unit
  }
  answers {
    ...ClaimReply
  }
  answeredBy {
    ...ClaimReply
  }
  withdraws {
    ...ClaimReply
  }
  withdrawnBy {
    ...ClaimReply
  }
  conflictsWith {
    ...ClaimReply
  }
}
"A claim that stands beside another."
fragment ClaimReply on Claim {
  id
  status
  statement
  date
  attributedTo
  source {
    ...SourceLine
  }
  property {
    of
    name
    value
    unit
  }
  withdrawnBy {
    id
    source {
      published
      accessed
    }
  }
}`) as unknown as TypedDocumentString<RelationEvidenceQuery, RelationEvidenceQueryVariables>;
export const ClaimEvidenceDocument = new TypedDocumentString(`
    query ClaimEvidence($id: ID!) {
  node(id: $id) {
    ... on Claim {
      ...ClaimLine
      case {
        ...EntityRef
      }
      dataSet {
        title
        licence
        coverage
      }
      about {
        ...EntityRef
      }
      relation {
        ...RelationLine
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
fragment RelationLine on Relation {
  id
  kind
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  start
  end
  recorded
  lastConfirmed
  continuance
  certainty
  status
  disputed
  text
}
fragment ClaimLine on Claim {
  id
  status
  statement
  date
  attributedTo
  note
  basis
  approximate
  bound
  statedAbout {
    id
    name
  }
  source {
    ...SourceLine
  }
  property {
    of
    name
    value
    unit
  }
  answers {
    ...ClaimReply
  }
  answeredBy {
    ...ClaimReply
  }
  withdraws {
    ...ClaimReply
  }
  withdrawnBy {
    ...ClaimReply
  }
  conflictsWith {
    ...ClaimReply
  }
}
"A claim that stands beside another."
fragment ClaimReply on Claim {
  id
  status
  statement
  date
  attributedTo
  source {
    ...SourceLine
  }
  property {
    of
    name
    value
    unit
  }
  withdrawnBy {
    id
    source {
      published
      accessed
    }
  }
}`) as unknown as TypedDocumentString<ClaimEvidenceQuery, ClaimEvidenceQueryVariables>;
export const NamedDocument = new TypedDocumentString(`
    query Named($id: ID!) {
  node(id: $id) {
    ... on Entity {
      ...EntityRef
    }
    ... on Source {
      ...SourceLine
    }
    ... on Claim {
      id
      statement
      case {
        id
        name
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}`) as unknown as TypedDocumentString<NamedQuery, NamedQueryVariables>;
export const AmongDocument = new TypedDocumentString(`
    "Everything among the given entities at any time, and what of it held at the dates of asking."
query Among($ids: [ID!]!, $kinds: [RelationKind!], $asOf: PartialDate, $knownBy: PartialDate, $limit: Int!, $relationLimit: Int) {
  always: subgraph(
    ids: $ids
    depth: 0
    relationKinds: $kinds
    limit: $limit
    relationLimit: $relationLimit
  ) {
    entities {
      ...DrawnEntity
    }
    relations {
      ...DrawnRelation
    }
    kindCounts {
      kind
      count
    }
    omittedRelations
  }
  then: subgraph(
    ids: $ids
    depth: 0
    relationKinds: $kinds
    asOf: $asOf
    knownBy: $knownBy
    limit: $limit
    relationLimit: $relationLimit
  ) {
    possiblyPublished {
      ...PossiblyPublishedLine
    }
    relations {
      id
      certainty
      status
      disputed
      text
    }
  }
}
    "What the canvas and the tables draw of an entity."
fragment DrawnEntity on Entity {
  id
  kind
  name
  label
  relationCounts {
    kind
    outgoing
    incoming
  }
  place {
    countries
    basis
  }
  restricted
}
"What the canvas and the tables draw of a relation; its ends by id."
fragment DrawnRelation on Relation {
  id
  kind
  from {
    id
  }
  to {
    id
  }
  start
  end
  recorded
  lastConfirmed
  certainty
  status
  disputed
  shareMin
  shareMax
  shareMinExclusive
  shareMaxExclusive
  servers
  gpus
  verb
  details
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
fragment PossiblyPublishedLine on PossiblyPublished {
  claims
  knownFrom
  source {
    ...SourceLine
  }
}`) as unknown as TypedDocumentString<AmongQuery, AmongQueryVariables>;
export const ExpansionDocument = new TypedDocumentString(`
    "One page of what stands one relation of a kind and direction away."
query Expansion($id: ID!, $kind: RelationKind!, $outgoing: Boolean!, $first: Int!, $after: String) {
  neighbours(
    id: $id
    relationKinds: [$kind]
    outgoing: $outgoing
    first: $first
    after: $after
  ) {
    edges {
      node {
        id
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ExpansionQuery, ExpansionQueryVariables>;
export const ExplorerStartDocument = new TypedDocumentString(`
    "Cases as places to begin exploring."
query ExplorerStart {
  cases {
    id
    title
    latestDate
    hardware {
      id
    }
    parties {
      entity {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerStartQuery, ExplorerStartQueryVariables>;
export const ExportEvidenceDocument = new TypedDocumentString(`
    "The claims behind every relation of a picture, for files that leave the page."
query ExportEvidence($ids: [ID!]!, $knownBy: PartialDate, $limit: Int!) {
  inventory {
    revision
  }
  subgraph(ids: $ids, depth: 0, knownBy: $knownBy, limit: $limit) {
    relations {
      id
      claims {
        id
        status
        statement
        date
        attributedTo
        case {
          id
          title
        }
        answeredBy {
          id
          statement
        }
        source {
          title
          publisher
          url
          published
        }
      }
      sources {
        title
        publisher
        url
        published
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExportEvidenceQuery, ExportEvidenceQueryVariables>;
export const CasesOfDocument = new TypedDocumentString(`
    "In which cases each of some entities is mentioned, for clusters and colours."
query CasesOf($ids: [ID!]!, $limit: Int!) {
  subgraph(ids: $ids, depth: 0, limit: $limit, relationLimit: 1) {
    entities {
      id
      cases {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CasesOfQuery, CasesOfQueryVariables>;
export const LedgerDocument = new TypedDocumentString(`
    query Ledger($target: ID!, $to: PartialDate, $knownBy: PartialDate, $hypotheses: [HypothesisInput!]) {
  ledger(target: $target, to: $to, knownBy: $knownBy, hypotheses: $hypotheses) {
    from
    to
    truncated
    total {
      ...UseTimeLine
    }
    contradictory {
      ...EntityRef
    }
    supply {
      text
      shipments {
        id
      }
    }
    entries {
      party {
        ...EntityRef
      }
      time {
        ...UseTimeLine
      }
      lines {
        share {
          ...EntityRef
        }
        holders {
          ...EntityRef
        }
        window {
          start
          end
        }
        time {
          ...UseTimeLine
        }
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment UseTimeLine on UseTime {
  serverDays {
    min
    max
  }
  gpuDays {
    min
    max
  }
}`) as unknown as TypedDocumentString<LedgerQuery, LedgerQueryVariables>;
export const OwnershipDocument = new TypedDocumentString(`
    "Everyone above one firm, what each owns of it, and the tests of it."
query Ownership($firm: ID!, $asOf: PartialDate, $knownBy: PartialDate, $hypotheses: [HypothesisInput!], $regime: ID, $first: Int!) {
  ownership(
    firm: $firm
    asOf: $asOf
    knownBy: $knownBy
    hypotheses: $hypotheses
    regime: $regime
    first: $first
  ) {
    asOf
    knownBy
    restricted
    revision
    ownerCount
    truncated
    hypotheses {
      id
    }
    firm {
      ...DrawnEntity
    }
    relations {
      ...DrawnRelation
      hypothesis
      from {
        ...DrawnEntity
      }
      to {
        ...DrawnEntity
      }
    }
    owners {
      restricted
      controls
      entity {
        ...EntityRef
      }
      share {
        ...ShareRange
      }
      votes {
        ...ShareRange
      }
      integrated {
        ...ShareRange
      }
    }
    ultimateParents {
      certainty
      entity {
        ...EntityRef
      }
    }
    restrictedShare {
      ...ShareRange
    }
    accountedFor
    regime {
      ...RegimeLine
    }
    excesses {
      shares
      votes
      firm {
        ...EntityRef
      }
    }
    tests {
      ...TestLine
    }
    disagreement {
      text
    }
    possiblyPublished {
      ...PossiblyPublishedLine
    }
  }
}
    "What the canvas and the tables draw of an entity."
fragment DrawnEntity on Entity {
  id
  kind
  name
  label
  relationCounts {
    kind
    outgoing
    incoming
  }
  place {
    countries
    basis
  }
  restricted
}
"What the canvas and the tables draw of a relation; its ends by id."
fragment DrawnRelation on Relation {
  id
  kind
  from {
    id
  }
  to {
    id
  }
  start
  end
  recorded
  lastConfirmed
  certainty
  status
  disputed
  shareMin
  shareMax
  shareMinExclusive
  shareMaxExclusive
  servers
  gpus
  verb
  details
}
fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
fragment PossiblyPublishedLine on PossiblyPublished {
  claims
  knownFrom
  source {
    ...SourceLine
  }
}
"How the 50 Percent Rule was read."
fragment RegimeLine on Regime {
  id
  name
  from
  text
  sourceTitle
  sourceUrl
}
"A relation as a sentence: its ends, its words, and how firm it is."
fragment RelationSentence on Relation {
  id
  kind
  verb
  details
  status
  disputed
  certainty
  continuance
  hypothesis
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
}
fragment ShareRange on ShareRange {
  min
  max
  minExclusive
  maxExclusive
}
fragment TestLine on TestResult {
  test
  verdict
  threshold
  margin
  note
  accountedFor
  presumed
  value {
    ...ShareRange
  }
  reasons {
    text
    sources {
      ...SourceLine
    }
  }
  relations {
    ...RelationSentence
  }
}`) as unknown as TypedDocumentString<OwnershipQuery, OwnershipQueryVariables>;
export const FirmsDocument = new TypedDocumentString(`
    "Firms to choose from."
query Firms($first: Int!, $after: String) {
  entities(filter: {kinds: [Firm]}, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EntityRef
      relationCounts {
        kind
        incoming
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}`) as unknown as TypedDocumentString<FirmsQuery, FirmsQueryVariables>;
export const RegimesDocument = new TypedDocumentString(`
    "The readings of the 50 Percent Rule to choose from."
query Regimes($asOf: PartialDate) {
  regimes(asOf: $asOf) {
    ...RegimeLine
  }
}
    "How the 50 Percent Rule was read."
fragment RegimeLine on Regime {
  id
  name
  from
  text
  sourceTitle
  sourceUrl
}`) as unknown as TypedDocumentString<RegimesQuery, RegimesQueryVariables>;
export const PathsAmongDocument = new TypedDocumentString(`
    """
The shortest ways between each two of some entities; each relation with the ends it has in the record, whichever way it is
read.
"""
query PathsAmong($entities: [ID!]!, $k: Int!, $hops: Int!, $kinds: [RelationKind!]!, $asOf: PartialDate, $knownBy: PartialDate) {
  pathsAmong(
    entities: $entities
    k: $k
    hops: $hops
    kinds: $kinds
    asOf: $asOf
    knownBy: $knownBy
  ) {
    truncated
    overOtherKinds {
      hops
      text
    }
    from {
      ...EntityRef
    }
    to {
      ...EntityRef
    }
    paths {
      steps {
        certainty
        to {
          ...EntityRef
        }
        relation {
          id
          text
          status
          disputed
          to {
            id
          }
        }
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}`) as unknown as TypedDocumentString<PathsAmongQuery, PathsAmongQueryVariables>;
export const PictureChainsDocument = new TypedDocumentString(`
    "The chains that start at one piece of hardware of a picture."
query PictureChains($target: ID!, $asOf: PartialDate, $knownBy: PartialDate, $first: Int!) {
  accessChains(target: $target, asOf: $asOf, knownBy: $knownBy, first: $first) {
    truncated
    omitted
    chains {
      ...ChainLine
    }
  }
}
    "A relation in the direction of access, as the list of chains reads it."
fragment ChainStepLine on ChainStep {
  verb
  details
  certainty
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
  relation {
    id
    status
    disputed
    continuance
    hypothesis
    verb
    details
  }
}
fragment ChainLine on AccessChain {
  id
  certainty
  status
  disputed
  hops
  independentSources
  personnelOnly
  text
  window {
    start
    end
  }
  certainWindow {
    start
    end
  }
  servers {
    min
    max
  }
  gpus {
    min
    max
  }
  share {
    min
    max
  }
  party {
    ...EntityRef
  }
  steps {
    ...ChainStepLine
  }
}
fragment EntityRef on Entity {
  id
  kind
  name
  label
}`) as unknown as TypedDocumentString<PictureChainsQuery, PictureChainsQueryVariables>;
export const ReachTotalsDocument = new TypedDocumentString(`
    "What restricted parties reach today, added up by model and by means."
query ReachTotals {
  reach {
    models: totals(by: MODEL) {
      ...ReachTotalLine
      model {
        name
      }
    }
    means: totals(by: MEANS) {
      ...ReachTotalLine
    }
  }
}
    fragment ReachTotalLine on ReachTotal {
  key
  hardwareCount
  heldCount
  partyCount
  uncounted
  servers {
    min
    max
  }
  gpus {
    min
    max
  }
}`) as unknown as TypedDocumentString<ReachTotalsQuery, ReachTotalsQueryVariables>;
export const ReachYearsDocument = new TypedDocumentString(`
    "The same year by year; asked by itself, since each year is judged anew."
query ReachYears {
  reach {
    years: totals(by: YEAR) {
      ...ReachTotalLine
    }
  }
}
    fragment ReachTotalLine on ReachTotal {
  key
  hardwareCount
  heldCount
  partyCount
  uncounted
  servers {
    min
    max
  }
  gpus {
    min
    max
  }
}`) as unknown as TypedDocumentString<ReachYearsQuery, ReachYearsQueryVariables>;
export const ReachMatrixDocument = new TypedDocumentString(`
    "Which case tells of hardware that which party reaches in which country."
query ReachMatrix($first: Int!) {
  reach {
    cellCount
    cells(first: $first) {
      ...ReachCellLine
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment ReachCellLine on ReachCell {
  country
  case {
    id
    title
  }
  party {
    ...EntityRef
  }
  hardware {
    ...EntityRef
  }
  servers {
    min
    max
  }
  gpus {
    min
    max
  }
}`) as unknown as TypedDocumentString<ReachMatrixQuery, ReachMatrixQueryVariables>;
export const RuleCheckChoicesDocument = new TypedDocumentString(`
    "What can be asked for, and how far the record on the rules reaches."
query RuleCheckChoices($asOf: PartialDate) {
  hardwareModels(asOf: $asOf) {
    id
    kind
    name
  }
  controlRules(asOf: $asOf) {
    id
    changes {
      date
    }
  }
  rulesRecord(asOf: $asOf) {
    readTo
    ended
  }
}
    `) as unknown as TypedDocumentString<RuleCheckChoicesQuery, RuleCheckChoicesQueryVariables>;
export const RuleCheckDocument = new TypedDocumentString(`
    query RuleCheck($model: ID, $destination: CountryCode, $buyer: CountryCode, $parent: CountryCode, $endUser: CountryCode, $way: AccessWay!, $asOf: PartialDate) {
  checkRules(
    model: $model
    destination: $destination
    buyer: $buyer
    parent: $parent
    endUser: $endUser
    way: $way
    asOf: $asOf
  ) {
    asOf
    revision
    rules {
      ...CheckedRuleLine
    }
  }
}
    fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
fragment CheckedRuleLine on CheckedRule {
  rule {
    id
    name
    shortName
    citation
  }
  state
  stateCertainty
  inForce
  certainty
  enforced
  meets
  test
  needed
  clause
  party
  restates {
    id
    name
    shortName
  }
  reasons {
    text
    sources {
      ...SourceLine
    }
  }
  alternatives {
    input
    needed
    values
    excluding
    text
  }
}`) as unknown as TypedDocumentString<RuleCheckQuery, RuleCheckQueryVariables>;
export const RulesDocument = new TypedDocumentString(`
    query Rules($asOf: PartialDate) {
  rulesRecord(asOf: $asOf) {
    readTo
    note
    ended
    reviews {
      date
      text
      due
      rule {
        id
      }
      sources {
        ...SourceLine
      }
    }
  }
  controlRules(asOf: $asOf) {
    ...RuleLine
  }
  hardwareModels(asOf: $asOf) {
    ...HardwareLine
  }
  destinationGroups(asOf: $asOf) {
    id
    name
    members
    notMembers
    undetermined
    dated {
      code
      start
      end
    }
    complete
    note
    sources {
      ...SourceLine
    }
  }
}
    fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
fragment GapLine on Gap {
  id
  what
  detail
  sources {
    ...SourceLine
  }
}
"A rule with its life so far, and how it stood at the date of asking."
fragment RuleLine on ControlRule {
  id
  kind
  name
  shortName
  type
  citation
  frDoc
  announced
  published
  summary
  note
  officialAddress
  remoteAccess
  ruleStatus {
    asOf
    state
    stateCertainty
    inForce
    certainty
    enforced
    reasons {
      text
    }
  }
  restates {
    id
  }
  spans {
    start
    end
    enforced
    certainty
  }
  changes {
    date
    text
    details
    state
    certainty
    sources {
      ...SourceLine
    }
  }
  thresholds {
    test
    conditions
  }
  sources {
    ...SourceLine
  }
  gaps {
    ...GapLine
  }
}
fragment HardwareLine on HardwareModel {
  id
  kind
  name
  released
  memoryGb
  dieAreaMm2
  dieAreaEstimate
  interconnectNote
  estimate
  variants
  datasheetAddresses
  note
  attribution
  metrics {
    id
    label
    unit
    meaning
    estimate
    value {
      min
      max
      below
      text
    }
  }
  meets {
    rule {
      id
    }
    verdict
    test
    review
    tests {
      test
      verdict
      excludedBy
    }
    reasons {
      text
    }
  }
  sources {
    ...SourceLine
  }
  gaps {
    ...GapLine
  }
}`) as unknown as TypedDocumentString<RulesQuery, RulesQueryVariables>;
export const RuleVerdictsDocument = new TypedDocumentString(`
    query RuleVerdicts($target: ID!, $asOf: PartialDate, $knownBy: PartialDate, $hypotheses: [HypothesisInput!]) {
  accessChains(
    target: $target
    asOf: $asOf
    knownBy: $knownBy
    hypotheses: $hypotheses
    first: 1
  ) {
    asOf
    target {
      id
    }
    rules {
      state
      stateCertainty
      inForce
      certainty
      enforced
      country
      meets
      test
      sale
      clause
      access
      restates {
        id
      }
      rule {
        id
        kind
        name
        shortName
        citation
      }
      model {
        ...EntityRef
        attribution
      }
      hardware {
        ...EntityRef
      }
      holder {
        ...EntityRef
      }
      reasons {
        text
        sources {
          ...SourceLine
        }
      }
    }
    listings {
      list
      firm {
        ...EntityRef
      }
      relation {
        id
        status
        start
        certainty
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}`) as unknown as TypedDocumentString<RuleVerdictsQuery, RuleVerdictsQueryVariables>;
export const ScreenDocument = new TypedDocumentString(`
    "Up to 10,000 parties at once; verdicts without their reasons, which ScreenOne gives."
query Screen($ids: [ID!]!, $names: [String!]!, $asOf: PartialDate, $knownBy: PartialDate, $regime: ID) {
  screen(
    ids: $ids
    names: $names
    asOf: $asOf
    knownBy: $knownBy
    regime: $regime
  ) {
    asOf
    knownBy
    restricted
    revision
    truncated
    regime {
      ...RegimeLine
    }
    lists {
      ...LoadedListLine
    }
    rows {
      ...ScreenedLine
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment LoadedListLine on LoadedList {
  name
  firms
  lastConfirmed
  edition
  isWhole
}
"How the 50 Percent Rule was read."
fragment RegimeLine on Regime {
  id
  name
  from
  text
  sourceTitle
  sourceUrl
}
fragment ScreenedLine on ScreenedParty {
  asked
  problem
  outcome
  note
  restricted
  entity {
    ...EntityRef
    ... on Firm {
      headquarters
    }
    ... on National {
      citizenship
    }
    ... on PublicBody {
      country
    }
  }
  matched {
    field
    text
    how
    part
    score
  }
  candidates {
    ...EntityRef
  }
  tests {
    test
    verdict
  }
  listings {
    id
    list
    start
    certainty
    from {
      ...EntityRef
    }
  }
  cases {
    id
    title
    status
  }
}`) as unknown as TypedDocumentString<ScreenQuery, ScreenQueryVariables>;
export const ScreenOneDocument = new TypedDocumentString(`
    "One party with the reasons of its tests."
query ScreenOne($id: ID!, $asOf: PartialDate, $knownBy: PartialDate, $regime: ID) {
  screen(ids: [$id], asOf: $asOf, knownBy: $knownBy, regime: $regime) {
    rows {
      asked
      tests {
        ...TestLine
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
"A relation as a sentence: its ends, its words, and how firm it is."
fragment RelationSentence on Relation {
  id
  kind
  verb
  details
  status
  disputed
  certainty
  continuance
  hypothesis
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
}
fragment ShareRange on ShareRange {
  min
  max
  minExclusive
  maxExclusive
}
fragment TestLine on TestResult {
  test
  verdict
  threshold
  margin
  note
  accountedFor
  presumed
  value {
    ...ShareRange
  }
  reasons {
    text
    sources {
      ...SourceLine
    }
  }
  relations {
    ...RelationSentence
  }
}`) as unknown as TypedDocumentString<ScreenOneQuery, ScreenOneQueryVariables>;
export const ScreeningDecisionsDocument = new TypedDocumentString(`
    "One page of the decisions on names, earlier ones included."
query ScreeningDecisions($asked: [String!]!, $after: String) {
  screeningDecisions(asked: $asked, first: 500, after: $after) {
    nodes {
      ...KeptDecision
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment KeptDecision on ScreeningDecision {
  id
  asked
  entity
  decision
  note
  reviewer
  decidedAt
  outcome
  score
  regime
  asOf
  knownBy
  revision
}`) as unknown as TypedDocumentString<ScreeningDecisionsQuery, ScreeningDecisionsQueryVariables>;
export const RecordScreeningDecisionDocument = new TypedDocumentString(`
    mutation RecordScreeningDecision($decision: ScreeningDecisionInput!) {
  recordScreeningDecision(decision: $decision) {
    ...KeptDecision
  }
}
    fragment KeptDecision on ScreeningDecision {
  id
  asked
  entity
  decision
  note
  reviewer
  decidedAt
  outcome
  score
  regime
  asOf
  knownBy
  revision
}`) as unknown as TypedDocumentString<RecordScreeningDecisionMutation, RecordScreeningDecisionMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $exact: Boolean!, $first: Int!) {
  search(text: $text, exact: $exact, first: $first) {
    truncated
    claimsTruncated
    hits {
      entity {
        ...EntityRef
      }
      matched {
        field
        text
        how
      }
    }
    gaps {
      gap {
        id
        what
        about
      }
      matched {
        text
      }
    }
    claims {
      claim {
        id
        statement
        status
        source {
          publisher
          published
        }
        case {
          id
          name
        }
      }
      matched {
        field
        how
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SharedAcrossCasesDocument = new TypedDocumentString(`
    "Entities in more than one case; with one case, what it shares with any other."
query SharedAcrossCases($cases: [ID!], $knownBy: PartialDate, $first: Int!) {
  sharedAcrossCases(cases: $cases, knownBy: $knownBy, first: $first) {
    truncated
    entities {
      entity {
        ...EntityRef
      }
      cases {
        ...CaseMentionLine
      }
    }
    sources {
      source {
        ...SourceLine
      }
      cases {
        claimCount
        case {
          ...EntityRef
        }
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
fragment CaseMentionLine on CaseMention {
  roles
  claimCount
  denials
  case {
    ...EntityRef
  }
}`) as unknown as TypedDocumentString<SharedAcrossCasesQuery, SharedAcrossCasesQueryVariables>;
export const AccessTestsDocument = new TypedDocumentString(`
    "The five tests of every holder, and what would end all access. The chains themselves are asked for by AccessChains."
query AccessTests($target: ID!, $asOf: PartialDate, $knownBy: PartialDate, $hypotheses: [HypothesisInput!], $regime: ID) {
  accessChains(
    target: $target
    asOf: $asOf
    knownBy: $knownBy
    hypotheses: $hypotheses
    regime: $regime
    first: 1
  ) {
    regime {
      ...RegimeLine
    }
    chainCount
    truncated
    hypotheses {
      id
    }
    holders {
      by
      certainty
      entity {
        ...EntityRef
      }
      tests {
        ...TestLine
      }
      disagreement {
        text
      }
    }
    chokepointCount
    chokepointsTruncated
    chokepoints {
      relations {
        ...RelationSentence
      }
    }
    firmChokepoints {
      firms {
        ...EntityRef
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
"How the 50 Percent Rule was read."
fragment RegimeLine on Regime {
  id
  name
  from
  text
  sourceTitle
  sourceUrl
}
"A relation as a sentence: its ends, its words, and how firm it is."
fragment RelationSentence on Relation {
  id
  kind
  verb
  details
  status
  disputed
  certainty
  continuance
  hypothesis
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
}
fragment ShareRange on ShareRange {
  min
  max
  minExclusive
  maxExclusive
}
fragment TestLine on TestResult {
  test
  verdict
  threshold
  margin
  note
  accountedFor
  presumed
  value {
    ...ShareRange
  }
  reasons {
    text
    sources {
      ...SourceLine
    }
  }
  relations {
    ...RelationSentence
  }
}`) as unknown as TypedDocumentString<AccessTestsQuery, AccessTestsQueryVariables>;
export const SupposedRelationDocument = new TypedDocumentString(`
    "A relation that a hypothesis is about, as recorded."
query SupposedRelation($id: ID!, $asOf: PartialDate, $knownBy: PartialDate) {
  relation(id: $id, asOf: $asOf, knownBy: $knownBy) {
    ...RelationSentence
    shareMin
    shareMax
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
"A relation as a sentence: its ends, its words, and how firm it is."
fragment RelationSentence on Relation {
  id
  kind
  verb
  details
  status
  disputed
  certainty
  continuance
  hypothesis
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
}`) as unknown as TypedDocumentString<SupposedRelationQuery, SupposedRelationQueryVariables>;
export const TradeFlowsDocument = new TypedDocumentString(`
    query TradeFlows($exporter: CountryCode, $importer: CountryCode, $knownBy: PartialDate) {
  tradeFlows(
    exporter: $exporter
    importer: $importer
    knownBy: $knownBy
    first: 500
  ) {
    totalCount
    nodes {
      ...EntityRef
      exporter
      importer
      frequency
    }
  }
  tradeNotes {
    caveats
    onset {
      period
      sources {
        ...SourceLine
      }
    }
    figures {
      valueUsd
      period
      how
      observation {
        ...EntityRef
      }
      sources {
        ...SourceLine
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}`) as unknown as TypedDocumentString<TradeFlowsQuery, TradeFlowsQueryVariables>;
export const PairFlowsDocument = new TypedDocumentString(`
    "Flows between the same two countries, for the background of the chart."
query PairFlows($exporter: CountryCode, $importer: CountryCode, $knownBy: PartialDate) {
  tradeFlows(
    exporter: $exporter
    importer: $importer
    knownBy: $knownBy
    first: 12
  ) {
    totalCount
    nodes {
      ...EntityRef
      reporter
      code
      commodity
      periods {
        ...TradeValue
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment ValueEnds on ValueRange {
  low
  high
}
fragment TradeValue on TradePeriod {
  period
  conflicting
  value {
    ...ValueEnds
  }
}`) as unknown as TypedDocumentString<PairFlowsQuery, PairFlowsQueryVariables>;
export const TradeFlowDocument = new TypedDocumentString(`
    query TradeFlow($id: ID!, $knownBy: PartialDate, $until: PartialDate, $from: PartialDate, $to: PartialDate) {
  tradeFlow(id: $id, knownBy: $knownBy) {
    ...EntityRef
    exporter
    importer
    reporter
    codeSystem
    code
    commodity
    frequency
    valuation
    attributedTo
    caveat
    checks
    conflicts
    missingMonths
    sources {
      ...SourceLine
    }
    periods {
      ...TradeValue
      readings {
        ...TradeReadingLine
      }
      superseded {
        ...TradeReadingLine
      }
    }
    baseline(until: $until) {
      month
      verdict
      expected
      band {
        ...ValueEnds
      }
      score
      ratio
      basis
    }
    changePoints {
      verdict
      text
      growth
      changes {
        month
        from
        to
        ratio
        text
        rules {
          monthsAfter
          inside
          ruleDate {
            ...RuleDateLine
          }
        }
      }
    }
    ruleDates(from: $from, to: $to) {
      ...RuleDateLine
    }
    yearOnYear {
      period
      base
      years
      baseImplied
      value {
        ...ValueEnds
      }
      baseValue {
        ...ValueEnds
      }
      ratio {
        ...ValueEnds
      }
      changePercent {
        ...ValueEnds
      }
    }
    mirrorGap {
      text
      mirror {
        ...EntityRef
        reporter
      }
      gaps {
        period
        verdict
        exporter {
          ...ValueEnds
        }
        importer {
          ...ValueEnds
        }
        gap {
          ...ValueEnds
        }
        ratio {
          ...ValueEnds
        }
      }
    }
    fleets {
      ...EntityRef
      servers
    }
    leases {
      ...EntityRef
      servers
    }
    importerCases {
      ...EntityRef
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
  label
}
fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  accessed
  datePrecision
  lang
  original
  originalTitle
  note
}
fragment ValueEnds on ValueRange {
  low
  high
}
fragment TradeValue on TradePeriod {
  period
  conflicting
  value {
    ...ValueEnds
  }
}
fragment TradeReadingLine on TradeReading {
  observation
  relation
  valueUsd
  quantity
  retrieved
  preliminary
  sources {
    ...SourceLine
  }
}
fragment RuleDateLine on RuleDate {
  date
  state
  rule {
    id
    kind
    name
    shortName
    citation
  }
}`) as unknown as TypedDocumentString<TradeFlowQuery, TradeFlowQueryVariables>;
export const ImpliedServersDocument = new TypedDocumentString(`
    query ImpliedServers($id: ID!, $knownBy: PartialDate, $period: String!, $priceLow: Float!, $priceHigh: Float!) {
  tradeFlow(id: $id, knownBy: $knownBy) {
    impliedServers(period: $period, priceLow: $priceLow, priceHigh: $priceHigh) {
      text
      missingMonths
      countedFleets
      silentFleets
      inUse {
        min
        max
      }
      value {
        ...ValueEnds
      }
      servers {
        ...ValueEnds
      }
      reported {
        ...ValueEnds
      }
      reportedShare {
        ...ValueEnds
      }
    }
  }
}
    fragment ValueEnds on ValueRange {
  low
  high
}`) as unknown as TypedDocumentString<ImpliedServersQuery, ImpliedServersQueryVariables>;
export const CountryOfDocument = new TypedDocumentString(`
    query CountryOf($id: ID!) {
  entity(id: $id) {
    ... on GpuFleet {
      country
    }
    ... on DataCenter {
      country
    }
  }
}
    `) as unknown as TypedDocumentString<CountryOfQuery, CountryOfQueryVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews {
  views {
    ...SavedView
  }
}
    fragment SavedView on View {
  id
  name
  address
  savedAt
}`) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const TakesChangesDocument = new TypedDocumentString(`
    query TakesChanges {
  takesChanges
}
    `) as unknown as TypedDocumentString<TakesChangesQuery, TakesChangesQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($name: String!, $address: String!) {
  saveView(name: $name, address: $address) {
    ...SavedView
  }
}
    fragment SavedView on View {
  id
  name
  address
  savedAt
}`) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const RemoveViewDocument = new TypedDocumentString(`
    mutation RemoveView($id: ID!) {
  removeView(id: $id)
}
    `) as unknown as TypedDocumentString<RemoveViewMutation, RemoveViewMutationVariables>;