import type { DataSet } from '../../server/model/dataSets.ts';
import { dataSetQueries } from '../../server/store/dataSetQueries.ts';
import type { Run } from '../../server/store/query.ts';

/** The data sets of which editions are loaded, those of an unfinished import among them; the one loaded last comes last. */
export const dataSetsIn = async (run: Run): Promise<readonly DataSet[]> =>
  (await run(dataSetQueries.dataSets, {}))
    .toSorted((a, b) => (a.loadedAt < b.loadedAt ? -1 : 1))
    .map(({ dataSet }) => JSON.parse(dataSet) as DataSet);
