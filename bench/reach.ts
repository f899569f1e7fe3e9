import { loadSeed } from '../seed/loadSeed.ts';
import { migrate } from '../seed/migrations.ts';
import { openStore } from '../server/store/store.ts';
import { warmUp } from '../server/warmUp.ts';
import { asker } from '../test/graphql/ask.ts';
import { temporaryNeo4j } from '../test/support/temporaryNeo4j.ts';

/**
 * What all parties of CN, HK and MO get to, over the shipped data, in milliseconds: when first asked of a server that has
 * just warmed up, and asked again; beside the same found by asking for the chains of each fleet, site and lease.
 *
 * node --import tsx bench/reach.ts
 */
const home = `{ reach {
  text total { hardwareCount partyCount servers { min max } gpus { min max } uncounted }
  parties(filter: { reachesHardware: true }) {
    nodes { party { id name } hardwareCount servers { min max } gpus { min max } means countries certainty lastConfirmed cases { id } }
  }
} }`;
const everything = `{ reach {
  affiliates(first: 500) { nodes { firm { id } verdict interest { value { min max } } coveredTier chain { text } } }
  hardware(first: 500) { nodes { hardware { id } parties { id } holders { entity { id } link } chain { text } } }
  totals(by: COUNTRY) { key hardwareCount } cells { case { id } party { id } country } routes { totalCount }
} }`;
const years = '{ reach { totals(by: YEAR) { key hardwareCount gpus { min max } } } }';
const ledger = '{ reach { ledger(from: "2025") { total { gpuDays { min max } } } } }';
const targets = '{ entities(filter: { kinds: [GpuFleet, DataCenter, Lease] }, first: 500) { nodes { id } } }';

const neo4j = await temporaryNeo4j();
const store = openStore(neo4j.connection);
try {
  await migrate(store);
  await loadSeed(store, 'seed', () => undefined);
  await warmUp(store, async () => true);
  const ask = asker(() => store);
  const timed = async (query: string): Promise<number> => {
    const begun = performance.now();
    const { errors } = await ask(query);
    if (errors.length > 0) throw new Error(errors[0]?.message);
    return performance.now() - begun;
  };
  const { data } = await ask(targets);
  const ids = (data as { entities: { nodes: { id: string }[] } }).entities.nodes.map(({ id }) => id);
  const oneByOne = async (): Promise<number> => {
    let sum = 0;
    for (const id of ids)
      sum += await timed(`{ accessChains(target: "${id}", first: 1) { parties { id } chains { text } } }`);
    return sum;
  };
  const line = (what: string, ...times: readonly number[]): void =>
    console.log(what.padEnd(44) + times.map(ms => ms.toFixed(0).padStart(10)).join(''));
  line('who reaches it: first, second, third', await timed(home), await timed(home), await timed(home));
  const all = [await timed(everything), await timed(everything)];
  line('affiliates, hardware, chains, cells, routes', ...all);
  line('totals by year', await timed(years), await timed(years));
  line('ledger from 2025', await timed(ledger), await timed(ledger));
  await oneByOne();
  const single = await oneByOne();
  line(`chains of ${ids.length} targets one by one`, single);
  console.log(`one by one / in one question: ${(single / (all[1] ?? single)).toFixed(1)}`);
  console.log(JSON.stringify((await ask(home)).data?.reach, null, 1));
} finally {
  await store.close();
  await neo4j.stop();
}
