import type { Span } from '../dates.ts';
import type { Sentence } from '../sentence.ts';

export type Condition = {
  /** A metric of `metrics` in the rules file, or a property of the hardware. */
  readonly metric?: string;
  readonly field?: string;
  readonly op: string;
  readonly value: unknown;
};
/** Met when all its conditions are. A rule is met when one of its tests is. */
export type RuleTest = { readonly id: string; readonly all: readonly Condition[] };

/** A span in force, both ends included; without `to` it is open. */
export type InForceSpan = {
  readonly from: string;
  readonly to?: string;
  /** False where the agency said that it would not enforce it. */
  readonly enforced: boolean;
  /** False where the sources leave open whether it held. */
  readonly certain: boolean;
};

/** An event in the life of a rule. `state` is a word of the file: some words change its state, others are mere events. */
export type RuleChange = {
  readonly date: string;
  readonly state: string;
  readonly certain: boolean;
  readonly until?: string;
  readonly of?: string;
  readonly by?: string;
  readonly note?: string;
  readonly sources: readonly string[];
};

/** Whether the use of somebody else's hardware is reached. `not-stated` also where the file says nothing. */
export type RemoteAccess = 'inside' | 'outside' | 'conditional' | 'not-stated';

export type Exception = {
  readonly id: string;
  readonly effect?: string;
  /** For parts that meet one of `tests` and are, or are not, made for data centres. */
  readonly eligible: readonly { readonly tests: readonly string[]; readonly datacenter: boolean }[];
  /** Where a notice is owed in place of a licence; elsewhere nothing is. */
  readonly notice: readonly string[];
  readonly sources: readonly string[];
};

export type ControlRule = {
  readonly id: string;
  readonly title: string;
  /** Short name, or title, with the citation: how sentences call it, `the 2023 rule (88 FR 73458)`. */
  readonly called: string;
  readonly type?: string;
  readonly summary?: string;
  readonly note?: string;
  readonly announced?: string;
  readonly complianceFrom?: string;
  readonly spans: readonly InForceSpan[];
  readonly changes: readonly RuleChange[];
  readonly tests: readonly RuleTest[];
  readonly exclusion?: { readonly id: string; readonly all: readonly Condition[]; readonly sources: readonly string[] };
  readonly exceptions: readonly Exception[];
  readonly scope: {
    readonly destinations: readonly string[];
    readonly destinationsLater: readonly { readonly code: string; readonly from: Span }[];
    readonly headquarters: readonly string[];
    readonly models: readonly string[];
    /** Any model that reaches one of these metrics of the named model. */
    readonly reaching?: { readonly model: string; readonly metrics: readonly string[] };
    /** Tests of another rule that this one speaks of. */
    readonly testsOf?: { readonly rule: string; readonly tests: readonly string[] };
    readonly lists: readonly string[];
    readonly acts: readonly string[];
    readonly notActs: readonly string[];
    /** The territory inside which, or out of which, it governs acts. */
    readonly jurisdiction?: string;
    readonly condition?: string;
    readonly effect?: string;
    readonly amends?: string;
    readonly reviews?: string;
    readonly remoteAccess: RemoteAccess;
  };
  /** The tests whose hardware follows the headquarters of the parties; undefined: all. */
  readonly headquartersTest?: {
    readonly tests: readonly string[];
    readonly citation?: string;
    readonly sources: readonly string[];
  };
  readonly leasing?: Sentence;
  readonly conditions: readonly string[];
  readonly sources: readonly string[];
};
