import type { RuleDateLineFragment, TradeFlowQuery, TradeValueFragment } from '../../generated/operations.ts';
import { usdRange } from './values.ts';

export type Flow = NonNullable<TradeFlowQuery['tradeFlow']>;
type Verdict = Flow['baseline'][number]['verdict'];

export type Point = {
  readonly date: Date;
  readonly period: string;
  readonly low: number;
  readonly high: number;
  readonly conflicting: boolean;
  readonly verdict: Verdict;
  readonly title: string;
};
/** A year or a span, drawn over its whole length at its mean month. */
export type Stretch = {
  readonly start: Date;
  readonly end: Date;
  readonly mean: number;
  readonly period: string;
  readonly title: string;
};
export type Join = { readonly from: Point; readonly to: Point; readonly gap: boolean };
export type RuleLine = RuleDateLineFragment & { readonly number: number; readonly at: Date };
export type Band = { readonly date: Date; readonly low: number; readonly high: number; readonly expected: number };
export type Change = { readonly month: Date; readonly from: Date; readonly to: Date; readonly label: string };
export type ChartData = {
  readonly domain: readonly [Date, Date];
  readonly points: readonly Point[];
  readonly joins: readonly Join[];
  readonly stretches: readonly Stretch[];
  readonly superseded: readonly { readonly date: Date; readonly value: number }[];
  readonly bands: readonly Band[];
  readonly changes: readonly Change[];
  readonly rules: readonly RuleLine[];
};
/** Another flow, in the background. */
export type Other = {
  readonly name: string;
  readonly points: readonly { readonly date: Date; readonly value: number }[];
};
export type RuleChoice = 'main' | 'all' | 'none';

const day = 86_400_000;
const isMonth = (period: string): boolean => /^\d{4}-\d{2}$/.test(period);
const monthsIn = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
const startOf = (date: string): Date => {
  const [year = '', month = '01', dayOf = '01'] = date.split('-');
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOf)));
};
/** The first moment after a month. */
const endOf = (month: string): Date => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 1));
/** What happened in a month is drawn in its middle. */
const middleOf = (month: string): Date => new Date((startOf(month).getTime() + endOf(month).getTime()) / 2);

const endsOf = (period: string): { from: string; to: string } => {
  const [from = period, to = from] = period.split('/');
  return /^\d{4}$/.test(period) ? { from: `${period}-01`, to: `${period}-12` } : { from, to };
};

const publishers = (sources: readonly { readonly publisher: string }[]): string =>
  [...new Set(sources.map(({ publisher }) => publisher))].join('; ');

const describe = (
  flow: Flow,
  item: Flow['periods'][number],
  evaluated: Flow['baseline'][number] | undefined,
): string => {
  const expected =
    evaluated?.expected == null ? [] : [`expected ${usdRange({ low: evaluated.expected, high: evaluated.expected })}`];
  const lines = item.readings.map(({ valueUsd, sources, retrieved }) => {
    const value = valueUsd === null ? 'no value' : usdRange({ low: valueUsd, high: valueUsd });
    return `${value}: ${publishers(sources)}${retrieved === null ? '' : `, downloaded ${retrieved}`}`;
  });
  return [`${item.period}${item.conflicting ? ', sources differ' : ''}`, ...lines, ...expected, flow.caveat ?? '']
    .filter(Boolean)
    .join('\n');
};

/** Values of another flow in the background. */
export const monthPoints = (periods: readonly TradeValueFragment[]): { date: Date; value: number }[] =>
  periods.flatMap(({ period, value }) =>
    value === null || !isMonth(period) ? [] : [{ date: middleOf(period), value: value.low }],
  );

const shownRules = (dates: readonly RuleDateLineFragment[], choice: RuleChoice, [first, last]: readonly [Date, Date]) =>
  (choice === 'none' ? [] : dates)
    .filter(({ state }) => choice === 'all' || state === 'announced' || state === 'effective')
    .map(date => ({ ...date, at: startOf(date.date) }))
    .filter(({ at }) => at >= first && at <= last)
    .map((date, i): RuleLine => ({ ...date, number: i + 1 }));

const domainOf = (flow: Flow): readonly [Date, Date] => {
  const ends = flow.periods.map(({ period }) => endsOf(period));
  const [first, last] = [
    ends.map(({ from }) => from).sort()[0] ?? '2023-01',
    ends
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? '2025-12',
  ];
  const [from, to] = [startOf(first).getTime(), endOf(last).getTime()];
  // A year at least, so that a single month does not fill the chart.
  const more = Math.max(15 * day, (365 * day - (to - from)) / 2);
  return [new Date(from - more), new Date(to + more)];
};

/** What the chart draws of a flow. */
export const chartData = (flow: Flow, choice: RuleChoice): ChartData => {
  const evaluated = new Map(flow.baseline.map(item => [item.month, item]));
  const months = flow.periods.filter(({ period, value }) => isMonth(period) && value !== null);
  const points = months.flatMap((item): Point[] => {
    if (item.value === null) return [];
    const { low, high } = item.value;
    const mine = evaluated.get(item.period);
    return [
      {
        ...{ date: middleOf(item.period), period: item.period, low, high: high ?? low, conflicting: item.conflicting },
        ...{ verdict: mine?.verdict ?? 'TOO_FEW', title: describe(flow, item, mine) },
      },
    ];
  });
  const domain = domainOf(flow);
  return {
    domain,
    points,
    joins: points.slice(1).flatMap((to, i): Join[] => {
      const from = points[i];
      return from === undefined ? [] : [{ from, to, gap: monthsIn(to.period) - monthsIn(from.period) > 1 }];
    }),
    stretches: flow.periods.flatMap((item): Stretch[] => {
      if (isMonth(item.period) || item.value === null) return [];
      const { from, to } = endsOf(item.period);
      const count = monthsIn(to) - monthsIn(from) + 1;
      const mean = (item.value.low + (item.value.high ?? item.value.low)) / 2 / count;
      const title = `${describe(flow, item, undefined)}\ndrawn at the mean of its ${count} months, ${usdRange({ low: mean, high: mean })}`;
      return [{ start: startOf(from), end: endOf(to), mean, period: item.period, title }];
    }),
    superseded: flow.periods.flatMap(({ period, superseded }) =>
      isMonth(period)
        ? superseded.flatMap(({ valueUsd }) => (valueUsd === null ? [] : [{ date: middleOf(period), value: valueUsd }]))
        : [],
    ),
    bands: flow.baseline.flatMap(({ month, band, expected }): Band[] =>
      band === null || expected === null || band.high === null
        ? []
        : [{ date: middleOf(month), low: band.low, high: band.high, expected }],
    ),
    changes: flow.changePoints.changes.map(({ month, from, to, ratio }) => ({
      ...{ month: startOf(month), from: startOf(from), to: endOf(to) },
      label: `level × ${Number(ratio.toPrecision(2))}`,
    })),
    rules: shownRules(flow.ruleDates, choice, domain),
  };
};

/** Whether the values span more than a linear axis can show. */
export const wantsLog = ({ points, stretches }: ChartData, others: readonly Other[]): boolean => {
  const values = [
    ...points.flatMap(({ low, high }) => [low, high]),
    ...stretches.map(({ mean }) => mean),
    ...others.flatMap(other => other.points.map(({ value }) => value)),
  ];
  const positive = values.filter(value => value > 0);
  return positive.length > 1 && Math.max(...positive) / Math.min(...positive) > 30;
};
