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

/** Reads a table row by row, waiting whenever the listener is full: memory does not grow with the file. */
export const eachRow = async (text: TextFile, delimiter: string, { row, wrong, full }: RowListener): Promise<void> => {
  const stream = await text.open();
  let line = 1;
  /** Without a mark of byte order, and without a line that says what parts the cells. */
  const begin = (chunk: string): string => {
    const said = saysDelimiter.exec(chunk)?.[0] ?? '';
    if (said.endsWith('\n')) line += 1;
    return chunk.slice(said.length).replace(/^\uFEFF/, '');
  };
  await new Promise<void>((resolve, reject) => {
    const fail = (error: unknown): void => {
      stream.destroy();
      reject(error);
    };
    stream.on('error', fail);
    /** Lengths of the parts that wait: papaparse tells of each in turn, how far its rows reach. */
    const waiting: number[] = [];
    let parsed = 0;
    stream.on('data', (part: string | Buffer) => waiting.push(part.length));
    Papa.parse<string[]>(stream, {
      delimiter,
      beforeFirstChunk: begin,
      chunk: ({ data, errors, meta }, parsing) => {
        parsed += waiting.shift() ?? 0;
        if (parsed - meta.cursor > longestRow) {
          const remedy = 'end its line, or close its quotes';
          return fail(new Error(`line ${line} or after: a row of more than ${longestRow} characters; ${remedy}`));
        }
        try {
          const faults = new Map(errors.flatMap(({ row: at, message }) => (at === undefined ? [] : [[at, message]])));
          for (const [i, cells] of data.entries()) {
            const problem = faults.get(i);
            if (problem !== undefined) wrong(line, { problem, value: '', hint: 'mend the quotes' });
            else if (cells.length > 1 || cells[0] !== '') row(line, cells);
            line += 1 + breaksIn(cells);
          }
        } catch (error) {
          fail(error);
          return;
        }
        const room = full();
        if (room === undefined) return;
        parsing.pause();
        room.then(() => parsing.resume(), fail);
      },
      complete: () => resolve(),
      error: fail,
    });
  });
};
