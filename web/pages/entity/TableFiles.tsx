import { Download } from 'lucide';
import { csv } from '../../../domain/csv.ts';
import { fileNamed } from '../../core/fileName.ts';
import { download } from '../../ui/download.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { FileColumn } from './fileColumns.ts';

/** What every file of a dossier says of itself. */
export type About = {
  readonly id: string;
  readonly name: string;
  readonly asOf: string;
  readonly knownBy: string;
  readonly revision: string;
};

/** Letters of the subject in the name of a file. */
const longestName = 36;

type Props<Row> = {
  readonly title: string;
  readonly about: About;
  readonly columns: readonly FileColumn<Row>[];
  readonly rows: readonly Row[];
  /** Where several stand together, each says of what it is. */
  readonly named?: boolean;
};

/** What a part of the dossier lists, to be taken away as CSV and JSON with what it is about. */
export const TableFiles = <Row,>({ title, about, columns, rows, named = false }: Props<Row>) => {
  if (rows.length === 0) return null;
  const name = fileNamed(`${about.name.slice(0, longestName)} ${title}`, about.asOf, '');
  const titles = columns.map(column => column.title);
  const texts = rows.map(row => columns.map(column => column.text(row)));
  const saveCsv = (): void => {
    const { id, asOf, knownBy, revision } = about;
    const stamped = texts.map(cells => [...cells, id, asOf, knownBy, revision]);
    download(`${name}.csv`, 'text/csv', csv([...titles, 'entity', 'asOf', 'knownBy', 'revision'], stamped));
  };
  const saveJson = (): void => {
    const listed = texts.map(cells => Object.fromEntries(titles.map((column, i) => [column, cells[i] ?? null])));
    download(`${name}.json`, 'application/json', JSON.stringify({ ...about, table: title, rows: listed }, null, 2));
  };
  return (
    <p class="actions">
      <button type="button" class="text-button" onClick={saveCsv}>
        <Icon node={Download} /> CSV<span class={named ? undefined : 'hidden'}> of {title}</span>
      </button>
      <button type="button" class="text-button" onClick={saveJson}>
        <Icon node={Download} /> JSON<span class={named ? undefined : 'hidden'}> of {title}</span>
      </button>
    </p>
  );
};
