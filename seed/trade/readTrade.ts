import { readApi } from './readApi.ts';
import { readTable } from './readTable.ts';
import { type RowSink, TradeFileError } from './rowSink.ts';

/** Whether the file is an answer of the API; everything else is a table. */
const isApi = (path: string): boolean => /\.json(\.gz)?$/i.test(path);

/** zlib's own: the bytes are no gzip, or end too early. */
const isPacking = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');

/** Reads a file of trade statistics row by row into `sink`, by its name. Throws TradeFileError, and what Node says of a file. */
export const readTrade = async (path: string, wanted: (code: string) => boolean, sink: RowSink): Promise<void> => {
  try {
    await (isApi(path) ? readApi : readTable)(path, wanted, sink);
  } catch (error) {
    if (!isPacking(error)) throw error;
    throw new TradeFileError(path, [`no sound .gz file (${error.message})`, 'download it again, or unpack it first']);
  }
};
