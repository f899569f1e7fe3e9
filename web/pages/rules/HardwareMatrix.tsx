import './matrix.css';
import { Fragment } from 'preact';
import { onPaper } from '../../core/paper.ts';
import { amendOwn, own } from '../../core/state.ts';
import { notReported } from '../../core/words.ts';
import { nameOf, reviewWords } from '../../features/rules/ruleWords.ts';
import { StatusMark } from '../../features/rules/StateMark.tsx';
import type { HardwareLineFragment, RuleLineFragment } from '../../generated/operations.ts';
import { Disclose } from '../../ui/Disclose.tsx';
import { DateText } from '../../ui/marks/DateText.tsx';
import { SortHeading } from '../../ui/SortHeading.tsx';
import { parseSorting } from '../../ui/sortRows.ts';
import { HardwareDetails } from './HardwareDetails.tsx';
import { metricOf, type SortKey, sortKeys, sortModels } from './hardwareRows.ts';

type Meeting = HardwareLineFragment['meets'][number];

const wordOf = ({ verdict, test, tests, review }: Meeting): string => {
  if (review !== null) return reviewWords[review];
  if (verdict === 'UNDETERMINED') return 'undetermined';
  if (verdict === 'YES') return test?.replace(/ \(\d{4}\)$| bandwidth$/, '') ?? 'yes';
  const excluded = tests.find(finding => finding.excludedBy !== null);
  return excluded ? `no (${excluded.excludedBy?.split(' to ')[0] ?? 'excluded'})` : 'no';
};

const lookOf = ({ verdict, review }: Meeting): string => {
  if (review === 'CASE_BY_CASE') return 'open';
  if (review === 'PRESUMPTION_OF_DENIAL') return 'yes';
  return review !== null ? 'no' : verdict.toLowerCase();
};

/** What one model meets of one rule; the numbers behind it when pointed at, and in the details of the row. */
const MeetingCell = ({ meeting }: { meeting: Meeting | undefined }) =>
  meeting === undefined ? (
    <td class="quiet">not tested</td>
  ) : (
    <td class={`meeting meeting-${lookOf(meeting)}`} title={meeting.reasons.map(({ text }) => text).join(' ')}>
      <span>{wordOf(meeting)}</span>
    </td>
  );

const figures: readonly { readonly key: SortKey; readonly title: string; readonly unit: string }[] = [
  { key: 'tpp', title: 'TPP', unit: 'total processing performance, TOPS × bits' },
  { key: 'performanceDensity', title: 'Density', unit: 'TPP per mm²' },
  { key: 'interconnectGBps', title: 'Interconnect bandwidth', unit: 'GB/s' },
  { key: 'memoryBandwidthGBps', title: 'Memory bandwidth', unit: 'GB/s' },
];

const RuleHead = ({ rule }: { rule: RuleLineFragment }) => (
  <th scope="col" class="rule-head">
    <span class="rule-head-name">{nameOf(rule)}</span>
    <StatusMark status={rule.ruleStatus} />
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

type Part = { readonly figures: typeof figures; readonly rules: readonly RuleLineFragment[] };

/** Rules beside each other on a sheet of paper, where all columns in one table would shrink its letters. */
const rulesOnSheet = 4;

const partsOf = (rules: readonly RuleLineFragment[]): readonly Part[] =>
  onPaper.value
    ? [
        { figures, rules: [] },
        ...Array.from({ length: Math.ceil(rules.length / rulesOnSheet) }, (_, i) => ({
          figures: [],
          rules: rules.slice(i * rulesOnSheet, (i + 1) * rulesOnSheet),
        })),
      ]
    : [{ figures, rules }];

type RowProps = {
  readonly model: HardwareLineFragment;
  readonly part: Part;
  readonly rules: readonly RuleLineFragment[];
  readonly names: ReadonlyMap<string, string>;
};

const Row = ({ model, part, rules, names }: RowProps) => {
  const open = own.value.model === model.id;
  const details = `details-${model.id}`;
  return (
    <Fragment>
      <tr class={open ? 'open' : ''}>
        <th scope="row">
          <Disclose open={open} controls={details} onToggle={() => amendOwn({ model: open ? undefined : model.id })}>
            {model.name.replace(/^NVIDIA /, '')}
          </Disclose>
        </th>
        {part.figures.length === 0 ? null : (
          <td class="number">
            <DateText date={model.released} />
          </td>
        )}
        {part.figures.map(({ key }) => (
          <Figure key={key} model={model} of={key} />
        ))}
        {part.rules.map(rule => (
          <MeetingCell key={rule.id} meeting={model.meets.find(meeting => meeting.rule.id === rule.id)} />
        ))}
      </tr>
      {open && part.figures.length > 0 ? (
        <tr class="details-row" id={details}>
          <td class="details-cell" colSpan={2 + part.figures.length + part.rules.length}>
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
  const sorting = parseSorting(own.value, ['tpp', ...sortKeys]);
  const tested = new Set(models.flatMap(model => model.meets.map(meeting => meeting.rule.id)));
  const columns = rules.filter(rule => tested.has(rule.id));
  return (
    <section class="scroll" aria-label="Hardware and rules, scrolls sideways">
      <p class="matrix-hint small quiet">Scroll the table sideways: each rule has its column.</p>
      {partsOf(columns).map(part => (
        <table key={part.rules[0]?.id} class="matrix">
          <caption class="hidden">Models of hardware and what they meet of each rule</caption>
          <thead>
            <tr>
              <SortHeading name="name" title="Model" sorting={sorting} />
              {part.figures.length === 0 ? null : (
                <SortHeading name="released" title="Released" sorting={sorting} class="number" descendsFirst />
              )}
              {part.figures.map(({ key, title, unit }) => (
                <SortHeading key={key} name={key} title={title} sorting={sorting} class="number" descendsFirst>
                  <span class="unit">{unit}</span>
                </SortHeading>
              ))}
              {part.rules.map(rule => (
                <RuleHead key={rule.id} rule={rule} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sortModels(models, sorting).map(model => (
              <Row key={model.id} model={model} part={part} rules={columns} names={names} />
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
};
