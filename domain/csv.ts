export type Cell = string | number | boolean | null | undefined;

/** What makes a spreadsheet run a text as a formula when it begins a cell, also where it is written in full width. */
const begin = '[=+\\-@＝＋－＠]';
const formula = new RegExp(`^(?=\\s*${begin}|[\\t\\r])`, 'u');
/** The same within a text, with all that stands before it and may part cells or lines. */
const within = new RegExp(`(?<![";|\\s])[";|\\s]+(?=${begin})`, 'gu');

/** A text that no spreadsheet runs as a formula: led by an apostrophe where one would (OWASP, CSV injection). */
export const asText = (value: string): string => value.replace(formula, "'");

/** The same for a reader that parts cells by something else than commas: to such a one the quotes around a cell say nothing. */
const asCell = (value: string): string =>
  asText(value).replace(within, before => (/[;|\t\r\n]/u.test(before) ? `${before}'` : before));

/** What could part cells in some spreadsheet stands in quotes. */
const cell = (value: Cell): string => {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? asCell(value) : String(value);
  return /[",;|\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** One line of a file, which begins with `byteOrderMark`. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;

/** Spreadsheets read names in every script where a file begins with it. */
export const byteOrderMark = '\uFEFF';

/** RFC 4180 with a byte order mark. */
export const csv = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  byteOrderMark + [columns, ...rows].map(csvLine).join('');
