import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { own } from '../core/state.ts';
import { SortHeading } from './SortHeading.tsx';
import { parseSorting, type SortValue, sortRows } from './sortRows.ts';

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
  /** What a row says beside its first cell. */
  readonly noteOf?: (row: Row) => string | undefined;
  readonly onKey?: (key: string, id: string) => boolean;
};

/** Rows beyond this, but for selected ones, are shown on demand: a long table slows every change of the page. */
const firstRows = 200;

/** Where a key made its row go away, the keyboard goes on at the next one. */
const goOnFrom = (row: Element): void => {
  const next = row.nextElementSibling ?? row.previousElementSibling;
  requestAnimationFrame(() => {
    if (!row.isConnected) next?.querySelector('button')?.focus();
  });
};

/** A table sorted by any column, whose rows select the same things as the picture. */
export const SortableTable = <Row,>(props: Props<Row>) => {
  const { caption, columns, rows, idOf, selected, onSelect, noteOf, onKey } = props;
  const sorting = parseSorting(
    own.value,
    columns.map(({ name }) => name),
  );
  const [all, setAll] = useState(false);
  const column = columns.find(({ name }) => name === sorting.column) ?? columns[0];
  const sorted = column ? sortRows(rows, sorting, column.value) : rows;
  const chosen = new Set(selected);
  const shown = all ? sorted : sorted.filter((row, i) => i < firstRows || chosen.has(idOf(row)));
  const body = useRef<HTMLTableSectionElement>(null);
  const last = selected.at(-1);
  // What is selected elsewhere, in the picture or by its name, comes into view.
  useEffect(() => body.current?.querySelector('tr[data-last]')?.scrollIntoView({ block: 'nearest' }), [last]);
  return (
    <>
      <table class="twin">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, title, isNumber }) => (
              <SortHeading key={name} name={name} title={title} sorting={sorting} class={isNumber ? 'number' : ''} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {shown.map(row => {
            const id = idOf(row);
            const note = noteOf?.(row);
            return (
              <tr
                key={id}
                aria-selected={chosen.has(id)}
                data-last={id === last ? '' : undefined}
                onClick={event => onSelect(id, event.ctrlKey || event.metaKey || event.shiftKey)}
                onKeyDown={event => {
                  if (event.ctrlKey || event.metaKey || event.altKey) return;
                  const isAdding = event.key === ' ';
                  if (isAdding) onSelect(id, true);
                  else if (!onKey?.(event.key.toLowerCase(), id)) return;
                  event.preventDefault();
                  goOnFrom(event.currentTarget);
                }}
                // Some browsers press a button when the key is let go.
                onKeyUp={event => event.key === ' ' && event.preventDefault()}
              >
                {columns.map(({ name, isNumber, cell }, i) => (
                  <td key={name} class={isNumber ? 'number' : ''}>
                    {i === 0 ? (
                      <>
                        <button type="button" class="row-button" aria-pressed={chosen.has(id)}>
                          {cell(row)}
                        </button>
                        {note === undefined ? null : <span class="mark">{note}</span>}
                      </>
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
