import { type Span, spanOf } from '../../../domain/dates.ts';
import { possiblyPublished } from '../../../domain/publication.ts';
import { amountInWords } from '../../model/access/inWords.ts';
import { lazy } from '../../model/lazy.ts';
import { ledgerOf, mostPeriods } from '../../model/ledger/ledger.ts';
import { seatedAsAsked } from '../../model/reach/askedParties.ts';
import { hardwareRows, partyRows, type TotalRow, totalOf, totalsBy } from '../../model/reach/rows.ts';
import { withEmployers } from '../../store/ownership.ts';
import { runCooperatively } from '../../store/runCooperatively.ts';
import { type ReachAsked, type ReachSeen, reachAsked } from '../askReach.ts';
import { affiliatesOfWholeGraph } from '../askWholeGraph.ts';
import type { Complete } from '../complete.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { connected, pageSize } from '../paging.ts';
import { regimeOut } from '../regimes.ts';
import { revisionIn } from '../revision.ts';
import { hypothesesOut } from './accessTests.ts';
import { earliestStart, ledgerEntriesOut, timeOut } from './ledger.ts';
import { affiliatesShown, hardwareShown, partiesShown, verdictOf } from './reachOrder.ts';
import { cellOut, totalOut } from './reachRows.ts';
import { routesOf } from './routes.ts';

export const reach = (args: schema.QueryReachArgs, context: Context): Promise<ReachAsked> => reachAsked(args, context);

/** Most years that one answer looks at. */
const mostYears = 20;

/** The last day of each year from the first with anything reported of the hardware, and the last day asked about. */
const yearEnds = (from: string, { last }: Span): readonly string[] => {
  const [first, end] = [from, last].map(day => Number(day.slice(0, 4))) as [number, number];
  const years = Array.from({ length: Math.max(1, end - first + 1) }, (_, i) => String(first + i)).slice(-mostYears);
  return years.map(year => (year === last.slice(0, 4) ? last : spanOf(year).last));
};

const totalsByYear = async (asked: ReachSeen, { reading }: Context): Promise<readonly TotalRow[]> => {
  const rows: TotalRow[] = [];
  for (const day of yearEnds(earliestStart(asked.snapshot, asked.clocks.asOf), asked.clocks.asOf)) {
    const view = await asked.viewAt({ first: day, last: day });
    rows.push(await runCooperatively(totalOf(view, view.wholes, day.slice(0, 4)), reading));
  }
  return rows;
};

const totals = async (by: schema.ReachGrouping, asked: ReachSeen, context: Context): Promise<readonly TotalRow[]> => {
  if (by === 'YEAR') return totalsByYear(asked, context);
  const view = await asked.view();
  const { stands } = view;
  const keys = { COUNTRY: stands.countries, MODEL: stands.models };
  const rows = await runCooperatively(
    totalsBy(view, found => (by === 'MEANS' ? found.means : keys[by](found.hardware))),
    context.reading,
  );
  const size = ({ amounts: { gpus, servers } }: TotalRow): number =>
    (gpus ?? servers)?.max ?? (gpus ?? servers)?.min ?? -1;
  return rows.toSorted((a, b) => size(b) - size(a) || ((a.key ?? '') < (b.key ?? '') ? -1 : 1));
};

const ledger = async (from: string | null | undefined, asked: ReachSeen, context: Context) => {
  const { clocks, hypotheses, shown } = asked;
  const record = await withEmployers(context.store, asked.record, context.reading);
  const { wholes, analysis } = await asked.view();
  const first = from ? spanOf(from).first : earliestStart(asked.snapshot, clocks.asOf);
  const span = { first, last: clocks.asOf.last };
  if (span.last < span.first) throw badInput('from', from, `write a date not after ${span.last}`);
  const starts = wholes.map(({ hardware }) => hardware);
  const work = ledgerOf(record, starts, analysis.jurisdictions, span, {
    ...{ knownBy: clocks.knownBy, hypotheses },
    viewOf: snapshot => seatedAsAsked(snapshot, asked.asked).view,
  });
  const found = await runCooperatively(work, context.reading);
  if (!found)
    throw badInput('from', span.first, `more than ${mostPeriods} things change since then; ask for a shorter time`);
  return {
    ...{ from: span.first, to: span.last, total: timeOut(found.total) },
    entries: ledgerEntriesOut(found, span, shown),
    contradictory: found.contradictory.map(shown.entity),
  };
};

const text = async (asked: ReachSeen, { reading }: Context): Promise<string> => {
  const view = await asked.view();
  const { hardware, amounts } = await runCooperatively(totalOf(view, view.wholes), reading);
  if (hardware === 0) return 'No reported chain leads from any hardware to the parties at these dates.';
  const reaching = new Set(view.wholes.flatMap(({ parties }) => [...parties.keys()])).size;
  const counts = [
    ...(amounts.servers ? [amountInWords(amounts.servers, 'servers')] : []),
    ...(amounts.gpus ? [amountInWords(amounts.gpus, 'GPUs')] : []),
  ];
  const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
  const others = amounts.uncounted === 0 ? [] : [`of ${amounts.uncounted} nobody reports a number`];
  const of = counts.length === 0 ? '' : `: ${[...counts, ...others].join('; ')}`;
  return `Chains lead from ${many(hardware, 'fleet, site or lease', 'fleets, sites or leases')} to ${many(reaching, 'party', 'parties')}${of}.`;
};

export const ReachReport: Complete<schema.ReachReportResolvers> = {
  asOf: ({ asOf }) => asOf,
  knownBy: ({ knownBy }) => knownBy,
  jurisdictions: ({ asked }) => [...asked.jurisdictions],
  list: ({ list }) => list,
  listAsOf: ({ list, args, asOf }) => (list ? (args.listAsOf ?? asOf) : null),
  regime: ({ regime }) => regimeOut(regime),
  revision: (_asked, _args, context) => revisionIn(context),
  parties: async (report, args, context) => {
    const asked = await report.seen();
    const view = await asked.view();
    const rows = partiesShown(await runCooperatively(partyRows(view), context.reading), args, asked.shown.entity);
    return connected(
      rows,
      ({ party }) => party,
      args,
      row => ({ row, view, asked }),
    );
  },
  affiliates: async (report, args, context) => {
    const found = await affiliatesOfWholeGraph(report, args, context);
    if (found !== 'missing') return found;
    const asked = await report.seen();
    const view = await asked.view();
    const rows = affiliatesShown(await asked.affiliates(), args, asked.shown.entity);
    return connected(
      rows,
      ({ firm }) => firm,
      args,
      row => ({ row, view, asked, all: report.seen }),
    );
  },
  hardware: async (report, args, context) => {
    const asked = await report.seen();
    const view = await asked.view();
    const rows = hardwareShown(await runCooperatively(hardwareRows(view), context.reading), args, asked.shown.entity);
    return connected(
      rows,
      ({ found }) => found.hardware,
      args,
      row => {
        const strongest = lazy(() => runCooperatively(view.reached.strongest(row.found), context.reading));
        return { row, view, asked, strongest };
      },
    );
  },
  total: async (report, _args, context) => {
    const asked = await report.seen();
    const view = await asked.view();
    return totalOut(await runCooperatively(totalOf(view, view.wholes), context.reading), false, asked);
  },
  totals: async (report, { by }, context) => {
    const asked = await report.seen();
    return (await totals(by, asked, context)).map(row => totalOut(row, by === 'MODEL', asked));
  },
  cells: async (report, { first }, context) => {
    const asked = await report.seen();
    const rows = (await asked.cells()).slice(0, pageSize(first, 500));
    return Promise.all(rows.map(row => cellOut(row, asked, context)));
  },
  cellCount: async report => (await (await report.seen()).cells()).length,
  routes: async (report, page, context) => {
    const asked = await report.seen();
    const { parties } = await asked.view();
    const below = (await asked.affiliates()).filter(row => verdictOf(row) === 'yes').map(({ firm }) => firm);
    const ids = new Set([...parties, ...below]);
    const starts = [...ids].flatMap(id => asked.record.entities.get(id) ?? []);
    return routesOf(starts, ids, { ...report, ...asked, page }, context);
  },
  ledger: async (report, { from }, context) => ledger(from, await report.seen(), context),
  hypotheses: async report => {
    const { snapshot, shown } = await report.seen();
    return hypothesesOut(snapshot, shown);
  },
  possiblyPublished: async report => {
    const { record, clocks } = await report.seen();
    return possiblyPublished(record.claims.values(), clocks.knownBy);
  },
  unread: async report => (await report.seen()).unread,
  truncated: async report => (await report.seen()).truncated,
  text: async (report, _args, context) => text(await report.seen(), context),
};
