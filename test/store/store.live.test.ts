import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { StoreError } from '../../server/store/errors.ts';
import { queries } from '../../server/store/queries.ts';
import { defineQuery } from '../../server/store/query.ts';
import { openStore } from '../../server/store/store.ts';
import { writes } from '../../server/store/writes.ts';
import { neo4jOfLane } from '../support/lanes.ts';
import { testStore, wipe } from '../support/store.ts';

type Nothing = Record<never, never>;
const given = (name: string) =>
  defineQuery<Nothing, { count: number }>(`read/../../test/support/cypher/${name}.cypher`, {
    params: {},
    columns: { count: true },
  });
const slow = given('slow');
const running = given('running');

const connection = neo4jOfLane();
const store = testStore();
afterAll(() => store.close());

/** What a failed call says; a call that succeeds fails the test. */
const failure = async (work: Promise<unknown>): Promise<{ code: string; message: string }> => {
  const error: unknown = await work.then(
    () => new Error('it succeeded'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreError);
  const { code, message } = error as StoreError;
  return { code, message };
};
const untilNothingRuns = async (): Promise<void> => {
  await expect.poll(async () => (await store.read(running, {}))[0]?.count, { timeout: 60_000 }).toBe(0);
};
const untilItRuns = async (): Promise<void> => {
  await expect.poll(async () => (await store.read(running, {}))[0]?.count, { timeout: 60_000 }).toBe(1);
};

describe('a read', () => {
  test('ends by its deadline, and its query with it', async () => {
    const hasty = openStore({ ...connection, deadline: 500 });
    expect(await failure(hasty.read(slow, {}))).toMatchObject({ code: 'STORE_TIMEOUT' });
    await untilNothingRuns();
    await hasty.close();
  });
  test('ends when the request is given up, and its query with it', async () => {
    const request = new AbortController();
    const reading = failure(store.read(slow, {}, { signal: request.signal }));
    await untilItRuns();
    request.abort();
    expect(await reading).toEqual({ code: 'STORE_TIMEOUT', message: 'the request was given up' });
    await untilNothingRuns();
  });
  test('of a request that was given up before it began ends at once', async () => {
    const signal = AbortSignal.abort();
    expect(await failure(store.read(queries.inventory, {}, { signal }))).toMatchObject({ code: 'STORE_TIMEOUT' });
  });
  test('that wants too much memory is refused once, and not tried again', async () => {
    expect(await failure(store.read(given('hungry'), {}))).toEqual({
      ...{ code: 'STORE_OVERASKED', message: 'the query needs more memory than one may have; ask for less' },
    });
  });
  test('or a change, which is told to come in smaller parts', async () => {
    const change = store.write(run => run(given('hungry'), {}));
    expect((await failure(change)).message).toBe(
      'the change needs more memory than one may have; make it in smaller parts, such as smaller files',
    );
  });
  test('cannot write', async () => {
    expect((await failure(store.read(given('forbidden'), {}))).message).toMatch(/writ|access mode/i);
  });
  test('tells what is wrong with a statement', async () => {
    const { code, message } = await failure(store.read(given('broken'), {}));
    expect(code).toBe('STORE_FAILED');
    expect(message).toContain('SyntaxError');
  });
  test('tells which column a file does not return', async () => {
    const other = defineQuery<Nothing, { sum: number }>('read/inventory.cypher', {
      params: {},
      columns: { sum: true },
    });
    await store.write(run =>
      run(writes.entities, { rows: [{ id: 'one', kind: 'Firm', properties: { id: 'one', kind: 'Firm' } }] }),
    );
    expect((await failure(store.read(other, {}))).message).toBe('cypher/read/inventory.cypher does not return sum');
    await wipe(store);
  });
  // The settings of server/store/embedded/home.ts; a Neo4j of one's own has its own.
  test.each(['files', 'fetch'])('cannot reach outside the database: %s', async name => {
    expect((await failure(store.read(given(name), {}))).code).toBe('STORE_FAILED');
  });
});

describe('a write', () => {
  test('leaves nothing when its work fails half-way', async () => {
    await wipe(store);
    const work = store.write(async run => {
      await run(writes.load, { rows: [{ id: 'half', hash: 'x', format: 1, origin: null, text: null }] });
      throw new Error('half-way');
    });
    expect(await failure(work)).toEqual({ code: 'STORE_FAILED', message: 'half-way' });
    expect(await store.read(queries.loads, {})).toEqual([]);
  });
  test('is seen by the next read', async () => {
    await store.write(run =>
      run(writes.load, { rows: [{ id: 'whole', hash: 'x', format: 1, origin: null, text: null }] }),
    );
    expect(await store.read(queries.loads, {})).toEqual([{ id: 'whole', hash: 'x' }]);
    await wipe(store);
  });
});

describe('a Neo4j that cannot be had', () => {
  const refusalOf = async (options: Partial<typeof connection>, ask: 'read' | 'ready' = 'read') => {
    const other = openStore({ ...connection, ...options, deadline: 4_000 });
    try {
      return await failure(ask === 'read' ? other.read(queries.inventory, {}) : other.ready());
    } finally {
      await other.close();
    }
  };
  test('because the password is wrong', async () => {
    const expected = `Neo4j at ${connection.uri} refused the user or the password; check NEO4J_USER and NEO4J_PASSWORD`;
    expect(await refusalOf({ password: 'wrong-password' })).toEqual({ code: 'STORE_REFUSED', message: expected });
    expect(await refusalOf({ user: 'nobody' }, 'ready')).toMatchObject({ code: 'STORE_REFUSED' });
  });
  test('because nobody listens', async () => {
    const { code, message } = await refusalOf({ uri: 'bolt://127.0.0.1:1' }, 'ready');
    expect(code).toBe('STORE_UNAVAILABLE');
    expect(message).toMatch(/no answer from Neo4j at bolt:\/\/127\.0\.0\.1:1 .*NEO4J_URI/);
  });
  test('because it accepts and then says nothing', async () => {
    const sockets: Socket[] = [];
    const silent: Server = createServer(socket => sockets.push(socket));
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const { code } = await refusalOf({ uri: `bolt://127.0.0.1:${port}` });
    expect(['STORE_TIMEOUT', 'STORE_UNAVAILABLE']).toContain(code);
    for (const socket of sockets) socket.destroy();
    await new Promise(resolve => silent.close(resolve));
  });
  test('because the database has another name', async () => {
    const other = openStore({ ...connection, database: 'nowhere', deadline: 8_000 });
    expect(await failure(other.read(queries.inventory, {}))).toEqual({
      code: 'STORE_FAILED',
      message: `Neo4j at ${connection.uri} has no database nowhere; set NEO4J_DATABASE to one that SHOW DATABASES lists, or unset it to use the default one`,
    });
    await other.close();
  });
  test('because its address is none', () => {
    expect(() => openStore({ ...connection, uri: 'http://127.0.0.1' })).toThrow(
      /NEO4J_URI is http:.*write for example neo4j:/,
    );
  });
});
