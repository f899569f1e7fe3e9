import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadShipped } from '../support/shipped.ts';
import { type Site, startSite } from '../support/site.ts';
import { testStore } from '../support/store.ts';
import { auditProtocol } from './protocol.ts';
import { checkPaging } from './relay.ts';
import { scanSecurity } from './security.ts';

const store = testStore();
let site: Site;

beforeAll(async () => {
  await loadShipped(store);
  site = await startSite(store, { web: (_request, _response, next) => next() });
});
afterAll(async () => {
  await site.close();
  await store.close();
});

test('every audit of graphql-http passes', async () => {
  const { what, wrong, notes } = await auditProtocol(site.url);
  expect([...wrong, ...notes]).toEqual([]);
  expect(what).toMatch(/: (\d+) of \1 audits/);
});

test('every connection gives each thing once, page by page, and refuses what is no cursor', async () => {
  const { what, wrong } = await checkPaging(async (query, variables) => {
    const response = await fetch(`${site.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Awaited<ReturnType<Parameters<typeof checkPaging>[0]>>;
  }, 101);
  expect(wrong).toEqual([]);
  expect(what).toMatch(/entities \d{3}/);
});

test('attacks on GraphQL are refused, and the server answers afterwards', async () => {
  expect((await scanSecurity(site.url)).wrong).toEqual([]);
});
