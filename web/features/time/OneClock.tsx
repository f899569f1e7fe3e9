import './time.css';
import { today } from '../../core/days.ts';
import { amend, asOf, knownBy } from '../../core/state.ts';
import { terms } from '../../core/terms.ts';
import { Clock } from './Clock.tsx';
import { ClockBar } from './ClockBar.tsx';
import { domainOf } from './histogram.ts';

type Props = {
  readonly clock: 'asOf' | 'knownBy';
  readonly help: string;
  /** What the steps go to. */
  readonly event: string;
  /** Partial ISO dates of these. */
  readonly dates: readonly string[];
  /** What holds when no date is chosen. */
  readonly unset: string;
};

/** The time bar of a page to which the other clock does not apply. */
export const OneClock = ({ clock, help, event, dates, unset }: Props) => (
  <ClockBar>
    <Clock
      title={terms[clock].word}
      help={help}
      event={event}
      chosen={{ asOf, knownBy }[clock].value}
      dates={dates}
      domain={domainOf(dates, today())}
      unset={unset}
      onChoose={date => amend({ [clock]: date })}
    />
  </ClockBar>
);
