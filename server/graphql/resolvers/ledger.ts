import type { Range } from '../../model/access/measures.ts';
import { dawn, earlier, type Span, spanOf } from '../../model/dates.ts';
import { ledgerOf, mostPeriods, type UseTime } from '../../model/ledger/ledger.ts';
import { type SupplyCheck, supplyChecks } from '../../model/ledger/supply.ts';
import { type Knowledge, recalling } from '../../model/recall.ts';
import { numberInWords } from '../../model/words.ts';
import { inTurns } from '../../store/inTurns.ts';
import { withEmployers } from '../../store/ownership.ts';
import { revisionOf } from '../../store/revision.ts';
import { jurisdictionsOf, reachOf, startsOf } from '../askAccess.ts';
import { clocksOf } from '../clocks.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { hypothesesOf } from '../hypotheses.ts';
import { shownIn } from '../shown.ts';
import { hypothesesOut } from './accessTests.ts';

const amountOut = ({ min, max }: Range) => ({ min, max: max ?? null });
const timeOut = ({ servers, gpus }: UseTime) => ({ serverDays: amountOut(servers), gpuDays: amountOut(gpus) });

const amountInWords = ({ min, max }: Range, unit: string): string => {
  if (max === undefined) return min === 0 ? `${unit} not reported` : `at least ${numberInWords(min)} ${unit}`;
  return `${numberInWords(min)}${min === max ? '' : `–${numberInWords(max)}`} ${unit}`;
};

const hardware: ReadonlySet<string> = new Set(['GpuFleet', 'DataCenter', 'Lease']);

/** The first day on which anything is reported to have begun with the hardware, or to stand where no beginning is. */
const earliestStart = ({ relations, entities }: Knowledge, until: Span): string =>
  relations
    .filter(({ from, to }) => [from, to].some(id => hardware.has(entities.get(id)?.kind ?? '')))
    .map(({ validity: { start } }) => (start.first === dawn ? start.last : start.first))
    .reduce(earlier, until.last);

const verdictsInWords = {
  yes: 'the count is within what was supplied',
  no: 'the count exceeds what was supplied',
  undetermined: 'whether the count is within it cannot be told',
} as const;

const supplyOut = (check: SupplyCheck, shown: ReturnType<typeof shownIn>) => {
  const fleet = shown.entity(check.fleet);
  const counted = amountInWords(check.counted, 'GPUs');
  const supplied = check.supplied
    ? `shipments reported to have brought ${amountInWords(check.supplied, 'GPUs')}; ${verdictsInWords[check.within]}`
    : 'no shipment into it is reported';
  return {
    fleet,
    counted: amountOut(check.counted),
    supplied: check.supplied ? amountOut(check.supplied) : null,
    within: check.within.toUpperCase() as schema.Verdict,
    shipments: check.carried.map(shown.relation),
    text: `${fleet.name}: ${counted} counted, ${supplied}.`,
  };
};

export const ledger = async (args: schema.QueryLedgerArgs, context: Context) => {
  const { target, starts } = await startsOf(args.target, context);
  const jurisdictions = jurisdictionsOf(args.restricted);
  const to = args.to ?? context.today;
  const clocks = clocksOf({ asOf: to, knownBy: args.knownBy }, context);
  // A seat that moves during the span moves who is restricted; what is fetched stops where it is so at the end.
  const reach = await reachOf(starts, clocks, jurisdictions, context);
  const record = await withEmployers(context.store, reach, context.reading);
  const known = await inTurns(recalling(record, clocks), context.reading);
  const first = args.from ? spanOf(args.from).first : earliestStart(known, clocks.asOf);
  const span = { first, last: spanOf(to).last };
  if (span.last < span.first) throw badInput('to', to, `write a date not before ${first}`);
  const ids = starts.map(start => start.id);
  const hypotheses = hypothesesOf(args, known);
  const work = ledgerOf(record, ids, jurisdictions, span, { knownBy: clocks.knownBy, hypotheses });
  const found = await inTurns(work, context.reading);
  if (!found)
    throw badInput('from', span.first, `more than ${mostPeriods} things change since then; ask for a shorter time`);
  const shown = shownIn(found.knowledge, clocks);
  return {
    target: { ...target, clocks },
    from: span.first,
    to: span.last,
    restricted: [...jurisdictions],
    revision: await revisionOf(context.store, context.reading),
    entries: found.entries.map(entry => ({
      party: shown.entity(entry.party),
      time: timeOut(entry),
      lines: entry.lines.map(line => ({
        share: shown.entity(line.share),
        holders: line.holders.map(shown.entity),
        window: { start: line.span.first, end: line.span.last },
        time: timeOut(line),
      })),
      text: `${shown.entity(entry.party).name}: ${amountInWords(entry.servers, 'server-days')}, ${amountInWords(entry.gpus, 'GPU-days')} from ${span.first} to ${span.last}.`,
    })),
    total: timeOut(found.total),
    contradictory: found.contradictory.map(shown.entity),
    supply: supplyChecks(found.knowledge, ids, span.last).map(check => supplyOut(check, shown)),
    hypotheses: hypothesesOut(found.knowledge, shown),
    truncated: record.truncated,
  };
};
