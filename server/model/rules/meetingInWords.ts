import { numberInWords } from '../../../domain/words.ts';
import type { Condition } from './controlRule.ts';
import type { Hardware, Interval } from './hardware.ts';
import type { ConditionFinding, TestFinding } from './meeting.ts';
import type { RuleBook } from './ruleFile.ts';

const signs: Readonly<Record<Condition['op'], string>> = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' };

/** `15,832`, `12,104–15,832`, `below 600`, `not reported`. */
export const intervalInWords = (interval: Interval | undefined): string => {
  if (!interval) return 'not reported';
  if (interval.below) return `below ${numberInWords(interval.max)}`;
  return interval.min === interval.max
    ? numberInWords(interval.min)
    : `${numberInWords(interval.min)}–${numberInWords(interval.max)}`;
};

export const bound = (value: unknown): string => (typeof value === 'number' ? numberInWords(value) : String(value));

const conditionInWords = (
  { of, op, threshold, actual, estimate, verdict }: ConditionFinding,
  book: RuleBook,
): string => {
  const metric = book.file.metrics.get(of);
  if (!actual && verdict === 'no' && metric) return `${metric.label} is no figure of an accelerator`;
  const holds = verdict === 'no' ? 'not ' : '';
  const about = estimate ? ' (estimate)' : '';
  return `${metric?.label ?? of} ${intervalInWords(actual)}${about}, ${holds}${signs[op]} ${bound(threshold)}`;
};

const testInWords = (finding: TestFinding, book: RuleBook, verdict: ConditionFinding['verdict']): string => {
  if (finding.excludedBy !== undefined) return `${finding.test} (taken out by ${finding.excludedBy})`;
  const telling = finding.conditions.filter(condition => condition.verdict === verdict);
  return `${finding.test} (${telling.map(condition => conditionInWords(condition, book)).join('; ')})`;
};

/** `TPP ≥ 4,800`, without saying what a model has. */
export const thresholdInWords = (condition: Condition, book: RuleBook): string => {
  const of = 'metric' in condition ? condition.metric : condition.field;
  const { op, value } = condition;
  return `${book.file.metrics.get(of)?.label ?? of} ${signs[op]} ${bound(value)}`;
};

export const metInWords = ({ name }: Hardware, met: TestFinding, book: RuleBook): string =>
  `${name} meets ${testInWords(met, book, 'yes')}.`;

export const failedInWords = ({ name }: Hardware, tests: readonly TestFinding[], book: RuleBook): string =>
  `${name} meets none of the tests: ${tests.map(test => testInWords(test, book, 'no')).join('; ')}.`;

export const openInWords = ({ name }: Hardware, tests: readonly TestFinding[], book: RuleBook): string => {
  const open = tests.filter(test => test.verdict === 'undetermined');
  return `Whether ${name} meets ${open.map(test => testInWords(test, book, 'undetermined')).join('; ')} is open; the missing figure would decide it.`;
};

/** For a rule that reaches whatever comes up to the figures of one model. */
export const reachedInWords = (
  { name }: Hardware,
  named: string,
  tests: readonly TestFinding[],
  book: RuleBook,
): string => {
  const figures = tests.flatMap(test => test.conditions.map(condition => conditionInWords(condition, book))).join('; ');
  const verdict = tests.some(test => test.verdict === 'yes')
    ? 'reaches'
    : tests.some(test => test.verdict === 'undetermined')
      ? 'may reach'
      : 'does not reach';
  return `${name} ${verdict} a figure of the ${named}: ${figures}.`;
};
