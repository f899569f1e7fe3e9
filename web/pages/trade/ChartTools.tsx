import { Download } from 'lucide';
import { useState } from 'preact/hooks';
import { amendOwn, own } from '../../core/state.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { Flow, RuleChoice, RuleLine } from './chartData.ts';
import { type ExportName, exportFlow, exportNames } from './exportChart.ts';

const ruleChoices: Readonly<Record<RuleChoice, string>> = {
  main: 'announced, effective',
  all: 'every change',
  none: 'none',
};

type Props = {
  readonly flow: Flow;
  readonly log: boolean;
  readonly rules: RuleChoice;
  readonly lines: readonly RuleLine[];
};

/** What the chart shows, and files of it. Every choice stands in the address. */
export const ChartTools = ({ flow, log, rules, lines }: Props) => {
  const [said, say] = useState('');
  const run = (name: ExportName): void => {
    exportFlow(name, flow, lines).then(
      () => say(`${exportNames[name]}: the file is in your downloads.`),
      (error: unknown) => say(`The file could not be made: ${error instanceof Error ? error.message : String(error)}`),
    );
  };
  return (
    <div class="trade-tools">
      <label>
        <span class="small quiet">Axis</span>
        <select value={log ? 'log' : 'linear'} onChange={event => amendOwn({ scale: event.currentTarget.value })}>
          <option value="log">logarithmic</option>
          <option value="linear">linear, from 0</option>
        </select>
      </label>
      <label>
        <span class="small quiet">Rule dates</span>
        <select value={rules} onChange={event => amendOwn({ rules: event.currentTarget.value })}>
          {Object.entries(ruleChoices).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>

      <label class="check">
        <input
          type="checkbox"
          checked={own.value.others !== 'no'}
          onChange={event => amendOwn({ others: event.currentTarget.checked ? undefined : 'no' })}
        />
        Other flows of the two countries
      </label>

      <span class="trade-files">
        {(Object.keys(exportNames) as ExportName[]).map(name => (
          <button key={name} type="button" class="button" title={exportNames[name]} onClick={() => run(name)}>
            <Icon node={Download} /> {name.toUpperCase()}
          </button>
        ))}
        <CopyLink />
      </span>
      <span role="status" class="small quiet">
        {said}
      </span>
    </div>
  );
};
