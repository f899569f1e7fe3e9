import { type Period, periodText, yearsBefore } from './period.ts';
import { type Range, type Reading, type Series, valueIn } from './series.ts';

/** One change, which always names the period and the value it compares with. */
export type YearOnYear = {
  readonly period: string;
  readonly value: Range;
  readonly base: string;
  readonly years: number;
  readonly baseValue: Range;
  /** Value over base value, and the change in per cent; absent when the base may be 0. */
  readonly ratio?: Range;
  readonly changePercent?: Range;
  /** `reported`: the base follows from a change that the source states, and was not itself read. */
  readonly basis: 'read' | 'reported';
};

const compare = (
  period: Period,
  years: number,
  value: Range,
  baseValue: Range,
  basis: YearOnYear['basis'],
): YearOnYear => {
  const ratio = baseValue.low > 0 ? { low: value.low / baseValue.high, high: value.high / baseValue.low } : undefined;
  return {
    period: periodText(period),
    value,
    base: periodText(yearsBefore(period, years)),
    years,
    baseValue,
    ...(ratio === undefined
      ? {}
      : { ratio, changePercent: { low: (ratio.low - 1) * 100, high: (ratio.high - 1) * 100 } }),
    basis,
  };
};

const stated = (period: Period, readings: readonly Reading[]): YearOnYear[] =>
  readings.flatMap(({ valueUsd, changeOnYear }) => {
    if (valueUsd === undefined || changeOnYear === undefined || changeOnYear <= -1) return [];
    const [value, base] = [valueUsd, valueUsd / (1 + changeOnYear)];
    return [compare(period, 1, { low: value, high: value }, { low: base, high: base }, 'reported')];
  });

/**
 * A period against the same period so many years earlier, 1 or 2 by default, wherever both are known: a figure over two
 * years is then never taken for one over one. Changes that a source states stand beside them with the base they imply.
 */
export const yearOnYearOf = (series: Series, years: readonly number[] = [1, 2]): readonly YearOnYear[] =>
  [...[...series.months.values()], ...series.spans].flatMap(({ period, value, readings }) => {
    if (value === undefined) return [];
    const read = years.flatMap(back => {
      const base = valueIn(series, yearsBefore(period, back));
      return base === undefined ? [] : [compare(period, back, value, base, 'read')];
    });
    return [...read, ...stated(period, readings)];
  });
