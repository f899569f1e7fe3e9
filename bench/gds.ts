import { migrate } from '../seed/migrations.ts';
import { firmsBelow } from '../server/model/whole/below.ts';
import { openStore } from '../server/store/store.ts';
import { readWhole } from '../server/store/wholeGraph/readWhole.ts';
import { numberOf } from '../server/store/wholeGraph/texts.ts';
import { componentSizes } from './support/componentSizes.ts';
import { peers } from './support/peers.ts';
import { inRounds, quantile } from './support/rounds.ts';
import { ordinaryWorld, writeWorld } from './support/world.ts';
import { expectSame, inTurn } from './targets/row.ts';

/**
 * What Neo4j Graph Data Science answers of the same holdings that the whole graph has, in a Neo4j that has the library: strongly
 * connected components, and firms below a party. Results are compared first, then rounds alternate. Ours is what the process of
 * the whole graph works out; theirs the procedure with its answer over Bolt. An empty store is filled with a made register first.
 *
 * NEO4J_URI=bolt://… NEO4J_USER=… NEO4J_PASSWORD=… npm run bench -- gds [NODES] [ROUNDS]
 */
const [nodes, rounds] = [Number(process.argv[2] ?? 20_000), Number(process.argv[3] ?? 10)];
const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
if (uri === undefined)
  throw new Error('name a Neo4j that has Graph Data Science: NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD');
const store = openStore({ uri, user, password, deadline: 600_000 });
const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  const begun = performance.now();
  const result = await work();
  console.log(`${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return result;
};
await migrate(store);
const name = 'throughline-bench';
const project = async () => {
  await store.read(peers.gdsDrop, { name });
  const [found] = await store.read(peers.gdsProject, { name });
  return found;
};
const isEmpty = !(await project())?.relations;
if (isEmpty) await timed(`${nodes} nodes written`, () => writeWorld(store, ordinaryWorld(nodes, 5)));
const projected = await timed('projection of Graph Data Science', project);
const day = '2026-06-01';
const whole = await timed('the whole graph', () => readWhole(store, { asOf: { first: day, last: day } }));
const { shares } = whole.ownership.printed;
console.log(
  `${projected?.nodes} nodes and ${projected?.relations} holdings there, ${whole.ownership.nodes} and ${shares.owner.length} here`,
);

/** Of those that hold or are held: a projection has no others, each of which is a component of its own. */
const components = (): ReturnType<typeof componentSizes> => {
  const { count, largest } = componentSizes(shares);
  return { count: count - (whole.ownership.nodes - (projected?.nodes ?? 0)), largest };
};
const itsComponents = async () => (await store.read(peers.gdsComponents, { name }))[0];
expectSame('components', components(), await itsComponents());
const parties = Array.from({ length: 20 }, (_, i) => `f-${i * 7}`);
const below = (id: string): number =>
  firmsBelow(whole.ownership, Uint32Array.of(numberOf(whole.ids, id) ?? 0)).firm.length;
const itsBelow = async (id: string) => (await store.read(peers.gdsBelow, { name, id }))[0]?.below ?? 0;
const asked = parties.filter(id => below(id) > 0);
// A party that holds nothing is in no projection.
for (const id of asked) expectSame(`firms below ${id}`, below(id), await itsBelow(id));
console.log(`${asked.length} of ${parties.length} parties asked about hold something`);
const [first, other] = [inTurn(asked), inTurn(asked)];
const times = await inRounds(
  {
    'components, ours': async () => components(),
    'components, gds.scc': itsComponents,
    'firms below, ours': async () => below(first()),
    'firms below, gds.bfs': () => itsBelow(other()),
  },
  rounds,
);
for (const [way, all] of Object.entries(times))
  console.log(`${way}: ${quantile(all, 0.5).toFixed(2)} ms (p95 ${quantile(all, 0.95).toFixed(2)})`);
await store.read(peers.gdsDrop, { name });
await store.close();
