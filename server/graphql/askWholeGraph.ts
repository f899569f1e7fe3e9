import { readsWhole } from '../model/whole/affiliatesOf.ts';
import { verdicts } from '../model/whole/found.ts';
import { partyCount } from '../store/partyCount.ts';
import type { ReachAsked } from './askReach.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import type * as schema from './generated/types.ts';
import { connection, cursorOf, pageSize, readCursor } from './paging.ts';
import { wordOut } from './words.ts';

/** Whether the whole graph, as it is kept, answers the question: of parties by id or a list, on one day, as everything is known. */
const isOfWholeGraph = (
  { args, asked, clocks, hasAllParties }: ReachAsked,
  { filter }: schema.ReachReportAffiliatesArgs,
): boolean =>
  asked.ids.size > 0 &&
  asked.jurisdictions.size === 0 &&
  hasAllParties &&
  clocks.asOf.first === clocks.asOf.last &&
  clocks.knownBy === undefined &&
  (args.hypotheses ?? []).length === 0 &&
  (filter?.countries ?? []).length === 0;

/**
 * A page of affiliates out of the whole graph, which says how many there are and which come first; what is told of the
 * firms on the page is worked out from what lies above them. `missing` where the graph is small, cannot answer the question
 * or is not read yet: the same answer then comes from all within reach.
 */
export const affiliatesOfWholeGraph = async (
  report: ReachAsked,
  args: schema.ReachReportAffiliatesArgs,
  context: Context,
) => {
  const { wholeGraph } = context.asked;
  const { regime, clocks, asked } = report;
  if (wholeGraph === undefined || !readsWhole(regime) || !isOfWholeGraph(report, args)) return 'missing';
  const { store, reading } = context;
  if (!wholeGraph.isWorthwhile(await partyCount(store, reading))) return 'missing';
  const state = (await store.state()) ?? '';
  const { filter, sort } = args;
  const [after] = readCursor(args.after, 1) ?? [];
  const page = await wholeGraph.affiliates(
    {
      ...{ state, clocks, regime, parties: [...asked.ids] },
      question: {
        ...{ sort: sort ?? 'INTEREST', after, first: pageSize(args.first, 50), text: filter?.text ?? undefined },
        verdicts: filter?.verdict ? verdicts.filter(verdict => filter.verdict?.includes(wordOut(verdict))) : undefined,
        minInterest: filter?.minInterest ?? undefined,
      },
    },
    reading,
  );
  if (page === 'missing') return 'missing';
  if (page === undefined) throw badInput('after', args.after, 'take it from endCursor of the page before');
  const { firms, hasNextPage, totalCount } = page;
  const seen = await report.seenAbove(firms.map(({ id }) => id));
  const view = await seen.view();
  const rows = await seen.affiliatesAmong(new Map(firms.map(({ id, tier }) => [id, tier])));
  return connection(
    rows.map(row => ({ row, view, asked: seen, all: report.seen })),
    ({ row }) => cursorOf(row.firm),
    hasNextPage,
    totalCount,
  );
};
