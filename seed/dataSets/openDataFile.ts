import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import Papa from 'papaparse';
import { parser } from 'stream-json';
import { pick } from 'stream-json/filters/pick.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import type { Layout } from '../../server/formats/dataSets/dataSetRow.ts';
import { layoutOf, layouts } from '../../server/formats/dataSets/layouts.ts';
import { headOf, saysDelimiter } from '../files/eachRow.ts';
import { FileError } from '../files/fileError.ts';
import { openText, type Source, sourceName, type TextFile } from '../files/openFile.ts';
import { eachTableRow, isRecord, type RecordListener, shortened, take } from './eachRecord.ts';

/** A file of a known layout, which can be read from its beginning any number of times. */
export type DataFile = {
  readonly name: string;
  readonly layout: Layout;
  readonly encoding: string;
  /** What it is read from. */
  readonly sources: readonly Source[];
  /** The day on which the file says that it was made. */
  readonly day?: string;
  readonly each: (listener: RecordListener) => Promise<void>;
};

const delimiters = [',', ';', '\t', '|'] as const;
/** Letters of one line of JSON; a longer one is no record. */
const longestLine = 16 * 2 ** 20;

async function* linesOf(text: Readable, name: string): AsyncGenerator<string> {
  let rest = '';
  for await (const part of text) {
    const lines = (rest + String(part)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine)
      throw new FileError(name, ['a line of more than 16 million letters', 'give a record a line']);
    yield* lines;
  }
  if (rest !== '') yield rest;
}

const eachLine = async (text: TextFile, name: string, listener: RecordListener): Promise<void> => {
  let line = 0;
  for await (const content of linesOf(await text.open(), name)) {
    line += 1;
    const trimmed = content.replace(/^\uFEFF/, '').trim();
    if (trimmed === '') continue;
    try {
      take(listener, line, JSON.parse(trimmed));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const hint = 'one JSON record stands on each line; a last one that is cut means that the file is';
      listener.wrong(line, { problem: 'no sound JSON', value: shortened(trimmed), hint });
    }
    await listener.full();
  }
};

/** The records of a list: the whole text, or what stands under `results`. */
const eachOfList = async (
  text: TextFile,
  name: string,
  form: 'results' | 'list',
  listener: RecordListener,
): Promise<void> => {
  let records = 0;
  const takeAll = async (items: AsyncIterable<{ readonly value: unknown }>): Promise<void> => {
    for await (const { value } of items) {
      records += 1;
      take(listener, records, value);
      await listener.full();
    }
  };
  const opened = await text.open();
  const values = parser.asStream();
  const reading =
    form === 'list'
      ? pipeline(opened, values, streamArray.asStream(), takeAll)
      : pipeline(opened, values, pick.asStream({ filter: 'results' }), streamArray.asStream(), takeAll);
  await reading.catch(error => {
    if (error instanceof FileError || !(error instanceof Error) || error.name === 'StoreError') throw error;
    throw new FileError(name, [`no sound JSON after record ${records} (${error.message})`, 'download the file again']);
  });
};

type Told = { readonly layout: Layout; readonly missing: readonly string[] } | undefined;

const fieldsOf = (head: string): ReadonlySet<string> => {
  const [first = ''] = head.trimStart().split('\n');
  try {
    const value: unknown = JSON.parse(first);
    return new Set(isRecord(value) ? Object.keys(value) : []);
  } catch {
    return new Set();
  }
};

/** What of a file says its layout: the fields of its first record, or its header. */
const recognised = (head: string, as: string | undefined) => {
  const inHead = (): ReadonlySet<string> =>
    new Set([...head.matchAll(/"(\w+)"\s*:/g)].flatMap(([, field]) => field ?? []));
  if (/^\s*\[/.test(head)) return { form: 'list', told: layoutOf('list', inHead(), as) } as const;
  if (/^\s*\{/.test(head)) {
    const fields = fieldsOf(head);
    if (fields.has('schema') || !/"results"\s*:/.test(head))
      return { form: 'lines', told: layoutOf('lines', fields, as) } as const;
    return { form: 'results', told: layoutOf('results', inHead(), as) } as const;
  }
  const said = saysDelimiter.exec(head);
  const table = said?.[0].endsWith('\n') ? head.slice(said[0].length) : head;
  const tried = (said?.[1] === undefined ? delimiters : [said[1]]).map(delimiter => {
    const header = (Papa.parse<string[]>(table, { delimiter, preview: 1 }).data[0] ?? []).map(cell => cell.trim());
    return { form: 'table', delimiter, header, told: layoutOf('table', new Set(header), as) } as const;
  });
  const lacks = ({ told }: { readonly told: Told }): number => told?.missing.length ?? 99;
  return tried.toSorted((a, b) => lacks(a) - lacks(b))[0];
};

const madeOn = (head: string): string | undefined =>
  [...head.matchAll(/"(?:source_last_updated|search_performed_at)"\s*:\s*"(\d{4}-\d{2}-\d{2})/g)]
    .flatMap(([, day]) => day ?? [])
    .sort()
    .at(-1);

/** Opens a file whose layout is told by its content, or by `as`. Throws FileError where none fits, naming what it lacks. */
export const openDataFile = async (source: Source, as: string | undefined): Promise<DataFile> => {
  const name = sourceName(source);
  if (as !== undefined && !layouts.some(layout => layout.name === as))
    throw new FileError(name, [`no layout is called ${as}`, `write ${layouts.map(layout => layout.name).join(', ')}`]);
  const text = await openText(source, content => Number(recognised(content, as)?.told?.missing.length === 0));
  const head = await headOf(text);
  const found = recognised(head, as);
  if (found?.told === undefined || found.told.missing.length > 0) {
    const near = found?.told;
    const lacking = near && near.missing.length < near.layout.fields.length / 2;
    throw new FileError(name, [
      lacking ? `nearly ${near.layout.title}, without ${near.missing.join(', ')}` : 'a layout that is not known',
      `give one of: ${layouts.map(({ title, name: called }) => `${title} (${called})`).join(', ')}`,
    ]);
  }
  const { layout } = found.told;
  const repeated =
    found.form === 'table' ? found.header.find((field, i) => found.header.indexOf(field) !== i) : undefined;
  if (repeated !== undefined) throw new FileError(name, [`a header with ${repeated} twice`, 'keep one of the columns']);
  const day = madeOn(head);
  return {
    ...{ name, layout, encoding: text.encoding, sources: [source] },
    ...(day === undefined ? {} : { day }),
    each: listener => {
      if (found.form === 'table') return eachTableRow(text, found.delimiter, found.header, listener);
      return found.form === 'lines' ? eachLine(text, name, listener) : eachOfList(text, name, found.form, listener);
    },
  };
};
