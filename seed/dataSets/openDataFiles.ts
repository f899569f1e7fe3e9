import { stat } from 'node:fs/promises';
import { FileError } from '../files/fileError.ts';
import type { Source } from '../files/openFile.ts';
import { filesIn } from '../files/openZip.ts';
import { type Asked, type DataFile, openDataFile } from './openDataFile.ts';
import { openTables } from './openTables.ts';
import { isWorkbook } from './openWorkbook.ts';

/** The data files of a file, of a folder, or of an archive: each is opened before any is read. Throws FileError. */
export const openDataFiles = async (path: string, asked: Asked): Promise<readonly DataFile[]> => {
  const found = await stat(path).catch(() => undefined);
  const isFolder = found?.isDirectory() === true;
  if (!found?.isFile() && !isFolder) throw new FileError(path, ['no file', 'check its path']);
  if (found.size === 0) throw new FileError(path, ['the file is empty', 'give a list']);
  if (/\.xls$/i.test(path)) throw new FileError(path, ['a workbook of an old kind', 'save it as .xlsx or CSV']);
  const isArchive = /\.zip$/i.test(path);
  const together = isFolder || isArchive ? await openTables(path) : undefined;
  if (together !== undefined) return [together];
  if (isFolder)
    throw new FileError(path, [
      'a folder without nodes-entities.csv and relationships.csv, and without entities.csv and relations.csv of an export',
      'give the files themselves',
    ]);
  const { tables, others } = isArchive ? await filesIn(path) : { tables: [], others: [] };
  const workbook = others.find(isWorkbook);
  // Our own exports have a manifest beside it.
  if (workbook !== undefined && tables.every(name => name === 'manifest.json'))
    throw new FileError(path, ['an archive with a workbook', `unpack it, and give ${workbook} itself`]);
  const sources: readonly Source[] = isArchive ? tables.map(member => ({ path, member })) : [{ path }];
  const files: DataFile[] = [];
  for (const source of sources) files.push(await openDataFile(source, asked));
  return files;
};
