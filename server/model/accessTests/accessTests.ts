import type { Holding } from '../access/report.ts';
import type { Sentence } from '../sentence.ts';
import { bareAccess } from './bareAccess.ts';
import { cascadeTest } from './cascadeTest.ts';
import { controlTest } from './controlTest.ts';
import type { Ground } from './ground.ts';
import { headquarters } from './headquarters.ts';
import { multipliedShare } from './multipliedShare.ts';
import type { AccessTest, TestResult } from './testResult.ts';

/** Tests 2 to 5, which ask who is behind a party, whatever it holds. */
export const partyTests = (party: string, ground: Ground): readonly TestResult[] => [
  headquarters(party, ground),
  multipliedShare(party, ground),
  cascadeTest(party, ground),
  controlTest(party, ground),
];

/** The five tests of one holder, side by side and in order. */
export const holderTests = (holding: Holding, ground: Ground): readonly TestResult[] => [
  bareAccess(holding, ground),
  ...partyTests(holding.entity, ground),
];

const testWords: Readonly<Record<AccessTest, string>> = {
  'bare-access': 'bare access',
  headquarters: 'headquarters',
  'multiplied-share': 'multiplied share',
  cascade: '50 per cent cascade',
  control: 'control',
};

const listed = (results: readonly TestResult[], verdict: TestResult['verdict']): string =>
  results
    .filter(result => result.verdict === verdict)
    .map(({ test }) => testWords[test])
    .join(', ');

/** What the tests of one party say: `Alpha: yes by control; no by headquarters.` It rests on all that their reasons rest on. */
export const verdictsInWords = (name: string, results: readonly TestResult[]): Sentence => {
  const verdicts = (['yes', 'undetermined', 'no'] as const).filter(verdict => listed(results, verdict) !== '');
  const text = verdicts.map(verdict => `${verdict} by ${listed(results, verdict)}`).join('; ');
  const sources = results.flatMap(({ reasons }) => reasons.flatMap(reason => reason.sources));
  return { text: `${name}: ${text}.`, sources: [...new Set(sources)].sort() };
};

/** Where the tests of one party disagree; undefined where all say the same. */
export const disagreement = (name: string, results: readonly TestResult[]): Sentence | undefined =>
  new Set(results.map(({ verdict }) => verdict)).size < 2 ? undefined : verdictsInWords(name, results);
