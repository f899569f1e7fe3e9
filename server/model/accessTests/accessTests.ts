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

/** Where the tests of one holder disagree: `Alpha: yes by control; no by headquarters.` Undefined where all say the same. */
export const disagreement = (name: string, results: readonly TestResult[]): Sentence | undefined => {
  const verdicts = (['yes', 'undetermined', 'no'] as const).filter(verdict => listed(results, verdict) !== '');
  if (verdicts.length < 2) return undefined;
  const text = verdicts.map(verdict => `${verdict} by ${listed(results, verdict)}`).join('; ');
  return { text: `${name}: ${text}.`, sources: [] };
};
