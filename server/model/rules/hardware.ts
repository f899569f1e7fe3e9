import type { Entity } from '../graph.ts';
import { number, record, text, texts } from './fields.ts';

/** Accelerator as recorded. What is absent was not found. */
export type Hardware = {
  readonly id: string;
  readonly name: string;
  readonly released?: string;
  readonly datacenter?: boolean;
  readonly densePeak?: { readonly precision: string; readonly teraOps: number; readonly bits: number };
  readonly tpp?: number;
  readonly tppRange?: Interval;
  /** Of all that sits on one circuit board. */
  readonly boardTpp?: number;
  readonly dieAreaMm2?: number;
  readonly performanceDensity?: number;
  readonly memoryGb?: number;
  readonly memoryBandwidthGBps?: number;
  readonly interconnectGBps?: number;
  readonly interconnectBelowGBps?: number;
  readonly interconnectNote?: string;
  /** True where the figures are computed or rumoured and not published by the maker. */
  readonly estimate: boolean;
  readonly dieAreaEstimate: boolean;
  /** Of a family: the ids of the models that it stands for. */
  readonly variants: readonly string[];
  readonly sources: readonly string[];
};

/** Both ends included, unless `below`: then `max` itself is not reached. */
export type Interval = { readonly min: number; readonly max: number; readonly below?: true };

const numbers = [
  'tpp',
  'boardTpp',
  'dieAreaMm2',
  'performanceDensity',
  'memoryGb',
  'memoryBandwidthGBps',
  'interconnectGBps',
  'interconnectBelowGBps',
] as const;

const peak = (value: unknown): Pick<Hardware, 'densePeak'> => {
  const { precision, teraOps, bits } = record(value);
  return typeof teraOps === 'number' && typeof bits === 'number'
    ? { densePeak: { precision: text(precision) ?? 'not reported', teraOps, bits } }
    : {};
};

const range = (value: unknown): Pick<Hardware, 'tppRange'> => {
  const [min, max] = Array.isArray(value) ? value : [];
  return typeof min === 'number' && typeof max === 'number' ? { tppRange: { min, max } } : {};
};

/** A HardwareModel entity as the rules read it. */
export const readHardware = ({ id, name, properties }: Entity): Hardware => ({
  id,
  name,
  ...(typeof properties.released === 'string' ? { released: properties.released } : {}),
  ...(typeof properties.datacenter === 'boolean' ? { datacenter: properties.datacenter } : {}),
  ...(typeof properties.interconnectNote === 'string' ? { interconnectNote: properties.interconnectNote } : {}),
  ...peak(properties.densePeak),
  ...range(properties.tppRange),
  ...(Object.fromEntries(
    numbers.flatMap(field => (number(properties[field]) === undefined ? [] : [[field, properties[field]]])),
  ) as { [F in (typeof numbers)[number]]?: number }),
  estimate: properties.estimate === true,
  dieAreaEstimate: properties.dieAreaEstimate === true,
  variants: texts(properties.variants),
  sources: texts(properties.sources),
});
