import { request } from 'node:http';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tools } from '../../server/mcp/tools.ts';
import { loadShipped } from '../support/shipped.ts';
import { type Site, startSite } from '../support/site.ts';
import { type Spawned, spawned } from '../support/spawned.ts';
import { testStore } from '../support/store.ts';

const store = testStore();
const main = ['--import', 'tsx', 'server/mcp/main.ts'];
let site: Site;
let server: Spawned;
let address: URL;
const clients = { stdio: new Client({ name: 'test', version: '1' }), http: new Client({ name: 'test', version: '1' }) };

beforeAll(async () => {
  await loadShipped(store);
  site = await startSite(store, { web: (_request, response) => void response.end() });
  const env = { THROUGHLINE_URL: site.url };
  server = spawned([...main, '--http', '0'], env);
  address = new URL((await server.prints(/(http:\S+) answers/))[1] ?? '');
  await clients.stdio.connect(new StdioClientTransport({ command: process.execPath, args: main, env }));
  await clients.http.connect(new StreamableHTTPClientTransport(address));
});
afterAll(async () => {
  await clients.stdio.close();
  await clients.http.close();
  server.process.kill();
  await server.exit;
  await site.close();
  await store.close();
});

const clocks = { asOf: '2025-05', knownBy: '2025-06-30' };
/** For each tool a question, and what its answer holds. */
const questions: Readonly<Record<string, readonly [input: Record<string, unknown>, holds: RegExp]>> = {
  search: [{ text: 'INF Tech' }, /"id":"firm-inf"/],
  dossier: [{ id: 'firm-inf', ...clocks }, /"propertyEvidence":\[\{/],
  reach: [{ parties: ['firm-inf'], asOf: '2025-12-01' }, /"hardwareCount":[1-9]/],
  chains: [{ target: 'lease-my-300', ...clocks }, /leased to Chinese AI developer \(unnamed\)/],
  ownership: [{ firm: 'firm-inf', asOf: '2025-12-01' }, /"tests":\[\{"test"/],
  rule_check: [{ destination: 'MY', buyer: 'CN', asOf: '2025-06-01' }, /"rules":\[\{"rule"/],
  evidence: [{ relation: '' }, /"claims":\[\{"id"/],
};

const textOf = (result: unknown): string => (result as { content: { text: string }[] }).content[0]?.text ?? '';

describe.each(['stdio', 'http'] as const)('over %s', transport => {
  test.each(tools.map(({ name }) => name))('%s answers with citations, both dates and the revision', async name => {
    const client = clients[transport];
    const [input, holds] = questions[name] ?? [];
    expect(input, `a question for ${name}`).toBeDefined();
    const asked = { ...input };
    if (name === 'evidence') {
      const chains = textOf(await client.callTool({ name: 'chains', arguments: questions.chains?.[0] ?? {} }));
      asked.relation = /"relation":\{"id":"([^"]+)"/.exec(chains)?.[1] ?? 'none was found';
    }
    const result = await client.callTool({ name, arguments: asked });
    expect(result.isError, textOf(result)).toBeFalsy();
    const { about, answer } = JSON.parse(textOf(result));
    const today = new Date().toISOString().slice(0, 10);
    expect(about).toEqual({
      ...{ asOf: input?.asOf ?? today, knownBy: input?.knownBy ?? today },
      ...{ revision: expect.stringMatching(/\S/), caution: expect.stringContaining('silence is not a no') },
    });
    expect(JSON.stringify(answer)).toMatch(holds ?? /^$/);
    expect(JSON.stringify(answer)).toMatch(/"publisher":"[^"]+","url":"https?:/);
  });

  test('what the server refuses comes with its remedy', async () => {
    const refused = await clients[transport].callTool({ name: 'chains', arguments: { target: 'nobody' } });
    expect(refused.isError).toBe(true);
    expect(textOf(refused)).toMatch(/^target is "nobody".*\n/);
  });
});

/** Status of a request of any kind to the server over HTTP. */
const statusOf = (headers: Record<string, string>, body: string, method = 'POST', path = '/mcp') =>
  new Promise<number | undefined>((resolve, reject) => {
    const asked = request({ host: address.hostname, port: address.port, path, method, headers }, response =>
      resolve(response.resume().statusCode),
    );
    asked.once('error', reject).end(body);
  });

describe('over http', () => {
  const message = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
  const usual = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

  test('a program is answered, and by each name of this machine', async () => {
    expect(await statusOf(usual, message)).toBe(200);
    expect(await statusOf({ ...usual, host: `localhost:${address.port}` }, message)).toBe(200);
  });
  test.each([
    ['a page of another site', { origin: 'https://elsewhere.example' }, 403],
    ['a page without an address', { origin: 'null' }, 403],
    ['another page of this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['a name of another that leads here', { host: 'elsewhere.example' }, 421],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ])('%s is refused', async (_who, headers, status) => {
    expect(await statusOf({ ...usual, ...headers }, message)).toBe(status);
  });
  test('what is too long, no JSON, or asked otherwise is refused', async () => {
    expect(await statusOf(usual, JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'x'.repeat(100_001) }))).toBe(413);
    expect(await statusOf(usual, '{')).toBe(400);
    expect(await statusOf(usual, '', 'GET')).toBe(405);
    expect(await statusOf(usual, message, 'POST', '/')).toBe(404);
  });
});

test('--help names both transports and THROUGHLINE_URL, and leaves standard output to the protocol', async () => {
  const help = spawned([...main, '--help']);
  expect(await help.exit).toBe(0);
  expect(help.out()).toBe('');
  expect(help.err()).toMatch(/--http PORT[\s\S]*THROUGHLINE_URL/);
});

test('over http nobody asks with a token that the server was given', async () => {
  const given = spawned([...main, '--http', '0'], { THROUGHLINE_TOKEN: 'a-secret-of-the-operator' });
  expect(await given.exit).toBe(1);
  expect(given.err()).toMatch(/^THROUGHLINE_TOKEN is set, .*; unset it, and let each client send a token of its own/);
});

test('a wrong port and a wrong address are refused by name', async () => {
  const port = spawned([...main, '--http', 'eighty']);
  expect(await port.exit).toBe(1);
  expect(port.err()).toContain('--http is "eighty"; write a whole number');
  const url = spawned(main, { THROUGHLINE_URL: 'localhost' });
  expect(await url.exit).toBe(1);
  expect(url.err()).toContain('the address is "localhost"; write one such as http://127.0.0.1:4000');
});
