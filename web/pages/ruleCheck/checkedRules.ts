import { counted, countryInWords, dateInWords, notReported, verdictWords } from '../../core/words.ts';
import { inForceInWords, nameOf } from '../../features/rules/ruleWords.ts';
import type { CheckedRuleLineFragment, Verdict } from '../../generated/operations.ts';
import { type Question, wayWords } from './checkAddress.ts';

export type Checked = CheckedRuleLineFragment;

/** Rules in force that ask for something or leave it open; those that ask for nothing; those that were not in force. */
export type CheckGroups = {
  readonly concerned: readonly Checked[];
  readonly clear: readonly Checked[];
  readonly idle: readonly Checked[];
};

const weight: Readonly<Record<Verdict, number>> = {
  YES: 3,
  UNDETERMINED: 2,
  NONE_REPORTED: 1,
  NO: 0,
  NOT_APPLICABLE: 0,
};

/** What asks for something first; of those, what was enforced and is certain to have held. */
const rank = ({ needed, enforced, certainty }: Checked): number =>
  weight[needed] * 4 + (enforced ? 2 : 0) + (certainty === 'CERTAIN' ? 1 : 0);

export const groupsOf = (rules: readonly Checked[]): CheckGroups => {
  const sorted = rules.toSorted((a, b) => rank(b) - rank(a));
  const inForce = sorted.filter(rule => rule.inForce !== 'NO');
  return {
    concerned: inForce.filter(rule => weight[rule.needed] > 0),
    clear: inForce.filter(rule => weight[rule.needed] === 0),
    idle: sorted.filter(rule => rule.inForce === 'NO'),
  };
};

const place = (code: string | null | undefined): string => (code ? countryInWords(code) : notReported);

/** What was asked, to be quoted: `Sale of NVIDIA HGX H20, destination Malaysia, …, on 1 June 2025`. */
export const questionInWords = (question: Question, model: string | undefined, asOf: string): string =>
  [
    `${wayWords[question.way]} of ${model ?? 'hardware whose model is not reported'}`,
    `destination ${place(question.destination)}`,
    `seat of the buyer ${place(question.buyer)}`,
    `of its ultimate parent ${place(question.parent)}`,
    `of the end user ${place(question.endUser)}`,
    `on ${dateInWords(asOf)}`,
  ].join(', ');

const named = (rules: readonly Checked[]): string =>
  rules.map(rule => `${nameOf(rule.rule)} (${inForceInWords(rule)})`).join('; ');

/** The answer in a sentence or two. A rule that another restates is one duty and counts once. */
export const answerInWords = ({ concerned, clear, idle }: CheckGroups): string => {
  const once = concerned.filter(({ restates }) => !concerned.some(({ rule }) => rule.id === restates?.id));
  const asking = once.filter(({ needed }) => needed === 'YES');
  const open = once.filter(({ needed }) => needed !== 'YES');
  const asks = asking.length === 1 ? 'asks' : 'ask';
  return [
    asking.length === 0
      ? 'No recorded rule in force surely asks for a licence, a permit or a notice.'
      : `${counted(asking.length, 'rule')} ${asks} for a licence, a permit or a notice: ${named(asking)}.`,
    open.length === 0
      ? ''
      : `${counted(open.length, 'rule')} ${open.length === 1 ? 'leaves' : 'leave'} it open: ${named(open)}.`,
    `${counted(clear.length, 'further rule')} in force ${clear.length === 1 ? 'asks' : 'ask'} for nothing here; ${idle.length} ${idle.length === 1 ? 'was' : 'were'} not in force.`,
  ]
    .filter(sentence => sentence !== '')
    .join(' ');
};

/** Columns and rows of the file: one row a rule. */
export const checkTable = (
  rules: readonly Checked[],
  question: string,
  asOf: string,
  revision: string,
  { exported, address }: { readonly exported: string; readonly address: string },
): { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | null)[])[] } => ({
  columns: [
    ...[
      'rule',
      'citation',
      'state',
      'inForce',
      'meets',
      'test',
      'needed',
      'clause',
      'party',
      'reasons',
      'alternatives',
    ],
    ...['question', 'asOf', 'revision', 'exported', 'address'],
  ],
  rows: rules.map(checked => [
    ...[nameOf(checked.rule), checked.rule.citation, checked.state.toLowerCase().replaceAll('_', ' ')],
    ...[inForceInWords(checked), verdictWords[checked.meets], checked.test, verdictWords[checked.needed]],
    ...[checked.clause, checked.party === null ? null : partyWords[checked.party]],
    ...[checked.reasons, checked.alternatives].map(sentences => sentences.map(({ text }) => text).join(' ')),
    ...[question, asOf, revision, exported, address],
  ]),
});

export const partyWords = { BUYER: 'buyer or its parent', END_USER: 'end user' } as const;
