import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtOperations } from '../../server/web.ts';
import buildWeb from '../support/buildWeb.ts';
import { neo4jOfLane } from '../support/lanes.ts';
import { type Server, startServer } from '../support/server.ts';
import { loadShipped } from '../support/shipped.ts';
import { testStore } from '../support/store.ts';

type Span = {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: unknown;
};
type Sent = {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
};

/** Takes traces as a collector does, over OTLP/HTTP as JSON. */
const spans: Span[] = [];
const collector = createServer((request, response) => {
  let text = '';
  request.on('data', chunk => (text += chunk));
  request.on('end', () => {
    const { resourceSpans } = JSON.parse(text) as Sent;
    spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(scope => scope.spans)));
    response.setHeader('content-type', 'application/json').end('{}');
  });
});

const secrets = {
  token: 'token-of-the-operator-4711',
  typed: 'name-that-was-typed-0815',
  header: 'cookie-of-a-session-0042',
};
let server: Server;
let address = '';
const { uri, password } = neo4jOfLane();

beforeAll(async () => {
  await buildWeb();
  const store = testStore();
  await loadShipped(store);
  await store.close();
  await new Promise<void>(resolve => collector.listen(0, '127.0.0.1', resolve));
  server = startServer({
    ...{ NEO4J_URI: uri, NEO4J_PASSWORD: password, THROUGHLINE_TOKEN: secrets.token },
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
    OTEL_BSP_SCHEDULE_DELAY: '100',
  });
  address = await server.ready();
}, 240_000);
afterAll(async () => {
  server.process.kill('SIGKILL');
  await server.exit;
  collector.close();
});

const ask = (body: object, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const logged = (): Record<string, unknown>[] =>
  server
    .printed()
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>);
const requests = () => logged().filter(({ msg }) => msg === 'request');

describe('a server that is watched', () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';

  test('writes every request as one line of JSON, without what was asked', async () => {
    const [pageId = ''] = [...builtOperations()].find(([, text]) => text.startsWith('query Search(')) ?? [];
    const variables = { text: secrets.typed, exact: false, first: 20 };
    const headers = {
      ...{ authorization: `Bearer ${secrets.token}`, cookie: `session=${secrets.header}`, 'x-request-id': 'story-1' },
      traceparent: `00-${traceId}-b7ad6b7169203331-01`,
    };
    expect(await (await ask({ documentId: pageId, variables }, headers)).json()).toMatchObject({ data: {} });
    await fetch(`${address}/graphql?query=${encodeURIComponent('{ cases { id } }')}&token=${secrets.token}`);
    await ask({ query: 'query Wrong($a: Int!) { cases { id } }', variables: { a: secrets.typed } });
    await ask({ query: `mutation Save { saveView(name: "${secrets.typed}", address: "nowhere") { id } }` }, headers);
    await expect.poll(() => requests().length).toBeGreaterThanOrEqual(4);
    // On a busy machine the first question of a server may take so long that it becomes heavy.
    expect(requests().find(({ id }) => id === 'story-1')).toMatchObject({
      ...{ level: 'info', method: 'POST', path: '/graphql', operation: 'Search', page: true, status: 200 },
      ...{
        lane: expect.stringMatching(/^(light|heavy)$/),
        aborted: false,
        ms: expect.any(Number),
        bytes: expect.any(Number),
      },
    });
    expect(requests()).toContainEqual(expect.objectContaining({ method: 'GET', path: '/graphql', status: 200 }));
  });

  test('tells no secret, and nothing that was typed, in its log or in the list of processes', () => {
    const command = readFileSync(`/proc/${server.process.pid}/cmdline`, 'utf8');
    for (const text of [...Object.values(secrets), password]) {
      expect(server.printed()).not.toContain(text);
      expect(command).not.toContain(text);
    }
  });

  test('tells its numbers: questions of the page by name, connections, places, answers, state of the data', async () => {
    const metrics = () => fetch(`${address}/metrics`).then(response => response.text());
    const answered = await ask({ query: '{ inventory { revision } }' });
    const { data } = (await answered.json()) as { data: { inventory: { revision: string } } };
    // The answer is sent before its connection is given back.
    await expect.poll(metrics).toMatch(/throughline_pool_connections\{state="idle"\} [1-9]/);
    const told = await metrics();
    expect(told).toContain('throughline_request_seconds_count{route="graphql",operation="Search",status="200"} 1');
    expect(told).toContain('throughline_admission_requests{lane="light",state="waiting"} 0');
    expect(told).toMatch(/throughline_kept_answers \d+/);
    expect(told).toContain(`throughline_data_revision{revision="${data.inventory.revision}"} 1`);
    expect(told).not.toContain(secrets.typed);
  });

  test('sends spans: the request, below that of who asks; its operation; each statement', async () => {
    const ofTrace = () => spans.filter(span => span.traceId === traceId);
    await expect.poll(() => ofTrace().some(({ name }) => name === 'POST /graphql')).toBe(true);
    const [request, operation, ...statements] = ['POST /graphql', 'graphql Search', 'read/search.cypher'].map(name =>
      ofTrace().find(span => span.name === name),
    );
    expect(request?.parentSpanId).toBe('b7ad6b7169203331');
    expect(operation?.parentSpanId).toBe(request?.spanId);
    expect(statements[0]?.parentSpanId).toBe(operation?.spanId);
    expect(JSON.stringify(spans)).not.toContain(secrets.typed);
  });
});
