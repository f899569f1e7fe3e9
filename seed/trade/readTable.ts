import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import Papa from 'papaparse';
import { layoutOf } from '../../server/formats/trade/layouts.ts';
import type { RowReader } from '../../server/formats/trade/tradeRow.ts';
import { type RowSink, TradeFileError } from './rowSink.ts';

/** Lines that may stand above the header, such as a title. */
const mostAbove = 10;

/** The bytes of a file, unpacked when its name ends in `.gz`. Errors of either stream end the reading. */
export const bytesOf = (path: string): Readable => {
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  if (!path.endsWith('.gz')) return file;
  const unpacked = createGunzip({ chunkSize: 1 << 20 });
  file.on('error', error => unpacked.destroy(error));
  return file.pipe(unpacked);
};

const breaksIn = (cells: readonly string[]): number => {
  let breaks = 0;
  for (const cell of cells) if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  return breaks;
};

/**
 * Reads a table (commas, semicolons or tabs; a byte-order mark does no harm) row by row into `sink`, waiting whenever it
 * is full: memory does not grow with the file. Throws TradeFileError when no line among the first ten is a known header.
 */
export const readTable = (path: string, wanted: (code: string) => boolean, sink: RowSink): Promise<void> =>
  new Promise((resolve, reject) => {
    let line = 1;
    let above: string[] | undefined;
    let read: RowReader | undefined;
    const stream = bytesOf(path).setEncoding('utf8');
    const fail = (error: unknown): void => {
      stream.destroy();
      reject(error);
    };
    const header = (cells: readonly string[]): void => {
      const found = layoutOf(cells, wanted);
      if ('read' in found) {
        read = found.read;
        sink.layout(found.layout);
      } else if (above === undefined || !found.unknown) above = [found.problem, found.remedy];
      if (read === undefined && line > mostAbove) throw new TradeFileError(path, above ?? []);
    };
    stream.on('error', fail);
    Papa.parse<string[]>(stream, {
      delimitersToGuess: [',', '\t', ';'],
      beforeFirstChunk: text => text.replace(/^\uFEFF/, ''),
      chunk: ({ data, errors }, parser) => {
        try {
          for (const { row, message } of errors)
            if (row !== undefined) sink.wrong(line + row, { problem: message, value: '', remedy: 'mend the quotes' });
          for (const cells of data) {
            if (cells.length > 1 || cells[0] !== '') {
              if (read === undefined) header(cells);
              else sink.take(line, read(cells));
            }
            line += 1 + breaksIn(cells);
          }
        } catch (error) {
          fail(error);
          return;
        }
        const full = sink.full();
        if (full === undefined) return;
        parser.pause();
        full.then(() => parser.resume(), fail);
      },
      complete: () => {
        if (read === undefined) reject(new TradeFileError(path, above ?? ['the file is empty', 'give a table']));
        else resolve();
      },
      error: fail,
    });
  });
