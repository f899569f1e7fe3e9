import { spanOf } from '../../../domain/dates.ts';
import { relationId } from '../../../domain/graph.ts';
import { codeDigits } from '../../formats/trade/commodities.ts';
import { type Month, monthText, parseMonth, periodText } from '../../model/trade/period.ts';
import { isConflicting, type Observed, type Reading } from '../../model/trade/series.ts';
import { queries } from '../../store/queries.ts';
import { entityFrom } from '../../store/rows.ts';
import { whole } from '../../store/whole.ts';
import { clocksOf } from '../clocks.ts';
import type { Complete } from '../complete.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { connection, cursorOf, pageSize, readCursor } from '../paging.ts';
import type { EntityParent } from '../parents.ts';
import { type FlowSeries, seriesOfFlow } from '../tradeSeries.ts';
import { entityAt } from './entityAt.ts';
import { sourcesById } from './sources.ts';
import { baseline, changePoints, impliedServers, mirrorGap, ruleDates, yearOnYear } from './tradeAnalysis.ts';
import { casesIn, fleetsIn, leasesOver } from './tradePlace.ts';

type Between = { readonly from?: string | null | undefined; readonly to?: string | null | undefined };

const monthsOf = ({ from, to }: Between): { first: Month; last: Month } => ({
  first: (from ? parseMonth(spanOf(from).first.slice(0, 7)) : undefined) ?? Number.NEGATIVE_INFINITY,
  last: (to ? parseMonth(spanOf(to).last.slice(0, 7)) : undefined) ?? Number.POSITIVE_INFINITY,
});

const within = ({ series }: FlowSeries, between: Between): Observed[] => {
  const { first, last } = monthsOf(between);
  return [...series.months.values(), ...series.spans]
    .filter(({ period }) => period.last >= first && period.first <= last)
    .sort((a, b) => a.period.first - b.period.first || a.period.last - b.period.last);
};

const periods = async (flow: EntityParent, between: Between, context: Context) => {
  const known = await seriesOfFlow(flow, context);
  const reading = ({ id, valueUsd, quantity, retrieved, preliminary = false }: Reading) => ({
    ...{ observation: id, relation: relationId('OBSERVED', flow.id, id) },
    ...{ valueUsd, quantity, retrieved, preliminary, sources: known.sources.get(id) ?? [] },
  });
  return within(known, between).map(observed => ({
    period: periodText(observed.period),
    value: observed.value ?? null,
    conflicting: isConflicting(observed),
    readings: observed.readings.map(reading),
    superseded: observed.superseded.map(reading),
  }));
};

/** What a TradeFlow has beside the properties of its kind. */
export const tradeFlowFields = {
  periods: (flow: EntityParent, args: Between, context: Context) => periods(flow, args, context),
  missingMonths: async (flow: EntityParent, _args: object, context: Context) =>
    (await seriesOfFlow(flow, context)).series.gaps.map(monthText),
  baseline,
  anomalies: async (flow: EntityParent, args: Parameters<typeof baseline>[1], context: Context) =>
    (await baseline(flow, args, context)).filter(({ verdict }) => verdict !== 'WITHIN' && verdict !== 'TOO_FEW'),
  changePoints: (flow: EntityParent, _args: object, context: Context) => changePoints(flow, context),
  yearOnYear: (flow: EntityParent, { years }: { years?: readonly number[] | null | undefined }, context: Context) =>
    yearOnYear(flow, years ?? [1, 2], context),
  mirrorGap: (flow: EntityParent, _args: object, context: Context) => mirrorGap(flow, context),
  impliedServers,
  ruleDates: (_flow: EntityParent, args: Between, context: Context) => ruleDates(args, context),
  fleets: (flow: EntityParent, _args: object, context: Context) => fleetsIn(flow, context),
  leases: (flow: EntityParent, _args: object, context: Context) => leasesOver(flow, context),
  importerCases: (flow: EntityParent, _args: object, context: Context) => casesIn(flow, context),
  sources: ({ properties }: EntityParent, _args: object, context: Context) =>
    sourcesById(Array.isArray(properties.sources) ? properties.sources.map(String) : [], context),
};

const tradeFlow = async ({ id, knownBy }: schema.QueryTradeFlowArgs, context: Context) => {
  const flow = await entityAt(id, clocksOf({ knownBy }, context), context);
  return flow?.kind === 'TradeFlow' ? flow : null;
};

/** Flows are few beside their values, so those in a span of time are found among all that the other filters leave. */
const mostFlows = 5_000;

const tradeFlows = async (args: schema.QueryTradeFlowsArgs, context: Context) => {
  const size = pageSize(args.first, 50);
  const after = readCursor(args.after, 1)?.[0] ?? null;
  const code = args.code === undefined || args.code === null ? null : codeDigits(args.code);
  if (code === '') throw badInput('code', args.code, 'write the first digits of a commodity code, for example 8471.50');
  const clocks = clocksOf({ knownBy: args.knownBy }, context);
  const timed = Boolean(args.from ?? args.to);
  const { exporter = null, importer = null, reporter = null } = args;
  const limit = (timed ? mostFlows : size) + 1;
  const filter = { exporter, importer, reporter, code, after: timed ? null : after, limit };
  const found = await context.store.read(queries.tradeFlows, filter, context.reading);
  const rows = timed
    ? whole(found, mostFlows, 'trade flows', 'name the exporter, the importer or a longer code, too')
    : found;
  const flows = rows.flatMap(({ entity }) => (entity === null ? [] : [{ ...entityFrom(entity), clocks }]));
  if (!timed)
    return connection(flows.slice(0, size), ({ id }) => cursorOf(id), flows.length > size, rows[0]?.total ?? 0);
  const observed = await Promise.all(
    flows.map(async flow => within(await seriesOfFlow(flow, context), args).length > 0),
  );
  const kept = flows.filter((_, i) => observed[i]);
  const page = kept.filter(({ id }) => after === null || id > after);
  return connection(page.slice(0, size), ({ id }) => cursorOf(id), page.length > size, kept.length);
};

type Noted = {
  readonly caveats?: readonly string[];
  readonly foundingFigures?: readonly {
    readonly valueUsd: number;
    readonly period: string | null;
    readonly observation: string | null;
    readonly source: string;
    readonly how: string;
  }[];
  readonly onset?: { readonly period: string; readonly sources: readonly string[]; readonly conflict?: Noted['onset'] };
};

const onsets = (onset: Noted['onset']): { period: string; sources: readonly string[] }[] =>
  onset === undefined ? [] : [onset, ...onsets(onset.conflict)];

const tradeNotes = async (context: Context) => {
  const [reference] = await context.store.read(queries.references, { ids: ['trade'] }, context.reading);
  const noted = JSON.parse(reference?.body ?? '{}') as Noted;
  return {
    caveats: noted.caveats ?? [],
    // Awaited here: a promise of a field that nobody asks for would fail unheard once the request is over.
    figures: await Promise.all(
      (noted.foundingFigures ?? []).map(async ({ valueUsd, period, observation, source, how }) => ({
        ...{ valueUsd, period, how },
        observation: observation === null ? null : ((await context.entities.load(observation)) ?? null),
        sources: await sourcesById([source], context),
      })),
    ),
    onset: await Promise.all(
      onsets(noted.onset).map(async ({ period, sources }) => ({
        period,
        sources: await sourcesById(sources, context),
      })),
    ),
  };
};

export const tradeQueries = {
  tradeFlow: (_root: unknown, args: schema.QueryTradeFlowArgs, context: Context) => tradeFlow(args, context),
  tradeFlows: (_root: unknown, args: schema.QueryTradeFlowsArgs, context: Context) => tradeFlows(args, context),
  tradeNotes: (_root: unknown, _args: object, context: Context) => tradeNotes(context),
} satisfies Partial<Complete<schema.QueryResolvers>>;
