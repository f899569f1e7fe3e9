import './timeline.css';
import { ChevronRight } from 'lucide';
import { Fragment } from 'preact';
import type { RuleLineFragment } from '../../generated/operations.ts';
import { Icon } from '../../Icon.tsx';
import { amendOwn, own } from '../../state.ts';
import { RuleDetails } from './RuleDetails.tsx';
import { RuleTrack } from './RuleTrack.tsx';
import { nameOf } from './ruleWords.ts';
import { Standing } from './StateMark.tsx';
import { type TimeScale, timeScale } from './timeScale.ts';

const Axis = ({ scale, asOf }: { scale: TimeScale; asOf: string }) => (
  <span class="axis" aria-hidden="true">
    {scale.years.map(year => (
      <span key={year} class="axis-year" style={{ left: `${scale.at(year)}%` }}>
        {year.slice(0, 4)}
      </span>
    ))}
    <span class={`axis-now${scale.at(asOf) > 80 ? ' axis-now-left' : ''}`} style={{ left: `${scale.at(asOf)}%` }}>
      {asOf}
    </span>
  </span>
);

type RowProps = {
  readonly rule: RuleLineFragment;
  readonly scale: TimeScale;
  readonly asOf: string;
  readonly names: ReadonlyMap<string, string>;
};

const Row = ({ rule, scale, asOf, names }: RowProps) => {
  const open = own.value.rule === rule.id;
  const details = `details-${rule.id}`;
  return (
    <Fragment>
      <tr class={`rule-row${rule.standing.inForce === 'YES' ? ' rule-in-force' : ''}${open ? ' open' : ''}`}>
        <th scope="row">
          <button
            type="button"
            class="disclose"
            aria-expanded={open}
            aria-controls={open ? details : undefined}
            onClick={() => amendOwn({ rule: open ? undefined : rule.id })}
          >
            <Icon node={ChevronRight} class="chevron" />
            <span>{nameOf(rule)}</span>
          </button>
          <p class="small quiet rule-kind">{[rule.type, rule.citation].filter(part => part !== null).join(', ')}</p>
        </th>
        <td class="track-cell">
          <RuleTrack rule={rule} scale={scale} asOf={asOf} />
        </td>
        <td class="standing-cell">
          <Standing standing={rule.standing} />
        </td>
      </tr>
      {open ? (
        <tr class="details-row" id={details}>
          <td class="details-cell" colSpan={3}>
            <RuleDetails rule={rule} names={names} />
          </td>
        </tr>
      ) : null}
    </Fragment>
  );
};

type Props = {
  readonly rules: readonly RuleLineFragment[];
  readonly asOf: string;
  readonly names: ReadonlyMap<string, string>;
};

/** Every rule with the spans in which it was in force, and how it stood at the chosen date. */
export const RuleTimeline = ({ rules, asOf, names }: Props) => {
  const scale = timeScale(rules, asOf);
  return (
    <table class="timeline">
      <caption class="hidden">Rules in the order of their dates, with how each stood on {asOf}</caption>
      <thead>
        <tr>
          <th scope="col">Rule</th>
          <th scope="col" class="track-cell">
            <span class="hidden">In force</span>
            <Axis scale={scale} asOf={asOf} />
          </th>
          <th scope="col">On {asOf}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map(rule => (
          <Row key={rule.id} rule={rule} scale={scale} asOf={asOf} names={names} />
        ))}
      </tbody>
    </table>
  );
};
