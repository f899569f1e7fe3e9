import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../../server/app.ts';
import { makeStatus } from '../../server/status.ts';
import { StoreError } from '../../server/store/errors.ts';
import { TakesChangesDocument } from '../../web/generated/operations.ts';
import { stubStore } from '../support/stubStore.ts';

let reads = 0;
let failing: StoreError | undefined;
const store = stubStore(async () => {
  reads += 1;
  if (failing) throw failing;
  return [];
});
const status = makeStatus(
  () => undefined,
  () => 0,
);
status.finish();
const logged: unknown[] = [];
const appWith = (open: { queryPage: boolean; introspection: boolean }) =>
  createServer(
    buildApp({
      ...{ store: () => store, status, host: '127.0.0.1', web: (_request, _response, next) => next() },
      ...{ now: () => new Date(0), onError: error => logged.push(error), open },
    }),
  );
const servers = [
  appWith({ queryPage: true, introspection: true }),
  appWith({ queryPage: false, introspection: false }),
];
let [site, closed] = ['', ''];

beforeAll(async () => {
  for (const server of servers) await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  [site = '', closed = ''] = servers.map(
    server => `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
  );
});
afterAll(() => {
  for (const server of servers) server.close();
});

const question = `?query=${encodeURIComponent('{ cases { id } }')}`;
const post = (address: string, query: string) =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  });

describe('the query page', () => {
  const html = { accept: 'text/html', 'accept-encoding': 'gzip' };
  test('is sent compressed, kept by the browser, and is the same for those that take nothing compressed', async () => {
    const first = await fetch(site, { headers: html });
    expect(first.headers.get('content-encoding')).toBe('gzip');
    const text = await first.text();
    expect(text).toContain('<script src="/graphql/query-page.js"></script>');
    const script = await fetch(`${site}/query-page.js`);
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(await script.text()).toContain('renderYogaGraphiQL');
    const tag = first.headers.get('etag') ?? '';
    expect((await fetch(site, { headers: { ...html, 'if-none-match': tag } })).status).toBe(304);
    const plain = await fetch(site, { headers: { accept: 'text/html', 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(text);
  });
  test('runs no query of its address', async () => {
    reads = 0;
    await (await fetch(site + question, { headers: html })).text();
    expect(reads).toBe(0);
  });
  test('can be left out, and so can the schema, with all that would tell it', async () => {
    const page = await fetch(closed, { headers: html });
    expect([page.status >= 400, await page.text()]).toEqual([true, expect.not.stringContaining('query-page')]);
    const told = await (await post(closed, '{ __schema { types { name } } }')).text();
    expect(told).toMatch(/introspection/i);
    expect(told).not.toContain('AccessReport');
    expect(await (await post(closed, '{ case_ { id } }')).text()).not.toMatch(/did you mean/i);
    expect(await (await post(site, '{ casess { id } }')).text()).toMatch(/did you mean/i);
  });
  test('a server that tells nobody its schema still tells whether it keeps views and decisions', async () => {
    for (const address of [site, closed])
      expect(await (await post(address, TakesChangesDocument.toString())).json()).toEqual({
        data: { takesChanges: false },
      });
  });
});

describe('what a page of another site causes', () => {
  test.each([
    ['an image', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' }],
    ['a page on another port', { 'sec-fetch-site': 'same-site' }],
    ['an image, where browsers say less', { referer: 'http://elsewhere.example/' }],
    ['a script, where browsers say less', { origin: 'http://elsewhere.example' }],
    ['a page in a frame that is shut in', { origin: 'null' }],
  ])('%s: nothing is run', async (_what, headers) => {
    reads = 0;
    const response = await fetch(site + question, { headers });
    expect([response.status, reads]).toEqual([403, 0]);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });
  test.each([
    ['a page of ours', { 'sec-fetch-site': 'same-origin' }],
    ['an address that was typed', { 'sec-fetch-site': 'none' }],
    ['a program', {}],
  ])('%s is answered', async (_what, headers) => {
    const response = await fetch(site + question, { headers: { accept: 'application/json', ...headers } });
    expect(response.status).toBe(200);
  });
});

describe('a store that does not answer', () => {
  test.each([
    '{ subgraph(ids: ["firm-a"]) { entities { id } } }',
    '{ entity(id: "firm-a") { id } }',
    '{ accessChains(target: "firm-a") { chainCount explanation { text } } }',
    '{ cases { id } }',
    '{ claims { nodes { id } } search(text: "a") { hits { score } } inventory { claims } }',
    '{ neighbours(id: "firm-a") { totalCount } }',
  ])('%s says so, with when to ask again, and nothing else', async query => {
    failing = new StoreError('STORE_UNAVAILABLE', 'no answer from Neo4j at bolt://secret.host:7687');
    logged.length = 0;
    const response = await post(site, query);
    failing = undefined;
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
    const body = await response.text();
    expect(JSON.parse(body)).toEqual({
      errors: [{ message: expect.stringMatching(/nothing is known/), extensions: { code: 'STORE_UNAVAILABLE' } }],
    });
    expect(body).not.toMatch(/no entity|secret\.host/);
    expect(logged).toHaveLength(1);
  });
});
