import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageNames } from '../../domain/pages.ts';
import { buildApp } from '../../server/app.ts';
import { makeStatus } from '../../server/status.ts';
import { builtOperations, builtWeb } from '../../server/web.ts';
import { formatAddress } from '../../web/core/address.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-web-'));
const onError = (error: unknown): never => {
  throw error;
};
const status = makeStatus(
  () => {},
  () => 0,
);
const server = createServer();
let site = '';

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>the page</title>');
  writeFileSync(join(folder, 'theme.js'), '// a file');
  writeFileSync(join(folder, 'operations.json'), '{"sha256:a":"{ cases { id } }"}');
  writeFileSync(join(folder, 'assets', 'a-1.js'), '// a part');
  server.on(
    'request',
    buildApp({
      ...{ store: () => undefined, status, host: '127.0.0.1', web: builtWeb(folder) },
      ...{ now: () => new Date(0), onError, open: { queryPage: true, introspection: true } },
    }),
  );
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const get = async (path: string) => {
  const response = await fetch(site + path);
  return { status: response.status, body: await response.text() };
};

describe('the built page', () => {
  test.each(pageNames.map(page => formatAddress({ page })))('%s is a view', async path => {
    expect(await get(path)).toEqual({ status: 200, body: '<title>the page</title>' });
  });
  test.each(['/case/my-suitcases', '/chains?target=fleet-my-300', '/?filter=x', '//chains'])(
    '%s is a view',
    async path => {
      expect((await get(path)).status).toBe(200);
    },
  );
  test.each([
    ['/screen?parties=ByteDance%0AMegaspeed', '/screening?parties=ByteDance%0AMegaspeed'],
    ['/firm/firm-megaspeed?since=2026', '/entity/firm-megaspeed?since=2026'],
    ['/fleet/fleet-my-300', '/entity/fleet-my-300'],
    ['//firm/firm-megaspeed', '/entity/firm-megaspeed'],
  ])('%s leads to %s', async (path, page) => {
    const response = await fetch(`${site}${path}`, { redirect: 'manual' });
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe(page);
  });
  const inherited = ['/constructor', '/__proto__', '/toString', '/valueOf', '/hasOwnProperty'];
  test.each(['/graphq', '/cases', '/home', '/Case', '/chains.html', ...inherited])(
    '%s is no view, and the page says so',
    async path => {
      expect(await get(path)).toEqual({ status: 404, body: '<title>the page</title>' });
    },
  );
  test('tells nobody what it asks, which the server reads', async () => {
    expect(await get('/operations.json')).toEqual({ status: 404, body: '<title>the page</title>' });
    expect([...builtOperations(folder)]).toEqual([['sha256:a', '{ cases { id } }']]);
  });
  test('stays as it was when the server began, whatever is built in its place', async () => {
    writeFileSync(join(folder, 'index.html'), '<title>another</title>');
    rmSync(join(folder, 'theme.js'));
    expect(await get('/')).toEqual({ status: 200, body: '<title>the page</title>' });
    expect(await get('/theme.js')).toMatchObject({ status: 200, body: '// a file' });
    const { headers } = await fetch(`${site}/assets/a-1.js`);
    expect(headers.get('cache-control')).toContain('immutable');
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });
  test('a file is a file, and an asset that is not there gets no page', async () => {
    expect(await get('/theme.js')).toMatchObject({ status: 200, body: '// a file' });
    expect((await get('/assets/gone.js')).body).not.toContain('the page');
  });
});

describe('another site', () => {
  /** What a browser asks when a name that leads here stands in its address bar. */
  const askedAs = (host: string, path: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      request(site + path, { headers: { host } }, response => resolve(response.resume().statusCode))
        .once('error', reject)
        .end();
    });
  test.each(['/', '/graphql?query={__typename}', '/health/ready'])(
    'gets no answer to %s under a name of its own',
    async path => {
      expect(await askedAs('rebound.example:4000', path)).toBe(421);
      expect(await askedAs('127.0.0.1.example', path)).toBe(421);
    },
  );
  test.each(['localhost', 'LOCALHOST:4000', '127.0.0.1:1', '[::1]:4000', 'throughline.localhost'])(
    'is not %s',
    async host => {
      expect(await askedAs(host, '/')).toBe(200);
    },
  );
  test('may not let its page read an answer', async () => {
    const origin = 'https://elsewhere.example';
    const asked = await fetch(`${site}/graphql?query={__typename}`, { headers: { origin } });
    const may = await fetch(`${site}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    for (const { headers } of [asked, may]) expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

test.each(['POST', 'PUT', 'DELETE'])('nothing but GraphQL takes a %s', async method => {
  const response = await fetch(`${site}/explore`, { method });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
});
