import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parser } from 'stream-json';
import { pick } from 'stream-json/filters/pick.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import type { Mapping } from '../../domain/imports/mapping.ts';
import type { Layout } from '../../server/formats/dataSets/dataSetRow.ts';
import { layoutOf, layouts } from '../../server/formats/dataSets/layouts.ts';
import { mappedTable, tableName } from '../../server/formats/dataSets/mappedTable.ts';
import { guessMapping } from '../../server/formats/dataSets/mapping.ts';
import { headLength, headOf } from '../files/eachRow.ts';
import { FileError } from '../files/fileError.ts';
import { openText, type Source, sourceName, type TextFile } from '../files/openFile.ts';
import { EnoughRead, eachTableRow, isRecord, type RecordListener, shortened, take } from './eachRecord.ts';
import { ownWorkbook } from './openOwnTables.ts';
import { isWorkbook, onlySheet, openSheets } from './openWorkbook.ts';
import { partedHeaders } from './tableHeaders.ts';

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
    const isOwn = error instanceof FileError || error instanceof EnoughRead || !(error instanceof Error);
    if (isOwn || error.name === 'StoreError') throw error;
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

/** How the layout of a file is to be told: by its name, or by what the columns of a table mean; else by the content. */
export type Asked = { readonly as?: string | undefined; readonly mapping?: Mapping | undefined };

/** The layout of a table of anybody's. */
const mappedBy = (mapping: Mapping | undefined, header: readonly string[]): Told => {
  if (mapping === undefined) return undefined;
  const layout = mappedTable(mapping);
  return { layout, missing: layout.fields.filter(field => !header.includes(field)) };
};

const tableLayout = (header: readonly string[], path: string, { as, mapping }: Asked): Told => {
  if (mapping !== undefined) return mappedBy(mapping, header);
  return as === tableName
    ? mappedBy(guessMapping(header, basename(path)), header)
    : layoutOf('table', new Set(header), as);
};

/** What of a file says its layout: the fields of its first record, or its header. */
const recognised = (head: string, path: string, asked: Asked) => {
  const inHead = (): ReadonlySet<string> =>
    new Set([...head.matchAll(/"(\w+)"\s*:/g)].flatMap(([, field]) => field ?? []));
  if (/^\s*\[/.test(head)) return { form: 'list', told: layoutOf('list', inHead(), asked.as) } as const;
  if (/^\s*\{/.test(head)) {
    const fields = fieldsOf(head);
    if (fields.has('schema') || !/"results"\s*:/.test(head))
      return { form: 'lines', told: layoutOf('lines', fields, asked.as) } as const;
    return { form: 'results', told: layoutOf('results', inHead(), asked.as) } as const;
  }
  const tried = partedHeaders(head).map(parted => ({
    ...({ form: 'table', ...parted, told: tableLayout(parted.header, path, asked) } as const),
  }));
  const lacks = ({ told }: { readonly told: Told }): number => told?.missing.length ?? 99;
  return tried.toSorted((a, b) => lacks(a) - lacks(b))[0];
};

const hintOfLayouts = `give one of: ${layouts.map(({ title, name }) => `${title} (${name})`).join(', ')}; what the columns of another table mean is written with --write-mapping`;

/** What is wrong with a file whose layout is not told. */
const untold = (name: string, near: Told, mapping: Mapping | undefined): FileError => {
  if (mapping !== undefined)
    return new FileError(
      name,
      [
        `a table without ${near?.missing.join(', ')}, which the mapping has`,
        'mend the mapping, or write one with --write-mapping',
      ],
      'mapping',
    );
  const isNear = near !== undefined && near.missing.length > 0 && near.missing.length < near.layout.fields.length / 2;
  return new FileError(
    name,
    [
      isNear ? `nearly ${near.layout.title}, without ${near.missing.join(', ')}` : 'a layout that is not known',
      hintOfLayouts,
    ],
    'layout',
  );
};

const openSheet = async (source: Source, asked: Asked): Promise<DataFile> => {
  const sheets = await openSheets(source.path);
  const isTold = asked.as !== undefined || asked.mapping !== undefined;
  const own = isTold ? undefined : ownWorkbook(source, sheets);
  if (own !== undefined) return own;
  const { header, each } = onlySheet(source.path, sheets);
  const told = tableLayout(header, source.path, asked);
  if (told === undefined || told.missing.length > 0) throw untold(source.path, told, asked.mapping);
  refuseRepeated(source.path, header);
  return { name: source.path, layout: told.layout, encoding: 'utf-8', sources: [source], each };
};

/** A header that is cut would name columns that the table has not. Throws FileError. */
const refuseCut = (name: string, head: string): void => {
  if (head.length === headLength && !/[\r\n]/.test(head))
    throw new FileError(name, [`a header of more than ${headLength} letters`, 'keep the columns that are wanted']);
};

const refuseRepeated = (name: string, header: readonly string[]): void => {
  const repeated = header.find((field, i) => header.indexOf(field) !== i);
  if (repeated !== undefined) throw new FileError(name, [`a header with ${repeated} twice`, 'keep one of the columns']);
};

const madeOn = (head: string): string | undefined =>
  [...head.matchAll(/"(?:source_last_updated|search_performed_at)"\s*:\s*"(\d{4}-\d{2}-\d{2})/g)]
    .flatMap(([, day]) => day ?? [])
    .sort()
    .at(-1);

/** Opens a file whose layout is told by its content, or as asked. Throws FileError where none fits, naming what it lacks. */
export const openDataFile = async (source: Source, asked: Asked): Promise<DataFile> => {
  const name = sourceName(source);
  const names = [...layouts.map(layout => layout.name), tableName];
  if (asked.as !== undefined && !names.includes(asked.as))
    throw new FileError(name, [`no layout is called ${asked.as}`, `write ${names.join(', ')}`], 'layout');
  if (isWorkbook(source.path)) return await openSheet(source, asked);
  const { path } = source;
  const text = await openText(source, content => Number(recognised(content, path, asked)?.told?.missing.length === 0));
  const head = await headOf(text);
  const found = recognised(head, path, asked);
  if (found?.told === undefined || found.told.missing.length > 0) throw untold(name, found?.told, asked.mapping);
  const { layout } = found.told;
  if (found.form === 'table') {
    refuseCut(name, head);
    refuseRepeated(name, found.header);
  }
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
