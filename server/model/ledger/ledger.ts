import type { Cooperative } from '../../../domain/cooperative.ts';
import type { Certainty, Span } from '../../../domain/dates.ts';
import type { Range } from '../access/measures.ts';
import { type Hypothesis, suppose } from '../access/whatIf.ts';
import { analyseOwnership } from '../ownership/analysis.ts';
import { daysIn, partsOf } from '../parts.ts';
import { type GraphRecord, type Snapshot, viewingAt } from '../snapshot.ts';
import { none, plus, times } from './amounts.ts';
import { assignmentsOnce } from './assignments.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import { type ActsFor, countOf } from './count.ts';
import { type Group, groupsOf } from './groups.ts';
import { stocksIn, type Unit } from './stock.ts';

/** Server-days and GPU-days, both from least to most; no `max` where no upper bound is known. */
export type UseTime = { readonly servers: Range; readonly gpus: Range };

export type LedgerLine = UseTime & {
  /** The fleet, site or lease. */
  readonly share: string;
  readonly holders: readonly string[];
  /** From the first day to the last on which it may have counted. */
  readonly span: Span;
};

export type LedgerEntry = UseTime & { readonly party: string; readonly lines: readonly LedgerLine[] };

export type Ledger = {
  readonly span: Span;
  readonly entries: readonly LedgerEntry[];
  /** Of all restricted parties together, each share counted once whoever of them it is. */
  readonly total: UseTime;
  /** Of which more is recorded as let than there is on some day of the span, or than a head lease has. */
  readonly contradictory: readonly string[];
  readonly snapshot: Snapshot;
};

/** Most periods that one ledger is cut into; each costs one judging of the whole graph. */
export const mostPeriods = 400;

/** `hypotheses` are supposed of the whole span. */
type Supposed = {
  readonly knownBy?: Span | undefined;
  readonly hypotheses?: readonly Hypothesis[];
  /** Which of the starts are part of what is asked about at the date of the knowledge, and how surely. Left out: all. */
  readonly placedAt?: (snapshot: Snapshot) => ReadonlyMap<string, Certainty>;
  /** The knowledge of a day as it is to be judged. Left out: as it is. */
  readonly viewOf?: (snapshot: Snapshot) => Snapshot;
};

const units: readonly Unit[] = ['servers', 'gpus'];
const nothing: UseTime = { servers: none, gpus: none };
const add = (time: UseTime, unit: Unit, amount: Range): UseTime => ({ ...time, [unit]: plus(time[unit], amount) });

const holdersIn = (groups: readonly Group[]): string[] =>
  groups.flatMap(({ parts }) => parts.flatMap(({ uses }) => uses.map(({ holder }) => holder)));

type Account = { time: UseTime; readonly lines: Map<string, LedgerLine> };

/** Adds what one period brings to one account. */
function* book(
  account: Account,
  groups: readonly Group[],
  unit: Unit,
  period: Span,
  actsFor: ActsFor,
): Cooperative<undefined> {
  const days = daysIn(period);
  const { amount, lines } = yield* countOf(groups, actsFor);
  account.time = add(account.time, unit, times(amount, days));
  for (const { share, holders, amount: part } of lines) {
    const key = `${share} ${holders.join(' ')}`;
    const line = account.lines.get(key) ?? { ...nothing, share, holders, span: period };
    const span = { first: line.span.first, last: period.last };
    account.lines.set(key, { ...line, ...add(line, unit, times(part, days)), span });
  }
  return undefined;
}

/**
 * The use of hardware by each ultimate restricted party over a span of days, in servers and GPUs times days. Within each
 * period both ends are reached by some feasible assignment of what is open: the sizes of fleets and leases, how a lease's number is
 * spread over several, who of several holders has how much, who controls whom. Three things are filled one by one, though
 * they may hang together, so that there an end may lie beyond what any feasible assignment reaches: periods; a lease that may or may
 * not be there, which is let to take a part of its number, too; and whether it is there and whether it is taken, where
 * both follow from the same open date. Undefined when the span falls into more than `mostPeriods` periods. It rests while it
 * views, before each holder and within each linear programme.
 */
export function* ledgerOf(
  record: GraphRecord,
  starts: readonly string[],
  jurisdictions: ReadonlySet<string>,
  span: Span,
  { knownBy, hypotheses = [], placedAt, viewOf = known => known }: Supposed = {},
): Cooperative<Ledger | undefined> {
  const at = function* (asOf: Span): Cooperative<Snapshot> {
    return viewOf(suppose(yield* viewingAt(record, { presume: false, asOf, knownBy }), hypotheses));
  };
  const snapshot = yield* at(span);
  const periods = partsOf(span, snapshot);
  if (periods.length > mostPeriods) return undefined;
  const accounts = new Map<string, Account>();
  const total: Account = { time: nothing, lines: new Map() };
  const contradictory = new Set<string>();
  const solve = assignmentsOnce();
  for (const period of periods) {
    const known = yield* at(period);
    const analysis = analyseOwnership(known, jurisdictions);
    const placed = placedAt?.(known) ?? new Map(starts.map(start => [start, 'certain' as const]));
    const stockOf = stocksIn(known)(placed);
    for (const unit of units) {
      const groups = yield* groupsOf(stockOf(unit), solve);
      for (const { parts, assignments } of groups) {
        if (assignments.short > 0) for (const { share } of parts) contradictory.add(share);
      }
      const attributions = new Map<string, Attribution>();
      for (const holder of holdersIn(groups)) {
        yield;
        if (!attributions.has(holder)) attributions.set(holder, attributionOf(holder, analysis));
      }
      const parties = new Set([...attributions.values()].flatMap(attribution => [...attribution.parties.keys()]));
      for (const party of parties) {
        const account = accounts.get(party) ?? { time: nothing, lines: new Map() };
        accounts.set(party, account);
        yield* book(account, groups, unit, period, holder => attributions.get(holder)?.parties.get(party));
      }
      yield* book(total, groups, unit, period, holder => attributions.get(holder)?.anyone);
    }
  }
  const entries = [...accounts]
    .filter(([, { time }]) => time.servers.max !== 0 || time.gpus.max !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([party, { time, lines }]) => ({ party, ...time, lines: [...lines.values()] }));
  return { span, entries, total: total.time, contradictory: [...contradictory].sort(), snapshot };
}
