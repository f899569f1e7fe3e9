import { FileError } from '../files/fileError.ts';
import { filledSheets } from '../files/filledSheets.ts';
import { type RecordListener, take } from './eachRecord.ts';

export const isWorkbook = (path: string): boolean => /\.xlsx$/i.test(path);

/** Cells as texts: a date is its day, a number as it is kept, whatever the sheet shows of it. */
const cellText = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null || value === undefined ? '' : String(value).trim();
};

export type Sheet = {
  readonly name: string;
  readonly header: readonly string[];
  /** What stands below the header, as texts. */
  readonly rows: readonly (readonly string[])[];
  readonly each: (listener: RecordListener) => Promise<void>;
};

/** The sheets of a workbook that hold anything. Throws FileError. */
export const openSheets = async (path: string): Promise<readonly Sheet[]> =>
  (await filledSheets(path, 'save its sheet as CSV')).map(({ sheet, data }) => {
    const header = (data[0] ?? []).map(cellText);
    const rows = data.slice(1).map(row => row.map(cellText));
    return {
      ...{ name: sheet, header, rows },
      each: async listener => {
        for (const [i, cells] of rows.entries()) {
          if (cells.every(cell => cell === '')) continue;
          take(listener, i + 2, Object.fromEntries(header.map((field, place) => [field, cells[place] ?? ''])));
          await listener.full();
        }
      },
    };
  });

/** The one sheet of a workbook that holds anything. Throws FileError. */
export const onlySheet = (path: string, sheets: readonly Sheet[]): Sheet => {
  const [first] = sheets;
  if (first !== undefined && sheets.length === 1) return first;
  throw new FileError(path, [
    `${sheets.length} sheets that hold anything (${sheets.map(({ name }) => name).join(', ')})`,
    'keep one, or save each as CSV',
  ]);
};

/** The one sheet of a workbook that holds anything. Throws FileError. */
export const openWorkbook = async (path: string): Promise<Sheet> => onlySheet(path, await openSheets(path));
