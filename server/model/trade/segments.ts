/** Both ends included, as indices into the values. */
export type Segment = { readonly first: number; readonly last: number; readonly mean: number };

export type SegmentOptions = {
  /** Cost of one more change, in units of squared standard deviations. */
  readonly penalty: number;
  /** Standard deviation of the noise, in the unit of the values. */
  readonly scale: number;
  /** Fewest values of a segment. */
  readonly least: number;
};

/**
 * The segmentation into constant levels that has the least (sum of squares / variance + penalty × changes): exact, by
 * optimal partitioning with the pruning of PELT. Killick, Fearnhead and Eckley (2012), Optimal Detection of Changepoints
 * With a Linear Computational Cost, JASA 107:1590–1598. Cost grows about linearly with the values, at worst squared.
 */
export const segmentsOf = (
  values: readonly number[],
  { penalty, scale, least }: SegmentOptions,
): readonly Segment[] => {
  const sums = [0];
  const squares = [0];
  for (const [i, value] of values.entries()) {
    sums.push((sums[i] ?? 0) + value);
    squares.push((squares[i] ?? 0) + value * value);
  }
  /** Of values[from] to values[to − 1]. */
  const meanOf = (from: number, to: number): number => ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
  const costOf = (from: number, to: number): number =>
    ((squares[to] ?? 0) - (squares[from] ?? 0) - (to - from) * meanOf(from, to) ** 2) / scale ** 2;

  const best = [-penalty];
  const lastChange = [0];
  let candidates = [0];
  for (let to = 1; to <= values.length; to += 1) {
    const priced = candidates
      .filter(from => to - from >= least)
      .map(from => ({ from, cost: (best[from] ?? Number.POSITIVE_INFINITY) + costOf(from, to) + penalty }));
    const chosen = priced.reduce((a, b) => (b.cost < a.cost ? b : a), { from: 0, cost: Number.POSITIVE_INFINITY });
    best.push(chosen.cost);
    lastChange.push(chosen.from);
    const hopeless = new Set(priced.filter(({ cost }) => cost - penalty > chosen.cost).map(({ from }) => from));
    candidates = [...candidates.filter(from => !hopeless.has(from)), to];
  }
  const segments: Segment[] = [];
  for (let to = values.length; to > 0; ) {
    const from = lastChange[to] ?? 0;
    segments.unshift({ first: from, last: to - 1, mean: meanOf(from, to) });
    to = from;
  }
  return segments;
};

/** 95 per cent point of the argmax of a two-sided Brownian motion with drift −|s|/2: Yao (1987), Bai (1997). */
const datingConstant = 11.03;

/**
 * How far to either side the true place of a change may lie, in values, at 95 per cent. Bai (1997), Estimation of a
 * Change Point in Multiple Regression Models, Review of Economics and Statistics 79:551–563, for equal noise on both
 * sides. `scale` is the long-run standard deviation, so that noise that lingers widens the interval.
 */
export const datingError = (step: number, scale: number): number =>
  Math.floor(datingConstant * (scale / step) ** 2) + 1;
