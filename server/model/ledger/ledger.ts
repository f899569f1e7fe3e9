import type { Range } from '../access/measures.ts';
import { type Hypothesis, suppose } from '../access/whatIf.ts';
import { type Ground, groundOf } from '../accessTests/ground.ts';
import type { Span } from '../dates.ts';
import { type GraphRecord, type Knowledge, recall } from '../recall.ts';
import { none, plus, times } from './amounts.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import { type ActsFor, countOf, jointCount } from './count.ts';
import { daysIn, periodsOf } from './periods.ts';
import { type Share, sharesOf, type Unit } from './shares.ts';

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
  readonly knowledge: Knowledge;
};

/** Most periods that one ledger is cut into; each costs one judging of the whole graph. */
export const mostPeriods = 400;

/** `hypotheses` are supposed of the whole span. */
type Supposed = { readonly knownBy?: Span | undefined; readonly hypotheses?: readonly Hypothesis[] };

const units: readonly Unit[] = ['servers', 'gpus'];
const nothing: UseTime = { servers: none, gpus: none };
const add = (time: UseTime, unit: Unit, amount: Range): UseTime => ({ ...time, [unit]: plus(time[unit], amount) });

const holdersIn = (shares: readonly Share[]): string[] =>
  shares.flatMap(({ uses, parts }) => [...uses.map(({ holder }) => holder), ...holdersIn(parts)]);

type Account = { time: UseTime; readonly lines: Map<string, LedgerLine> };

/** Adds what one period brings to one account. */
const book = (account: Account, shares: readonly Share[], unit: Unit, period: Span, actsFor: ActsFor): void => {
  const days = daysIn(period);
  const counts = shares.map(share => countOf(share, actsFor));
  const amounts = counts.map(({ amount }) => amount);
  account.time = add(account.time, unit, times(jointCount(shares, amounts, actsFor), days));
  for (const { lines } of counts) {
    for (const { share: id, holders, amount: part } of lines) {
      const key = `${id} ${holders.join(' ')}`;
      const line = account.lines.get(key) ?? { ...nothing, share: id, holders, span: period };
      const span = { first: line.span.first, last: period.last };
      account.lines.set(key, { ...line, ...add(line, unit, times(part, days)), span });
    }
  }
};

/**
 * The use of hardware by each ultimate restricted party over a span of days, in servers and GPUs times days. Each end is
 * reached by some filling of the dates and shares that are open, one by one. Undefined when the span falls into more
 * than `mostPeriods` periods.
 */
export const ledgerOf = (
  record: GraphRecord,
  starts: readonly string[],
  jurisdictions: ReadonlySet<string>,
  span: Span,
  { knownBy, hypotheses = [] }: Supposed = {},
): Ledger | undefined => {
  const at = (asOf: Span): Knowledge => suppose(recall(record, { asOf, knownBy }), hypotheses);
  const knowledge = at(span);
  const periods = periodsOf(record, knowledge, span);
  if (periods.length > mostPeriods) return undefined;
  const accounts = new Map<string, Account>();
  const total: Account = { time: nothing, lines: new Map() };
  for (const period of periods) {
    const known = at(period);
    const ground: Ground = groundOf(known, jurisdictions);
    for (const unit of units) {
      const shares = sharesOf(starts, unit, known);
      const attributions = new Map<string, Attribution>(
        [...new Set(holdersIn(shares))].map(holder => [holder, attributionOf(holder, ground)]),
      );
      const parties = new Set([...attributions.values()].flatMap(attribution => [...attribution.parties.keys()]));
      for (const party of parties) {
        const account = accounts.get(party) ?? { time: nothing, lines: new Map() };
        accounts.set(party, account);
        book(account, shares, unit, period, holder => attributions.get(holder)?.parties.get(party));
      }
      book(total, shares, unit, period, holder => attributions.get(holder)?.anyone);
    }
  }
  const entries = [...accounts]
    .filter(([, { time }]) => time.servers.max !== 0 || time.gpus.max !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([party, { time, lines }]) => ({ party, ...time, lines: [...lines.values()] }));
  return { span, entries, total: total.time, knowledge };
};
