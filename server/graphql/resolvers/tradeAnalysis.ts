import { daysBetween, spanOf } from '../../../domain/dates.ts';
import { jurisdictionId } from '../../../domain/graph.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import { numberInWords } from '../../../domain/words.ts';
import { codeDigits } from '../../formats/trade/commodities.ts';
import { resolveProperties } from '../../model/evidence.ts';
import { type BaselineOptions, evaluate, usualBaseline } from '../../model/trade/baseline.ts';
import { besideRules, type RuleDate } from '../../model/trade/besideRules.ts';
import { changePointsOf, leastMonths } from '../../model/trade/changePoints.ts';
import { impliedServersIn, type ReportedFleet } from '../../model/trade/impliedServers.ts';
import { changeInWords, changesInWords, impliedInWords, mirrorInWords } from '../../model/trade/inWords.ts';
import { mirrorGapsOf } from '../../model/trade/mirrorGap.ts';
import { monthText, parseMonth, parsePeriod } from '../../model/trade/period.ts';
import { ruleDatesOf } from '../../model/trade/ruleDates.ts';
import { yearOnYearOf } from '../../model/trade/yearOnYear.ts';
import { queries } from '../../store/queries.ts';
import { claimFrom, type DeclaredEntity, entityFrom } from '../../store/rows.ts';
import { whole } from '../../store/whole.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import type { EntityParent } from '../parents.ts';
import { ruleBookOf } from '../ruleBook.ts';
import { seriesOfFlow } from '../tradeSeries.ts';
import { wordOut } from '../words.ts';
import { ledger } from './ledger.ts';
import { fleetsIn } from './tradePlace.ts';

/**
 * Servers that restricted parties used in the importing country of a flow, on the average of the days of a period
 * (`2025-03`, `2024`, `2025-01/2025-04`), by the ledger. Null where the store has no such jurisdiction.
 */
const serversInUse = async (flow: EntityParent, period: string, context: Context) => {
  const { importer } = flow.properties;
  const jurisdiction = typeof importer === 'string' ? await context.entities.load(jurisdictionId(importer)) : undefined;
  if (!jurisdiction) return null;
  const [from = period, to = from] = period.split('/');
  const knownBy = flow.clocks?.knownBy?.last;
  const { total } = await ledger(
    { target: jurisdiction.id, from, to, ...(knownBy === undefined ? {} : { knownBy }) },
    context,
  );
  const days = daysBetween(spanOf(from).first, spanOf(to).last) + 1;
  const { min, max } = total.serverDays;
  return { min: min / days, max: max === null ? null : max / days };
};

type BaselineArguments = { readonly window?: number | null | undefined; readonly until?: string | null | undefined };

const baselineOptions = ({ window, until }: BaselineArguments): BaselineOptions => {
  const months = window ?? usualBaseline.window;
  if (months < 30 || months > 240) throw badInput('window', window, 'write a number of months from 30 to 240');
  const last = until ? parseMonth(spanOf(until).last.slice(0, 7)) : undefined;
  return { window: months, ...(last === undefined ? {} : { until: last }) };
};

export const baseline = async (flow: EntityParent, args: BaselineArguments, context: Context) => {
  const { series } = await seriesOfFlow(flow, context);
  return evaluate(series, baselineOptions(args)).map(evaluated => ({
    ...evaluated,
    month: monthText(evaluated.month),
    verdict: wordOut(evaluated.verdict),
  }));
};

const rulesBetween = async (first: string, last: string, context: Context): Promise<readonly RuleDate[]> =>
  ruleDatesOf((await ruleBookOf(context)).book.rules.values(), first, last);

const withRules = async (context: Context) => {
  const { rules } = await ruleBookOf(context);
  const byId = new Map(rules.map(rule => [rule.id, rule]));
  return ({ rule, date, state }: RuleDate) => {
    const found = byId.get(rule);
    if (found === undefined) throw new Error(`no rule ${rule}`);
    return { rule: found, date, state };
  };
};

export const ruleDates = async (
  { from, to }: { readonly from?: string | null | undefined; readonly to?: string | null | undefined },
  context: Context,
) => {
  const shown = await withRules(context);
  const [first, last] = [spanOf(from ?? '1900').first, spanOf(to ?? context.today).last];
  return (await rulesBetween(first, last, context)).map(shown);
};

export const changePoints = async (flow: EntityParent, context: Context) => {
  const { series } = await seriesOfFlow(flow, context);
  const found = changePointsOf(series);
  const shown = await withRules(context);
  const dates = await rulesBetween('1900-01-01', '9999-12-31', context);
  const changes = found.verdict === 'too-few' ? [] : found.changes;
  return {
    verdict: wordOut(found.verdict),
    values: found.values,
    needed: leastMonths,
    growth: found.verdict === 'too-few' ? null : found.growth,
    changes: changes.map(change => ({
      ...{ month: monthText(change.month), from: monthText(change.from), to: monthText(change.to) },
      ratio: change.ratio,
      rules: besideRules(change, dates).map(({ monthsAfter, inside, ...date }) => ({
        ruleDate: shown(date),
        monthsAfter,
        inside,
      })),
      text: changeInWords(change),
    })),
    text: changesInWords(found),
  };
};

export const yearOnYear = async (flow: EntityParent, years: readonly number[], context: Context) => {
  const wrong = years.find(back => back < 1 || back > 20);
  if (wrong !== undefined || years.length > 20) throw badInput('years', years, 'write up to 20 numbers from 1 to 20');
  return yearOnYearOf((await seriesOfFlow(flow, context)).series, years).map(({ basis, ...change }) => ({
    ...change,
    baseImplied: basis === 'reported',
  }));
};

/** Flows of one pair whose codes begin alike. */
const mostMirrors = 5_000;

/** The same trade as the other party reports it: same ends, same code, the other reporter. */
const mirrorOf = async (flow: EntityParent, context: Context): Promise<EntityParent | undefined> => {
  const { exporter, importer, reporter, code } = flow.properties;
  if (typeof exporter !== 'string' || typeof importer !== 'string' || typeof code !== 'string') return undefined;
  const other = reporter === exporter ? importer : exporter;
  const filter = { exporter, importer, reporter: other, code: codeDigits(code), after: null, limit: mostMirrors + 1 };
  const rows = await context.store.read(queries.tradeFlows, filter, context.reading);
  const found = whole(rows, mostMirrors, 'trade flows').flatMap(({ entity }) =>
    entity === null ? [] : [entityFrom(entity)],
  );
  const same = found.find(({ properties }) => codeDigits(String(properties.code)) === filter.code);
  return same && { ...same, clocks: flow.clocks };
};

export const mirrorGap = async (flow: EntityParent, context: Context) => {
  const mirror = await mirrorOf(flow, context);
  const [mine, other] = await Promise.all([
    seriesOfFlow(flow, context),
    mirror ? seriesOfFlow(mirror, context) : undefined,
  ]);
  const exporting = flow.properties.reporter === flow.properties.exporter;
  const [exporter, importer] = exporting ? [mine.series, other?.series] : [other?.series, mine.series];
  const gaps = exporter && importer ? mirrorGapsOf(exporter, importer) : [];
  return {
    mirror: mirror ?? null,
    gaps: gaps.map(gap => ({ ...gap, verdict: wordOut(gap.verdict) })),
    text: mirrorInWords(mirror !== undefined, gaps),
  };
};

const reportedFleets = async (fleets: readonly DeclaredEntity[], flow: EntityParent, context: Context) => {
  const ids = fleets.map(({ id }) => id);
  const rows =
    ids.length === 0 ? [] : await context.store.read(queries.evidence, { claims: [], entities: ids }, context.reading);
  const claims = groupBy(rows.map(claimFrom), claim => (claim.says === 'property' ? claim.of : undefined));
  return fleets.map(({ id, kind, declared }): ReportedFleet => {
    const servers = resolveProperties(kind, declared, claims.get(id) ?? [], flow.clocks).get('servers');
    const bound = servers?.claim?.bound;
    return {
      id,
      ...(typeof servers?.value === 'number' ? { servers: servers.value } : {}),
      ...(bound ? { bound } : {}),
    };
  });
};

/** What a server may be supposed to cost, in US dollars. */
const prices = { low: 1, high: 1_000_000_000 } as const;

export const impliedServers = async (
  flow: EntityParent,
  { period: text, priceLow: low, priceHigh: high }: schema.TradeFlowImpliedServersArgs,
  context: Context,
) => {
  const period = parsePeriod(text);
  if (period === undefined) throw badInput('period', text, 'write 2025-03, 2024 or 2025-01/2025-04');
  if (!(low >= prices.low && low <= prices.high))
    throw badInput('priceLow', low, `write US dollars a server, from ${prices.low} to ${numberInWords(prices.high)}`);
  if (!(high >= low && high <= prices.high))
    throw badInput('priceHigh', high, `write a price from priceLow to ${numberInWords(prices.high)}`);
  const fleets = await reportedFleets(await fleetsIn(flow, context), flow, context);
  const implied = impliedServersIn((await seriesOfFlow(flow, context)).series, period, { low, high }, fleets);
  if (implied === undefined) return null;
  const { reported, ...rest } = implied;
  return {
    ...rest,
    reported: { low: reported.low, high: reported.high ?? null },
    countedFleets: reported.fleets,
    silentFleets: reported.silent,
    inUse: await serversInUse(flow, text, context),
    text: impliedInWords(implied),
  };
};
