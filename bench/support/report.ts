import { appendFileSync } from 'node:fs';
import { quantile } from './rounds.ts';

/** Milliseconds that one way took: median and 95th percentile. */
export type Spread = { readonly way: string; readonly p50: number; readonly p95: number };

export const spread = (way: string, times: readonly number[]): Spread => ({
  ...{ way, p50: quantile(times, 0.5), p95: quantile(times, 0.95) },
});

/** One line of the table of all measurements. */
export type Compared = {
  readonly work: string;
  /** How much there is of what. */
  readonly size: string;
  readonly ours: Spread;
  readonly beside: Spread;
  /** What the ratio of medians is to be at most, where a target is set. */
  readonly most?: number | undefined;
};

/** Adds a line to the table of `npm run bench`, where that runs the measurement. */
export const report = (line: Compared): void => {
  const file = process.env.BENCH_TABLE;
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(line)}\n`);
};
