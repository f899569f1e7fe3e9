import { groupBy } from '../../../domain/groupBy.ts';
import type { LogValue } from './logs.ts';
import { calendarMonth, type Month } from './period.ts';
import { median } from './statistics.ts';

/** What a calendar month adds to the logarithm of the level, and from how many years that is known (the least of all months). */
export type Seasonal = { readonly effect: (month: Month) => number; readonly years: number };

/** Half of a centred running window of 13 months, and how many of its months must have values. */
const half = 6;
const enough = 7;

/**
 * Robust seasonal effects: the median, over the years, of a month's distance from the running median of the 13 months
 * around it, centred on 0. It is the classical ratio to the moving average (Macaulay 1931, the core of the census
 * bureau's X-11) with medians for means, so that neither a spike nor a lasting step moves it.
 * Undefined when some calendar month of the data was seen in fewer than two years: then nothing can be called seasonal.
 */
export const seasonalOf = (logs: readonly LogValue[]): Seasonal | undefined => {
  const at = new Map(logs.map(({ month, middle }) => [month, middle]));
  const distances = logs.flatMap(({ month, middle }) => {
    const around: number[] = [];
    for (let near = month - half; near <= month + half; near += 1) {
      const value = at.get(near);
      if (value !== undefined) around.push(value);
    }
    return around.length < enough ? [] : [{ of: calendarMonth(month), distance: middle - median(around) }];
  });
  const byMonth = groupBy(distances, ({ of }) => of);
  const seen = new Set(logs.map(({ month }) => calendarMonth(month)));
  const years = Math.min(...[...seen].map(of => byMonth.get(of)?.length ?? 0));
  if (logs.length === 0 || years < 2) return undefined;
  const raw = new Map([...byMonth].map(([of, group]) => [of, median(group.map(({ distance }) => distance))]));
  const mean = [...raw.values()].reduce((sum, value) => sum + value, 0) / raw.size;
  return { effect: month => (raw.get(calendarMonth(month)) ?? mean) - mean, years };
};
