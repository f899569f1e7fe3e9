import { logsOf } from './logs.ts';
import type { Month } from './period.ts';
import { seasonalOf } from './seasonal.ts';
import { datingError, type Segment, segmentsOf } from './segments.ts';
import type { Series } from './series.ts';
import { median, robustScale } from './statistics.ts';

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
/** Growths are tried in steps of 0.02 of the logarithm a year. */
const finest = 0.02;
const steepest = 30;

/** Pulls lone spikes to three deviations from the median of five neighbours, which leaves steps alone (Hampel's filter). */
const withoutSpikes = (values: readonly number[], scale: number): number[] =>
  values.map((value, i) => {
    const near = median(values.slice(Math.max(0, i - 2), i + 3));
    return Math.min(near + 3 * scale, Math.max(near - 3 * scale, value));
  });

const meanSquare = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value * value, 0) / values.length;

/** Variance of the changes over so many months, about their median, the wildest pulled in: steps hardly enter. */
const changeVariance = (values: readonly number[], lag: number): number => {
  const changes = values.slice(lag).map((value, i) => value - (values[i] ?? value));
  const [centre, limit] = [median(changes), 3 * robustScale(changes)];
  return meanSquare(changes.map(change => Math.min(limit, Math.max(-limit, change - centre))));
};

/**
 * Standard deviation of the noise from month to month, and in the long run, which is larger where noise lingers: for an
 * autoregression of order one the variances of changes over two months and over one are as 1 + its coefficient to 1.
 */
const noiseOf = (values: readonly number[]): { short: number; long: number } => {
  const [one, two] = [changeVariance(values, 1), changeVariance(values, 2)];
  const lingering = one === 0 ? 0 : Math.min(0.8, Math.max(0, two / one - 1));
  const variance = one / (2 * (1 - lingering));
  return {
    short: Math.max(leastScale, Math.sqrt(one / 2)),
    long: Math.max(leastScale, Math.sqrt((variance * (1 + lingering)) / (1 - lingering))),
  };
};

type Cut = { readonly segments: readonly Segment[]; readonly slope: number; readonly cost: number };

/** Levels with one growth in common: of all growths between −80 and +80 per cent a year the one with the least cost. */
const cut = (values: readonly number[], at: readonly number[], scale: number): Cut => {
  const penalty = penaltyPerLog * Math.log(values.length);
  const along = (slope: number): Cut => {
    const level = values.map((value, i) => value - slope * (at[i] ?? 0));
    const segments = segmentsOf(level, { penalty, scale, least: leastLevel });
    const residuals = segments.flatMap(({ first, last, mean }) =>
      level.slice(first, last + 1).map(value => (value - mean) / scale),
    );
    // Growth is one more thing fitted, and has to earn its keep.
    const growing = slope === 0 ? 0 : Math.log(values.length);
    const cost = meanSquare(residuals) * residuals.length + penalty * (segments.length - 1) + growing;
    return { segments, slope, cost };
  };
  return Array.from({ length: 2 * steepest + 1 }, (_, i) => along(((i - steepest) * finest) / 12)).reduce((a, b) =>
    b.cost < a.cost || (b.cost === a.cost && Math.abs(b.slope) < Math.abs(a.slope)) ? b : a,
  );
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
  const calm = withoutSpikes(adjusted, noiseOf(adjusted).short);
  const scale = noiseOf(calm).long;
  const start = logs[0]?.month ?? 0;
  const { segments, slope } = cut(
    calm,
    logs.map(({ month }) => month - start),
    scale,
  );
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
  const growth = Math.expm1(slope * 12);
  return { verdict: changes.length === 0 ? 'none' : 'found', changes, growth, values: logs.length };
};
