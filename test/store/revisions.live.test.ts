import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeCases } from '../../seed/write/removeCases.ts';
import { revisionOf } from '../../server/store/revision.ts';
import { asker, token } from '../graphql/ask.ts';
import { otherCase } from '../seed/caseText.ts';
import { base, loading } from '../seed/loading.ts';
import { testStore, wipe } from '../support/store.ts';

const store = testStore();
const ask = asker(() => store, { writable: true });
const { load } = loading(store);

beforeAll(() => wipe(store));
afterAll(() => store.close());

type Told = { readonly revision: string; readonly loadedAt: string; readonly changes: readonly object[] };
const told = async (first = 50): Promise<readonly Told[]> => {
  const { data, errors } = await ask(
    `{ dataRevisions(first: ${first}) { revision loadedAt changes { file change } } }`,
  );
  expect(errors).toEqual([]);
  return (data as { dataRevisions: readonly Told[] }).dataRevisions;
};

test('each state of the data is told with when it was loaded and which files made it another', async () => {
  expect(await told()).toEqual([]);
  await load(base);
  const first = await revisionOf(store, {});
  expect((await told())[0]?.revision).toBe(first);
  const begun = (await told()).length;
  await load({ 'quay.yaml': otherCase });
  await load({ 'quay.yaml': otherCase });
  await load({ 'quay.yaml': otherCase.replace('title: ', 'title: Old ') });
  await removeCases(store, ['quay'], { onFile: () => undefined });
  const all = await told();
  expect(all.slice(0, 3).map(({ changes }) => changes)).toEqual(
    ['REMOVED', 'CHANGED', 'ADDED'].map(change => [{ file: 'quay', change }]),
  );
  expect(all).toHaveLength(begun + 3);
  // The state is the first again, and so is its name; when it came is another.
  expect(all[0]?.revision).toBe(first);
  expect(all[3]?.revision).toBe(first);
  expect(all.map(({ loadedAt }) => loadedAt)).toEqual(
    all
      .map(({ loadedAt }) => loadedAt)
      .toSorted()
      .toReversed(),
  );
  expect((await told(2)).map(({ changes }) => changes)).toEqual(all.slice(0, 2).map(({ changes }) => changes));
});

test('what is no file gives the data no new revision', async () => {
  const before = await told();
  const save = 'mutation { saveView(name: "One", address: "/explore") { id } }';
  expect((await ask(save, {}, { authorization: `Bearer ${token}` })).errors).toEqual([]);
  expect(await told()).toEqual(before);
});
