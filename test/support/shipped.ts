import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { loadSeed } from '../../seed/loadSeed.ts';
import { migrate } from '../../seed/migrations.ts';
import { queries } from '../../server/store/queries.ts';
import type { Store } from '../../server/store/query.ts';
import { lane } from './lanes.ts';
import { wipe } from './store.ts';

/**
 * Brings the database of the tests to the shipped data and nothing else. It is loaded once for all test files that only
 * read: each write gives the state of the data a new name, and the name after the last load stands in a file.
 */
export const loadShipped = async (store: Store): Promise<void> => {
  const mark = join(inject('lanesFolder'), `state-${lane()}`);
  const stateNow = async (): Promise<string> => (await store.read(queries.state, { patience: 0 }))[0]?.name ?? '';
  const now = await stateNow();
  if (now !== '' && existsSync(mark) && readFileSync(mark, 'utf8') === now) return;
  await wipe(store);
  await migrate(store);
  await loadSeed(store, 'seed', () => undefined);
  writeFileSync(mark, await stateNow());
};
