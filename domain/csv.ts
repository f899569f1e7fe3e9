export type Cell = string | number | boolean | null | undefined;

/**
 * Whether a spreadsheet would run the text as a formula, also where it is written in full width; such a cell is led by an
 * apostrophe (OWASP, CSV injection).
 */
export const asText = (value: string): string => (/^\s*[=+\-@＝＋－＠\t\r]/u.test(value) ? `'${value}` : value);

/** What could part cells in some spreadsheet stands in quotes. */
const cell = (value: Cell): string => {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? asText(value) : String(value);
  return /[",;|\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** One line of a file, which begins with `byteOrderMark`. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;

/** Spreadsheets read names in every script where a file begins with it. */
export const byteOrderMark = '\uFEFF';

/** RFC 4180 with a byte order mark. */
export const csv = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  byteOrderMark + [columns, ...rows].map(csvLine).join('');
