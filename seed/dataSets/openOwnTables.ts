import Papa from 'papaparse';
import { tableField } from '../../server/formats/dataSets/dataSetRow.ts';
import { isOwn, ownTableNames, ownTables } from '../../server/formats/dataSets/ownTables.ts';
import { headOf } from '../files/eachRow.ts';
import { openText, type Source } from '../files/openFile.ts';
import { eachTableRow, type RecordListener } from './eachRecord.ts';
import type { DataFile } from './openDataFile.ts';
import type { Sheet } from './openWorkbook.ts';

/** What an export says of itself, as `manifest.json` or the first sheet has it. */
type About = { readonly title?: unknown; readonly exported?: unknown };
type Table = {
  readonly name: string;
  readonly header: readonly string[];
  readonly each: (listener: RecordListener) => Promise<void>;
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Tables that were exported from here, as one file of records; undefined of any others. */
const together = (
  name: string,
  sources: readonly Source[],
  tables: readonly Table[],
  { title, exported }: About,
): DataFile | undefined => {
  const headers = Object.fromEntries(tables.map(table => [table.name, table.header]));
  if (!isOwn(headers)) return undefined;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(textOf(exported) ?? '')?.[0];
  const known = ownTableNames.flatMap(table => tables.filter(one => one.name === table));
  return {
    ...{ name, layout: ownTables(headers, textOf(title)), encoding: 'utf-8', sources },
    ...(day === undefined ? {} : { day }),
    each: async listener => {
      for (const { name: table, each } of known)
        await each({
          ...listener,
          record: (line, record) => listener.record(line, { ...record, [tableField]: table }),
          wrong: (line, fault) => listener.wrong(line, { ...fault, problem: `${table}: ${fault.problem}` }),
        });
    },
  };
};

/** The sheets of a workbook that was exported from here. */
export const ownWorkbook = (source: Source, sheets: readonly Sheet[]): DataFile | undefined => {
  const about = sheets.find(({ name }) => name === 'about')?.rows ?? [];
  return together(source.path, [source], sheets, Object.fromEntries(about) as About);
};

const manifestIn = async (source: Source | undefined): Promise<About> => {
  if (source === undefined) return {};
  try {
    // A manifest is short: one that is cut is none.
    return JSON.parse(await headOf(await openText(source, () => 1))) as About;
  } catch {
    return {};
  }
};

/** The tables of an archive or a folder that were exported from here as CSV. */
export const ownFiles = async (path: string, sources: readonly Source[]): Promise<DataFile | undefined> => {
  const nameOf = ({ path: file, member = file }: Source): string => member.split(/[\\/]/).at(-1) ?? '';
  const files = ownTableNames.flatMap(name => {
    const source = sources.find(one => nameOf(one) === `${name}.csv`);
    return source === undefined ? [] : [{ name, source }];
  });
  if (files.length < 2) return undefined;
  const tables = await Promise.all(
    files.map(async ({ name, source }) => {
      const opened = await openText(source, () => 1);
      const header = Papa.parse<string[]>(await headOf(opened), { delimiter: ',', preview: 1 }).data[0] ?? [];
      return { name, header, each: (listener: RecordListener) => eachTableRow(opened, ',', header, listener) };
    }),
  );
  const used = files.map(({ source }) => source);
  return together(path, used, tables, await manifestIn(sources.find(one => nameOf(one) === 'manifest.json')));
};
