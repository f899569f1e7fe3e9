import type { ComponentChildren } from 'preact';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import type { Flow } from './chartData.ts';
import { useShortened } from './useShortened.tsx';
import { percentText, ratioText, usdRange } from './values.ts';

const spelled = (period: string): string => period.replace('/', ' to ');

type Column = { readonly title: string; readonly number?: boolean };
type TableProps = { readonly label: string; readonly columns: readonly Column[]; readonly children: ComponentChildren };

const Table = ({ label, columns, children }: TableProps) => (
  <table class="trade-table">
    <caption class="hidden">{label}</caption>
    <thead>
      <tr>
        {columns.map(({ title, number }) => (
          <th key={title} scope="col" class={number ? 'number' : undefined}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
);

/** Changes over one and two years, each with the period and the value that it compares with. */
export const YearOnYear = ({ changes }: { changes: Flow['yearOnYear'] }) => {
  const { shown, more } = useShortened(changes.toReversed());
  if (changes.length === 0) return <p class="quiet">No period has a value one or two years before it.</p>;
  return (
    <>
      <Table
        label="Changes over one and two years"
        columns={[
          { title: 'Period' },
          { title: 'Value', number: true },
          { title: 'Compared with' },
          { title: 'Base value', number: true },
          { title: 'Ratio', number: true },
          { title: 'Change', number: true },
        ]}
      >
        {shown.map(change => (
          <tr key={`${change.period} ${change.base} ${change.baseImplied}`}>
            <th scope="row">{spelled(change.period)}</th>
            <td class="number" data-title="Value">
              {usdRange(change.value)}
            </td>
            <td data-title="Compared with">
              {spelled(change.base)}, {change.years === 1 ? 'one year' : `${change.years} years`} before
              {change.baseImplied ? (
                <span class="quiet"> (the source states the change; the base follows from it)</span>
              ) : null}
            </td>
            <td class="number" data-title="Base value">
              {usdRange(change.baseValue)}
            </td>
            <td class="number" data-title="Ratio">
              {change.ratio === null ? 'base is 0' : ratioText(change.ratio)}
            </td>
            <td class="number" data-title="Change">
              {change.changePercent === null ? '' : percentText(change.changePercent)}
            </td>
          </tr>
        ))}
      </Table>
      {more}
    </>
  );
};

const mirrorWords: Readonly<Record<Flow['mirrorGap']['gaps'][number]['verdict'], string>> = {
  USUAL_MARGIN: 'usual margin',
  EXPORTER_HIGHER: 'exporter reports more',
  IMPORTER_HIGHER: 'importer reports more',
  UNDETERMINED: 'undetermined',
};

/** The exporter's report against the importer's, unusual periods first in the eye. */
export const MirrorGap = ({ report }: { report: Flow['mirrorGap'] }) => {
  const { shown, more } = useShortened(report.gaps.toReversed());
  return (
    <>
      <p>{report.text}</p>
      {report.mirror === null ? null : (
        <p>
          <EntityName entity={report.mirror} whole />
        </p>
      )}
      {report.gaps.length === 0 ? null : (
        <Table
          label="Mirror data: exporter against importer"
          columns={[
            { title: 'Period' },
            { title: 'Exporter reports', number: true },
            { title: 'Importer reports', number: true },
            { title: 'Difference', number: true },
            { title: 'Ratio', number: true },
            { title: 'Verdict' },
          ]}
        >
          {shown.map(gap => (
            <tr key={gap.period} class={gap.verdict === 'USUAL_MARGIN' ? undefined : 'striking'}>
              <th scope="row">{spelled(gap.period)}</th>
              <td class="number" data-title="Exporter">
                {usdRange(gap.exporter)}
              </td>
              <td class="number" data-title="Importer">
                {usdRange(gap.importer)}
              </td>
              <td class="number" data-title="Difference">
                {usdRange(gap.gap)}
              </td>
              <td class="number" data-title="Ratio">
                {gap.ratio === null ? 'exporter reports 0' : ratioText(gap.ratio)}
              </td>
              <td data-title="Verdict">{mirrorWords[gap.verdict]}</td>
            </tr>
          ))}
        </Table>
      )}
      {more}
    </>
  );
};
