import type { Hardware, Interval } from './hardware.ts';
import type { Metric, RuleBook } from './ruleFile.ts';

export type Measured = {
  readonly metric: string;
  /** Undefined: not reported. */
  readonly value?: Interval;
  /** True where it rests on an estimate, a rumour or an assumption. */
  readonly estimate: boolean;
};

const exactly = (value: number): Interval => ({ min: value, max: value });

/**
 * Total processing performance (88 FR 73458, note to 3A090): twice the multiply-accumulate rate times the bit length, the
 * largest over the precisions. A peak in tera-operations counts both operations already, so it is peak times bits.
 */
export const tppOf = ({ densePeak, tpp, tppRange }: Hardware): Interval | undefined => {
  if (densePeak) return exactly(densePeak.teraOps * densePeak.bits);
  if (tppRange) return { min: tppRange[0], max: tppRange[1] };
  return tpp === undefined ? undefined : exactly(tpp);
};

/** TPP over the area of the logic dies, in mm². What was recorded without an area is taken as it is. */
export const densityOf = (hardware: Hardware): Interval | undefined => {
  const tpp = tppOf(hardware);
  const { dieAreaMm2: area, performanceDensity } = hardware;
  if (tpp && area !== undefined && area > 0) return { min: tpp.min / area, max: tpp.max / area };
  return performanceDensity === undefined ? undefined : exactly(performanceDensity);
};

/** TPP as the rules count it: of the whole board, where several chips sit on one. */
const boardOf = (hardware: Hardware): Interval | undefined =>
  hardware.boardTpp === undefined ? tppOf(hardware) : exactly(hardware.boardTpp);

type Property = NonNullable<Metric['hardware']>;

const recorded = (hardware: Hardware, property: Property): Interval | undefined => {
  if (property === 'tpp') return boardOf(hardware);
  if (property === 'performanceDensity') return densityOf(hardware);
  const value = hardware[property];
  if (value !== undefined) return exactly(value);
  const { interconnectBelowGBps: bound } = hardware;
  return property === 'interconnectGBps' && bound !== undefined ? { min: 0, max: bound, below: true } : undefined;
};

const isEstimate = (hardware: Hardware, property: Property): boolean =>
  hardware.estimate === true ||
  (property === 'performanceDensity' && hardware.dieAreaEstimate === true) ||
  (property === 'interconnectGBps' && hardware.interconnectGBps === undefined);

const hull = (intervals: readonly (Interval | undefined)[]): Interval | undefined =>
  intervals.reduce<Interval | undefined>((a, b) => {
    if (!a || !b) return undefined;
    const top = a.max >= b.max ? a : b;
    return { min: Math.min(a.min, b.min), max: top.max, ...(top.below ? { below: true } : {}) };
  }, intervals[0]);

/** One metric of a model; a family that does not state it has the range of its variants. */
export const measure = (hardware: Hardware, metric: string, { file, models }: RuleBook): Measured => {
  const property = file.metrics.get(metric)?.hardware;
  if (property === undefined) return { metric, estimate: false };
  const own = recorded(hardware, property);
  if (own) return { metric, value: own, estimate: isEstimate(hardware, property) };
  const variants = hardware.variants.flatMap(id => models.get(id) ?? []);
  const value = hull(variants.map(variant => recorded(variant, property)));
  return { metric, ...(value ? { value } : {}), estimate: variants.some(variant => isEstimate(variant, property)) };
};
