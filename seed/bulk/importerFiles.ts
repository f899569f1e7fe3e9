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

const quoted = (text: string): string => `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;

/** Of several lines: the importer takes many times as long where it has to look for these. */
const hasLines = (text: string): boolean => text.includes('\n') || text.includes('\r');

/**
 * How a value is written; undefined where no cell can hold it: an empty list is read as nothing, a list has no escapes, and
 * cells have one line.
 */
const cellOf = (value: unknown): Cell | undefined => {
  if (typeof value === 'string')
    return value.length > longest || hasLines(value) ? undefined : { type: 'string', text: quoted(value) };
  if (typeof value === 'boolean') return { type: 'boolean', text: String(value) };
  if (typeof value === 'number') return { type: Number.isSafeInteger(value) ? 'long' : 'double', text: String(value) };
  if (!Array.isArray(value) || value.length === 0 || !value.every(item => typeof item === 'string')) return undefined;
  const text = value.join(listMark);
  const isSound = text !== '' && text.length <= longest && !hasLines(text);
  const holds = isSound && text.split(listMark).length === value.length;
  return holds ? { type: 'string[]', text: quoted(text) } : undefined;
};

type Row = { readonly columns: readonly string[]; readonly cells: readonly string[]; readonly properties: object };

/**
 * Tables for Neo4j's offline importer in `folder`: rows that have the same columns stand in one, under a header of its
 * own. Values that no cell can hold are kept in `rest`, by the number that stands in their place, from `firstRest` on.
 */
export const importerFiles = (folder: string, firstRest = 0) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const tables = new Map<
    string,
    { readonly file: number; text: string; readonly paths: string; readonly of: string }
  >();
  const rest = new Map<number, Readonly<Record<string, unknown>>>();
  const counts = { nodes: 0, relations: 0 };
  const write = (of: 'nodes' | 'relationships', { columns, cells, properties }: Row): void => {
    const left: Record<string, unknown> = {};
    const header = [...columns];
    const line = [...cells];
    for (const [name, value] of Object.entries(properties)) {
      if (value === undefined || value === null) continue;
      const cell = cellOf(value);
      if (cell === undefined) left[name] = value;
      else {
        header.push(`${name}:${cell.type}`);
        line.push(cell.text);
      }
    }
    if (Object.keys(left).length > 0) {
      const number = firstRest + rest.size;
      header.push(`${restName}:long`);
      line.push(String(number));
      rest.set(number, left);
    }
    const shape = header.join(',');
    let table = tables.get(shape);
    if (table === undefined) {
      const [head, rows] = [`${tables.size}-head.csv`, `${tables.size}.csv`].map(name => join(folder, name));
      writeFileSync(head ?? '', `${shape}\n`, { mode: 0o600 });
      table = { file: openSync(rows ?? '', 'w', 0o600), text: '', paths: `${head},${rows}`, of };
      tables.set(shape, table);
    }
    table.text += `${line.join(',')}\n`;
    if (table.text.length < room) return;
    writeSync(table.file, table.text);
    table.text = '';
  };
  return {
    rest,
    counts,
    node: (id: string, labels: readonly string[], properties: object): void => {
      counts.nodes += 1;
      const cells = [quoted(id), quoted(labels.join(listMark))];
      write('nodes', { columns: [':ID', ':LABEL'], cells, properties });
    },
    relation: (kind: string, from: string, to: string, properties: object): void => {
      counts.relations += 1;
      const cells = [quoted(from), quoted(to), quoted(kind)];
      write('relationships', { columns: [':START_ID', ':END_ID', ':TYPE'], cells, properties });
    },
    /** What the importer is told of the tables; nothing can be added after this. */
    finish: (): readonly string[] =>
      [...tables.values()].map(({ file, text, paths, of }) => {
        writeSync(file, text);
        closeSync(file);
        return `--${of}=${paths}`;
      }),
  };
};
export type ImporterFiles = ReturnType<typeof importerFiles>;
