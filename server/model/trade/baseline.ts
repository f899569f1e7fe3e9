import { type LogValue, logsOf } from './logs.ts';
import type { Month } from './period.ts';
import { seasonalOf } from './seasonal.ts';
import { isConflicting, type Range, type Series } from './series.ts';
import { median, modifiedZ, outlierLimit, robustScale } from './statistics.ts';

export type BaselineOptions = {
  /** How many months before a month it is judged by. */
  readonly window: number;
  /** Last month of the reference period: later months are judged by what was known then, not by each other. */
  readonly until?: Month;
};
export const usualBaseline: BaselineOptions = { window: 60 };

/** The least a baseline can be made from: so many values within the window, and six of the twelve months before. */
export const leastValues = 30;
const leastBefore = 6;
/** Nothing is known to better than one per cent. */
const leastScale = 0.01;

export type Evaluated = {
  readonly month: Month;
  readonly value: Range;
  readonly conflicting: boolean;
} & (
  | { readonly verdict: 'too-few' }
  | {
      /** Above or below only when every source's value is; undetermined when sources differ on it. */
      readonly verdict: 'above' | 'below' | 'within' | 'undetermined';
      readonly expected: number;
      readonly band: Range;
      /** Modified z-score of the middle of the value, on the scale of logarithms. */
      readonly score: number;
      /** Value over expected. */
      readonly ratio: number;
      /** From how many months the baseline was made. */
      readonly basis: number;
    }
);

type Expected = { readonly centre: number; readonly scale: number; readonly basis: number };

const levelBefore = (at: ReadonlyMap<Month, number>, month: Month): number | undefined => {
  const before: number[] = [];
  for (let near = month - 12; near < month; near += 1) {
    const value = at.get(near);
    if (value !== undefined) before.push(value);
  }
  return before.length < leastBefore ? undefined : median(before);
};

const expectedAt = (logs: readonly LogValue[], month: Month, options: BaselineOptions): Expected | undefined => {
  const end = Math.min(month, (options.until ?? Number.POSITIVE_INFINITY) + 1);
  const history = logs.filter(log => log.month >= end - options.window && log.month < end);
  if (history.length < leastValues) return undefined;
  const seasonal = seasonalOf(history);
  if (seasonal === undefined) return undefined;
  const adjusted = new Map(history.map(log => [log.month, log.middle - seasonal.effect(log.month)]));
  const level = levelBefore(adjusted, end);
  const surprises = [...adjusted].flatMap(([at, value]) => {
    const before = levelBefore(adjusted, at);
    return before === undefined ? [] : [value - before];
  });
  if (level === undefined || surprises.length < leastValues - 12) return undefined;
  // Seasonal effects were fitted to these same years: what comes after them strays further, as a mean of k values would have it.
  const beyond = Math.sqrt((seasonal.years + 1) / (seasonal.years - 1));
  return {
    centre: level + seasonal.effect(month) + median(surprises),
    scale: Math.max(leastScale, robustScale(surprises) * beyond),
    basis: history.length,
  };
};

/**
 * Each month beside what the months before it lead one to expect, on the scale of logarithms: the median of the last
 * twelve months, plus the effect of the calendar month, plus the usual drift from that median (so steady growth is no
 * anomaly). The band is 3.5 robust standard deviations of such surprises to either side. It says that a month is
 * unusual, not why. Cost grows with months × window.
 */
export const evaluate = (series: Series, options: BaselineOptions = usualBaseline): readonly Evaluated[] => {
  const logs = logsOf(series);
  return logs.flatMap((log): Evaluated[] => {
    const item = series.months.get(log.month);
    if (item?.value === undefined) return [];
    const common = { month: log.month, value: item.value, conflicting: isConflicting(item) };
    const expected = expectedAt(logs, log.month, options);
    if (expected === undefined) return [{ ...common, verdict: 'too-few' }];
    const { centre, scale, basis } = expected;
    const [lower, upper] = [centre - outlierLimit * scale, centre + outlierLimit * scale];
    const sides = [log.low, log.high].map(value => (value > upper ? 'above' : value < lower ? 'below' : 'within'));
    const [low = 'within', high = 'within'] = sides as ('above' | 'below' | 'within')[];
    return [
      {
        ...common,
        verdict: low === high ? low : 'undetermined',
        expected: Math.exp(centre),
        band: { low: Math.exp(lower), high: Math.exp(upper) },
        score: modifiedZ(log.middle, centre, scale),
        ratio: Math.exp(log.middle - centre),
        basis,
      },
    ];
  });
};
