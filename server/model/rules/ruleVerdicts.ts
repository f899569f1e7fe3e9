import type { Cooperative } from '../../../domain/cooperative.ts';
import { type Span, spanOf } from '../../../domain/dates.ts';
import type { Sentence } from '../../../domain/sentence.ts';
import { dateInWords } from '../../../domain/words.ts';
import { overParts } from '../overParts.ts';
import { allOf, anyOf, type Verdict } from '../verdict.ts';
import { accessUnder } from './access.ts';
import { type ControlRule, sourcesOf } from './controlRule.ts';
import { distinct } from './distinct.ts';
import type { Hardware } from './hardware.ts';
import { heldOn } from './heldOn.ts';
import { type Meeting, meetingOf, type PartyFigures } from './meeting.ts';
import type { RuleHolder } from './parties.ts';
import type { RuleBook } from './ruleFile.ts';
import { rulePartsOf } from './ruleParts.ts';
import { type RuleStatus, ruleStatusAt } from './ruleStatus.ts';
import { saleUnder } from './sale.ts';
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

/** Who held what in a part of the days asked about within which no fact changes. */
export type PartHoldings = { readonly part: Span; readonly holdings: readonly HeldHardware[] };

export type RuleVerdict = {
  readonly rule: ControlRule;
  readonly status: RuleStatus;
  readonly model?: Hardware;
  readonly country?: string;
  readonly things: readonly string[];
  /** Absent where the rule was not in force: then holders make no difference. */
  readonly holder?: RuleHolder;
  readonly meets: Verdict;
  readonly test?: string;
  readonly sale: Verdict;
  /** What decides the sale, as `licence: 3A090.a.1 by destination`; absent where the rule was not in force. */
  readonly clause?: string;
  readonly access: Verdict;
  /** The rule that this one tells again: both are one duty, evaluated once. */
  readonly restates?: ControlRule;
  readonly reasons: readonly Sentence[];
  /** Those of them that do not speak of the access taken. */
  readonly saleReasons: readonly Sentence[];
};

/** Whether listed parties hold so much of the holder; none reported where only what nobody is reported to own may. */
const meetingByLists = (rule: ControlRule, holder: RuleHolder | undefined, book: RuleBook): Meeting => {
  const share = holder?.listedShare;
  const upTo = (max: number | undefined): Meeting => {
    // The rules count shares from 0 to 1.
    const figures: PartyFigures =
      share && max !== undefined
        ? new Map([['listedOwnershipShare', { min: share.min / 100, max: max / 100 }]])
        : new Map();
    return meetingOf(rule, withoutFigures(holder?.name ?? 'the holder'), book, figures);
  };
  const most = upTo(share?.max);
  const reported = upTo(holder?.listedReported ?? share?.max);
  return most.verdict === 'undetermined' && reported.verdict === 'no' ? { ...most, verdict: 'none-reported' } : most;
};

const meetingFor = (
  rule: ControlRule,
  holding: HeldHardware,
  holder: RuleHolder | undefined,
  book: RuleBook,
): Meeting => {
  if (rule.scope.lists.length > 0) return meetingByLists(rule, holder, book);
  return holding.model ? meetingOf(rule, holding.model, book) : meetingUnreported(rule, book);
};

/**
 * The status of a rule for the hardware in question: where a rule takes effect in stages, it is in force from the day of the
 * stage to which the met test belongs, or of the first such stage where no test is met.
 */
const statusFor = (rule: ControlRule, status: RuleStatus, meeting: Meeting, asOf: Span): RuleStatus => {
  const stages = rule.stages.filter(({ tests }) =>
    meeting.test === undefined ? tests.length > 0 : tests.includes(meeting.test),
  );
  const begun = anyOf(stages.map(({ from }) => heldOn({ from }, asOf)));
  if (stages.length === 0 || begun === 'yes' || status.inForce === 'no') return status;
  const said = stages.map(({ from, what, ...cited }) => ({
    text: `${rule.called} takes effect in stages: for ${what} on ${dateInWords(from)}.`,
    sources: sourcesOf(cited).length === 0 ? rule.sources : sourcesOf(cited),
  }));
  const state = begun === 'no' ? ({ state: 'announced' } as const) : ({ stateCertainty: 'possible' } as const);
  return { ...status, ...state, inForce: allOf([status.inForce, begun]), reasons: [...status.reasons, ...said] };
};

/** For days after the last one whose sources on the rules were read. */
const afterRecord = (asOf: Span, { file: { record } }: RuleBook): readonly Sentence[] =>
  record === undefined || asOf.last <= spanOf(record.readTo).last
    ? []
    : [
        {
          text: `The sources on the rules were read up to ${dateInWords(record.readTo)}; what changed after that is not recorded.`,
          sources: sourcesOf(record),
        },
      ];

const evaluate = (
  rule: ControlRule,
  status: RuleStatus,
  meeting: Meeting,
  holding: HeldHardware,
  holder: RuleHolder | undefined,
  asOf: Span,
  book: RuleBook,
): RuleVerdict => {
  const { model: hardware, country, things } = holding;
  const restates = book.rules.get(rule.scope.restates ?? '');
  const question = { rule: restates ?? rule, status, meeting, hardware, country, holder, asOf, book };
  const sale = saleUnder(question);
  const access = accessUnder(question, sale);
  const same: Sentence[] = restates
    ? [{ text: `It restates ${restates.called}: both are one duty.`, sources: rule.sources }]
    : [];
  const ofSale = [...status.reasons, ...same, ...meeting.reasons, ...sale.reasons];
  const recordEnd = afterRecord(asOf, book);
  return {
    ...{ rule, status, things },
    ...(hardware ? { model: hardware } : {}),
    ...(country === undefined ? {} : { country }),
    ...(holder ? { holder } : {}),
    meets: meeting.verdict,
    ...(meeting.test === undefined ? {} : { test: meeting.test }),
    sale: sale.verdict,
    ...(sale.clause === undefined ? {} : { clause: sale.clause }),
    access: access.verdict,
    ...(restates ? { restates } : {}),
    reasons: distinct([...ofSale, ...access.reasons, ...recordEnd]),
    saleReasons: distinct([...ofSale, ...recordEnd]),
  };
};

type PartVerdict = { readonly part: Span; readonly found: RuleVerdict };

/** The verdict on a span of days from those on its parts. */
const together = (whole: RuleVerdict, each: readonly PartVerdict[]): RuleVerdict => {
  const of = (pick: (found: RuleVerdict) => Verdict, what: string) =>
    overParts(
      each.map(({ part, found }) => ({ part, verdict: pick(found) })),
      what,
    );
  const meets = of(found => found.meets, 'What it asks for is met');
  const sale = of(found => found.sale, 'A sale would have needed something');
  const access = of(found => found.access, 'The access was inside');
  const clauses = new Set(each.map(({ found }) => found.clause));
  const { clause: _, ...rest } = whole;
  const [clause] = clauses.size === 1 ? clauses : [];
  return {
    ...rest,
    ...(clause === undefined ? {} : { clause }),
    meets: meets.verdict,
    sale: sale.verdict,
    access: access.verdict,
    reasons: distinct([...whole.reasons, ...meets.reasons, ...sale.reasons, ...access.reasons]),
    saleReasons: distinct([...whole.saleReasons, ...sale.reasons]),
  };
};

/** The same hardware and holder as they were in a part; undefined where that holder did not hold it then. */
const heldThen = (
  { holdings }: PartHoldings,
  { model, country }: HeldHardware,
  holder: RuleHolder | undefined,
): { readonly holding: HeldHardware; readonly holder: RuleHolder | undefined } | undefined => {
  const holding = holdings.find(found => found.model?.id === model?.id && found.country === country);
  const then = holding?.holders.find(({ id }) => id === holder?.id);
  return holding === undefined || (holder !== undefined && then === undefined) ? undefined : { holding, holder: then };
};

/** A rule that follows lists reaches firms and public bodies; a person is left out of it. */
const isMeant = (rule: ControlRule, holder: RuleHolder): boolean =>
  rule.scope.lists.length === 0 || holder.kind !== 'National';

type Asked = {
  readonly asOf: Span;
  readonly book: RuleBook;
  readonly parts: readonly { readonly part: Span; readonly facts: PartHoldings }[];
};

/** One rule on one piece of hardware, for each of its holders. */
const verdictsOn = (
  rule: ControlRule,
  general: RuleStatus,
  holding: HeldHardware,
  { asOf, book, parts }: Asked,
): readonly RuleVerdict[] => {
  const meant = holding.holders.filter(holder => isMeant(rule, holder));
  if (meant.length === 0 && holding.holders.length > 0) return [];
  const holders = general.inForce === 'no' || meant.length === 0 ? [undefined] : meant;
  const found = holders.map(holder => {
    const meeting = meetingFor(rule, holding, holder, book);
    return { holder, meeting, status: statusFor(rule, general, meeting, asOf) };
  });
  // Where a stage has not begun, holders make no difference either.
  const rows = found.every(({ status }) => status.inForce === 'no') ? found.slice(0, 1) : found;
  return rows.map(({ holder: of, meeting, status }) => {
    const holder = status.inForce === 'no' ? undefined : of;
    const whole = evaluate(rule, status, meeting, holding, holder, asOf, book);
    if (parts.length === 1) return whole;
    const each = parts.flatMap(({ part, facts }) => {
      const then = heldThen(facts, holding, holder);
      if (then === undefined) return [];
      const met = meetingFor(rule, then.holding, then.holder, book);
      const held = statusFor(rule, ruleStatusAt(rule, part, book.rules), met, part);
      return [{ part, found: evaluate(rule, held, met, then.holding, then.holder, part, book) }];
    });
    return each.length === 0 ? whole : together(whole, each);
  });
};

/**
 * Every rule that was publicly known at `asOf`, for each piece of hardware and each of its holders: how it stood, what the
 * hardware meets, what a sale would have needed, and whether the access taken was inside. Rules that only amend another are
 * shown with that one. A span of days is evaluated in the parts within which neither a rule nor a fact changes: `inParts` are
 * the holdings in those of the facts. Days on which a holder did not hold the hardware are left out. Cost: rules × (holdings ×
 * holders × parts), each linear in the tests of the rule; rests before each rule and piece of hardware.
 */
export function* ruleVerdicts(
  holdings: readonly HeldHardware[],
  asOf: Span,
  book: RuleBook,
  inParts: readonly PartHoldings[] = [{ part: asOf, holdings }],
): Cooperative<readonly RuleVerdict[]> {
  const parts = inParts.flatMap(facts => rulePartsOf(facts.part, book).map(part => ({ part, facts })));
  const verdicts: RuleVerdict[] = [];
  for (const rule of book.rules.values()) {
    const general = ruleStatusAt(rule, asOf, book.rules);
    if (general.state === 'not-yet' || (rule.scope.amends !== undefined && rule.tests.length === 0)) continue;
    for (const holding of holdings) {
      yield;
      verdicts.push(...verdictsOn(rule, general, holding, { asOf, book, parts }));
    }
  }
  return verdicts;
}
