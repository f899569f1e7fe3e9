import './rules.css';
import { useEffect } from 'preact/hooks';
import { asOf } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { Attribution } from '../../features/rules/Attribution.tsx';
import { OneClock } from '../../features/time/OneClock.tsx';
import { RulesDocument, type RulesQuery } from '../../generated/operations.ts';
import { PageFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { GroupTable } from './GroupTable.tsx';
import { HardwareMatrix } from './HardwareMatrix.tsx';
import { namesOf } from './namesIn.ts';
import { RecordEnd, ReviewList } from './Reviews.tsx';
import { RuleGaps } from './RuleGaps.tsx';
import { RuleTimeline } from './RuleTimeline.tsx';

const looks = [
  ['certain', 'in force'],
  ['possible', 'in force, not certain'],
  ['unenforced', 'on the books, never enforced'],
] as const;

const Legend = () => (
  <ul class="legend small quiet">
    {looks.map(([look, word]) => (
      <li key={look}>
        <span class={`legend-bar bar-${look}`} aria-hidden="true" /> {word}
      </li>
    ))}
    <li>
      <span class="legend-life" aria-hidden="true" /> announced, proposed or suspended
    </li>
    <li>
      <span class="legend-event event-state" aria-hidden="true" /> change of state
    </li>
    <li>
      <span class="legend-event event-note" aria-hidden="true" /> other event
    </li>
  </ul>
);

/** An address that opens a rule or a model shows it, wherever on the page it stands. */
const showOpened = (): void =>
  document.querySelector('.rules [aria-expanded="true"]')?.scrollIntoView({ block: 'center' });

const Book = ({ data, busy }: { data: RulesQuery; busy: boolean }) => {
  useEffect(showOpened, []);
  const day = data.controlRules[0]?.ruleStatus.asOf ?? asOf.value ?? '';
  const attribution = data.hardwareModels.find(model => model.attribution !== null)?.attribution;
  const names = namesOf(data.controlRules, data.hardwareModels);
  const inForce = data.controlRules.map(rule => rule.ruleStatus).filter(status => status.inForce === 'YES');
  const enforced = inForce.filter(status => status.enforced);
  const certain = enforced.filter(status => status.certainty === 'CERTAIN').length;
  return (
    <>
      <article class="rules" aria-busy={busy}>
        <header class="page-head">
          <div>
            <h1>Export-control rules and the hardware they control</h1>
            <p class="quiet">
              On {day}, of {data.controlRules.length} recorded rules, guidances, bills and drafts {certain} were in
              force, {enforced.length - certain} more possibly, and {inForce.length - enforced.length} stood on the
              books unenforced. Information with citations, not legal advice.{' '}
              <a href="/method/rules">Method and limits</a>
            </p>
            <RecordEnd record={data.rulesRecord} />
          </div>
        </header>
        <section aria-labelledby="rules-in-time">
          <h2 id="rules-in-time">Rules in time</h2>
          <Legend />
          <RuleTimeline rules={data.controlRules} asOf={day} names={names} />
        </section>
        <section aria-labelledby="hardware-by-rule">
          <h2 id="hardware-by-rule">Hardware by rule</h2>
          <p class="small quiet">
            Each rule is applied to each model whatever its date; whether the rule was in force is said above its
            column. ≈ marks an estimate. A family that reports name without a variant has the range of its variants.
          </p>
          <HardwareMatrix models={data.hardwareModels} rules={data.controlRules} names={names} />
          {attribution === null || attribution === undefined ? null : <Attribution text={attribution} />}
        </section>
        <section aria-labelledby="rule-gaps">
          <h2 id="rule-gaps">Open questions</h2>
          <RuleGaps owners={[...data.controlRules, ...data.hardwareModels]} names={names} />
        </section>
        <section aria-labelledby="rule-reviews">
          <h2 id="rule-reviews">To be reviewed</h2>
          <ReviewList reviews={data.rulesRecord.reviews} />
        </section>
        <section aria-labelledby="country-groups">
          <h2 id="country-groups">Groups of countries on {day}</h2>
          <GroupTable groups={data.destinationGroups} />
        </section>
      </article>
      <OneClock
        clock="asOf"
        help="Status of the rules on this day"
        event="change of a rule"
        dates={data.controlRules.flatMap(rule => rule.changes.map(({ date }) => date))}
        unset="today"
      />
    </>
  );
};

const RulesPage = () => {
  const { data, error, loading, retry } = useQuery(RulesDocument, { asOf: asOf.value }, 'former');
  if (error) return <PageFailure error={error} onRetry={retry} />;
  return data ? <Book data={data} busy={loading} /> : <Loading what="rules" />;
};

export default RulesPage;
