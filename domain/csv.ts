export type Cell = string | number | boolean | null | undefined;

/** What makes a spreadsheet run a text as a formula when it begins a cell, also where it is written in full width. */
const begin = '[=+\\-@＝＋－＠]';
const formula = new RegExp(`^(?=\\s*${begin}|[\\t\\r])`, 'u');
/** The same after what parts cells or lines for a reader that parts them otherwise: to such a one the quotes around a cell say nothing. */
const formulaWithin = new RegExp(`(?<=[;|\\t\\r\\n])(?=["\\s]*${begin})`, 'gu');

/** A text that no spreadsheet runs as a formula: led by an apostrophe where one would (OWASP, CSV injection). */
export const asText = (value: string): string => value.replace(formula, "'");

/** What could part cells in some spreadsheet stands in quotes. */
const cell = (value: Cell): string => {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? asText(value).replace(formulaWithin, "'") : String(value);
  return /[",;|\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** One line of a file, which begins with `byteOrderMark`. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;

/** Spreadsheets read names in every script where a file begins with it. */
export const byteOrderMark = '\uFEFF';

/** RFC 4180 with a byte order mark. */
export const csv = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  byteOrderMark + [columns, ...rows].map(csvLine).join('');
