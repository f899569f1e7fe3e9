import type { Sentence } from '../../../domain/sentence.ts';
import { isEnough } from '../ownership/aggregation.ts';
import type { OwnershipAnalysis } from '../ownership/analysis.ts';
import { byCoveredFirm } from '../ownership/coverage.ts';
import { rangeInWords } from '../ownership/figures.ts';
import { regimeInWords } from '../ownership/regimes.ts';
import { aggregatedRelations } from '../ownership/relationsUsed.ts';
import { anyOf, type Verdict } from '../verdict.ts';
import { type Finding, measuredTest } from './measuredTest.ts';
import { type TestResult, verdictOn } from './testResult.ts';
import { controlWithoutShare } from './unreported.ts';

/** Whether control covers the holder too: by a restricted party, or by a covered firm. Undefined where the regime counts shares alone. */
const coveredByControl = (holder: string, analysis: OwnershipAnalysis) =>
  analysis.regime.orControl
    ? { byParty: analysis.controlVerdict(holder), byFirm: byCoveredFirm(holder, analysis) }
    : undefined;

const find = (holder: string, analysis: OwnershipAnalysis): Finding => {
  const { held, most } = analysis.aggregated(holder);
  const byShares = verdictOn(held, most, isEnough(analysis.regime));
  const control = coveredByControl(holder, analysis);
  const verdict = control ? anyOf([byShares, control.byParty, control.byFirm]) : byShares;
  return { value: held, most, verdict };
};

const does = (verdict: Verdict): string =>
  verdict === 'none-reported' ? 'may control, by what nobody reports,' : 'controls, or may control,';

/**
 * Test 4, the 50 Percent Rule as the regime reads it: parties restricted in their own right, and firms covered through
 * them, hold enough of the holder; in some regimes control by a restricted party or by a covered firm is enough too.
 */
export const aggregationTest = (holder: string, analysis: OwnershipAnalysis): TestResult =>
  measuredTest({
    ...{ test: 'aggregation', holder, analysis, counted: 'shares', threshold: analysis.regime.threshold },
    find: each => find(holder, each),
    relations: () => aggregatedRelations(holder, analysis.aggregated(holder).possibly, analysis),
    headline: ({ value, verdict }) => {
      const { regime, name } = analysis;
      const control = verdict === 'no' ? undefined : coveredByControl(holder, analysis);
      const asks = `${regime.name} asks for ${regimeInWords(regime)}`;
      const text =
        value.max > 0
          ? `Restricted parties and firms covered through them are reported to hold ${rangeInWords(value)} of ${name(holder)}; ${asks}.`
          : `No restricted owner of ${name(holder)}, and no covered firm that owns a part of it, is reported; ${asks}.`;
      const said = (found: string): Sentence => ({ text: found, sources: [] });
      return [
        said(text),
        ...(control?.byParty === verdict
          ? [said(`Control of ${name(holder)} counts too: see the test of control.`)]
          : []),
        ...(control?.byFirm === verdict ? [said(`A covered firm ${does(verdict)} ${name(holder)}.`)] : []),
      ];
    },
    remarks: relations => controlWithoutShare(holder, relations, analysis),
    hidden: (_found, relations) =>
      controlWithoutShare(holder, relations, analysis).length > 0 ? 'control is reported, a share is not' : undefined,
  });
