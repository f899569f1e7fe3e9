import { connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '../../seed/migrations.ts';
import { queries } from '../../server/store/queries.ts';
import { openStore } from '../../server/store/store.ts';
import { writes } from '../../server/store/writes.ts';
import { neo4jOfLane } from '../support/lanes.ts';
import { testStore, wipe } from '../support/store.ts';

const { uri, ...login } = neo4jOfLane();
const { hostname, port } = new URL(uri);

/** What Bolt sends to commit: one chunk of two bytes, a structure without fields, of the kind COMMIT. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);
/** What happens to the commit of a change: it is lost, its answer is, or the connection ends before the answer. */
type Fate = 'lost' | 'unanswered' | 'cut';
let fate: Fate | undefined;
/** Commits that pass before: the change is announced in a transaction of its own. */
let passing = 0;
const doom = (what: Fate): void => {
  fate = what;
  passing = 1;
};
const sockets: Socket[] = [];
const proxy = createServer(client => {
  const server = connect(Number(port), hostname);
  sockets.push(client, server);
  server.pipe(client);
  client.on('data', data => {
    if (fate === undefined || !data.includes(commit) || passing-- > 0) return server.write(data);
    const now = fate;
    fate = undefined;
    server.unpipe(client);
    server.resume();
    if (now !== 'lost') server.write(data);
    if (now === 'cut') server.once('data', () => client.destroy());
    return undefined;
  });
  for (const [one, other] of [
    [client, server],
    [server, client],
  ] as const)
    one.on('error', () => undefined).on('close', () => other.destroy());
});
await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve));
const address = proxy.address();
const behind = typeof address === 'object' && address !== null ? `bolt://127.0.0.1:${address.port}` : '';

const own = testStore();
const store = openStore({ ...login, uri: behind });
beforeEach(async () => {
  await wipe(own);
  await migrate(own);
});
afterAll(async () => {
  await Promise.all([store.close(), own.close()]);
  for (const socket of sockets) socket.destroy();
  proxy.close();
});

const view = { id: 'view-a', name: 'A', address: '/explore', most: 10, mostCharacters: 100 };
const save = (deadline: number) => store.write(run => run(writes.saveView, view), { deadline });
const views = async () => (await own.read(queries.views, {})).length;

describe('a change', () => {
  test('whose commit is lost on the way ends by its deadline, and says that nobody knows', async () => {
    doom('lost');
    await expect(save(4_000)).rejects.toMatchObject({
      ...{ code: 'STORE_TIMEOUT', saved: 'UNKNOWN' },
      message: expect.stringMatching(/within 4 s, and whether the change was saved is not known/),
    });
    expect(await views()).toBe(0);
  });
  test('whose commit is not answered says the same, and stands', async () => {
    doom('unanswered');
    await expect(save(4_000)).rejects.toMatchObject({ code: 'STORE_TIMEOUT', saved: 'UNKNOWN' });
    expect(await views()).toBe(1);
  });
  test('whose connection ends at the commit is made once, though it is tried again', async () => {
    doom('cut');
    await save(10_000);
    expect(await views()).toBe(1);
  });
  test('that is late before its commit says that nothing was saved', async () => {
    const late = store.write(
      async run => {
        await run(writes.saveView, view);
        await new Promise(resolve => setTimeout(resolve, 3_000));
      },
      { deadline: 1_000 },
    );
    await expect(late).rejects.toMatchObject({ code: 'STORE_TIMEOUT', saved: false });
    expect(await views()).toBe(0);
  });
});
