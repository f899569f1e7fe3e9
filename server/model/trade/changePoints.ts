import { type LogValue, logsOf } from './logs.ts';
import type { Month } from './period.ts';
import { seasonalOf } from './seasonal.ts';
import { datingError, type Segment, segmentsOf } from './segments.ts';
import type { Series } from './series.ts';
import { median, neighbourCorrelation, robustScale } from './statistics.ts';

export type ChangePoint = {
  /** First month of the new level, most likely. */
  readonly month: Month;
  /** Earliest and latest first month of the new level, at 95 per cent; months without a value count as possible. */
  readonly from: Month;
  readonly to: Month;
  /** New level over old one. */
  readonly ratio: number;
};
export type ChangePoints =
  | { readonly verdict: 'too-few'; readonly values: number; readonly needed: number }
  | {
      readonly verdict: 'found' | 'none';
      readonly changes: readonly ChangePoint[];
      /** Yearly growth that was taken out first: 0.1 is 10 per cent. */
      readonly growth: number;
      readonly values: number;
    };

/** A change needs so many months to be looked for, and a level so many to be one. */
export const leastMonths = 24;
const leastLevel = 4;
/** Chosen so that fewer than 5 of 100 unchanged series of six years show a change: test/trade/plantedBreaks.test.ts. */
const penaltyPerLog = 3.5;
const leastScale = 0.01;

/** Growth a month: the median change over twelve months (the seasonal slope of Hirsch, Slack and Smith 1982, at one lag). */
const growthOf = (logs: readonly LogValue[]): number => {
  const at = new Map(logs.map(({ month, middle }) => [month, middle]));
  const changes = logs.flatMap(({ month, middle }) => {
    const before = at.get(month - 12);
    return before === undefined ? [] : [(middle - before) / 12];
  });
  return changes.length < 12 ? 0 : median(changes);
};

/** Pulls lone spikes to three deviations from the median of five neighbours, which leaves steps alone (Hampel's filter). */
const withoutSpikes = (values: readonly number[], scale: number): number[] =>
  values.map((value, i) => {
    const near = median(values.slice(Math.max(0, i - 2), i + 3));
    return Math.min(near + 3 * scale, Math.max(near - 3 * scale, value));
  });

const noiseOf = (values: readonly number[]): number =>
  Math.max(leastScale, robustScale(values.slice(1).map((value, i) => value - (values[i] ?? value))) / Math.SQRT2);

const residualsOf = (values: readonly number[], segments: readonly Segment[]): number[] =>
  segments.flatMap(({ first, last, mean }) => values.slice(first, last + 1).map(value => value - mean));

type Fit = { readonly segments: readonly Segment[]; readonly scale: number; readonly cost: number };

/** First finely, to learn how the noise lingers; then with the penalty that such noise asks for. */
const fit = (values: readonly number[]): Fit => {
  const penalty = penaltyPerLog * Math.log(values.length);
  const fine = segmentsOf(values, { penalty: penalty / 2, scale: noiseOf(values), least: leastLevel });
  const residuals = residualsOf(values, fine);
  const lingering = neighbourCorrelation(residuals);
  const meanSquare = residuals.reduce((sum, value) => sum + value * value, 0) / (values.length - fine.length);
  const scale = Math.max(leastScale, Math.sqrt(meanSquare * ((1 + lingering) / (1 - lingering))));
  const segments = segmentsOf(values, { penalty, scale, least: leastLevel });
  const sum = residualsOf(values, segments).reduce((total, value) => total + (value / scale) ** 2, 0);
  return { segments, scale, cost: sum + penalty * (segments.length - 1) };
};

/**
 * Lasting changes of level of a monthly series, each dated with an interval: seasonal effects and steady growth are
 * taken out of the logarithms where the data show them, lone spikes are pulled in, and the rest is cut into constant
 * levels (`segmentsOf`). A date says when, never why. Rescaling the currency changes nothing.
 */
export const changePointsOf = (series: Series): ChangePoints => {
  const logs = logsOf(series);
  if (logs.length < leastMonths) return { verdict: 'too-few', values: logs.length, needed: leastMonths };
  const seasonal = seasonalOf(logs);
  const adjusted = logs.map(({ month, middle }) => middle - (seasonal?.effect(month) ?? 0));
  const calm = withoutSpikes(adjusted, noiseOf(adjusted));
  const slope = growthOf(logs);
  const start = logs[0]?.month ?? 0;
  const grown = calm.map((value, i) => value - slope * ((logs[i]?.month ?? start) - start));
  const [level, growing] = [fit(calm), fit(grown)];
  // Growth is one more thing fitted, and has to earn its keep.
  const withGrowth = growing.cost + Math.log(logs.length) < level.cost;
  const { segments, scale } = withGrowth ? growing : level;
  const changes = segments.slice(1).map((segment, i): ChangePoint => {
    const before = segments[i] ?? segment;
    const step = segment.mean - before.mean;
    const error = datingError(step, scale);
    const earliest = Math.max(before.first + 1, segment.first - error);
    const latest = Math.min(segment.last, segment.first + error);
    return {
      month: logs[segment.first]?.month ?? start,
      from: (logs[earliest - 1]?.month ?? start) + 1,
      to: logs[latest]?.month ?? start,
      ratio: Math.exp(step),
    };
  });
  const growth = withGrowth ? Math.expm1(slope * 12) : 0;
  return { verdict: changes.length === 0 ? 'none' : 'found', changes, growth, values: logs.length };
};
