import { type Certainty, earlier, never, type Span, spanOf } from '../../../domain/dates.ts';
import type { Sentence } from '../../../domain/sentence.ts';
import { capital, dateInWords } from '../../../domain/words.ts';
import type { Verdict } from '../verdict.ts';
import { type ControlRule, type InForceSpan, type RuleChange, sourcesOf } from './controlRule.ts';
import { heldOn } from './heldOn.ts';
import { stateWords } from './ruleShapes.ts';

/** `not-yet`: no word of it by then. */
export type RuleState = 'not-yet' | Exclude<(typeof stateWords)[number], 'compliance' | 'restated'>;

const stateOf = (word: (typeof stateWords)[number]): RuleState =>
  word === 'compliance' || word === 'restated' ? 'effective' : word;

export type RuleStatus = {
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

type Turn = { readonly when: Span; readonly state: RuleState; readonly rank: number; readonly certain: boolean };

/** In the order of their days, whatever the order of the file; of several on one day the words have their own order. */
const inOrder = (changes: readonly RuleChange[]): readonly RuleChange[] => {
  const key = ({ date, state, event = '' }: RuleChange): string => {
    const { first, last } = spanOf(date);
    return `${first} ${last} ${state === undefined ? 'a' : 'b'}${String(rankOf(state)).padStart(2, '0')} ${event}`;
  };
  return changes.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
};
const rankOf = (state: RuleChange['state']): number => (state === undefined ? 0 : stateWords.indexOf(state));

/** The changes of state in their order; an announcement that came before all of them counts as the first. */
const turns = ({ announced, states }: ControlRule): readonly Turn[] => {
  const turned = inOrder(states).flatMap(({ date, state, certainty }): Turn[] =>
    state === undefined
      ? []
      : [{ when: spanOf(date), state: stateOf(state), rank: rankOf(state), certain: certainty === undefined }],
  );
  const first = turned.map(turn => turn.when.first).reduce(earlier, never);
  const known = announced === undefined ? undefined : spanOf(announced);
  if (!known || known.first >= first) return turned;
  return [{ when: known, state: 'announced', rank: rankOf('announced'), certain: true }, ...turned];
};

/** The state on one day: the last that has surely begun; where none has, one that may have. */
const stateOn = (all: readonly Turn[], day: string): { state: RuleState; certain: boolean } => {
  const begun = all.findLast(turn => turn.when.last <= day);
  const maybe = all.findLast(turn => turn.when.first <= day && day < turn.when.last);
  if (!begun) return { state: maybe?.state ?? 'not-yet', certain: maybe === undefined };
  return { state: begun.state, certain: begun.certain && maybe === undefined };
};

const spanInWords = ({ from, to }: InForceSpan): string =>
  to === undefined ? `from ${dateInWords(from)}` : `from ${dateInWords(from)} to ${dateInWords(to)}`;

/** What belongs to a change beside what it brought: `until 9 November 2026`. */
const detailsOf = ({ until, of, by, note }: RuleChange, rules: Rules): readonly string[] => {
  const other = rules.get(by ?? '')?.called;
  return [
    of === undefined ? undefined : (rules.get(of)?.called ?? of),
    note,
    other === undefined ? undefined : `by ${other}`,
    until === undefined ? undefined : `until ${dateInWords(until)}`,
  ].filter(part => part !== undefined);
};

const changeInWords = (change: RuleChange, rules: Rules): string => {
  const details = detailsOf(change, rules);
  const said = change.event ?? change.state?.replaceAll('-', ' ') ?? '';
  return said + (details.length === 0 ? '' : ` (${details.join('; ')})`);
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
  const latest = inOrder(rule.states).findLast(change => spanOf(change.date).first <= asOf.last);
  const said: Sentence[] = [];
  if (inForce === 'no') said.push({ text: `${called}: not in force at that date.`, sources });
  else if (inForce === 'undetermined')
    said.push({ text: `${called}: in force on some days of that span and not on others.`, sources });
  else if (span) {
    const doubt = span.certainty === undefined ? '' : '; whether it held is open in the sources read';
    said.push({ text: `${called}: in force ${spanInWords(span)}${doubt}.`, sources });
    if (span.enforced === false) said.push({ text: 'It was never enforced.', sources });
    if (span.certainty !== undefined && note !== undefined) said.push({ text: note, sources });
  }
  if (latest) {
    const own = sourcesOf(latest);
    const from = own.length === 0 ? sources : own;
    said.push({ text: `${dateInWords(latest.date)}: ${changeInWords(latest, rules)}.`, sources: from });
  }
  return said;
};

/**
 * How a rule stands at a date: its state, whether it was in force, and how certain that is, as answers of their own.
 * A partial `asOf` means its whole span. Cost is linear in the changes and spans of the rule.
 */
export const ruleStatusAt = (rule: ControlRule, asOf: Span, rules: Rules = new Map()): RuleStatus => {
  const all = turns(rule);
  const [first, last] = [stateOn(all, asOf.first), stateOn(all, asOf.last)];
  const whole = rule.inForce.find(span => heldOn(span, asOf) === 'yes');
  const touched = rule.inForce.filter(span => heldOn(span, asOf) !== 'no');
  const inForce: Verdict = whole ? 'yes' : touched.length === 0 ? 'no' : 'undetermined';
  const span = whole ?? touched[0];
  return {
    state: last.state,
    stateCertainty: first.state === last.state && last.certain ? 'certain' : 'possible',
    inForce,
    certainty: inForce === 'undetermined' || span?.certainty !== undefined ? 'possible' : 'certain',
    enforced: span?.enforced !== false,
    reasons: reasons(rule, asOf, span, inForce, rules),
  };
};

/** What happened in a rule's life, in words; `state` where it changed the state, absent for a mere event. */
export type HistoryEntry = {
  readonly date: string;
  readonly text: string;
  readonly details: readonly string[];
  readonly state?: RuleState;
  readonly certain: boolean;
  readonly sources: readonly string[];
};

/** The life of a rule in the order of its dates. */
export const historyOf = (rule: ControlRule, rules: Rules): readonly HistoryEntry[] =>
  inOrder(rule.states).map((change): HistoryEntry => {
    const own = sourcesOf(change);
    return {
      ...{ date: change.date, text: changeInWords(change, rules), details: detailsOf(change, rules) },
      certain: change.certainty === undefined,
      ...(change.state === undefined ? {} : { state: stateOf(change.state) }),
      sources: own.length === 0 ? rule.sources : own,
    };
  });

/** The first day of a rule's life that the sources tell; undefined for a rule without any date. */
export const firstDay = (rule: ControlRule): string | undefined => turns(rule)[0]?.when.first;
