import type { HardwareLineFragment } from '../../generated/operations.ts';
import type { Sorting } from '../../ui/sortRows.ts';

export const sortKeys = [
  'name',
  'released',
  'tpp',
  'performanceDensity',
  'interconnectGBps',
  'memoryBandwidthGBps',
] as const;
export type SortKey = (typeof sortKeys)[number];

export const metricOf = (
  model: HardwareLineFragment,
  id: string,
): HardwareLineFragment['metrics'][number] | undefined => model.metrics.find(metric => metric.id === id);

const text = (a: string | null, b: string | null): number => (a ?? '').localeCompare(b ?? '');

/** Names from A, dates and numbers from the greatest; what is not reported comes last either way. */
export const sortModels = (
  models: readonly HardwareLineFragment[],
  { column: key, reversed }: Sorting,
): readonly HardwareLineFragment[] => {
  const sign = reversed ? -1 : 1;
  const value = (model: HardwareLineFragment): string | number | undefined =>
    key === 'name' ? model.name : key === 'released' ? (model.released ?? undefined) : metricOf(model, key)?.value?.max;
  return models.toSorted((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === undefined || y === undefined)
      return Number(x === undefined) - Number(y === undefined) || text(a.name, b.name);
    const order =
      typeof x === 'number' && typeof y === 'number'
        ? y - x
        : key === 'name'
          ? text(String(x), String(y))
          : text(String(y), String(x));
    return order * sign || text(a.name, b.name);
  });
};
