import './time.css';
import { today } from '../../core/days.ts';
import { amend, asOf, knownBy } from '../../core/state.ts';
import { terms } from '../../core/terms.ts';
import { Clock } from './Clock.tsx';
import { ClockBar } from './ClockBar.tsx';
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
    <ClockBar>
      <Clock
        title={terms.asOf.word}
        help={terms.asOf.meaning}
        chosen={asOf.value}
        dates={happened}
        domain={domain}
        unset="today"
        onChoose={date => amend({ asOf: date })}
      />
      <Clock
        title={terms.knownBy.word}
        help={terms.knownBy.meaning}
        chosen={knownBy.value}
        dates={published}
        domain={domain}
        unset="today, undated sources too"
        onChoose={date => amend({ knownBy: date })}
      />
    </ClockBar>
  );
};
