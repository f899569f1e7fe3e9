import { defineQuery, type Store } from '../../server/store/query.ts';
import { openStore } from '../../server/store/store.ts';
import { neo4jOfLane } from './lanes.ts';

type Nothing = Record<never, never>;
const spec = { params: {}, columns: { removed: true } } as const;
// Through the store's own door, although the files stand with the tests.
const folder = 'write/../../test/support';
const someRelations = defineQuery<Nothing, { removed: number }>(`${folder}/wipeRelations.cypher`, spec);
const everything = defineQuery<Nothing, { removed: number }>(`${folder}/wipe.cypher`, spec);

/** The database of the live tests. Close it when done. */
export const testStore = () => openStore(neo4jOfLane());

export const wipe = async (store: Store): Promise<void> => {
  let removed = 1;
  while (removed > 0) removed = (await store.write(run => run(someRelations, {})))[0]?.removed ?? 0;
  await store.write(run => run(everything, {}));
};
