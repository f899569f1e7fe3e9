import type { Sentence } from '../../../domain/sentence.ts';
import { agreed, allOf, anyOf, not, type Verdict } from '../verdict.ts';
import type { Condition, ControlRule, RuleTest } from './controlRule.ts';
import type { Hardware, Interval } from './hardware.ts';
import { failedInWords, metInWords, openInWords, reachedInWords } from './meetingInWords.ts';
import { measure } from './metrics.ts';
import type { RuleBook } from './ruleFile.ts';

export type ConditionFinding = {
  /** Metric or property that is compared. */
  readonly of: string;
  readonly op: Condition['op'];
  readonly threshold: number | boolean | undefined;
  /** Undefined: not reported. */
  readonly actual?: Interval;
  readonly estimate: boolean;
  readonly verdict: Verdict;
};

export type TestFinding = {
  readonly test: string;
  readonly verdict: Verdict;
  readonly conditions: readonly ConditionFinding[];
  /** The exclusion that takes out what the figures alone would control. */
  readonly excludedBy?: string;
};

/** Whether hardware is what a rule tests for, with the numbers. `test` is the first test it meets. */
export type Meeting = {
  readonly verdict: Verdict;
  readonly test?: string;
  readonly tests: readonly TestFinding[];
  readonly reasons: readonly Sentence[];
};

type MetricCondition = Extract<Condition, { readonly metric: string }>;

/** Figures that belong to the parties and not to the hardware, by metric. */
export type PartyFigures = ReadonlyMap<string, Interval>;

const atLeast = ({ min, max, below }: Interval, value: number): Verdict =>
  min >= value ? 'yes' : max < value || (below && max === value) ? 'no' : 'undetermined';
const above = ({ min, max }: Interval, value: number): Verdict =>
  min > value ? 'yes' : max <= value ? 'no' : 'undetermined';

const compare = (actual: Interval | undefined, op: MetricCondition['op'], value: number | undefined): Verdict => {
  if (!actual || value === undefined) return 'undetermined';
  switch (op) {
    case '>=':
      return atLeast(actual, value);
    case '<':
      return not(atLeast(actual, value));
    case '>':
      return above(actual, value);
    case '<=':
      return not(above(actual, value));
  }
};

const evaluate = (
  condition: Condition,
  { scope }: ControlRule,
  hardware: Hardware,
  figures: PartyFigures,
  book: RuleBook,
): ConditionFinding => {
  const { op, value: threshold } = condition;
  if (!('metric' in condition)) {
    const own = hardware[condition.field];
    const verdict = own === undefined ? 'undetermined' : own === threshold ? 'yes' : 'no';
    return { of: condition.field, op, threshold, estimate: false, verdict };
  }
  const { metric } = condition;
  const { value: actual = figures.get(metric), estimate } = measure(hardware, metric, book);
  // No figure of an accelerator; a rule that follows lists tests the parties, whose figures may be unknown.
  const foreign = !actual && scope.lists.length === 0 && book.file.metrics.get(metric)?.hardware === undefined;
  const verdict = foreign ? 'no' : compare(actual, condition.op, condition.value);
  return { of: metric, op, threshold, ...(actual ? { actual } : {}), estimate, verdict };
};

const testOne = (
  test: RuleTest,
  rule: ControlRule,
  hardware: Hardware,
  figures: PartyFigures,
  book: RuleBook,
): TestFinding => {
  const conditions = test.all.map(condition => evaluate(condition, rule, hardware, figures, book));
  const plain = allOf(conditions.map(condition => condition.verdict));
  const { exclusion } = rule;
  const out = exclusion
    ? allOf(exclusion.all.map(condition => evaluate(condition, rule, hardware, figures, book).verdict))
    : 'no';
  const excluded = plain !== 'no' && out === 'yes' && exclusion ? { excludedBy: exclusion.id } : {};
  return { test: test.id, verdict: allOf([plain, not(out)]), conditions, ...excluded };
};

/** A rule's own tests, or those of another that it speaks of or restates, with the rule that has them. */
export const testsOf = (
  rule: ControlRule,
  book: RuleBook,
): { readonly rule: ControlRule; readonly tests: readonly RuleTest[] } => {
  const { testsOf: borrowed, restates } = rule.scope;
  const lender = book.rules.get(restates ?? borrowed?.rule ?? '');
  if (!lender) return { rule, tests: rule.tests };
  return { rule: lender, tests: lender.tests.filter(test => !borrowed || borrowed.tests.includes(test.id)) };
};

/** Named by the rule itself, or reaching a figure of the model that it names. Undefined where it names none. */
const named = ({ scope, called, sources }: ControlRule, hardware: Hardware, book: RuleBook): Meeting | undefined => {
  if (scope.models.length === 0) return undefined;
  if (scope.models.includes(hardware.id) || hardware.variants.some(id => scope.models.includes(id))) {
    const text = `${hardware.name} is named in the rule itself, whatever its numbers (${called}).`;
    return { verdict: 'yes', test: 'named', tests: [], reasons: [{ text, sources }] };
  }
  const model = book.models.get(scope.reaching?.model ?? '');
  const { metrics = [], together } = scope.reaching ?? {};
  const conditions = metrics.map((metric): ConditionFinding => {
    const least = model && measure(model, metric, book).value;
    const { value: actual, estimate } = measure(hardware, metric, book);
    const verdict = compare(actual, '>=', least?.min);
    return { of: metric, op: '>=', threshold: least?.min, ...(actual ? { actual } : {}), estimate, verdict };
  });
  const tests = (together === true ? [conditions] : conditions.map(condition => [condition])).map(
    (all): TestFinding => ({
      test: all.map(({ of }) => book.file.metrics.get(of)?.label ?? of).join(' and '),
      verdict: allOf(all.map(({ verdict }) => verdict)),
      conditions: all,
    }),
  );
  const verdict = anyOf(tests.map(test => test.verdict));
  const met = tests.find(test => test.verdict === 'yes');
  const from = [...new Set([...hardware.sources, ...sources])];
  const text = reachedInWords(hardware, model?.name ?? 'the named model', tests, book);
  return { verdict, ...(met ? { test: met.test } : {}), tests, reasons: [{ text, sources: from }] };
};

const concluded = (
  tests: readonly TestFinding[],
  hardware: Hardware,
  sources: readonly string[],
  book: RuleBook,
): Meeting => {
  const verdict = anyOf(tests.map(test => test.verdict));
  const met = tests.find(test => test.verdict === 'yes');
  const say = met
    ? metInWords(hardware, met, book)
    : verdict === 'no'
      ? failedInWords(hardware, tests, book)
      : openInWords(hardware, tests, book);
  const reasons = [{ text: say, sources: [...new Set([...hardware.sources, ...sources])] }];
  return { verdict, ...(met ? { test: met.test } : {}), tests, reasons };
};

/**
 * Whether a model is what the rule tests for. A family whose own figures leave it open has the verdict on which all its
 * variants agree. Cost is linear in the conditions of the rule and the variants of the model.
 */
export const meetingOf = (
  rule: ControlRule,
  hardware: Hardware,
  book: RuleBook,
  figures: PartyFigures = new Map(),
): Meeting => {
  const byName = named(rule, hardware, book);
  if (byName) return byName;
  const { rule: lender, tests } = testsOf(rule, book);
  if (tests.length === 0) {
    const text = `These data hold no test of hardware for ${rule.called}; its text would decide what it controls.`;
    return { verdict: 'undetermined', tests: [], reasons: [{ text, sources: rule.sources }] };
  }
  const own = concluded(
    tests.map(test => testOne(test, lender, hardware, figures, book)),
    hardware,
    lender.sources,
    book,
  );
  if (own.verdict !== 'undetermined' || hardware.variants.length === 0) return own;
  const variants = hardware.variants.flatMap(id => book.models.get(id) ?? []);
  const verdict = agreed(variants.map(variant => meetingOf(rule, variant, book, figures).verdict));
  if (verdict === 'undetermined') return own;
  const text = `Every variant of ${hardware.name} ${verdict === 'yes' ? 'meets' : 'stays outside'} the tests of ${rule.called}.`;
  return { ...own, verdict, reasons: [{ text, sources: hardware.sources }] };
};
