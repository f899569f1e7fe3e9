import './time.css';
import { today } from '../../core/days.ts';
import { amend, asOf, knownBy } from '../../core/state.ts';
import { Clock } from './Clock.tsx';
import { domainOf } from './histogram.ts';

type Props = {
  /** Partial ISO dates, one a claim: when things happened. */
  readonly happened: readonly string[];
  /** Partial ISO dates, one a claim: when they were published. */
  readonly published: readonly string[];
};

/** The two clocks: what held on a day, by what had been published on another. Claims by month stand behind each. */
export const TimeBar = ({ happened, published }: Props) => {
  const domain = domainOf([...happened, ...published], today());
  return (
    <section class="time-bar" aria-label="Dates">
      <Clock
        title="As of"
        help="What was in place on this day"
        chosen={asOf.value}
        dates={happened}
        domain={domain}
        unset="today"
        onChoose={date => amend({ asOf: date })}
      />
      <Clock
        title="Known as of"
        help="Only sources published on or before this day; a source dated to a month counts from the end of it, an undated one from the day it was read"
        chosen={knownBy.value}
        dates={published}
        domain={domain}
        unset="today, undated sources too"
        onChoose={date => amend({ knownBy: date })}
      />
    </section>
  );
};
