import Papa from 'papaparse';
import type { Fault } from './fileError.ts';
import type { TextFile } from './openFile.ts';

/** Hears of each row of a table, and of lines that are no row. Lines count from 1; in an answer of the API they are records. */
export type RowListener = {
  readonly row: (line: number, cells: readonly string[]) => void;
  readonly wrong: (line: number, fault: Fault) => void;
  /** When there is no more room: resolves once there is. */
  readonly full: () => Promise<void> | undefined;
};

/** Characters in which a header is looked for. */
export const headLength = 1 << 16;

/** The beginning of a text, without a mark of byte order. */
export const headOf = async (text: TextFile): Promise<string> => {
  let head = '';
  for await (const part of await text.open()) {
    head += String(part);
    if (head.length >= headLength) break;
  }
  return head.replace(/^\uFEFF/, '').slice(0, headLength);
};

/** Most characters of one row: one whose line or quote does not end is held whole, and looked through again with each part. */
const longestRow = 1_000_000;

/** A first line that says what parts the cells, as spreadsheets read it. */
export const saysDelimiter = /^\uFEFF?"?sep=(.)"?\s*?(\r?\n|$)/i;

const breaksIn = (cells: readonly string[]): number => {
  let breaks = 0;
  for (const cell of cells) if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  return breaks;
};

/** The cells of a line that holds no quote, or whose cells all stand in quotes and hold none; undefined of others. */
const plainCells = (line: string, delimiter: string): readonly string[] | undefined => {
  if (!line.includes('"')) return line.split(delimiter);
  if (line.length < 2 || !line.startsWith('"') || !line.endsWith('"')) return undefined;
  const cells = line.slice(1, -1).split(`"${delimiter}"`);
  for (const cell of cells) if (cell.includes('"')) return undefined;
  return cells;
};

const hasOddQuotes = (line: string): boolean => {
  let isOdd = false;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
};

/** How lines end, as papaparse tells it by the beginning of a text. */
const lineEndOf = (text: string): '\n' | '\r' | '\r\n' => {
  const { linebreak } = Papa.parse(text.slice(0, headLength), { preview: 1 }).meta;
  return linebreak === '\r' || linebreak === '\r\n' ? linebreak : '\n';
};

/**
 * Takes rows from the beginning of a text, one part of a file, and returns what belongs to a row that has not ended. Lines
 * that need no parser, most of a large file, are split as they stand: papaparse takes three times as long for them.
 */
const rowTaker = (
  delimiter: string,
  newline: '\n' | '\r' | '\r\n',
  take: (cells: readonly string[], fault?: string) => void,
) => {
  /** Takes whole lines that need a parser. Returns a last row whose quotes are open, unless nothing follows. */
  const parse = (lines: string, isLast: boolean): string => {
    const content = lines.endsWith(newline) ? lines.slice(0, -newline.length) : lines;
    const { data, errors } = Papa.parse<string[]>(content, { delimiter, newline });
    const isOpen = !isLast && errors.some(({ code }) => code === 'MissingQuotes');
    const rows = isOpen ? data.slice(0, -1) : data;
    const faults = new Map(errors.flatMap(({ row, message }) => (row === undefined ? [] : [[row, message]])));
    for (const [i, cells] of rows.entries()) take(cells, faults.get(i));
    if (!isOpen) return '';
    const end = rows.length === 0 ? 0 : Papa.parse(content, { delimiter, newline, preview: rows.length }).meta.cursor;
    return lines.slice(end);
  };
  return (text: string, isLast: boolean): string => {
    /** Where lines begin that wait for a parser, and the line after them. */
    let [waiting, at] = [0, 0];
    let isOpen = false;
    while (at < text.length) {
      const end = text.indexOf(newline, at);
      if (end < 0 && !isLast) break;
      const line = end < 0 ? text.slice(at) : text.slice(at, end);
      const cells = isOpen ? undefined : plainCells(line, delimiter);
      if (cells !== undefined && waiting < at) {
        const left = parse(text.slice(waiting, at), false);
        waiting = at - left.length;
        // Quotes that papaparse finds open, though their number is even.
        isOpen = left !== '';
        if (isOpen) continue;
      }
      at = end < 0 ? text.length : end + newline.length;
      if (cells === undefined) {
        if (hasOddQuotes(line)) isOpen = !isOpen;
      } else {
        take(cells);
        waiting = at;
      }
    }
    return (waiting < at ? parse(text.slice(waiting, at), isLast) : '') + text.slice(at);
  };
};

/** Reads a table row by row, waiting whenever the listener is full: memory does not grow with the file. */
export const eachRow = async (text: TextFile, delimiter: string, { row, wrong, full }: RowListener): Promise<void> => {
  let line = 1;
  const take = (cells: readonly string[], problem?: string): void => {
    if (problem !== undefined) wrong(line, { problem, value: '', hint: 'mend the quotes' });
    else if (cells.length > 1 || cells[0] !== '') row(line, cells);
    line += 1 + breaksIn(cells);
  };
  let rest = '';
  let taken: ReturnType<typeof rowTaker> | undefined;
  for await (const part of await text.open()) {
    rest += String(part);
    if (taken === undefined) {
      const said = saysDelimiter.exec(rest)?.[0] ?? '';
      if (said.endsWith('\n')) line += 1;
      rest = rest.slice(said.length).replace(/^\uFEFF/, '');
      taken = rowTaker(delimiter, lineEndOf(rest), take);
    }
    rest = taken(rest, false);
    if (rest.length > longestRow)
      throw new Error(
        `line ${line} or after: a row of more than ${longestRow} characters; end its line, or close its quotes`,
      );
    await full();
  }
  taken?.(rest, true);
  await full();
};
