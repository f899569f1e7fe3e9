import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityParent, NodeParent, RelationParent, TestParent, OpenEndParent, InventoryParent } from '../parents.ts';
import type { Claim as ClaimRecord, SourceRef as SourceRecord } from '../../../domain/graph.ts';
import type { AskedAccess, TestedHolder } from '../askAccess.ts';
import type { CheckedRuleParent } from '../resolvers/checkRules.ts';
import type { ReachAsked } from '../askReach.ts';
import type { RouteParent } from '../resolvers/routes.ts';
import type { ReachPartyParent, ReachedHardwareParent, AffiliateParent } from '../resolvers/reachRows.ts';
import type { Sentence as SentenceRecord } from '../../../domain/sentence.ts';
import type { ShareRange as ShareRangeRecord } from '../../model/ownership/figures.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 3166-1 alpha-2, upper case, for example `CN`. */
  CountryCode: { input: string; output: string; }
  /** A nested record as JSON, for the parts of rules and hardware whose shape differs from entry to entry. */
  JSON: { input: unknown; output: unknown; }
  /** A date cut to what is known: `2025`, `2025-03` or `2025-03-04`. It means the whole span. */
  PartialDate: { input: string; output: string; }
};

export type AccessChain = {
  readonly __typename?: 'AccessChain';
  /** The days on which all steps certainly hold. Null when there are none. */
  readonly certainWindow?: Maybe<DateSpan>;
  readonly certainty: Certainty;
  readonly disputed: Scalars['Boolean']['output'];
  readonly gpus?: Maybe<IntRange>;
  readonly holder?: Maybe<Entity>;
  readonly hops: Scalars['Int']['output'];
  /** Stable for the same relations in the same order. */
  readonly id: Scalars['ID']['output'];
  readonly independentSources: Scalars['Int']['output'];
  readonly means: ReadonlyArray<RelationKind>;
  readonly party: Entity;
  /** True when every step behind the holder rests on personnel (EMPLOYS, DIRECTS). */
  readonly personnelOnly: Scalars['Boolean']['output'];
  /** Least servers and GPUs along its leases. */
  readonly servers?: Maybe<IntRange>;
  /** Product of the ownership shares along the chain; null when it has no ownership step. */
  readonly share?: Maybe<ShareRange>;
  /** Status of its weakest step. */
  readonly status: ClaimStatus;
  readonly steps: ReadonlyArray<ChainStep>;
  readonly text: Scalars['String']['output'];
  /** The span in which all steps hold, as far as starts and ends are reported. */
  readonly window: DateSpan;
};

export type AccessChanges = {
  readonly __typename?: 'AccessChanges';
  readonly after: Clocks;
  readonly before: Clocks;
  readonly chainsGained: ReadonlyArray<AccessChain>;
  readonly chainsLost: ReadonlyArray<AccessChain>;
  /** Parties within reach of both looks whose seat, country or citizenship is another. */
  readonly places: ReadonlyArray<PlaceChange>;
  /** Steps over which access passes that differ between the two looks. */
  readonly steps: ReadonlyArray<StepChange>;
  readonly target: Entity;
  /** True when one of the looks lists not all of its chains. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Steps that are the same in both. */
  readonly unchanged: Scalars['Int']['output'];
};

/**
 * Chains from hardware to restricted parties, judged at `asOf` with what was published by `knownBy`.
 * Information with citations, never legal advice.
 */
export type AccessReport = {
  readonly __typename?: 'AccessReport';
  readonly asOf: Scalars['PartialDate']['output'];
  /** @deprecated Use `chokepointCount`. */
  readonly breakerCount: Scalars['Int']['output'];
  /** @deprecated Use `chokepoints`. */
  readonly breakers: ReadonlyArray<Chokepoint>;
  /** @deprecated Use `chokepointsTruncated`. */
  readonly breakersTruncated: Scalars['Boolean']['output'];
  /** How many chains there are; at least, where there are more than can be counted, and the explanation says so. */
  readonly chainCount: Scalars['Int']['output'];
  readonly chains: ReadonlyArray<AccessChain>;
  /** How many such sets there are; a lower bound when `chokepointsTruncated`. */
  readonly chokepointCount: Scalars['Int']['output'];
  /** The smallest sets of relations that every chain, certain or possible, runs over one of: what would end all access. At most 20. */
  readonly chokepoints: ReadonlyArray<Chokepoint>;
  readonly chokepointsTruncated: Scalars['Boolean']['output'];
  /** Relations that every chain runs over, listed or not. */
  readonly commonRelations: ReadonlyArray<Relation>;
  readonly explanation: ReadonlyArray<Sentence>;
  /** @deprecated Use `firmChokepoints`. */
  readonly firmBreakers: ReadonlyArray<FirmChokepoint>;
  /** The smallest sets of firms that every chain passes one of; none where a chain passes no firm but the party. At most 20. */
  readonly firmChokepoints: ReadonlyArray<FirmChokepoint>;
  /** The fleets, sites and leases of the target, which chains begin at; none in a case that speaks of none. */
  readonly hardware: ReadonlyArray<Entity>;
  /** The parties that own, lease, operate or use the hardware, sublessors included. */
  readonly holders: ReadonlyArray<Holder>;
  /** The relations that this answer supposes to be other than recorded. */
  readonly hypotheses: ReadonlyArray<Relation>;
  readonly knownBy: Scalars['PartialDate']['output'];
  /** Listings of holders and their ultimate parents that stood at `asOf`. */
  readonly listings: ReadonlyArray<Listing>;
  readonly omitted: Scalars['Int']['output'];
  /** Where the trail stops without reaching a restricted party: parties whose owners or controllers nobody reports. */
  readonly openEnds: ReadonlyArray<OpenEnd>;
  /** The restricted parties at the ends of the chains. */
  readonly parties: ReadonlyArray<Entity>;
  /** Sources whose claims are left out at `knownBy` only because of how they are dated. */
  readonly possiblyPublished: ReadonlyArray<PossiblyPublished>;
  /** By which reading of the 50 Percent Rule the tests of the holders were judged. */
  readonly regime: Regime;
  readonly restricted: ReadonlyArray<Scalars['CountryCode']['output']>;
  /** The data the answer was computed from: the same question at the same revision gives the same answer. */
  readonly revision: Scalars['String']['output'];
  /**
   * What the rules say of the hardware and of each of its holders at `asOf`, for every rule that had been heard of by then.
   * Information with citations, never legal advice.
   */
  readonly rules: ReadonlyArray<RuleVerdict>;
  readonly target: Entity;
  /** True when more chains exist than were listed or counted. */
  readonly truncated: Scalars['Boolean']['output'];
  /** What lies within reach and was not read, in words, so that more chains may lie beyond. Null where all was read. */
  readonly unread?: Maybe<Scalars['String']['output']>;
};

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

/**
 * A firm below the parties. The three tests are those of `ownership` and `screen`, asked of these parties in place of the
 * restricted ones.
 */
export type Affiliate = {
  readonly __typename?: 'Affiliate';
  /**
   * 50 Percent Rule aggregation: what the parties and the firms that they cover hold of it together, as the regime reads
   * it (OFAC, FAQ 398 to 402; BIS, 15 CFR 744.11).
   */
  readonly aggregation: ReachMeasure;
  /** The strongest chain of holdings and control to a party, by the order in which access chains are listed. */
  readonly chain?: Maybe<AccessChain>;
  /**
   * Control: the votes of the strongest of the parties with those of the firms that it controls (company control; Ceri,
   * Gottlob, Tanca 1990), more than 50 per cent, or control that is reported as such.
   */
  readonly control: ReachMeasure;
  /** The parties that control it, as far as is reported. */
  readonly controlledBy: ReadonlyArray<Entity>;
  /** The parties and covered firms of the tiers above that cover it. Empty where it is not certainly covered. */
  readonly coveredBy: ReadonlyArray<Entity>;
  /**
   * By how many tiers of covered firms it is certainly covered: 1 by holdings of the parties themselves, each further tier
   * by firms covered in the one before. Null where it is not certainly covered.
   */
  readonly coveredTier?: Maybe<Scalars['Int']['output']>;
  readonly firm: Entity;
  /** The hardware in reach that it itself owns, leases, operates or uses. */
  readonly hardware: ReadonlyArray<Entity>;
  /**
   * Effective interest: what the parties, merged into one owner, own of it over all paths and circles (integrated ownership;
   * Baldone, Brioschi, Paleari 1998), at least 50 per cent.
   */
  readonly interest: ReachMeasure;
  /** The fewest holdings or controls between a party and it: 1 is held directly. */
  readonly tier: Scalars['Int']['output'];
  /** The verdict of the three that is nearest to a yes. */
  readonly verdict: Verdict;
};

export type AffiliateConnection = {
  readonly __typename?: 'AffiliateConnection';
  readonly edges: ReadonlyArray<AffiliateEdge>;
  readonly nodes: ReadonlyArray<Affiliate>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AffiliateEdge = {
  readonly __typename?: 'AffiliateEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Affiliate;
};

export type AffiliateFilter = {
  /** Where it has its seat. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Per cent that the effective interest may come to, as reported. */
  readonly minInterest?: InputMaybe<Scalars['Float']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly verdict?: InputMaybe<ReadonlyArray<Verdict>>;
};

export type AffiliateSort =
  /** The greatest effective interest first. */
  | 'INTEREST'
  | 'NAME'
  | 'TIER'
  /** The verdict nearest to a yes first. */
  | 'VERDICT';

export type AmountRange = {
  readonly __typename?: 'AmountRange';
  readonly max?: Maybe<Scalars['Float']['output']>;
  readonly min: Scalars['Float']['output'];
};

export type AuditConnection = {
  readonly __typename?: 'AuditConnection';
  readonly edges: ReadonlyArray<AuditEdge>;
  readonly nodes: ReadonlyArray<AuditEntry>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AuditEdge = {
  readonly __typename?: 'AuditEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AuditEntry;
};

/**
 * A change and who made it. `before` and `after` are canonical JSON; of what is longer than 16,000 characters, `cut` holds the
 * length, the SHA-256 and the beginning. Null: nothing stood, or stands.
 */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** Never anybody else's: `token:NAME`, `user:NAME` of the operating system, `server`, or a login's issuer and subject. */
  readonly actor: Scalars['String']['output'];
  readonly after?: Maybe<Scalars['String']['output']>;
  /** ISO 8601, by the clock of whoever wrote it; `number` is the order. */
  readonly at: Scalars['String']['output'];
  readonly before?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of all the rest. */
  readonly hash: Scalars['String']['output'];
  /** token, login, command or server. */
  readonly how: Scalars['String']['output'];
  /** `number` as text. */
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** From 1 on, without a gap. */
  readonly number: Scalars['Int']['output'];
  readonly operation: Scalars['String']['output'];
  /** Hash of the entry before; empty for the first. */
  readonly previous: Scalars['String']['output'];
  /** As in the log, and in `X-Request-Id` of the answer. */
  readonly requestId?: Maybe<Scalars['String']['output']>;
  /** Null where it came from no request. */
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly target: Scalars['String']['output'];
};

export type Bound =
  | 'AT_LEAST'
  | 'AT_MOST';

/** One reported affair. */
export type Case = Entity & Node & {
  readonly __typename?: 'Case';
  readonly cases: ReadonlyArray<Case>;
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly gaps: ReadonlyArray<Gap>;
  /** Hardware that its claims speak of: fleets, sites that house none of them, and leases over nothing recorded. */
  readonly hardware: ReadonlyArray<Entity>;
  readonly id: Scalars['ID']['output'];
  readonly independentSources: Scalars['Int']['output'];
  readonly jurisdictions?: Maybe<ReadonlyArray<Scalars['CountryCode']['output']>>;
  readonly kind: EntityKind;
  readonly label: Scalars['String']['output'];
  /** The latest date that its claims speak of. */
  readonly latestDate?: Maybe<Scalars['PartialDate']['output']>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<DatedName>;
  /** What was looked for about it, or anything that its claims are about, and not found. */
  readonly openQuestions: ReadonlyArray<Gap>;
  /**
   * The day on which a reader best looks at it. Null: today, where at least half of the access steps that ever held together
   * still hold or are presumed to. Else the latest day on which the most of them hold, where that is a third of all or more;
   * else the latest date that its claims speak of, or were published on.
   */
  readonly openingDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The parties and their roles, authorities first. */
  readonly parties: ReadonlyArray<CaseParty>;
  readonly place?: Maybe<EntityPlace>;
  readonly propertyEvidence: ReadonlyArray<PropertyEvidence>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly restricted?: Maybe<Scalars['Boolean']['output']>;
  /** Sources its claims cite; and how many of them are independent, when those that repeat one original count once. */
  readonly sources: ReadonlyArray<Source>;
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly summary?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
};


/** One reported affair. */
export type CaseClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One reported affair. */
export type CaseRestrictedArgs = {
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

/** What the claims of one case make an entity of it. */
export type CaseMention = {
  readonly __typename?: 'CaseMention';
  readonly case: Case;
  readonly claimCount: Scalars['Int']['output'];
  /** How many of the claims are denials. */
  readonly denials: Scalars['Int']['output'];
  /** For example `lessor`; those that most claims give first. None where the claims state no relation. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};

export type CaseParty = {
  readonly __typename?: 'CaseParty';
  readonly entity: Entity;
  readonly relation: Relation;
  readonly role: Scalars['String']['output'];
};

/** How surely something holds at `asOf`; of several together, the least sure. */
export type Certainty =
  /** Reported to hold on every day of `asOf`. */
  | 'CERTAIN'
  /** The dates leave open whether it holds. */
  | 'POSSIBLE'
  /** It held, no end is reported, and the last report is older than `asOf`: it is taken to go on, and counts as holding. */
  | 'PRESUMED';

export type ChainStep = {
  readonly __typename?: 'ChainStep';
  readonly certainty: Certainty;
  /** What `text` has in brackets: `2,400 GPUs`, `from March 2025`. */
  readonly details: ReadonlyArray<Scalars['String']['output']>;
  /** In the direction of the chain, from the hardware towards the party. */
  readonly from: Entity;
  readonly relation: Relation;
  readonly text: Scalars['String']['output'];
  readonly to: Entity;
  /** In the direction of the chain: `used by`. */
  readonly verb: Scalars['String']['output'];
};

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

/** What one rule says of a transaction. */
export type CheckedRule = {
  readonly __typename?: 'CheckedRule';
  /** What would change `needed`: each input alone, with all else as asked. */
  readonly alternatives: ReadonlyArray<RuleAlternative>;
  /** How certain `inForce` is: possible where the sources leave it open. */
  readonly certainty: Certainty;
  /** What decides that, as `licence: 3A090.a.1 by destination`. Null where the rule was not in force. */
  readonly clause?: Maybe<Scalars['String']['output']>;
  /** False where the agency said that it would not enforce it. */
  readonly enforced: Scalars['Boolean']['output'];
  readonly inForce: Verdict;
  /** Whether the hardware (or, for a rule that follows lists, the party) is what the rule tests for. */
  readonly meets: Verdict;
  /** Whether the rule asks for a licence, a permit or a notice: for the sale, or for access by lease or from afar. */
  readonly needed: Verdict;
  /** Whose seat decides it. Null where it makes no difference which party is looked at. */
  readonly party?: Maybe<CheckedParty>;
  readonly reasons: ReadonlyArray<Sentence>;
  /** The rule that this one tells again: both are one duty. */
  readonly restates?: Maybe<ControlRule>;
  readonly rule: ControlRule;
  readonly state: RuleState;
  readonly stateCertainty: Certainty;
  /** The first test that is met. */
  readonly test?: Maybe<Scalars['String']['output']>;
  /** The tests with the figures of the model. Empty where the model is not reported. */
  readonly tests: ReadonlyArray<TestFinding>;
};

export type Chokepoint = {
  readonly __typename?: 'Chokepoint';
  readonly relations: ReadonlyArray<Relation>;
};

/** What one source says, in our own words. Its status is the strength of the source, not of the truth. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  readonly about: ReadonlyArray<Entity>;
  readonly answeredBy: ReadonlyArray<Claim>;
  /** What it answers, what answers it, the denials that it withdraws, what withdraws it, and what cannot hold beside it. */
  readonly answers: ReadonlyArray<Claim>;
  readonly approximate: Scalars['Boolean']['output'];
  /** Who says so, when it is not the publisher. */
  readonly attributedTo?: Maybe<Scalars['String']['output']>;
  /** How firm the ground of a seat or citizenship is, for example `press description`. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  readonly bound?: Maybe<Bound>;
  /** The case whose file states it; null where a data set does. */
  readonly case?: Maybe<Case>;
  readonly conflictsWith: ReadonlyArray<Claim>;
  /** The data set of which a record states it; null where a case does. Such a claim is made when it is read. */
  readonly dataSet?: Maybe<DataSet>;
  /** When it happened or began, as far as the source says. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The property that it states, if it states one. */
  readonly property?: Maybe<StatedProperty>;
  /** The relation that it states, if it states one. */
  readonly relation?: Maybe<Relation>;
  readonly source: Source;
  /** Whom its file names, where a merge decision has since joined that to an entity it is about. */
  readonly statedAbout: ReadonlyArray<MergedEntity>;
  readonly statement: Scalars['String']['output'];
  readonly status: ClaimStatus;
  /** The day of the edition from which its data set says otherwise: it counts for days of knowledge before it. */
  readonly supersededFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly withdrawnBy: ReadonlyArray<Claim>;
  readonly withdraws: ReadonlyArray<Claim>;
};

export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  readonly edges: ReadonlyArray<ClaimEdge>;
  readonly nodes: ReadonlyArray<Claim>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

export type ClaimFilter = {
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  readonly case?: InputMaybe<Scalars['ID']['input']>;
  /** The claims of all cases of which a claim is about this entity; of a case its own. */
  readonly casesOf?: InputMaybe<Scalars['ID']['input']>;
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};

export type ClaimHit = {
  readonly __typename?: 'ClaimHit';
  readonly claim: Claim;
  readonly matched: SearchMatch;
  readonly score: Scalars['Float']['output'];
};

/** From the best supported down. `DENIED` supports nothing. */
export type ClaimStatus =
  | 'ALLEGED'
  | 'CHARGED'
  | 'CONVICTED'
  | 'DENIED'
  | 'OFFICIAL_STATEMENT'
  | 'REGISTERED'
  | 'REPORTED';

export type Clocks = {
  readonly __typename?: 'Clocks';
  readonly asOf: Scalars['PartialDate']['output'];
  readonly knownBy: Scalars['PartialDate']['output'];
};

export type ClocksInput = {
  readonly asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly knownBy?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly presume?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ConditionFinding = {
  readonly __typename?: 'ConditionFinding';
  /** Null: not reported. */
  readonly actual?: Maybe<FigureRange>;
  readonly estimate: Scalars['Boolean']['output'];
  readonly metric: Scalars['String']['output'];
  readonly op: Scalars['String']['output'];
  readonly threshold: Scalars['String']['output'];
  readonly verdict: Verdict;
};

/** A dated rule, guidance or bill. Information with citations, never legal advice. */
export type ControlRule = Entity & Node & {
  readonly __typename?: 'ControlRule';
  readonly announced?: Maybe<Scalars['PartialDate']['output']>;
  readonly cases: ReadonlyArray<Case>;
  /** Its history so far as the sources tell it, in the order of the dates. */
  readonly changes: ReadonlyArray<RuleChange>;
  readonly citation?: Maybe<Scalars['String']['output']>;
  readonly claims: ClaimConnection;
  readonly complianceFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly conditions?: Maybe<Scalars['JSON']['output']>;
  readonly effectiveFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly effectiveFromCertainty?: Maybe<Scalars['String']['output']>;
  /** @deprecated Use stages, which say what each day brought. */
  readonly effectiveStages?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly enforced?: Maybe<Scalars['Boolean']['output']>;
  readonly exceptions?: Maybe<Scalars['JSON']['output']>;
  readonly exclusion?: Maybe<Scalars['JSON']['output']>;
  /** Days on which something of it runs out unless it is renewed. */
  readonly expiries?: Maybe<Scalars['JSON']['output']>;
  readonly frDoc?: Maybe<Scalars['String']['output']>;
  readonly gaps: ReadonlyArray<Gap>;
  readonly headquartersTest?: Maybe<Scalars['JSON']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly inForce?: Maybe<Scalars['JSON']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly kind: EntityKind;
  readonly label: Scalars['String']['output'];
  readonly leasing?: Maybe<Scalars['JSON']['output']>;
  readonly name: Scalars['String']['output'];
  readonly namedByMaker?: Maybe<Scalars['JSON']['output']>;
  readonly names: ReadonlyArray<DatedName>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly officialAddress?: Maybe<Scalars['String']['output']>;
  readonly place?: Maybe<EntityPlace>;
  readonly practice?: Maybe<Scalars['JSON']['output']>;
  readonly propertyEvidence: ReadonlyArray<PropertyEvidence>;
  readonly published?: Maybe<Scalars['PartialDate']['output']>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  /** Whether it reaches the use of somebody else's hardware. */
  readonly remoteAccess: RemoteAccess;
  /** The rule that it tells again: both are one duty. */
  readonly restates?: Maybe<ControlRule>;
  readonly restricted?: Maybe<Scalars['Boolean']['output']>;
  readonly rin?: Maybe<Scalars['String']['output']>;
  /** How it stood at the date of asking. */
  readonly ruleStatus: RuleStatus;
  readonly scope?: Maybe<Scalars['JSON']['output']>;
  /** What it is called for short, for example `Oct 2023 AC/S IFR`. */
  readonly shortName?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Source>;
  /** When it was in force. */
  readonly spans: ReadonlyArray<InForceSpan>;
  /** Where its parts take effect on different days: the day, what takes effect, and the tests of that part. */
  readonly stages?: Maybe<Scalars['JSON']['output']>;
  /** @deprecated Use ruleStatus. */
  readonly standing: RuleStatus;
  readonly states?: Maybe<Scalars['JSON']['output']>;
  readonly summary?: Maybe<Scalars['String']['output']>;
  readonly tariffBands?: Maybe<Scalars['JSON']['output']>;
  readonly tests?: Maybe<Scalars['JSON']['output']>;
  /** What hardware it tests for, in words and numbers; empty where these data hold no test. */
  readonly thresholds: ReadonlyArray<Threshold>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<Scalars['String']['output']>;
};


/** A dated rule, guidance or bill. Information with citations, never legal advice. */
export type ControlRuleClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A dated rule, guidance or bill. Information with citations, never legal advice. */
export type ControlRuleRestrictedArgs = {
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

export type DataCenter = Entity & Node & {
  readonly __typename?: 'DataCenter';
  readonly cases: ReadonlyArray<Case>;
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly claims: ClaimConnection;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly gaps: ReadonlyArray<Gap>;
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly label: Scalars['String']['output'];
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  readonly name: Scalars['String']['output'];
  readonly named: Scalars['Boolean']['output'];
  readonly names: ReadonlyArray<DatedName>;
  readonly place?: Maybe<EntityPlace>;
  readonly powerMw?: Maybe<Scalars['Float']['output']>;
  readonly propertyEvidence: ReadonlyArray<PropertyEvidence>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly restricted?: Maybe<Scalars['Boolean']['output']>;
};


export type DataCenterClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type DataCenterRestrictedArgs = {
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

/** A state of the data, as loaded at a moment. */
export type DataRevision = {
  readonly __typename?: 'DataRevision';
  readonly changes: ReadonlyArray<FileChange>;
  /** When it was loaded, ISO 8601. */
  readonly loadedAt: Scalars['String']['output'];
  readonly revision: Scalars['String']['output'];
};

/** A list or register that is loaded from files: a source with editions. */
export type DataSet = {
  readonly __typename?: 'DataSet';
  /** What it holds and what it does not, in words. */
  readonly coverage: Scalars['String']['output'];
  /** In the order of their days; one that is not loaded to its end is left out. */
  readonly editions: ReadonlyArray<DataSetEdition>;
  readonly id: Scalars['ID']['output'];
  readonly licence: Scalars['String']['output'];
  readonly publisher: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
};

export type DataSetEdition = {
  readonly __typename?: 'DataSetEdition';
  readonly day: Scalars['PartialDate']['output'];
  /** Whether all of its rows were sound, so that what it lacks counts as ended. */
  readonly isWhole: Scalars['Boolean']['output'];
  readonly leftOut: ReadonlyArray<RowsLeftOut>;
  /** The lists of which it has listings. */
  readonly lists: ReadonlyArray<Scalars['String']['output']>;
  readonly loaded: Scalars['Int']['output'];
  /** Rows about a party that was recorded already, to which they were added. */
  readonly merged: Scalars['Int']['output'];
  /** Rows read: loaded, merged and left out together. */
  readonly rows: Scalars['Int']['output'];
};

/** Null means not reported: an open start or an open end. */
export type DateSpan = {
  readonly __typename?: 'DateSpan';
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
};

export type DatedMembership = {
  readonly __typename?: 'DatedMembership';
  readonly code: Scalars['CountryCode']['output'];
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
};

/** A name that an entity had for a time. */
export type DatedName = {
  readonly __typename?: 'DatedName';
  /** The claims that give it; none where it is only the name in the file. */
  readonly claims: ReadonlyArray<Claim>;
  /** When another took its place; null for the last. */
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  readonly name: Scalars['String']['output'];
  /** From when it had it; null for the first name, or where no source says. */
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
};

/** A country that an incomplete group neither lists nor excludes is undetermined. */
export type DestinationGroup = {
  readonly __typename?: 'DestinationGroup';
  readonly complete: Scalars['Boolean']['output'];
  /** Memberships that begin or end. */
  readonly dated: ReadonlyArray<DatedMembership>;
  readonly id: Scalars['String']['output'];
  /** On every day of `asOf`. */
  readonly members: ReadonlyArray<Scalars['CountryCode']['output']>;
  readonly name: Scalars['String']['output'];
  readonly notMembers: ReadonlyArray<Scalars['CountryCode']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Source>;
  /** Open in the sources read, or a member on a part of `asOf` alone. */
  readonly undetermined: ReadonlyArray<Scalars['CountryCode']['output']>;
};

/** Something of the reference data that has to be looked up again from a day on. */
export type DueReview = {
  readonly __typename?: 'DueReview';
  readonly date: Scalars['PartialDate']['output'];
  /** True where the day has passed at `asOf`. */
  readonly due: Scalars['Boolean']['output'];
  readonly rule?: Maybe<ControlRule>;
  readonly sources: ReadonlyArray<Source>;
  readonly text: Scalars['String']['output'];
};

export type DuplicateCandidate = {
  readonly __typename?: 'DuplicateCandidate';
  /** The two, in the order of their ids. */
  readonly entities: ReadonlyArray<Entity>;
  readonly reasons: ReadonlyArray<DuplicateReason>;
  /** From 0 to 1, by judgement of each piece of evidence; for ordering, not for deciding. */
  readonly score: Scalars['Float']['output'];
};

export type DuplicateReason = {
  readonly __typename?: 'DuplicateReason';
  readonly text: Scalars['String']['output'];
  /** Above 0 it speaks for one and the same, below 0 against: 1 doubles the odds, -1 halves them. */
  readonly weight: Scalars['Float']['output'];
};

export type DuplicateReport = {
  readonly __typename?: 'DuplicateReport';
  readonly candidates: ReadonlyArray<DuplicateCandidate>;
  /** Entities that were compared. */
  readonly considered: Scalars['Int']['output'];
  readonly omitted: Scalars['Int']['output'];
  /** True when there were more candidates, or more entities than are compared at once. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Anything in the graph that relations connect. `name` is a description, not a name, where `named` is false. */
export type Entity = {
  /** Cases that mention this entity in a claim. */
  readonly cases: ReadonlyArray<Case>;
  /** Claims about this entity: those that state its properties, its relations, or something else. */
  readonly claims: ClaimConnection;
  /** What is known to be unknown about this entity. */
  readonly gaps: ReadonlyArray<Gap>;
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  /** A short name for where there is little room, of at most 40 characters: as its file gives it, else made from the name. Two entities may share one. */
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** Its names in the order of time, as known by the `knownBy` of the question; `name` is the one it had at `asOf`. */
  readonly names: ReadonlyArray<DatedName>;
  /** Where it belongs or stands, as recorded; null where nobody reports it. */
  readonly place?: Maybe<EntityPlace>;
  /** Every recorded property with the claims behind it, also those that conflict. */
  readonly propertyEvidence: ReadonlyArray<PropertyEvidence>;
  /** How many relations of each kind lead from and to this entity. */
  readonly relationCounts: ReadonlyArray<RelationCount>;
  /** Whether it is restricted in its own right: a party whose seat or citizenship is in one of the jurisdictions. Null for a party of unknown place, false for what is no party. */
  readonly restricted?: Maybe<Scalars['Boolean']['output']>;
};


/** Anything in the graph that relations connect. `name` is a description, not a name, where `named` is false. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything in the graph that relations connect. `name` is a description, not a name, where `named` is false. */
export type EntityRestrictedArgs = {
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  readonly edges: ReadonlyArray<EntityEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EntityCount = {
  readonly __typename?: 'EntityCount';
  readonly count: Scalars['Int']['output'];
  readonly kind: EntityKind;
};

export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
};

export type EntityFilter = {
  readonly case?: InputMaybe<Scalars['ID']['input']>;
  /** Seat of a firm, country of a body, site or fleet, or citizenship of a person. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
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

export type EntityPlace = {
  readonly __typename?: 'EntityPlace';
  readonly basis: PlaceBasis;
  /** Several for a person of several citizenships. */
  readonly countries: ReadonlyArray<Scalars['CountryCode']['output']>;
  /** The first of `countries`. */
  readonly country: Scalars['CountryCode']['output'];
};

export type Excess = {
  readonly __typename?: 'Excess';
  readonly firm: Entity;
  /** What the owners have at least, per cent; null where it is not above 100. */
  readonly shares?: Maybe<Scalars['Float']['output']>;
  readonly votes?: Maybe<Scalars['Float']['output']>;
};

/** Both ends included, unless `below`: then `max` itself is not reached. */
export type FigureRange = {
  readonly __typename?: 'FigureRange';
  readonly below: Scalars['Boolean']['output'];
  readonly max: Scalars['Float']['output'];
  readonly min: Scalars['Float']['output'];
  readonly text: Scalars['String']['output'];
};

/** A case file, reference file, import of statistics or data set that came, changed or went. */
export type FileChange = {
  readonly __typename?: 'FileChange';
  readonly change: FileChangeKind;
  readonly file: Scalars['String']['output'];
};

export type FileChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type Firm = Entity & Node & {
  readonly __typename?: 'Firm';
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly cases: ReadonlyArray<Case>;
  readonly claims: ClaimConnection;
  readonly dissolved?: Maybe<Scalars['PartialDate']['output']>;
  readonly founded?: Maybe<Scalars['PartialDate']['output']>;
  readonly gaps: ReadonlyArray<Gap>;
  readonly headquarters?: Maybe<Scalars['CountryCode']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly incorporatedIn?: Maybe<Scalars['CountryCode']['output']>;
  readonly kind: EntityKind;
  readonly label: Scalars['String']['output'];
  /** The lists it stands on, such as the Entity List: LISTS relations with their `list` and `start`. Of lists that are not loaded nothing is said. */
  readonly listings: ReadonlyArray<Relation>;
  readonly name: Scalars['String']['output'];
  /** The name in its own script. */
  readonly nameOriginal?: Maybe<Scalars['String']['output']>;
  readonly named: Scalars['Boolean']['output'];
  readonly names: ReadonlyArray<DatedName>;
  /** What registers were told of those above it, where that is no party, such as that nobody is known to control it. Null: they say nothing. */
  readonly parentAnswers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly place?: Maybe<EntityPlace>;
  readonly propertyEvidence: ReadonlyArray<PropertyEvidence>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly restricted?: Maybe<Scalars['Boolean']['output']>;
};


export type FirmClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type FirmRestrictedArgs = {
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

export type FirmChokepoint = {
  readonly __typename?: 'FirmChokepoint';
  readonly firms: ReadonlyArray<Entity>;
};

/** Something looked for and not found in the sources read. No evidence that it does not exist. */
export type Gap = {
  readonly __typename?: 'Gap';
  readonly about: ReadonlyArray<Scalars['ID']['output']>;
  readonly detail?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly what: Scalars['String']['output'];
};

export type GapHit = {
  readonly __typename?: 'GapHit';
  readonly gap: Gap;
  readonly matched: SearchMatch;
  readonly score: Scalars['Float']['output'];
};

export type GpuFleet = Entity & Node & {
  readonly __typename?: 'GpuFleet';
  readonly cases: ReadonlyArray<Case>;
  readonly claims: ClaimConnection;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly gaps: ReadonlyArray<Gap>;
  readonly gpus?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly named: Scalars['Boolean']['output'];
  readonly names: ReadonlyArray<DatedName>;
  readonly place?: Maybe<EntityPlace>;
  readonly propertyEvidence: ReadonlyArray<PropertyEvidence>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly restricted?: Maybe<Scalars['Boolean']['output']>;
  readonly servers?: Maybe<Scalars['Int']['output']>;
};


export type GpuFleetClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type GpuFleetRestrictedArgs = {
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

export type HardwareModel = Entity & Node & {
  readonly __typename?: 'HardwareModel';
  /** Whose figures these are; to be shown wherever they are shown. */
  readonly attribution?: Maybe<Scalars['String']['output']>;
  readonly boardTpp?: Maybe<Scalars['Float']['output']>;
  readonly cases: ReadonlyArray<Case>;
  readonly claims: ClaimConnection;
  readonly class2022?: Maybe<Scalars['String']['output']>;
  readonly class2023?: Maybe<Scalars['String']['output']>;
  readonly datacenter?: Maybe<Scalars['Boolean']['output']>;
  readonly datasheetAddresses?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly densePeak?: Maybe<Scalars['JSON']['output']>;
  readonly dieAreaEstimate?: Maybe<Scalars['Boolean']['output']>;
  readonly dieAreaMm2?: Maybe<Scalars['Float']['output']>;
  readonly estimate?: Maybe<Scalars['Boolean']['output']>;
  readonly gaps: ReadonlyArray<Gap>;
  readonly id: Scalars['ID']['output'];
  /** Where no value was found: what it is taken to be below. */
  readonly interconnectBelowGBps?: Maybe<Scalars['Float']['output']>;
  readonly interconnectGBps?: Maybe<Scalars['Float']['output']>;
  readonly interconnectNote?: Maybe<Scalars['String']['output']>;
  readonly kind: EntityKind;
  readonly label: Scalars['String']['output'];
  readonly licenceBy?: Maybe<Scalars['String']['output']>;
  /** What it meets of each rule that tests hardware; with how that rule stood at the date of asking. */
  readonly meets: ReadonlyArray<RuleMeeting>;
  readonly memoryBandwidthGBps?: Maybe<Scalars['Float']['output']>;
  readonly memoryGb?: Maybe<Scalars['Float']['output']>;
  /** The figures that the rules count, computed from what is recorded. */
  readonly metrics: ReadonlyArray<Metric>;
  readonly nacEligible?: Maybe<Scalars['Boolean']['output']>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<DatedName>;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** TPP per mm² of die. */
  readonly performanceDensity?: Maybe<Scalars['Float']['output']>;
  readonly place?: Maybe<EntityPlace>;
  readonly propertyEvidence: ReadonlyArray<PropertyEvidence>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly released?: Maybe<Scalars['PartialDate']['output']>;
  readonly releasedConflict?: Maybe<Scalars['JSON']['output']>;
  readonly restricted?: Maybe<Scalars['Boolean']['output']>;
  readonly reviewCn2026?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Source>;
  /** Total processing performance: dense tera-operations per second times bits, the largest over the precisions. */
  readonly tpp?: Maybe<Scalars['Float']['output']>;
  /** Lowest and highest TPP of the variants, where the entry stands for a family. */
  readonly tppRange?: Maybe<Scalars['JSON']['output']>;
  readonly variants?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly vendor?: Maybe<Scalars['String']['output']>;
};


export type HardwareModelClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type HardwareModelRestrictedArgs = {
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

export type Holder = {
  readonly __typename?: 'Holder';
  /** How it holds the hardware: OWNS, TAKES, OPERATES or USES. */
  readonly by: ReadonlyArray<RelationKind>;
  /** That of the surest way from the hardware to it: of the weakest step on it. */
  readonly certainty: Certainty;
  /** Where the tests disagree. Null where all say the same. */
  readonly disagreement?: Maybe<Sentence>;
  readonly entity: Entity;
  /** The five tests side by side, in their order. */
  readonly tests: ReadonlyArray<TestResult>;
};

/**
 * What if one relation were other than recorded: ended, or certainly standing, or standing with another share (per cent; a
 * `shareMin` or `shareMax` left out is as unknown as in the record). Give one of the three.
 */
export type HypothesisInput = {
  readonly ended?: InputMaybe<Scalars['Boolean']['input']>;
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  readonly relation: Scalars['ID']['input'];
  readonly shareMax?: InputMaybe<Scalars['Float']['input']>;
  readonly shareMin?: InputMaybe<Scalars['Float']['input']>;
};

/** Servers that a value would be at a price within a range. The codes mix goods, so the true number may be 0. */
export type ImpliedServers = {
  readonly __typename?: 'ImpliedServers';
  /** Fleets with a number of servers, and fleets without. */
  readonly countedFleets: Scalars['Int']['output'];
  /**
   * Servers that restricted parties used in the importing country by the ledger, on the average of the period's days: a
   * stock of whatever age, where the implied servers are what one period brought.
   */
  readonly inUse?: Maybe<AmountRange>;
  readonly missingMonths: Scalars['Int']['output'];
  readonly period: Scalars['String']['output'];
  /** Servers of the fleets reported in the importing country, added up; fleets may overlap. */
  readonly reported: ValueRange;
  /** Which part of the implied servers the reported ones could be, in per cent. */
  readonly reportedShare?: Maybe<ValueRange>;
  readonly servers: ValueRange;
  readonly silentFleets: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
  readonly value: ValueRange;
};

/** Both ends included; `end` null means open. */
export type InForceSpan = {
  readonly __typename?: 'InForceSpan';
  readonly certainty: Certainty;
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  readonly enforced: Scalars['Boolean']['output'];
  readonly start: Scalars['PartialDate']['output'];
};

/** Both ends included; `max` null means no upper bound is known. */
export type IntRange = {
  readonly __typename?: 'IntRange';
  readonly max?: Maybe<Scalars['Int']['output']>;
  readonly min: Scalars['Int']['output'];
};

export type Inventory = {
  readonly __typename?: 'Inventory';
  readonly claims: Scalars['Int']['output'];
  readonly entities: ReadonlyArray<EntityCount>;
  readonly relations: ReadonlyArray<RelationKindCount>;
  /** Changes with every load that changes the data. */
  readonly revision: Scalars['String']['output'];
  readonly sources: Scalars['Int']['output'];
};

export type Jurisdiction = Entity & Node & {
  readonly __typename?: 'Jurisdiction';
  readonly cases: ReadonlyArray<Case>;
  readonly claims: ClaimConnection;
  readonly code?: Maybe<Scalars['CountryCode']['output']>;
  readonly gaps: ReadonlyArray<Gap>;
  readonly groups?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<DatedName>;
  readonly place?: Maybe<EntityPlace>;
  readonly propertyEvidence: ReadonlyArray<PropertyEvidence>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly restricted?: Maybe<Scalars['Boolean']['output']>;
};


export type JurisdictionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type JurisdictionRestrictedArgs = {
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

export type Lease = Entity & Node & {
  readonly __typename?: 'Lease';
  readonly cases: ReadonlyArray<Case>;
  readonly claims: ClaimConnection;
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  readonly gaps: ReadonlyArray<Gap>;
  readonly gpus?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<DatedName>;
  readonly place?: Maybe<EntityPlace>;
  readonly priceUsd?: Maybe<Scalars['Float']['output']>;
  readonly propertyEvidence: ReadonlyArray<PropertyEvidence>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly restricted?: Maybe<Scalars['Boolean']['output']>;
  readonly servers?: Maybe<Scalars['Int']['output']>;
  readonly service?: Maybe<Scalars['String']['output']>;
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
};


export type LeaseClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type LeaseRestrictedArgs = {
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

export type Ledger = {
  readonly __typename?: 'Ledger';
  /**
   * Fleets and sites of which more is recorded as let than they have on some day, and leases of which more is sublet, with
   * the leases concerned: there each of these may have less than is said of it.
   */
  readonly contradictory: ReadonlyArray<Entity>;
  readonly entries: ReadonlyArray<LedgerEntry>;
  readonly from: Scalars['PartialDate']['output'];
  /** The relations that this answer supposes to be other than recorded. */
  readonly hypotheses: ReadonlyArray<Relation>;
  readonly restricted: ReadonlyArray<Scalars['CountryCode']['output']>;
  readonly revision: Scalars['String']['output'];
  /** Each fleet's count beside the shipments that are reported to have brought it. */
  readonly supply: ReadonlyArray<SupplyCheck>;
  readonly target: Entity;
  readonly to: Scalars['PartialDate']['output'];
  /** Of all restricted parties together, each share counted once whoever of them has it. */
  readonly total: UseTime;
  readonly truncated: Scalars['Boolean']['output'];
};

export type LedgerEntry = {
  readonly __typename?: 'LedgerEntry';
  readonly lines: ReadonlyArray<LedgerLine>;
  /** The topmost restricted party that uses the hardware or controls who does. */
  readonly party: Entity;
  readonly text: Scalars['String']['output'];
  readonly time: UseTime;
};

export type LedgerLine = {
  readonly __typename?: 'LedgerLine';
  /** Who owns, uses or takes it for the party. */
  readonly holders: ReadonlyArray<Entity>;
  /** The fleet, site or lease. */
  readonly share: Entity;
  readonly time: UseTime;
  /** From the first to the last day on which it may have counted. */
  readonly window: DateSpan;
};

export type Listing = {
  readonly __typename?: 'Listing';
  readonly firm: Entity;
  readonly list: Scalars['String']['output'];
  readonly relation: Relation;
};

/** A list of which some listings are recorded, such as the Entity List. It need not be whole. */
export type LoadedList = {
  readonly __typename?: 'LoadedList';
  /** The day of the latest edition of a data set that holds the list; null where single listings alone are recorded. */
  readonly edition?: Maybe<Scalars['PartialDate']['output']>;
  /** Firms that stand on it at `asOf`, as far as is loaded. */
  readonly firms: Scalars['Int']['output'];
  /** Whether that edition was read as a whole. */
  readonly isWhole: Scalars['Boolean']['output'];
  /** The latest day on which a source tells of a listing: the state of the record, not of the list. */
  readonly lastConfirmed?: Maybe<Scalars['PartialDate']['output']>;
  readonly name: Scalars['String']['output'];
};

/** Whether a recorded party is the one whose name was screened. */
export type MatchDecision =
  | 'FALSE_POSITIVE'
  | 'TRUE_MATCH'
  | 'UNCLEAR';

/** A decision kept as data: taking it out again restores every entity as it was. */
export type MergeDecision = {
  readonly __typename?: 'MergeDecision';
  readonly date: Scalars['PartialDate']['output'];
  readonly decision: SameOrDifferent;
  readonly id: Scalars['ID']['output'];
  /** The entity that stands for all of them, if they are the same. */
  readonly keep: Entity;
  readonly merge: ReadonlyArray<MergedEntity>;
  readonly reason: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Source>;
};

/** An entity under the id and the name that its file gives it. `kept` is what it is part of now; itself where nothing was merged. */
export type MergedEntity = {
  readonly __typename?: 'MergedEntity';
  readonly id: Scalars['ID']['output'];
  readonly kept: Entity;
  readonly name: Scalars['String']['output'];
};

export type Metric = {
  readonly __typename?: 'Metric';
  /** True where it rests on an estimate, a rumour or an assumption. */
  readonly estimate: Scalars['Boolean']['output'];
  readonly id: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly meaning: Scalars['String']['output'];
  readonly unit: Scalars['String']['output'];
  /** Null: not reported. */
  readonly value?: Maybe<FigureRange>;
};

export type MirrorGap = {
  readonly __typename?: 'MirrorGap';
  readonly exporter: ValueRange;
  /** Importer's report less exporter's. */
  readonly gap: ValueRange;
  readonly importer: ValueRange;
  readonly period: Scalars['String']['output'];
  /** Importer's over exporter's. Null when the exporter may have reported 0. */
  readonly ratio?: Maybe<ValueRange>;
  readonly verdict: MirrorVerdict;
};

/** The exporter's report against the importer's. */
export type MirrorReport = {
  readonly __typename?: 'MirrorReport';
  readonly gaps: ReadonlyArray<MirrorGap>;
  /** The other party's report of the same flow under the same code. Null: none is loaded. */
  readonly mirror?: Maybe<TradeFlow>;
  readonly text: Scalars['String']['output'];
};

export type MirrorVerdict =
  | 'EXPORTER_HIGHER'
  | 'IMPORTER_HIGHER'
  | 'UNDETERMINED'
  /** The importer's report is 0 to 20 per cent above, as freight and insurance make it. */
  | 'USUAL_MARGIN';

/**
 * Only where the server knows a token or a login, and only for editors: `Authorization: Bearer …`, or signed in.
 * Where a change fails, `extensions.saved` of its error is false if surely nothing was saved, and "UNKNOWN" if that is not
 * known.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Keeps a decision on a screened name and a party, beside all earlier ones. Day and time are the server's. It belongs to no
   * case file: loading files leaves it as it is, and it gives the data no new revision.
   */
  readonly recordScreeningDecision: ScreeningDecision;
  /** Forgets a view. False where there was none. */
  readonly removeView: Scalars['Boolean']['output'];
  /**
   * Keeps a view under a name. `address` is that of the page without the host, as the browser shows it: `/chains?target=…`.
   * A view of the same name is replaced.
   */
  readonly saveView: View;
};


/**
 * Only where the server knows a token or a login, and only for editors: `Authorization: Bearer …`, or signed in.
 * Where a change fails, `extensions.saved` of its error is false if surely nothing was saved, and "UNKNOWN" if that is not
 * known.
 */
export type MutationRecordScreeningDecisionArgs = {
  decision: ScreeningDecisionInput;
};


/**
 * Only where the server knows a token or a login, and only for editors: `Authorization: Bearer …`, or signed in.
 * Where a change fails, `extensions.saved` of its error is false if surely nothing was saved, and "UNKNOWN" if that is not
 * known.
 */
export type MutationRemoveViewArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Only where the server knows a token or a login, and only for editors: `Authorization: Bearer …`, or signed in.
 * Where a change fails, `extensions.saved` of its error is false if surely nothing was saved, and "UNKNOWN" if that is not
 * known.
 */
export type MutationSaveViewArgs = {
  address: Scalars['String']['input'];
  name: Scalars['String']['input'];
};

/** A natural person, known by citizenship and role; never named where only alleged or charged. */
export type National = Entity & Node & {
  readonly __typename?: 'National';
  readonly cases: ReadonlyArray<Case>;
  readonly citizenship?: Maybe<ReadonlyArray<Scalars['CountryCode']['output']>>;
  readonly claims: ClaimConnection;
  readonly gaps: ReadonlyArray<Gap>;
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly named: Scalars['Boolean']['output'];
  readonly names: ReadonlyArray<DatedName>;
  readonly place?: Maybe<EntityPlace>;
  readonly propertyEvidence: ReadonlyArray<PropertyEvidence>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly restricted?: Maybe<Scalars['Boolean']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
};


/** A natural person, known by citizenship and role; never named where only alleged or charged. */
export type NationalClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A natural person, known by citizenship and role; never named where only alleged or charged. */
export type NationalRestrictedArgs = {
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

export type NeighbourConnection = {
  readonly __typename?: 'NeighbourConnection';
  /** Relations of each kind, of which the edges are a page; lower bounds when `truncated`. */
  readonly counts: ReadonlyArray<RelationCount>;
  readonly edges: ReadonlyArray<NeighbourEdge>;
  readonly pageInfo: PageInfo;
  /** A lower bound when `truncated`. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when the entity has more relations than the 20,000 that are read; with `asOf` or `knownBy` only, which judge them all. */
  readonly truncated: Scalars['Boolean']['output'];
};

export type NeighbourEdge = {
  readonly __typename?: 'NeighbourEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
  readonly relation: Relation;
};

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type OpenEnd = {
  readonly __typename?: 'OpenEnd';
  readonly entity: Entity;
  readonly gaps: ReadonlyArray<Gap>;
  /** The way to it from the hardware, as steps. */
  readonly steps: ReadonlyArray<ChainStep>;
  readonly text: Scalars['String']['output'];
};

export type Owner = {
  readonly __typename?: 'Owner';
  readonly controls: Verdict;
  readonly entity: Entity;
  /**
   * Owned over all paths that do not come back to the owner. Null where no holding is reported, and where owners hold more than
   * there is.
   */
  readonly integrated?: Maybe<ShareRange>;
  /** Restricted in its own right. Null where nobody reports where it belongs. */
  readonly restricted?: Maybe<Scalars['Boolean']['output']>;
  /** Held directly, after what others certainly hold is taken off. Null where it holds nothing directly. */
  readonly share?: Maybe<ShareRange>;
  /** Votes with those of the firms that it controls. Null where none are reported. */
  readonly votes?: Maybe<ShareRange>;
};

export type OwnershipReport = {
  readonly __typename?: 'OwnershipReport';
  /** What the recorded owners of the firm hold together at least, per cent of its shares. What is left is unaccounted for. */
  readonly accountedFor: Scalars['Float']['output'];
  readonly asOf: Scalars['PartialDate']['output'];
  readonly disagreement?: Maybe<Sentence>;
  /** Firms, this or above it, whose owners hold more than there is. */
  readonly excesses: ReadonlyArray<Excess>;
  readonly firm: Entity;
  readonly hypotheses: ReadonlyArray<Relation>;
  readonly knownBy: Scalars['PartialDate']['output'];
  /** Owners and controllers above the firm, of which `owners` are a part. */
  readonly ownerCount: Scalars['Int']['output'];
  readonly owners: ReadonlyArray<Owner>;
  /** Sources whose claims are left out at `knownBy` only because of how they are dated. */
  readonly possiblyPublished: ReadonlyArray<PossiblyPublished>;
  /** By which reading of the 50 Percent Rule the tests were judged. */
  readonly regime: Regime;
  /** Every holding and every control above the firm at `asOf`, certain or possible. */
  readonly relations: ReadonlyArray<Relation>;
  readonly restricted: ReadonlyArray<Scalars['CountryCode']['output']>;
  /**
   * What the restricted parties are reported to own of it together, over all paths. Null where nothing is reported, and where
   * owners hold more than there is.
   */
  readonly restrictedShare?: Maybe<ShareRange>;
  readonly revision: Scalars['String']['output'];
  readonly tests: ReadonlyArray<TestResult>;
  readonly truncated: Scalars['Boolean']['output'];
  /** Those that control the firm and are controlled by nobody outside their own circle. */
  readonly ultimateParents: ReadonlyArray<UltimateParent>;
  /**
   * The firm and those of `owners` that are firms, each with the part of its shares that its recorded owners do not certainly
   * hold. It belongs to somebody: nobody reports to whom.
   */
  readonly unaccountedFor: ReadonlyArray<UnaccountedShare>;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type Path = {
  readonly __typename?: 'Path';
  readonly certainty: Certainty;
  readonly hops: Scalars['Int']['output'];
  readonly steps: ReadonlyArray<ChainStep>;
  readonly text: Scalars['String']['output'];
};

export type PathReport = {
  readonly __typename?: 'PathReport';
  readonly from: Entity;
  /** Where there is no path over the kinds asked for: the shortest over relations of every kind. Null where there is none, too. */
  readonly overOtherKinds?: Maybe<Path>;
  readonly paths: ReadonlyArray<Path>;
  readonly to: Entity;
  readonly truncated: Scalars['Boolean']['output'];
};

/** How a place is stated: a register entry alone makes nobody restricted. */
export type PlaceBasis =
  | 'CITIZENSHIP'
  | 'LOCATION'
  | 'REGISTER'
  | 'SEAT';

/** A seat, country or citizenship that differs between two looks, and with it who is restricted. */
export type PlaceChange = {
  readonly __typename?: 'PlaceChange';
  readonly after: ReadonlyArray<Scalars['String']['output']>;
  /** Country codes. Empty: not reported. */
  readonly before: ReadonlyArray<Scalars['String']['output']>;
  readonly entity: Entity;
  readonly restrictedAfter?: Maybe<Scalars['Boolean']['output']>;
  /** Restricted in its own right before, and after. Null where nobody reports where it belongs. */
  readonly restrictedBefore?: Maybe<Scalars['Boolean']['output']>;
  readonly text: Scalars['String']['output'];
};

/**
 * A source that may have come out by `knownBy`, though nothing says that it had: it has no date, or is dated to a month or a
 * year that had begun. It counts as published from `knownFrom` on: the last day of that month or year, or the day by which
 * it had been read; null where there is neither. `claims` are those of it that the answer leaves out.
 */
export type PossiblyPublished = {
  readonly __typename?: 'PossiblyPublished';
  readonly claims: Scalars['Int']['output'];
  readonly knownFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly source: Source;
};

export type PropertyEvidence = {
  readonly __typename?: 'PropertyEvidence';
  readonly claims: ReadonlyArray<Claim>;
  readonly conflicting: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  /** Why this value and not another, where claims differ. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The value the graph uses, as text. Null where it is not known at the chosen dates. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type PublicBody = Entity & Node & {
  readonly __typename?: 'PublicBody';
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly cases: ReadonlyArray<Case>;
  readonly claims: ClaimConnection;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly gaps: ReadonlyArray<Gap>;
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<DatedName>;
  readonly place?: Maybe<EntityPlace>;
  readonly propertyEvidence: ReadonlyArray<PropertyEvidence>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly restricted?: Maybe<Scalars['Boolean']['output']>;
};


export type PublicBodyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PublicBodyRestrictedArgs = {
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * The chains through which parties of restricted jurisdictions get to use the hardware of a fleet, a data centre, a lease, a shipment,
   * a case, or all fleets of a jurisdiction. `restricted` defaults to CN, HK and MO.
   */
  readonly accessChains: AccessReport;
  /**
   * What changes in the access to a target between two looks at it: other dates (`asOf`), or other days of knowledge
   * (`knownBy`). Both default to today.
   */
  readonly accessChanges: AccessChanges;
  /**
   * Who changed what, newest first: every change of the store, by whomever. By
   * admins alone: `FORBIDDEN` to others. `npm run audit` exports and verifies it.
   */
  readonly auditLog: AuditConnection;
  /** One reported case. Null where there is none. */
  readonly case?: Maybe<Case>;
  /** Every reported case, in the order of its id. */
  readonly cases: ReadonlyArray<Case>;
  /**
   * What every rule that was publicly known at `asOf` (today unless given) says of a transaction that need not be recorded. What
   * is left out is not reported. Information with citations, never legal advice.
   */
  readonly checkRules: RuleCheck;
  /** Claims by case, by what they are about, or by status, in the order of their ids. */
  readonly claims: ClaimConnection;
  /**
   * Every export-control rule, guidance, bill and draft, with how it stood at `asOf` (today unless given), in the order of
   * their dates. Information with citations, never legal advice.
   */
  readonly controlRules: ReadonlyArray<ControlRule>;
  /** The states that the data were in, the latest first, with the files that made each another than the one before: what `revision` of an answer means, and since when. The first that is remembered lists all that it held. */
  readonly dataRevisions: ReadonlyArray<DataRevision>;
  /** The lists and registers that are loaded from files, with their editions. */
  readonly dataSets: ReadonlyArray<DataSet>;
  /** The groups of countries that the rules speak of, as they stood at `asOf` (today unless given). */
  readonly destinationGroups: ReadonlyArray<DestinationGroup>;
  /**
   * Pairs of entities that may be one and the same, likeliest first, with what speaks for and against it; pairs that a
   * decision speaks of are left out. Nothing is merged by this: a decision in `reference/merges.yaml` does that.
   */
  readonly duplicateCandidates: DuplicateReport;
  /** All entities that pass the filter, in the order of their names. */
  readonly entities: EntityConnection;
  /** One entity by id, as known at `knownBy` and as it stood at `asOf` (both default to today). Null where there is none. */
  readonly entity?: Maybe<Entity>;
  /** Every recorded model of hardware, with the figures that the rules count and what it meets, in the order of their names. */
  readonly hardwareModels: ReadonlyArray<HardwareModel>;
  /** What the store holds: how many of each kind, and the revision of the data. */
  readonly inventory: Inventory;
  /**
   * Servers and GPUs times days by ultimate restricted party, from `from` (else the first day that is reported of the
   * hardware) to `to` (else today). What is sublet is counted once, for who takes it.
   */
  readonly ledger: Ledger;
  /** Decisions about entities that may be one: all, or those about one entity, in the order of their ids. */
  readonly mergeDecisions: ReadonlyArray<MergeDecision>;
  /** The entities one relation away, after the counts per relation kind. Without `asOf`, relations of any time. */
  readonly neighbours: NeighbourConnection;
  /** Any entity, claim or source by id. Null where there is none. */
  readonly node?: Maybe<Node>;
  /**
   * Everyone above one firm, with what each owns of it over all ways, who controls it, and the tests of it. `first` cuts the
   * list of owners, restricted and near ones first.
   */
  readonly ownership: OwnershipReport;
  /**
   * The `k` shortest ways between two entities, at most 20, of at most `hops` relations, at most 12, read in either direction.
   * `kinds`: the kinds of relation that count; those that pass access unless given. Relations of other kinds are not read.
   */
  readonly paths: PathReport;
  /** The same between each two of 2 to 10 entities: a report for each pair, in the order given. */
  readonly pathsAmong: ReadonlyArray<PathReport>;
  /**
   * From the party down: everything that parties get to, at `asOf` and as known by `knownBy`: the firms below them, the
   * hardware that they reach, and what that adds up to. The parties are those of `parties`, the firms on `list`, and all that
   * are restricted in their own right in `jurisdictions`, taken together. It is the question of `accessChains`, `ownership`
   * and `screen` from the other end, and agrees with them: a party is among the parties of a target's chains exactly when the
   * target is in its reach by the same means. Information with citations, never legal advice.
   */
  readonly reach: ReachReport;
  /** The readings of the 50 Percent Rule that can be asked for, the default first, as each read at `asOf` (today unless given). */
  readonly regimes: ReadonlyArray<Regime>;
  /** One relation by id, with its evidence. Null where there is none. */
  readonly relation?: Maybe<Relation>;
  /**
   * The ways that hardware took: shipments in which who receives one supplies the next, in an order of dates that is certain or
   * possible, over the same fleet or model in numbers that may be the same goods, from where the trail begins to where no
   * further shipment is reported by `asOf`. All on which the target stands: a firm, a site, a fleet, a model, a shipment, or
   * the shipments of a case. Longest first.
   */
  readonly routes: RouteConnection;
  /** Up to which day the rules were read, and what of the reference data is due for review. */
  readonly rulesRecord: RulesRecord;
  /**
   * Up to 10,000 parties at once, by id or by name: whether each is restricted, by the four tests that ask who is behind it.
   * A name written as ids are is taken for an id where one is recorded. An id or a name that cannot be read says so in its
   * row. A name is sure where it differs in spelling, script or legal form alone, not in a place, nor by a form of another
   * country; else the parties that it may mean are candidates. A name published after `knownBy` is none yet.
   */
  readonly screen: Screening;
  /**
   * Decisions on parties that screened names may mean, as they were kept on this server, newest first. `asked` and `entities`:
   * up to 10,000 each. `latest`: of each name and party the newest alone, which is the one that counts. They name customers
   * and reviewers, so they are read by editors alone: `FORBIDDEN` to others.
   */
  readonly screeningDecisions: ScreeningDecisionConnection;
  /**
   * Entities whose names, aliases, original names or identifiers match, best first, each with why. Tolerates typing errors,
   * punctuation and legal forms; reads Chinese in simplified and traditional characters and in pinyin. With `exact`, only
   * what has the text in it as written, but for case. Without `kinds`, gaps too, and claims by what they say.
   */
  readonly search: SearchResult;
  /**
   * What occurs in more than one case: entities and sources, those of most cases first. `cases`: one, what it shares with any
   * other; several, what two of them or more share; none, what any two share.
   */
  readonly sharedAcrossCases: SharedAcrossCases;
  /**
   * Other recorded parties whose names resemble those of one party, likeliest first. No report says that they are the same;
   * names resemble each other by chance, by kinship of firms, or because one of them wants to be taken for the other.
   */
  readonly similarNames: SimilarNames;
  /** Sources in the order of their ids. */
  readonly sources: SourceConnection;
  /**
   * Everything within `depth` relations of the given entities, nearest first, cut at `limit` entities and `relationLimit`
   * relations. Without `asOf`, relations of any time.
   */
  readonly subgraph: Subgraph;
  /** Whether this server knows a token or a login, so that it keeps views and decisions for editors. */
  readonly takesChanges: Scalars['Boolean']['output'];
  /** One trade flow, with the values published by `knownBy`. Null where there is none. */
  readonly tradeFlow?: Maybe<TradeFlow>;
  /**
   * Trade flows by exporter, importer, reporter and the first digits of a commodity code, in the order of their ids; `from`
   * and `to` keep those with a value in that time.
   */
  readonly tradeFlows: TradeFlowConnection;
  /** What stands beside the reported trade values: caveats, figures without a period, the onset. */
  readonly tradeNotes: TradeNotes;
  /** The views that were saved on this server, in the order of their names. */
  readonly views: ReadonlyArray<View>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryAccessChainsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hypotheses?: InputMaybe<ReadonlyArray<HypothesisInput>>;
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>;
  presume?: InputMaybe<Scalars['Boolean']['input']>;
  regime?: InputMaybe<Scalars['ID']['input']>;
  restricted?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  target: Scalars['ID']['input'];
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryAccessChangesArgs = {
  after: ClocksInput;
  before: ClocksInput;
  restricted?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  target: Scalars['ID']['input'];
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryCheckRulesArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  buyer?: InputMaybe<Scalars['CountryCode']['input']>;
  destination?: InputMaybe<Scalars['CountryCode']['input']>;
  endUser?: InputMaybe<Scalars['CountryCode']['input']>;
  model?: InputMaybe<Scalars['ID']['input']>;
  parent?: InputMaybe<Scalars['CountryCode']['input']>;
  way?: AccessWay;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryControlRulesArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryDataRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryDestinationGroupsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryDuplicateCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryEntityArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>;
  presume?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryHardwareModelsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryLedgerArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  hypotheses?: InputMaybe<ReadonlyArray<HypothesisInput>>;
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>;
  restricted?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  target: Scalars['ID']['input'];
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryMergeDecisionsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>;
  outgoing?: InputMaybe<Scalars['Boolean']['input']>;
  presume?: InputMaybe<Scalars['Boolean']['input']>;
  relationKinds?: InputMaybe<ReadonlyArray<RelationKind>>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryOwnershipArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  firm: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  hypotheses?: InputMaybe<ReadonlyArray<HypothesisInput>>;
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>;
  presume?: InputMaybe<Scalars['Boolean']['input']>;
  regime?: InputMaybe<Scalars['ID']['input']>;
  restricted?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  from: Scalars['ID']['input'];
  hops?: InputMaybe<Scalars['Int']['input']>;
  k?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RelationKind>>;
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>;
  presume?: InputMaybe<Scalars['Boolean']['input']>;
  to: Scalars['ID']['input'];
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryPathsAmongArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  entities: ReadonlyArray<Scalars['ID']['input']>;
  hops?: InputMaybe<Scalars['Int']['input']>;
  k?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RelationKind>>;
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>;
  presume?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryReachArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  hypotheses?: InputMaybe<ReadonlyArray<HypothesisInput>>;
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>;
  list?: InputMaybe<Scalars['String']['input']>;
  listAsOf?: InputMaybe<Scalars['PartialDate']['input']>;
  parties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  presume?: InputMaybe<Scalars['Boolean']['input']>;
  regime?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryRegimesArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryRelationArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>;
  presume?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>;
  target: Scalars['ID']['input'];
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryRulesRecordArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryScreenArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>;
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  presume?: InputMaybe<Scalars['Boolean']['input']>;
  regime?: InputMaybe<Scalars['ID']['input']>;
  restricted?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryScreeningDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asked?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  decision?: InputMaybe<MatchDecision>;
  entities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  latest?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QuerySearchArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text: Scalars['String']['input'];
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QuerySharedAcrossCasesArgs = {
  cases?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QuerySimilarNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  party: Scalars['ID']['input'];
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QuerySubgraphArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  presume?: InputMaybe<Scalars['Boolean']['input']>;
  relationKinds?: InputMaybe<ReadonlyArray<RelationKind>>;
  relationLimit?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryTradeFlowArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * Questions with `asOf` take `presume`: true, what has no reported end is taken to go on after its last report (PRESUMED) and
 * counts as holding; false, it is POSSIBLE there, and only what is CERTAIN counts.
 */
export type QueryTradeFlowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  exporter?: InputMaybe<Scalars['CountryCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  importer?: InputMaybe<Scalars['CountryCode']['input']>;
  knownBy?: InputMaybe<Scalars['PartialDate']['input']>;
  reporter?: InputMaybe<Scalars['CountryCode']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** Null where no case tells of the hardware, or nobody reports where it stands. */
export type ReachCell = {
  readonly __typename?: 'ReachCell';
  readonly case?: Maybe<Case>;
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly gpus?: Maybe<AmountRange>;
  readonly hardware: ReadonlyArray<Entity>;
  readonly party: Entity;
  readonly servers?: Maybe<AmountRange>;
};

export type ReachGrouping =
  /** Where the hardware stands. */
  | 'COUNTRY'
  | 'MEANS'
  | 'MODEL'
  /** As it stood on the last day of each of the last 20 years with anything reported, and of `asOf`; in the order of time. */
  | 'YEAR';

export type ReachLedger = {
  readonly __typename?: 'ReachLedger';
  /** Of which more is recorded as let than there is on some day; see `Ledger`. */
  readonly contradictory: ReadonlyArray<Entity>;
  readonly entries: ReadonlyArray<LedgerEntry>;
  readonly from: Scalars['PartialDate']['output'];
  readonly to: Scalars['PartialDate']['output'];
  /** Of all the parties together, each share counted once whoever of them has it. */
  readonly total: UseTime;
};

/** What makes a holder lead to the parties; of several the first. */
export type ReachLink =
  /** They certainly cover it by the 50 Percent Rule. */
  | 'AGGREGATION'
  /** One of them certainly controls it. */
  | 'CONTROL'
  /** They have an interest in it, or may cover or control it. */
  | 'INTEREST'
  /** It is one of them. */
  | 'ITSELF'
  /** By directors or employees alone. */
  | 'PERSONNEL';

/** What one test of an affiliate measured; see `TestResult`. */
export type ReachMeasure = {
  readonly __typename?: 'ReachMeasure';
  /** What the recorded owners hold together at least. What is left is unaccounted for. */
  readonly accountedFor?: Maybe<Scalars['Float']['output']>;
  readonly margin?: Maybe<Scalars['Float']['output']>;
  /** Why the verdict is so, each sentence with its sources; where it is open, what would decide it. */
  readonly reasons: ReadonlyArray<Sentence>;
  readonly threshold?: Maybe<Scalars['Float']['output']>;
  /** As reported, per cent. Null where nothing is reported of it while some is unaccounted for. */
  readonly value?: Maybe<ShareRange>;
  readonly verdict: Verdict;
};

/** One of the parties asked about, with the hardware that chains lead from to it. */
export type ReachParty = {
  readonly __typename?: 'ReachParty';
  /** The cases that tell of the hardware, by claims published by `knownBy`. */
  readonly cases: ReadonlyArray<Case>;
  /** That of the surest chain. Null where no hardware is reached. */
  readonly certainty?: Maybe<Certainty>;
  /** Where the hardware stands. Empty: not reported. */
  readonly countries: ReadonlyArray<Scalars['CountryCode']['output']>;
  readonly gpus?: Maybe<AmountRange>;
  /** Fleets, sites and leases, those left out of which another of them is a part. */
  readonly hardwareCount: Scalars['Int']['output'];
  /** The latest day by which all steps of one of its chains were confirmed. Null where no source has a date. */
  readonly lastConfirmed?: Maybe<Scalars['PartialDate']['output']>;
  /** How the hardware is held: OWNS, TAKES, OPERATES or USES; RECEIVES where only a shipment leads to it. */
  readonly means: ReadonlyArray<RelationKind>;
  readonly party: Entity;
  /** See `ReachTotal`. */
  readonly servers?: Maybe<AmountRange>;
  readonly uncounted: Scalars['Int']['output'];
};

export type ReachPartyConnection = {
  readonly __typename?: 'ReachPartyConnection';
  readonly edges: ReadonlyArray<ReachPartyEdge>;
  readonly nodes: ReadonlyArray<ReachParty>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ReachPartyEdge = {
  readonly __typename?: 'ReachPartyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ReachParty;
};

/** What is given must all be met. `text`: in its name, whatever the case of the letters. */
export type ReachPartyFilter = {
  /** Where the hardware stands. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  readonly means?: InputMaybe<ReadonlyArray<RelationKind>>;
  readonly reachesHardware?: InputMaybe<Scalars['Boolean']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type ReachPartySort =
  | 'GPUS'
  /** By how many fleets, sites and leases. */
  | 'HARDWARE'
  | 'NAME'
  | 'SERVERS';

/**
 * What parties get to. A firm is their affiliate where they have an effective interest in it, cover it or control it. Hardware is
 * in their reach where a chain of access leads from it to one of them.
 */
export type ReachReport = {
  readonly __typename?: 'ReachReport';
  /** The firms below the parties, other than these themselves. */
  readonly affiliates: AffiliateConnection;
  readonly asOf: Scalars['PartialDate']['output'];
  /** How many such triples there are. */
  readonly cellCount: Scalars['Int']['output'];
  /** Which case tells of hardware that which party reaches in which country: one row for each such triple. */
  readonly cells: ReadonlyArray<ReachCell>;
  /** The fleets, sites and leases from which a chain leads to a party. */
  readonly hardware: ReachedHardwareConnection;
  /** The relations that this answer supposes to be other than recorded. */
  readonly hypotheses: ReadonlyArray<Relation>;
  /** The jurisdictions whose parties are asked about; none where parties or a list are. */
  readonly jurisdictions: ReadonlyArray<Scalars['CountryCode']['output']>;
  readonly knownBy: Scalars['PartialDate']['output'];
  /** Servers and GPUs times days for the parties, from `from` (else the first day reported of the hardware) to the last day of `asOf`. */
  readonly ledger: ReachLedger;
  /** The list that is asked about, and the day on which it is read. Null where none is. */
  readonly list?: Maybe<LoadedList>;
  readonly listAsOf?: Maybe<Scalars['PartialDate']['output']>;
  /** The parties that the question starts from, each with the hardware that it gets to. With `reachesHardware`, who reaches what. */
  readonly parties: ReachPartyConnection;
  /** Sources whose claims are left out at `knownBy` only because of how they are dated. */
  readonly possiblyPublished: ReadonlyArray<PossiblyPublished>;
  /** By which reading of the 50 Percent Rule the affiliates were judged. */
  readonly regime: Regime;
  /** The data the answer was computed from: the same question at the same revision gives the same answer. */
  readonly revision: Scalars['String']['output'];
  /** Shipments that a party supplies or receives, or a firm that the parties cover or control. */
  readonly routes: RouteConnection;
  /** The answer in one sentence. */
  readonly text: Scalars['String']['output'];
  /** All hardware that is reached, nothing counted twice. */
  readonly total: ReachTotal;
  /**
   * The same by one property, the largest first. What has several values of it, as a fleet reached by two means, counts for
   * each, so that the parts may add up to more than the whole.
   */
  readonly totals: ReadonlyArray<ReachTotal>;
  readonly truncated: Scalars['Boolean']['output'];
  /** What lies within reach and was not read, in words. Null where all was read. */
  readonly unread?: Maybe<Scalars['String']['output']>;
};


/**
 * What parties get to. A firm is their affiliate where they have an effective interest in it, cover it or control it. Hardware is
 * in their reach where a chain of access leads from it to one of them.
 */
export type ReachReportAffiliatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AffiliateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<AffiliateSort>;
};


/**
 * What parties get to. A firm is their affiliate where they have an effective interest in it, cover it or control it. Hardware is
 * in their reach where a chain of access leads from it to one of them.
 */
export type ReachReportCellsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What parties get to. A firm is their affiliate where they have an effective interest in it, cover it or control it. Hardware is
 * in their reach where a chain of access leads from it to one of them.
 */
export type ReachReportHardwareArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReachedHardwareFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReachedHardwareSort>;
};


/**
 * What parties get to. A firm is their affiliate where they have an effective interest in it, cover it or control it. Hardware is
 * in their reach where a chain of access leads from it to one of them.
 */
export type ReachReportLedgerArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * What parties get to. A firm is their affiliate where they have an effective interest in it, cover it or control it. Hardware is
 * in their reach where a chain of access leads from it to one of them.
 */
export type ReachReportPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReachPartyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReachPartySort>;
};


/**
 * What parties get to. A firm is their affiliate where they have an effective interest in it, cover it or control it. Hardware is
 * in their reach where a chain of access leads from it to one of them.
 */
export type ReachReportRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What parties get to. A firm is their affiliate where they have an effective interest in it, cover it or control it. Hardware is
 * in their reach where a chain of access leads from it to one of them.
 */
export type ReachReportTotalsArgs = {
  by: ReachGrouping;
};

/**
 * Servers and GPUs that parties get to, counted as `ledger` counts, each piece once: at least what a party surely holds,
 * itself or by a firm that it controls; at most all that any holder may have from which a chain leads to one. Of what is used
 * or operated as a whole, or only received, at most all of it. What is PRESUMED counts as holding.
 */
export type ReachTotal = {
  readonly __typename?: 'ReachTotal';
  readonly gpus?: Maybe<AmountRange>;
  /** Fleets, sites and leases, those left out of which another of them is a part. */
  readonly hardwareCount: Scalars['Int']['output'];
  /** Of these what is reached CERTAIN or PRESUMED; the others are POSSIBLE. */
  readonly heldCount: Scalars['Int']['output'];
  /** The country, the id of the model, the means or the year; null where it is not reported, and of the whole. */
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly model?: Maybe<HardwareModel>;
  readonly partyCount: Scalars['Int']['output'];
  /** Of the hardware that a number is reported of. Null where none is. */
  readonly servers?: Maybe<AmountRange>;
  /** How much of the hardware has a number of neither reported, so that it may be any. */
  readonly uncounted: Scalars['Int']['output'];
};

/** A fleet, site or lease from which a chain leads to a party. */
export type ReachedHardware = {
  readonly __typename?: 'ReachedHardware';
  /** The cases that tell of it, by claims published by `knownBy`. */
  readonly cases: ReadonlyArray<Case>;
  /** That of the surest chain. */
  readonly certainty: Certainty;
  /** The strongest chain, by the order in which access chains are listed. */
  readonly chain?: Maybe<AccessChain>;
  /** By its own country and those of the sites that house it; of a lease, of what it covers. Empty: not reported. */
  readonly countries: ReadonlyArray<Scalars['CountryCode']['output']>;
  readonly gpus?: Maybe<AmountRange>;
  readonly hardware: Entity;
  /** The holders from which a chain leads on to a party, or that are one. */
  readonly holders: ReadonlyArray<ReachedHolder>;
  /** The day by which all steps of that chain were confirmed. Null where no source has a date. */
  readonly lastConfirmed?: Maybe<Scalars['PartialDate']['output']>;
  /** How these hold it: OWNS, TAKES, OPERATES or USES; RECEIVES where only a shipment leads to a party. */
  readonly means: ReadonlyArray<RelationKind>;
  /** Empty: not reported. */
  readonly models: ReadonlyArray<HardwareModel>;
  /** The parties at the ends of its chains. */
  readonly parties: ReadonlyArray<Entity>;
  /** What of it the parties get to; see `ReachTotal`. Null where nothing is reported. */
  readonly servers?: Maybe<AmountRange>;
};

export type ReachedHardwareConnection = {
  readonly __typename?: 'ReachedHardwareConnection';
  readonly edges: ReadonlyArray<ReachedHardwareEdge>;
  readonly nodes: ReadonlyArray<ReachedHardware>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ReachedHardwareEdge = {
  readonly __typename?: 'ReachedHardwareEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ReachedHardware;
};

export type ReachedHardwareFilter = {
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  readonly means?: InputMaybe<ReadonlyArray<RelationKind>>;
  readonly model?: InputMaybe<Scalars['ID']['input']>;
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type ReachedHardwareSort =
  /** The surest first. */
  | 'CERTAINTY'
  | 'GPUS'
  | 'NAME'
  | 'SERVERS';

export type ReachedHolder = {
  readonly __typename?: 'ReachedHolder';
  readonly by: ReadonlyArray<RelationKind>;
  /** That of the surest way from the hardware to it. */
  readonly certainty: Certainty;
  readonly entity: Entity;
  readonly link: ReachLink;
};

/**
 * A sign of diversion as the Bureau of Industry and Security names them (15 CFR part 732, supplement 3; guidance of 13 May 2025
 * on advanced computing integrated circuits), shown only where claims support it. No finding about anybody.
 */
export type RedFlag = {
  readonly __typename?: 'RedFlag';
  readonly about: Entity;
  readonly kind: RedFlagKind;
  readonly sentence: Sentence;
};

export type RedFlagKind =
  /** A supplier or receiver stood on a loaded list when the shipment ended. */
  | 'LISTED_PARTY'
  /** A supplier or receiver was founded less than two years before the shipment began. */
  | 'NEW_FIRM'
  /** Shipments brought more into a fleet than it is counted at. */
  | 'QUANTITY_BEYOND_COUNT'
  /** The shipment comes from, or goes to, CN, HK or MO, or a supplier or receiver has its seat there. */
  | 'RESTRICTED_PLACE';

/**
 * How a sanctions or export-control regime reads the 50 Percent Rule at `asOf`: what the test CASCADE asks for. In each a covered
 * firm passes its whole holding on. Information with its source, never legal advice.
 */
export type Regime = {
  readonly __typename?: 'Regime';
  /** True: the holdings of all restricted parties are added up; false: each party counts alone. */
  readonly aggregated: Scalars['Boolean']['output'];
  /** The day from which it reads so. */
  readonly from: Scalars['PartialDate']['output'];
  /** As given in the argument `regime`. */
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** True: control by a restricted party is enough as well. */
  readonly orControl: Scalars['Boolean']['output'];
  readonly sourceTitle: Scalars['String']['output'];
  readonly sourceUrl: Scalars['String']['output'];
  /** All of that in words. */
  readonly text: Scalars['String']['output'];
  /** Per cent. */
  readonly threshold: Scalars['Float']['output'];
  /** True: the threshold itself is enough; false: more is asked for. */
  readonly thresholdIncluded: Scalars['Boolean']['output'];
};

export type Relation = {
  readonly __typename?: 'Relation';
  readonly amountUsd?: Maybe<Scalars['Float']['output']>;
  /** True when its number is said to be approximate; `bound` marks a floor or a ceiling. */
  readonly approximate: Scalars['Boolean']['output'];
  readonly bound?: Maybe<Bound>;
  /** Whether it held at `asOf` (today unless given). Null when it did not. */
  readonly certainty?: Maybe<Certainty>;
  readonly claims: ReadonlyArray<Claim>;
  /** Where it is PRESUMED: `last confirmed 2025-06-30, 17 months before`, counted to the last day of `asOf`. Null elsewhere. */
  readonly continuance?: Maybe<Scalars['String']['output']>;
  /** What `text` has in brackets: `33–34 %`, `from March 2025`. */
  readonly details: ReadonlyArray<Scalars['String']['output']>;
  /** True when a claim behind it is denied or conflicts with another. */
  readonly disputed: Scalars['Boolean']['output'];
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  readonly from: Entity;
  readonly gpus?: Maybe<Scalars['Int']['output']>;
  /** What the question supposes of it against or beyond the record. Null where it stands as recorded. */
  readonly hypothesis?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: RelationKind;
  /** Latest date or publication among its claims. */
  readonly lastConfirmed?: Maybe<Scalars['PartialDate']['output']>;
  readonly list?: Maybe<Scalars['String']['output']>;
  readonly means?: Maybe<Scalars['String']['output']>;
  readonly quantity?: Maybe<Scalars['Float']['output']>;
  /** Earliest publication among its sources. */
  readonly recorded?: Maybe<Scalars['PartialDate']['output']>;
  readonly remote?: Maybe<Scalars['Boolean']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly servers?: Maybe<Scalars['Int']['output']>;
  readonly shareMax?: Maybe<Scalars['Float']['output']>;
  readonly shareMaxExclusive?: Maybe<Scalars['Boolean']['output']>;
  readonly shareMin?: Maybe<Scalars['Float']['output']>;
  /** True where the end is itself left out, as in more than 50. Null where it is not said. */
  readonly shareMinExclusive?: Maybe<Scalars['Boolean']['output']>;
  readonly sources: ReadonlyArray<Source>;
  /** When it held, as far as reported. A missing end means that no end was reported. */
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
  readonly status: ClaimStatus;
  /** The relation in words, for example `owns (33–34 %)`. */
  readonly text: Scalars['String']['output'];
  readonly to: Entity;
  /** What `quantity` counts, such as servers or boards. Null: GPUs, where a fleet is carried. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** From `from` to `to`: `owns`. */
  readonly verb: Scalars['String']['output'];
  readonly votingMax?: Maybe<Scalars['Float']['output']>;
  readonly votingMaxExclusive?: Maybe<Scalars['Boolean']['output']>;
  readonly votingMin?: Maybe<Scalars['Float']['output']>;
  readonly votingMinExclusive?: Maybe<Scalars['Boolean']['output']>;
};

export type RelationCount = {
  readonly __typename?: 'RelationCount';
  readonly incoming: Scalars['Int']['output'];
  readonly kind: RelationKind;
  readonly outgoing: Scalars['Int']['output'];
};

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

export type RelationKindCount = {
  readonly __typename?: 'RelationKindCount';
  readonly count: Scalars['Int']['output'];
  readonly kind: RelationKind;
};

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

export type Route = {
  readonly __typename?: 'Route';
  /** That of its least sure step; POSSIBLE over a gap. */
  readonly certainty: Certainty;
  readonly disputed: Scalars['Boolean']['output'];
  /** Stable for the same shipments in the same order. */
  readonly id: Scalars['ID']['output'];
  /** In order, one at least. */
  readonly legs: ReadonlyArray<RouteLeg>;
  /** Who makes the models that it carried. Empty: not reported. */
  readonly makers: ReadonlyArray<Entity>;
  /** Signs of diversion that claims support. None is no clearance. */
  readonly redFlags: ReadonlyArray<RedFlag>;
  /** Of the weakest of its relations. Null where nothing is reported of its shipments. */
  readonly status?: Maybe<ClaimStatus>;
  /** Where the trail stops. */
  readonly stop: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type RouteConnection = {
  readonly __typename?: 'RouteConnection';
  readonly edges: ReadonlyArray<RouteEdge>;
  readonly nodes: ReadonlyArray<Route>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
  /** True when there are more routes, or shipments, than are looked at. */
  readonly truncated: Scalars['Boolean']['output'];
};

export type RouteEdge = {
  readonly __typename?: 'RouteEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Route;
};

export type RouteGoods = {
  readonly __typename?: 'RouteGoods';
  /** Null: not reported. */
  readonly quantity?: Maybe<AmountRange>;
  readonly thing: Entity;
  /** What `quantity` counts. Null: not reported. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** One shipment of a route. */
export type RouteLeg = {
  readonly __typename?: 'RouteLeg';
  readonly carries: ReadonlyArray<Relation>;
  /** How surely these are goods of the shipment before, by dates, goods and numbers. Null at the first. */
  readonly certainty?: Maybe<Certainty>;
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  /** What is not reported between the shipment before and this one; it is shown as a gap and never bridged. Null elsewhere. */
  readonly gap?: Maybe<Scalars['String']['output']>;
  readonly goods: ReadonlyArray<RouteGoods>;
  readonly receives: ReadonlyArray<Relation>;
  readonly shipment: Entity;
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
  /** Who supplied and received it, and what it carried. Empty: not reported. */
  readonly supplies: ReadonlyArray<Relation>;
  /** Who received the shipment before and supplied this one. Empty at the first, and at a gap. */
  readonly through: ReadonlyArray<Entity>;
};

export type RowsLeftOut = {
  readonly __typename?: 'RowsLeftOut';
  readonly reason: Scalars['String']['output'];
  readonly rows: Scalars['Int']['output'];
};

/** One input with other values, and what the rule would then ask for. */
export type RuleAlternative = {
  readonly __typename?: 'RuleAlternative';
  /** True where every country but `values` is meant. */
  readonly excluding: Scalars['Boolean']['output'];
  readonly input: CheckInput;
  readonly needed: Verdict;
  /** In a sentence, which names at most eight of the values. */
  readonly text: Scalars['String']['output'];
  /** Ids of models, codes of countries, ways, or the first and the last day of a time, of which an open end is left out. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

export type RuleBeside = {
  readonly __typename?: 'RuleBeside';
  /** Whether the date lies within the interval of the change. */
  readonly inside: Scalars['Boolean']['output'];
  /** Months from the rule's date to the change; negative when the change came first. */
  readonly monthsAfter: Scalars['Int']['output'];
  readonly ruleDate: RuleDate;
};

export type RuleChange = {
  readonly __typename?: 'RuleChange';
  readonly certainty: Certainty;
  readonly date: Scalars['PartialDate']['output'];
  /** What belongs to it beside the state or event: until when, by which rule, a note. */
  readonly details: ReadonlyArray<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Source>;
  /** The state it brought; null for an event that changed none. */
  readonly state?: Maybe<RuleState>;
  /** What happened, in words, with its details. */
  readonly text: Scalars['String']['output'];
};

/** A transaction, and what the rules say of it. Null: not reported. */
export type RuleCheck = {
  readonly __typename?: 'RuleCheck';
  readonly asOf: Scalars['PartialDate']['output'];
  readonly buyer?: Maybe<Scalars['CountryCode']['output']>;
  readonly destination?: Maybe<Scalars['CountryCode']['output']>;
  readonly endUser?: Maybe<Scalars['CountryCode']['output']>;
  readonly model?: Maybe<HardwareModel>;
  readonly parent?: Maybe<Scalars['CountryCode']['output']>;
  readonly revision: Scalars['String']['output'];
  /** In the order of their dates. Rules of which nobody had heard at `asOf` are left out. */
  readonly rules: ReadonlyArray<CheckedRule>;
  readonly way: AccessWay;
};

/** A day on which a rule changed its state: `announced`, `effective`, `suspended` and so on. */
export type RuleDate = {
  readonly __typename?: 'RuleDate';
  readonly date: Scalars['PartialDate']['output'];
  readonly rule: ControlRule;
  readonly state: Scalars['String']['output'];
};

/** What one model meets of one rule, by its numbers. */
export type RuleMeeting = {
  readonly __typename?: 'RuleMeeting';
  readonly reasons: ReadonlyArray<Sentence>;
  /** How an application would be judged, for a rule that sets the review. */
  readonly review?: Maybe<Review>;
  readonly rule: ControlRule;
  /** The first test that is met; `named` where the rule names the model itself. */
  readonly test?: Maybe<Scalars['String']['output']>;
  readonly tests: ReadonlyArray<TestFinding>;
  readonly verdict: Verdict;
};

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

export type RuleStatus = {
  readonly __typename?: 'RuleStatus';
  readonly asOf: Scalars['PartialDate']['output'];
  /** How certain that is: possible where the sources leave it open. */
  readonly certainty: Certainty;
  readonly enforced: Scalars['Boolean']['output'];
  /** Whether it was in force on every day of `asOf`, on none, or on some (undetermined). */
  readonly inForce: Verdict;
  readonly reasons: ReadonlyArray<Sentence>;
  readonly state: RuleState;
  readonly stateCertainty: Certainty;
};

/** One rule, at a date, for hardware of one model at one place and one of its holders. Information, never legal advice. */
export type RuleVerdict = {
  readonly __typename?: 'RuleVerdict';
  /** Whether the access actually taken falls inside the rule. */
  readonly access: Verdict;
  /** How certain `inForce` is: possible where the sources leave it open. */
  readonly certainty: Certainty;
  /** What decides the sale, as `licence: 3A090.a.1 by destination`. Null where the rule was not in force. */
  readonly clause?: Maybe<Scalars['String']['output']>;
  /** Where the hardware stands. Null: not reported. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  /** False where the agency said that it would not enforce it. */
  readonly enforced: Scalars['Boolean']['output'];
  /** The fleets, sites or leases it is about. */
  readonly hardware: ReadonlyArray<Entity>;
  /** Null where the rule was not in force, so that holders make no difference, or where no holder is reported. */
  readonly holder?: Maybe<Entity>;
  readonly inForce: Verdict;
  /** Whether the hardware (or, for a rule that follows lists, the holder) is what the rule tests for. */
  readonly meets: Verdict;
  /** Null: not reported. */
  readonly model?: Maybe<HardwareModel>;
  readonly reasons: ReadonlyArray<Sentence>;
  /** The rule that this one tells again: both are one duty, and the answer is the same. */
  readonly restates?: Maybe<ControlRule>;
  readonly rule: ControlRule;
  /** Whether a sale to the holder, for use where the hardware stands, would have needed a licence, a permit or a notice under this rule. */
  readonly sale: Verdict;
  readonly state: RuleState;
  readonly stateCertainty: Certainty;
  /** The first test that is met. */
  readonly test?: Maybe<Scalars['String']['output']>;
};

/** How far the record on the rules reaches. A day after `readTo` rests on what was announced before it. */
export type RulesRecord = {
  readonly __typename?: 'RulesRecord';
  /** True where `asOf` lies after `readTo`. */
  readonly ended: Scalars['Boolean']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The latest day whose sources on the rules were read. */
  readonly readTo?: Maybe<Scalars['PartialDate']['output']>;
  /** What has to be looked up again, the longest overdue first: those whose day has passed at `asOf`, then those to come. */
  readonly reviews: ReadonlyArray<DueReview>;
  readonly sources: ReadonlyArray<Source>;
};

export type SameOrDifferent =
  | 'DIFFERENT'
  | 'SAME';

export type ScreenedParty = {
  readonly __typename?: 'ScreenedParty';
  /** The id or name as given. */
  readonly asked: Scalars['String']['output'];
  /** All that the name may mean, where it is not one alone. */
  readonly candidates: ReadonlyArray<Entity>;
  /** The cases of which a claim published by `knownBy` is about it. */
  readonly cases: ReadonlyArray<Case>;
  /** Null where nothing, or more than one party, answers. */
  readonly entity?: Maybe<Entity>;
  /** The lists it stands on at `asOf`, such as the Entity List: LISTS relations with their `list` and `start`. */
  readonly listings: ReadonlyArray<Relation>;
  /** Why it is thought to be the one; null where an id was given. */
  readonly matched?: Maybe<SearchMatch>;
  /** What of a long row was not read as a name, such as an address; null where all of it was. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What the row comes to, all verdicts taken together. Null where there is no entity. */
  readonly outcome?: Maybe<ScreeningOutcome>;
  /** Why this id or name could not be read; it says nothing of the others. Null where it could. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  /** By the full definition: by its own seat, country or citizenship, or by an ultimate parent. Null where there is no entity. */
  readonly restricted?: Maybe<Verdict>;
  readonly tests: ReadonlyArray<TestResult>;
};

export type Screening = {
  readonly __typename?: 'Screening';
  readonly asOf: Scalars['PartialDate']['output'];
  readonly knownBy: Scalars['PartialDate']['output'];
  /**
   * The lists that are loaded, with how many firms stand on each at `asOf`. A party without listings is on none of these; of
   * other lists nothing is said.
   */
  readonly lists: ReadonlyArray<LoadedList>;
  /** By which reading of the 50 Percent Rule the tests were judged. */
  readonly regime: Regime;
  readonly restricted: ReadonlyArray<Scalars['CountryCode']['output']>;
  readonly revision: Scalars['String']['output'];
  /** One for each id and each name, in the order given. */
  readonly rows: ReadonlyArray<ScreenedParty>;
  readonly truncated: Scalars['Boolean']['output'];
};

/**
 * What a reviewer decided of a screened name and a party, and what the check said then. It is never changed: a later decision
 * on the same name and party stands beside it and counts in its place.
 */
export type ScreeningDecision = {
  readonly __typename?: 'ScreeningDecision';
  /** Both dates of the check, and the revision of the data that it read. */
  readonly asOf: Scalars['PartialDate']['output'];
  /** The name or id as it was screened. */
  readonly asked: Scalars['String']['output'];
  /** ISO date and time, by the clock of the server. */
  readonly decidedAt: Scalars['String']['output'];
  readonly decision: MatchDecision;
  /** Id of the party, as it was then; it may have been merged or taken out since. */
  readonly entity: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly knownBy: Scalars['PartialDate']['output'];
  readonly note: Scalars['String']['output'];
  /** What the check said of the party. */
  readonly outcome: ScreeningOutcome;
  /** By which reading of the 50 Percent Rule the check judged, an id of `regimes`. */
  readonly regime: Scalars['ID']['output'];
  readonly reviewer: Scalars['String']['output'];
  readonly revision: Scalars['String']['output'];
  /** How well the name matched the party, from 0 to 1. Null where the check gave no score for it, as for an id. */
  readonly score?: Maybe<Scalars['Float']['output']>;
};

export type ScreeningDecisionConnection = {
  readonly __typename?: 'ScreeningDecisionConnection';
  readonly edges: ReadonlyArray<ScreeningDecisionEdge>;
  readonly nodes: ReadonlyArray<ScreeningDecision>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ScreeningDecisionEdge = {
  readonly __typename?: 'ScreeningDecisionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ScreeningDecision;
};

/** A decision, and what the check that it rests on said: `outcome`, `score`, `regime`, both dates and `revision` as `screen` gave them. */
export type ScreeningDecisionInput = {
  readonly asOf: Scalars['PartialDate']['input'];
  /** The name or id as it was screened, of at most 2,000 characters. */
  readonly asked: Scalars['String']['input'];
  readonly decision: MatchDecision;
  /** Id of a firm, a national or a public body. */
  readonly entity: Scalars['ID']['input'];
  readonly knownBy: Scalars['PartialDate']['input'];
  /** At most 2,000 characters. */
  readonly note?: Scalars['String']['input'];
  readonly outcome: ScreeningOutcome;
  readonly regime?: Scalars['ID']['input'];
  /** Who decided, in 1 to 120 characters. */
  readonly reviewer: Scalars['String']['input'];
  readonly revision: Scalars['String']['input'];
  readonly score?: InputMaybe<Scalars['Float']['input']>;
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

export type SearchHit = {
  readonly __typename?: 'SearchHit';
  readonly entity: Entity;
  readonly matched: SearchMatch;
  /** From 0 to 1, for ordering only. */
  readonly score: Scalars['Float']['output'];
};

/** Why something was found: the text that answers the question, the field that holds it, and how alike they are. */
export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  readonly field: Scalars['String']['output'];
  readonly how: SearchMatchKind;
  /** The part of the name asked for that it answers; null where it answers the whole. */
  readonly part?: Maybe<Scalars['String']['output']>;
  /**
   * The chance that it is what is meant, 0 to 1, as far as the weights of the findings are right. For ordering: a name is
   * taken for sure by what differs, and never by this.
   */
  readonly score: Scalars['Float']['output'];
  readonly text: Scalars['String']['output'];
};

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

export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** Claims that have the words in their statement or note. */
  readonly claims: ReadonlyArray<ClaimHit>;
  /** True when more claims were found than are listed. */
  readonly claimsTruncated: Scalars['Boolean']['output'];
  /** What was looked for and not found, where its text matches. */
  readonly gaps: ReadonlyArray<GapHit>;
  readonly hits: ReadonlyArray<SearchHit>;
  /** True when more entities or gaps were found than are listed. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A sentence in plain words with the sources it rests on. */
export type Sentence = {
  readonly __typename?: 'Sentence';
  readonly sources: ReadonlyArray<Source>;
  readonly text: Scalars['String']['output'];
};

/** Per cent, 0 to 100. Both ends included, but for those that are said not to be. */
export type ShareRange = {
  readonly __typename?: 'ShareRange';
  readonly max: Scalars['Float']['output'];
  /** True for less than `max`: `max` itself is left out. */
  readonly maxExclusive: Scalars['Boolean']['output'];
  readonly min: Scalars['Float']['output'];
  /** True for more than `min`: `min` itself is left out. */
  readonly minExclusive: Scalars['Boolean']['output'];
};

export type SharedAcrossCases = {
  readonly __typename?: 'SharedAcrossCases';
  readonly entities: ReadonlyArray<SharedEntity>;
  readonly sources: ReadonlyArray<SharedSource>;
  /** True when more are shared than are listed. */
  readonly truncated: Scalars['Boolean']['output'];
};

export type SharedEntity = {
  readonly __typename?: 'SharedEntity';
  /** In the order of their ids. */
  readonly cases: ReadonlyArray<CaseMention>;
  readonly entity: Entity;
};

export type SharedSource = {
  readonly __typename?: 'SharedSource';
  readonly cases: ReadonlyArray<SourceMention>;
  readonly source: Source;
};

export type Shipment = Entity & Node & {
  readonly __typename?: 'Shipment';
  readonly cases: ReadonlyArray<Case>;
  readonly claims: ClaimConnection;
  readonly destination?: Maybe<Scalars['CountryCode']['output']>;
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  readonly gaps: ReadonlyArray<Gap>;
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly label: Scalars['String']['output'];
  readonly mode?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<DatedName>;
  readonly origin?: Maybe<Scalars['CountryCode']['output']>;
  readonly place?: Maybe<EntityPlace>;
  readonly propertyEvidence: ReadonlyArray<PropertyEvidence>;
  readonly quantity?: Maybe<Scalars['Float']['output']>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly restricted?: Maybe<Scalars['Boolean']['output']>;
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
  readonly valueUsd?: Maybe<Scalars['Float']['output']>;
};


export type ShipmentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ShipmentRestrictedArgs = {
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

export type SimilarNames = {
  readonly __typename?: 'SimilarNames';
  /** The names that were compared: of one party at most 12. */
  readonly compared: ReadonlyArray<Scalars['String']['output']>;
  readonly parties: ReadonlyArray<SimilarParty>;
  readonly party: Entity;
  /** Parties whose names are as likely to mean it, those left out of `parties` included. */
  readonly totalCount: Scalars['Int']['output'];
};

export type SimilarParty = {
  readonly __typename?: 'SimilarParty';
  readonly entity: Entity;
  /** The text of the other party that resembles that name, and why; `score` is for ordering and finds nothing out. */
  readonly matched: SearchMatch;
  /** The name of the party asked about that resembles it. */
  readonly name: Scalars['String']['output'];
};

/** Where something was said. Sources with one `original` are one independent source. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** A day by which it had been read, and so had come out. */
  readonly accessed?: Maybe<Scalars['PartialDate']['output']>;
  readonly dateBasis?: Maybe<Scalars['String']['output']>;
  readonly datePrecision?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lang?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly original?: Maybe<Scalars['String']['output']>;
  readonly originalTitle?: Maybe<Scalars['String']['output']>;
  readonly published?: Maybe<Scalars['PartialDate']['output']>;
  readonly publisher: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly type?: Maybe<Scalars['String']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

export type SourceMention = {
  readonly __typename?: 'SourceMention';
  readonly case: Case;
  readonly claimCount: Scalars['Int']['output'];
};

export type StatedProperty = {
  readonly __typename?: 'StatedProperty';
  readonly name: Scalars['String']['output'];
  readonly of: Scalars['ID']['output'];
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The value as text; a list is joined with commas. */
  readonly value: Scalars['String']['output'];
};

export type StepChange = {
  readonly __typename?: 'StepChange';
  readonly after?: Maybe<StepState>;
  /** Null where the step did not exist. */
  readonly before?: Maybe<StepState>;
  readonly change: Change;
  readonly from: Entity;
  /** As it stands after, or, when it is lost, as it stood before. */
  readonly relation: Relation;
  readonly text: Scalars['String']['output'];
  readonly to: Entity;
};

export type StepState = {
  readonly __typename?: 'StepState';
  readonly certainty: Certainty;
  readonly disputed: Scalars['Boolean']['output'];
  readonly status: ClaimStatus;
};

export type Subgraph = {
  readonly __typename?: 'Subgraph';
  readonly entities: ReadonlyArray<Entity>;
  /** How many relations of each kind, of any time, stand among the entities of the answer, in it or not. */
  readonly kindCounts: ReadonlyArray<RelationKindCount>;
  /** Entities that were seen beyond `limit`; a lower bound when `omittedAtLeast`. */
  readonly omitted: Scalars['Int']['output'];
  /** True when a level has more relations than are read, so that more entities may lie beyond. */
  readonly omittedAtLeast: Scalars['Boolean']['output'];
  /** Relations of the kinds asked for, among the entities of the answer, that were not read because of `relationLimit`. */
  readonly omittedRelations: Scalars['Int']['output'];
  /** Sources whose claims are left out at `knownBy` only because of how they are dated. */
  readonly possiblyPublished: ReadonlyArray<PossiblyPublished>;
  readonly relations: ReadonlyArray<Relation>;
  /** True when entities or relations were left out because of a limit. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** GPUs of a fleet as counted, and as reported shipments carried them there: at least the largest, at most their sum. */
export type SupplyCheck = {
  readonly __typename?: 'SupplyCheck';
  readonly counted: AmountRange;
  readonly fleet: Entity;
  readonly shipments: ReadonlyArray<Relation>;
  /** Null where no shipment into the fleet is reported. */
  readonly supplied?: Maybe<AmountRange>;
  readonly text: Scalars['String']['output'];
  /** What is counted: GPUs, servers, or the unit of the shipments. One check for each unit that shipments are counted in. */
  readonly unit: Scalars['String']['output'];
  /** Whether the count is within what was supplied. */
  readonly within: Verdict;
};

export type TestFinding = {
  readonly __typename?: 'TestFinding';
  readonly conditions: ReadonlyArray<ConditionFinding>;
  /** The exclusion that takes out what the numbers alone would catch. */
  readonly excludedBy?: Maybe<Scalars['String']['output']>;
  readonly test: Scalars['String']['output'];
  readonly verdict: Verdict;
};

/** One test of one party. An undetermined one, and one for which none is reported, say what would decide it. */
export type TestResult = {
  readonly __typename?: 'TestResult';
  /**
   * What the recorded owners of the firm hold together at least, per cent of its shares (of its votes in CONTROL), whoever they
   * are. What is left is unaccounted for: nobody reports whose it is. Null where the test measures nothing.
   */
  readonly accountedFor?: Maybe<Scalars['Float']['output']>;
  /**
   * By how much the nearer end lies above the threshold (yes) or below it (no, negative), all that is unaccounted for counted
   * against a no.
   */
  readonly margin?: Maybe<Scalars['Float']['output']>;
  /**
   * What stands beside the verdict, in a few words: "no restricted owner is reported; 12 % of the shares is accounted for". Null
   * where the verdict says all.
   */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** True when it counts a relation that is presumed to go on. */
  readonly presumed: Scalars['Boolean']['output'];
  readonly reasons: ReadonlyArray<Sentence>;
  readonly relations: ReadonlyArray<Relation>;
  readonly test: AccessTest;
  /** Per cent. MULTIPLIED_SHARE asks for at least as much, CONTROL for more, CASCADE as the regime says. */
  readonly threshold?: Maybe<Scalars['Float']['output']>;
  /**
   * What is reported of what it measures, per cent. Null where it measures nothing, where nothing is reported of it while some
   * is unaccounted for, and where the data contradict themselves.
   */
  readonly value?: Maybe<ShareRange>;
  readonly verdict: Verdict;
};

/** One test of a rule: met when all its conditions are. */
export type Threshold = {
  readonly __typename?: 'Threshold';
  readonly conditions: ReadonlyArray<Scalars['String']['output']>;
  readonly test: Scalars['String']['output'];
};

export type TradeChange = {
  readonly __typename?: 'TradeChange';
  readonly from: Scalars['PartialDate']['output'];
  /** First month of the new level, most likely; then the earliest and the latest it may be. */
  readonly month: Scalars['PartialDate']['output'];
  /** New level over old one. */
  readonly ratio: Scalars['Float']['output'];
  /** Rule dates in the interval or within six months of it, nearest first. A coincidence of dates, no cause. */
  readonly rules: ReadonlyArray<RuleBeside>;
  readonly text: Scalars['String']['output'];
  readonly to: Scalars['PartialDate']['output'];
};

/**
 * Lasting changes of level: seasonal effects and steady growth are taken out of the logarithms, lone spikes pulled in, and
 * the rest cut into constant levels (PELT; Killick, Fearnhead and Eckley 2012). Dates with 95 per cent intervals (Bai 1997).
 */
export type TradeChanges = {
  readonly __typename?: 'TradeChanges';
  readonly changes: ReadonlyArray<TradeChange>;
  /** Yearly growth taken out first: 0.1 is 10 per cent. Null where there are too few months to say. */
  readonly growth?: Maybe<Scalars['Float']['output']>;
  readonly needed: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
  /** Months with values, and how many are needed. */
  readonly values: Scalars['Int']['output'];
  readonly verdict: ChangeVerdict;
};

export type TradeFigure = {
  readonly __typename?: 'TradeFigure';
  readonly how: Scalars['String']['output'];
  readonly observation?: Maybe<TradeObservation>;
  /** Null: no source read gives it a period, so it is not plotted. */
  readonly period?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Source>;
  readonly valueUsd: Scalars['Float']['output'];
};

export type TradeFlow = Entity & Node & {
  readonly __typename?: 'TradeFlow';
  /** The months that are above or below their baseline, or may be. */
  readonly anomalies: ReadonlyArray<TradeJudgement>;
  readonly attributedTo?: Maybe<Scalars['String']['output']>;
  /** Every month beside its baseline. `window` is months; with `until` later months are judged by what was known then. */
  readonly baseline: ReadonlyArray<TradeJudgement>;
  readonly cases: ReadonlyArray<Case>;
  /** Why the values must not be read as a count of Nvidia hardware. */
  readonly caveat?: Maybe<Scalars['String']['output']>;
  readonly changePoints: TradeChanges;
  readonly checks?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly claims: ClaimConnection;
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly codeSystem?: Maybe<Scalars['String']['output']>;
  readonly commodity?: Maybe<Scalars['String']['output']>;
  readonly conflicts?: Maybe<Scalars['JSON']['output']>;
  /** Null where the reporter gives its imports from all countries together. */
  readonly exporter?: Maybe<Scalars['CountryCode']['output']>;
  /** Fleets reported in the importing country, the leases over them, and the cases that speak of either. */
  readonly fleets: ReadonlyArray<GpuFleet>;
  readonly frequency?: Maybe<Scalars['String']['output']>;
  readonly gaps: ReadonlyArray<Gap>;
  readonly id: Scalars['ID']['output'];
  /** At prices of a server between two amounts of US dollars. Null where no month of the period has a value. */
  readonly impliedServers?: Maybe<ImpliedServers>;
  /** Null where the reporter gives its exports to all countries together. */
  readonly importer?: Maybe<Scalars['CountryCode']['output']>;
  readonly importerCases: ReadonlyArray<Case>;
  readonly kind: EntityKind;
  readonly label: Scalars['String']['output'];
  readonly leases: ReadonlyArray<Lease>;
  readonly mirrorGap: MirrorReport;
  /** Months without a value between the first and the last that have one. */
  readonly missingMonths: ReadonlyArray<Scalars['PartialDate']['output']>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<DatedName>;
  /** Its values by period, in order; `from` and `to` keep those that overlap. */
  readonly periods: ReadonlyArray<TradePeriod>;
  readonly place?: Maybe<EntityPlace>;
  readonly propertyEvidence: ReadonlyArray<PropertyEvidence>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly reporter?: Maybe<Scalars['String']['output']>;
  readonly restricted?: Maybe<Scalars['Boolean']['output']>;
  /** Rule dates between two dates, in order. */
  readonly ruleDates: ReadonlyArray<RuleDate>;
  readonly sources: ReadonlyArray<Source>;
  /** `FOB`, free on board, or `CIF`, with freight and insurance; null where no source says. */
  readonly valuation?: Maybe<Scalars['String']['output']>;
  /** Against the same period so many years before. */
  readonly yearOnYear: ReadonlyArray<YearOnYear>;
};


export type TradeFlowAnomaliesArgs = {
  until?: InputMaybe<Scalars['PartialDate']['input']>;
  window?: InputMaybe<Scalars['Int']['input']>;
};


export type TradeFlowBaselineArgs = {
  until?: InputMaybe<Scalars['PartialDate']['input']>;
  window?: InputMaybe<Scalars['Int']['input']>;
};


export type TradeFlowClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type TradeFlowImpliedServersArgs = {
  period: Scalars['String']['input'];
  priceHigh: Scalars['Float']['input'];
  priceLow: Scalars['Float']['input'];
};


export type TradeFlowPeriodsArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type TradeFlowRestrictedArgs = {
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};


export type TradeFlowRuleDatesArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type TradeFlowYearOnYearArgs = {
  years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

export type TradeFlowConnection = {
  readonly __typename?: 'TradeFlowConnection';
  readonly edges: ReadonlyArray<TradeFlowEdge>;
  readonly nodes: ReadonlyArray<TradeFlow>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TradeFlowEdge = {
  readonly __typename?: 'TradeFlowEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: TradeFlow;
};

/**
 * A month beside its seasonal baseline: the median of the twelve months before, plus the effect of the calendar month, plus
 * the usual drift, on the scale of logarithms. The band is 3.5 robust standard deviations to either side (median absolute
 * deviation; Iglewicz and Hoaglin 1993). It says that a month is unusual, not why.
 */
export type TradeJudgement = {
  readonly __typename?: 'TradeJudgement';
  readonly band?: Maybe<ValueRange>;
  /** From how many months the baseline was made. */
  readonly basis?: Maybe<Scalars['Int']['output']>;
  /** Null where there are too few months to say. */
  readonly expected?: Maybe<Scalars['Float']['output']>;
  readonly month: Scalars['PartialDate']['output'];
  /** Value over expected. */
  readonly ratio?: Maybe<Scalars['Float']['output']>;
  /** Modified z-score. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  readonly value: ValueRange;
  readonly verdict: TradeVerdict;
};

/** The trade statistics and what stands beside them in their file. */
export type TradeNotes = {
  readonly __typename?: 'TradeNotes';
  readonly caveats: ReadonlyArray<Scalars['String']['output']>;
  /** Values that a document names, with the period that a source gives them, or none. */
  readonly figures: ReadonlyArray<TradeFigure>;
  /** When the surge began, as sources say it; they differ. */
  readonly onset: ReadonlyArray<TradeOnset>;
};

export type TradeObservation = Entity & Node & {
  readonly __typename?: 'TradeObservation';
  readonly cases: ReadonlyArray<Case>;
  readonly changeOnYear?: Maybe<Scalars['Float']['output']>;
  readonly claims: ClaimConnection;
  readonly gaps: ReadonlyArray<Gap>;
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<DatedName>;
  /** A month, a year, or a span of months: `2025-03`, `2024`, `2025-01/2025-04`. */
  readonly period?: Maybe<Scalars['String']['output']>;
  readonly place?: Maybe<EntityPlace>;
  readonly preliminary?: Maybe<Scalars['Boolean']['output']>;
  readonly propertyEvidence: ReadonlyArray<PropertyEvidence>;
  readonly quantity?: Maybe<Scalars['Float']['output']>;
  readonly quantityChangeOnYear?: Maybe<Scalars['Float']['output']>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly restricted?: Maybe<Scalars['Boolean']['output']>;
  /** Day on which the value was downloaded. Of several downloads the latest stands, and the others are superseded. */
  readonly retrieved?: Maybe<Scalars['PartialDate']['output']>;
  readonly valueUsd?: Maybe<Scalars['Float']['output']>;
  readonly weightKg?: Maybe<Scalars['Float']['output']>;
};


export type TradeObservationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type TradeObservationRestrictedArgs = {
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

export type TradeOnset = {
  readonly __typename?: 'TradeOnset';
  readonly period: Scalars['PartialDate']['output'];
  readonly sources: ReadonlyArray<Source>;
};

/** A month, a year or a span of a flow, with every value that sources give it. */
export type TradePeriod = {
  readonly __typename?: 'TradePeriod';
  readonly conflicting: Scalars['Boolean']['output'];
  readonly period: Scalars['String']['output'];
  readonly readings: ReadonlyArray<TradeReading>;
  /** Former downloads, latest first. */
  readonly superseded: ReadonlyArray<TradeReading>;
  /** US dollars. The ends differ where sources that are no revisions of each other do. Null: not reported. */
  readonly value?: Maybe<ValueRange>;
};

export type TradeReading = {
  readonly __typename?: 'TradeReading';
  readonly observation: Scalars['ID']['output'];
  readonly preliminary: Scalars['Boolean']['output'];
  readonly quantity?: Maybe<Scalars['Float']['output']>;
  /** The relation OBSERVED that leads to it. */
  readonly relation: Scalars['ID']['output'];
  readonly retrieved?: Maybe<Scalars['PartialDate']['output']>;
  readonly sources: ReadonlyArray<Source>;
  readonly valueUsd?: Maybe<Scalars['Float']['output']>;
};

export type TradeVerdict =
  | 'ABOVE'
  | 'BELOW'
  /** Fewer than 30 months with values in the window before, or a calendar month seen in fewer than two years. */
  | 'TOO_FEW'
  /** Sources differ on which it is. */
  | 'UNDETERMINED'
  | 'WITHIN';

export type Trip = Entity & Node & {
  readonly __typename?: 'Trip';
  readonly cargo?: Maybe<Scalars['String']['output']>;
  readonly cases: ReadonlyArray<Case>;
  readonly claims: ClaimConnection;
  readonly destination?: Maybe<Scalars['CountryCode']['output']>;
  readonly drives?: Maybe<Scalars['Int']['output']>;
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  readonly gaps: ReadonlyArray<Gap>;
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<DatedName>;
  readonly origin?: Maybe<Scalars['CountryCode']['output']>;
  readonly place?: Maybe<EntityPlace>;
  readonly propertyEvidence: ReadonlyArray<PropertyEvidence>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly restricted?: Maybe<Scalars['Boolean']['output']>;
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
  readonly terabytes?: Maybe<Scalars['Float']['output']>;
};


export type TripClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type TripRestrictedArgs = {
  jurisdictions?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

export type UltimateParent = {
  readonly __typename?: 'UltimateParent';
  readonly certainty: Certainty;
  readonly entity: Entity;
};

export type UnaccountedShare = {
  readonly __typename?: 'UnaccountedShare';
  readonly firm: Entity;
  /** Per cent of its shares, 0 to 100; 100 where no owner with a share is reported. */
  readonly share: Scalars['Float']['output'];
};

/** Counts times days, from least to most; `max` null means no upper bound is known. */
export type UseTime = {
  readonly __typename?: 'UseTime';
  readonly gpuDays: AmountRange;
  readonly serverDays: AmountRange;
};

/** Both ends included. `high` null: no upper bound is known. */
export type ValueRange = {
  readonly __typename?: 'ValueRange';
  readonly high?: Maybe<Scalars['Float']['output']>;
  readonly low: Scalars['Float']['output'];
};

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

/** A page of Throughline as somebody left it: its address reproduces it. */
export type View = {
  readonly __typename?: 'View';
  /** Address of the page without the host. */
  readonly address: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** ISO date and time. */
  readonly savedAt: Scalars['String']['output'];
};

/** A change that names the period and the value it compares with. */
export type YearOnYear = {
  readonly __typename?: 'YearOnYear';
  readonly base: Scalars['String']['output'];
  /** True where the base follows from a change that the source states, and was not itself read. */
  readonly baseImplied: Scalars['Boolean']['output'];
  readonly baseValue: ValueRange;
  readonly changePercent?: Maybe<ValueRange>;
  readonly period: Scalars['String']['output'];
  /** Null when the base may be 0. */
  readonly ratio?: Maybe<ValueRange>;
  readonly value: ValueRange;
  readonly years: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessChain: ResolverTypeWrapper<Omit<AccessChain, 'holder' | 'party' | 'share' | 'steps'> & { holder?: Maybe<ResolversTypes['Entity']>, party: ResolversTypes['Entity'], share?: Maybe<ResolversTypes['ShareRange']>, steps: ReadonlyArray<ResolversTypes['ChainStep']> }>;
  AccessChanges: ResolverTypeWrapper<Omit<AccessChanges, 'chainsGained' | 'chainsLost' | 'places' | 'steps' | 'target'> & { chainsGained: ReadonlyArray<ResolversTypes['AccessChain']>, chainsLost: ReadonlyArray<ResolversTypes['AccessChain']>, places: ReadonlyArray<ResolversTypes['PlaceChange']>, steps: ReadonlyArray<ResolversTypes['StepChange']>, target: ResolversTypes['Entity'] }>;
  AccessReport: ResolverTypeWrapper<AskedAccess>;
  AccessTest: AccessTest;
  AccessWay: AccessWay;
  Affiliate: ResolverTypeWrapper<AffiliateParent>;
  AffiliateConnection: ResolverTypeWrapper<Omit<AffiliateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AffiliateEdge']>, nodes: ReadonlyArray<ResolversTypes['Affiliate']> }>;
  AffiliateEdge: ResolverTypeWrapper<Omit<AffiliateEdge, 'node'> & { node: ResolversTypes['Affiliate'] }>;
  AffiliateFilter: AffiliateFilter;
  AffiliateSort: AffiliateSort;
  AmountRange: ResolverTypeWrapper<AmountRange>;
  AuditConnection: ResolverTypeWrapper<AuditConnection>;
  AuditEdge: ResolverTypeWrapper<AuditEdge>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bound: Bound;
  Case: ResolverTypeWrapper<EntityParent>;
  CaseMention: ResolverTypeWrapper<Omit<CaseMention, 'case'> & { case: ResolversTypes['Case'] }>;
  CaseParty: ResolverTypeWrapper<Omit<CaseParty, 'entity' | 'relation'> & { entity: ResolversTypes['Entity'], relation: ResolversTypes['Relation'] }>;
  Certainty: Certainty;
  ChainStep: ResolverTypeWrapper<Omit<ChainStep, 'from' | 'relation' | 'to'> & { from: ResolversTypes['Entity'], relation: ResolversTypes['Relation'], to: ResolversTypes['Entity'] }>;
  Change: Change;
  ChangeVerdict: ChangeVerdict;
  CheckInput: CheckInput;
  CheckedParty: CheckedParty;
  CheckedRule: ResolverTypeWrapper<CheckedRuleParent>;
  Chokepoint: ResolverTypeWrapper<Omit<Chokepoint, 'relations'> & { relations: ReadonlyArray<ResolversTypes['Relation']> }>;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimHit: ResolverTypeWrapper<Omit<ClaimHit, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  ClaimStatus: ClaimStatus;
  Clocks: ResolverTypeWrapper<Clocks>;
  ClocksInput: ClocksInput;
  ConditionFinding: ResolverTypeWrapper<ConditionFinding>;
  ControlRule: ResolverTypeWrapper<EntityParent>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  DataCenter: ResolverTypeWrapper<EntityParent>;
  DataRevision: ResolverTypeWrapper<DataRevision>;
  DataSet: ResolverTypeWrapper<DataSet>;
  DataSetEdition: ResolverTypeWrapper<DataSetEdition>;
  DateSpan: ResolverTypeWrapper<DateSpan>;
  DatedMembership: ResolverTypeWrapper<DatedMembership>;
  DatedName: ResolverTypeWrapper<Omit<DatedName, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  DestinationGroup: ResolverTypeWrapper<Omit<DestinationGroup, 'sources'> & { sources: ReadonlyArray<ResolversTypes['Source']> }>;
  DueReview: ResolverTypeWrapper<Omit<DueReview, 'rule' | 'sources'> & { rule?: Maybe<ResolversTypes['ControlRule']>, sources: ReadonlyArray<ResolversTypes['Source']> }>;
  DuplicateCandidate: ResolverTypeWrapper<Omit<DuplicateCandidate, 'entities'> & { entities: ReadonlyArray<ResolversTypes['Entity']> }>;
  DuplicateReason: ResolverTypeWrapper<DuplicateReason>;
  DuplicateReport: ResolverTypeWrapper<Omit<DuplicateReport, 'candidates'> & { candidates: ReadonlyArray<ResolversTypes['DuplicateCandidate']> }>;
  Entity: ResolverTypeWrapper<EntityParent>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  EntityCount: ResolverTypeWrapper<EntityCount>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityKind: EntityKind;
  EntityPlace: ResolverTypeWrapper<EntityPlace>;
  Excess: ResolverTypeWrapper<Omit<Excess, 'firm'> & { firm: ResolversTypes['Entity'] }>;
  FigureRange: ResolverTypeWrapper<FigureRange>;
  FileChange: ResolverTypeWrapper<FileChange>;
  FileChangeKind: FileChangeKind;
  Firm: ResolverTypeWrapper<EntityParent>;
  FirmChokepoint: ResolverTypeWrapper<Omit<FirmChokepoint, 'firms'> & { firms: ReadonlyArray<ResolversTypes['Entity']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Gap: ResolverTypeWrapper<Omit<Gap, 'sources'> & { sources: ReadonlyArray<ResolversTypes['Source']> }>;
  GapHit: ResolverTypeWrapper<Omit<GapHit, 'gap'> & { gap: ResolversTypes['Gap'] }>;
  GpuFleet: ResolverTypeWrapper<EntityParent>;
  HardwareModel: ResolverTypeWrapper<EntityParent>;
  Holder: ResolverTypeWrapper<TestedHolder>;
  HypothesisInput: HypothesisInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImpliedServers: ResolverTypeWrapper<ImpliedServers>;
  InForceSpan: ResolverTypeWrapper<InForceSpan>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntRange: ResolverTypeWrapper<IntRange>;
  Inventory: ResolverTypeWrapper<InventoryParent>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Jurisdiction: ResolverTypeWrapper<EntityParent>;
  Lease: ResolverTypeWrapper<EntityParent>;
  Ledger: ResolverTypeWrapper<Omit<Ledger, 'contradictory' | 'entries' | 'hypotheses' | 'supply' | 'target'> & { contradictory: ReadonlyArray<ResolversTypes['Entity']>, entries: ReadonlyArray<ResolversTypes['LedgerEntry']>, hypotheses: ReadonlyArray<ResolversTypes['Relation']>, supply: ReadonlyArray<ResolversTypes['SupplyCheck']>, target: ResolversTypes['Entity'] }>;
  LedgerEntry: ResolverTypeWrapper<Omit<LedgerEntry, 'lines' | 'party'> & { lines: ReadonlyArray<ResolversTypes['LedgerLine']>, party: ResolversTypes['Entity'] }>;
  LedgerLine: ResolverTypeWrapper<Omit<LedgerLine, 'holders' | 'share'> & { holders: ReadonlyArray<ResolversTypes['Entity']>, share: ResolversTypes['Entity'] }>;
  Listing: ResolverTypeWrapper<Omit<Listing, 'firm' | 'relation'> & { firm: ResolversTypes['Entity'], relation: ResolversTypes['Relation'] }>;
  LoadedList: ResolverTypeWrapper<LoadedList>;
  MatchDecision: MatchDecision;
  MergeDecision: ResolverTypeWrapper<Omit<MergeDecision, 'keep' | 'merge' | 'sources'> & { keep: ResolversTypes['Entity'], merge: ReadonlyArray<ResolversTypes['MergedEntity']>, sources: ReadonlyArray<ResolversTypes['Source']> }>;
  MergedEntity: ResolverTypeWrapper<Omit<MergedEntity, 'kept'> & { kept: ResolversTypes['Entity'] }>;
  Metric: ResolverTypeWrapper<Metric>;
  MirrorGap: ResolverTypeWrapper<MirrorGap>;
  MirrorReport: ResolverTypeWrapper<Omit<MirrorReport, 'mirror'> & { mirror?: Maybe<ResolversTypes['TradeFlow']> }>;
  MirrorVerdict: MirrorVerdict;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  National: ResolverTypeWrapper<EntityParent>;
  NeighbourConnection: ResolverTypeWrapper<Omit<NeighbourConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NeighbourEdge']> }>;
  NeighbourEdge: ResolverTypeWrapper<Omit<NeighbourEdge, 'node' | 'relation'> & { node: ResolversTypes['Entity'], relation: ResolversTypes['Relation'] }>;
  Node: ResolverTypeWrapper<NodeParent>;
  OpenEnd: ResolverTypeWrapper<OpenEndParent>;
  Owner: ResolverTypeWrapper<Omit<Owner, 'entity' | 'integrated' | 'share' | 'votes'> & { entity: ResolversTypes['Entity'], integrated?: Maybe<ResolversTypes['ShareRange']>, share?: Maybe<ResolversTypes['ShareRange']>, votes?: Maybe<ResolversTypes['ShareRange']> }>;
  OwnershipReport: ResolverTypeWrapper<Omit<OwnershipReport, 'disagreement' | 'excesses' | 'firm' | 'hypotheses' | 'owners' | 'possiblyPublished' | 'relations' | 'restrictedShare' | 'tests' | 'ultimateParents' | 'unaccountedFor'> & { disagreement?: Maybe<ResolversTypes['Sentence']>, excesses: ReadonlyArray<ResolversTypes['Excess']>, firm: ResolversTypes['Entity'], hypotheses: ReadonlyArray<ResolversTypes['Relation']>, owners: ReadonlyArray<ResolversTypes['Owner']>, possiblyPublished: ReadonlyArray<ResolversTypes['PossiblyPublished']>, relations: ReadonlyArray<ResolversTypes['Relation']>, restrictedShare?: Maybe<ResolversTypes['ShareRange']>, tests: ReadonlyArray<ResolversTypes['TestResult']>, ultimateParents: ReadonlyArray<ResolversTypes['UltimateParent']>, unaccountedFor: ReadonlyArray<ResolversTypes['UnaccountedShare']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Path: ResolverTypeWrapper<Omit<Path, 'steps'> & { steps: ReadonlyArray<ResolversTypes['ChainStep']> }>;
  PathReport: ResolverTypeWrapper<Omit<PathReport, 'from' | 'overOtherKinds' | 'paths' | 'to'> & { from: ResolversTypes['Entity'], overOtherKinds?: Maybe<ResolversTypes['Path']>, paths: ReadonlyArray<ResolversTypes['Path']>, to: ResolversTypes['Entity'] }>;
  PlaceBasis: PlaceBasis;
  PlaceChange: ResolverTypeWrapper<Omit<PlaceChange, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  PossiblyPublished: ResolverTypeWrapper<Omit<PossiblyPublished, 'source'> & { source: ResolversTypes['Source'] }>;
  PropertyEvidence: ResolverTypeWrapper<Omit<PropertyEvidence, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  PublicBody: ResolverTypeWrapper<EntityParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReachCell: ResolverTypeWrapper<Omit<ReachCell, 'case' | 'hardware' | 'party'> & { case?: Maybe<ResolversTypes['Case']>, hardware: ReadonlyArray<ResolversTypes['Entity']>, party: ResolversTypes['Entity'] }>;
  ReachGrouping: ReachGrouping;
  ReachLedger: ResolverTypeWrapper<Omit<ReachLedger, 'contradictory' | 'entries'> & { contradictory: ReadonlyArray<ResolversTypes['Entity']>, entries: ReadonlyArray<ResolversTypes['LedgerEntry']> }>;
  ReachLink: ReachLink;
  ReachMeasure: ResolverTypeWrapper<Omit<ReachMeasure, 'reasons' | 'value'> & { reasons: ReadonlyArray<ResolversTypes['Sentence']>, value?: Maybe<ResolversTypes['ShareRange']> }>;
  ReachParty: ResolverTypeWrapper<ReachPartyParent>;
  ReachPartyConnection: ResolverTypeWrapper<Omit<ReachPartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReachPartyEdge']>, nodes: ReadonlyArray<ResolversTypes['ReachParty']> }>;
  ReachPartyEdge: ResolverTypeWrapper<Omit<ReachPartyEdge, 'node'> & { node: ResolversTypes['ReachParty'] }>;
  ReachPartyFilter: ReachPartyFilter;
  ReachPartySort: ReachPartySort;
  ReachReport: ResolverTypeWrapper<ReachAsked>;
  ReachTotal: ResolverTypeWrapper<Omit<ReachTotal, 'model'> & { model?: Maybe<ResolversTypes['HardwareModel']> }>;
  ReachedHardware: ResolverTypeWrapper<ReachedHardwareParent>;
  ReachedHardwareConnection: ResolverTypeWrapper<Omit<ReachedHardwareConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReachedHardwareEdge']>, nodes: ReadonlyArray<ResolversTypes['ReachedHardware']> }>;
  ReachedHardwareEdge: ResolverTypeWrapper<Omit<ReachedHardwareEdge, 'node'> & { node: ResolversTypes['ReachedHardware'] }>;
  ReachedHardwareFilter: ReachedHardwareFilter;
  ReachedHardwareSort: ReachedHardwareSort;
  ReachedHolder: ResolverTypeWrapper<Omit<ReachedHolder, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  RedFlag: ResolverTypeWrapper<Omit<RedFlag, 'about' | 'sentence'> & { about: ResolversTypes['Entity'], sentence: ResolversTypes['Sentence'] }>;
  RedFlagKind: RedFlagKind;
  Regime: ResolverTypeWrapper<Regime>;
  Relation: ResolverTypeWrapper<RelationParent>;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  RelationKind: RelationKind;
  RelationKindCount: ResolverTypeWrapper<RelationKindCount>;
  RemoteAccess: RemoteAccess;
  Review: Review;
  Route: ResolverTypeWrapper<RouteParent>;
  RouteConnection: ResolverTypeWrapper<Omit<RouteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RouteEdge']>, nodes: ReadonlyArray<ResolversTypes['Route']> }>;
  RouteEdge: ResolverTypeWrapper<Omit<RouteEdge, 'node'> & { node: ResolversTypes['Route'] }>;
  RouteGoods: ResolverTypeWrapper<Omit<RouteGoods, 'thing'> & { thing: ResolversTypes['Entity'] }>;
  RouteLeg: ResolverTypeWrapper<Omit<RouteLeg, 'carries' | 'goods' | 'receives' | 'shipment' | 'supplies' | 'through'> & { carries: ReadonlyArray<ResolversTypes['Relation']>, goods: ReadonlyArray<ResolversTypes['RouteGoods']>, receives: ReadonlyArray<ResolversTypes['Relation']>, shipment: ResolversTypes['Entity'], supplies: ReadonlyArray<ResolversTypes['Relation']>, through: ReadonlyArray<ResolversTypes['Entity']> }>;
  RowsLeftOut: ResolverTypeWrapper<RowsLeftOut>;
  RuleAlternative: ResolverTypeWrapper<RuleAlternative>;
  RuleBeside: ResolverTypeWrapper<Omit<RuleBeside, 'ruleDate'> & { ruleDate: ResolversTypes['RuleDate'] }>;
  RuleChange: ResolverTypeWrapper<Omit<RuleChange, 'sources'> & { sources: ReadonlyArray<ResolversTypes['Source']> }>;
  RuleCheck: ResolverTypeWrapper<Omit<RuleCheck, 'model' | 'rules'> & { model?: Maybe<ResolversTypes['HardwareModel']>, rules: ReadonlyArray<ResolversTypes['CheckedRule']> }>;
  RuleDate: ResolverTypeWrapper<Omit<RuleDate, 'rule'> & { rule: ResolversTypes['ControlRule'] }>;
  RuleMeeting: ResolverTypeWrapper<Omit<RuleMeeting, 'reasons' | 'rule'> & { reasons: ReadonlyArray<ResolversTypes['Sentence']>, rule: ResolversTypes['ControlRule'] }>;
  RuleState: RuleState;
  RuleStatus: ResolverTypeWrapper<Omit<RuleStatus, 'reasons'> & { reasons: ReadonlyArray<ResolversTypes['Sentence']> }>;
  RuleVerdict: ResolverTypeWrapper<Omit<RuleVerdict, 'hardware' | 'holder' | 'model' | 'reasons' | 'restates' | 'rule'> & { hardware: ReadonlyArray<ResolversTypes['Entity']>, holder?: Maybe<ResolversTypes['Entity']>, model?: Maybe<ResolversTypes['HardwareModel']>, reasons: ReadonlyArray<ResolversTypes['Sentence']>, restates?: Maybe<ResolversTypes['ControlRule']>, rule: ResolversTypes['ControlRule'] }>;
  RulesRecord: ResolverTypeWrapper<Omit<RulesRecord, 'reviews' | 'sources'> & { reviews: ReadonlyArray<ResolversTypes['DueReview']>, sources: ReadonlyArray<ResolversTypes['Source']> }>;
  SameOrDifferent: SameOrDifferent;
  ScreenedParty: ResolverTypeWrapper<Omit<ScreenedParty, 'candidates' | 'cases' | 'entity' | 'listings' | 'tests'> & { candidates: ReadonlyArray<ResolversTypes['Entity']>, cases: ReadonlyArray<ResolversTypes['Case']>, entity?: Maybe<ResolversTypes['Entity']>, listings: ReadonlyArray<ResolversTypes['Relation']>, tests: ReadonlyArray<ResolversTypes['TestResult']> }>;
  Screening: ResolverTypeWrapper<Omit<Screening, 'rows'> & { rows: ReadonlyArray<ResolversTypes['ScreenedParty']> }>;
  ScreeningDecision: ResolverTypeWrapper<ScreeningDecision>;
  ScreeningDecisionConnection: ResolverTypeWrapper<ScreeningDecisionConnection>;
  ScreeningDecisionEdge: ResolverTypeWrapper<ScreeningDecisionEdge>;
  ScreeningDecisionInput: ScreeningDecisionInput;
  ScreeningOutcome: ScreeningOutcome;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  SearchMatch: ResolverTypeWrapper<SearchMatch>;
  SearchMatchKind: SearchMatchKind;
  SearchResult: ResolverTypeWrapper<Omit<SearchResult, 'claims' | 'gaps' | 'hits'> & { claims: ReadonlyArray<ResolversTypes['ClaimHit']>, gaps: ReadonlyArray<ResolversTypes['GapHit']>, hits: ReadonlyArray<ResolversTypes['SearchHit']> }>;
  Sentence: ResolverTypeWrapper<SentenceRecord>;
  ShareRange: ResolverTypeWrapper<ShareRangeRecord>;
  SharedAcrossCases: ResolverTypeWrapper<Omit<SharedAcrossCases, 'entities' | 'sources'> & { entities: ReadonlyArray<ResolversTypes['SharedEntity']>, sources: ReadonlyArray<ResolversTypes['SharedSource']> }>;
  SharedEntity: ResolverTypeWrapper<Omit<SharedEntity, 'cases' | 'entity'> & { cases: ReadonlyArray<ResolversTypes['CaseMention']>, entity: ResolversTypes['Entity'] }>;
  SharedSource: ResolverTypeWrapper<Omit<SharedSource, 'cases' | 'source'> & { cases: ReadonlyArray<ResolversTypes['SourceMention']>, source: ResolversTypes['Source'] }>;
  Shipment: ResolverTypeWrapper<EntityParent>;
  SimilarNames: ResolverTypeWrapper<Omit<SimilarNames, 'parties' | 'party'> & { parties: ReadonlyArray<ResolversTypes['SimilarParty']>, party: ResolversTypes['Entity'] }>;
  SimilarParty: ResolverTypeWrapper<Omit<SimilarParty, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceMention: ResolverTypeWrapper<Omit<SourceMention, 'case'> & { case: ResolversTypes['Case'] }>;
  StatedProperty: ResolverTypeWrapper<StatedProperty>;
  StepChange: ResolverTypeWrapper<Omit<StepChange, 'after' | 'before' | 'from' | 'relation' | 'to'> & { after?: Maybe<ResolversTypes['StepState']>, before?: Maybe<ResolversTypes['StepState']>, from: ResolversTypes['Entity'], relation: ResolversTypes['Relation'], to: ResolversTypes['Entity'] }>;
  StepState: ResolverTypeWrapper<StepState>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<Omit<Subgraph, 'entities' | 'possiblyPublished' | 'relations'> & { entities: ReadonlyArray<ResolversTypes['Entity']>, possiblyPublished: ReadonlyArray<ResolversTypes['PossiblyPublished']>, relations: ReadonlyArray<ResolversTypes['Relation']> }>;
  SupplyCheck: ResolverTypeWrapper<Omit<SupplyCheck, 'fleet' | 'shipments'> & { fleet: ResolversTypes['Entity'], shipments: ReadonlyArray<ResolversTypes['Relation']> }>;
  TestFinding: ResolverTypeWrapper<TestFinding>;
  TestResult: ResolverTypeWrapper<TestParent>;
  Threshold: ResolverTypeWrapper<Threshold>;
  TradeChange: ResolverTypeWrapper<Omit<TradeChange, 'rules'> & { rules: ReadonlyArray<ResolversTypes['RuleBeside']> }>;
  TradeChanges: ResolverTypeWrapper<Omit<TradeChanges, 'changes'> & { changes: ReadonlyArray<ResolversTypes['TradeChange']> }>;
  TradeFigure: ResolverTypeWrapper<Omit<TradeFigure, 'observation' | 'sources'> & { observation?: Maybe<ResolversTypes['TradeObservation']>, sources: ReadonlyArray<ResolversTypes['Source']> }>;
  TradeFlow: ResolverTypeWrapper<EntityParent>;
  TradeFlowConnection: ResolverTypeWrapper<Omit<TradeFlowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TradeFlowEdge']>, nodes: ReadonlyArray<ResolversTypes['TradeFlow']> }>;
  TradeFlowEdge: ResolverTypeWrapper<Omit<TradeFlowEdge, 'node'> & { node: ResolversTypes['TradeFlow'] }>;
  TradeJudgement: ResolverTypeWrapper<TradeJudgement>;
  TradeNotes: ResolverTypeWrapper<Omit<TradeNotes, 'figures' | 'onset'> & { figures: ReadonlyArray<ResolversTypes['TradeFigure']>, onset: ReadonlyArray<ResolversTypes['TradeOnset']> }>;
  TradeObservation: ResolverTypeWrapper<EntityParent>;
  TradeOnset: ResolverTypeWrapper<Omit<TradeOnset, 'sources'> & { sources: ReadonlyArray<ResolversTypes['Source']> }>;
  TradePeriod: ResolverTypeWrapper<Omit<TradePeriod, 'readings' | 'superseded'> & { readings: ReadonlyArray<ResolversTypes['TradeReading']>, superseded: ReadonlyArray<ResolversTypes['TradeReading']> }>;
  TradeReading: ResolverTypeWrapper<Omit<TradeReading, 'sources'> & { sources: ReadonlyArray<ResolversTypes['Source']> }>;
  TradeVerdict: TradeVerdict;
  Trip: ResolverTypeWrapper<EntityParent>;
  UltimateParent: ResolverTypeWrapper<Omit<UltimateParent, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  UnaccountedShare: ResolverTypeWrapper<Omit<UnaccountedShare, 'firm'> & { firm: ResolversTypes['Entity'] }>;
  UseTime: ResolverTypeWrapper<UseTime>;
  ValueRange: ResolverTypeWrapper<ValueRange>;
  Verdict: Verdict;
  View: ResolverTypeWrapper<View>;
  YearOnYear: ResolverTypeWrapper<YearOnYear>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessChain: Omit<AccessChain, 'holder' | 'party' | 'share' | 'steps'> & { holder?: Maybe<ResolversParentTypes['Entity']>, party: ResolversParentTypes['Entity'], share?: Maybe<ResolversParentTypes['ShareRange']>, steps: ReadonlyArray<ResolversParentTypes['ChainStep']> };
  AccessChanges: Omit<AccessChanges, 'chainsGained' | 'chainsLost' | 'places' | 'steps' | 'target'> & { chainsGained: ReadonlyArray<ResolversParentTypes['AccessChain']>, chainsLost: ReadonlyArray<ResolversParentTypes['AccessChain']>, places: ReadonlyArray<ResolversParentTypes['PlaceChange']>, steps: ReadonlyArray<ResolversParentTypes['StepChange']>, target: ResolversParentTypes['Entity'] };
  AccessReport: AskedAccess;
  Affiliate: AffiliateParent;
  AffiliateConnection: Omit<AffiliateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AffiliateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Affiliate']> };
  AffiliateEdge: Omit<AffiliateEdge, 'node'> & { node: ResolversParentTypes['Affiliate'] };
  AffiliateFilter: AffiliateFilter;
  AmountRange: AmountRange;
  AuditConnection: AuditConnection;
  AuditEdge: AuditEdge;
  AuditEntry: AuditEntry;
  Boolean: Scalars['Boolean']['output'];
  Case: EntityParent;
  CaseMention: Omit<CaseMention, 'case'> & { case: ResolversParentTypes['Case'] };
  CaseParty: Omit<CaseParty, 'entity' | 'relation'> & { entity: ResolversParentTypes['Entity'], relation: ResolversParentTypes['Relation'] };
  ChainStep: Omit<ChainStep, 'from' | 'relation' | 'to'> & { from: ResolversParentTypes['Entity'], relation: ResolversParentTypes['Relation'], to: ResolversParentTypes['Entity'] };
  CheckedRule: CheckedRuleParent;
  Chokepoint: Omit<Chokepoint, 'relations'> & { relations: ReadonlyArray<ResolversParentTypes['Relation']> };
  Claim: ClaimRecord;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimHit: Omit<ClaimHit, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  Clocks: Clocks;
  ClocksInput: ClocksInput;
  ConditionFinding: ConditionFinding;
  ControlRule: EntityParent;
  CountryCode: Scalars['CountryCode']['output'];
  DataCenter: EntityParent;
  DataRevision: DataRevision;
  DataSet: DataSet;
  DataSetEdition: DataSetEdition;
  DateSpan: DateSpan;
  DatedMembership: DatedMembership;
  DatedName: Omit<DatedName, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  DestinationGroup: Omit<DestinationGroup, 'sources'> & { sources: ReadonlyArray<ResolversParentTypes['Source']> };
  DueReview: Omit<DueReview, 'rule' | 'sources'> & { rule?: Maybe<ResolversParentTypes['ControlRule']>, sources: ReadonlyArray<ResolversParentTypes['Source']> };
  DuplicateCandidate: Omit<DuplicateCandidate, 'entities'> & { entities: ReadonlyArray<ResolversParentTypes['Entity']> };
  DuplicateReason: DuplicateReason;
  DuplicateReport: Omit<DuplicateReport, 'candidates'> & { candidates: ReadonlyArray<ResolversParentTypes['DuplicateCandidate']> };
  Entity: EntityParent;
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  EntityCount: EntityCount;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  EntityPlace: EntityPlace;
  Excess: Omit<Excess, 'firm'> & { firm: ResolversParentTypes['Entity'] };
  FigureRange: FigureRange;
  FileChange: FileChange;
  Firm: EntityParent;
  FirmChokepoint: Omit<FirmChokepoint, 'firms'> & { firms: ReadonlyArray<ResolversParentTypes['Entity']> };
  Float: Scalars['Float']['output'];
  Gap: Omit<Gap, 'sources'> & { sources: ReadonlyArray<ResolversParentTypes['Source']> };
  GapHit: Omit<GapHit, 'gap'> & { gap: ResolversParentTypes['Gap'] };
  GpuFleet: EntityParent;
  HardwareModel: EntityParent;
  Holder: TestedHolder;
  HypothesisInput: HypothesisInput;
  ID: Scalars['ID']['output'];
  ImpliedServers: ImpliedServers;
  InForceSpan: InForceSpan;
  Int: Scalars['Int']['output'];
  IntRange: IntRange;
  Inventory: InventoryParent;
  JSON: Scalars['JSON']['output'];
  Jurisdiction: EntityParent;
  Lease: EntityParent;
  Ledger: Omit<Ledger, 'contradictory' | 'entries' | 'hypotheses' | 'supply' | 'target'> & { contradictory: ReadonlyArray<ResolversParentTypes['Entity']>, entries: ReadonlyArray<ResolversParentTypes['LedgerEntry']>, hypotheses: ReadonlyArray<ResolversParentTypes['Relation']>, supply: ReadonlyArray<ResolversParentTypes['SupplyCheck']>, target: ResolversParentTypes['Entity'] };
  LedgerEntry: Omit<LedgerEntry, 'lines' | 'party'> & { lines: ReadonlyArray<ResolversParentTypes['LedgerLine']>, party: ResolversParentTypes['Entity'] };
  LedgerLine: Omit<LedgerLine, 'holders' | 'share'> & { holders: ReadonlyArray<ResolversParentTypes['Entity']>, share: ResolversParentTypes['Entity'] };
  Listing: Omit<Listing, 'firm' | 'relation'> & { firm: ResolversParentTypes['Entity'], relation: ResolversParentTypes['Relation'] };
  LoadedList: LoadedList;
  MergeDecision: Omit<MergeDecision, 'keep' | 'merge' | 'sources'> & { keep: ResolversParentTypes['Entity'], merge: ReadonlyArray<ResolversParentTypes['MergedEntity']>, sources: ReadonlyArray<ResolversParentTypes['Source']> };
  MergedEntity: Omit<MergedEntity, 'kept'> & { kept: ResolversParentTypes['Entity'] };
  Metric: Metric;
  MirrorGap: MirrorGap;
  MirrorReport: Omit<MirrorReport, 'mirror'> & { mirror?: Maybe<ResolversParentTypes['TradeFlow']> };
  Mutation: Record<PropertyKey, never>;
  National: EntityParent;
  NeighbourConnection: Omit<NeighbourConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NeighbourEdge']> };
  NeighbourEdge: Omit<NeighbourEdge, 'node' | 'relation'> & { node: ResolversParentTypes['Entity'], relation: ResolversParentTypes['Relation'] };
  Node: NodeParent;
  OpenEnd: OpenEndParent;
  Owner: Omit<Owner, 'entity' | 'integrated' | 'share' | 'votes'> & { entity: ResolversParentTypes['Entity'], integrated?: Maybe<ResolversParentTypes['ShareRange']>, share?: Maybe<ResolversParentTypes['ShareRange']>, votes?: Maybe<ResolversParentTypes['ShareRange']> };
  OwnershipReport: Omit<OwnershipReport, 'disagreement' | 'excesses' | 'firm' | 'hypotheses' | 'owners' | 'possiblyPublished' | 'relations' | 'restrictedShare' | 'tests' | 'ultimateParents' | 'unaccountedFor'> & { disagreement?: Maybe<ResolversParentTypes['Sentence']>, excesses: ReadonlyArray<ResolversParentTypes['Excess']>, firm: ResolversParentTypes['Entity'], hypotheses: ReadonlyArray<ResolversParentTypes['Relation']>, owners: ReadonlyArray<ResolversParentTypes['Owner']>, possiblyPublished: ReadonlyArray<ResolversParentTypes['PossiblyPublished']>, relations: ReadonlyArray<ResolversParentTypes['Relation']>, restrictedShare?: Maybe<ResolversParentTypes['ShareRange']>, tests: ReadonlyArray<ResolversParentTypes['TestResult']>, ultimateParents: ReadonlyArray<ResolversParentTypes['UltimateParent']>, unaccountedFor: ReadonlyArray<ResolversParentTypes['UnaccountedShare']> };
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Path: Omit<Path, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['ChainStep']> };
  PathReport: Omit<PathReport, 'from' | 'overOtherKinds' | 'paths' | 'to'> & { from: ResolversParentTypes['Entity'], overOtherKinds?: Maybe<ResolversParentTypes['Path']>, paths: ReadonlyArray<ResolversParentTypes['Path']>, to: ResolversParentTypes['Entity'] };
  PlaceChange: Omit<PlaceChange, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  PossiblyPublished: Omit<PossiblyPublished, 'source'> & { source: ResolversParentTypes['Source'] };
  PropertyEvidence: Omit<PropertyEvidence, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  PublicBody: EntityParent;
  Query: Record<PropertyKey, never>;
  ReachCell: Omit<ReachCell, 'case' | 'hardware' | 'party'> & { case?: Maybe<ResolversParentTypes['Case']>, hardware: ReadonlyArray<ResolversParentTypes['Entity']>, party: ResolversParentTypes['Entity'] };
  ReachLedger: Omit<ReachLedger, 'contradictory' | 'entries'> & { contradictory: ReadonlyArray<ResolversParentTypes['Entity']>, entries: ReadonlyArray<ResolversParentTypes['LedgerEntry']> };
  ReachMeasure: Omit<ReachMeasure, 'reasons' | 'value'> & { reasons: ReadonlyArray<ResolversParentTypes['Sentence']>, value?: Maybe<ResolversParentTypes['ShareRange']> };
  ReachParty: ReachPartyParent;
  ReachPartyConnection: Omit<ReachPartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReachPartyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReachParty']> };
  ReachPartyEdge: Omit<ReachPartyEdge, 'node'> & { node: ResolversParentTypes['ReachParty'] };
  ReachPartyFilter: ReachPartyFilter;
  ReachReport: ReachAsked;
  ReachTotal: Omit<ReachTotal, 'model'> & { model?: Maybe<ResolversParentTypes['HardwareModel']> };
  ReachedHardware: ReachedHardwareParent;
  ReachedHardwareConnection: Omit<ReachedHardwareConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReachedHardwareEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReachedHardware']> };
  ReachedHardwareEdge: Omit<ReachedHardwareEdge, 'node'> & { node: ResolversParentTypes['ReachedHardware'] };
  ReachedHardwareFilter: ReachedHardwareFilter;
  ReachedHolder: Omit<ReachedHolder, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  RedFlag: Omit<RedFlag, 'about' | 'sentence'> & { about: ResolversParentTypes['Entity'], sentence: ResolversParentTypes['Sentence'] };
  Regime: Regime;
  Relation: RelationParent;
  RelationCount: RelationCount;
  RelationKindCount: RelationKindCount;
  Route: RouteParent;
  RouteConnection: Omit<RouteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RouteEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Route']> };
  RouteEdge: Omit<RouteEdge, 'node'> & { node: ResolversParentTypes['Route'] };
  RouteGoods: Omit<RouteGoods, 'thing'> & { thing: ResolversParentTypes['Entity'] };
  RouteLeg: Omit<RouteLeg, 'carries' | 'goods' | 'receives' | 'shipment' | 'supplies' | 'through'> & { carries: ReadonlyArray<ResolversParentTypes['Relation']>, goods: ReadonlyArray<ResolversParentTypes['RouteGoods']>, receives: ReadonlyArray<ResolversParentTypes['Relation']>, shipment: ResolversParentTypes['Entity'], supplies: ReadonlyArray<ResolversParentTypes['Relation']>, through: ReadonlyArray<ResolversParentTypes['Entity']> };
  RowsLeftOut: RowsLeftOut;
  RuleAlternative: RuleAlternative;
  RuleBeside: Omit<RuleBeside, 'ruleDate'> & { ruleDate: ResolversParentTypes['RuleDate'] };
  RuleChange: Omit<RuleChange, 'sources'> & { sources: ReadonlyArray<ResolversParentTypes['Source']> };
  RuleCheck: Omit<RuleCheck, 'model' | 'rules'> & { model?: Maybe<ResolversParentTypes['HardwareModel']>, rules: ReadonlyArray<ResolversParentTypes['CheckedRule']> };
  RuleDate: Omit<RuleDate, 'rule'> & { rule: ResolversParentTypes['ControlRule'] };
  RuleMeeting: Omit<RuleMeeting, 'reasons' | 'rule'> & { reasons: ReadonlyArray<ResolversParentTypes['Sentence']>, rule: ResolversParentTypes['ControlRule'] };
  RuleStatus: Omit<RuleStatus, 'reasons'> & { reasons: ReadonlyArray<ResolversParentTypes['Sentence']> };
  RuleVerdict: Omit<RuleVerdict, 'hardware' | 'holder' | 'model' | 'reasons' | 'restates' | 'rule'> & { hardware: ReadonlyArray<ResolversParentTypes['Entity']>, holder?: Maybe<ResolversParentTypes['Entity']>, model?: Maybe<ResolversParentTypes['HardwareModel']>, reasons: ReadonlyArray<ResolversParentTypes['Sentence']>, restates?: Maybe<ResolversParentTypes['ControlRule']>, rule: ResolversParentTypes['ControlRule'] };
  RulesRecord: Omit<RulesRecord, 'reviews' | 'sources'> & { reviews: ReadonlyArray<ResolversParentTypes['DueReview']>, sources: ReadonlyArray<ResolversParentTypes['Source']> };
  ScreenedParty: Omit<ScreenedParty, 'candidates' | 'cases' | 'entity' | 'listings' | 'tests'> & { candidates: ReadonlyArray<ResolversParentTypes['Entity']>, cases: ReadonlyArray<ResolversParentTypes['Case']>, entity?: Maybe<ResolversParentTypes['Entity']>, listings: ReadonlyArray<ResolversParentTypes['Relation']>, tests: ReadonlyArray<ResolversParentTypes['TestResult']> };
  Screening: Omit<Screening, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['ScreenedParty']> };
  ScreeningDecision: ScreeningDecision;
  ScreeningDecisionConnection: ScreeningDecisionConnection;
  ScreeningDecisionEdge: ScreeningDecisionEdge;
  ScreeningDecisionInput: ScreeningDecisionInput;
  SearchHit: Omit<SearchHit, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  SearchMatch: SearchMatch;
  SearchResult: Omit<SearchResult, 'claims' | 'gaps' | 'hits'> & { claims: ReadonlyArray<ResolversParentTypes['ClaimHit']>, gaps: ReadonlyArray<ResolversParentTypes['GapHit']>, hits: ReadonlyArray<ResolversParentTypes['SearchHit']> };
  Sentence: SentenceRecord;
  ShareRange: ShareRangeRecord;
  SharedAcrossCases: Omit<SharedAcrossCases, 'entities' | 'sources'> & { entities: ReadonlyArray<ResolversParentTypes['SharedEntity']>, sources: ReadonlyArray<ResolversParentTypes['SharedSource']> };
  SharedEntity: Omit<SharedEntity, 'cases' | 'entity'> & { cases: ReadonlyArray<ResolversParentTypes['CaseMention']>, entity: ResolversParentTypes['Entity'] };
  SharedSource: Omit<SharedSource, 'cases' | 'source'> & { cases: ReadonlyArray<ResolversParentTypes['SourceMention']>, source: ResolversParentTypes['Source'] };
  Shipment: EntityParent;
  SimilarNames: Omit<SimilarNames, 'parties' | 'party'> & { parties: ReadonlyArray<ResolversParentTypes['SimilarParty']>, party: ResolversParentTypes['Entity'] };
  SimilarParty: Omit<SimilarParty, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Source: SourceRecord;
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceMention: Omit<SourceMention, 'case'> & { case: ResolversParentTypes['Case'] };
  StatedProperty: StatedProperty;
  StepChange: Omit<StepChange, 'after' | 'before' | 'from' | 'relation' | 'to'> & { after?: Maybe<ResolversParentTypes['StepState']>, before?: Maybe<ResolversParentTypes['StepState']>, from: ResolversParentTypes['Entity'], relation: ResolversParentTypes['Relation'], to: ResolversParentTypes['Entity'] };
  StepState: StepState;
  String: Scalars['String']['output'];
  Subgraph: Omit<Subgraph, 'entities' | 'possiblyPublished' | 'relations'> & { entities: ReadonlyArray<ResolversParentTypes['Entity']>, possiblyPublished: ReadonlyArray<ResolversParentTypes['PossiblyPublished']>, relations: ReadonlyArray<ResolversParentTypes['Relation']> };
  SupplyCheck: Omit<SupplyCheck, 'fleet' | 'shipments'> & { fleet: ResolversParentTypes['Entity'], shipments: ReadonlyArray<ResolversParentTypes['Relation']> };
  TestFinding: TestFinding;
  TestResult: TestParent;
  Threshold: Threshold;
  TradeChange: Omit<TradeChange, 'rules'> & { rules: ReadonlyArray<ResolversParentTypes['RuleBeside']> };
  TradeChanges: Omit<TradeChanges, 'changes'> & { changes: ReadonlyArray<ResolversParentTypes['TradeChange']> };
  TradeFigure: Omit<TradeFigure, 'observation' | 'sources'> & { observation?: Maybe<ResolversParentTypes['TradeObservation']>, sources: ReadonlyArray<ResolversParentTypes['Source']> };
  TradeFlow: EntityParent;
  TradeFlowConnection: Omit<TradeFlowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TradeFlowEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TradeFlow']> };
  TradeFlowEdge: Omit<TradeFlowEdge, 'node'> & { node: ResolversParentTypes['TradeFlow'] };
  TradeJudgement: TradeJudgement;
  TradeNotes: Omit<TradeNotes, 'figures' | 'onset'> & { figures: ReadonlyArray<ResolversParentTypes['TradeFigure']>, onset: ReadonlyArray<ResolversParentTypes['TradeOnset']> };
  TradeObservation: EntityParent;
  TradeOnset: Omit<TradeOnset, 'sources'> & { sources: ReadonlyArray<ResolversParentTypes['Source']> };
  TradePeriod: Omit<TradePeriod, 'readings' | 'superseded'> & { readings: ReadonlyArray<ResolversParentTypes['TradeReading']>, superseded: ReadonlyArray<ResolversParentTypes['TradeReading']> };
  TradeReading: Omit<TradeReading, 'sources'> & { sources: ReadonlyArray<ResolversParentTypes['Source']> };
  Trip: EntityParent;
  UltimateParent: Omit<UltimateParent, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  UnaccountedShare: Omit<UnaccountedShare, 'firm'> & { firm: ResolversParentTypes['Entity'] };
  UseTime: UseTime;
  ValueRange: ValueRange;
  View: View;
  YearOnYear: YearOnYear;
};

export type AccessChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessChain'] = ResolversParentTypes['AccessChain']> = {
  certainWindow?: Resolver<Maybe<ResolversTypes['DateSpan']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gpus?: Resolver<Maybe<ResolversTypes['IntRange']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  means?: Resolver<ReadonlyArray<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  personnelOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  servers?: Resolver<Maybe<ResolversTypes['IntRange']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['ShareRange']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ChainStep']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
};

export type AccessChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessChanges'] = ResolversParentTypes['AccessChanges']> = {
  after?: Resolver<ResolversTypes['Clocks'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Clocks'], ParentType, ContextType>;
  chainsGained?: Resolver<ReadonlyArray<ResolversTypes['AccessChain']>, ParentType, ContextType>;
  chainsLost?: Resolver<ReadonlyArray<ResolversTypes['AccessChain']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['PlaceChange']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['StepChange']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessReport'] = ResolversParentTypes['AccessReport']> = {
  asOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  breakerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breakers?: Resolver<ReadonlyArray<ResolversTypes['Chokepoint']>, ParentType, ContextType>;
  breakersTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  chainCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chains?: Resolver<ReadonlyArray<ResolversTypes['AccessChain']>, ParentType, ContextType>;
  chokepointCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chokepoints?: Resolver<ReadonlyArray<ResolversTypes['Chokepoint']>, ParentType, ContextType>;
  chokepointsTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  commonRelations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  firmBreakers?: Resolver<ReadonlyArray<ResolversTypes['FirmChokepoint']>, ParentType, ContextType>;
  firmChokepoints?: Resolver<ReadonlyArray<ResolversTypes['FirmChokepoint']>, ParentType, ContextType>;
  hardware?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Holder']>, ParentType, ContextType>;
  hypotheses?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  knownBy?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openEnds?: Resolver<ReadonlyArray<ResolversTypes['OpenEnd']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  possiblyPublished?: Resolver<ReadonlyArray<ResolversTypes['PossiblyPublished']>, ParentType, ContextType>;
  regime?: Resolver<ResolversTypes['Regime'], ParentType, ContextType>;
  restricted?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['RuleVerdict']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unread?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AffiliateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Affiliate'] = ResolversParentTypes['Affiliate']> = {
  aggregation?: Resolver<ResolversTypes['ReachMeasure'], ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['AccessChain']>, ParentType, ContextType>;
  control?: Resolver<ResolversTypes['ReachMeasure'], ParentType, ContextType>;
  controlledBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  coveredBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  coveredTier?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  hardware?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['ReachMeasure'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type AffiliateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliateConnection'] = ResolversParentTypes['AffiliateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AffiliateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Affiliate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffiliateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliateEdge'] = ResolversParentTypes['AffiliateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Affiliate'], ParentType, ContextType>;
};

export type AmountRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountRange'] = ResolversParentTypes['AmountRange']> = {
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CaseClaimsArgs, 'first'>>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  hardware?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jurisdictions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CountryCode']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latestDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>;
  openQuestions?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  openingDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['CaseParty']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['EntityPlace']>, ParentType, ContextType>;
  propertyEvidence?: Resolver<ReadonlyArray<ResolversTypes['PropertyEvidence']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  restricted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<CaseRestrictedArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseMentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseMention'] = ResolversParentTypes['CaseMention']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CasePartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseParty'] = ResolversParentTypes['CaseParty']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChainStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainStep'] = ResolversParentTypes['ChainStep']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckedRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckedRule'] = ResolversParentTypes['CheckedRule']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['RuleAlternative']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enforced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  meets?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['CheckedParty']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  restates?: Resolver<Maybe<ResolversTypes['ControlRule']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ControlRule'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RuleState'], ParentType, ContextType>;
  stateCertainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  test?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tests?: Resolver<ReadonlyArray<ResolversTypes['TestFinding']>, ParentType, ContextType>;
};

export type ChokepointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chokepoint'] = ResolversParentTypes['Chokepoint']> = {
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  answeredBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['Bound']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  conflictsWith?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dataSet?: Resolver<Maybe<ResolversTypes['DataSet']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['StatedProperty']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statedAbout?: Resolver<ReadonlyArray<ResolversTypes['MergedEntity']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  supersededFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  withdraws?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimHit'] = ResolversParentTypes['ClaimHit']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ClocksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clocks'] = ResolversParentTypes['Clocks']> = {
  asOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  knownBy?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type ConditionFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionFinding'] = ResolversParentTypes['ConditionFinding']> = {
  actual?: Resolver<Maybe<ResolversTypes['FigureRange']>, ParentType, ContextType>;
  estimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  op?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type ControlRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlRule'] = ResolversParentTypes['ControlRule']> = {
  announced?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['RuleChange']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ControlRuleClaimsArgs, 'first'>>;
  complianceFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  effectiveFromCertainty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveStages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  enforced?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  exceptions?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  exclusion?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  expiries?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  frDoc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  headquartersTest?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leasing?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namedByMaker?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officialAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['EntityPlace']>, ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  propertyEvidence?: Resolver<ReadonlyArray<ResolversTypes['PropertyEvidence']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  remoteAccess?: Resolver<ResolversTypes['RemoteAccess'], ParentType, ContextType>;
  restates?: Resolver<Maybe<ResolversTypes['ControlRule']>, ParentType, ContextType>;
  restricted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<ControlRuleRestrictedArgs>>;
  rin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleStatus?: Resolver<ResolversTypes['RuleStatus'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['InForceSpan']>, ParentType, ContextType>;
  stages?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['RuleStatus'], ParentType, ContextType>;
  states?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tariffBands?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  tests?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  thresholds?: Resolver<ReadonlyArray<ResolversTypes['Threshold']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type DataCenterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataCenter'] = ResolversParentTypes['DataCenter']> = {
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DataCenterClaimsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['EntityPlace']>, ParentType, ContextType>;
  powerMw?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  propertyEvidence?: Resolver<ReadonlyArray<ResolversTypes['PropertyEvidence']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  restricted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<DataCenterRestrictedArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataRevision'] = ResolversParentTypes['DataRevision']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['FileChange']>, ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DataSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSet'] = ResolversParentTypes['DataSet']> = {
  coverage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['DataSetEdition']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DataSetEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSetEdition'] = ResolversParentTypes['DataSetEdition']> = {
  day?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  isWhole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['RowsLeftOut']>, ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  loaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  merged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DateSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateSpan'] = ResolversParentTypes['DateSpan']> = {
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type DatedMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatedMembership'] = ResolversParentTypes['DatedMembership']> = {
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type DatedNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatedName'] = ResolversParentTypes['DatedName']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type DestinationGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestinationGroup'] = ResolversParentTypes['DestinationGroup']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dated?: Resolver<ReadonlyArray<ResolversTypes['DatedMembership']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notMembers?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  undetermined?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
};

export type DueReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueReview'] = ResolversParentTypes['DueReview']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ControlRule']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DuplicateCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateCandidate'] = ResolversParentTypes['DuplicateCandidate']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['DuplicateReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DuplicateReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateReason'] = ResolversParentTypes['DuplicateReason']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DuplicateReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateReport'] = ResolversParentTypes['DuplicateReport']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['DuplicateCandidate']>, ParentType, ContextType>;
  considered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Case' | 'ControlRule' | 'DataCenter' | 'Firm' | 'GpuFleet' | 'HardwareModel' | 'Jurisdiction' | 'Lease' | 'National' | 'PublicBody' | 'Shipment' | 'TradeFlow' | 'TradeObservation' | 'Trip', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityCount'] = ResolversParentTypes['EntityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityPlace'] = ResolversParentTypes['EntityPlace']> = {
  basis?: Resolver<ResolversTypes['PlaceBasis'], ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
};

export type ExcessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Excess'] = ResolversParentTypes['Excess']> = {
  firm?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  shares?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  votes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FigureRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureRange'] = ResolversParentTypes['FigureRange']> = {
  below?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileChange'] = ResolversParentTypes['FileChange']> = {
  change?: Resolver<ResolversTypes['FileChangeKind'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FirmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Firm'] = ResolversParentTypes['Firm']> = {
  aliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<FirmClaimsArgs, 'first'>>;
  dissolved?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  founded?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  headquarters?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  incorporatedIn?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameOriginal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>;
  parentAnswers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['EntityPlace']>, ParentType, ContextType>;
  propertyEvidence?: Resolver<ReadonlyArray<ResolversTypes['PropertyEvidence']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  restricted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<FirmRestrictedArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FirmChokepointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmChokepoint'] = ResolversParentTypes['FirmChokepoint']> = {
  firms?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GapHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapHit'] = ResolversParentTypes['GapHit']> = {
  gap?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GpuFleetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GpuFleet'] = ResolversParentTypes['GpuFleet']> = {
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<GpuFleetClaimsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  gpus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['EntityPlace']>, ParentType, ContextType>;
  propertyEvidence?: Resolver<ReadonlyArray<ResolversTypes['PropertyEvidence']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  restricted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<GpuFleetRestrictedArgs>>;
  servers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HardwareModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HardwareModel'] = ResolversParentTypes['HardwareModel']> = {
  attribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  boardTpp?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<HardwareModelClaimsArgs, 'first'>>;
  class2022?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  class2023?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datacenter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  datasheetAddresses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  densePeak?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  dieAreaEstimate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dieAreaMm2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  estimate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interconnectBelowGBps?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interconnectGBps?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interconnectNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licenceBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meets?: Resolver<ReadonlyArray<ResolversTypes['RuleMeeting']>, ParentType, ContextType>;
  memoryBandwidthGBps?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  memoryGb?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType>;
  nacEligible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  performanceDensity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['EntityPlace']>, ParentType, ContextType>;
  propertyEvidence?: Resolver<ReadonlyArray<ResolversTypes['PropertyEvidence']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  released?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  releasedConflict?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  restricted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<HardwareModelRestrictedArgs>>;
  reviewCn2026?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  tpp?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tppRange?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  variants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holder'] = ResolversParentTypes['Holder']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  tests?: Resolver<ReadonlyArray<ResolversTypes['TestResult']>, ParentType, ContextType>;
};

export type ImpliedServersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpliedServers'] = ResolversParentTypes['ImpliedServers']> = {
  countedFleets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inUse?: Resolver<Maybe<ResolversTypes['AmountRange']>, ParentType, ContextType>;
  missingMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['ValueRange'], ParentType, ContextType>;
  reportedShare?: Resolver<Maybe<ResolversTypes['ValueRange']>, ParentType, ContextType>;
  servers?: Resolver<ResolversTypes['ValueRange'], ParentType, ContextType>;
  silentFleets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ValueRange'], ParentType, ContextType>;
};

export type InForceSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InForceSpan'] = ResolversParentTypes['InForceSpan']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  enforced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type IntRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntRange'] = ResolversParentTypes['IntRange']> = {
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InventoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inventory'] = ResolversParentTypes['Inventory']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['EntityCount']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationKindCount']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JurisdictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<JurisdictionClaimsArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['EntityPlace']>, ParentType, ContextType>;
  propertyEvidence?: Resolver<ReadonlyArray<ResolversTypes['PropertyEvidence']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  restricted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<JurisdictionRestrictedArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lease'] = ResolversParentTypes['Lease']> = {
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<LeaseClaimsArgs, 'first'>>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  gpus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['EntityPlace']>, ParentType, ContextType>;
  priceUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  propertyEvidence?: Resolver<ReadonlyArray<ResolversTypes['PropertyEvidence']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  restricted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<LeaseRestrictedArgs>>;
  servers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ledger'] = ResolversParentTypes['Ledger']> = {
  contradictory?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  hypotheses?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  restricted?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supply?: Resolver<ReadonlyArray<ResolversTypes['SupplyCheck']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['UseTime'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  lines?: Resolver<ReadonlyArray<ResolversTypes['LedgerLine']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['UseTime'], ParentType, ContextType>;
};

export type LedgerLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerLine'] = ResolversParentTypes['LedgerLine']> = {
  holders?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['UseTime'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  firm?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type LoadedListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadedList'] = ResolversParentTypes['LoadedList']> = {
  edition?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isWhole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastConfirmed?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergeDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeDecision'] = ResolversParentTypes['MergeDecision']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['SameOrDifferent'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keep?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  merge?: Resolver<ReadonlyArray<ResolversTypes['MergedEntity']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type MergedEntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedEntity'] = ResolversParentTypes['MergedEntity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetricResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  estimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['FigureRange']>, ParentType, ContextType>;
};

export type MirrorGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MirrorGap'] = ResolversParentTypes['MirrorGap']> = {
  exporter?: Resolver<ResolversTypes['ValueRange'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['ValueRange'], ParentType, ContextType>;
  importer?: Resolver<ResolversTypes['ValueRange'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['ValueRange']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['MirrorVerdict'], ParentType, ContextType>;
};

export type MirrorReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MirrorReport'] = ResolversParentTypes['MirrorReport']> = {
  gaps?: Resolver<ReadonlyArray<ResolversTypes['MirrorGap']>, ParentType, ContextType>;
  mirror?: Resolver<Maybe<ResolversTypes['TradeFlow']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordScreeningDecision?: Resolver<ResolversTypes['ScreeningDecision'], ParentType, ContextType, RequireFields<MutationRecordScreeningDecisionArgs, 'decision'>>;
  removeView?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRemoveViewArgs, 'id'>>;
  saveView?: Resolver<ResolversTypes['View'], ParentType, ContextType, RequireFields<MutationSaveViewArgs, 'address' | 'name'>>;
};

export type NationalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['National'] = ResolversParentTypes['National']> = {
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  citizenship?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CountryCode']>>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<NationalClaimsArgs, 'first'>>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['EntityPlace']>, ParentType, ContextType>;
  propertyEvidence?: Resolver<ReadonlyArray<ResolversTypes['PropertyEvidence']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  restricted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<NationalRestrictedArgs>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Case' | 'Claim' | 'ControlRule' | 'DataCenter' | 'Firm' | 'GpuFleet' | 'HardwareModel' | 'Jurisdiction' | 'Lease' | 'National' | 'PublicBody' | 'Shipment' | 'Source' | 'TradeFlow' | 'TradeObservation' | 'Trip', ParentType, ContextType>;
};

export type OpenEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenEnd'] = ResolversParentTypes['OpenEnd']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ChainStep']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Owner'] = ResolversParentTypes['Owner']> = {
  controls?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  integrated?: Resolver<Maybe<ResolversTypes['ShareRange']>, ParentType, ContextType>;
  restricted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['ShareRange']>, ParentType, ContextType>;
  votes?: Resolver<Maybe<ResolversTypes['ShareRange']>, ParentType, ContextType>;
};

export type OwnershipReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipReport'] = ResolversParentTypes['OwnershipReport']> = {
  accountedFor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  excesses?: Resolver<ReadonlyArray<ResolversTypes['Excess']>, ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  hypotheses?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  knownBy?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  ownerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Owner']>, ParentType, ContextType>;
  possiblyPublished?: Resolver<ReadonlyArray<ResolversTypes['PossiblyPublished']>, ParentType, ContextType>;
  regime?: Resolver<ResolversTypes['Regime'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  restricted?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  restrictedShare?: Resolver<Maybe<ResolversTypes['ShareRange']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tests?: Resolver<ReadonlyArray<ResolversTypes['TestResult']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ultimateParents?: Resolver<ReadonlyArray<ResolversTypes['UltimateParent']>, ParentType, ContextType>;
  unaccountedFor?: Resolver<ReadonlyArray<ResolversTypes['UnaccountedShare']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ChainStep']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathReport'] = ResolversParentTypes['PathReport']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  overOtherKinds?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlaceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceChange'] = ResolversParentTypes['PlaceChange']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  restrictedAfter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  restrictedBefore?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PossiblyPublishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossiblyPublished'] = ResolversParentTypes['PossiblyPublished']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type PropertyEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyEvidence'] = ResolversParentTypes['PropertyEvidence']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  conflicting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicBody'] = ResolversParentTypes['PublicBody']> = {
  aliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PublicBodyClaimsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['EntityPlace']>, ParentType, ContextType>;
  propertyEvidence?: Resolver<ReadonlyArray<ResolversTypes['PropertyEvidence']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  restricted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<PublicBodyRestrictedArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessChains?: Resolver<ResolversTypes['AccessReport'], ParentType, ContextType, RequireFields<QueryAccessChainsArgs, 'first' | 'presume' | 'regime' | 'target'>>;
  accessChanges?: Resolver<ResolversTypes['AccessChanges'], ParentType, ContextType, RequireFields<QueryAccessChangesArgs, 'after' | 'before' | 'target'>>;
  auditLog?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'first'>>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  checkRules?: Resolver<ResolversTypes['RuleCheck'], ParentType, ContextType, RequireFields<QueryCheckRulesArgs, 'way'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  controlRules?: Resolver<ReadonlyArray<ResolversTypes['ControlRule']>, ParentType, ContextType, Partial<QueryControlRulesArgs>>;
  dataRevisions?: Resolver<ReadonlyArray<ResolversTypes['DataRevision']>, ParentType, ContextType, RequireFields<QueryDataRevisionsArgs, 'first'>>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['DataSet']>, ParentType, ContextType>;
  destinationGroups?: Resolver<ReadonlyArray<ResolversTypes['DestinationGroup']>, ParentType, ContextType, Partial<QueryDestinationGroupsArgs>>;
  duplicateCandidates?: Resolver<ResolversTypes['DuplicateReport'], ParentType, ContextType, RequireFields<QueryDuplicateCandidatesArgs, 'first' | 'minScore'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id' | 'presume'>>;
  hardwareModels?: Resolver<ReadonlyArray<ResolversTypes['HardwareModel']>, ParentType, ContextType, Partial<QueryHardwareModelsArgs>>;
  inventory?: Resolver<ResolversTypes['Inventory'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['Ledger'], ParentType, ContextType, RequireFields<QueryLedgerArgs, 'target'>>;
  mergeDecisions?: Resolver<ReadonlyArray<ResolversTypes['MergeDecision']>, ParentType, ContextType, Partial<QueryMergeDecisionsArgs>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<QueryNeighboursArgs, 'first' | 'id' | 'presume'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  ownership?: Resolver<ResolversTypes['OwnershipReport'], ParentType, ContextType, RequireFields<QueryOwnershipArgs, 'firm' | 'first' | 'presume' | 'regime'>>;
  paths?: Resolver<ResolversTypes['PathReport'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'hops' | 'k' | 'presume' | 'to'>>;
  pathsAmong?: Resolver<ReadonlyArray<ResolversTypes['PathReport']>, ParentType, ContextType, RequireFields<QueryPathsAmongArgs, 'entities' | 'hops' | 'k' | 'presume'>>;
  reach?: Resolver<ResolversTypes['ReachReport'], ParentType, ContextType, RequireFields<QueryReachArgs, 'presume' | 'regime'>>;
  regimes?: Resolver<ReadonlyArray<ResolversTypes['Regime']>, ParentType, ContextType, Partial<QueryRegimesArgs>>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationArgs, 'id' | 'presume'>>;
  routes?: Resolver<ResolversTypes['RouteConnection'], ParentType, ContextType, RequireFields<QueryRoutesArgs, 'first' | 'target'>>;
  rulesRecord?: Resolver<ResolversTypes['RulesRecord'], ParentType, ContextType, Partial<QueryRulesRecordArgs>>;
  screen?: Resolver<ResolversTypes['Screening'], ParentType, ContextType, RequireFields<QueryScreenArgs, 'presume' | 'regime'>>;
  screeningDecisions?: Resolver<ResolversTypes['ScreeningDecisionConnection'], ParentType, ContextType, RequireFields<QueryScreeningDecisionsArgs, 'first' | 'latest'>>;
  search?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'exact' | 'first' | 'text'>>;
  sharedAcrossCases?: Resolver<ResolversTypes['SharedAcrossCases'], ParentType, ContextType, RequireFields<QuerySharedAcrossCasesArgs, 'first'>>;
  similarNames?: Resolver<ResolversTypes['SimilarNames'], ParentType, ContextType, RequireFields<QuerySimilarNamesArgs, 'first' | 'party'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'depth' | 'ids' | 'limit' | 'presume' | 'relationLimit'>>;
  takesChanges?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tradeFlow?: Resolver<Maybe<ResolversTypes['TradeFlow']>, ParentType, ContextType, RequireFields<QueryTradeFlowArgs, 'id'>>;
  tradeFlows?: Resolver<ResolversTypes['TradeFlowConnection'], ParentType, ContextType, RequireFields<QueryTradeFlowsArgs, 'first'>>;
  tradeNotes?: Resolver<ResolversTypes['TradeNotes'], ParentType, ContextType>;
  views?: Resolver<ReadonlyArray<ResolversTypes['View']>, ParentType, ContextType>;
};

export type ReachCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachCell'] = ResolversParentTypes['ReachCell']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  gpus?: Resolver<Maybe<ResolversTypes['AmountRange']>, ParentType, ContextType>;
  hardware?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  servers?: Resolver<Maybe<ResolversTypes['AmountRange']>, ParentType, ContextType>;
};

export type ReachLedgerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachLedger'] = ResolversParentTypes['ReachLedger']> = {
  contradictory?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['UseTime'], ParentType, ContextType>;
};

export type ReachMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachMeasure'] = ResolversParentTypes['ReachMeasure']> = {
  accountedFor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ShareRange']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type ReachPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachParty'] = ResolversParentTypes['ReachParty']> = {
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  gpus?: Resolver<Maybe<ResolversTypes['AmountRange']>, ParentType, ContextType>;
  hardwareCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastConfirmed?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  means?: Resolver<ReadonlyArray<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  servers?: Resolver<Maybe<ResolversTypes['AmountRange']>, ParentType, ContextType>;
  uncounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachPartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachPartyConnection'] = ResolversParentTypes['ReachPartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReachPartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReachParty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachPartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachPartyEdge'] = ResolversParentTypes['ReachPartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReachParty'], ParentType, ContextType>;
};

export type ReachReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachReport'] = ResolversParentTypes['ReachReport']> = {
  affiliates?: Resolver<ResolversTypes['AffiliateConnection'], ParentType, ContextType, RequireFields<ReachReportAffiliatesArgs, 'first' | 'sort'>>;
  asOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  cellCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['ReachCell']>, ParentType, ContextType, RequireFields<ReachReportCellsArgs, 'first'>>;
  hardware?: Resolver<ResolversTypes['ReachedHardwareConnection'], ParentType, ContextType, RequireFields<ReachReportHardwareArgs, 'first' | 'sort'>>;
  hypotheses?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  knownBy?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['ReachLedger'], ParentType, ContextType, Partial<ReachReportLedgerArgs>>;
  list?: Resolver<Maybe<ResolversTypes['LoadedList']>, ParentType, ContextType>;
  listAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['ReachPartyConnection'], ParentType, ContextType, RequireFields<ReachReportPartiesArgs, 'first' | 'sort'>>;
  possiblyPublished?: Resolver<ReadonlyArray<ResolversTypes['PossiblyPublished']>, ParentType, ContextType>;
  regime?: Resolver<ResolversTypes['Regime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  routes?: Resolver<ResolversTypes['RouteConnection'], ParentType, ContextType, RequireFields<ReachReportRoutesArgs, 'first'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ReachTotal'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['ReachTotal']>, ParentType, ContextType, RequireFields<ReachReportTotalsArgs, 'by'>>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unread?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReachTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachTotal'] = ResolversParentTypes['ReachTotal']> = {
  gpus?: Resolver<Maybe<ResolversTypes['AmountRange']>, ParentType, ContextType>;
  hardwareCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['HardwareModel']>, ParentType, ContextType>;
  partyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  servers?: Resolver<Maybe<ResolversTypes['AmountRange']>, ParentType, ContextType>;
  uncounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachedHardwareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachedHardware'] = ResolversParentTypes['ReachedHardware']> = {
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['AccessChain']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  gpus?: Resolver<Maybe<ResolversTypes['AmountRange']>, ParentType, ContextType>;
  hardware?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['ReachedHolder']>, ParentType, ContextType>;
  lastConfirmed?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  means?: Resolver<ReadonlyArray<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  models?: Resolver<ReadonlyArray<ResolversTypes['HardwareModel']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  servers?: Resolver<Maybe<ResolversTypes['AmountRange']>, ParentType, ContextType>;
};

export type ReachedHardwareConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachedHardwareConnection'] = ResolversParentTypes['ReachedHardwareConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReachedHardwareEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReachedHardware']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachedHardwareEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachedHardwareEdge'] = ResolversParentTypes['ReachedHardwareEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReachedHardware'], ParentType, ContextType>;
};

export type ReachedHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachedHolder'] = ResolversParentTypes['ReachedHolder']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['ReachLink'], ParentType, ContextType>;
};

export type RedFlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedFlag'] = ResolversParentTypes['RedFlag']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RedFlagKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
};

export type RegimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Regime'] = ResolversParentTypes['Regime']> = {
  aggregated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orControl?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sourceTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  thresholdIncluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  amountUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['Bound']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  continuance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  gpus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hypothesis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  lastConfirmed?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  means?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  remote?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  servers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shareMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareMaxExclusive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shareMin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareMinExclusive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  votingMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  votingMaxExclusive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  votingMin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  votingMinExclusive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  incoming?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationKindCount'] = ResolversParentTypes['RelationKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
};

export type RouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Route'] = ResolversParentTypes['Route']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legs?: Resolver<ReadonlyArray<ResolversTypes['RouteLeg']>, ParentType, ContextType>;
  makers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  redFlags?: Resolver<ReadonlyArray<ResolversTypes['RedFlag']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ClaimStatus']>, ParentType, ContextType>;
  stop?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RouteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteConnection'] = ResolversParentTypes['RouteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RouteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Route']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RouteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteEdge'] = ResolversParentTypes['RouteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Route'], ParentType, ContextType>;
};

export type RouteGoodsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteGoods'] = ResolversParentTypes['RouteGoods']> = {
  quantity?: Resolver<Maybe<ResolversTypes['AmountRange']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RouteLegResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteLeg'] = ResolversParentTypes['RouteLeg']> = {
  carries?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goods?: Resolver<ReadonlyArray<ResolversTypes['RouteGoods']>, ParentType, ContextType>;
  receives?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  shipment?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  supplies?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  through?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type RowsLeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowsLeftOut'] = ResolversParentTypes['RowsLeftOut']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleAlternativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleAlternative'] = ResolversParentTypes['RuleAlternative']> = {
  excluding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['CheckInput'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RuleBesideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleBeside'] = ResolversParentTypes['RuleBeside']> = {
  inside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  monthsAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ruleDate?: Resolver<ResolversTypes['RuleDate'], ParentType, ContextType>;
};

export type RuleChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleChange'] = ResolversParentTypes['RuleChange']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['RuleState']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleCheck'] = ResolversParentTypes['RuleCheck']> = {
  asOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  endUser?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['HardwareModel']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['CheckedRule']>, ParentType, ContextType>;
  way?: Resolver<ResolversTypes['AccessWay'], ParentType, ContextType>;
};

export type RuleDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleDate'] = ResolversParentTypes['RuleDate']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ControlRule'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleMeeting'] = ResolversParentTypes['RuleMeeting']> = {
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ControlRule'], ParentType, ContextType>;
  test?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tests?: Resolver<ReadonlyArray<ResolversTypes['TestFinding']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type RuleStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleStatus'] = ResolversParentTypes['RuleStatus']> = {
  asOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  enforced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RuleState'], ParentType, ContextType>;
  stateCertainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
};

export type RuleVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleVerdict'] = ResolversParentTypes['RuleVerdict']> = {
  access?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  enforced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hardware?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  meets?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['HardwareModel']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  restates?: Resolver<Maybe<ResolversTypes['ControlRule']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ControlRule'], ParentType, ContextType>;
  sale?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RuleState'], ParentType, ContextType>;
  stateCertainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  test?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RulesRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RulesRecord'] = ResolversParentTypes['RulesRecord']> = {
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['DueReview']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ScreenedPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreenedParty'] = ResolversParentTypes['ScreenedParty']> = {
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  matched?: Resolver<Maybe<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ScreeningOutcome']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restricted?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  tests?: Resolver<ReadonlyArray<ResolversTypes['TestResult']>, ParentType, ContextType>;
};

export type ScreeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Screening'] = ResolversParentTypes['Screening']> = {
  asOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  knownBy?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['LoadedList']>, ParentType, ContextType>;
  regime?: Resolver<ResolversTypes['Regime'], ParentType, ContextType>;
  restricted?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ScreenedParty']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ScreeningDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreeningDecision'] = ResolversParentTypes['ScreeningDecision']> = {
  asOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['MatchDecision'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownBy?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ScreeningOutcome'], ParentType, ContextType>;
  regime?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reviewer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ScreeningDecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreeningDecisionConnection'] = ResolversParentTypes['ScreeningDecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScreeningDecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ScreeningDecision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScreeningDecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreeningDecisionEdge'] = ResolversParentTypes['ScreeningDecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScreeningDecision'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['SearchMatchKind'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['ClaimHit']>, ParentType, ContextType>;
  claimsTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['GapHit']>, ParentType, ContextType>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShareRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareRange'] = ResolversParentTypes['ShareRange']> = {
  max?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  maxExclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  minExclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SharedAcrossCasesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedAcrossCases'] = ResolversParentTypes['SharedAcrossCases']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['SharedEntity']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SharedSource']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SharedEntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedEntity'] = ResolversParentTypes['SharedEntity']> = {
  cases?: Resolver<ReadonlyArray<ResolversTypes['CaseMention']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SharedSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedSource'] = ResolversParentTypes['SharedSource']> = {
  cases?: Resolver<ReadonlyArray<ResolversTypes['SourceMention']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment']> = {
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ShipmentClaimsArgs, 'first'>>;
  destination?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['EntityPlace']>, ParentType, ContextType>;
  propertyEvidence?: Resolver<ReadonlyArray<ResolversTypes['PropertyEvidence']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  restricted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<ShipmentRestrictedArgs>>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  valueUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SimilarNamesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarNames'] = ResolversParentTypes['SimilarNames']> = {
  compared?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['SimilarParty']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimilarPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarParty'] = ResolversParentTypes['SimilarParty']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  accessed?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dateBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originalTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceMentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceMention'] = ResolversParentTypes['SourceMention']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatedPropertyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedProperty'] = ResolversParentTypes['StatedProperty']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StepChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepChange'] = ResolversParentTypes['StepChange']> = {
  after?: Resolver<Maybe<ResolversTypes['StepState']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['StepState']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type StepStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepState'] = ResolversParentTypes['StepState']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  kindCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationKindCount']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omittedAtLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  omittedRelations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possiblyPublished?: Resolver<ReadonlyArray<ResolversTypes['PossiblyPublished']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SupplyCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyCheck'] = ResolversParentTypes['SupplyCheck']> = {
  counted?: Resolver<ResolversTypes['AmountRange'], ParentType, ContextType>;
  fleet?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  shipments?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  supplied?: Resolver<Maybe<ResolversTypes['AmountRange']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  within?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type TestFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestFinding'] = ResolversParentTypes['TestFinding']> = {
  conditions?: Resolver<ReadonlyArray<ResolversTypes['ConditionFinding']>, ParentType, ContextType>;
  excludedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  test?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type TestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestResult'] = ResolversParentTypes['TestResult']> = {
  accountedFor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  presumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  test?: Resolver<ResolversTypes['AccessTest'], ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ShareRange']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type ThresholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Threshold'] = ResolversParentTypes['Threshold']> = {
  conditions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  test?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TradeChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeChange'] = ResolversParentTypes['TradeChange']> = {
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['RuleBeside']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type TradeChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeChanges'] = ResolversParentTypes['TradeChanges']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['TradeChange']>, ParentType, ContextType>;
  growth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ChangeVerdict'], ParentType, ContextType>;
};

export type TradeFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeFigure'] = ResolversParentTypes['TradeFigure']> = {
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observation?: Resolver<Maybe<ResolversTypes['TradeObservation']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  valueUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TradeFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeFlow'] = ResolversParentTypes['TradeFlow']> = {
  anomalies?: Resolver<ReadonlyArray<ResolversTypes['TradeJudgement']>, ParentType, ContextType, RequireFields<TradeFlowAnomaliesArgs, 'window'>>;
  attributedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baseline?: Resolver<ReadonlyArray<ResolversTypes['TradeJudgement']>, ParentType, ContextType, RequireFields<TradeFlowBaselineArgs, 'window'>>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  caveat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changePoints?: Resolver<ResolversTypes['TradeChanges'], ParentType, ContextType>;
  checks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<TradeFlowClaimsArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commodity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conflicts?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  exporter?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  fleets?: Resolver<ReadonlyArray<ResolversTypes['GpuFleet']>, ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impliedServers?: Resolver<Maybe<ResolversTypes['ImpliedServers']>, ParentType, ContextType, RequireFields<TradeFlowImpliedServersArgs, 'period' | 'priceHigh' | 'priceLow'>>;
  importer?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  importerCases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leases?: Resolver<ReadonlyArray<ResolversTypes['Lease']>, ParentType, ContextType>;
  mirrorGap?: Resolver<ResolversTypes['MirrorReport'], ParentType, ContextType>;
  missingMonths?: Resolver<ReadonlyArray<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['TradePeriod']>, ParentType, ContextType, Partial<TradeFlowPeriodsArgs>>;
  place?: Resolver<Maybe<ResolversTypes['EntityPlace']>, ParentType, ContextType>;
  propertyEvidence?: Resolver<ReadonlyArray<ResolversTypes['PropertyEvidence']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restricted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<TradeFlowRestrictedArgs>>;
  ruleDates?: Resolver<ReadonlyArray<ResolversTypes['RuleDate']>, ParentType, ContextType, Partial<TradeFlowRuleDatesArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  valuation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  yearOnYear?: Resolver<ReadonlyArray<ResolversTypes['YearOnYear']>, ParentType, ContextType, RequireFields<TradeFlowYearOnYearArgs, 'years'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TradeFlowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeFlowConnection'] = ResolversParentTypes['TradeFlowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TradeFlowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TradeFlow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TradeFlowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeFlowEdge'] = ResolversParentTypes['TradeFlowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TradeFlow'], ParentType, ContextType>;
};

export type TradeJudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeJudgement'] = ResolversParentTypes['TradeJudgement']> = {
  band?: Resolver<Maybe<ResolversTypes['ValueRange']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ValueRange'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['TradeVerdict'], ParentType, ContextType>;
};

export type TradeNotesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeNotes'] = ResolversParentTypes['TradeNotes']> = {
  caveats?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['TradeFigure']>, ParentType, ContextType>;
  onset?: Resolver<ReadonlyArray<ResolversTypes['TradeOnset']>, ParentType, ContextType>;
};

export type TradeObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeObservation'] = ResolversParentTypes['TradeObservation']> = {
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  changeOnYear?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<TradeObservationClaimsArgs, 'first'>>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['EntityPlace']>, ParentType, ContextType>;
  preliminary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  propertyEvidence?: Resolver<ReadonlyArray<ResolversTypes['PropertyEvidence']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quantityChangeOnYear?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  restricted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<TradeObservationRestrictedArgs>>;
  retrieved?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  valueUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weightKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TradeOnsetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeOnset'] = ResolversParentTypes['TradeOnset']> = {
  period?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type TradePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradePeriod'] = ResolversParentTypes['TradePeriod']> = {
  conflicting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['TradeReading']>, ParentType, ContextType>;
  superseded?: Resolver<ReadonlyArray<ResolversTypes['TradeReading']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ValueRange']>, ParentType, ContextType>;
};

export type TradeReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeReading'] = ResolversParentTypes['TradeReading']> = {
  observation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  preliminary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  retrieved?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  valueUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TripResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trip'] = ResolversParentTypes['Trip']> = {
  cargo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<TripClaimsArgs, 'first'>>;
  destination?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  drives?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['EntityPlace']>, ParentType, ContextType>;
  propertyEvidence?: Resolver<ReadonlyArray<ResolversTypes['PropertyEvidence']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  restricted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<TripRestrictedArgs>>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  terabytes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UltimateParentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UltimateParent'] = ResolversParentTypes['UltimateParent']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type UnaccountedShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnaccountedShare'] = ResolversParentTypes['UnaccountedShare']> = {
  firm?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UseTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UseTime'] = ResolversParentTypes['UseTime']> = {
  gpuDays?: Resolver<ResolversTypes['AmountRange'], ParentType, ContextType>;
  serverDays?: Resolver<ResolversTypes['AmountRange'], ParentType, ContextType>;
};

export type ValueRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueRange'] = ResolversParentTypes['ValueRange']> = {
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['View'] = ResolversParentTypes['View']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type YearOnYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearOnYear'] = ResolversParentTypes['YearOnYear']> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  baseImplied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  baseValue?: Resolver<ResolversTypes['ValueRange'], ParentType, ContextType>;
  changePercent?: Resolver<Maybe<ResolversTypes['ValueRange']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['ValueRange']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ValueRange'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessChain?: AccessChainResolvers<ContextType>;
  AccessChanges?: AccessChangesResolvers<ContextType>;
  AccessReport?: AccessReportResolvers<ContextType>;
  Affiliate?: AffiliateResolvers<ContextType>;
  AffiliateConnection?: AffiliateConnectionResolvers<ContextType>;
  AffiliateEdge?: AffiliateEdgeResolvers<ContextType>;
  AmountRange?: AmountRangeResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseMention?: CaseMentionResolvers<ContextType>;
  CaseParty?: CasePartyResolvers<ContextType>;
  ChainStep?: ChainStepResolvers<ContextType>;
  CheckedRule?: CheckedRuleResolvers<ContextType>;
  Chokepoint?: ChokepointResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimHit?: ClaimHitResolvers<ContextType>;
  Clocks?: ClocksResolvers<ContextType>;
  ConditionFinding?: ConditionFindingResolvers<ContextType>;
  ControlRule?: ControlRuleResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  DataCenter?: DataCenterResolvers<ContextType>;
  DataRevision?: DataRevisionResolvers<ContextType>;
  DataSet?: DataSetResolvers<ContextType>;
  DataSetEdition?: DataSetEditionResolvers<ContextType>;
  DateSpan?: DateSpanResolvers<ContextType>;
  DatedMembership?: DatedMembershipResolvers<ContextType>;
  DatedName?: DatedNameResolvers<ContextType>;
  DestinationGroup?: DestinationGroupResolvers<ContextType>;
  DueReview?: DueReviewResolvers<ContextType>;
  DuplicateCandidate?: DuplicateCandidateResolvers<ContextType>;
  DuplicateReason?: DuplicateReasonResolvers<ContextType>;
  DuplicateReport?: DuplicateReportResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityCount?: EntityCountResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityPlace?: EntityPlaceResolvers<ContextType>;
  Excess?: ExcessResolvers<ContextType>;
  FigureRange?: FigureRangeResolvers<ContextType>;
  FileChange?: FileChangeResolvers<ContextType>;
  Firm?: FirmResolvers<ContextType>;
  FirmChokepoint?: FirmChokepointResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapHit?: GapHitResolvers<ContextType>;
  GpuFleet?: GpuFleetResolvers<ContextType>;
  HardwareModel?: HardwareModelResolvers<ContextType>;
  Holder?: HolderResolvers<ContextType>;
  ImpliedServers?: ImpliedServersResolvers<ContextType>;
  InForceSpan?: InForceSpanResolvers<ContextType>;
  IntRange?: IntRangeResolvers<ContextType>;
  Inventory?: InventoryResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  Lease?: LeaseResolvers<ContextType>;
  Ledger?: LedgerResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerLine?: LedgerLineResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  LoadedList?: LoadedListResolvers<ContextType>;
  MergeDecision?: MergeDecisionResolvers<ContextType>;
  MergedEntity?: MergedEntityResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MirrorGap?: MirrorGapResolvers<ContextType>;
  MirrorReport?: MirrorReportResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  National?: NationalResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OpenEnd?: OpenEndResolvers<ContextType>;
  Owner?: OwnerResolvers<ContextType>;
  OwnershipReport?: OwnershipReportResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Path?: PathResolvers<ContextType>;
  PathReport?: PathReportResolvers<ContextType>;
  PlaceChange?: PlaceChangeResolvers<ContextType>;
  PossiblyPublished?: PossiblyPublishedResolvers<ContextType>;
  PropertyEvidence?: PropertyEvidenceResolvers<ContextType>;
  PublicBody?: PublicBodyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReachCell?: ReachCellResolvers<ContextType>;
  ReachLedger?: ReachLedgerResolvers<ContextType>;
  ReachMeasure?: ReachMeasureResolvers<ContextType>;
  ReachParty?: ReachPartyResolvers<ContextType>;
  ReachPartyConnection?: ReachPartyConnectionResolvers<ContextType>;
  ReachPartyEdge?: ReachPartyEdgeResolvers<ContextType>;
  ReachReport?: ReachReportResolvers<ContextType>;
  ReachTotal?: ReachTotalResolvers<ContextType>;
  ReachedHardware?: ReachedHardwareResolvers<ContextType>;
  ReachedHardwareConnection?: ReachedHardwareConnectionResolvers<ContextType>;
  ReachedHardwareEdge?: ReachedHardwareEdgeResolvers<ContextType>;
  ReachedHolder?: ReachedHolderResolvers<ContextType>;
  RedFlag?: RedFlagResolvers<ContextType>;
  Regime?: RegimeResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  RelationKindCount?: RelationKindCountResolvers<ContextType>;
  Route?: RouteResolvers<ContextType>;
  RouteConnection?: RouteConnectionResolvers<ContextType>;
  RouteEdge?: RouteEdgeResolvers<ContextType>;
  RouteGoods?: RouteGoodsResolvers<ContextType>;
  RouteLeg?: RouteLegResolvers<ContextType>;
  RowsLeftOut?: RowsLeftOutResolvers<ContextType>;
  RuleAlternative?: RuleAlternativeResolvers<ContextType>;
  RuleBeside?: RuleBesideResolvers<ContextType>;
  RuleChange?: RuleChangeResolvers<ContextType>;
  RuleCheck?: RuleCheckResolvers<ContextType>;
  RuleDate?: RuleDateResolvers<ContextType>;
  RuleMeeting?: RuleMeetingResolvers<ContextType>;
  RuleStatus?: RuleStatusResolvers<ContextType>;
  RuleVerdict?: RuleVerdictResolvers<ContextType>;
  RulesRecord?: RulesRecordResolvers<ContextType>;
  ScreenedParty?: ScreenedPartyResolvers<ContextType>;
  Screening?: ScreeningResolvers<ContextType>;
  ScreeningDecision?: ScreeningDecisionResolvers<ContextType>;
  ScreeningDecisionConnection?: ScreeningDecisionConnectionResolvers<ContextType>;
  ScreeningDecisionEdge?: ScreeningDecisionEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  ShareRange?: ShareRangeResolvers<ContextType>;
  SharedAcrossCases?: SharedAcrossCasesResolvers<ContextType>;
  SharedEntity?: SharedEntityResolvers<ContextType>;
  SharedSource?: SharedSourceResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  SimilarNames?: SimilarNamesResolvers<ContextType>;
  SimilarParty?: SimilarPartyResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourceMention?: SourceMentionResolvers<ContextType>;
  StatedProperty?: StatedPropertyResolvers<ContextType>;
  StepChange?: StepChangeResolvers<ContextType>;
  StepState?: StepStateResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SupplyCheck?: SupplyCheckResolvers<ContextType>;
  TestFinding?: TestFindingResolvers<ContextType>;
  TestResult?: TestResultResolvers<ContextType>;
  Threshold?: ThresholdResolvers<ContextType>;
  TradeChange?: TradeChangeResolvers<ContextType>;
  TradeChanges?: TradeChangesResolvers<ContextType>;
  TradeFigure?: TradeFigureResolvers<ContextType>;
  TradeFlow?: TradeFlowResolvers<ContextType>;
  TradeFlowConnection?: TradeFlowConnectionResolvers<ContextType>;
  TradeFlowEdge?: TradeFlowEdgeResolvers<ContextType>;
  TradeJudgement?: TradeJudgementResolvers<ContextType>;
  TradeNotes?: TradeNotesResolvers<ContextType>;
  TradeObservation?: TradeObservationResolvers<ContextType>;
  TradeOnset?: TradeOnsetResolvers<ContextType>;
  TradePeriod?: TradePeriodResolvers<ContextType>;
  TradeReading?: TradeReadingResolvers<ContextType>;
  Trip?: TripResolvers<ContextType>;
  UltimateParent?: UltimateParentResolvers<ContextType>;
  UnaccountedShare?: UnaccountedShareResolvers<ContextType>;
  UseTime?: UseTimeResolvers<ContextType>;
  ValueRange?: ValueRangeResolvers<ContextType>;
  View?: ViewResolvers<ContextType>;
  YearOnYear?: YearOnYearResolvers<ContextType>;
};

