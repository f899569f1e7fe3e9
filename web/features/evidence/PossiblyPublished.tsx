import { CalendarClock } from 'lucide';
import { spanOf } from '../../../domain/dates.ts';
import { amend, knownBy } from '../../core/state.ts';
import { counted, dateInWords } from '../../core/words.ts';
import type { PossiblyPublishedLineFragment } from '../../generated/operations.ts';
import { Icon } from '../../ui/Icon.tsx';
import { leftOutInWords } from './leftOutInWords.ts';
import { SourceText } from './SourceText.tsx';

type Props = {
  readonly found: readonly PossiblyPublishedLineFragment[];
  /** Folds the sources away, where there is little room. */
  readonly brief?: boolean;
};

/** More sources than this are folded away. */
const open = 3;

/**
 * Claims that are left out for no other reason than that their source has no date, or is dated to a month or a year which
 * the chosen day lies within; and the way to the day from which they count.
 */
export const PossiblyPublished = ({ found, brief = false }: Props) => {
  if (found.length === 0 || knownBy.value === undefined) return null;
  const day = spanOf(knownBy.value).last;
  const days = [...new Set(found.flatMap(({ knownFrom }) => knownFrom ?? []))];
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
      {leftOutInWords(found, day).map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      {brief || found.length > open ? (
        <details>
          <summary class="small">Which sources</summary>
          {list}
        </details>
      ) : (
        list
      )}
      {days.length === 0 ? null : (
        <p class="actions">
          {days.map(day => (
            <button key={day} type="button" class="button" onClick={() => amend({ knownBy: day })}>
              <Icon node={CalendarClock} /> Known as of {dateInWords(day)}
            </button>
          ))}
        </p>
      )}
    </section>
  );
};
