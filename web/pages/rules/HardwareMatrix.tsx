import './matrix.css';
import { ArrowDown, ArrowUp, ChevronRight } from 'lucide';
import { Fragment } from 'preact';
import type { HardwareLineFragment, RuleLineFragment } from '../../generated/operations.ts';
import { Icon } from '../../Icon.tsx';
import { DateText } from '../../marks/DateText.tsx';
import { amendOwn, own } from '../../state.ts';
import { notReported } from '../../words.ts';
import { HardwareDetails } from './HardwareDetails.tsx';
import { isSortKey, metricOf, type SortKey, sortModels } from './hardwareRows.ts';
import { MeetingCell } from './MeetingCell.tsx';
import { nameOf } from './ruleWords.ts';
import { Standing } from './StateMark.tsx';

const figures: readonly { readonly key: SortKey; readonly title: string; readonly unit: string }[] = [
  { key: 'tpp', title: 'TPP', unit: 'total processing performance, TOPS × bits' },
  { key: 'performanceDensity', title: 'Density', unit: 'TPP per mm²' },
  { key: 'interconnectGBps', title: 'Link', unit: 'GB/s' },
  { key: 'memoryBandwidthGBps', title: 'Memory', unit: 'GB/s' },
];

type Sorting = { readonly key: SortKey; readonly reversed: boolean };

const SortHead = ({ of, title, unit, sorting }: { of: SortKey; title: string; unit?: string; sorting: Sorting }) => {
  const sorted = sorting.key === of;
  return (
    <th
      scope="col"
      class={unit === undefined ? '' : 'number'}
      aria-sort={sorted ? (sorting.reversed ? 'ascending' : 'descending') : undefined}
    >
      <button
        type="button"
        class="sort"
        onClick={() => amendOwn({ sort: of, reversed: sorted && !sorting.reversed ? '1' : undefined })}
      >
        {title}
        {sorted ? <Icon node={sorting.reversed ? ArrowUp : ArrowDown} /> : null}
      </button>
      {unit === undefined ? null : <span class="unit">{unit}</span>}
    </th>
  );
};

const RuleHead = ({ rule }: { rule: RuleLineFragment }) => (
  <th scope="col" class="rule-head">
    <span class="rule-head-name">{nameOf(rule)}</span>
    <Standing standing={rule.standing} />
    {rule.thresholds.map(({ test, conditions }) => (
      <span key={test} class="unit">
        {rule.thresholds.length > 1 ? <b>{test.replace('3A090.', '')} </b> : null}
        {conditions.join(', ').replaceAll('performance density', 'density')}
      </span>
    ))}
  </th>
);

const Figure = ({ model, of }: { model: HardwareLineFragment; of: SortKey }) => {
  const metric = metricOf(model, of);
  if (!metric?.value) return <td class="number quiet">{notReported}</td>;
  return (
    <td class="number" title={metric.estimate ? 'Rests on an estimate, a rumour or an assumption' : undefined}>
      {metric.estimate ? (
        <span class="estimate">
          ≈<span class="hidden"> estimate </span>
        </span>
      ) : null}
      {metric.value.text}
    </td>
  );
};

type RowProps = {
  readonly model: HardwareLineFragment;
  readonly rules: readonly RuleLineFragment[];
  readonly names: ReadonlyMap<string, string>;
};

const Row = ({ model, rules, names }: RowProps) => {
  const open = own.value.model === model.id;
  const details = `details-${model.id}`;
  return (
    <Fragment>
      <tr class={open ? 'open' : ''}>
        <th scope="row">
          <button
            type="button"
            class="disclose"
            aria-expanded={open}
            aria-controls={open ? details : undefined}
            onClick={() => amendOwn({ model: open ? undefined : model.id })}
          >
            <Icon node={ChevronRight} class="chevron" />
            <span>{model.name.replace(/^NVIDIA /, '')}</span>
          </button>
        </th>
        <td class="number">
          <DateText date={model.released} />
        </td>
        {figures.map(({ key }) => (
          <Figure key={key} model={model} of={key} />
        ))}
        {rules.map(rule => (
          <MeetingCell key={rule.id} meeting={model.meets.find(meeting => meeting.rule.id === rule.id)} />
        ))}
      </tr>
      {open ? (
        <tr class="details-row" id={details}>
          <td class="details-cell" colSpan={2 + figures.length + rules.length}>
            <HardwareDetails model={model} rules={rules} names={names} />
          </td>
        </tr>
      ) : null}
    </Fragment>
  );
};

type Props = {
  readonly models: readonly HardwareLineFragment[];
  readonly rules: readonly RuleLineFragment[];
  readonly names: ReadonlyMap<string, string>;
};

/** Every model with the figures that the rules count, and what it meets of each rule that tests hardware. */
export const HardwareMatrix = ({ models, rules, names }: Props) => {
  const sorting: Sorting = {
    key: isSortKey(own.value.sort) ? own.value.sort : 'tpp',
    reversed: own.value.reversed === '1',
  };
  const tested = new Set(models.flatMap(model => model.meets.map(meeting => meeting.rule.id)));
  const columns = rules.filter(rule => tested.has(rule.id));
  return (
    <section class="scroll" aria-label="Hardware and rules, scrolls sideways">
      <p class="matrix-hint small quiet">Scroll the table sideways: each rule has its column.</p>
      <table class="matrix">
        <caption class="hidden">Models of hardware and what they meet of each rule</caption>
        <thead>
          <tr>
            <SortHead of="name" title="Model" sorting={sorting} />
            <SortHead of="released" title="Released" unit="" sorting={sorting} />
            {figures.map(({ key, title, unit }) => (
              <SortHead key={key} of={key} title={title} unit={unit} sorting={sorting} />
            ))}
            {columns.map(rule => (
              <RuleHead key={rule.id} rule={rule} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sortModels(models, sorting.key, sorting.reversed).map(model => (
            <Row key={model.id} model={model} rules={columns} names={names} />
          ))}
        </tbody>
      </table>
    </section>
  );
};
