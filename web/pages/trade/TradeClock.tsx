import '../../time/time.css';
import { amend, knownBy } from '../../state.ts';
import { Clock } from '../../time/Clock.tsx';
import { domainOf } from '../../time/histogram.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

/** Values are those published by this day. A value has its own period, so there is no second clock. */
export const TradeClock = ({ sources }: { sources: readonly { readonly published: string | null }[] }) => {
  const dates = sources.flatMap(({ published }) => published ?? []);
  return (
    <section class="time-bar" aria-label="Dates">
      <Clock
        title="Known by"
        help="Only the values published by this day"
        event="publication"
        chosen={knownBy.value}
        dates={dates}
        domain={domainOf(dates, today())}
        unset="today, undated sources too"
        onChoose={date => amend({ knownBy: date })}
      />
    </section>
  );
};
