import { numberInWords } from '../../../domain/words.ts';
import { amendOwn } from '../../core/state.ts';
import type { ScreenedLineFragment } from '../../generated/operations.ts';
import { type Decided, decidedOf, filterWords } from './decided.ts';
import type { Latest } from './decisionRecord.ts';

type Props = {
  readonly rows: readonly ScreenedLineFragment[];
  readonly latest: Latest;
  readonly chosen: Decided | undefined;
};

/** How many rows of each decision; pressed, only those are listed. A name that may mean several parties counts by each. */
export const DecisionFilter = ({ rows, latest, chosen }: Props) => {
  const decided = rows.map(row => decidedOf(row, latest));
  return (
    <fieldset class="outcomes">
      <legend class="hidden">Show only what is decided as</legend>
      {(Object.keys(filterWords) as Decided[]).map(each => {
        const count = decided.filter(found => found.has(each)).length;
        return (
          <button
            key={each}
            type="button"
            class="button"
            aria-pressed={chosen === each}
            disabled={count === 0 && chosen !== each}
            onClick={() => amendOwn({ decision: chosen === each ? undefined : each })}
          >
            {filterWords[each]} <span class="count">{numberInWords(count)}</span>
          </button>
        );
      })}
    </fieldset>
  );
};
