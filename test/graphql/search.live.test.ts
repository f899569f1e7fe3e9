import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSeed } from '../../seed/loadSeed.ts';
import { testStore, wipe } from '../support/store.ts';
import { asker } from './ask.ts';

const store = testStore();
const ask = asker(() => store);
const question = `query ($text: String!, $exact: Boolean, $kinds: [EntityKind!], $first: Int) {
  search(text: $text, exact: $exact, kinds: $kinds, first: $first) {
    hits { entity { id kind name } score matched { field text how } }
    gaps { gap { id what sources { id } } matched { field how } }
    truncated
  }
}`;

beforeAll(async () => {
  await wipe(store);
  await store.applySchema();
  await loadSeed(store, fileURLToPath(new URL('../../seed/', import.meta.url)), () => undefined);
});
afterAll(() => store.close());

test('a hit says which text answers, in which field, and why', async () => {
  const { data } = await ask(question, { text: 'langchao', first: 1 });
  expect(data?.search).toMatchObject({
    hits: [
      {
        entity: { id: 'firm-inspur', kind: 'Firm', name: 'Inspur Group' },
        matched: { field: 'nameOriginal', text: '浪潮集团', how: 'PINYIN' },
      },
    ],
  });
});

test('exact leaves likeness out', async () => {
  expect((await ask(question, { text: 'bytedence', exact: true })).data?.search).toEqual({
    ...{ hits: [], gaps: [], truncated: false },
  });
});

test('gaps come with their sources, and only without kinds', async () => {
  const text = 'Who owns the offshore parent of the Malaysian entity';
  const { data } = await ask(question, { text });
  expect(data?.search).toMatchObject({
    gaps: [{ gap: { id: 'gap-03', sources: [{ id: 's-wsj-excerpt-bw' }] }, matched: { field: 'what', how: 'EXACT' } }],
  });
  expect((await ask(question, { text, kinds: ['Firm'] })).data?.search).toMatchObject({ gaps: [] });
});

test('what is cut says so', async () => {
  expect((await ask(question, { text: 'malaysia', first: 2 })).data?.search).toMatchObject({ truncated: true });
});

test.each([
  [{ text: 'x'.repeat(201) }, 'text'],
  [{ text: 'x', first: 0 }, 'first'],
])('a question that cannot be asked names the argument', async (variables, argument) => {
  expect((await ask(question, variables)).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});
