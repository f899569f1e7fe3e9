import type { Layout, RowResult, TradeRow } from '../../server/formats/trade/tradeRow.ts';
import type { BadRow, RowSink } from './rowSink.ts';

/** The rows of one flow by period, each with its line. */
export type GatheredFlow = {
  readonly row: TradeRow;
  readonly values: ReadonlyMap<string, { readonly row: TradeRow; readonly line: number }>;
};

export type Tally = {
  rows: number;
  kept: number;
  /** Rows passed over, by reason. */
  readonly skipped: Map<string, number>;
  duplicates: number;
  bad: number;
  /** The first of them; how many there are in all is `bad`. */
  readonly firstBad: BadRow[];
};

const mostListed = 100;

export const flowKey = ({ exporter, importer, reporter, code }: TradeRow): string =>
  `${exporter}-${importer}-${reporter === exporter ? 'exports' : 'imports'}-${code}`.toLowerCase();

/**
 * Gathers rows by flow and hands them to `flush` whenever `room` values are held, and at the end by `rest`. The same
 * value given twice counts once; another value for the same month is a bad row, since nothing says which is right.
 */
export const gatherFlows = (
  room: number,
  flush: (flows: readonly GatheredFlow[], layout: Layout) => Promise<void>,
): { readonly sink: RowSink; readonly tally: Tally; readonly rest: () => Promise<void> } => {
  const tally: Tally = { rows: 0, kept: 0, skipped: new Map(), duplicates: 0, bad: 0, firstBad: [] };
  type Held = { row: TradeRow; values: Map<string, { row: TradeRow; line: number }> };
  let flows = new Map<string, Held>();
  let held = 0;
  let told: Layout | undefined;

  const wrong = (line: number, fault: BadRow['fault']): void => {
    tally.bad += 1;
    if (tally.firstBad.length < mostListed) tally.firstBad.push({ line, fault });
  };
  const keep = (line: number, row: TradeRow): void => {
    const key = flowKey(row);
    const flow = flows.get(key) ?? { row, values: new Map() };
    flows.set(key, flow);
    const before = flow.values.get(row.period);
    if (before === undefined) {
      flow.values.set(row.period, { row, line });
      tally.kept += 1;
      held += 1;
    } else if (before.row.valueUsd === row.valueUsd) tally.duplicates += 1;
    else
      wrong(line, {
        problem: `${row.period} has another value (${before.row.valueUsd}) in line ${before.line}`,
        value: String(row.valueUsd),
        remedy: 'keep the right one',
      });
  };
  const take = (line: number, result: RowResult): void => {
    tally.rows += 1;
    if ('row' in result) keep(line, result.row);
    else if ('skipped' in result) tally.skipped.set(result.skipped, (tally.skipped.get(result.skipped) ?? 0) + 1);
    else wrong(line, result);
  };
  const rest = async (): Promise<void> => {
    const full = [...flows.values()];
    flows = new Map();
    held = 0;
    if (full.length > 0 && told !== undefined) await flush(full, told);
  };
  const layout = (found: Layout): void => {
    told = found;
  };
  return { sink: { layout, take, wrong, full: () => (held < room ? undefined : rest()) }, tally, rest };
};
