import { numberInWords } from '../../../domain/words.ts';
import { formatAddress } from '../../core/address.ts';
import { onPaper } from '../../core/paper.ts';
import { amendOwn, own } from '../../core/state.ts';
import { counted } from '../../core/words.ts';
import { CountryText } from '../../ui/marks/CountryText.tsx';
import { DateText } from '../../ui/marks/DateText.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
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

const Row = ({ row }: { row: CaseRow }) => (
  <tr>
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

/** As many as one scrolls through; a browser draws thousands of rows for seconds. */
const atFirst = 100;

/** The first cases, and all of them once they are asked for, or on paper. */
export const CaseTable = ({ rows }: { rows: readonly CaseRow[] }) => {
  const all = own.value.all === 'cases' || onPaper.value;
  return (
    <>
      <Table rows={all ? rows : rows.slice(0, atFirst)} />
      {all || rows.length <= atFirst ? null : (
        <p class="small">
          The first {atFirst} of {counted(rows.length, 'case')} are shown. Filters and the order look at all of them.{' '}
          <button type="button" class="button" onClick={() => amendOwn({ all: 'cases' })}>
            Show all {counted(rows.length, 'case')}
          </button>
        </p>
      )}
    </>
  );
};

const Table = ({ rows }: { rows: readonly CaseRow[] }) => {
  const sorting = sortingOf(own.value);
  return (
    <table class="cases">
      <caption class="hidden">Reported cases</caption>
      <thead>
        <tr>
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
      <tbody>
        {rows.map(row => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
};
