import type { Certainty, Span } from '../dates.ts';
import type { Sentence } from '../sentence.ts';
import type { Verdict } from '../verdict.ts';
import { capital } from '../words.ts';
import { accessUnder } from './access.ts';
import type { ControlRule } from './controlRule.ts';
import type { Hardware } from './hardware.ts';
import { type Meeting, meetingOf, type PartyFigures } from './meeting.ts';
import type { RuleHolder } from './parties.ts';
import type { RuleBook } from './ruleFile.ts';
import { saleUnder } from './sale.ts';
import { type Standing, standingAt } from './standing.ts';
import { meetingUnreported, withoutFigures } from './unreported.ts';

/** Hardware of one model at one place, and those who hold it. */
export type HeldHardware = {
  /** Ids of the fleets, sites or leases it is about. */
  readonly things: readonly string[];
  /** Undefined: not reported. */
  readonly model?: Hardware | undefined;
  readonly country?: string | undefined;
  readonly holders: readonly RuleHolder[];
};

export type RuleVerdict = {
  readonly rule: ControlRule;
  readonly standing: Standing;
  readonly certainty: Certainty;
  readonly model?: Hardware;
  readonly country?: string;
  readonly things: readonly string[];
  /** Absent where the rule was not in force: then holders make no difference. */
  readonly holder?: RuleHolder;
  readonly meets: Verdict;
  readonly test?: string;
  readonly sale: Verdict;
  readonly access: Verdict;
  readonly reasons: readonly Sentence[];
};

const listedShare = (holder: RuleHolder | undefined): PartyFigures => {
  const share = holder?.listedShare;
  // The rules count shares from 0 to 1.
  return share ? new Map([['listedOwnershipShare', { min: share.min / 100, max: share.max / 100 }]]) : new Map();
};

const meeting = (rule: ControlRule, holding: HeldHardware, holder: RuleHolder | undefined, book: RuleBook): Meeting => {
  if (rule.scope.lists.length > 0)
    return meetingOf(rule, withoutFigures(holder?.name ?? 'the holder'), book, listedShare(holder));
  return holding.model ? meetingOf(rule, holding.model, book) : meetingUnreported(rule, book);
};

/** One sentence once, with all its sources. */
const distinct = (sentences: readonly Sentence[]): readonly Sentence[] => {
  const sources = new Map<string, Set<string>>();
  for (const sentence of sentences) {
    const said = capital(sentence.text);
    const known = sources.get(said) ?? new Set();
    for (const source of sentence.sources) known.add(source);
    sources.set(said, known);
  }
  return [...sources].map(([text, ids]) => ({ text, sources: [...ids] }));
};

const judge = (
  rule: ControlRule,
  standing: Standing,
  holding: HeldHardware,
  holder: RuleHolder | undefined,
  asOf: Span,
  book: RuleBook,
): RuleVerdict => {
  const met = meeting(rule, holding, holder, book);
  const { model: hardware, country, things } = holding;
  const question = { rule, standing, meeting: met, hardware, country, holder, asOf, book };
  const sale = saleUnder(question);
  const access = accessUnder(question, sale);
  return {
    ...{ rule, standing, certainty: standing.certainty, things },
    ...(hardware ? { model: hardware } : {}),
    ...(country === undefined ? {} : { country }),
    ...(holder ? { holder } : {}),
    meets: met.verdict,
    ...(met.test === undefined ? {} : { test: met.test }),
    sale: sale.verdict,
    access: access.verdict,
    reasons: distinct([...standing.reasons, ...met.reasons, ...sale.reasons, ...access.reasons]),
  };
};

/**
 * Every rule that the world had heard of by `asOf`, for each piece of hardware and each of its holders: how it stood, what the
 * hardware meets, what a sale would have needed, and whether the access taken was inside. Rules that only amend another are
 * told with that one. Cost: rules × (holdings × holders), each linear in the tests of the rule.
 */
export const ruleVerdicts = (holdings: readonly HeldHardware[], asOf: Span, book: RuleBook): readonly RuleVerdict[] =>
  [...book.rules.values()].flatMap(rule => {
    const standing = standingAt(rule, asOf, book.rules);
    if (standing.state === 'not-yet' || (rule.scope.amends !== undefined && rule.tests.length === 0)) return [];
    return holdings.flatMap(holding => {
      const holders = standing.inForce === 'no' || holding.holders.length === 0 ? [undefined] : holding.holders;
      return holders.map(holder => judge(rule, standing, holding, holder, asOf, book));
    });
  });
