import { FileError } from '../files/fileError.ts';
import { filledSheets } from '../files/filledSheets.ts';
import { type RecordListener, take } from './eachRecord.ts';

export const isWorkbook = (path: string): boolean => /\.xlsx$/i.test(path);

/** Cells as texts: a date is its day, a number as it is kept, whatever the sheet shows of it. */
const cellText = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null || value === undefined ? '' : String(value).trim();
};

/** The one sheet of a workbook that holds anything. Throws FileError. */
export const openWorkbook = async (path: string) => {
  const filled = await filledSheets(path, 'save its sheet as CSV');
  const [first] = filled;
  if (first === undefined || filled.length > 1)
    throw new FileError(path, [
      `${filled.length} sheets that hold anything (${filled.map(({ sheet }) => sheet).join(', ')})`,
      'keep one, or save each as CSV',
    ]);
  const header = (first.data[0] ?? []).map(cellText);
  return {
    header,
    each: async (listener: RecordListener): Promise<void> => {
      for (const [i, row] of first.data.slice(1).entries()) {
        const cells = row.map(cellText);
        if (cells.every(cell => cell === '')) continue;
        take(listener, i + 2, Object.fromEntries(header.map((field, place) => [field, cells[place] ?? ''])));
        await listener.full();
      }
    },
  };
};
