import { Section } from '../../ui/Section.tsx';
import type { Flow } from './chartData.ts';
import { usd } from './values.ts';

type Conflict = {
  readonly valueUsd?: number;
  readonly text?: string;
  readonly readings?: readonly { readonly period?: string; readonly sources?: readonly string[] }[];
};

/** What sources give to different periods or goods, and how the figures check; kept out of the series. */
export const Conflicts = ({ flow }: { flow: Flow }) => {
  const conflicts = Array.isArray(flow.conflicts) ? (flow.conflicts as readonly Conflict[]) : [];
  const checks = flow.checks ?? [];
  if (conflicts.length + checks.length === 0) return null;
  return (
    <Section level={2} title="Checks and conflicting reports">
      <ul class="trade-conflicts">
        {conflicts.map(({ valueUsd, text, readings = [] }) => (
          <li key={text}>
            <span class="mark mark-disputed">not in the series</span>{' '}
            {valueUsd === undefined ? null : <strong>{usd(valueUsd)}</strong>}{' '}
            {readings.map(({ period }) => period?.replace('/', ' to ')).join(' or ')}. {text}
          </li>
        ))}
        {checks.map(check => (
          <li key={check}>{check}</li>
        ))}
      </ul>
    </Section>
  );
};
