import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import Papa from 'papaparse';
import { parser } from 'stream-json';
import { pick } from 'stream-json/filters/pick.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import { countryNamed } from '../../server/formats/trade/areas.ts';
import { comtradeCells, comtradeHeader } from '../../server/formats/trade/comtrade.ts';
import { layouts } from '../../server/formats/trade/layouts.ts';
import { hasHan } from '../../server/model/names/fold.ts';
import { eachRow, headLength, headOf, type RowListener, saysDelimiter } from '../files/eachRow.ts';
import { FileError } from '../files/fileError.ts';
import { filledSheets } from '../files/filledSheets.ts';
import { openText, type Source, sourceName } from '../files/openFile.ts';
import { filesIn } from '../files/openZip.ts';

/** A table that can be read from its beginning any number of times. */
export type Table = {
  /** What messages call it: the file, with the sheet or the file of an archive behind it. */
  readonly name: string;
  readonly encoding: string;
  readonly delimiter: string;
  /** The header, where it stands in no row of the table. */
  readonly header?: readonly string[];
  readonly each: (listener: RowListener) => Promise<void>;
};

const delimiters = [',', ';', '\t', '|'] as const;

/** Lines that may stand above the header, such as a title and notes. */
export const mostAbove = 40;

const firstRows = (head: string, delimiter: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(head, { delimiter, preview: mostAbove + 2 }).data;

const isHeader = (cells: readonly string[]): boolean =>
  layouts.some(layout => layout.amounts(cells).some(place => place >= 0));

/** What parts the cells: what a line `sep=;` says, else what makes a known header of one of the first lines. */
const delimiterOf = (head: string): string =>
  saysDelimiter.exec(head)?.[1] ?? delimiters.find(delimiter => firstRows(head, delimiter).some(isHeader)) ?? ',';

/** How much of a text is understood: a known header most, and each country by its Chinese name. */
const senseOf = (text: string): number => {
  const head = text.slice(0, headLength);
  const rows = firstRows(head, delimiterOf(head));
  const known = rows.flat().filter(cell => hasHan(cell) && countryNamed(cell.trim()) !== undefined);
  return (rows.some(isHeader) ? mostAbove : 0) + known.length;
};

const textTable = async (source: Source): Promise<Table> => {
  const text = await openText(source, senseOf);
  const delimiter = delimiterOf(await headOf(text));
  return {
    ...{ name: sourceName(source), encoding: text.encoding, delimiter },
    each: listener => eachRow(text, delimiter, listener),
  };
};

async function* recordLines(text: Readable): AsyncGenerator<{ readonly value: unknown }> {
  for await (const line of createInterface({ input: text })) if (line.trim() !== '') yield { value: JSON.parse(line) };
}

/** Hands the records of an answer of Comtrade's API (`{ data: [ … ] }`), of a list, or of one record a line to `take`. */
const eachRecord = (
  text: Readable,
  head: string,
  take: (records: AsyncIterable<{ readonly value: unknown }>) => Promise<void>,
): Promise<void> => {
  if (/^\s*\[/.test(head)) return pipeline(text, parser.asStream(), streamArray.asStream(), take);
  const [first = '', second = ''] = head.trim().split('\n');
  const isLines = /^\{.*\}\s*$/.test(first) && (second.startsWith('{') || !/"data"\s*:/.test(first));
  return isLines
    ? take(recordLines(text))
    : pipeline(text, parser.asStream(), pick.asStream({ filter: 'data' }), streamArray.asStream(), take);
};

/** What stands in the place of a record, which is a list or one value. */
const told = (value: unknown): string => (Array.isArray(value) ? 'a list' : JSON.stringify(value));

const recordTable = async (source: Source): Promise<Table> => {
  const text = await openText(source, () => 0);
  const name = sourceName(source);
  const head = await headOf(text);
  const each = async ({ row, wrong, full }: RowListener): Promise<void> => {
    let records = 0;
    let failure: unknown;
    const takeAll = async (items: AsyncIterable<{ readonly value: unknown }>): Promise<void> => {
      for await (const { value } of items) {
        records += 1;
        const cells = comtradeCells(value);
        if (cells) row(records, cells);
        else wrong(records, { problem: 'no record', value: told(value), hint: 'keep records alone' });
        await full();
      }
    };
    // A pipeline whose last step throws says that it was aborted, and not why.
    const take: typeof takeAll = items =>
      takeAll(items).catch(error => {
        failure = error;
        throw error;
      });
    try {
      await eachRecord(await text.open(), head, take);
    } catch (aborted) {
      const error = failure ?? aborted;
      if (!(error instanceof Error) || 'code' in error || error.name.endsWith('Error') === false) throw error;
      if (error instanceof FileError || error.name === 'StoreError') throw error;
      throw new FileError(name, [`no sound JSON (${error.message})`, 'download the answer of the API again']);
    }
    if (records === 0)
      throw new FileError(name, ['no records under data', 'save the whole answer of the API, and ask for rows']);
  };
  return { name, encoding: text.encoding, delimiter: ',', header: comtradeHeader, each };
};

const cellText = (value: unknown): string => {
  if (value instanceof Date) return `${value.getUTCFullYear()}/${value.getUTCMonth() + 1}`;
  return value === null || value === undefined ? '' : String(value);
};

/** The sheets of a workbook that hold anything. A date in them means its month. */
const sheetTables = async (path: string): Promise<readonly Table[]> => {
  const filled = await filledSheets(path, 'save its sheets as CSV');
  return filled.map(({ sheet, data }) => ({
    name: filled.length === 1 ? path : `${path}/${sheet}`,
    ...{ encoding: 'utf-8', delimiter: ',' },
    each: async ({ row, full }) => {
      for (const [i, cells] of data.entries()) {
        row(i + 1, cells.map(cellText));
        await full();
      }
    },
  }));
};

const tableOf = (source: Source, name: string): Promise<Table> =>
  /\.jsonl?$/i.test(name) ? recordTable(source) : textTable(source);

/**
 * The tables of a file of trade statistics: its own, the sheets of a workbook, or the files of an archive, each opened when
 * it is its turn; with the names of other files that an archive holds. Throws FileError.
 */
export const openTables = async (
  path: string,
): Promise<{ readonly tables: readonly (() => Promise<Table>)[]; readonly others: readonly string[] }> => {
  if ((await stat(path)).size === 0) throw new FileError(path, ['the file is empty', 'give a table']);
  if (/\.xls$/i.test(path)) throw new FileError(path, ['a workbook of an old kind', 'save it as .xlsx or CSV']);
  if (/\.xlsx$/i.test(path))
    return { tables: (await sheetTables(path)).map(table => () => Promise.resolve(table)), others: [] };
  if (!/\.zip$/i.test(path)) return { tables: [() => tableOf({ path }, path.replace(/\.gz$/i, ''))], others: [] };
  const { tables, others } = await filesIn(path);
  return { tables: tables.map(member => () => tableOf({ path, member }, member)), others };
};
