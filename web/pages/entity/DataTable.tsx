import type { ComponentChildren } from 'preact';
import { Section } from '../../ui/Section.tsx';
import { Rows, type RowsProps } from './Rows.tsx';

type Props<Row> = RowsProps<Row> & {
  /** How many there are, where not all are listed. */
  readonly total?: number;
  /** What is said before the table, and where it is empty. */
  readonly children?: ComponentChildren;
};

/** A table of the dossier under its title. */
export const DataTable = <Row,>({ total, children, ...table }: Props<Row>) => {
  const { title, rows } = table;
  return (
    <Section level={2} title={title} count={total ?? rows.length}>
      {children}
      <Rows {...table} />
      {total !== undefined && total > rows.length && rows.length > 0 ? (
        <p class="notice">
          {rows.length} of {total} are listed.
        </p>
      ) : null}
    </Section>
  );
};
