import type { DataRecord } from '../../server/formats/dataSets/dataSetRow.ts';
import { eachRow } from '../files/eachRow.ts';
import type { Fault } from '../files/fileError.ts';
import type { TextFile } from '../files/openFile.ts';

/** Hears of each record of a file, and of lines that are none. Lines count from 1; in a list of JSON they are records. */
export type RecordListener = {
  readonly record: (line: number, record: DataRecord) => void;
  readonly wrong: (line: number, fault: Fault) => void;
  /** When there is no more room: resolves once there is. */
  readonly full: () => Promise<void> | undefined;
};

/** Thrown by a listener that wants no further records. */
export class EnoughRead extends Error {}

const lost: Fault = {
  problem: 'characters that are lost in its encoding, or no text at all',
  value: '',
  hint: 'save the file in UTF-8, and import it again',
};

/** Bytes that are none of the encoding are read as U+FFFD; a zero byte stands in no text. */
const isLostText = (text: string): boolean => text.includes('\uFFFD') || text.includes('\u0000');

const isLost = (value: unknown): boolean => {
  if (typeof value === 'string') return isLostText(value);
  if (typeof value !== 'object' || value === null) return false;
  for (const [name, item] of Object.entries(value)) if (isLost(name) || isLost(item)) return true;
  return false;
};

/** Levels of a record: no layout has half as many, and what reads it calls itself for each. */
const deepest = 50;

const isTooDeep = (value: unknown, levels = deepest): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const item of Object.values(value)) if (isTooDeep(item, levels - 1)) return true;
  return false;
};

export const isRecord = (value: unknown): value is DataRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

export const take = (listener: RecordListener, line: number, value: unknown): void => {
  if (isTooDeep(value))
    listener.wrong(line, {
      problem: `more than ${deepest} levels`,
      value: '',
      hint: 'give records as the layout has them',
    });
  else if (!isRecord(value))
    listener.wrong(line, { problem: 'no record', value: shortened(JSON.stringify(value)), hint: 'keep records alone' });
  else if (isLost(value)) listener.wrong(line, lost);
  else listener.record(line, value);
};

export const eachTableRow = (
  text: TextFile,
  delimiter: string,
  header: readonly string[],
  listener: RecordListener,
) => {
  let isHead = true;
  const isLostHeader = isLost(header);
  // Copied, and filled where a cell holds anything: most cells of a wide table are empty.
  const empty: Readonly<Record<string, string>> = Object.fromEntries(header.map(field => [field, '']));
  return eachRow(text, delimiter, {
    ...listener,
    row: (line, cells) => {
      if (isHead) {
        isHead = false;
        return;
      }
      if (cells.length !== header.length) {
        const problem = `${cells.length} cells, where the header has ${header.length}`;
        const hint = 'mend the row; a cut file is downloaded again';
        return listener.wrong(line, { problem, value: shortened(cells[0] ?? ''), hint });
      }
      const record = { ...empty };
      let isLostRow = isLostHeader;
      for (let i = 0; i < cells.length; i += 1) {
        const cell = cells[i] ?? '';
        if (cell === '') continue;
        // A spreadsheet has written a formula in place of the text that it showed.
        if (cell.startsWith('=')) {
          const value = shortened(cell);
          return listener.wrong(line, {
            problem: 'a formula in place of a text',
            value,
            hint: 'export the table as values',
          });
        }
        isLostRow ||= isLostText(cell);
        record[header[i] ?? ''] = cell;
      }
      if (isLostRow) listener.wrong(line, lost);
      else listener.record(line, record);
    },
  });
};
