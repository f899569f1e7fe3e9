import './timeline.css';
import { Fragment } from 'preact';
import { amendOwn, own } from '../../core/state.ts';
import { nameOf } from '../../features/rules/ruleWords.ts';
import { StatusMark } from '../../features/rules/StateMark.tsx';
import type { RuleLineFragment } from '../../generated/operations.ts';
import { Disclose } from '../../ui/Disclose.tsx';
import { RuleDetails } from './RuleDetails.tsx';
import { RuleTrack } from './RuleTrack.tsx';
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
      <tr class={`rule-row${rule.ruleStatus.inForce === 'YES' ? ' rule-in-force' : ''}${open ? ' open' : ''}`}>
        <th scope="row">
          <Disclose open={open} controls={details} onToggle={() => amendOwn({ rule: open ? undefined : rule.id })}>
            {nameOf(rule)}
          </Disclose>
          <p class="small quiet rule-kind">{[rule.type, rule.citation].filter(part => part !== null).join(', ')}</p>
        </th>
        <td class="track-cell">
          <RuleTrack rule={rule} scale={scale} asOf={asOf} />
        </td>
        <td class="status-cell">
          <StatusMark status={rule.ruleStatus} />
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
