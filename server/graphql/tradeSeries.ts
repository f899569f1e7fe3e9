import { spanOf } from '../model/dates.ts';
import type { SourceRef } from '../model/graph.ts';
import { type Series, seriesOf } from '../model/trade/series.ts';
import { queries } from '../store/queries.ts';
import { readingFrom, type SourcedReading } from '../store/readings.ts';
import type { Context } from './context.ts';
import type { EntityParent } from './parents.ts';

export type FlowSeries = { readonly series: Series; readonly sources: ReadonlyMap<string, readonly SourceRef[]> };

/** Far above the months and revisions that one flow can have. */
const most = 20_000;
const perFlow = new WeakMap<EntityParent, Promise<FlowSeries>>();

/** As for claims: published by the end of `knownBy`; without a date, known only when nobody asks. */
const isKnown = ({ sources }: SourcedReading, flow: EntityParent): boolean => {
  const knownBy = flow.clocks?.knownBy;
  if (knownBy === undefined) return true;
  return sources.some(({ published }) => published !== undefined && spanOf(published).last <= knownBy.last);
};

const read = async (flow: EntityParent, context: Context): Promise<FlowSeries> => {
  const rows = await context.store.read(queries.tradeReadings, { flows: [flow.id], limit: most }, context.reading);
  const readings = rows.map(readingFrom).filter(reading => isKnown(reading, flow));
  return { series: seriesOf(readings), sources: new Map(readings.map(({ id, sources }) => [id, sources])) };
};

/** The values of a flow as known at its clocks, read once for all its fields. */
export const seriesOfFlow = (flow: EntityParent, context: Context): Promise<FlowSeries> => {
  const known = perFlow.get(flow) ?? read(flow, context);
  perFlow.set(flow, known);
  return known;
};
