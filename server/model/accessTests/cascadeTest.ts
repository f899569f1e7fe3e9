import { lazy } from '../lazy.ts';
import { cascade } from '../ownership/cascade.ts';
import { atLeastHalf } from '../ownership/closure.ts';
import type { Verdict } from '../verdict.ts';
import type { Ground } from './ground.ts';
import { cascadingRelations } from './relationsUsed.ts';
import { controlWithoutShare, rangeInWords, relationSentences, shareExcesses, shareNote } from './sentences.ts';
import { settling } from './settle.ts';
import { judge, marginOf, type TestResult } from './testResult.ts';

const threshold = 50;

const heldBy = (holder: string, ground: Ground) => cascade(ground.shares, ground.partiesBut(holder), holder);

/** Test 4: parties restricted in their own right, and firms caught through them, hold at least 50 per cent in the aggregate. */
export const cascadeTest = (holder: string, ground: Ground): TestResult => {
  const test = 'cascade';
  const excess = shareExcesses(holder, ground);
  if (excess.length > 0) {
    const relations = excess.flatMap(each => each.relations);
    return { test, verdict: 'undetermined', threshold, reasons: excess, relations };
  }
  const { held, possibly } = heldBy(holder, ground);
  const verdict = judge(held, atLeastHalf);
  const decide = (other: Ground): Verdict => judge(heldBy(holder, other).held, atLeastHalf);
  const margin = marginOf(held, threshold, verdict);
  const relations = lazy(() => cascadingRelations(holder, possibly, ground));
  return {
    test,
    verdict,
    value: held,
    threshold,
    ...(margin === undefined ? {} : { margin }),
    get note() {
      return shareNote(holder, relations(), ground);
    },
    get reasons() {
      const text =
        relations().length === 0
          ? `No restricted party, and no firm caught through one, is recorded to own a part of ${ground.name(holder)}.`
          : `Restricted parties and firms that they own half of hold ${rangeInWords(held)} of ${ground.name(holder)} in the aggregate; the test asks for at least ${threshold} %.`;
      return [
        { text, sources: [] },
        ...relationSentences(relations(), ground),
        ...controlWithoutShare(holder, relations(), ground),
        ...(verdict === 'undetermined' ? settling(holder, relations(), ground, decide) : []),
      ];
    },
    get relations() {
      return relations();
    },
  };
};
