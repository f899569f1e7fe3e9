type Cell = string | number | boolean | null | undefined;

/**
 * A cell that a spreadsheet would run as a formula, also written in full width, is led by an apostrophe (OWASP, CSV
 * injection). What could part cells in some spreadsheet stands in quotes.
 */
const cell = (value: Cell): string => {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' && /^\s*[=+\-@＝＋－＠\t\r]/u.test(value) ? `'${value}` : String(value);
  return /[",;|\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** RFC 4180 with a byte order mark, so that spreadsheets read names in every script. */
export const csv = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[columns, ...rows].map(row => row.map(cell).join(',')).join('\r\n')}\r\n`;
