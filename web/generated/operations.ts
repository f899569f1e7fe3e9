/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AccessTest =
  /** A restricted party itself leases or uses it. */
  | 'BARE_ACCESS'
  /** The 50 per cent rule: caught parties own at least half in the aggregate, and a caught firm passes on all it holds. */
  | 'CASCADE'
  /** A restricted party alone, with the firms it controls, has more than half of the votes, or is reported to control. */
  | 'CONTROL'
  /** The holder, or an ultimate parent, has its seat in a restricted jurisdiction. */
  | 'HEADQUARTERS'
  /** Restricted parties together own at least half over all ways, circles included. */
  | 'MULTIPLIED_SHARE';

export type Bound =
  | 'AT_LEAST'
  | 'AT_MOST';

export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE';

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

export type MirrorVerdict =
  | 'EXPORTER_HIGHER'
  | 'IMPORTER_HIGHER'
  | 'UNDETERMINED'
  /** The importer's report is 0 to 20 per cent above, as freight and insurance make it. */
  | 'USUAL_MARGIN';

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
  /** Nothing has the words; all that tells of its name is among them, as Huawei is in Huawei Device USA. */
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

/** What is unknown stays unknown. */
export type Verdict =
  | 'NO'
  | 'UNDETERMINED'
  | 'YES';

export type CasePageQueryVariables = Exact<{
  id: string | number;
}>;


export type CasePageQuery = { readonly case: { readonly title: string, readonly summary: string | null, readonly status: string | null, readonly jurisdictions: ReadonlyArray<string> | null, readonly openingDate: string | null, readonly claimCount: number, readonly independentSources: number, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly hardware: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly parties: ReadonlyArray<{ readonly role: string, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly relation: { readonly id: string, readonly status: ClaimStatus, readonly disputed: boolean } }> } | null, readonly entities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly gaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null }> }> } };

export type CaseClaimsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type CaseClaimsQuery = { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly about: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly relation: { readonly id: string, readonly kind: RelationKind, readonly from: { readonly id: string }, readonly to: { readonly id: string } } | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> }> } };

export type CaseClaimFragment = { readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly about: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly relation: { readonly id: string, readonly kind: RelationKind, readonly from: { readonly id: string }, readonly to: { readonly id: string } } | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> };

export type PropertiesQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type PropertiesQuery = { readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly propertyEvidence: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly reason: string | null, readonly conflicting: boolean, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> }> }> } | null };

export type CasesQueryVariables = Exact<{ [key: string]: never; }>;


export type CasesQuery = { readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string, readonly summary: string | null, readonly status: string | null, readonly jurisdictions: ReadonlyArray<string> | null, readonly claimCount: number, readonly independentSources: number, readonly sources: ReadonlyArray<{ readonly id: string, readonly published: string | null }>, readonly hardware: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string }> }>, readonly inventory: { readonly claims: number, readonly sources: number, readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }> } };

export type CaseNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseNamesQuery = { readonly cases: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string }> };

export type RevisionQueryVariables = Exact<{ [key: string]: never; }>;


export type RevisionQuery = { readonly inventory: { readonly revision: string } };

export type ChainStepLineFragment = { readonly text: string, readonly certainty: Certainty, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly relation: { readonly id: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly hypothesis: string | null, readonly text: string } };

export type ChainLineFragment = { readonly id: string, readonly certainty: Certainty, readonly status: ClaimStatus, readonly disputed: boolean, readonly hops: number, readonly independentSources: number, readonly personnelOnly: boolean, readonly text: string, readonly window: { readonly start: string | null, readonly end: string | null }, readonly certainWindow: { readonly start: string | null, readonly end: string | null } | null, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null, readonly share: { readonly min: number, readonly max: number } | null, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly text: string, readonly certainty: Certainty, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly relation: { readonly id: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly hypothesis: string | null, readonly text: string } }> };

export type AccessChainsQueryVariables = Exact<{
  target: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  first: number;
  hypotheses?: ReadonlyArray<HypothesisInput> | HypothesisInput | null | undefined;
}>;


export type AccessChainsQuery = { readonly accessChains: { readonly asOf: string, readonly knownBy: string, readonly restricted: ReadonlyArray<string>, readonly revision: string, readonly chainCount: number, readonly truncated: boolean, readonly omitted: number, readonly hypotheses: ReadonlyArray<{ readonly id: string }>, readonly target: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly hardware: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly holders: ReadonlyArray<{ readonly by: ReadonlyArray<RelationKind>, readonly certainty: Certainty, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly id: string, readonly certainty: Certainty, readonly status: ClaimStatus, readonly disputed: boolean, readonly hops: number, readonly independentSources: number, readonly personnelOnly: boolean, readonly text: string, readonly window: { readonly start: string | null, readonly end: string | null }, readonly certainWindow: { readonly start: string | null, readonly end: string | null } | null, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null, readonly share: { readonly min: number, readonly max: number } | null, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly text: string, readonly certainty: Certainty, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly relation: { readonly id: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly hypothesis: string | null, readonly text: string } }> }>, readonly commonRelations: ReadonlyArray<{ readonly id: string }>, readonly possiblyPublished: ReadonlyArray<{ readonly claims: number, readonly knownFrom: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null } }>, readonly openEnds: ReadonlyArray<{ readonly text: string, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null }>, readonly steps: ReadonlyArray<{ readonly text: string, readonly certainty: Certainty, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly relation: { readonly id: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly hypothesis: string | null, readonly text: string } }> }>, readonly explanation: ReadonlyArray<{ readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> } };

export type ChainTargetsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChainTargetsQuery = { readonly entities: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly country: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
    > }, readonly cases: ReadonlyArray<{ readonly openingDate: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly hardware: ReadonlyArray<{ readonly id: string }> }> };

export type TargetCasesQueryVariables = Exact<{
  id: string | number;
}>;


export type TargetCasesQuery = { readonly entity: { readonly id: string, readonly kind: EntityKind, readonly cases: ReadonlyArray<{ readonly id: string }> } | null };

export type ClaimDatesQueryVariables = Exact<{
  case: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimDatesQuery = { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string | null, readonly source: { readonly published: string | null } }> } };

export type AccessChangesQueryVariables = Exact<{
  target: string | number;
  before: ClocksInput;
  after: ClocksInput;
}>;


export type AccessChangesQuery = { readonly accessChanges: { readonly unchanged: number, readonly truncated: boolean, readonly before: { readonly asOf: string, readonly knownBy: string }, readonly after: { readonly asOf: string, readonly knownBy: string }, readonly steps: ReadonlyArray<{ readonly change: Change, readonly text: string, readonly relation: { readonly id: string }, readonly before: { readonly certainty: Certainty, readonly status: ClaimStatus, readonly disputed: boolean } | null, readonly after: { readonly certainty: Certainty, readonly status: ClaimStatus, readonly disputed: boolean } | null }>, readonly chainsGained: ReadonlyArray<{ readonly id: string, readonly certainty: Certainty, readonly status: ClaimStatus, readonly disputed: boolean, readonly hops: number, readonly independentSources: number, readonly personnelOnly: boolean, readonly text: string, readonly window: { readonly start: string | null, readonly end: string | null }, readonly certainWindow: { readonly start: string | null, readonly end: string | null } | null, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null, readonly share: { readonly min: number, readonly max: number } | null, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly text: string, readonly certainty: Certainty, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly relation: { readonly id: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly hypothesis: string | null, readonly text: string } }> }>, readonly chainsLost: ReadonlyArray<{ readonly id: string, readonly certainty: Certainty, readonly status: ClaimStatus, readonly disputed: boolean, readonly hops: number, readonly independentSources: number, readonly personnelOnly: boolean, readonly text: string, readonly window: { readonly start: string | null, readonly end: string | null }, readonly certainWindow: { readonly start: string | null, readonly end: string | null } | null, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null, readonly share: { readonly min: number, readonly max: number } | null, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly text: string, readonly certainty: Certainty, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly relation: { readonly id: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly hypothesis: string | null, readonly text: string } }> }> } };

export type HardwarePlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type HardwarePlacesQuery = { readonly hardware: { readonly nodes: ReadonlyArray<{ readonly country: string | null }> }, readonly jurisdictions: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly code: string | null, readonly id: string }
    > } };

export type StrongestChainsQueryVariables = Exact<{
  target: string | number;
  first: number;
}>;


export type StrongestChainsQuery = { readonly accessChains: { readonly truncated: boolean, readonly chains: ReadonlyArray<{ readonly id: string, readonly certainty: Certainty, readonly status: ClaimStatus, readonly disputed: boolean, readonly hops: number, readonly independentSources: number, readonly personnelOnly: boolean, readonly text: string, readonly window: { readonly start: string | null, readonly end: string | null }, readonly certainWindow: { readonly start: string | null, readonly end: string | null } | null, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null, readonly share: { readonly min: number, readonly max: number } | null, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly text: string, readonly certainty: Certainty, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly relation: { readonly id: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly hypothesis: string | null, readonly text: string } }> }> } };

export type ChainClaimsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  limit: number;
}>;


export type ChainClaimsQuery = { readonly subgraph: { readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly text: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly hypothesis: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> }>, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string } }> } };

export type DuplicatesQueryVariables = Exact<{
  minScore: number;
  first: number;
}>;


export type DuplicatesQuery = { readonly duplicateCandidates: { readonly considered: number, readonly truncated: boolean, readonly omitted: number, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<{ readonly text: string, readonly weight: number }>, readonly entities: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly cases: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly propertyEvidence: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }> }> }, readonly mergeDecisions: ReadonlyArray<{ readonly id: string, readonly decision: SameOrDifferent, readonly reason: string, readonly date: string, readonly keep: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly merge: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> };

export type DuplicateSideFragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly cases: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly propertyEvidence: ReadonlyArray<{ readonly name: string, readonly value: string | null }> };

export type EntityEvidenceQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  first: number;
}>;


export type EntityEvidenceQuery = { readonly entity:
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }>, readonly propertyEvidence: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly reason: string | null, readonly conflicting: boolean, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> }> }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly relation: { readonly id: string, readonly kind: RelationKind } | null, readonly about: ReadonlyArray<{ readonly id: string }>, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> }> }, readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> }
    | { readonly named: boolean, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }>, readonly propertyEvidence: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly reason: string | null, readonly conflicting: boolean, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> }> }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly relation: { readonly id: string, readonly kind: RelationKind } | null, readonly about: ReadonlyArray<{ readonly id: string }>, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> }> }, readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> }
    | { readonly nameOriginal: string | null, readonly aliases: ReadonlyArray<string> | null, readonly named: boolean, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }>, readonly propertyEvidence: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly reason: string | null, readonly conflicting: boolean, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> }> }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly relation: { readonly id: string, readonly kind: RelationKind } | null, readonly about: ReadonlyArray<{ readonly id: string }>, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> }> }, readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> }
   | null };

export type RelationsOfQueryVariables = Exact<{
  id: string | number;
  kinds?: ReadonlyArray<RelationKind> | RelationKind | null | undefined;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  first: number;
}>;


export type RelationsOfQuery = { readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly relation: { readonly id: string, readonly kind: RelationKind, readonly start: string | null, readonly end: string | null, readonly recorded: string | null, readonly lastConfirmed: string | null, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly text: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string } } }> } };

export type RelationEvidenceQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type RelationEvidenceQuery = { readonly relation: { readonly shareMin: number | null, readonly shareMax: number | null, readonly votingMin: number | null, readonly votingMax: number | null, readonly servers: number | null, readonly gpus: number | null, readonly quantity: number | null, readonly amountUsd: number | null, readonly means: string | null, readonly role: string | null, readonly list: string | null, readonly remote: boolean | null, readonly approximate: boolean, readonly bound: Bound | null, readonly id: string, readonly kind: RelationKind, readonly start: string | null, readonly end: string | null, readonly recorded: string | null, readonly lastConfirmed: string | null, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly text: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }>, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string } } | null };

export type ClaimEvidenceQueryVariables = Exact<{
  id: string | number;
}>;


export type ClaimEvidenceQuery = { readonly node: { readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly case: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly about: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly relation: { readonly id: string, readonly kind: RelationKind, readonly start: string | null, readonly end: string | null, readonly recorded: string | null, readonly lastConfirmed: string | null, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly text: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string } } | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> } | null };

export type NamedQueryVariables = Exact<{
  id: string | number;
}>;


export type NamedQuery = { readonly node:
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly id: string, readonly statement: string, readonly case: { readonly id: string, readonly name: string } }
    | { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }
   | null };

type DrawnEntity_OPv5QZuqxpLli3OndBDjsGtMkzcGie4773yLryqWnq_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> };

type DrawnEntity_DataCenter_GpuFleet_PublicBody_Fragment = { readonly country: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> };

type DrawnEntity_Firm_Fragment = { readonly headquarters: string | null, readonly incorporatedIn: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> };

type DrawnEntity_Jurisdiction_Fragment = { readonly code: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> };

type DrawnEntity_National_Fragment = { readonly citizenship: ReadonlyArray<string> | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> };

export type DrawnEntityFragment =
  | DrawnEntity_OPv5QZuqxpLli3OndBDjsGtMkzcGie4773yLryqWnq_Fragment
  | DrawnEntity_DataCenter_GpuFleet_PublicBody_Fragment
  | DrawnEntity_Firm_Fragment
  | DrawnEntity_Jurisdiction_Fragment
  | DrawnEntity_National_Fragment
;

export type DrawnRelationFragment = { readonly id: string, readonly kind: RelationKind, readonly start: string | null, readonly end: string | null, readonly recorded: string | null, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly shareMin: number | null, readonly shareMax: number | null, readonly servers: number | null, readonly gpus: number | null, readonly text: string, readonly from: { readonly id: string }, readonly to: { readonly id: string } };

export type AmongQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  kinds?: ReadonlyArray<RelationKind> | RelationKind | null | undefined;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  limit: number;
  relationLimit?: number | null | undefined;
}>;


export type AmongQuery = { readonly always: { readonly omittedRelations: number, readonly entities: ReadonlyArray<
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
      | { readonly country: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
      | { readonly headquarters: string | null, readonly incorporatedIn: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
      | { readonly code: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
      | { readonly citizenship: ReadonlyArray<string> | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
    >, readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly start: string | null, readonly end: string | null, readonly recorded: string | null, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly shareMin: number | null, readonly shareMax: number | null, readonly servers: number | null, readonly gpus: number | null, readonly text: string, readonly from: { readonly id: string }, readonly to: { readonly id: string } }>, readonly kindCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly count: number }> }, readonly then: { readonly possiblyPublished: ReadonlyArray<{ readonly claims: number, readonly knownFrom: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null } }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly text: string }> } };

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


export type ExportEvidenceQuery = { readonly inventory: { readonly revision: string }, readonly subgraph: { readonly relations: ReadonlyArray<{ readonly id: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly statement: string }>, readonly source: { readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null } }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null }> }> } };

export type EntityRefFragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

export type SourceLineFragment = { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null };

export type RelationLineFragment = { readonly id: string, readonly kind: RelationKind, readonly start: string | null, readonly end: string | null, readonly recorded: string | null, readonly lastConfirmed: string | null, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly text: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string } };

export type ClaimLineFragment = { readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> };

export type ClaimReplyFragment = { readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null };

export type PossiblyPublishedLineFragment = { readonly claims: number, readonly knownFrom: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null } };

export type GapLineFragment = { readonly id: string, readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> };

export type PropertyEvidenceLineFragment = { readonly name: string, readonly value: string | null, readonly reason: string | null, readonly conflicting: boolean, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly statedAbout: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> }> };

export type UseTimeLineFragment = { readonly serverDays: { readonly min: number, readonly max: number | null }, readonly gpuDays: { readonly min: number, readonly max: number | null } };

export type LedgerQueryVariables = Exact<{
  target: string | number;
  to?: string | null | undefined;
  knownBy?: string | null | undefined;
  hypotheses?: ReadonlyArray<HypothesisInput> | HypothesisInput | null | undefined;
}>;


export type LedgerQuery = { readonly ledger: { readonly from: string, readonly to: string, readonly truncated: boolean, readonly total: { readonly serverDays: { readonly min: number, readonly max: number | null }, readonly gpuDays: { readonly min: number, readonly max: number | null } }, readonly contradictory: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly supply: ReadonlyArray<{ readonly text: string, readonly shipments: ReadonlyArray<{ readonly id: string }> }>, readonly entries: ReadonlyArray<{ readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly time: { readonly serverDays: { readonly min: number, readonly max: number | null }, readonly gpuDays: { readonly min: number, readonly max: number | null } }, readonly lines: ReadonlyArray<{ readonly share: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly holders: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly window: { readonly start: string | null, readonly end: string | null }, readonly time: { readonly serverDays: { readonly min: number, readonly max: number | null }, readonly gpuDays: { readonly min: number, readonly max: number | null } } }> }> } };

export type OwnershipQueryVariables = Exact<{
  firm: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  hypotheses?: ReadonlyArray<HypothesisInput> | HypothesisInput | null | undefined;
  first: number;
}>;


export type OwnershipQuery = { readonly ownership: { readonly asOf: string, readonly knownBy: string, readonly restricted: ReadonlyArray<string>, readonly revision: string, readonly ownerCount: number, readonly truncated: boolean, readonly hypotheses: ReadonlyArray<{ readonly id: string }>, readonly firm:
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
      | { readonly country: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
      | { readonly headquarters: string | null, readonly incorporatedIn: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
      | { readonly code: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
      | { readonly citizenship: ReadonlyArray<string> | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
    , readonly relations: ReadonlyArray<{ readonly hypothesis: string | null, readonly id: string, readonly kind: RelationKind, readonly start: string | null, readonly end: string | null, readonly recorded: string | null, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly shareMin: number | null, readonly shareMax: number | null, readonly servers: number | null, readonly gpus: number | null, readonly text: string, readonly from:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
        | { readonly id: string, readonly country: string | null, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
        | { readonly id: string, readonly headquarters: string | null, readonly incorporatedIn: string | null, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
        | { readonly id: string, readonly code: string | null, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
        | { readonly id: string, readonly citizenship: ReadonlyArray<string> | null, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
      , readonly to:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
        | { readonly id: string, readonly country: string | null, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
        | { readonly id: string, readonly headquarters: string | null, readonly incorporatedIn: string | null, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
        | { readonly id: string, readonly code: string | null, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
        | { readonly id: string, readonly citizenship: ReadonlyArray<string> | null, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
       }>, readonly owners: ReadonlyArray<{ readonly restricted: boolean, readonly controls: Verdict, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly share: { readonly min: number, readonly max: number } | null, readonly votes: { readonly min: number, readonly max: number }, readonly integrated: { readonly min: number, readonly max: number } | null }>, readonly ultimateParents: ReadonlyArray<{ readonly certainty: Certainty, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string } }>, readonly restrictedShare: { readonly min: number, readonly max: number } | null, readonly excesses: ReadonlyArray<{ readonly shares: number | null, readonly votes: number | null, readonly firm: { readonly id: string, readonly kind: EntityKind, readonly name: string } }>, readonly tests: ReadonlyArray<{ readonly test: AccessTest, readonly verdict: Verdict, readonly threshold: number | null, readonly margin: number | null, readonly note: string | null, readonly value: { readonly min: number, readonly max: number } | null, readonly reasons: ReadonlyArray<{ readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly text: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string } }> }>, readonly disagreement: { readonly text: string } | null, readonly possiblyPublished: ReadonlyArray<{ readonly claims: number, readonly knownFrom: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null } }> } };

export type FirmsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type FirmsQuery = { readonly entities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly incoming: number }> }> } };

export type PathsBetweenQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  k: number;
  hops: number;
  kinds: ReadonlyArray<RelationKind> | RelationKind;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type PathsBetweenQuery = { readonly paths: { readonly truncated: boolean, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly paths: ReadonlyArray<{ readonly steps: ReadonlyArray<{ readonly certainty: Certainty, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly relation: { readonly id: string, readonly text: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly to: { readonly id: string } } }> }> } };

export type PictureChainsQueryVariables = Exact<{
  target: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  first: number;
}>;


export type PictureChainsQuery = { readonly accessChains: { readonly truncated: boolean, readonly omitted: number, readonly chains: ReadonlyArray<{ readonly id: string, readonly certainty: Certainty, readonly status: ClaimStatus, readonly disputed: boolean, readonly hops: number, readonly independentSources: number, readonly personnelOnly: boolean, readonly text: string, readonly window: { readonly start: string | null, readonly end: string | null }, readonly certainWindow: { readonly start: string | null, readonly end: string | null } | null, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null, readonly share: { readonly min: number, readonly max: number } | null, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly steps: ReadonlyArray<{ readonly text: string, readonly certainty: Certainty, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly relation: { readonly id: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly hypothesis: string | null, readonly text: string } }> }> } };

export type RuleLineFragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly shortName: string | null, readonly type: string | null, readonly citation: string | null, readonly frDoc: string | null, readonly announced: string | null, readonly published: string | null, readonly summary: string | null, readonly note: string | null, readonly officialAddress: string | null, readonly remoteAccess: RemoteAccess, readonly standing: { readonly asOf: string, readonly state: RuleState, readonly stateCertainty: Certainty, readonly inForce: Verdict, readonly certainty: Certainty, readonly enforced: boolean, readonly reasons: ReadonlyArray<{ readonly text: string }> }, readonly spans: ReadonlyArray<{ readonly start: string, readonly end: string | null, readonly enforced: boolean, readonly certainty: Certainty }>, readonly changes: ReadonlyArray<{ readonly date: string, readonly text: string, readonly state: RuleState | null, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly thresholds: ReadonlyArray<{ readonly test: string, readonly conditions: ReadonlyArray<string> }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> };

export type HardwareLineFragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly released: string | null, readonly memoryGb: number | null, readonly dieAreaMm2: number | null, readonly dieAreaEstimate: boolean | null, readonly interconnectNote: string | null, readonly estimate: boolean | null, readonly variants: ReadonlyArray<string> | null, readonly datasheetAddresses: ReadonlyArray<string> | null, readonly note: string | null, readonly attribution: string | null, readonly metrics: ReadonlyArray<{ readonly id: string, readonly label: string, readonly unit: string, readonly meaning: string, readonly estimate: boolean, readonly value: { readonly min: number, readonly max: number, readonly below: boolean, readonly text: string } | null }>, readonly meets: ReadonlyArray<{ readonly verdict: Verdict, readonly test: string | null, readonly review: Review | null, readonly rule: { readonly id: string }, readonly tests: ReadonlyArray<{ readonly test: string, readonly verdict: Verdict, readonly excludedBy: string | null }>, readonly reasons: ReadonlyArray<{ readonly text: string }> }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> };

export type RulesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type RulesQuery = { readonly controlRules: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly shortName: string | null, readonly type: string | null, readonly citation: string | null, readonly frDoc: string | null, readonly announced: string | null, readonly published: string | null, readonly summary: string | null, readonly note: string | null, readonly officialAddress: string | null, readonly remoteAccess: RemoteAccess, readonly standing: { readonly asOf: string, readonly state: RuleState, readonly stateCertainty: Certainty, readonly inForce: Verdict, readonly certainty: Certainty, readonly enforced: boolean, readonly reasons: ReadonlyArray<{ readonly text: string }> }, readonly spans: ReadonlyArray<{ readonly start: string, readonly end: string | null, readonly enforced: boolean, readonly certainty: Certainty }>, readonly changes: ReadonlyArray<{ readonly date: string, readonly text: string, readonly state: RuleState | null, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly thresholds: ReadonlyArray<{ readonly test: string, readonly conditions: ReadonlyArray<string> }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> }>, readonly hardwareModels: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly released: string | null, readonly memoryGb: number | null, readonly dieAreaMm2: number | null, readonly dieAreaEstimate: boolean | null, readonly interconnectNote: string | null, readonly estimate: boolean | null, readonly variants: ReadonlyArray<string> | null, readonly datasheetAddresses: ReadonlyArray<string> | null, readonly note: string | null, readonly attribution: string | null, readonly metrics: ReadonlyArray<{ readonly id: string, readonly label: string, readonly unit: string, readonly meaning: string, readonly estimate: boolean, readonly value: { readonly min: number, readonly max: number, readonly below: boolean, readonly text: string } | null }>, readonly meets: ReadonlyArray<{ readonly verdict: Verdict, readonly test: string | null, readonly review: Review | null, readonly rule: { readonly id: string }, readonly tests: ReadonlyArray<{ readonly test: string, readonly verdict: Verdict, readonly excludedBy: string | null }>, readonly reasons: ReadonlyArray<{ readonly text: string }> }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> }>, readonly destinationGroups: ReadonlyArray<{ readonly id: string, readonly name: string, readonly members: ReadonlyArray<string>, readonly notMembers: ReadonlyArray<string>, readonly undetermined: ReadonlyArray<string>, readonly complete: boolean, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> };

export type RuleVerdictsQueryVariables = Exact<{
  target: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  hypotheses?: ReadonlyArray<HypothesisInput> | HypothesisInput | null | undefined;
}>;


export type RuleVerdictsQuery = { readonly accessChains: { readonly asOf: string, readonly target: { readonly id: string }, readonly rules: ReadonlyArray<{ readonly state: RuleState, readonly stateCertainty: Certainty, readonly inForce: Verdict, readonly certainty: Certainty, readonly enforced: boolean, readonly country: string | null, readonly meets: Verdict, readonly test: string | null, readonly sale: Verdict, readonly access: Verdict, readonly rule: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly shortName: string | null, readonly citation: string | null }, readonly model: { readonly attribution: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly hardware: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly holder: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly reasons: ReadonlyArray<{ readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> }>, readonly listings: ReadonlyArray<{ readonly list: string, readonly firm: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly relation: { readonly id: string, readonly status: ClaimStatus, readonly start: string | null, readonly certainty: Certainty | null } }> } };

export type ScreenQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  names: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type ScreenQuery = { readonly screen: { readonly asOf: string, readonly knownBy: string, readonly restricted: ReadonlyArray<string>, readonly revision: string, readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly asked: string, readonly problem: string | null, readonly restricted: Verdict | null, readonly entity:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly headquarters: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly citizenship: ReadonlyArray<string> | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly country: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
       | null, readonly matched: { readonly field: string, readonly text: string, readonly how: SearchMatchKind, readonly part: string | null } | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly tests: ReadonlyArray<{ readonly test: AccessTest, readonly verdict: Verdict }>, readonly listings: ReadonlyArray<{ readonly id: string, readonly list: string | null, readonly start: string | null, readonly certainty: Certainty | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string } }>, readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: string | null }> }> } };

export type ScreenedLineFragment = { readonly asked: string, readonly problem: string | null, readonly restricted: Verdict | null, readonly entity:
    | { readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly headquarters: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly citizenship: ReadonlyArray<string> | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
    | { readonly country: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }
   | null, readonly matched: { readonly field: string, readonly text: string, readonly how: SearchMatchKind, readonly part: string | null } | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly tests: ReadonlyArray<{ readonly test: AccessTest, readonly verdict: Verdict }>, readonly listings: ReadonlyArray<{ readonly id: string, readonly list: string | null, readonly start: string | null, readonly certainty: Certainty | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string } }>, readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: string | null }> };

export type ScreenOneQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type ScreenOneQuery = { readonly screen: { readonly rows: ReadonlyArray<{ readonly asked: string, readonly tests: ReadonlyArray<{ readonly test: AccessTest, readonly verdict: Verdict, readonly threshold: number | null, readonly margin: number | null, readonly note: string | null, readonly value: { readonly min: number, readonly max: number } | null, readonly reasons: ReadonlyArray<{ readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly text: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string } }> }> }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  exact: boolean;
  first: number;
}>;


export type SearchQuery = { readonly search: { readonly truncated: boolean, readonly claimsTruncated: boolean, readonly hits: ReadonlyArray<{ readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly matched: { readonly field: string, readonly text: string, readonly how: SearchMatchKind } }>, readonly gaps: ReadonlyArray<{ readonly gap: { readonly id: string, readonly what: string, readonly about: ReadonlyArray<string> }, readonly matched: { readonly text: string } }>, readonly claims: ReadonlyArray<{ readonly claim: { readonly id: string, readonly statement: string, readonly status: ClaimStatus, readonly source: { readonly publisher: string, readonly published: string | null }, readonly case: { readonly id: string, readonly name: string } }, readonly matched: { readonly field: string, readonly how: SearchMatchKind } }> } };

export type SharedAcrossCasesQueryVariables = Exact<{
  cases?: ReadonlyArray<string | number> | string | number | null | undefined;
  knownBy?: string | null | undefined;
  first: number;
}>;


export type SharedAcrossCasesQuery = { readonly sharedAcrossCases: { readonly truncated: boolean, readonly entities: ReadonlyArray<{ readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly cases: ReadonlyArray<{ readonly roles: ReadonlyArray<string>, readonly claimCount: number, readonly denials: number, readonly case: { readonly id: string, readonly kind: EntityKind, readonly name: string } }> }>, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly cases: ReadonlyArray<{ readonly claimCount: number, readonly case: { readonly id: string, readonly kind: EntityKind, readonly name: string } }> }> } };

export type CaseMentionLineFragment = { readonly roles: ReadonlyArray<string>, readonly claimCount: number, readonly denials: number, readonly case: { readonly id: string, readonly kind: EntityKind, readonly name: string } };

export type RelationSentenceFragment = { readonly id: string, readonly kind: RelationKind, readonly text: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string } };

export type TestLineFragment = { readonly test: AccessTest, readonly verdict: Verdict, readonly threshold: number | null, readonly margin: number | null, readonly note: string | null, readonly value: { readonly min: number, readonly max: number } | null, readonly reasons: ReadonlyArray<{ readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly text: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string } }> };

export type AccessTestsQueryVariables = Exact<{
  target: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  hypotheses?: ReadonlyArray<HypothesisInput> | HypothesisInput | null | undefined;
}>;


export type AccessTestsQuery = { readonly accessChains: { readonly chainCount: number, readonly truncated: boolean, readonly breakerCount: number, readonly breakersTruncated: boolean, readonly hypotheses: ReadonlyArray<{ readonly id: string }>, readonly holders: ReadonlyArray<{ readonly by: ReadonlyArray<RelationKind>, readonly certainty: Certainty, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly tests: ReadonlyArray<{ readonly test: AccessTest, readonly verdict: Verdict, readonly threshold: number | null, readonly margin: number | null, readonly note: string | null, readonly value: { readonly min: number, readonly max: number } | null, readonly reasons: ReadonlyArray<{ readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly text: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string } }> }>, readonly disagreement: { readonly text: string } | null }>, readonly breakers: ReadonlyArray<{ readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly text: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string } }> }>, readonly firmBreakers: ReadonlyArray<{ readonly firms: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string }> }> } };

export type SupposedRelationQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type SupposedRelationQuery = { readonly relation: { readonly shareMin: number | null, readonly shareMax: number | null, readonly id: string, readonly kind: RelationKind, readonly text: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly hypothesis: string | null, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string } } | null };

export type TradeFlowsQueryVariables = Exact<{
  exporter?: string | null | undefined;
  importer?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type TradeFlowsQuery = { readonly tradeFlows: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly exporter: string | null, readonly importer: string | null, readonly frequency: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string }> }, readonly tradeNotes: { readonly caveats: ReadonlyArray<string>, readonly onset: ReadonlyArray<{ readonly period: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly figures: ReadonlyArray<{ readonly valueUsd: number, readonly period: string | null, readonly how: string, readonly observation: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> } };

export type PairFlowsQueryVariables = Exact<{
  exporter?: string | null | undefined;
  importer?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type PairFlowsQuery = { readonly tradeFlows: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly reporter: string | null, readonly code: string | null, readonly commodity: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly periods: ReadonlyArray<{ readonly period: string, readonly conflicting: boolean, readonly value: { readonly low: number, readonly high: number | null } | null }> }> } };

export type TradeFlowQueryVariables = Exact<{
  id: string | number;
  knownBy?: string | null | undefined;
  until?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type TradeFlowQuery = { readonly tradeFlow: { readonly exporter: string | null, readonly importer: string | null, readonly reporter: string | null, readonly codeSystem: string | null, readonly code: string | null, readonly commodity: string | null, readonly frequency: string | null, readonly valuation: string | null, readonly attributedTo: string | null, readonly caveat: string | null, readonly checks: ReadonlyArray<string> | null, readonly conflicts: unknown, readonly missingMonths: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }>, readonly periods: ReadonlyArray<{ readonly period: string, readonly conflicting: boolean, readonly readings: ReadonlyArray<{ readonly observation: string, readonly relation: string, readonly valueUsd: number | null, readonly quantity: number | null, readonly retrieved: string | null, readonly preliminary: boolean, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly superseded: ReadonlyArray<{ readonly observation: string, readonly relation: string, readonly valueUsd: number | null, readonly quantity: number | null, readonly retrieved: string | null, readonly preliminary: boolean, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }>, readonly value: { readonly low: number, readonly high: number | null } | null }>, readonly baseline: ReadonlyArray<{ readonly month: string, readonly verdict: TradeVerdict, readonly expected: number | null, readonly score: number | null, readonly ratio: number | null, readonly basis: number | null, readonly band: { readonly low: number, readonly high: number | null } | null }>, readonly changePoints: { readonly verdict: ChangeVerdict, readonly text: string, readonly growth: number | null, readonly changes: ReadonlyArray<{ readonly month: string, readonly from: string, readonly to: string, readonly ratio: number, readonly text: string, readonly rules: ReadonlyArray<{ readonly monthsAfter: number, readonly inside: boolean, readonly ruleDate: { readonly date: string, readonly state: string, readonly rule: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly shortName: string | null, readonly citation: string | null } } }> }> }, readonly ruleDates: ReadonlyArray<{ readonly date: string, readonly state: string, readonly rule: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly shortName: string | null, readonly citation: string | null } }>, readonly yearOnYear: ReadonlyArray<{ readonly period: string, readonly base: string, readonly years: number, readonly baseImplied: boolean, readonly value: { readonly low: number, readonly high: number | null }, readonly baseValue: { readonly low: number, readonly high: number | null }, readonly ratio: { readonly low: number, readonly high: number | null } | null, readonly changePercent: { readonly low: number, readonly high: number | null } | null }>, readonly mirrorGap: { readonly text: string, readonly mirror: { readonly reporter: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string } | null, readonly gaps: ReadonlyArray<{ readonly period: string, readonly verdict: MirrorVerdict, readonly exporter: { readonly low: number, readonly high: number | null }, readonly importer: { readonly low: number, readonly high: number | null }, readonly gap: { readonly low: number, readonly high: number | null }, readonly ratio: { readonly low: number, readonly high: number | null } | null }> }, readonly fleets: ReadonlyArray<{ readonly servers: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly leases: ReadonlyArray<{ readonly servers: number | null, readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly importerCases: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string }> } | null };

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

export type TakesViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type TakesViewsQuery = { readonly __schema: { readonly mutationType: { readonly name: string | null } | null } };

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
}`, {"fragmentName":"ClaimLine"}) as unknown as TypedDocumentString<ClaimLineFragment, unknown>;
export const EntityRefFragmentDoc = new TypedDocumentString(`
    fragment EntityRef on Entity {
  id
  kind
  name
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
}`, {"fragmentName":"CaseClaim"}) as unknown as TypedDocumentString<CaseClaimFragment, unknown>;
export const ChainStepLineFragmentDoc = new TypedDocumentString(`
    "A relation in the direction of access, as the list of chains reads it."
fragment ChainStepLine on ChainStep {
  text
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
    hypothesis
    text
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
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
  text
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
    hypothesis
    text
  }
}
fragment EntityRef on Entity {
  id
  kind
  name
}`, {"fragmentName":"ChainLine"}) as unknown as TypedDocumentString<ChainLineFragment, unknown>;
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
}`, {"fragmentName":"DuplicateSide"}) as unknown as TypedDocumentString<DuplicateSideFragment, unknown>;
export const DrawnEntityFragmentDoc = new TypedDocumentString(`
    "What the canvas and the tables draw of an entity."
fragment DrawnEntity on Entity {
  id
  kind
  name
  relationCounts {
    kind
    outgoing
    incoming
  }
  ... on Firm {
    headquarters
    incorporatedIn
  }
  ... on National {
    citizenship
  }
  ... on PublicBody {
    country
  }
  ... on DataCenter {
    country
  }
  ... on GpuFleet {
    country
  }
  ... on Jurisdiction {
    code
  }
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
  certainty
  status
  disputed
  shareMin
  shareMax
  servers
  gpus
  text
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
  certainty
  status
  disputed
  text
}
    fragment EntityRef on Entity {
  id
  kind
  name
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
}`, {"fragmentName":"PropertyEvidenceLine"}) as unknown as TypedDocumentString<PropertyEvidenceLineFragment, unknown>;
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
  standing {
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
  spans {
    start
    end
    enforced
    certainty
  }
  changes {
    date
    text
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
}`, {"fragmentName":"ScreenedLine"}) as unknown as TypedDocumentString<ScreenedLineFragment, unknown>;
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
}`, {"fragmentName":"CaseMentionLine"}) as unknown as TypedDocumentString<CaseMentionLineFragment, unknown>;
export const RelationSentenceFragmentDoc = new TypedDocumentString(`
    "A relation as a sentence: its ends, its words, and how firm it is."
fragment RelationSentence on Relation {
  id
  kind
  text
  status
  disputed
  certainty
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
}`, {"fragmentName":"RelationSentence"}) as unknown as TypedDocumentString<RelationSentenceFragment, unknown>;
export const TestLineFragmentDoc = new TypedDocumentString(`
    fragment TestLine on TestResult {
  test
  verdict
  threshold
  margin
  note
  value {
    min
    max
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
  text
  status
  disputed
  certainty
  hypothesis
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
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
  entities(filter: {case: $id}, first: 200) {
    nodes {
      id
      gaps {
        id
        what
        detail
      }
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
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
  text
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
    hypothesis
    text
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
}`) as unknown as TypedDocumentString<ChainTargetsQuery, ChainTargetsQueryVariables>;
export const TargetCasesDocument = new TypedDocumentString(`
    "The cases from whose claims the dates of a target are read."
query TargetCases($id: ID!) {
  entity(id: $id) {
    id
    kind
    cases {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TargetCasesQuery, TargetCasesQueryVariables>;
export const ClaimDatesDocument = new TypedDocumentString(`
    query ClaimDates($case: ID!, $first: Int!, $after: String) {
  claims(filter: {case: $case}, first: $first, after: $after) {
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
  text
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
    hypothesis
    text
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
}`) as unknown as TypedDocumentString<AccessChangesQuery, AccessChangesQueryVariables>;
export const HardwarePlacesDocument = new TypedDocumentString(`
    "Where there is hardware that chains may begin at."
query HardwarePlaces {
  hardware: entities(filter: {kinds: [GpuFleet, DataCenter]}, first: 200) {
    nodes {
      ... on GpuFleet {
        country
      }
      ... on DataCenter {
        country
      }
    }
  }
  jurisdictions: entities(filter: {kinds: [Jurisdiction]}, first: 200) {
    nodes {
      id
      ... on Jurisdiction {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HardwarePlacesQuery, HardwarePlacesQueryVariables>;
export const StrongestChainsDocument = new TypedDocumentString(`
    query StrongestChains($target: ID!, $first: Int!) {
  accessChains(target: $target, first: $first) {
    truncated
    chains {
      ...ChainLine
    }
  }
}
    "A relation in the direction of access, as the list of chains reads it."
fragment ChainStepLine on ChainStep {
  text
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
    hypothesis
    text
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
}`) as unknown as TypedDocumentString<StrongestChainsQuery, StrongestChainsQueryVariables>;
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
}
"A relation as a sentence: its ends, its words, and how firm it is."
fragment RelationSentence on Relation {
  id
  kind
  text
  status
  disputed
  certainty
  hypothesis
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
}`) as unknown as TypedDocumentString<ChainClaimsQuery, ChainClaimsQueryVariables>;
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
export const EntityEvidenceDocument = new TypedDocumentString(`
    query EntityEvidence($id: ID!, $asOf: PartialDate, $knownBy: PartialDate, $first: Int!) {
  entity(id: $id, asOf: $asOf, knownBy: $knownBy) {
    ...EntityRef
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
    votingMin
    votingMax
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
}`) as unknown as TypedDocumentString<RelationEvidenceQuery, RelationEvidenceQueryVariables>;
export const ClaimEvidenceDocument = new TypedDocumentString(`
    query ClaimEvidence($id: ID!) {
  node(id: $id) {
    ... on Claim {
      ...ClaimLine
      case {
        ...EntityRef
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
  relationCounts {
    kind
    outgoing
    incoming
  }
  ... on Firm {
    headquarters
    incorporatedIn
  }
  ... on National {
    citizenship
  }
  ... on PublicBody {
    country
  }
  ... on DataCenter {
    country
  }
  ... on GpuFleet {
    country
  }
  ... on Jurisdiction {
    code
  }
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
  certainty
  status
  disputed
  shareMin
  shareMax
  servers
  gpus
  text
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
query Ownership($firm: ID!, $asOf: PartialDate, $knownBy: PartialDate, $hypotheses: [HypothesisInput!], $first: Int!) {
  ownership(
    firm: $firm
    asOf: $asOf
    knownBy: $knownBy
    hypotheses: $hypotheses
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
        min
        max
      }
      votes {
        min
        max
      }
      integrated {
        min
        max
      }
    }
    ultimateParents {
      certainty
      entity {
        ...EntityRef
      }
    }
    restrictedShare {
      min
      max
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
  relationCounts {
    kind
    outgoing
    incoming
  }
  ... on Firm {
    headquarters
    incorporatedIn
  }
  ... on National {
    citizenship
  }
  ... on PublicBody {
    country
  }
  ... on DataCenter {
    country
  }
  ... on GpuFleet {
    country
  }
  ... on Jurisdiction {
    code
  }
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
  certainty
  status
  disputed
  shareMin
  shareMax
  servers
  gpus
  text
}
fragment EntityRef on Entity {
  id
  kind
  name
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
"A relation as a sentence: its ends, its words, and how firm it is."
fragment RelationSentence on Relation {
  id
  kind
  text
  status
  disputed
  certainty
  hypothesis
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
}
fragment TestLine on TestResult {
  test
  verdict
  threshold
  margin
  note
  value {
    min
    max
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
}`) as unknown as TypedDocumentString<FirmsQuery, FirmsQueryVariables>;
export const PathsBetweenDocument = new TypedDocumentString(`
    "The shortest ways between two entities; each relation with the ends it has in the record, whichever way it is read."
query PathsBetween($from: ID!, $to: ID!, $k: Int!, $hops: Int!, $kinds: [RelationKind!]!, $asOf: PartialDate, $knownBy: PartialDate) {
  paths(
    from: $from
    to: $to
    k: $k
    hops: $hops
    kinds: $kinds
    asOf: $asOf
    knownBy: $knownBy
  ) {
    truncated
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
}`) as unknown as TypedDocumentString<PathsBetweenQuery, PathsBetweenQueryVariables>;
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
  text
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
    hypothesis
    text
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
}`) as unknown as TypedDocumentString<PictureChainsQuery, PictureChainsQueryVariables>;
export const RulesDocument = new TypedDocumentString(`
    query Rules($asOf: PartialDate) {
  controlRules(asOf: $asOf) {
    ...RuleLine
  }
  hardwareModels(asOf: $asOf) {
    ...HardwareLine
  }
  destinationGroups {
    id
    name
    members
    notMembers
    undetermined
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
  standing {
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
  spans {
    start
    end
    enforced
    certainty
  }
  changes {
    date
    text
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
      access
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
query Screen($ids: [ID!]!, $names: [String!]!, $asOf: PartialDate, $knownBy: PartialDate) {
  screen(ids: $ids, names: $names, asOf: $asOf, knownBy: $knownBy) {
    asOf
    knownBy
    restricted
    revision
    truncated
    rows {
      ...ScreenedLine
    }
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
}
fragment ScreenedLine on ScreenedParty {
  asked
  problem
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
query ScreenOne($id: ID!, $asOf: PartialDate, $knownBy: PartialDate) {
  screen(ids: [$id], asOf: $asOf, knownBy: $knownBy) {
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
  text
  status
  disputed
  certainty
  hypothesis
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
}
fragment TestLine on TestResult {
  test
  verdict
  threshold
  margin
  note
  value {
    min
    max
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
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SharedAcrossCasesDocument = new TypedDocumentString(`
    "What occurs in more than one case; with one case, what it shares with any other."
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
query AccessTests($target: ID!, $asOf: PartialDate, $knownBy: PartialDate, $hypotheses: [HypothesisInput!]) {
  accessChains(
    target: $target
    asOf: $asOf
    knownBy: $knownBy
    hypotheses: $hypotheses
    first: 1
  ) {
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
    breakerCount
    breakersTruncated
    breakers {
      relations {
        ...RelationSentence
      }
    }
    firmBreakers {
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
  text
  status
  disputed
  certainty
  hypothesis
  from {
    ...EntityRef
  }
  to {
    ...EntityRef
  }
}
fragment TestLine on TestResult {
  test
  verdict
  threshold
  margin
  note
  value {
    min
    max
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
}
"A relation as a sentence: its ends, its words, and how firm it is."
fragment RelationSentence on Relation {
  id
  kind
  text
  status
  disputed
  certainty
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
export const TakesViewsDocument = new TypedDocumentString(`
    query TakesViews {
  __schema {
    mutationType {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<TakesViewsQuery, TakesViewsQueryVariables>;
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