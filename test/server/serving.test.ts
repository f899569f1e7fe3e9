import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { buildApp } from '../../server/app.ts';
import { lanes } from '../../server/graphql/admission.ts';
import { makeMetrics } from '../../server/observe/metrics.ts';
import { followRequests } from '../../server/observe/requests.ts';
import { readServing, type Serving } from '../../server/serving.ts';
import { makeStatus } from '../../server/status.ts';
import { stubStore } from '../support/stubStore.ts';

const status = makeStatus(
  () => undefined,
  () => 0,
);
status.finish();
const usual: Serving = {
  ...{
    log: { level: 'silent', format: 'json' },
    metrics: 'this machine',
    rateLimit: 0,
    pageAlone: false,
    keepsWholeGraph: true,
  },
};
/** Holds every read until it is let go. */
const gate = () => {
  let open = (): void => undefined;
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  return { opened, open };
};
const [id, text] = [`sha256:${'0'.repeat(64)}`, 'query Kinds { __typename }'];
const servers: ReturnType<typeof createServer>[] = [];
const serve = async (given: Partial<Serving> = {}, read: () => Promise<never[]> = async () => []): Promise<string> => {
  const metrics = makeMetrics();
  const { arrived, note } = followRequests(metrics.observe);
  const server = createServer(
    buildApp({
      ...{ store: () => stubStore(read), status, host: '127.0.0.1', web: (_request, _response, next) => next() },
      ...{ now: () => new Date(0), onError: () => undefined, open: { queryPage: true, introspection: true } },
      ...{ serving: { ...usual, ...given }, operations: () => new Map([[id, text]]), note, metrics },
    }),
  );
  server.prependListener('request', arrived);
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});
const post = (address: string, body: object, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const codeOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { errors?: { extensions?: { code?: string } }[] }).errors?.[0]?.extensions?.code;

describe('how often one address may ask', () => {
  test('more is refused with when to ask again; probes and other addresses are answered', async () => {
    const address = await serve({ rateLimit: 3, trustProxy: ['loopback'] });
    const from = (client: string) => post(address, { query: '{ __typename }' }, { 'x-forwarded-for': client });
    const answers = [];
    for (let i = 0; i < 4; i += 1) answers.push(await from('203.0.113.5'));
    expect(answers.map(answer => answer.status)).toEqual([200, 200, 200, 429]);
    const [refused] = answers.slice(-1);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused && (await codeOf(refused))).toBe('RATE_LIMITED');
    expect((await from('203.0.113.6')).status).toBe(200);
    for (let i = 0; i < 5; i += 1)
      expect((await fetch(`${address}/health/live`, { headers: { 'x-forwarded-for': '203.0.113.5' } })).status).toBe(
        200,
      );
  });
  test('goes by the time that passes: a clock that jumps a day on or back lets nobody ask more, and keeps nobody out', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'] });
    try {
      const address = await serve({ rateLimit: 2 });
      const ask = async () => (await post(address, { query: '{ __typename }' })).status;
      expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
      for (const day of [86_400_000, -172_800_000]) {
        vi.setSystemTime(Date.now() + day);
        const refused = await post(address, { query: '{ __typename }' });
        expect(refused.status).toBe(429);
        expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
      }
      vi.advanceTimersByTime(60_000);
      expect(await ask()).toBe(200);
    } finally {
      vi.useRealTimers();
    }
  });
  test('who says on whose behalf it asks is believed only where it is a trusted proxy', async () => {
    const address = await serve({ rateLimit: 2 });
    const found = [];
    for (const client of ['203.0.113.1', '203.0.113.2', '203.0.113.3'])
      found.push((await post(address, { query: '{ __typename }' }, { 'x-forwarded-for': client })).status);
    expect(found).toEqual([200, 200, 429]);
  });
});

describe('more than can be answered', () => {
  test('is refused at once with 503 and when to ask again, and the rest is answered', async () => {
    const { opened, open } = gate();
    const address = await serve({ trustProxy: ['loopback'] }, async () => {
      await opened;
      return [];
    });
    const asked = lanes.light.open + lanes.light.waiting + 20;
    let over = 0;
    const refused: Response[] = [];
    const all = Array.from({ length: asked }, async (_, i) => {
      const client = { 'x-forwarded-for': `198.51.100.${i % 20}` };
      const response = await post(address, { query: `{ cases { id } } # ${i}` }, client);
      over += 1;
      if (over <= 20) refused.push(response);
      if (over === 20) open();
      return response;
    });
    const statuses = (await Promise.all(all)).map(response => response.status);
    expect(statuses.filter(status => status === 503)).toHaveLength(20);
    expect(statuses.filter(status => status === 200)).toHaveLength(asked - 20);
    for (const response of refused) {
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
      expect(await codeOf(response)).toBe('OVERLOADED');
    }
  });
});

test('a request of more than 10 MB is refused, and one of less is not', async () => {
  const address = await serve();
  const query = (bytes: number) => ({ query: '{ __typename }', extensions: { filling: 'x'.repeat(bytes) } });
  const [small, large] = [await post(address, query(9_000_000)), await post(address, query(10_000_001))];
  expect([small.status, large.status]).toEqual([200, 413]);
});

describe('the questions of the page', () => {
  test.each([false, true])('are asked by their ids (they alone: %s)', async pageAlone => {
    const address = await serve({ pageAlone });
    const [posted, got] = [
      await post(address, { documentId: id }),
      await fetch(`${address}/graphql?documentId=${encodeURIComponent(id)}`),
    ];
    expect([await posted.json(), await got.json()]).toEqual([
      { data: { __typename: 'Query' } },
      { data: { __typename: 'Query' } },
    ]);
    const other = await post(address, { query: '{ __typename }' });
    expect([other.status, await codeOf(other)]).toEqual(pageAlone ? [403, 'FORBIDDEN'] : [200, undefined]);
    const unknown = await post(address, { documentId: 'sha256:1' });
    expect([unknown.status, await codeOf(unknown)]).toEqual([400, 'OPERATION_NOT_FOUND']);
    expect((await post(address, {})).status).toBe(400);
    const page = await fetch(`${address}/graphql`, { headers: { accept: 'text/html' } });
    expect((await page.text()).includes('query-page.js')).toBe(!pageAlone);
  });
});

describe('/metrics', () => {
  test('names the questions of the page alone, so that no client makes series without end', async () => {
    const address = await serve();
    await (await post(address, { documentId: id })).text();
    for (let i = 0; i < 5; i += 1) await (await post(address, { query: `query Mine${i} { __typename }` })).text();
    await (await post(address, { query: 'query Kinds { __typename a: __typename }' })).text();
    const found = await (await fetch(`${address}/metrics`)).text();
    const counted = found.match(/^throughline_request_seconds_count\{.*graphql.*$/gm);
    expect(counted?.sort()).toEqual([
      'throughline_request_seconds_count{route="graphql",operation="Kinds",status="200"} 1',
      'throughline_request_seconds_count{route="graphql",operation="other",status="200"} 6',
    ]);
    for (const name of [
      'pool_connections',
      'admission_requests',
      'kept_answers_asked',
      'ready',
      'import_running',
      'data_revision',
    ])
      expect(found).toContain(`throughline_${name}{`.replace(/(ready|running)\{/, '$1 '));
    for (const name of ['nodejs_eventloop_lag_p99_seconds', 'nodejs_heap_size_used_bytes'])
      expect(found).toContain(name);
  });
  test.each([
    ['this machine', {}, true],
    ['this machine', { 'x-forwarded-for': '203.0.113.5' }, false],
    ['everybody', { 'x-forwarded-for': '203.0.113.5' }, true],
    ['nobody', {}, false],
  ] as const)('for %s, asked with %j: %s', async (metrics, headers, isTold) => {
    const response = await fetch(`${await serve({ metrics })}/metrics`, { headers });
    expect((await response.text()).includes('throughline_')).toBe(isTold);
  });
});

describe('settings of serving', () => {
  const read = (env: Readonly<Record<string, string>>, host = '127.0.0.1') => {
    const problems: string[] = [];
    const serving = readServing(name => env[name], problems, { host, isTerminal: false });
    return { serving, problems };
  };
  test.each([
    ['127.0.0.1', {}, 0],
    ['0.0.0.0', {}, 1_200],
    ['127.0.0.1', { TRUST_PROXY: '1' }, 1_200],
    ['0.0.0.0', { RATE_LIMIT: '0' }, 0],
  ])('%s with %j: %i requests a minute', (host, env, rate) => {
    expect(read(env, host).serving.rateLimit).toBe(rate);
  });
  test.each([
    ['LOG_LEVEL', 'loud'],
    ['LOG_FORMAT', 'xml'],
    ['THROUGHLINE_METRICS', 'maybe'],
    ['RATE_LIMIT', '-1'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/8/8'],
    ['THROUGHLINE_OPERATIONS', 'some'],
  ])('%s is not %s, and says what it may be', (name, value) => {
    expect(read({ [name]: value }).problems).toEqual([expect.stringMatching(`^${name} is "${value}"; write `)]);
  });
  test.each(['2', 'loopback', '10.0.0.0/8, fd00::/8'])('TRUST_PROXY may be %s', TRUST_PROXY => {
    expect(read({ TRUST_PROXY }).problems).toEqual([]);
  });
});
