import '../../time/time.css';
import type { RuleLineFragment } from '../../generated/operations.ts';
import { amend, asOf } from '../../state.ts';
import { Clock } from '../../time/Clock.tsx';
import { domainOf } from '../../time/histogram.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

/** The day that all rules are judged at; its steps go from change to change. Rules follow this clock alone. */
export const RuleClock = ({ rules }: { rules: readonly RuleLineFragment[] }) => {
  const dates = rules.flatMap(rule => rule.changes.map(change => change.date));
  return (
    <section class="time-bar" aria-label="Dates">
      <Clock
        title="As of"
        help="How the rules stood on this day"
        event="change of a rule"
        chosen={asOf.value}
        dates={dates}
        domain={domainOf(dates, today())}
        unset="today"
        onChoose={date => amend({ asOf: date })}
      />
    </section>
  );
};
