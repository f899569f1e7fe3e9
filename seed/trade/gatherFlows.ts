import { hiddenCharacter } from '../../domain/hidden.ts';
import type { Layout, RowResult, TradeRow } from '../../server/formats/trade/tradeRow.ts';
import type { BadRow, RowSink } from './rowSink.ts';

/** The rows of one flow by period, each with its line. */
export type GatheredFlow = {
  readonly row: TradeRow;
  readonly values: ReadonlyMap<string, Gathered>;
};

export type Tally = {
  /** What messages call the table. */
  table: string;
  rows: number;
  kept: number;
  /** Parts that were added to a value already there. */
  added: number;
  readonly remarks: string[];
  /** Rows left out, by reason. */
  readonly skipped: Map<string, number>;
  duplicates: number;
  bad: number;
  /** The first of them; how many there are in all is `bad`. */
  readonly firstBad: BadRow[];
};

const mostListed = 100;

/** Names a flow; an end that is all countries together is the world. */
export const flowKey = ({ exporter = 'world', importer = 'world', reporter, code, series }: TradeRow): string => {
  const apart = series === undefined ? '' : `-${series.replaceAll(' ', '-')}`;
  return `${exporter}-${importer}-${reporter === exporter ? 'exports' : 'imports'}-${code}${apart}`.toLowerCase();
};

type Gathered = { readonly row: TradeRow; readonly line: number; readonly parts?: ReadonlyMap<string, number> };

const sum = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a + b;

/** A row with another part of it: an amount that one of them lacks is unknown of the whole. */
const together = (a: TradeRow, b: TradeRow): TradeRow => {
  const { quantity: _, weightKg: __, ...rest } = a;
  const [quantity, weightKg] = [sum(a.quantity, b.quantity), sum(a.weightKg, b.weightKg)];
  return {
    ...{ ...rest, valueUsd: a.valueUsd + b.valueUsd },
    ...(quantity === undefined ? {} : { quantity }),
    ...(weightKg === undefined ? {} : { weightKg }),
  };
};

/**
 * Gathers rows by flow and hands them to `flush` whenever `room` values are held, and at the end by `rest`. The same
 * value given twice counts once; another value for the same month is a bad row, since nothing says which is right.
 */
export const gatherFlows = (
  room: number,
  flush: (flows: readonly GatheredFlow[], layout: Layout) => Promise<void>,
): { readonly sink: RowSink; readonly tally: Tally; readonly rest: () => Promise<void> } => {
  const tally: Tally = {
    ...{ table: '', rows: 0, kept: 0, added: 0, remarks: [] },
    ...{ skipped: new Map(), duplicates: 0, bad: 0, firstBad: [] },
  };
  type Held = { row: TradeRow; values: Map<string, Gathered> };
  let isAdding = false;
  let flows = new Map<string, Held>();
  let held = 0;
  let told: Layout | undefined;

  const wrong = (line: number, fault: BadRow['fault']): void => {
    tally.bad += 1;
    if (tally.firstBad.length < mostListed) tally.firstBad.push({ line, fault });
  };
  const keep = (line: number, row: TradeRow, part: string | undefined): void => {
    if (part !== undefined) isAdding = true;
    const key = flowKey(row);
    const flow = flows.get(key) ?? { row, values: new Map() };
    flows.set(key, flow);
    const before = flow.values.get(row.period);
    if (before === undefined) {
      flow.values.set(row.period, {
        row,
        line,
        ...(part === undefined ? {} : { parts: new Map([[part, row.valueUsd]]) }),
      });
      tally.kept += 1;
      held += 1;
    } else if (part !== undefined && before.parts && !before.parts.has(part)) {
      const parts = new Map([...before.parts, [part, row.valueUsd] as const]);
      flow.values.set(row.period, { row: together(before.row, row), line: before.line, parts });
      tally.added += 1;
    } else if ((part === undefined ? before.row.valueUsd : before.parts?.get(part)) === row.valueUsd)
      tally.duplicates += 1;
    else
      wrong(line, {
        problem: `${row.period} has another value (${before.row.valueUsd}) in line ${before.line}`,
        value: String(row.valueUsd),
        hint: 'keep the right one',
      });
  };
  const take = (line: number, result: RowResult): void => {
    tally.rows += 1;
    const hidden = 'row' in result ? hiddenCharacter(result.row.commodity ?? '') : undefined;
    if (hidden !== undefined) wrong(line, { problem: `hidden character ${hidden}`, value: '', hint: 'remove it' });
    else if ('row' in result) keep(line, result.row, result.part);
    else if ('skipped' in result) tally.skipped.set(result.skipped, (tally.skipped.get(result.skipped) ?? 0) + 1);
    else wrong(line, result);
  };
  const rest = async (): Promise<void> => {
    const full = [...flows.values()];
    flows = new Map();
    held = 0;
    if (full.length > 0 && told !== undefined) await flush(full, told);
  };
  const layout = (found: Layout, table: string, remarks: readonly string[]): void => {
    told = found;
    tally.table = table;
    tally.remarks.push(...remarks);
  };
  // Parts of one value may stand anywhere in the file, so none is handed on before its end.
  const full = () => (held < room || isAdding ? undefined : rest());
  const unread = (line: number, fault: BadRow['fault']): void => {
    tally.rows += 1;
    wrong(line, fault);
  };
  return { sink: { layout, take, wrong: unread, full }, tally, rest };
};
