import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startEmbedded } from '../server/store/embedded/start.ts';
import { openStore } from '../server/store/store.ts';
import buildWeb from '../test/support/buildWeb.ts';
import { faultyLink } from '../test/support/faultyLink.ts';
import { javaIn, startServer } from '../test/support/server.ts';
import { discardFolder, temporaryFolder, untilReady } from '../test/support/temporaryNeo4j.ts';
import { makeLedger } from './support/savedViews.ts';

const usage = `npm run bench -- kills [--server 200] [--neo4j 20] [--minutes 120]

Four writers save views through a server, which is killed so many times (SIGKILL), as is Neo4j so many times, each at a random
moment; while the next server starts, the link between server and Neo4j is cut instead, as often as there is time. After each,
every acknowledged view must stand once, as it was sent and with its entry of the audit, no refused one, and no half of any
other. Ends with 1 and names what is otherwise.`;

const { values } = parseArgs({
  options: {
    server: { type: 'string', default: '200' },
    neo4j: { type: 'string', default: '20' },
    minutes: { type: 'string', default: '120' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const [most, ends] = [{ server: Number(values.server), neo4j: Number(values.neo4j) }, Number(values.minutes) * 60_000];
/** Neo4j is given up once it has died more often within ten minutes; whoever runs the server then starts it anew. */
const deathsOfOneStart = 5;
const token = 'token-of-the-writers-of-views';

await buildWeb();
const folder = temporaryFolder();
const begin = async () => {
  const embedded = await startEmbedded({
    ...{ folder, env: process.env, onPhase: () => undefined, log: () => undefined },
    onGivenUp: why => console.error(why),
  });
  await untilReady(embedded.connection);
  const link = await faultyLink(embedded.connection.uri);
  return { ...embedded, link, store: openStore(embedded.connection) };
};
let running = await begin();
const startOne = () => {
  const server = startServer({
    ...{ NEO4J_URI: running.link.address, NEO4J_PASSWORD: running.connection.password },
    ...{ THROUGHLINE_TOKEN: token, THROUGHLINE_DATA: folder },
  });
  const one = { server, address: '', ended: false };
  server.ready().then(
    address => {
      one.address = address;
    },
    () => {
      one.ended = true;
    },
  );
  return one;
};
type One = ReturnType<typeof startOne>;
const kill = async ({ server }: One): Promise<void> => {
  server.process.kill('SIGKILL');
  await server.exit;
};
/** The next server, started anew where it could not be prepared, as while Neo4j was down. */
let spare = startOne();
const nextServer = async (): Promise<One> => {
  while (spare.address === '') {
    if (spare.ended) spare = startOne();
    await sleep(100);
  }
  const next = spare;
  spare = startOne();
  return next;
};
let current = await nextServer();

const ledger = makeLedger(token);
let round = 0;
/** Lets writers save views, each as soon as its last was answered, and has `strike` at a moment between two answers. */
const underWriting = async (strike: () => Promise<void>): Promise<void> => {
  round += 1;
  let [stopped, acknowledged] = [false, 0];
  const writer = async (number: number): Promise<void> => {
    for (let i = 0; !stopped; i += 1)
      if (await ledger.save(current.address, `round ${round} writer ${number} view ${i}`)) acknowledged += 1;
  };
  const writers = Promise.all([0, 1, 2, 3].map(writer));
  const enough = 1 + Math.random() * 10;
  for (const begun = performance.now(); acknowledged < enough && performance.now() - begun < 20_000; ) await sleep(5);
  await sleep(Math.random() * 100);
  const struck = strike();
  stopped = true;
  await Promise.all([struck, writers]);
};
const untilAnswers = async (): Promise<void> => {
  while ((await fetch(`${current.address}/health/ready`)).status !== 200) await sleep(200);
};

const done = { server: 0, neo4j: 0, cut: 0 };
const strikes: Readonly<Record<keyof typeof done, () => Promise<void>>> = {
  server: async () => {
    await underWriting(() => kill(current));
    current = await nextServer();
  },
  neo4j: async () => {
    await underWriting(async () => {
      for (const pid of javaIn(folder)) process.kill(pid, 'SIGKILL');
    });
    await untilReady(running.connection);
    await untilAnswers();
  },
  cut: () => underWriting(async () => running.link.cut()),
};
const beginAnew = async (): Promise<void> => {
  await Promise.all([kill(current), kill(spare), running.store.close(), running.link.close()]);
  await running.stop();
  running = await begin();
  spare = startOne();
  current = await nextServer();
};

const tell = (): void =>
  console.log(
    `${Math.round(performance.now() / 1000)} s: killed the server ${done.server} times, Neo4j ${done.neo4j} times, cut the link ${done.cut} times; views ${JSON.stringify(ledger.counts)}`,
  );
const due = (): keyof typeof done => {
  if (done.neo4j < most.neo4j && done.neo4j * most.server <= done.server * most.neo4j) return 'neo4j';
  return spare.address !== '' && done.server < most.server ? 'server' : 'cut';
};
while ((done.server < most.server || done.neo4j < most.neo4j) && performance.now() < ends) {
  const what = due();
  await strikes[what]();
  done[what] += 1;
  await ledger.look(running.store);
  if (round % 10 === 0 || ledger.faults.length > 0) tell();
  if (ledger.faults.length > 0) break;
  if (what === 'neo4j' && done.neo4j % deathsOfOneStart === 0) await beginAnew();
}
await ledger.end(running.store);
tell();
for (const fault of ledger.faults) console.error(fault);
await Promise.all([kill(current), kill(spare), running.store.close(), running.link.close()]);
await running.stop();
discardFolder(folder);
process.exitCode = ledger.faults.length > 0 ? 1 : 0;
