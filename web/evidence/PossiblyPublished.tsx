import { CalendarClock } from 'lucide';
import type { PossiblyPublishedLineFragment } from '../generated/operations.ts';
import { Icon } from '../Icon.tsx';
import { amend, knownBy } from '../state.ts';
import { spanOf } from '../time/histogram.ts';
import { counted, dateInWords } from '../words.ts';
import { SourceText } from './SourceText.tsx';

type Props = {
  readonly found: readonly PossiblyPublishedLineFragment[];
  /** Folds the sources away, where there is little room. */
  readonly brief?: boolean;
};

/** More sources than this are folded away. */
const open = 3;

/**
 * Claims that are left out for no other reason than that their source is dated to a month or a year which the chosen day
 * lies within; and the way to the day from which they count.
 */
export const PossiblyPublished = ({ found, brief = false }: Props) => {
  if (found.length === 0 || knownBy.value === undefined) return null;
  const [, day] = spanOf(knownBy.value);
  const claims = found.reduce((sum, line) => sum + line.claims, 0);
  const days = [...new Set(found.map(({ knownFrom }) => knownFrom))];
  const list = (
    <ul class="small">
      {found.map(line => (
        <li key={line.source.id}>
          <SourceText source={line.source} />
          <span class="quiet"> · {counted(line.claims, 'claim')}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <section class="notice possibly-published" aria-label="Claims left out because of how their sources are dated">
      <p>
        {counted(claims, 'claim')} from {counted(found.length, 'source')} may have been out by {dateInWords(day)}, and{' '}
        {claims === 1 ? 'is' : 'are'} left out: the date of {found.length === 1 ? 'the source is' : 'these sources is'}{' '}
        known to the month or the year only, so {claims === 1 ? 'it counts' : 'they count'} as known from its last day.
      </p>
      {brief || found.length > open ? (
        <details>
          <summary class="small">Which sources</summary>
          {list}
        </details>
      ) : (
        list
      )}
      <p class="actions">
        {days.map(day => (
          <button key={day} type="button" class="button" onClick={() => amend({ knownBy: day })}>
            <Icon node={CalendarClock} /> Known by {dateInWords(day)}
          </button>
        ))}
      </p>
    </section>
  );
};
