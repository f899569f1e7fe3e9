import type { Readable } from 'node:stream';
import { type Entry, open, type ZipFile } from 'yauzl';
import { FileError } from './fileError.ts';

/** An archive may hold so many files, and unpack to so many times its size: beyond it is made to fill a disk. */
const mostEntries = 1_000;
const mostRatio = 250;

const unpack = 'unpack it, and give the table itself';
const refused = (path: string, problem: string, remedy = unpack): FileError => new FileError(path, [problem, remedy]);

/** The list of files in an archive. Throws FileError, with `remedy`, where the archive is unsound or beyond the limits. */
export const entriesOf = (path: string, remedy = unpack): Promise<{ archive: ZipFile; entries: readonly Entry[] }> =>
  new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(refused(path, `no sound archive (${error.message})`, remedy));
    open(path, { lazyEntries: true, autoClose: false }, (error, archive) => {
      if (error) return fail(error);
      const entries: Entry[] = [];
      archive.on('error', fail);
      archive.on('entry', (entry: Entry) => {
        entries.push(entry);
        if (entries.length > mostEntries)
          reject(refused(path, `more than ${mostEntries} files in the archive`, remedy));
        else if (entry.uncompressedSize > mostRatio * Math.max(entry.compressedSize, 1_000))
          reject(refused(path, `${entry.fileName} unpacks to ${entry.uncompressedSize} bytes`, remedy));
        else archive.readEntry();
      });
      archive.on('end', () => resolve({ archive, entries }));
      archive.readEntry();
    });
  });

const isTable = (name: string): boolean => /\.(csv|tsv|txt|json|jsonl)$/i.test(name);
/** Folders, and what file managers of macOS add. */
const isNoFile = (name: string): boolean => /\/$/.test(name) || /(^|\/)(__MACOSX\/|\.)/.test(name);

/** The names of the tables of an archive, and of its other files. Throws FileError where it holds no table. */
export const filesIn = async (
  path: string,
): Promise<{ readonly tables: readonly string[]; readonly others: readonly string[] }> => {
  const { archive, entries } = await entriesOf(path);
  archive.close();
  const names = entries.map(({ fileName }) => fileName).filter(name => !isNoFile(name));
  const [tables, others] = [names.filter(isTable), names.filter(name => !isTable(name))];
  if (tables.length > 0) return { tables, others };
  throw refused(path, `no table in the archive (${names.slice(0, 5).join(', ')})`);
};

/** The bytes of one file of an archive. */
export const bytesOfMember = async (path: string, member: string): Promise<Readable> => {
  const { archive, entries } = await entriesOf(path);
  const entry = entries.find(({ fileName }) => fileName === member);
  if (entry === undefined) throw refused(path, `no ${member} in the archive`);
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => {
      if (error) return reject(refused(path, `no sound archive (${error.message})`));
      stream.on('close', () => archive.close());
      resolve(stream);
    });
  });
};
