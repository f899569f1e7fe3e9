import { lazy } from '../lazy.ts';
import { atLeastHalf } from '../ownership/closure.ts';
import type { Verdict } from '../verdict.ts';
import type { Ground } from './ground.ts';
import { owningRelations } from './relationsUsed.ts';
import { controlWithoutShare, rangeInWords, relationSentences, shareExcesses, shareNote } from './sentences.ts';
import { settling } from './settle.ts';
import { judge, marginOf, type TestResult } from './testResult.ts';

const threshold = 50;

const decide = (holder: string, ground: Ground): Verdict => judge(ground.integrated(holder), atLeastHalf);

/**
 * Test 3: what the parties restricted in their own right, taken as one owner, own of the holder over all ways and
 * circles (`integratedOwnership`), is at least 50 per cent.
 */
export const multipliedShare = (holder: string, ground: Ground): TestResult => {
  const test = 'multiplied-share';
  const excess = shareExcesses(holder, ground);
  if (excess.length > 0) {
    const relations = excess.flatMap(each => each.relations);
    return { test, verdict: 'undetermined', threshold, reasons: excess, relations };
  }
  const value = ground.integrated(holder);
  const verdict = decide(holder, ground);
  const margin = marginOf(value, threshold, verdict);
  const relations = lazy(() => owningRelations(holder, ground));
  return {
    test,
    verdict,
    value,
    threshold,
    ...(margin === undefined ? {} : { margin }),
    get note() {
      return shareNote(holder, relations(), ground);
    },
    get reasons() {
      const text =
        relations().length === 0
          ? `No holding leads from a restricted party to ${ground.name(holder)}.`
          : `Over all ways, restricted parties together own ${rangeInWords(value)} of ${ground.name(holder)}; the test asks for at least ${threshold} %.`;
      return [
        { text, sources: [] },
        ...relationSentences(relations(), ground),
        ...controlWithoutShare(holder, relations(), ground),
        ...(verdict === 'undetermined' ? settling(holder, relations(), ground, other => decide(holder, other)) : []),
      ];
    },
    get relations() {
      return relations();
    },
  };
};
