import type { Sentence } from '../../../domain/sentence.ts';
import { numberInWords } from '../../../domain/words.ts';
import { lazy } from '../lazy.ts';
import type { OwnershipAnalysis } from '../ownership/analysis.ts';
import { endsOf, rounding, type ShareRange } from '../ownership/figures.ts';
import { accountedFor } from '../ownership/stakes.ts';
import type { KnownRelation } from '../snapshot.ts';
import type { Verdict } from '../verdict.ts';
import { relationSentences } from './sentences.ts';
import type { AccessTest, TestResult } from './testResult.ts';
import {
  type Counted,
  noneReportedInWords,
  overAllocations,
  roundingSentences,
  unreportedSentences,
} from './unreported.ts';
import { whatWouldDecide } from './whatWouldDecide.ts';

export type Finding = { readonly verdict: Verdict; readonly value: ShareRange; readonly most: number };

type Question = {
  readonly test: AccessTest;
  readonly holder: string;
  readonly analysis: OwnershipAnalysis;
  readonly counted: Counted;
  /** Per cent. */
  readonly threshold: number;
  /** Asked again of other analyses to find what would decide an open verdict. */
  readonly find: (analysis: OwnershipAnalysis) => Finding;
  /** The relations that count, the nearest to the holder first. */
  readonly relations: (found: Finding) => readonly KnownRelation[];
  readonly headline: (found: Finding) => readonly Sentence[];
  /** What is to be said beside the relations. */
  readonly remarks?: (relations: readonly KnownRelation[]) => readonly Sentence[];
  /** In a few words what the value hides, where the verdict is not none reported. */
  readonly hidden: (found: Finding, relations: readonly KnownRelation[]) => string | undefined;
};

const nothing = (): undefined => undefined;

/** A person and a public body have no owners: the tests of shares and votes do not apply to them. */
export const notApplicable = (test: AccessTest, holder: string, { snapshot, name }: OwnershipAnalysis): TestResult => {
  const isPerson = snapshot.entities.get(holder)?.kind === 'National';
  const text = isPerson
    ? `${name(holder)} is a person: nobody owns a person, and a citizenship is no seat.`
    : `${name(holder)} is a public body: it has no shares and no votes.`;
  return {
    ...{ test, verdict: 'not-applicable', note: nothing },
    ...{ reasons: () => [{ text, sources: [] }], relations: () => [] },
  };
};

const marginOf = ({ verdict, value, most }: Finding, threshold: number): number | undefined => {
  if (verdict === 'yes') return value.min - threshold;
  return verdict === 'no' ? most - threshold : undefined;
};

/** A verdict that rests on figures as printed and not as rounded is none. */
const foundBoth = (find: Question['find'], analysis: OwnershipAnalysis): Finding => {
  const [printed, rounded] = [find(analysis), analysis.rounded()];
  return rounded && find(rounded).verdict !== printed.verdict ? { ...printed, verdict: 'undetermined' } : printed;
};

/** A test that measures shares or votes of a firm: what the three such tests have in common. */
export const measuredTest = (question: Question): TestResult => {
  const { test, holder, analysis, counted, threshold, find } = question;
  if (!analysis.ownership.firms.has(holder)) return notApplicable(test, holder, analysis);
  const least = accountedFor(analysis.ownership, counted, holder);
  const accounted = endsOf({ min: least, max: least }).min;
  const wrong = overAllocations(holder, counted, analysis);
  if (wrong.length > 0) {
    const relations = wrong.flatMap(each => each.relations);
    return {
      ...{ test, verdict: 'undetermined', threshold, accountedFor: accounted },
      ...{ note: nothing, reasons: () => wrong, relations: () => relations },
    };
  }
  const found = foundBoth(find, analysis);
  const { verdict, value, most } = found;
  const relations = lazy(() => question.relations(found));
  const margin = marginOf(found, threshold);
  // A 0 that rests on no report is none.
  const isMeasured = value.max > 0 || most <= rounding;
  return {
    ...{ test, verdict, threshold, accountedFor: accounted },
    ...(isMeasured ? { value } : {}),
    ...(margin === undefined || (verdict === 'yes' && margin < 0) ? {} : { margin }),
    note: () =>
      verdict === 'none-reported'
        ? noneReportedInWords(value, accounted, counted)
        : question.hidden(found, relations()),
    reasons: lazy(() => [
      ...question.headline(found),
      ...relationSentences(relations(), analysis),
      ...(question.remarks?.(relations()) ?? []),
      ...(verdict === 'undetermined' ? roundingSentences(holder, counted, analysis) : []),
      ...(verdict === 'no'
        ? [
            {
              text: `What is accounted for outside the restricted jurisdictions leaves at most ${numberInWords(most)} %.`,
              sources: [],
            },
          ]
        : []),
      ...(verdict === 'none-reported' ? unreportedSentences(holder, counted, analysis) : []),
      ...(verdict === 'undetermined'
        ? whatWouldDecide({
            holder,
            counted,
            relations: relations(),
            whole: analysis,
            decide: each => find(each).verdict,
          })
        : []),
    ]),
    relations,
  };
};
