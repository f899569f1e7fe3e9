/** Rows of a file, each with its cells as text; an empty cell is ''. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/** Bytes; 10,000 names are far below it. */
const largest = 20_000_000;

const cellText = (cell: unknown): string =>
  cell instanceof Date
    ? cell.toISOString().slice(0, 10)
    : String(cell ?? '')
        .replace(/\s+/gu, ' ')
        .trim();

/** The text of a file in UTF-8, or in UTF-16 with its mark. Throws where it is neither. */
export const decoded = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error('its text is not UTF-8; save it as “CSV UTF-8” or as a workbook (.xlsx)');
  }
};

const isWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The rows of a CSV file or of the first sheet of a workbook (.xlsx). Throws an error that says what to do instead. */
export const readSheet = async (file: File): Promise<Sheet> => {
  if (file.size > largest) throw new Error('it has more than 20 MB; keep the column of names alone');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const rows = isWorkbook(bytes) ? await workbookRows(file) : await csvRows(decoded(bytes));
  const filled = rows.map(cells => cells.map(cellText)).filter(cells => cells.some(cell => cell !== ''));
  if (filled.length === 0) throw new Error('it has no row with anything in it');
  return { name: file.name, rows: filled };
};

const csvRows = async (text: string): Promise<readonly (readonly unknown[])[]> => {
  const { default: papa } = await import('papaparse');
  return papa.parse<string[]>(text, { skipEmptyLines: 'greedy' }).data;
};

const workbookRows = async (file: File): Promise<readonly (readonly unknown[])[]> => {
  const { readSheet: firstSheet } = await import('read-excel-file/browser');
  try {
    return await firstSheet(file);
  } catch {
    throw new Error('it is an archive, but no workbook (.xlsx) that can be read; save it anew or as CSV');
  }
};
