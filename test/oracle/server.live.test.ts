import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFiles } from '../../seed/loadFiles.ts';
import { migrate } from '../../seed/migrations.ts';
import { asker } from '../graphql/ask.ts';
import { runTrial } from '../support/oracle/trial.ts';
import { testStore, wipe } from '../support/store.ts';

const store = testStore();
beforeAll(async () => {
  await wipe(store);
  await migrate(store);
});
afterAll(() => store.close());

test('loaded into Neo4j, random worlds are answered as the oracle of the definitions answers', async () => {
  const ask = asker(() => store);
  const { asked } = await runTrial({
    ...{ questions: 120, seed: 28, worldsAtOnce: 10, reported: 0 },
    load: async (path, text) => {
      await loadFiles(store, [{ path, text }], { onFile: () => undefined });
    },
    ask: async query => {
      const { data, errors } = await ask(query);
      expect(errors).toEqual([]);
      return data;
    },
    onFound: () => undefined,
    onProgress: ({ differences }) => expect([...differences]).toEqual([]),
  });
  expect(asked).toBeGreaterThanOrEqual(120);
});
