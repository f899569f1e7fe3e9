import { dataSets } from '../../store/dataSets.ts';
import type { Context } from '../context.ts';

/** The data sets of which an edition is loaded to its end, with these editions. */
export const loadedDataSets = ({ once, store, reading }: Context) =>
  once('data sets', async () =>
    (await dataSets(store, reading))
      .map(dataSet => ({ ...dataSet, editions: dataSet.editions.filter(({ isLoaded }) => isLoaded) }))
      .filter(({ editions }) => editions.length > 0),
  );
