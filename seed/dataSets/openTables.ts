import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { tableField } from '../../server/formats/dataSets/dataSetRow.ts';
import { offshoreLeaks } from '../../server/formats/dataSets/offshoreLeaks.ts';
import { headOf } from '../files/eachRow.ts';
import { FileError } from '../files/fileError.ts';
import { openText, type Source, type TextFile } from '../files/openFile.ts';
import { filesIn } from '../files/openZip.ts';
import { eachTableRow } from './eachRecord.ts';
import type { DataFile } from './openDataFile.ts';
import { ownFiles } from './openOwnTables.ts';

const named = (name: string): string | undefined =>
  /^(nodes-(?:entities|officers|intermediaries|addresses|others)|relationships)\.csv$/.exec(basename(name))?.[1];

/** The tables of the Offshore Leaks among some files, links last; undefined where these are other things. */
const tablesAmong = (
  sources: readonly Source[],
): readonly { readonly table: string; readonly source: Source }[] | undefined => {
  const tables = sources.flatMap(source => {
    const table = named(source.member ?? source.path);
    return table === undefined ? [] : [{ table, source }];
  });
  const has = (table: string): boolean => tables.some(one => one.table === table);
  return has('relationships') && has('nodes-entities')
    ? tables.toSorted((a, b) => (a.table < b.table ? -1 : 1))
    : undefined;
};

const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  relationships: ['node_id_start', 'node_id_end', 'rel_type', 'link'],
  'nodes-addresses': ['node_id'],
};

const openTable = async (path: string, table: string, source: Source) => {
  const text: TextFile = await openText(source, () => 1);
  const header = Papa.parse<string[]>(await headOf(text), { delimiter: ',', preview: 1 }).data[0] ?? [];
  const lacking = (fieldsOf[table] ?? ['node_id', 'name']).filter(field => !header.includes(field));
  if (lacking.length > 0)
    throw new FileError(path, [
      `${table}.csv without ${lacking.join(', ')}`,
      'take the tables as they were downloaded',
    ]);
  return { table, header, text };
};

/** Opens the tables of a folder or an archive as one file of records; undefined where they are no known set of tables. */
export const openTables = async (path: string): Promise<DataFile | undefined> => {
  const isFolder = (await stat(path)).isDirectory();
  const files: readonly Source[] = isFolder
    ? (await readdir(path)).map(name => ({ path: join(path, name) }))
    : (await filesIn(path)).tables.map(member => ({ path, member }));
  const found = tablesAmong(files);
  if (found === undefined) return ownFiles(path, files);
  const opened = await Promise.all(found.map(({ table, source }) => openTable(path, table, source)));
  return {
    ...{ name: path, layout: offshoreLeaks, encoding: opened[0]?.text.encoding ?? 'utf-8' },
    sources: found.map(({ source }) => source),
    each: async listener => {
      for (const { table, header, text } of opened)
        await eachTableRow(text, ',', header, {
          ...listener,
          record: (line, record) => listener.record(line, { ...record, [tableField]: table }),
          wrong: (line, fault) => listener.wrong(line, { ...fault, problem: `${table}.csv: ${fault.problem}` }),
        });
    },
  };
};
