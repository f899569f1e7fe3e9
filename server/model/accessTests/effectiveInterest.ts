import type { OwnershipAnalysis } from '../ownership/analysis.ts';
import { rangeInWords, rounding } from '../ownership/figures.ts';
import { owningRelations } from '../ownership/relationsUsed.ts';
import { type Finding, measuredTest } from './measuredTest.ts';
import { type TestResult, verdictOn } from './testResult.ts';
import { controlWithoutShare } from './unreported.ts';

const threshold = 50;

const find = (holder: string, analysis: OwnershipAnalysis): Finding => {
  const { value, most } = analysis.effectiveInterest(holder);
  return { value, most, verdict: verdictOn(value, most, held => held >= threshold - rounding) };
};

/**
 * Test 3: what the parties restricted in their own right, taken as one owner, own of the holder over all paths and
 * circles (`integratedOwnership`), is at least 50 per cent.
 */
export const effectiveInterest = (holder: string, analysis: OwnershipAnalysis): TestResult =>
  measuredTest({
    ...{ test: 'effective-interest', holder, analysis, counted: 'shares', threshold },
    find: each => find(holder, each),
    relations: () => owningRelations(holder, analysis),
    headline: ({ value }) => {
      const text =
        value.max > 0
          ? `Over all paths, restricted parties are reported to own ${rangeInWords(value)} of ${analysis.name(holder)} together; the test asks for at least ${threshold} %.`
          : `No restricted owner of ${analysis.name(holder)} is reported.`;
      return [{ text, sources: [] }];
    },
    remarks: relations => controlWithoutShare(holder, relations, analysis),
    hidden: (_found, relations) =>
      controlWithoutShare(holder, relations, analysis).length > 0 ? 'control is reported, a share is not' : undefined,
  });
