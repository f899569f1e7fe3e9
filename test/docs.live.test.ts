import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFiles } from '../seed/loadFiles.ts';
import { asker } from './graphql/ask.ts';
import { loadShipped } from './support/shipped.ts';
import { testStore } from './support/store.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const store = testStore();
const ask = asker(() => store);

/** Each fenced query with the fenced answer that follows it. */
const examples = [...readme.matchAll(/```graphql\n([\s\S]*?)```\s+```json\n([\s\S]*?)```/g)].map(
  ([, query = '', answer = '']) => ({ query, answer }),
);

beforeAll(async () => {
  await loadShipped(store);
});
afterAll(() => store.close());

test('the README shows a query with its answer', () => {
  expect(examples.length).toBeGreaterThan(0);
});

test.each(examples)('the README shows what its query really answers', async ({ query, answer }) => {
  const { data, errors } = await ask(query, {});
  expect(errors).toEqual([]);
  expect(data).toEqual(JSON.parse(answer).data);
});

test('the case that the README shows loads as it stands, and its chain leads to the firm that rents', async () => {
  const [, text = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  await loadFiles(store, [{ path: 'README.md', text }], { onFile: () => undefined });
  const { data } = await ask('{ accessChains(target: "fleet-quay", asOf: "2026-02") { chains { text } } }', {});
  expect(JSON.stringify(data)).toContain('leased to Quay Technology (from January 2026)');
});

test('every page that the README leads to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(match => match[1] ?? '');
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(() => readFileSync(`${root}${link}`)).not.toThrow();
});
