import { isKnown } from '../model/evidence.ts';
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

/** As for claims; a value without sources is known only when nobody asks. */
const isKnownThen = ({ sources }: SourcedReading, { clocks }: EntityParent): boolean =>
  clocks?.knownBy === undefined || sources.some(source => isKnown({ source }, clocks.knownBy));

const read = async (flow: EntityParent, context: Context): Promise<FlowSeries> => {
  const rows = await context.store.read(queries.tradeReadings, { flows: [flow.id], limit: most }, context.reading);
  const readings = rows.map(readingFrom).filter(reading => isKnownThen(reading, flow));
  return { series: seriesOf(readings), sources: new Map(readings.map(({ id, sources }) => [id, sources])) };
};

/** The values of a flow as known at its clocks, read once for all its fields. */
export const seriesOfFlow = (flow: EntityParent, context: Context): Promise<FlowSeries> => {
  const known = perFlow.get(flow) ?? read(flow, context);
  perFlow.set(flow, known);
  return known;
};
