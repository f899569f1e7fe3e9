import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { defineQuery } from '../../server/store/query.ts';
import { testStore } from '../support/store.ts';

const many = defineQuery<Record<never, never>, { count: number; text: string }>(
  'read/../../test/support/cypher/many.cypher',
  { params: {}, columns: { count: true, text: true } },
);
const store = testStore();
afterAll(() => store.close());

const heap = (): number => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
};

test('a request holds nothing of what it has read and let go', async () => {
  const grown = await store.inOneState(async ({ read }) => {
    const readOften = async (times: number): Promise<void> => {
      for (let i = 0; i < times; i += 1) expect(await read(many, {})).toHaveLength(2_000);
    };
    await readOften(10);
    const before = heap();
    await readOften(100);
    return heap() - before;
  });
  // 200,000 rows take more than 30 MB.
  expect(grown).toBeLessThan(5_000_000);
});
