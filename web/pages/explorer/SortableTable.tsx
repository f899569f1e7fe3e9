import { ArrowDown, ArrowUp } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../Icon.tsx';
import { nextSorting, type Sorting, type SortValue, sortRows } from './state/sortRows.ts';

export type Column<Row> = {
  readonly name: string;
  readonly title: string;
  readonly isNumber?: boolean;
  readonly value: (row: Row) => SortValue;
  readonly cell: (row: Row) => ComponentChildren;
};

type Props<Row> = {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly selected: readonly string[];
  readonly onSelect: (id: string, adding: boolean) => void;
  readonly onKey?: (key: string, id: string) => boolean;
};

/** Rows beyond this are shown on demand: a long table slows every change of the page. */
const firstRows = 200;

/** A table sorted by any column, whose rows select the same things as the picture. */
export const SortableTable = <Row,>({ caption, columns, rows, idOf, selected, onSelect, onKey }: Props<Row>) => {
  const [sorting, setSorting] = useState<Sorting>({ column: columns[0]?.name ?? '', descending: false });
  const [all, setAll] = useState(false);
  const column = columns.find(({ name }) => name === sorting.column) ?? columns[0];
  const sorted = column ? sortRows(rows, sorting, column.value) : rows;
  const shown = all ? sorted : sorted.slice(0, firstRows);
  return (
    <>
      <table class="twin">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, title, isNumber }) => (
              <th
                key={name}
                scope="col"
                class={isNumber ? 'number' : ''}
                aria-sort={sorting.column !== name ? 'none' : sorting.descending ? 'descending' : 'ascending'}
              >
                <button type="button" onClick={() => setSorting(nextSorting(sorting, name))}>
                  {title}
                  {sorting.column === name ? <Icon node={sorting.descending ? ArrowDown : ArrowUp} /> : null}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(row => {
            const id = idOf(row);
            return (
              <tr
                key={id}
                aria-selected={selected.includes(id)}
                onClick={event => onSelect(id, event.ctrlKey || event.metaKey || event.shiftKey)}
                onKeyDown={event => {
                  if (event.ctrlKey || event.metaKey || event.altKey || !onKey?.(event.key.toLowerCase(), id)) return;
                  event.preventDefault();
                }}
              >
                {columns.map(({ name, isNumber, cell }, i) => (
                  <td key={name} class={isNumber ? 'number' : ''}>
                    {i === 0 ? (
                      <button type="button" class="row-button" aria-pressed={selected.includes(id)}>
                        {cell(row)}
                      </button>
                    ) : (
                      cell(row)
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {sorted.length > shown.length ? (
        <button type="button" class="button" onClick={() => setAll(true)}>
          Show {sorted.length - shown.length} more rows
        </button>
      ) : null}
    </>
  );
};
