import type { Span } from '../../../domain/dates.ts';
import type { Sentence } from '../../../domain/sentence.ts';
import { capital } from '../../../domain/words.ts';
import { lazy } from '../lazy.ts';
import { overParts } from '../overParts.ts';
import { testWords } from './accessTests.ts';
import type { AccessTest, TestResult } from './testResult.ts';

type PartResult = { readonly part: Span; readonly result: TestResult };

/** What `pick` gives of each result; none unless each has it. */
const ofAll = <T>(parts: readonly PartResult[], pick: (result: TestResult) => T | undefined): readonly T[] => {
  const found = parts.map(({ result }) => pick(result)).filter(value => value !== undefined);
  return found.length === parts.length ? found : [];
};

const distinct = (sentences: readonly Sentence[]): readonly Sentence[] => {
  const seen = new Set<string>();
  return sentences.filter(({ text }) => seen.size < seen.add(text).size);
};

/** The margin nearest to the threshold, which has another sign for a yes than for a no. */
const nearest = (margins: readonly number[]): number =>
  margins.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a), Number.POSITIVE_INFINITY);

const together = (test: AccessTest, parts: readonly PartResult[]): TestResult => {
  const verdicts = parts.map(({ part, result }) => ({ part, verdict: result.verdict }));
  const { verdict, reasons } = overParts(verdicts, capital(testWords[test]));
  const values = ofAll(parts, result => result.value);
  const [threshold] = ofAll(parts, result => result.threshold);
  const accounted = ofAll(parts, result => result.accountedFor);
  const margins = reasons.length > 0 ? [] : ofAll(parts, result => result.margin);
  const least = Math.min(...values.map(({ min }) => min));
  const greatest = Math.max(...values.map(({ max }) => max));
  return {
    ...{ test, verdict },
    ...(values.length > 0 ? { value: { min: least, max: greatest } } : {}),
    ...(threshold === undefined ? {} : { threshold }),
    ...(accounted.length > 0 ? { accountedFor: Math.min(...accounted) } : {}),
    ...(margins.length > 0 ? { margin: nearest(margins) } : {}),
    note: () => reasons[0]?.text ?? parts.map(({ result }) => result.note()).find(note => note !== undefined),
    reasons: lazy(() => distinct([...reasons, ...parts.flatMap(({ result }) => result.reasons())])),
    relations: lazy(() => {
      const all = parts.flatMap(({ result }) => result.relations());
      return [...new Map(all.map(relation => [relation.id, relation])).values()];
    }),
  };
};

/**
 * The tests of one party over a span of days, from those on its parts in the order of time, the same tests on each: yes or
 * no only where all parts agree, else undetermined with a reason that names the parts. The value spans those of the parts.
 * What one part alone gives is handed on as it is.
 */
export const testsOverParts = (
  parts: readonly { readonly part: Span; readonly results: readonly TestResult[] }[],
): readonly TestResult[] => {
  const [first, ...rest] = parts;
  if (first === undefined || rest.length === 0) return first?.results ?? [];
  return first.results.map(({ test }) =>
    together(
      test,
      parts.flatMap(({ part, results }) =>
        results.filter(result => result.test === test).map(result => ({ part, result })),
      ),
    ),
  );
};
