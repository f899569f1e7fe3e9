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

type CellType = 'string' | 'string[]' | 'boolean' | 'long' | 'double';

const quoted = (text: string): string => `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;

/** Of several lines: the importer takes many times as long where it has to look for these. */
const hasLines = (text: string): boolean => text.includes('\n') || text.includes('\r');

const fits = (text: string): boolean => text.length <= longest && !hasLines(text);

/** Whether its elements are told apart again, and are read as a list at all. */
const isSoundList = (items: readonly unknown[]): items is readonly string[] => {
  for (const item of items) if (typeof item !== 'string' || item.includes(listMark)) return false;
  return items.length > 1 || (items.length === 1 && items[0] !== '');
};

/** The type of the column in which a value stands; undefined where none can hold it: an empty list is read as nothing, a list has no escapes, and cells have one line. */
const typeOf = (value: unknown): CellType | undefined => {
  if (typeof value === 'string') return fits(value) ? 'string' : undefined;
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  if (!Array.isArray(value) || !isSoundList(value)) return undefined;
  // A mark between two elements adds no line.
  let length = value.length - 1;
  for (const item of value) {
    length += item.length;
    if (hasLines(item)) return undefined;
  }
  return length <= longest ? 'string[]' : undefined;
};

const textOf = (value: unknown, type: CellType): string => {
  if (type === 'string') return quoted(String(value));
  return type === 'string[]' ? quoted((value as readonly string[]).join(listMark)) : String(value);
};

/** The columns up to one of a row, those that may follow, and the table of all rows that end here. */
type Columns = {
  readonly header: string;
  readonly next: Map<string, Map<CellType, Columns>>;
  table?: { readonly file: number; text: string; readonly paths: string };
};

/** The columns with one more behind them. Rows share them: putting a header together for each takes longer than writing it. */
const followedBy = (columns: Columns, name: string, type: CellType): Columns => {
  const named = columns.next.get(name) ?? new Map<CellType, Columns>();
  if (named.size === 0) columns.next.set(name, named);
  const found = named.get(type) ?? { header: `${columns.header},${name}:${type}`, next: new Map() };
  named.set(type, found);
  return found;
};

/**
 * Tables for Neo4j's offline importer in `folder`: rows that have the same columns stand in one, under a header of its
 * own. Values that no cell can hold are kept in `rest`, by the number that stands in their place, from `firstRest` on.
 */
export const importerFiles = (folder: string, firstRest = 0) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const tables: { readonly file: number; text: string; readonly paths: string }[] = [];
  const rest = new Map<number, Readonly<Record<string, unknown>>>();
  const counts = { nodes: 0, relations: 0 };
  const first = {
    nodes: { header: ':ID,:LABEL', next: new Map() },
    relationships: { header: ':START_ID,:END_ID,:TYPE', next: new Map() },
  } as const;
  const write = (of: 'nodes' | 'relationships', begun: string, properties: Readonly<Record<string, unknown>>): void => {
    let left: Record<string, unknown> | undefined;
    let line = begun;
    let columns: Columns = first[of];
    for (const name of Object.keys(properties)) {
      const value = properties[name];
      if (value === undefined || value === null) continue;
      const type = typeOf(value);
      if (type === undefined) {
        left ??= {};
        left[name] = value;
      } else {
        columns = followedBy(columns, name, type);
        line += `,${textOf(value, type)}`;
      }
    }
    if (left !== undefined) {
      const number = firstRest + rest.size;
      columns = followedBy(columns, restName, 'long');
      line += `,${number}`;
      rest.set(number, left);
    }
    if (columns.table === undefined) {
      const [head, rows] = [`${tables.length}-head.csv`, `${tables.length}.csv`].map(name => join(folder, name));
      writeFileSync(head ?? '', `${columns.header}\n`, { mode: 0o600 });
      columns.table = { file: openSync(rows ?? '', 'w', 0o600), text: '', paths: `--${of}=${head},${rows}` };
      tables.push(columns.table);
    }
    const { table } = columns;
    table.text += `${line}\n`;
    if (table.text.length < room) return;
    writeSync(table.file, table.text);
    table.text = '';
  };
  return {
    rest,
    counts,
    node: (id: string, labels: readonly string[], properties: Readonly<Record<string, unknown>>): void => {
      counts.nodes += 1;
      write('nodes', `${quoted(id)},${quoted(labels.join(listMark))}`, properties);
    },
    relation: (kind: string, from: string, to: string, properties: Readonly<Record<string, unknown>>): void => {
      counts.relations += 1;
      write('relationships', `${quoted(from)},${quoted(to)},${quoted(kind)}`, properties);
    },
    /** What the importer is told of the tables; nothing can be added after this. */
    finish: (): readonly string[] =>
      tables.map(({ file, text, paths }) => {
        writeSync(file, text);
        closeSync(file);
        return paths;
      }),
  };
};
export type ImporterFiles = ReturnType<typeof importerFiles>;
