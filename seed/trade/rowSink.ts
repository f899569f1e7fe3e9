import type { Layout, RowResult } from '../../server/formats/trade/tradeRow.ts';

/** Where a reader puts what it reads. Lines count from 1; in an answer of the API they are records. */
export type RowSink = {
  readonly layout: (layout: Layout) => void;
  readonly take: (line: number, result: RowResult) => void;
  readonly wrong: (line: number, fault: BadRow['fault']) => void;
  /** When there is no more room: resolves once there is. */
  readonly full: () => Promise<void> | undefined;
};

export type BadRow = {
  readonly line: number;
  readonly fault: { readonly problem: string; readonly value: string; readonly remedy: string };
};

/** The whole file cannot be read: names the file, what is wrong and what to do. */
export class TradeFileError extends Error {
  constructor(path: string, [problem = 'cannot be read', remedy = 'give another file']: readonly string[]) {
    super(`${path}: ${problem}; ${remedy}`);
    this.name = 'TradeFileError';
  }
}
