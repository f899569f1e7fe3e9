import type { Layout, RowResult } from '../../server/formats/trade/tradeRow.ts';
import type { Fault } from '../files/fileError.ts';

/** Where a reader puts what it reads. Lines count from 1; in an answer of the API they are records. */
export type RowSink = {
  /** Told once, with what messages call the table and remarks on how it is read. */
  readonly layout: (layout: Layout, table: string, remarks: readonly string[]) => void;
  readonly take: (line: number, result: RowResult) => void;
  readonly wrong: (line: number, fault: Fault) => void;
  /** When there is no more room: resolves once there is. */
  readonly full: () => Promise<void> | undefined;
};

export type BadRow = {
  readonly line: number;
  readonly fault: Fault;
};
