import type { ComponentChildren } from 'preact';
import type { FileColumn } from './fileColumns.ts';
import { type About, TableFiles } from './TableFiles.tsx';

export type Column<Row> = FileColumn<Row> & {
  /** What stands on the page, where it is more than the text. */
  readonly cell?: (row: Row) => ComponentChildren;
  readonly isNumber?: boolean;
};

export type RowsProps<Row> = {
  readonly title: string;
  readonly about: About;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
};

/** Rows as a table that can be taken away as CSV and JSON with what it is about; nothing where there are none. */
export const Rows = <Row,>({ title, about, columns, rows, idOf }: RowsProps<Row>) =>
  rows.length === 0 ? null : (
    <>
      <table class="plain stacked">
        <caption class="hidden">{title}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column.title} scope="col" class={column.isNumber ? 'number' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={idOf(row)}>
              {columns.map(column => (
                <td key={column.title} data-label={column.title} class={column.isNumber ? 'number' : undefined}>
                  {column.cell?.(row) ?? column.text(row) ?? <span class="quiet">not reported</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <TableFiles {...{ title, about, columns, rows }} />
    </>
  );
