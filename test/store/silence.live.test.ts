import { connect, createServer, type Socket } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { queries } from '../../server/store/queries.ts';
import { schemaQueries } from '../../server/store/schemaQueries.ts';
import { openStore } from '../../server/store/store.ts';
import { neo4jOfLane } from '../support/lanes.ts';

const { uri, ...login } = neo4jOfLane();
const { hostname, port } = new URL(uri);

/** Stands before Neo4j, and can let every connection that stands fall silent, as a firewall does that forgets them. */
const proxy = createServer(client => {
  const server = connect(Number(port), hostname);
  pairs.push([client, server]);
  client.pipe(server).pipe(client);
  for (const socket of [client, server]) socket.on('error', () => undefined);
});
let pairs: (readonly [Socket, Socket])[] = [];
const fallSilent = (): void => {
  for (const [client, server] of pairs) {
    client.unpipe(server);
    server.unpipe(client);
    // What still arrives is lost.
    for (const socket of [client, server]) socket.resume();
  }
};
await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve));
const address = proxy.address();
const behind = typeof address === 'object' && address !== null ? `bolt://127.0.0.1:${address.port}` : '';

const lines: string[] = [];
const store = openStore({ ...login, uri: behind, log: line => lines.push(line) });
afterAll(async () => {
  await store.close();
  for (const socket of pairs.flat()) socket.destroy();
  proxy.close();
});

test('connections that fall silent are replaced, and what waits for them is answered', async () => {
  const ask = () => store.read(queries.loads, {});
  const expected = await ask();
  await Promise.all(Array.from({ length: 40 }, ask));
  for (let round = 1; round <= 2; round += 1) {
    // The connection that tells silence from a busy store was made with the others.
    await new Promise(resolve => setTimeout(resolve, 1_000));
    fallSilent();
    const answers = await Promise.all([
      ...Array.from({ length: 40 }, ask),
      store.write(run => run(schemaQueries.storeMark, {})),
    ]);
    expect(answers.slice(0, 40)).toEqual(Array.from({ length: 40 }, () => expected));
    expect(lines).toHaveLength(round);
    expect(lines.at(-1)).toBe(`the connections to Neo4j at ${behind} had fallen silent and were replaced`);
    pairs = pairs.slice(-60);
  }
});
