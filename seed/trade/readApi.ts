import { pipeline } from 'node:stream/promises';
import { parser } from 'stream-json';
import { pick } from 'stream-json/filters/pick.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import { comtradeCells, comtradeHeader, comtradePlus } from '../../server/formats/trade/comtrade.ts';
import { bytesOf } from './readTable.ts';
import { type RowSink, TradeFileError } from './rowSink.ts';

/**
 * Reads an answer of Comtrade's API (`{ data: [ … ] }`) record by record into `sink`; records count from 1. Memory does
 * not grow with the file. Throws TradeFileError when the text is no JSON or holds no list under `data`.
 */
export const readApi = async (path: string, wanted: (code: string) => boolean, sink: RowSink): Promise<void> => {
  const read = comtradePlus.readerFor(comtradeHeader, wanted);
  if (typeof read !== 'function') throw new Error('the layout of the API does not fit its own header');
  sink.layout(comtradePlus);
  let records = 0;
  const take = async (items: AsyncIterable<{ value: unknown }>): Promise<void> => {
    for await (const { value } of items) {
      records += 1;
      const cells = comtradeCells(value);
      if (cells) sink.take(records, read(cells));
      else sink.wrong(records, { problem: 'no record', value: JSON.stringify(value), remedy: 'keep records alone' });
      await sink.full();
    }
  };
  try {
    await pipeline(bytesOf(path), parser.asStream(), pick.asStream({ filter: 'data' }), streamArray.asStream(), take);
  } catch (error) {
    if (!(error instanceof Error) || 'code' in error || error.name === 'StoreError') throw error;
    throw new TradeFileError(path, [`no sound JSON (${error.message})`, 'download the answer of the API again']);
  }
  if (records === 0)
    throw new TradeFileError(path, ['no records under data', 'save the whole answer of the API, and ask for rows']);
};
