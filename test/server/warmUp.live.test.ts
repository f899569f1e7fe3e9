import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSeed } from '../../seed/loadSeed.ts';
import { migrate } from '../../seed/migrations.ts';
import { nameQueries } from '../../server/store/nameQueries.ts';
import { queries } from '../../server/store/queries.ts';
import type { Store } from '../../server/store/query.ts';
import { warmUp } from '../../server/warmUp.ts';
import { testStore, wipe } from '../support/store.ts';
import { watchedStore } from '../support/watchedStore.ts';

const store = testStore();
/**
 * Asked only by a start, before and after every question, of more than twelve levels of owners, or of all entities at
 * once, which costs too much to ask unasked.
 */
const leftCold = [
  ...['read/version.cypher', 'read/state.cypher', 'read/owners-above.cypher', 'read/described.cypher'],
  // Asked by the process of the whole graph, where there is one.
  'read/database-id.cypher',
  // Asked by the process of the names, where there is one, and of what it proposes.
  ...['read/gap-keys.cypher', 'read/gaps-by-id.cypher'],
  // Read of more hardware than is read at once.
  'read/access-frontier.cypher',
];

const always = async (): Promise<boolean> => true;
const recording = (asked: Set<string>): Store => watchedStore(store, ({ file }) => asked.add(file));

beforeAll(async () => {
  await wipe(store);
  await migrate(store);
});
afterAll(() => store.close());

test('of an empty store asks the first question and no other', async () => {
  const asked = new Set<string>();
  await warmUp(recording(asked), always);
  expect(asked).toContain(queries.cases.file);
  expect(asked).not.toContain(queries.surroundings.file);
});

test('of the reported cases asks every statement that reads', { timeout: 400_000 }, async () => {
  await loadSeed(store, fileURLToPath(new URL('../../seed/', import.meta.url)), () => undefined);
  const asked = new Set<string>();
  await warmUp(recording(asked), always);
  const all = Object.values({ ...queries, ...nameQueries }).map(({ file }): string => file);
  expect(all.filter(file => !asked.has(file)).sort()).toEqual(leftCold.toSorted());
});

test('goes on only while it may', async () => {
  const asked: string[][] = [];
  const files = new Set<string>();
  // What another has kept is not read again.
  const fresh = testStore();
  await warmUp(
    watchedStore(fresh, ({ file }) => files.add(file)),
    async () => {
      asked.push([...files]);
      return asked.length < 3;
    },
  );
  await fresh.close();
  expect(asked).toHaveLength(3);
  expect(asked[0]).toEqual([]);
  // One question was let through after the first, and none after that.
  expect(files).toContain(queries.surroundings.file);
  expect(files).not.toContain(nameQueries.search.file);
});

test('a store that fails ends it, and nobody hears of it', async () => {
  let reads = 0;
  const failing = watchedStore(store, () => {
    reads += 1;
    throw new Error('gone');
  });
  await expect(warmUp(failing, always)).resolves.toBeUndefined();
  expect(reads).toBeGreaterThan(0);
  expect(reads).toBeLessThan(10);
});
