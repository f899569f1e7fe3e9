import { runSync } from '../../../domain/cooperative.ts';
import type { Span } from '../../../domain/dates.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import type { Sentence } from '../../../domain/sentence.ts';
import { anyOf, type Verdict } from '../verdict.ts';
import type { Hardware } from './hardware.ts';
import { meetingOf, type TestFinding } from './meeting.ts';
import type { RuleHolder } from './parties.ts';
import type { RuleBook } from './ruleFile.ts';
import { type HeldHardware, type RuleVerdict, ruleVerdicts } from './ruleVerdicts.ts';

export const accessWays = ['sale', 'lease', 'remote'] as const;
/** How the buyer gets to use the hardware: it buys it, it rents it, or it uses somebody else's from afar. */
export type AccessWay = (typeof accessWays)[number];

/** A transaction that need not be recorded. What is undefined is not reported; countries are ISO 3166-1 alpha-2. */
export type Transaction = {
  readonly model?: Hardware | undefined;
  /** Where the hardware stands or goes to. */
  readonly destination?: string | undefined;
  /** Where the buyer, or lessee, or remote user has its seat. */
  readonly buyer?: string | undefined;
  /** Where its ultimate parent has its seat; of a firm without a parent, its own seat. */
  readonly parent?: string | undefined;
  /** Where the end user, or the ultimate parent of the end user, has its seat. */
  readonly endUser?: string | undefined;
  readonly way: AccessWay;
};

export type CheckedParty = 'buyer' | 'end-user';

/** What one rule says of a transaction. */
export type CheckedRule = {
  /** As evaluated for the party that decides. */
  readonly verdict: RuleVerdict;
  /** Whether the rule asks for a licence, a permit or a notice: for a sale, or for the access by lease or from afar. */
  readonly needed: Verdict;
  /** Whose seat decides; undefined where parties make no difference, or where neither party leads to a yes. */
  readonly party?: CheckedParty;
  /** What decides, as `licence: 3A090.a.1 by destination`; undefined where the rule was not in force. */
  readonly clause?: string;
  readonly reasons: readonly Sentence[];
  /** The tests of the rule with the figures of the model; empty where the model is not reported. */
  readonly tests: readonly TestFinding[];
};

const relation = { sale: 'OWNS', lease: 'TAKES', remote: 'USES' } as const;

const partyOf = (id: CheckedParty, name: string, seat: string | undefined, way: AccessWay): RuleHolder => ({
  ...{ id, name, kind: 'Firm', seatSources: [], by: [relation[way]], onTheSpot: false, parents: [] },
  // Who is behind it is a part of the question.
  ...{ openParents: [], unreportedParent: { verdict: 'no', reasons: [] } },
  ...(seat === undefined ? {} : { seat }),
});

/** The transaction as hardware that its parties hold. */
const asHeld = ({ model, destination, buyer, parent, endUser, way }: Transaction): HeldHardware => ({
  ...{ things: [], model, country: destination },
  holders: [
    {
      ...partyOf('buyer', 'the buyer', buyer, way),
      parents: [{ ...partyOf('buyer', 'this parent', parent, way), certainty: 'certain' }],
    },
    partyOf('end-user', 'the end user', endUser, way),
  ],
});

const neededIn = ({ sale, access }: RuleVerdict, way: AccessWay): Verdict => (way === 'sale' ? sale : access);

/** One answer a rule from those on its parties: any of them can lead into a rule. */
const together = (found: readonly RuleVerdict[], { way, model }: Transaction, book: RuleBook): CheckedRule[] => {
  const needed = anyOf(found.map(verdict => neededIn(verdict, way)));
  const deciding = found.filter(verdict => neededIn(verdict, way) === needed);
  const [verdict] = deciding;
  if (!verdict) return [];
  const party = verdict.holder?.id === 'end-user' ? 'end-user' : 'buyer';
  const { rule, status, clause: ofSale } = verdict;
  const ofAccess = status.inForce === 'no' ? undefined : `remote access: ${rule.scope.remoteAccess ?? 'not-stated'}`;
  const clause = way === 'sale' ? ofSale : ofAccess?.replace('-', ' ');
  const isDecisive = verdict.holder !== undefined && deciding.length < found.length;
  return [
    {
      ...{ verdict, needed, reasons: way === 'sale' ? verdict.saleReasons : verdict.reasons },
      ...(clause === undefined ? {} : { clause }),
      ...(isDecisive ? { party } : {}),
      tests: model && rule.scope.lists.length === 0 ? meetingOf(rule, model, book).tests : [],
    },
  ];
};

/**
 * What every rule that was publicly known at `asOf` says of a transaction, in the order of the book: whether it was in force,
 * whether the hardware meets its tests, and whether something is needed, by the buyer, its ultimate parent or the end user.
 */
export const checkRules = (asked: Transaction, asOf: Span, book: RuleBook): readonly CheckedRule[] => {
  const verdicts = runSync(ruleVerdicts)([asHeld(asked)], asOf, book);
  return [...groupBy(verdicts, ({ rule }) => rule.id).values()].flatMap(found => together(found, asked, book));
};
