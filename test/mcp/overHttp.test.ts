import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client as Throughline } from '../../clients/client.ts';
import { overHttp } from '../../server/mcp/overHttp.ts';
import { listen } from '../access/provider.ts';

const tokens: (string | undefined)[] = [];
const ask: Throughline['ask'] = async <Result>() => ({ inventory: { revision: 'r' } }) as Result;
const server = createServer(
  overHttp(
    token => {
      tokens.push(token);
      return { ask };
    },
    () => '2026-06-01',
    '127.0.0.1',
  ),
);
let address = '';
beforeAll(async () => {
  address = `${await listen(server)}/mcp`;
});
afterAll(() => {
  server.close();
});

const call = (headers: Record<string, string>) =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
    body: JSON.stringify({
      ...{ jsonrpc: '2.0', id: 1, method: 'tools/call' },
      params: { name: 'search', arguments: { text: 'x' } },
    }),
  });

test('each request asks with its own token, or with none', async () => {
  for (const headers of [{ authorization: 'Bearer tl_anna' }, {}, { authorization: 'Basic YTpi' }])
    expect((await call(headers)).status).toBe(200);
  expect(tokens).toEqual(['tl_anna', undefined, undefined]);
});

test('a header that tells no token is refused with what to write', async () => {
  tokens.length = 0;
  const refused = await call({ authorization: 'Bearer tl_anna extra' });
  expect([refused.status, await refused.text()]).toEqual([
    401,
    expect.stringContaining('says no token; write \\"Authorization: Bearer TOKEN\\"'),
  ]);
  expect(tokens).toEqual([]);
});
