import type { SourceRef } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { isKnown } from '../../domain/publication.ts';

import { type Series, seriesOf } from '../model/trade/series.ts';
import { queries } from '../store/queries.ts';
import { readingFrom, type SourcedReading } from '../store/readings.ts';
import { whole } from '../store/whole.ts';
import type { Context } from './context.ts';
import { batched } from './loaders.ts';
import type { EntityParent } from './parents.ts';

export type FlowSeries = { readonly series: Series; readonly sources: ReadonlyMap<string, readonly SourceRef[]> };

/** Most values that one statement reads, and flows that it reads them of: a flow has some hundred months, and revisions. */
const [most, flowsAtOnce] = [100_000, 20];

/** All values of a flow, read for the flows of a question together. */
const valuesOf = (context: Context) =>
  context.once('values of flows', () =>
    batched<readonly SourcedReading[]>(
      context.reading,
      async flows => {
        const rows = await context.store.read(queries.tradeReadings, { flows, limit: most + 1 }, context.reading);
        const byFlow = groupBy(whole(rows, most, 'values of flows'), row => row.flow);
        return flow => (byFlow.get(flow) ?? []).map(readingFrom);
      },
      flowsAtOnce,
    ),
  );

/** As for claims; a value without sources is known only when nobody asks. */
const isKnownThen = ({ sources }: SourcedReading, { clocks }: EntityParent): boolean =>
  clocks?.knownBy === undefined || sources.some(source => isKnown({ source }, clocks.knownBy));

const read = async (flow: EntityParent, context: Context): Promise<FlowSeries> => {
  const all = await valuesOf(context).load(flow.id);
  const readings = all.filter(reading => isKnownThen(reading, flow));
  return { series: seriesOf(readings), sources: new Map(readings.map(({ id, sources }) => [id, sources])) };
};

/** The values of a flow as known at its clocks, read once for all its fields. */
export const seriesOfFlow = (flow: EntityParent, context: Context): Promise<FlowSeries> =>
  context.once(`series of ${flow.id} known by ${flow.clocks?.knownBy?.last}`, () => read(flow, context));
