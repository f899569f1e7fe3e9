import { later } from '../../../domain/dates.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import { type Month, type Period, parsePeriod, periodText } from './period.ts';

/** One value of a flow as one source gave it. */
export type Reading = {
  /** Id of the observation. */
  readonly id: string;
  readonly period: string;
  readonly valueUsd?: number;
  readonly quantity?: number;
  readonly changeOnYear?: number;
  /** Day on which it was downloaded; readings with one are revisions of each other, and the latest stands. */
  readonly retrieved?: string;
  readonly preliminary?: boolean;
};

/** Both ends included; they differ where sources do. */
export type Range = { readonly low: number; readonly high: number };

export type Observed = {
  readonly period: Period;
  /** Absent where the period is known but no value of it. */
  readonly value?: Range;
  readonly readings: readonly Reading[];
  /** Former values of the same source, latest first. */
  readonly superseded: readonly Reading[];
};
export type Series = {
  /** By month, in order; a month without a reading is a gap and has no entry. */
  readonly months: ReadonlyMap<Month, Observed>;
  /** Years and spans, in order of their starts. */
  readonly spans: readonly Observed[];
  /** Months between the first and the last of `months` without a value. */
  readonly gaps: readonly Month[];
};

const latestOf = (readings: readonly Reading[]): string =>
  readings.reduce((latest, { retrieved = '' }) => later(latest, retrieved), '');

const observed = (period: Period, all: readonly Reading[]): Observed => {
  const latest = latestOf(all);
  const readings = all.filter(({ retrieved }) => retrieved === undefined || retrieved === latest);
  const values = readings.flatMap(({ valueUsd }) => valueUsd ?? []);
  return {
    period,
    ...(values.length === 0 ? {} : { value: { low: Math.min(...values), high: Math.max(...values) } }),
    readings,
    superseded: all
      .filter(reading => !readings.includes(reading))
      .sort((a, b) => (b.retrieved ?? '').localeCompare(a.retrieved ?? '')),
  };
};

export const isConflicting = ({ value }: Observed): boolean => value !== undefined && value.low !== value.high;

/**
 * A flow's readings as a series. Of downloads the latest stands and the others are superseded; where sources that are
 * no revisions of each other differ, the value is the range of what they say. Readings whose period is none are left out.
 */
export const seriesOf = (readings: readonly Reading[]): Series => {
  const periods = [...groupBy(readings, ({ period }) => period)].flatMap(([text, all]) => {
    const period = parsePeriod(text);
    return period === undefined ? [] : [observed(period, all)];
  });
  const byStart = periods.sort((a, b) => a.period.first - b.period.first || a.period.last - b.period.last);
  const monthly = byStart.filter(({ period }) => period.first === period.last);
  const months = new Map(monthly.map(item => [item.period.first, item]));
  const valued = monthly.filter(({ value }) => value !== undefined).map(({ period }) => period.first);
  const [first = 0, last = -1] = [valued[0], valued.at(-1)];
  const held = new Set(valued);
  const gaps = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(month => !held.has(month));
  return { months, spans: byStart.filter(({ period }) => period.first !== period.last), gaps };
};

/** The value of any period: as read, else the sum of its months when every one of them is there. */
export const valueIn = (series: Series, period: Period): Range | undefined => {
  const text = periodText(period);
  const read = series.spans.find(item => periodText(item.period) === text)?.value;
  if (read !== undefined) return read;
  let [low, high] = [0, 0];
  for (let month = period.first; month <= period.last; month += 1) {
    const value = series.months.get(month)?.value;
    if (value === undefined) return undefined;
    low += value.low;
    high += value.high;
  }
  return { low, high };
};
