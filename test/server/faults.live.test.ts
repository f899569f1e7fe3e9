import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeAccess } from '../../server/access/makeAccess.ts';
import { buildApp } from '../../server/app.ts';
import { readConfig } from '../../server/env.ts';
import { prepare } from '../../server/prepare.ts';
import { makeStatus } from '../../server/status.ts';
import { auditQueries } from '../../server/store/auditQueries.ts';
import { queries } from '../../server/store/queries.ts';
import type { Store } from '../../server/store/query.ts';
import { openStore } from '../../server/store/store.ts';
import { faultyLink } from '../support/faultyLink.ts';
import { neo4jOfLane } from '../support/lanes.ts';
import { loadShipped } from '../support/shipped.ts';
import { testStore } from '../support/store.ts';

const { uri, ...login } = neo4jOfLane();
const link = await faultyLink(uri);
/** Beside the link. */
const own = testStore();
const token = 'token-of-an-editor-4711';
const config = readConfig({ NEO4J_URI: link.address, NEO4J_PASSWORD: login.password, THROUGHLINE_TOKEN: token }, false);
const status = makeStatus(
  () => undefined,
  () => performance.now(),
);
/** How a connection of Bolt 5 logs in: a structure of one field, of the kind LOGON. */
const logon = Buffer.from([0xb1, 0x6a]);
const day = 86_400_000;
let [prepared, jump, asked]: [Store | undefined, number, number] = [undefined, 0, 0];
let closePrepared = async (): Promise<void> => undefined;
/** Questions of it end after 9 s, and not after 30. */
const hasty = openStore({ ...login, uri: link.address, deadline: 6_000 });
let used: () => Store | undefined = () => prepared;
const now = (): Date => new Date(Date.parse('2026-06-01T12:00:00Z') + jump);
const server = createServer(
  buildApp({
    ...{ store: () => used(), status, host: '127.0.0.1', web: (_request, _response, next) => next(), now },
    ...{ onError: () => undefined, access: makeAccess({ token, now }) },
    open: { queryPage: false, introspection: false },
  }),
);
let address = '';
beforeAll(async () => {
  await loadShipped(own);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await link.set('pass');
  await Promise.all([closePrepared(), hasty.close(), own.close()]);
  await link.close();
});

type Told = { readonly message: string; readonly extensions: { readonly code: string; readonly saved?: unknown } };
const ask = async (query: string): Promise<{ status: number; data?: unknown; errors?: readonly Told[] }> => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, ...((await response.json()) as object) };
};
/** Under a new name each time, so that no answer is taken that was given before. */
const claims = () => ask(`query Ask${asked++} { claims(first: 200) { totalCount nodes { id statement } } }`);
const chains = (dates = '') =>
  ask(`query Ask${asked++} { accessChains(target: "fleet-my-300"${dates}) { chainCount chains { text } } }`);
const readiness = async () => {
  const response = await fetch(`${address}/health/ready`);
  return { status: response.status, text: await response.text() };
};
const codes = ({ errors }: Awaited<ReturnType<typeof ask>>) => errors?.map(({ extensions }) => extensions.code);

describe.sequential('a server behind a link to Neo4j that', () => {
  let expected: Awaited<ReturnType<typeof ask>>;

  test('is down when it starts: says so, and answers once it is up, without a restart', async () => {
    await link.set('refuse');
    const preparing = prepare(
      config,
      {},
      status,
      open => {
        [prepared, closePrepared] = [open.store, open.close];
      },
      { log: () => undefined, onGivenUp: () => undefined },
    );
    await expect.poll(async () => (await readiness()).text, { timeout: 20_000 }).toContain('waiting: no answer from');
    expect((await readiness()).status).toBe(503);
    const early = await claims();
    expect([early.status, codes(early), early.data]).toEqual([503, ['STORE_UNAVAILABLE'], undefined]);
    await link.set('pass');
    await preparing;
    expect((await readiness()).status).toBe(200);
    expected = await claims();
    expect(expected).toMatchObject({ status: 200, data: { claims: { totalCount: expect.any(Number) } } });
    used = () => hasty;
  });

  test('is cut while a question is under way: the question is asked again, and answered', async () => {
    await link.set('pass', { delay: 50 });
    const asking = claims();
    await link.sent(Buffer.from('RETURN'));
    link.cut();
    expect(await asking).toEqual(expected);
    // None is left, so one begins, and is cut while it logs in.
    link.cut();
    const beginning = claims();
    await link.sent(logon);
    link.cut();
    expect(await beginning).toEqual(expected);
  });

  test('is cut for longer: the question ends with a code, and the next is answered once it is up', async () => {
    await link.set('pass', { delay: 50 });
    const asking = claims();
    await link.sent(Buffer.from('RETURN'));
    await link.set('refuse');
    const answer = await asking;
    expect([answer.status, codes(answer), answer.data]).toEqual([503, ['STORE_UNAVAILABLE'], undefined]);
    expect((await readiness()).status).toBe(503);
    await link.set('pass');
    expect(await claims()).toEqual(expected);
    expect((await readiness()).status).toBe(200);
  });

  test('takes all and answers nothing: the question ends by its deadline with a code, and the next is answered', async () => {
    await link.set('hold');
    const [answer, ready] = await Promise.all([claims(), readiness()]);
    expect(answer.data).toBeUndefined();
    expect([503, 504]).toContain(answer.status);
    expect(['STORE_UNAVAILABLE', 'STORE_TIMEOUT']).toContain(codes(answer)?.[0]);
    expect(ready).toMatchObject({ status: 503, text: expect.stringMatching(/"error":"no answer from Neo4j/) });
    await link.set('pass');
    await expect.poll(claims, { timeout: 30_000 }).toEqual(expected);
    await expect.poll(async () => (await readiness()).status).toBe(200);
  });

  test('is slow: the answer is the same', async () => {
    await link.set('pass', { delay: 150 });
    expect(await claims()).toEqual(expected);
  });

  test('is narrow: the answer is the same', async () => {
    await link.set('pass', { bytesPerSecond: 100_000 });
    const { back } = link.passed();
    expect(await claims()).toEqual(expected);
    expect(link.passed().back - back).toBeGreaterThan(10_000);
    await link.set('pass');
  });

  test('stays while the clock jumps a day on and back: each answer is that of its day, and who asks is still known', async () => {
    const mayChange = () => ask(`query Ask { takesChanges }`);
    const [before, first] = [await mayChange(), await chains()];
    for (const [to, date] of [
      [day, '2026-06-02'],
      [-day, '2026-05-31'],
      [0, '2026-06-01'],
    ] as const) {
      jump = to;
      const told = await chains();
      expect(told).toMatchObject({ status: 200, data: { accessChains: { chainCount: expect.any(Number) } } });
      expect(told).toEqual(await chains(`, asOf: "${date}"`));
      if (to === 0) expect(told).toEqual(first);
      expect(await mayChange()).toEqual(before);
    }
  });

  test('ends at the commit of a change: the change stands once or not at all, and was not acknowledged', async () => {
    /** What Bolt sends to commit: one chunk of two bytes, a structure without fields, of the kind COMMIT. */
    const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);
    const save = (name: string) =>
      ask(`mutation { saveView(name: "${name}", address: "/explore?ids=${name}") { id name address } }`);
    const standing = async (name: string) =>
      (await own.read(queries.views, {})).flatMap(({ view }) => (view.name === name ? [view.address] : []));
    // The first commit is that of the announcement, the second that of the change.
    for (const [name, commits] of [
      ['announced', 1],
      ['committed', 2],
    ] as const) {
      const saving = save(name);
      for (let i = 0; i < commits; i += 1) await link.sent(commit);
      await link.set('refuse');
      const { status: told, data, errors } = await saving;
      expect([told, data ?? null]).toEqual([503, null]);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'STORE_UNAVAILABLE' });
      const found = await standing(name);
      expect([[], [`/explore?ids=${name}`]]).toContainEqual(found);
      if (errors?.[0]?.extensions.saved === false) expect(found).toEqual([]);
      await link.set('pass');
    }
    // Where the link holds again at once, the change is tried again: it is made once, and told once.
    const told = async (name: string) => {
      const [page] = await own.read(auditQueries.page, { from: 0, before: 1e9, newest: true, pageSize: 50 });
      return (page?.entries ?? []).filter(
        ({ operation, after }) => operation === 'view.save' && `${after}`.includes(`"${name}"`),
      );
    };
    for (let i = 0; i < 8; i += 1) {
      const name = `cut-${i}`;
      const saving = save(name);
      for (let commits = 0; commits < 2; commits += 1) await link.sent(commit);
      link.cut();
      expect(await saving).toMatchObject({ data: { saveView: { name } } });
      expect(await standing(name)).toHaveLength(1);
      expect(await told(name)).toHaveLength(1);
    }
    expect(await save('acknowledged')).toMatchObject({ data: { saveView: { name: 'acknowledged' } } });
    expect(await standing('acknowledged')).toEqual(['/explore?ids=acknowledged']);
  });
});
