import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Separates the elements of a list: a control character, which no text that we load holds. */
export const listMark = '\u001f';
/** Longer texts do not fit into the buffer of the importer. */
const longest = 1_000_000;
/** Characters of a file that are held before they are written. */
const room = 1 << 16;

/** The property that stands for what a cell cannot hold, by number, until it is put in its place. */
export const restName = 'importerRest';

type Cell = { readonly type: string; readonly text: string };

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** How a value is written; undefined where no cell can hold it: an empty list is read as nothing, a list has no escapes. */
const cellOf = (value: unknown): Cell | undefined => {
  if (typeof value === 'string') return value.length > longest ? undefined : { type: 'string', text: quoted(value) };
  if (typeof value === 'boolean') return { type: 'boolean', text: String(value) };
  if (typeof value === 'number') return { type: Number.isSafeInteger(value) ? 'long' : 'double', text: String(value) };
  if (!Array.isArray(value) || value.length === 0 || !value.every(item => typeof item === 'string')) return undefined;
  const text = value.join(listMark);
  const holds = text !== '' && text.length <= longest && text.split(listMark).length === value.length;
  return holds ? { type: 'string[]', text: quoted(text) } : undefined;
};

type Of = 'nodes' | 'relationships';

/** Rows that have the same columns. They have a file once there are enough of them to be written. */
type Table = {
  readonly of: Of;
  readonly columns: readonly string[];
  rows: (readonly string[])[];
  length: number;
  file?: number;
};

/** What a column is called, without its type; of those that name ends and labels the whole. */
const nameOf = (column: string): string => column.split(':')[0] || column;

/**
 * Tables with few rows, put together by columns of the same type under one name: the importer starts anew for each table,
 * which takes a third of a second.
 */
const together = (tables: readonly Table[]): readonly Table[] => {
  const wide: { readonly of: Of; readonly columns: Map<string, string>; readonly parts: Table[] }[] = [];
  for (const table of tables) {
    const fits = (columns: ReadonlyMap<string, string>): boolean =>
      table.columns.every(column => (columns.get(nameOf(column)) ?? column) === column);
    let place = wide.find(({ of, columns }) => of === table.of && fits(columns));
    if (place === undefined) {
      place = { of: table.of, columns: new Map(), parts: [] };
      wide.push(place);
    }
    for (const column of table.columns) place.columns.set(nameOf(column), column);
    place.parts.push(table);
  }
  return wide.map(({ of, columns: all, parts }) => {
    const columns = [...all.values()];
    const rows = parts.flatMap(part => {
      const places = columns.map(column => part.columns.indexOf(column));
      return part.rows.map(row => places.map(place => row[place] ?? ''));
    });
    return { of, columns, rows, length: 0 };
  });
};

/**
 * Tables for Neo4j's offline importer in `folder`: rows that have the same columns stand in one, under a header of its
 * own. Values that no cell can hold are kept in `rest`, by the number that stands in their place, from `firstRest` on.
 */
export const importerFiles = (folder: string, firstRest = 0) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const tables = new Map<string, Table>();
  const rest = new Map<number, Readonly<Record<string, unknown>>>();
  const counts = { nodes: 0, relations: 0 };
  const words: string[] = [];
  const flush = (table: Table): number => {
    if (table.file === undefined) {
      const [head, rows] = [`${words.length}-head.csv`, `${words.length}.csv`].map(name => join(folder, name));
      writeFileSync(head ?? '', `${table.columns.join(',')}\n`, { mode: 0o600 });
      table.file = openSync(rows ?? '', 'w', 0o600);
      words.push(`--${table.of}=${head},${rows}`);
    }
    writeSync(table.file, table.rows.map(cells => `${cells.join(',')}\n`).join(''));
    table.rows = [];
    table.length = 0;
    return table.file;
  };
  const write = (of: Of, fixed: Readonly<Record<string, string>>, properties: object): void => {
    const left: Record<string, unknown> = {};
    const columns = Object.keys(fixed);
    const cells = Object.values(fixed).map(quoted);
    for (const [name, value] of Object.entries(properties)) {
      if (value === undefined || value === null) continue;
      const cell = cellOf(value);
      if (cell === undefined) left[name] = value;
      else {
        columns.push(`${name}:${cell.type}`);
        cells.push(cell.text);
      }
    }
    if (Object.keys(left).length > 0) {
      const number = firstRest + rest.size;
      columns.push(`${restName}:long`);
      cells.push(String(number));
      rest.set(number, left);
    }
    const shape = columns.join(',');
    let table = tables.get(shape);
    if (table === undefined) {
      table = { of, columns, rows: [], length: 0 };
      tables.set(shape, table);
    }
    table.rows.push(cells);
    for (const cell of cells) table.length += cell.length;
    if (table.length >= room) flush(table);
  };
  return {
    rest,
    counts,
    node: (id: string, labels: readonly string[], properties: object): void => {
      counts.nodes += 1;
      write('nodes', { ':ID': id, ':LABEL': labels.join(listMark) }, properties);
    },
    relation: (kind: string, from: string, to: string, properties: object): void => {
      counts.relations += 1;
      write('relationships', { ':START_ID': from, ':END_ID': to, ':TYPE': kind }, properties);
    },
    /** What the importer is told of the tables; nothing can be added after this. */
    finish: (): readonly string[] => {
      const all = [...tables.values()];
      const large = all.filter(({ file }) => file !== undefined);
      for (const table of [...large, ...together(all.filter(({ file }) => file === undefined))])
        closeSync(flush(table));
      return words;
    },
  };
};
export type ImporterFiles = ReturnType<typeof importerFiles>;
