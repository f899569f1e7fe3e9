import { numberInWords } from '../../../domain/words.ts';
import { amendOwn } from '../../core/state.ts';
import { type Outcome, outcomeWords } from '../../features/record/outcomeWords.ts';
import type { ScreenedLineFragment } from '../../generated/operations.ts';
import { outcomeOf } from './screenedRows.ts';

type Props = {
  readonly rows: readonly ScreenedLineFragment[];
  readonly chosen: Outcome | undefined;
};

/** How many of each outcome; pressed, only those are listed. */
export const OutcomeFilter = ({ rows, chosen }: Props) => (
  <fieldset class="outcomes">
    <legend class="hidden">Show only</legend>
    {(Object.keys(outcomeWords) as Outcome[]).map(outcome => {
      const count = rows.filter(row => outcomeOf(row) === outcome).length;
      return (
        <button
          key={outcome}
          type="button"
          class="button"
          title={outcomeWords[outcome].meaning}
          aria-pressed={chosen === outcome}
          disabled={count === 0}
          onClick={() => amendOwn({ outcome: chosen === outcome ? undefined : outcome })}
        >
          {outcomeWords[outcome].word} <span class="count">{numberInWords(count)}</span>
        </button>
      );
    })}
  </fieldset>
);
