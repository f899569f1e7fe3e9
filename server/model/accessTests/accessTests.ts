import type { Sentence } from '../../../domain/sentence.ts';
import type { OwnershipAnalysis } from '../ownership/analysis.ts';
import { type Verdict, verdictInWords } from '../verdict.ts';
import { aggregationTest } from './aggregationTest.ts';
import { controlTest } from './controlTest.ts';
import { directAccess, type Held } from './directAccess.ts';
import { effectiveInterest } from './effectiveInterest.ts';
import { notApplicable } from './measuredTest.ts';
import { restrictedStatus } from './restrictedStatus.ts';
import type { AccessTest, TestResult } from './testResult.ts';

/**
 * Test 2: the holder or an ultimate parent of it has its seat in a restricted jurisdiction, as the headquarters rule of
 * BIS asks (15 CFR 742.6(a)(6)(iii), October 2023). A citizenship is no seat, so the test does not apply to a person.
 */
const headquarters = (holder: string, analysis: OwnershipAnalysis): TestResult => {
  const test = 'headquarters';
  if (analysis.snapshot.entities.get(holder)?.kind === 'National') return notApplicable(test, holder, analysis);
  return { test, ...restrictedStatus(holder, 'seat', analysis) };
};

/** Tests 2 to 5, which ask who is behind a party, whatever it holds. */
export const partyTests = (party: string, analysis: OwnershipAnalysis): readonly TestResult[] => [
  headquarters(party, analysis),
  effectiveInterest(party, analysis),
  aggregationTest(party, analysis),
  controlTest(party, analysis),
];

/** The five tests of one holder, side by side and in order. */
export const holderTests = (holding: Held, analysis: OwnershipAnalysis): readonly TestResult[] => [
  directAccess(holding, analysis),
  ...partyTests(holding.entity, analysis),
];

export const testWords: Readonly<Record<AccessTest, string>> = {
  'direct-access': 'direct access',
  headquarters: 'headquarters',
  'effective-interest': 'effective interest',
  aggregation: '50 Percent Rule aggregation',
  control: 'control',
};

const shownVerdicts: readonly Verdict[] = ['yes', 'undetermined', 'none-reported', 'no'];

const listed = (results: readonly TestResult[], verdict: Verdict): string =>
  results
    .filter(result => result.verdict === verdict)
    .map(({ test }) => testWords[test])
    .join(', ');

/** What the tests of one party say: `Alpha: yes by control; no by headquarters.` It rests on all that their reasons rest on. */
export const verdictsInWords = (name: string, results: readonly TestResult[]): Sentence => {
  const verdicts = shownVerdicts.filter(verdict => listed(results, verdict) !== '');
  const text = verdicts.map(verdict => `${verdictInWords(verdict)} by ${listed(results, verdict)}`).join('; ');
  const sources = results.flatMap(({ reasons }) => reasons().flatMap(reason => reason.sources));
  return { text: `${name}: ${text}.`, sources: [...new Set(sources)].sort() };
};

/** Where the tests that apply to one party disagree; undefined where all say the same. */
export const disagreement = (name: string, results: readonly TestResult[]): Sentence | undefined => {
  const applicable = results.filter(({ verdict }) => verdict !== 'not-applicable');
  return new Set(applicable.map(({ verdict }) => verdict)).size < 2 ? undefined : verdictsInWords(name, results);
};
