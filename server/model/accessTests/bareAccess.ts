import type { Holding } from '../access/report.ts';
import { allOf } from '../verdict.ts';
import type { Ground } from './ground.ts';
import { relationSentences } from './sentences.ts';
import { standingOf } from './standing.ts';
import type { TestResult } from './testResult.ts';

/** Test 1: the holder is restricted, by the full definition, and itself leases or uses the hardware. */
export const bareAccess = ({ entity, through }: Holding, ground: Ground): TestResult => {
  const test = 'bare-access';
  const name = ground.name(entity);
  const used = through.filter(({ kind }) => kind === 'TAKES' || kind === 'USES');
  if (used.length === 0) {
    const text = `${name} owns or operates the hardware; nobody reports that it leases or uses it itself.`;
    const sources = [...new Set(through.flatMap(relation => relation.sources))].sort();
    return { test, verdict: 'no', reasons: [{ text, sources }], relations: through };
  }
  const uses = used.some(({ certainty }) => certainty === 'certain') ? 'yes' : 'undetermined';
  const standing = standingOf(entity, 'any', ground);
  const verdict = allOf([uses, standing.verdict]);
  const open =
    verdict === 'undetermined' && uses === 'undetermined'
      ? [{ text: `It would be settled by a report of whether ${name} leased or used it at that date.`, sources: [] }]
      : [];
  return {
    test,
    verdict,
    reasons: [...relationSentences(used, ground), ...standing.reasons, ...open],
    relations: [...used, ...standing.relations],
  };
};
