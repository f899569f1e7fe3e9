import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runningStore } from '../../seed/runningStore.ts';
import { queries } from '../../server/store/queries.ts';
import type { Store } from '../../server/store/query.ts';
import { openStore } from '../../server/store/store.ts';
import { writes } from '../../server/store/writes.ts';
import buildWeb from '../support/buildWeb.ts';
import { neo4jOfLane } from '../support/lanes.ts';
import { javaIn, type Server, startServer } from '../support/server.ts';
import { testStore, wipe } from '../support/store.ts';
import { discardFolder, temporaryFolder } from '../support/temporaryNeo4j.ts';

const folder = temporaryFolder();
const started: Server[] = [];
const start = (env: Readonly<Record<string, string>> = {}): Server => {
  const server = startServer({ THROUGHLINE_DATA: folder, ...env });
  started.push(server);
  return server;
};
const patience = { timeout: 120_000 };

beforeAll(buildWeb, 120_000);
afterAll(async () => {
  for (const server of started) server.process.kill('SIGKILL');
  for (const pid of javaIn(folder)) process.kill(pid, 'SIGKILL');
  await Promise.all(started.map(server => server.exit));
  discardFolder(folder);
});

/** Something in the store that no start writes by itself. */
const mark = { id: 'mark', hash: 'put here by a test', format: 0, origin: null, text: null };
const inStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const store = openStore(runningStore({ dataFolder: folder }));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};
const hasMark = () =>
  inStore(async store => (await store.read(queries.loads, {})).some(({ hash }) => hash === mark.hash));
const casesAt = async (address: string): Promise<number> => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ cases { id } }' }),
  });
  const { data } = (await response.json()) as { data: { cases: unknown[] } };
  return data.cases.length;
};
const readyAt = async (address: string): Promise<number> => (await fetch(`${address}/health/ready`)).status;

describe.sequential('the server with its embedded Neo4j', () => {
  let server: Server;
  let address = '';

  test('answers at once, says what it prepares, and becomes ready with the reported cases', {
    timeout: 300_000,
  }, async () => {
    server = start();
    await expect.poll(() => server.printed(), patience).toMatch(/http:\S+ answers/);
    const early = /(http:\S+) answers/.exec(server.printed())?.[1] ?? '';
    expect((await fetch(`${early}/health/live`)).status).toBe(200);
    expect((await fetch(early)).status).toBe(200);
    const waiting = await fetch(`${early}/health/ready`);
    expect(waiting.status).toBe(503);
    expect(((await waiting.json()) as { phases: unknown[] }).phases).toHaveLength(4);
    address = await server.ready();
    expect(address).toBe(early);
    expect(await readyAt(address)).toBe(200);
    expect(await casesAt(address)).toBe(readdirSync('seed/cases').length);
    await inStore(store => store.write(run => run(writes.load, { rows: [mark] })));
  });

  test('lets nobody else use its data', async () => {
    const second = start();
    expect(await second.exit).toBe(1);
    expect(second.printed()).toContain(
      `another Throughline (process ${server.process.pid}) uses the data in ${folder}`,
    );
  });

  test('outlives its database: not ready while it is down, and back by itself', { timeout: 300_000 }, async () => {
    const [java = 0] = javaIn(folder);
    expect(java).toBeGreaterThan(0);
    process.kill(java, 'SIGKILL');
    await expect.poll(() => readyAt(address), patience).toBe(503);
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
    await expect.poll(() => readyAt(address), { timeout: 200_000, interval: 500 }).toBe(200);
    expect(javaIn(folder)).not.toContain(java);
    expect(await hasMark()).toBe(true);
  });

  test('ends in order on SIGTERM, answers what was asked before, and leaves no Neo4j', {
    timeout: 300_000,
  }, async () => {
    const query = '{ accessChains(target: "fleet-my-300") { chainCount chains { text } } }';
    const asked = Array.from({ length: 6 }, () => fetch(`${address}/graphql?query=${encodeURIComponent(query)}`));
    await fetch(`${address}/health/live`);
    server.process.kill('SIGTERM');
    const answers = await Promise.all(asked.map(async answer => (await answer).json()));
    expect(answers).toEqual(Array.from({ length: 6 }, () => ({ data: expect.anything() })));
    expect(await server.exit).toBe(0);
    expect(javaIn(folder)).toEqual([]);
    expect(readdirSync(folder).filter(name => name.endsWith('.pid'))).toEqual([]);
  });

  test('starts again with its data, even with a broken class-data archive', { timeout: 300_000 }, async () => {
    for (const name of readdirSync(folder).filter(file => file.endsWith('.jsa'))) {
      rmSync(join(folder, name));
      writeFileSync(join(folder, name), 'broken');
    }
    server = start();
    address = await server.ready();
    expect(server.printed()).not.toContain('added');
    expect(await hasMark()).toBe(true);
    expect(await casesAt(address)).toBe(readdirSync('seed/cases').length);
  });

  test('leaves no Neo4j when it is killed outright, and loses nothing', { timeout: 300_000 }, async () => {
    await inStore(store => store.write(run => run(writes.load, { rows: [{ ...mark, id: 'late' }] })));
    expect(javaIn(folder)).toHaveLength(1);
    server.process.kill('SIGKILL');
    await server.exit;
    await expect.poll(() => javaIn(folder), patience).toEqual([]);
    server = start();
    await server.ready();
    const marks = await inStore(store => store.read(queries.loads, {}));
    expect(marks.filter(({ hash }) => hash === mark.hash).map(({ id }) => id)).toEqual(['late', 'mark']);
    server.process.kill('SIGTERM');
    expect(await server.exit).toBe(0);
    expect(javaIn(folder)).toEqual([]);
  });
});

test('a signal to npm, as a supervisor sends it, ends the server behind it', { timeout: 300_000 }, async () => {
  const { uri, password } = neo4jOfLane();
  const store = testStore();
  await wipe(store);
  await store.close();
  const npm = startServer({ NEO4J_URI: uri, NEO4J_PASSWORD: password }, ['npm', 'start']);
  started.push(npm);
  const address = await npm.ready();
  npm.process.kill('SIGTERM');
  await npm.exit;
  expect(npm.printed()).toContain('Stopping');
  await expect(fetch(`${address}/health/live`)).rejects.toThrow('fetch failed');
});

describe('a start that cannot succeed ends with one message', () => {
  const { uri, password } = neo4jOfLane();
  const failure = async (env: Readonly<Record<string, string>>): Promise<string> => {
    const server = start({ NEO4J_URI: uri, NEO4J_PASSWORD: password, ...env });
    expect(await server.exit).toBe(1);
    // Nothing of the program itself is shown to whoever starts it.
    expect(server.printed()).not.toMatch(/^\s+at .*\.ts:\d+/m);
    return server.printed();
  };
  test('the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise(resolve => other.once('listening', resolve));
    const bound = other.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    expect(await failure({ PORT: String(port) })).toContain(
      `port ${port} on 127.0.0.1 is in use; stop what uses it, or set PORT to another port`,
    );
    other.close();
  });
  test('the password is wrong', async () => {
    expect(await failure({ NEO4J_PASSWORD: 'wrong' })).toContain('refused the user or the password; check NEO4J_USER');
  });
  test('no Neo4j is there', async () => {
    expect(await failure({ NEO4J_URI: 'bolt://127.0.0.1:1' })).toContain('no answer from Neo4j at bolt://127.0.0.1:1');
  });
  test('the settings are wrong, all named at once', async () => {
    const printed = await failure({ PORT: 'http', NEO4J_URI: 'localhost:7687', NEO4J_PASSWORD: '' });
    expect(printed).toContain('PORT is "http"; write a whole number');
    expect(printed).toContain('NEO4J_URI is "localhost:7687"; write an address such as');
    expect(printed).toContain('NEO4J_PASSWORD is not set');
  });
  test('Maven is missing on the first start', async () => {
    const empty = temporaryFolder();
    for (const name of readdirSync(empty)) rmSync(join(empty, name));
    const printed = await failure({ NEO4J_URI: '', PATH: '/nowhere', THROUGHLINE_DATA: empty });
    expect(printed).toContain('Maven (mvn) was not found on the PATH');
    rmSync(empty, { recursive: true });
  });
});
