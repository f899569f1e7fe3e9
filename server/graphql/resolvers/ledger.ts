import { dawn, earlier, type Span, spanOf } from '../../../domain/dates.ts';
import type { Range } from '../../model/access/measures.ts';
import { placedAt } from '../../model/access/target.ts';
import { entryInWords, supplyInWords } from '../../model/ledger/inWords.ts';
import { type Ledger, ledgerOf, mostPeriods, type UseTime } from '../../model/ledger/ledger.ts';
import { type SupplyCheck, supplyChecks } from '../../model/ledger/supply.ts';
import { type Snapshot, viewingAt } from '../../model/snapshot.ts';
import { withEmployers } from '../../store/ownership.ts';
import { runCooperatively } from '../../store/runCooperatively.ts';
import { jurisdictionsOf, reachOf, startsOf } from '../askAccess.ts';
import { clocksOf } from '../clocks.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { hypothesesOf } from '../hypotheses.ts';
import { revisionIn } from '../revision.ts';
import { type Shown, shownIn } from '../shown.ts';
import { hypothesesOut } from './accessTests.ts';

const amountOut = ({ min, max }: Range) => ({ min, max: max ?? null });
export const timeOut = ({ servers, gpus }: UseTime) => ({ serverDays: amountOut(servers), gpuDays: amountOut(gpus) });

const hardware: ReadonlySet<string> = new Set(['GpuFleet', 'DataCenter', 'Lease']);

/** The first day on which anything is reported to have begun with the hardware, or to stand where no beginning is. */
export const earliestStart = ({ relations, entities }: Snapshot, until: Span): string =>
  relations
    .filter(({ from, to }) => [from, to].some(id => hardware.has(entities.get(id)?.kind ?? '')))
    .map(({ validity: { start } }) => (start.first === dawn ? start.last : start.first))
    .reduce(earlier, until.last);

const supplyOut = (check: SupplyCheck, shown: Shown) => {
  const fleet = shown.entity(check.fleet);
  return {
    fleet,
    unit: check.unit,
    counted: amountOut(check.counted),
    supplied: check.supplied ? amountOut(check.supplied) : null,
    within: check.within.toUpperCase() as schema.Verdict,
    shipments: check.carried.map(shown.relation),
    text: supplyInWords(check, fleet),
  };
};

export const ledgerEntriesOut = ({ entries }: Ledger, span: Span, shown: Shown) =>
  entries.map(entry => ({
    party: shown.entity(entry.party),
    time: timeOut(entry),
    lines: entry.lines.map(line => ({
      share: shown.entity(line.share),
      holders: line.holders.map(shown.entity),
      window: { start: line.span.first, end: line.span.last },
      time: timeOut(line),
    })),
    text: entryInWords(entry, shown.entity(entry.party), span.first, span.last),
  }));

export const ledger = async (args: schema.QueryLedgerArgs, context: Context) => {
  const { target, starts } = await startsOf(args.target, context);
  const jurisdictions = jurisdictionsOf(args.restricted);
  const to = args.to ?? context.today;
  const clocks = clocksOf({ asOf: to, knownBy: args.knownBy }, context);
  // A seat that moves during the span moves who is restricted: what is fetched stops where it is so all the time.
  const fetched = { first: args.from ? spanOf(args.from).first : dawn, last: clocks.asOf.last };
  const reach = await reachOf(starts, { ...clocks, asOf: fetched }, jurisdictions, context);
  const record = await withEmployers(reach.around, reach.record, context.reading);
  const known = await runCooperatively(viewingAt(record, clocks), context.reading);
  const first = args.from ? spanOf(args.from).first : earliestStart(known, clocks.asOf);
  const span = { first, last: spanOf(to).last };
  if (span.last < span.first) throw badInput('to', to, `write a date not before ${first}`);
  const ids = starts.map(start => start.id);
  const hypotheses = hypothesesOf(args, known);
  const work = ledgerOf(record, ids, jurisdictions, span, {
    ...{ knownBy: clocks.knownBy, hypotheses },
    placedAt: snapshot => placedAt(target, ids, snapshot),
  });
  const found = await runCooperatively(work, context.reading);
  if (!found)
    throw badInput('from', span.first, `more than ${mostPeriods} things change since then; ask for a shorter time`);
  const shown = shownIn(found.snapshot, clocks);
  return {
    target: { ...target, clocks },
    from: span.first,
    to: span.last,
    restricted: [...jurisdictions],
    revision: await revisionIn(context),
    entries: ledgerEntriesOut(found, span, shown),
    total: timeOut(found.total),
    contradictory: found.contradictory.map(shown.entity),
    supply: supplyChecks(found.snapshot, ids, span.last).map(check => supplyOut(check, shown)),
    hypotheses: hypothesesOut(found.snapshot, shown),
    truncated: record.truncated,
  };
};
