import { type Certainty, earlier, never, type Span, spanOf } from '../dates.ts';
import type { Sentence } from '../sentence.ts';
import type { Verdict } from '../verdict.ts';
import { capital, dateInWords } from '../words.ts';
import type { ControlRule, InForceSpan, RuleChange } from './controlRule.ts';

/** `not-yet`: no word of it by then. */
export type RuleState =
  | 'not-yet'
  | 'reported'
  | 'proposed'
  | 'passed-one-house'
  | 'withdrawn'
  | 'announced'
  | 'effective'
  | 'suspended'
  | 'rescission-announced'
  | 'rescinded'
  | 'superseded';

/** Words of the rules file that change a rule's state; all others are events that leave it as it is. */
const states: Readonly<Record<string, RuleState>> = {
  reported: 'reported',
  proposed: 'proposed',
  'passed-one-house': 'passed-one-house',
  withdrawn: 'withdrawn',
  announced: 'announced',
  effective: 'effective',
  compliance: 'effective',
  restated: 'effective',
  suspended: 'suspended',
  'rescission-announced': 'rescission-announced',
  rescinded: 'rescinded',
  superseded: 'superseded',
};

export type Standing = {
  readonly state: RuleState;
  /** Possible where the state changed within `asOf`, or on a day that the sources leave open. */
  readonly stateCertainty: Certainty;
  /** Whether it was in force on every day of `asOf`, on none, or on some (undetermined). */
  readonly inForce: Verdict;
  /** How certain `inForce` is: possible where the sources leave open whether the span held. */
  readonly certainty: Certainty;
  /** False where it stood on the books and the agency said that it would not enforce it. */
  readonly enforced: boolean;
  readonly reasons: readonly Sentence[];
};

/** For the names of the rules that a change speaks of. */
type Rules = ReadonlyMap<string, ControlRule>;

type Turn = { readonly when: Span; readonly state: RuleState; readonly certain: boolean };

/** The changes of state in their order; an announcement that came before all of them counts as the first. */
const turns = ({ announced, changes }: ControlRule): readonly Turn[] => {
  const turned = changes.flatMap(({ date, state, certain }): Turn[] => {
    const next = Object.hasOwn(states, state) ? states[state] : undefined;
    return next === undefined ? [] : [{ when: spanOf(date), state: next, certain }];
  });
  const first = turned.map(turn => turn.when.first).reduce(earlier, never);
  const known = announced === undefined ? undefined : spanOf(announced);
  const begun: Turn[] = known && known.first < first ? [{ when: known, state: 'announced', certain: true }] : [];
  return [...begun, ...turned].sort((a, b) => (a.when.first < b.when.first ? -1 : 1));
};

/** The state on one day: the last that has surely begun; where none has, one that may have. */
const stateOn = (all: readonly Turn[], day: string): { state: RuleState; certain: boolean } => {
  const begun = all.findLast(turn => turn.when.last <= day);
  const maybe = all.findLast(turn => turn.when.first <= day && day < turn.when.last);
  if (!begun) return { state: maybe?.state ?? 'not-yet', certain: maybe === undefined };
  return { state: begun.state, certain: begun.certain && maybe === undefined };
};

const covers = (span: InForceSpan, asOf: Span): boolean =>
  spanOf(span.from).last <= asOf.first && (span.to === undefined || asOf.last <= spanOf(span.to).first);
const meets = (span: InForceSpan, asOf: Span): boolean =>
  spanOf(span.from).first <= asOf.last && (span.to === undefined || asOf.first <= spanOf(span.to).last);

const spanInWords = ({ from, to }: InForceSpan): string =>
  to === undefined ? `from ${dateInWords(from)}` : `from ${dateInWords(from)} to ${dateInWords(to)}`;

const changeInWords = ({ state, until, of, by, note }: RuleChange, rules: Rules): string => {
  const other = rules.get(by ?? '')?.called;
  const about = [
    of === undefined ? undefined : (rules.get(of)?.called ?? of),
    note,
    other === undefined ? undefined : `by ${other}`,
    until === undefined ? undefined : `until ${dateInWords(until)}`,
  ].filter(part => part !== undefined);
  return state.replaceAll('-', ' ') + (about.length === 0 ? '' : ` (${about.join('; ')})`);
};

const reasons = (
  rule: ControlRule,
  asOf: Span,
  span: InForceSpan | undefined,
  inForce: Verdict,
  rules: Rules,
): Sentence[] => {
  const { sources, note } = rule;
  const called = capital(rule.called);
  const latest = rule.changes.findLast(change => spanOf(change.date).first <= asOf.last);
  const said: Sentence[] = [];
  if (inForce === 'no') said.push({ text: `${called}: not in force at that date.`, sources });
  else if (inForce === 'undetermined')
    said.push({ text: `${called}: in force on some days of that span and not on others.`, sources });
  else if (span) {
    const doubt = span.certain ? '' : '; whether it held is open in the sources read';
    said.push({ text: `${called}: in force ${spanInWords(span)}${doubt}.`, sources });
    if (!span.enforced) said.push({ text: 'It was never enforced.', sources });
    if (!span.certain && note !== undefined) said.push({ text: note, sources });
  }
  if (latest) {
    const from = latest.sources.length === 0 ? sources : latest.sources;
    said.push({ text: `${dateInWords(latest.date)}: ${changeInWords(latest, rules)}.`, sources: from });
  }
  return said;
};

/**
 * How a rule stood at a date: its state, whether it was in force, and how certain that is, as answers of their own.
 * A partial `asOf` means its whole span. Cost is linear in the changes and spans of the rule.
 */
export const standingAt = (rule: ControlRule, asOf: Span, rules: Rules = new Map()): Standing => {
  const all = turns(rule);
  const [first, last] = [stateOn(all, asOf.first), stateOn(all, asOf.last)];
  const whole = rule.spans.find(span => covers(span, asOf));
  const touched = rule.spans.filter(span => meets(span, asOf));
  const inForce: Verdict = whole ? 'yes' : touched.length === 0 ? 'no' : 'undetermined';
  const span = whole ?? touched[0];
  return {
    state: last.state,
    stateCertainty: first.state === last.state && last.certain ? 'certain' : 'possible',
    inForce,
    certainty: inForce === 'undetermined' || span?.certain === false ? 'possible' : 'certain',
    enforced: span?.enforced !== false,
    reasons: reasons(rule, asOf, span, inForce, rules),
  };
};

/** What happened in a rule's life, in words; `state` where it changed the state, absent for a mere event. */
export type HistoryEntry = {
  readonly date: string;
  readonly text: string;
  readonly state?: RuleState;
  readonly certain: boolean;
  readonly sources: readonly string[];
};

/** The life of a rule in the order of its dates. */
export const historyOf = (rule: ControlRule, rules: Rules): readonly HistoryEntry[] =>
  rule.changes
    .map((change): HistoryEntry => {
      const state = Object.hasOwn(states, change.state) ? states[change.state] : undefined;
      return {
        ...{ date: change.date, text: changeInWords(change, rules), certain: change.certain },
        ...(state === undefined ? {} : { state }),
        sources: change.sources.length === 0 ? rule.sources : change.sources,
      };
    })
    .sort((a, b) => spanOf(a.date).first.localeCompare(spanOf(b.date).first));

/** The first day of a rule's life that the sources tell; undefined for a rule without any date. */
export const firstDay = (rule: ControlRule): string | undefined => turns(rule)[0]?.when.first;
