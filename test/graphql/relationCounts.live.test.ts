import { afterAll, beforeAll, expect, test } from 'vitest';
import { queries } from '../../server/store/queries.ts';
import { draw } from '../support/graph.ts';
import { loadDrawn } from '../support/loadDrawn.ts';
import { testStore, wipe } from '../support/store.ts';
import { watchedStore } from '../support/watchedStore.ts';
import { asker } from './ask.ts';

const store = testStore();
const drawing = draw('a OWNS 60% b; b OWNS 10% c; a OWNS 5% c; person1 CONTROLS b; lone@CN');

beforeAll(async () => {
  await wipe(store);
  await loadDrawn(store, [drawing]);
});
afterAll(() => store.close());

test('relations of all entities of an answer are counted in one read', async () => {
  const reads: unknown[] = [];
  const watched = watchedStore(store, query => reads.push(query));
  const ask = asker(() => watched);
  const { data, errors } = await ask(`{ subgraph(ids: ["c", "lone", "b", "a", "person1"], depth: 0) {
    entities { id relationCounts { kind outgoing incoming } } } }`);
  expect(errors).toEqual([]);
  const subgraph = data?.subgraph as { entities: { id: string; relationCounts: unknown }[] } | undefined;
  expect(new Map(subgraph?.entities.map(({ id, relationCounts }) => [id, relationCounts]))).toEqual(
    new Map([
      ['a', [{ kind: 'OWNS', outgoing: 2, incoming: 0 }]],
      [
        'b',
        [
          { kind: 'CONTROLS', outgoing: 0, incoming: 1 },
          { kind: 'OWNS', outgoing: 1, incoming: 1 },
        ],
      ],
      ['c', [{ kind: 'OWNS', outgoing: 0, incoming: 2 }]],
      ['lone', []],
      ['person1', [{ kind: 'CONTROLS', outgoing: 1, incoming: 0 }]],
    ]),
  );
  expect(reads.filter(query => query === queries.relationCounts)).toHaveLength(1);
});
