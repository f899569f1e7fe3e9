import { ArrowDown, ArrowUp } from 'lucide';
import { formatAddress } from '../../address.ts';
import { Icon } from '../../Icon.tsx';
import { CountryText } from '../../marks/CountryText.tsx';
import { DateText } from '../../marks/DateText.tsx';
import { EntityName } from '../../marks/EntityName.tsx';
import { amendOwn, own } from '../../state.ts';
import { numberInWords } from '../../words.ts';
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

const Heading = ({
  column,
  sort,
  reversed,
}: {
  column: (typeof columns)[number];
  sort: SortKey;
  reversed: boolean;
}) => {
  const { key, title, help } = column;
  const sorted = key === sort;
  return (
    <th
      scope="col"
      class={column.class}
      title={help}
      aria-sort={sorted ? (reversed ? 'descending' : 'ascending') : undefined}
    >
      {key === undefined ? (
        title
      ) : (
        <button
          type="button"
          class="sort"
          onClick={() => amendOwn({ sort: key, reversed: sorted && !reversed ? '1' : undefined })}
        >
          {title}
          {sorted ? <Icon node={reversed ? ArrowUp : ArrowDown} /> : null}
        </button>
      )}
    </th>
  );
};

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
      {row.hardware.length === 0 ? <span class="quiet">no fleet or site</span> : null}
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

const isSortKey = (text: string | undefined): text is SortKey =>
  text !== undefined && columns.some(column => column.key === text);

/** The order that the address asks for: by the latest report, unless it says otherwise. */
export const sortOf = (parameters: Readonly<Record<string, string>>): { key: SortKey; reversed: boolean } => ({
  key: isSortKey(parameters.sort) ? parameters.sort : 'lastReport',
  reversed: parameters.reversed === '1',
});

export const CaseTable = ({ rows }: { rows: readonly CaseRow[] }) => {
  const { key, reversed } = sortOf(own.value);
  return (
    <table class="cases">
      <caption class="hidden">Reported cases</caption>
      <thead>
        <tr>
          {columns.map(column => (
            <Heading key={column.title} column={column} sort={key} reversed={reversed} />
          ))}
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
