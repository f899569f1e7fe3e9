import { isHeld } from '../../../domain/dates.ts';
import type { Holding } from '../access/report.ts';
import type { OwnershipAnalysis } from '../ownership/analysis.ts';
import { allOf } from '../verdict.ts';
import { restrictedStatus } from './restrictedStatus.ts';
import { relationSentences } from './sentences.ts';
import type { TestResult } from './testResult.ts';

/** What the test asks of a holding; nothing is held by one without relations. */
export type Held = Pick<Holding, 'entity' | 'uses' | 'through'>;

/** Test 1: the holder is restricted, by the full definition, and itself leases or uses the hardware. */
export const directAccess = ({ entity, uses: surely, through }: Held, analysis: OwnershipAnalysis): TestResult => {
  const test = 'direct-access';
  const name = analysis.name(entity);
  const status = restrictedStatus(entity, 'any', analysis);
  const used = through.filter(({ kind }) => kind === 'TAKES' || kind === 'USES');
  if (used.length === 0) {
    const text =
      through.length === 0
        ? `For a part of the days asked about, nobody reports that ${name} held the hardware.`
        : `${name} owns or operates the hardware; nobody reports that it leases or uses it itself.`;
    const sources = [...new Set(through.flatMap(relation => relation.sources))].sort();
    return {
      ...{ test, verdict: allOf(['none-reported', status.verdict]), note: () => 'no use of its own is reported' },
      ...{ reasons: () => [{ text, sources }], relations: () => through },
    };
  }
  const uses = isHeld(surely) ? 'yes' : 'undetermined';
  const verdict = allOf([uses, status.verdict]);
  const open =
    verdict === 'undetermined' && uses === 'undetermined'
      ? [{ text: `Needed to decide: a report of whether ${name} leased or used it at that date.`, sources: [] }]
      : [];
  return {
    ...{ test, verdict, note: status.note },
    reasons: () => [...relationSentences(used, analysis), ...status.reasons(), ...open],
    relations: () => [...used, ...status.relations()],
  };
};
