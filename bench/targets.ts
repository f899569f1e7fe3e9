import { setTimeout as sleep } from 'node:timers/promises';
import { loadSeed } from '../seed/loadSeed.ts';
import { migrate } from '../seed/migrations.ts';
import { openAdjacency } from '../server/store/adjacency/openAdjacency.ts';
import { openStore } from '../server/store/store.ts';
import { keptSizes } from '../server/store/wholeGraph/openWholeGraph.ts';
import { temporaryNeo4j } from '../test/support/temporaryNeo4j.ts';
import { askerAt, serving, withoutAnswers } from './support/serving.ts';
import { block, ordinaryWorld, smallFleets, writeWorld } from './support/world.ts';
import { blockRow } from './targets/block.ts';
import { chainsRow } from './targets/chains.ts';
import { expansionRow } from './targets/expansion.ts';
import { type Bench, tableHead } from './targets/row.ts';
import { searchRows } from './targets/search.ts';
import { shortestRow } from './targets/shortest.ts';
import { subgraphRow } from './targets/subgraph.ts';

/**
 * What the server takes beside the best other way to the same answer, on one store: the shipped cases, 200 small fleets, two
 * blocks of owners, and owners as registers have them. Rounds alternate, answers are compared first. Over HTTP, with
 * answers that were given before and without.
 *
 * npm run bench -- targets [rounds] [nodes] [rows, all unless named]
 */
const rows = {
  chains: chainsRow,
  expansion: expansionRow,
  shortest: shortestRow,
  search: searchRows,
  subgraph: subgraphRow,
  block: blockRow,
} as const;

const [, , rounds = '40', nodes = '100000', ...named] = process.argv;
const { connection, stop } = await temporaryNeo4j();
const store = openStore({ ...connection, deadline: 600_000 });
await migrate(store);
await loadSeed(store, 'seed', () => undefined);
const world = ordinaryWorld(Number(nodes), 5);
const begun = performance.now();
for (const part of [world, smallFleets(200), block(1), block(21)]) await writeWorld(store, part);
console.log(
  `${world.entities.length} entities and ${world.relations.length} relations written in ${((performance.now() - begun) / 1_000).toFixed(0)} s`,
);
const related = openAdjacency({ connection: () => connection, log: line => console.log(line), parties: keptSizes });
/** Until it is read which entities are related, as it is soon after a server has started. */
const nothing = { kinds: [], hops: 1, most: 1, pairs: [] };
while ((await related.ways({ ...nothing, state: (await store.state()) ?? '' }, {})) === 'missing') await sleep(200);
const [cold, served] = [await serving(withoutAnswers(store), { related }), await serving(store, { related })];
const bench: Bench = {
  ...{ store, connection, world, rounds: Number(rounds), seed: 11, size: `${nodes} parties` },
  ...{ cold: askerAt(cold.address), served: askerAt(served.address) },
};
console.log(tableHead);
for (const [name, row] of Object.entries(rows)) {
  if (named.length > 0 && !named.includes(name)) continue;
  for (const line of await row(bench)) console.log(line);
}
for (const server of [cold, served]) server.stop();
related.close();
await store.close();
await stop();
