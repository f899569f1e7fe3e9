import type { TradeRow } from '../../server/formats/trade/tradeRow.ts';
import type { Reading } from '../../server/model/trade/series.ts';
import type { GatheredFlow } from './gatherFlows.ts';
import type { BadRow } from './rowSink.ts';

export type FlowPlan = {
  /** Values that the store does not hold yet. */
  readonly added: readonly TradeRow[];
  /** How many of them supersede an older download, and how many a newer one supersedes already. */
  readonly superseding: number;
  readonly superseded: number;
  readonly unchanged: number;
  readonly bad: readonly BadRow[];
};

/**
 * What a download of the day `retrieved` adds to the readings that the store holds of a flow. A value stays one reading
 * for as long as downloads repeat it; a new value becomes a new reading, and the older ones stand as superseded.
 */
export const planFlow = (flow: GatheredFlow, held: readonly Reading[], retrieved: string): FlowPlan => {
  const added: TradeRow[] = [];
  const bad: BadRow[] = [];
  let [superseding, superseded, unchanged] = [0, 0, 0];
  for (const [period, { row, line }] of flow.values) {
    const known = held.filter(reading => reading.period === period && reading.retrieved !== undefined);
    const older = known.filter(reading => (reading.retrieved ?? '') <= retrieved);
    const before = older.toSorted((a, b) => (a.retrieved ?? '').localeCompare(b.retrieved ?? '')).at(-1);
    if (before?.valueUsd === row.valueUsd && before.preliminary === row.preliminary) unchanged += 1;
    else if (before?.retrieved === retrieved)
      bad.push({
        line,
        fault: {
          problem: `the store holds ${before.valueUsd} for ${period} from a download of the same day`,
          value: String(row.valueUsd),
          hint: 'say with --retrieved when this file was downloaded',
        },
      });
    else {
      added.push(row);
      if (older.length > 0) superseding += 1;
      if (known.length > older.length) superseded += 1;
    }
  }
  return { added, superseding, superseded, unchanged, bad };
};
