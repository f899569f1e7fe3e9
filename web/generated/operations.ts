/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Bound =
  | 'AT_LEAST'
  | 'AT_MOST';

export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE';

/** From the best supported down. `DENIED` supports nothing. */
export type ClaimStatus =
  | 'ALLEGED'
  | 'CHARGED'
  | 'CONVICTED'
  | 'DENIED'
  | 'OFFICIAL_STATEMENT'
  | 'REGISTERED'
  | 'REPORTED';

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
  /** Has the words, or words that begin with them. */
  | 'WORDS';

export type CasesQueryVariables = Exact<{ [key: string]: never; }>;


export type CasesQuery = { readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string, readonly summary: string | null, readonly status: string | null, readonly jurisdictions: ReadonlyArray<string> | null, readonly claimCount: number, readonly independentSources: number, readonly sources: ReadonlyArray<{ readonly id: string, readonly published: string | null }>, readonly hardware: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string }> }>, readonly inventory: { readonly claims: number, readonly sources: number, readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }> } };

export type EntityEvidenceQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  first: number;
}>;


export type EntityEvidenceQuery = { readonly entity:
    | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }>, readonly propertyEvidence: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly reason: string | null, readonly conflicting: boolean, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> }> }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly relation: { readonly id: string, readonly kind: RelationKind } | null, readonly about: ReadonlyArray<{ readonly id: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> }> }, readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> }
    | { readonly named: boolean, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }>, readonly propertyEvidence: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly reason: string | null, readonly conflicting: boolean, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> }> }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly relation: { readonly id: string, readonly kind: RelationKind } | null, readonly about: ReadonlyArray<{ readonly id: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> }> }, readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> }
    | { readonly nameOriginal: string | null, readonly aliases: ReadonlyArray<string> | null, readonly named: boolean, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }>, readonly propertyEvidence: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly reason: string | null, readonly conflicting: boolean, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> }> }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly relation: { readonly id: string, readonly kind: RelationKind } | null, readonly about: ReadonlyArray<{ readonly id: string }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> }> }, readonly cases: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> }> }
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


export type RelationEvidenceQuery = { readonly relation: { readonly shareMin: number | null, readonly shareMax: number | null, readonly votingMin: number | null, readonly votingMax: number | null, readonly servers: number | null, readonly gpus: number | null, readonly quantity: number | null, readonly amountUsd: number | null, readonly means: string | null, readonly role: string | null, readonly list: string | null, readonly remote: boolean | null, readonly approximate: boolean, readonly bound: Bound | null, readonly id: string, readonly kind: RelationKind, readonly start: string | null, readonly end: string | null, readonly recorded: string | null, readonly lastConfirmed: string | null, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly text: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }>, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string } } | null };

export type ClaimEvidenceQueryVariables = Exact<{
  id: string | number;
}>;


export type ClaimEvidenceQuery = { readonly node: { readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly case: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly about: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly relation: { readonly id: string, readonly kind: RelationKind, readonly start: string | null, readonly end: string | null, readonly recorded: string | null, readonly lastConfirmed: string | null, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly text: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string } } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> } | null };

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
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
  limit: number;
}>;


export type AmongQuery = { readonly always: { readonly truncated: boolean, readonly omitted: number, readonly entities: ReadonlyArray<
      | { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
      | { readonly country: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
      | { readonly headquarters: string | null, readonly incorporatedIn: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
      | { readonly code: string | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
      | { readonly citizenship: ReadonlyArray<string> | null, readonly id: string, readonly kind: EntityKind, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }> }
    >, readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly start: string | null, readonly end: string | null, readonly recorded: string | null, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly shareMin: number | null, readonly shareMax: number | null, readonly servers: number | null, readonly gpus: number | null, readonly text: string, readonly from: { readonly id: string }, readonly to: { readonly id: string } }> }, readonly then: { readonly relations: ReadonlyArray<{ readonly id: string, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly text: string }> } };

export type ExpansionQueryVariables = Exact<{
  id: string | number;
  kind: RelationKind;
  outgoing: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type ExpansionQuery = { readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EntityRefFragment = { readonly id: string, readonly kind: EntityKind, readonly name: string };

export type SourceLineFragment = { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null };

export type RelationLineFragment = { readonly id: string, readonly kind: RelationKind, readonly start: string | null, readonly end: string | null, readonly recorded: string | null, readonly lastConfirmed: string | null, readonly certainty: Certainty | null, readonly status: ClaimStatus, readonly disputed: boolean, readonly text: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string } };

export type ClaimLineFragment = { readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> };

export type ClaimReplyFragment = { readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null };

export type GapLineFragment = { readonly id: string, readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }> };

export type PropertyEvidenceLineFragment = { readonly name: string, readonly value: string | null, readonly reason: string | null, readonly conflicting: boolean, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly note: string | null, readonly basis: string | null, readonly approximate: boolean, readonly bound: Bound | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly datePrecision: string | null, readonly lang: string | null, readonly original: string | null, readonly originalTitle: string | null, readonly note: string | null }, readonly property: { readonly of: string, readonly name: string, readonly value: string, readonly unit: string | null } | null }> }> };

export type SearchQueryVariables = Exact<{
  text: string;
  exact: boolean;
  first: number;
}>;


export type SearchQuery = { readonly search: { readonly truncated: boolean, readonly hits: ReadonlyArray<{ readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly matched: { readonly field: string, readonly text: string, readonly how: SearchMatchKind } }>, readonly gaps: ReadonlyArray<{ readonly gap: { readonly id: string, readonly what: string, readonly about: ReadonlyArray<string> }, readonly matched: { readonly text: string } }> } };

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
export const EntityRefFragmentDoc = new TypedDocumentString(`
    fragment EntityRef on Entity {
  id
  kind
  name
}
    `, {"fragmentName":"EntityRef"}) as unknown as TypedDocumentString<EntityRefFragment, unknown>;
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
export const SourceLineFragmentDoc = new TypedDocumentString(`
    fragment SourceLine on Source {
  id
  title
  publisher
  url
  published
  datePrecision
  lang
  original
  originalTitle
  note
}
    `, {"fragmentName":"SourceLine"}) as unknown as TypedDocumentString<SourceLineFragment, unknown>;
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
  datePrecision
  lang
  original
  originalTitle
  note
}`, {"fragmentName":"GapLine"}) as unknown as TypedDocumentString<GapLineFragment, unknown>;
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
export const AmongDocument = new TypedDocumentString(`
    "Everything among the given entities at any time, and what of it held at the dates of asking."
query Among($ids: [ID!]!, $asOf: PartialDate, $knownBy: PartialDate, $limit: Int!) {
  always: subgraph(ids: $ids, depth: 0, limit: $limit) {
    entities {
      ...DrawnEntity
    }
    relations {
      ...DrawnRelation
    }
    truncated
    omitted
  }
  then: subgraph(
    ids: $ids
    depth: 0
    asOf: $asOf
    knownBy: $knownBy
    limit: $limit
  ) {
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
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $exact: Boolean!, $first: Int!) {
  search(text: $text, exact: $exact, first: $first) {
    truncated
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
  }
}
    fragment EntityRef on Entity {
  id
  kind
  name
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;