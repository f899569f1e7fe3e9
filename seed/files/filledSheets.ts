import readSheets from 'read-excel-file/node';
import { FileError } from './fileError.ts';
import { entriesOf } from './openZip.ts';

/** Bytes of a workbook, unpacked: it is held in memory as a whole. */
const mostUnpacked = 200 * 2 ** 20;

/** The sheets of a workbook that hold anything. Throws FileError, with `remedy` as the way out. */
export const filledSheets = async (path: string, remedy: string) => {
  const { archive, entries } = await entriesOf(path, remedy);
  archive.close();
  const size = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (size > mostUnpacked) throw new FileError(path, [`a workbook of ${size} bytes when unpacked`, remedy]);
  const sheets = await readSheets(path).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FileError(path, [`no sound workbook (${reason})`, remedy]);
  });
  return sheets.filter(({ data }) => data.length > 0);
};
