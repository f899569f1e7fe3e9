import { inject } from 'vitest';
import { defineQuery, type Store } from '../../server/store/query.ts';
import { openStore } from '../../server/store/store.ts';

// Through the store's own door, although the file stands with the tests.
const everything = defineQuery<Record<never, never>, { removed: number }>('write/../../test/support/wipe.cypher', {
  params: {},
  columns: { removed: true },
});

/** The database of the live tests. Close it when done. */
export const testStore = () => openStore(inject('neo4j'));

export const wipe = async (store: Store): Promise<void> => {
  await store.write(run => run(everything, {}));
};
