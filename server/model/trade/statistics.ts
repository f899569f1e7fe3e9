/** Robust statistics. Every function takes at least one finite number and throws a RangeError otherwise. */

/** The middle value, or the mean of the two middle ones. */
export const median = (values: readonly number[]): number => {
  if (values.length === 0) throw new RangeError('the median of no values');
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};

/** Makes the median absolute deviation of a normal sample estimate its standard deviation: 1 / Φ⁻¹(3/4). */
const normalConsistency = 1.4826;

/** Median absolute deviation from the median, unscaled. */
export const medianAbsoluteDeviation = (values: readonly number[], centre = median(values)): number =>
  median(values.map(value => Math.abs(value - centre)));

/** Spread in the unit of a standard deviation, unmoved by up to half of the values being wild (Hampel 1974). */
export const robustScale = (values: readonly number[]): number => normalConsistency * medianAbsoluteDeviation(values);

/**
 * Modified z-score, 0.6745 (x − median) / MAD; beyond 3.5 in size a value is an outlier. Iglewicz and Hoaglin (1993),
 * How to Detect and Handle Outliers, as the NIST/SEMATECH handbook of statistical methods gives it in 1.3.5.17.
 */
export const modifiedZ = (value: number, centre: number, scale: number): number => (value - centre) / scale;
export const outlierLimit = 3.5;
