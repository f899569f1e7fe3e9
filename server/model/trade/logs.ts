import type { Month } from './period.ts';
import type { Range, Series } from './series.ts';

/** A month's value on the scale of natural logarithms; `low` and `high` differ where sources do. */
export type LogValue = { readonly month: Month; readonly low: number; readonly high: number; readonly middle: number };

/**
 * Logarithms of the monthly values in order, gaps left out. A zero, which has no logarithm, is read as half of the
 * smallest positive value, so that rescaling the currency moves every logarithm alike.
 */
export const logsOf = (series: Series): readonly LogValue[] => {
  const valued = [...series.months].flatMap(([month, { value }]): (Range & { month: Month })[] =>
    value === undefined || value.low < 0 ? [] : [{ month, ...value }],
  );
  const positive = valued.flatMap(({ low, high }) => [low, high]).filter(value => value > 0);
  if (positive.length === 0) return [];
  const floor = Math.min(...positive) / 2;
  return valued.map(({ month, low, high }) => {
    const [from, to] = [Math.log(Math.max(low, floor)), Math.log(Math.max(high, floor))];
    return { month, low: from, high: to, middle: (from + to) / 2 };
  });
};
