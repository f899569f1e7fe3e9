import { numberInWords } from '../../../domain/words.ts';
import { formatAddress } from '../../core/address.ts';
import { own } from '../../core/state.ts';
import { CountryText } from '../../ui/marks/CountryText.tsx';
import { DateText } from '../../ui/marks/DateText.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { RowsInSight } from '../../ui/RowsInSight.tsx';
import { SortHeading } from '../../ui/SortHeading.tsx';
import { parseSorting, type Sorting } from '../../ui/sortRows.ts';
import type { CaseRow, SortKey } from './caseRows.ts';

const columns: readonly {
  readonly key?: SortKey;
  readonly title: string;
  readonly help?: string;
  readonly class: string;
}[] = [
  { key: 'title', title: 'Case', class: 'case-title' },
  { key: 'status', title: 'Status', class: '' },
  { title: 'Jurisdictions', class: '' },
  { title: 'Hardware', class: 'case-hardware' },
  { key: 'claims', title: 'Claims', class: 'number' },
  {
    key: 'sources',
    title: 'Independent sources',
    help: 'Of all sources that are cited, how many are independent: those that repeat one original count once',
    class: 'number',
  },
  { key: 'lastReport', title: 'Last report', help: 'Latest publication among its sources', class: 'number' },
];

const Row = ({ row, index }: { row: CaseRow; index: number }) => (
  <tr aria-rowindex={index}>
    <td class="case-title">
      <a href={formatAddress({ page: 'case', id: row.id })}>{row.title}</a>
      <p class="small quiet">{row.summary}</p>
    </td>
    <td>{row.status ?? <span class="quiet">not reported</span>}</td>
    <td class="codes">
      {(row.jurisdictions ?? []).map(code => (
        <CountryText key={code} code={code} />
      ))}
    </td>
    <td class="case-hardware small">
      {row.hardware.length === 0 ? <span class="quiet">no hardware recorded</span> : null}
      {row.hardware.map(hardware => (
        <EntityName key={hardware.id} entity={hardware} />
      ))}
    </td>
    <td class="number">
      <a href={formatAddress({ page: 'case', id: row.id })} title={`The claims of “${row.title}”`}>
        {numberInWords(row.claimCount)}
      </a>
    </td>
    <td class="number">
      {numberInWords(row.independentSources)} <span class="quiet">of {numberInWords(row.sources.length)}</span>
    </td>
    <td class="number">
      <DateText date={row.lastReport} />
    </td>
  </tr>
);

/** The order that the address asks for: by the latest report, unless it says otherwise. */
export const sortingOf = (parameters: Readonly<Record<string, string | undefined>>): Sorting =>
  parseSorting(parameters, ['lastReport', ...columns.flatMap(({ key }) => key ?? [])]);

/** About what a row of two lines of summary needs, in pixels. */
const rowHeight = 76;

/** Of more rows than are drawn at once, columns do not take their width from what is drawn. */
const manyRows = 25;

/** All cases; those in sight are drawn. */
export const CaseTable = ({ rows }: { rows: readonly CaseRow[] }) => {
  const sorting = sortingOf(own.value);
  return (
    <table class="cases" aria-rowcount={rows.length + 1} data-long={rows.length > manyRows}>
      <caption class="hidden">Reported cases</caption>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map(({ key, title, help, class: className }) =>
            key === undefined ? (
              <th key={title} scope="col" class={className} title={help}>
                {title}
              </th>
            ) : (
              <SortHeading
                key={title}
                {...{ name: key, title, sorting, help, class: className }}
                descendsFirst={className === 'number'}
              />
            ),
          )}
        </tr>
      </thead>
      <RowsInSight {...{ rows, rowHeight }} columns={columns.length}>
        {(row, index) => <Row key={row.id} {...{ row, index }} />}
      </RowsInSight>
    </table>
  );
};
