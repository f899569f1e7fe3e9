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

/** How surely something holds at `asOf`; of several together, the least sure. */
export type Certainty =
  /** Reported to hold on every day of `asOf`. */
  | 'CERTAIN'
  /** The dates leave open whether it holds. */
  | 'POSSIBLE'
  /** It held, no end is reported, and the last report is older than `asOf`: it is taken to go on, and counts as holding. */
  | 'PRESUMED';

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

/** How a place is stated: a register entry alone makes nobody restricted. */
export type PlaceBasis =
  | 'CITIZENSHIP'
  | 'LOCATION'
  | 'REGISTER'
  | 'SEAT';

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

export type CaseQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type CaseQuery = { readonly inventory: { readonly revision: string }, readonly case: { readonly id: string, readonly title: string, readonly status: string | null, readonly claimCount: number, readonly openQuestions: ReadonlyArray<{ readonly id: string, readonly what: string }> } | null, readonly accessChains: { readonly asOf: string, readonly knownBy: string, readonly chainCount: number, readonly chains: ReadonlyArray<{ readonly id: string, readonly text: string, readonly certainty: Certainty, readonly status: ClaimStatus, readonly disputed: boolean }> } };

export type CaseClaimsQueryVariables = Exact<{
  case: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CaseClaimsQuery = { readonly inventory: { readonly revision: string }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ChainsQueryVariables = Exact<{
  target: string | number;
  first?: number | null | undefined;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type ChainsQuery = { readonly inventory: { readonly revision: string }, readonly accessChains: { readonly asOf: string, readonly knownBy: string, readonly chainCount: number, readonly truncated: boolean, readonly unread: string | null, readonly chains: ReadonlyArray<{ readonly text: string, readonly certainty: Certainty, readonly status: ClaimStatus, readonly disputed: boolean, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null, readonly steps: ReadonlyArray<{ readonly text: string, readonly certainty: Certainty, readonly relation: { readonly id: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null } }> } }> }>, readonly openEnds: ReadonlyArray<{ readonly text: string, readonly gaps: ReadonlyArray<{ readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null }> }> }>, readonly explanation: ReadonlyArray<{ readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null }> }> } };

export type DossierQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type DossierQuery = { readonly inventory: { readonly revision: string }, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly restricted: boolean | null, readonly place: { readonly countries: ReadonlyArray<string>, readonly basis: PlaceBasis } | null, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly outgoing: number, readonly incoming: number }>, readonly cases: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly gaps: ReadonlyArray<{ readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null }> }>, readonly propertyEvidence: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly conflicting: boolean, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null } }> }> } | null, readonly screen: { readonly asOf: string, readonly knownBy: string, readonly lists: ReadonlyArray<{ readonly name: string, readonly edition: string | null }>, readonly rows: ReadonlyArray<{ readonly problem: string | null, readonly outcome: ScreeningOutcome | null, readonly restricted: Verdict | null, readonly tests: ReadonlyArray<{ readonly test: AccessTest, readonly verdict: Verdict, readonly note: string | null, readonly reasons: ReadonlyArray<{ readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null }> }> }>, readonly listings: ReadonlyArray<{ readonly id: string, readonly text: string }> }> } };

export type EvidenceQueryVariables = Exact<{
  relation: string | number;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type EvidenceQuery = { readonly inventory: { readonly revision: string }, readonly relation: { readonly id: string, readonly text: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly start: string | null, readonly end: string | null, readonly recorded: string | null, readonly lastConfirmed: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null } }>, readonly conflictsWith: ReadonlyArray<{ readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null } }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null } }> } | null };

export type CitedSourceFragment = { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null };

export type CitedFragment = { readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null } };

export type OwnershipQueryVariables = Exact<{
  firm: string | number;
  first?: number | null | undefined;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type OwnershipQuery = { readonly inventory: { readonly revision: string }, readonly ownership: { readonly asOf: string, readonly knownBy: string, readonly accountedFor: number, readonly ownerCount: number, readonly truncated: boolean, readonly owners: ReadonlyArray<{ readonly restricted: boolean | null, readonly controls: Verdict, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly share: { readonly min: number, readonly max: number, readonly minExclusive: boolean, readonly maxExclusive: boolean } | null, readonly integrated: { readonly min: number, readonly max: number } | null }>, readonly ultimateParents: ReadonlyArray<{ readonly certainty: Certainty, readonly entity: { readonly id: string, readonly name: string } }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly text: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly certainty: Certainty | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null }> }>, readonly tests: ReadonlyArray<{ readonly test: AccessTest, readonly verdict: Verdict, readonly note: string | null, readonly reasons: ReadonlyArray<{ readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null }> }> }>, readonly disagreement: { readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null }> } | null } };

export type ReachQueryVariables = Exact<{
  parties?: ReadonlyArray<string | number> | string | number | null | undefined;
  first?: number | null | undefined;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type ReachQuery = { readonly inventory: { readonly revision: string }, readonly reach: { readonly asOf: string, readonly knownBy: string, readonly text: string, readonly unread: string | null, readonly truncated: boolean, readonly total: { readonly hardwareCount: number, readonly heldCount: number, readonly uncounted: number, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null }, readonly hardware: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly countries: ReadonlyArray<string>, readonly means: ReadonlyArray<RelationKind>, readonly certainty: Certainty, readonly hardware: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly parties: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly servers: { readonly min: number, readonly max: number | null } | null, readonly gpus: { readonly min: number, readonly max: number | null } | null, readonly chain: { readonly text: string, readonly status: ClaimStatus, readonly disputed: boolean, readonly steps: ReadonlyArray<{ readonly relation: { readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null }> } }> } | null }> }, readonly affiliates: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly tier: number, readonly firm: { readonly id: string, readonly name: string } }> } } };

export type RevisionQueryVariables = Exact<{ [key: string]: never; }>;


export type RevisionQuery = { readonly inventory: { readonly revision: string } };

export type RuleCheckQueryVariables = Exact<{
  model?: string | number | null | undefined;
  destination?: string | null | undefined;
  buyer?: string | null | undefined;
  parent?: string | null | undefined;
  endUser?: string | null | undefined;
  way: AccessWay;
  asOf?: string | null | undefined;
}>;


export type RuleCheckQuery = { readonly inventory: { readonly revision: string }, readonly checkRules: { readonly asOf: string, readonly rules: ReadonlyArray<{ readonly state: RuleState, readonly inForce: Verdict, readonly enforced: boolean, readonly meets: Verdict, readonly test: string | null, readonly needed: Verdict, readonly clause: string | null, readonly rule: { readonly id: string, readonly name: string }, readonly reasons: ReadonlyArray<{ readonly text: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null }> }>, readonly alternatives: ReadonlyArray<{ readonly text: string }> }> } };

export type ScreenQueryVariables = Exact<{
  names: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type ScreenQuery = { readonly screen: { readonly asOf: string, readonly knownBy: string, readonly revision: string, readonly lists: ReadonlyArray<{ readonly name: string, readonly edition: string | null, readonly isWhole: boolean }>, readonly rows: ReadonlyArray<{ readonly asked: string, readonly problem: string | null, readonly outcome: ScreeningOutcome | null, readonly entity: { readonly id: string, readonly name: string } | null, readonly candidates: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly matched: { readonly text: string, readonly how: SearchMatchKind } | null, readonly tests: ReadonlyArray<{ readonly test: AccessTest, readonly verdict: Verdict }>, readonly listings: ReadonlyArray<{ readonly list: string | null, readonly start: string | null }> }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;


export type SearchQuery = { readonly inventory: { readonly revision: string }, readonly search: { readonly truncated: boolean, readonly hits: ReadonlyArray<{ readonly score: number, readonly matched: { readonly field: string, readonly text: string, readonly how: SearchMatchKind }, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string } }>, readonly claims: ReadonlyArray<{ readonly claim: { readonly id: string, readonly status: ClaimStatus, readonly statement: string, readonly date: string | null, readonly attributedTo: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null } } }>, readonly gaps: ReadonlyArray<{ readonly gap: { readonly what: string, readonly detail: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null }> } }> } };

export type SubgraphQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  depth?: number | null | undefined;
  asOf?: string | null | undefined;
  knownBy?: string | null | undefined;
}>;


export type SubgraphQuery = { readonly inventory: { readonly revision: string }, readonly subgraph: { readonly truncated: boolean, readonly omitted: number, readonly omittedAtLeast: boolean, readonly omittedRelations: number, readonly entities: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly place: { readonly countries: ReadonlyArray<string>, readonly basis: PlaceBasis } | null }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly text: string, readonly start: string | null, readonly end: string | null, readonly status: ClaimStatus, readonly certainty: Certainty | null, readonly disputed: boolean, readonly shareMin: number | null, readonly shareMax: number | null, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly url: string | null, readonly published: string | null, readonly accessed: string | null }> }> } };

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
export const CitedSourceFragmentDoc = new TypedDocumentString(`
    fragment CitedSource on Source {
  id
  title
  publisher
  url
  published
  accessed
}
    `, {"fragmentName":"CitedSource"}) as unknown as TypedDocumentString<CitedSourceFragment, unknown>;
export const CitedFragmentDoc = new TypedDocumentString(`
    fragment Cited on Claim {
  id
  status
  statement
  date
  attributedTo
  source {
    ...CitedSource
  }
}
    fragment CitedSource on Source {
  id
  title
  publisher
  url
  published
  accessed
}`, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const CaseDocument = new TypedDocumentString(`
    query Case($id: ID!, $asOf: PartialDate, $knownBy: PartialDate) {
  inventory {
    revision
  }
  case(id: $id) {
    id
    title
    status
    claimCount
    openQuestions {
      id
      what
    }
  }
  accessChains(target: $id, asOf: $asOf, knownBy: $knownBy, first: 200) {
    asOf
    knownBy
    chainCount
    chains {
      id
      text
      certainty
      status
      disputed
    }
  }
}
    `) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
export const CaseClaimsDocument = new TypedDocumentString(`
    query CaseClaims($case: ID!, $first: Int = 200, $after: String) {
  inventory {
    revision
  }
  claims(filter: {case: $case}, first: $first, after: $after) {
    totalCount
    nodes {
      ...Cited
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CitedSource on Source {
  id
  title
  publisher
  url
  published
  accessed
}
fragment Cited on Claim {
  id
  status
  statement
  date
  attributedTo
  source {
    ...CitedSource
  }
}`) as unknown as TypedDocumentString<CaseClaimsQuery, CaseClaimsQueryVariables>;
export const ChainsDocument = new TypedDocumentString(`
    query Chains($target: ID!, $first: Int, $asOf: PartialDate, $knownBy: PartialDate) {
  inventory {
    revision
  }
  accessChains(target: $target, asOf: $asOf, knownBy: $knownBy, first: $first) {
    asOf
    knownBy
    chainCount
    truncated
    unread
    chains {
      text
      certainty
      status
      disputed
      servers {
        min
        max
      }
      gpus {
        min
        max
      }
      steps {
        text
        certainty
        relation {
          id
          claims {
            ...Cited
          }
        }
      }
    }
    openEnds {
      text
      gaps {
        what
        detail
        sources {
          ...CitedSource
        }
      }
    }
    explanation {
      text
      sources {
        ...CitedSource
      }
    }
  }
}
    fragment CitedSource on Source {
  id
  title
  publisher
  url
  published
  accessed
}
fragment Cited on Claim {
  id
  status
  statement
  date
  attributedTo
  source {
    ...CitedSource
  }
}`) as unknown as TypedDocumentString<ChainsQuery, ChainsQueryVariables>;
export const DossierDocument = new TypedDocumentString(`
    query Dossier($id: ID!, $asOf: PartialDate, $knownBy: PartialDate) {
  inventory {
    revision
  }
  entity(id: $id, asOf: $asOf, knownBy: $knownBy) {
    id
    kind
    name
    place {
      countries
      basis
    }
    restricted
    relationCounts {
      kind
      outgoing
      incoming
    }
    cases {
      id
      name
    }
    gaps {
      what
      detail
      sources {
        ...CitedSource
      }
    }
    propertyEvidence {
      name
      value
      conflicting
      claims {
        ...Cited
      }
    }
  }
  screen(ids: [$id], asOf: $asOf, knownBy: $knownBy) {
    asOf
    knownBy
    lists {
      name
      edition
    }
    rows {
      problem
      outcome
      restricted
      tests {
        test
        verdict
        note
        reasons {
          text
          sources {
            ...CitedSource
          }
        }
      }
      listings {
        id
        text
      }
    }
  }
}
    fragment CitedSource on Source {
  id
  title
  publisher
  url
  published
  accessed
}
fragment Cited on Claim {
  id
  status
  statement
  date
  attributedTo
  source {
    ...CitedSource
  }
}`) as unknown as TypedDocumentString<DossierQuery, DossierQueryVariables>;
export const EvidenceDocument = new TypedDocumentString(`
    query Evidence($relation: ID!, $asOf: PartialDate, $knownBy: PartialDate) {
  inventory {
    revision
  }
  relation(id: $relation, asOf: $asOf, knownBy: $knownBy) {
    id
    text
    status
    disputed
    certainty
    start
    end
    recorded
    lastConfirmed
    claims {
      ...Cited
      answeredBy {
        ...Cited
      }
      conflictsWith {
        ...Cited
      }
    }
  }
}
    fragment CitedSource on Source {
  id
  title
  publisher
  url
  published
  accessed
}
fragment Cited on Claim {
  id
  status
  statement
  date
  attributedTo
  source {
    ...CitedSource
  }
}`) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const OwnershipDocument = new TypedDocumentString(`
    query Ownership($firm: ID!, $first: Int, $asOf: PartialDate, $knownBy: PartialDate) {
  inventory {
    revision
  }
  ownership(firm: $firm, asOf: $asOf, knownBy: $knownBy, first: $first) {
    asOf
    knownBy
    accountedFor
    ownerCount
    truncated
    owners {
      entity {
        id
        kind
        name
      }
      restricted
      share {
        min
        max
        minExclusive
        maxExclusive
      }
      integrated {
        min
        max
      }
      controls
    }
    ultimateParents {
      certainty
      entity {
        id
        name
      }
    }
    relations {
      id
      text
      status
      disputed
      certainty
      sources {
        ...CitedSource
      }
    }
    tests {
      test
      verdict
      note
      reasons {
        text
        sources {
          ...CitedSource
        }
      }
    }
    disagreement {
      text
      sources {
        ...CitedSource
      }
    }
  }
}
    fragment CitedSource on Source {
  id
  title
  publisher
  url
  published
  accessed
}`) as unknown as TypedDocumentString<OwnershipQuery, OwnershipQueryVariables>;
export const ReachDocument = new TypedDocumentString(`
    query Reach($parties: [ID!], $first: Int, $asOf: PartialDate, $knownBy: PartialDate) {
  inventory {
    revision
  }
  reach(parties: $parties, asOf: $asOf, knownBy: $knownBy) {
    asOf
    knownBy
    text
    unread
    truncated
    total {
      hardwareCount
      heldCount
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
    hardware(first: $first) {
      totalCount
      nodes {
        hardware {
          id
          kind
          name
        }
        parties {
          id
          name
        }
        countries
        means
        certainty
        servers {
          min
          max
        }
        gpus {
          min
          max
        }
        chain {
          text
          status
          disputed
          steps {
            relation {
              id
              sources {
                ...CitedSource
              }
            }
          }
        }
      }
    }
    affiliates(first: $first) {
      totalCount
      nodes {
        firm {
          id
          name
        }
        verdict
        tier
      }
    }
  }
}
    fragment CitedSource on Source {
  id
  title
  publisher
  url
  published
  accessed
}`) as unknown as TypedDocumentString<ReachQuery, ReachQueryVariables>;
export const RevisionDocument = new TypedDocumentString(`
    query Revision {
  inventory {
    revision
  }
}
    `) as unknown as TypedDocumentString<RevisionQuery, RevisionQueryVariables>;
export const RuleCheckDocument = new TypedDocumentString(`
    query RuleCheck($model: ID, $destination: CountryCode, $buyer: CountryCode, $parent: CountryCode, $endUser: CountryCode, $way: AccessWay!, $asOf: PartialDate) {
  inventory {
    revision
  }
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
    rules {
      rule {
        id
        name
      }
      state
      inForce
      enforced
      meets
      test
      needed
      clause
      reasons {
        text
        sources {
          ...CitedSource
        }
      }
      alternatives {
        text
      }
    }
  }
}
    fragment CitedSource on Source {
  id
  title
  publisher
  url
  published
  accessed
}`) as unknown as TypedDocumentString<RuleCheckQuery, RuleCheckQueryVariables>;
export const ScreenDocument = new TypedDocumentString(`
    query Screen($names: [String!]!, $asOf: PartialDate, $knownBy: PartialDate) {
  screen(names: $names, asOf: $asOf, knownBy: $knownBy) {
    asOf
    knownBy
    revision
    lists {
      name
      edition
      isWhole
    }
    rows {
      asked
      problem
      outcome
      entity {
        id
        name
      }
      candidates {
        id
        name
      }
      matched {
        text
        how
      }
      tests {
        test
        verdict
      }
      listings {
        list
        start
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ScreenQuery, ScreenQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int) {
  inventory {
    revision
  }
  search(text: $text, first: $first) {
    hits {
      score
      matched {
        field
        text
        how
      }
      entity {
        id
        kind
        name
      }
    }
    claims {
      claim {
        ...Cited
      }
    }
    gaps {
      gap {
        what
        detail
        sources {
          ...CitedSource
        }
      }
    }
    truncated
  }
}
    fragment CitedSource on Source {
  id
  title
  publisher
  url
  published
  accessed
}
fragment Cited on Claim {
  id
  status
  statement
  date
  attributedTo
  source {
    ...CitedSource
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SubgraphDocument = new TypedDocumentString(`
    query Subgraph($ids: [ID!]!, $depth: Int = 1, $asOf: PartialDate, $knownBy: PartialDate) {
  inventory {
    revision
  }
  subgraph(
    ids: $ids
    depth: $depth
    asOf: $asOf
    knownBy: $knownBy
    limit: 500
    relationLimit: 2000
  ) {
    entities {
      id
      kind
      name
      place {
        countries
        basis
      }
    }
    relations {
      id
      kind
      from {
        id
      }
      to {
        id
      }
      text
      start
      end
      status
      certainty
      disputed
      shareMin
      shareMax
      sources {
        ...CitedSource
      }
    }
    truncated
    omitted
    omittedAtLeast
    omittedRelations
  }
}
    fragment CitedSource on Source {
  id
  title
  publisher
  url
  published
  accessed
}`) as unknown as TypedDocumentString<SubgraphQuery, SubgraphQueryVariables>;