import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { regimeAt } from '../server/model/ownership/regimes.ts';
import { readsWhole } from '../server/model/whole/affiliatesOf.ts';
import { openWholeGraph, wholeGraphFile } from '../server/store/wholeGraph/openWholeGraph.ts';
import { discardFolder, temporaryFolder } from '../test/support/temporaryNeo4j.ts';
import { madeList, madeStore } from './support/madeStore.ts';
import { report, spread } from './support/report.ts';
import { quantile } from './support/rounds.ts';
import { askerAt, serving, withoutAnswers } from './support/serving.ts';

/**
 * All that the parties on a list of 3,000 own, control or cover by the 50 Percent Rule, over a made register of so many
 * firms (100,000 unless given): how long the copy of the whole graph takes, from the store
 * and from its file, and the first 100 rows with their evidence,
 * through GraphQL over HTTP, answers not kept; beside the same question by levels of Cypher where that answers.
 *
 * npm run bench -- list [FIRMS] [ROUNDS] [--kind ordinary|dense|block]
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { kind: { type: 'string', default: 'ordinary' } },
});
const [firms, rounds] = [Number(positionals[0] ?? 100_000), Number(positionals[1] ?? 5)];
const kind = values.kind as 'ordinary' | 'dense' | 'block';
const question = `query ($list: String!, $sort: AffiliateSort!, $after: String) {
  reach(list: $list, asOf: "2026-06-01") { affiliates(first: 100, sort: $sort, after: $after) {
    totalCount pageInfo { endCursor } nodes {
      firm { id name } tier coveredTier verdict interest { verdict value { min max } } aggregation { verdict value { min max } }
      control { verdict } chain { steps { relation { id status sources { id title } } } }
    }
  } }
}`;
type Answer = {
  reach: { affiliates: { totalCount: number; pageInfo: { endCursor: string }; nodes: { firm: { id: string } }[] } };
};

const folder = temporaryFolder();
const line = (text: string): void => console.log(text);
const own = await madeStore(folder, { kind, firms, listed: 3_000, seed: 20 }, line);
const connection = own.connection;
const told: string[] = [];
const opened = () =>
  openWholeGraph({
    connection: () => connection,
    log: text => {
      told.push(text);
      line(text);
    },
    parties: { least: 0, most: 20_000_000 },
    file: join(folder, wholeGraphFile),
  });
let wholeGraph = opened();
try {
  const store = withoutAnswers(own.store);
  const state = await own.store.state();
  if (state === undefined) throw new Error('the data are changing');
  const [day, regime] = ['2026-06-01', regimeAt('us')];
  if (!readsWhole(regime)) throw new Error('the regime is not read of the whole graph');
  const ready = async (from: string): Promise<void> => {
    const begun = performance.now();
    await wholeGraph.affiliates(
      {
        ...{ state, clocks: { asOf: { first: day, last: day } }, parties: [], question: { sort: 'NAME', first: 1 } },
        regime,
      },
      { patience: 600_000 },
    );
    line(`whole graph ready from ${from}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  };
  await ready('the store');
  while (!told.some(text => / written to /.test(text))) await sleep(100);
  wholeGraph.close();
  wholeGraph = opened();
  await ready('its file');
  const [fast, slow] = [await serving(store, { wholeGraph }), await serving(store)];
  const timed = async (address: string, variables: object): Promise<{ ms: number; answer: Answer }> => {
    const at = performance.now();
    const answer = await askerAt(address)<Answer>(question, { list: madeList, ...variables });
    return { ms: performance.now() - at, answer };
  };
  let again: readonly number[] = [];
  for (const sort of ['INTEREST', 'VERDICT', 'NAME']) {
    const first = await timed(fast.address, { sort });
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push((await timed(fast.address, { sort })).ms);
    if (sort === 'INTEREST') again = times;
    const { totalCount, pageInfo } = first.answer.reach.affiliates;
    const next = await timed(fast.address, { sort, after: pageInfo.endCursor });
    line(
      `${sort}: ${totalCount} affiliates; first 100 rows ${first.ms.toFixed(0)} ms, again ${quantile(times, 0.5).toFixed(0)} ms (p95 ${quantile(times, 0.95).toFixed(0)}), next 100 ${next.ms.toFixed(0)} ms`,
    );
  }
  const fromWhole = await timed(fast.address, { sort: 'INTEREST' });
  const byLevels = await timed(slow.address, { sort: 'INTEREST' }).catch((error: unknown) => String(error));
  if (typeof byLevels === 'string') line(`by levels of Cypher: ${byLevels.slice(0, 200)}`);
  else {
    const ids = ({ answer }: typeof fromWhole) =>
      JSON.stringify(answer.reach.affiliates.nodes.map(({ firm }) => firm.id));
    if (ids(byLevels) !== ids(fromWhole)) throw new Error('the two ways answer otherwise');
    report({
      ...{ work: 'affiliates of a list of 3,000, first 100 rows', size: `${kind}, ${firms} firms` },
      ...{ ours: spread('whole graph', again), beside: spread('by levels of Cypher, once', [byLevels.ms]) },
    });
    line(`by levels of Cypher: ${byLevels.ms.toFixed(0)} ms, ${(byLevels.ms / fromWhole.ms).toFixed(1)} times as long`);
  }
  fast.stop();
  slow.stop();
} finally {
  wholeGraph.close();
  await own.close();
  discardFolder(folder);
}
