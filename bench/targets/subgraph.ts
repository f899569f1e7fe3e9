import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quantile } from '../support/rounds.ts';
import { askerAt } from '../support/serving.ts';
import { requestsASecond, serveAlone } from '../support/throughput.ts';
import { type Bench, expectSame } from './row.ts';

const query = `query ($ids: [ID!]!) { subgraph(ids: $ids, depth: 0) {
  entities { __typename id kind name } relations { id kind from { __typename id } to { __typename id } }
} }`;
type Answer = { subgraph: { entities: { id: string }[] } };

/** A subgraph of 1,000 entities by eight connections, beside the same answer out of memory by the same library and schema. */
export const subgraphRow = async ({ connection, cold, rounds }: Bench): Promise<string[]> => {
  const near = `{ subgraph(ids: ["f-0"], depth: 3, limit: 1000) { entities { id } } }`;
  const ids = (await cold<Answer>(near)).subgraph.entities.map(({ id }) => id);
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const memory = join(folder, 'answer.json');
  const answer = await cold<Answer>(query, { ids });
  writeFileSync(memory, JSON.stringify(answer));
  const servers = {
    'ours, cold': await serveAlone({ checkout: '.', connection, kept: false }),
    'ours, as served': await serveAlone({ checkout: '.', connection, kept: true }),
    'yoga in memory': await serveAlone({ memory }),
  };
  const all = Object.entries(servers);
  const found = new Map(all.map(([name]) => [name, [] as { perSecond: number; late: number }[]]));
  const question = { query, variables: { ids } };
  for (const [, { address }] of all) {
    expectSame('subgraph', await askerAt(address)(query, { ids }), answer);
    await requestsASecond(address, question, { seconds: 2 });
  }
  for (let round = 0; round < Math.max(3, rounds / 8); round += 1)
    for (const [name, { address }] of round % 2 === 0 ? all : all.toReversed())
      found.get(name)?.push(await requestsASecond(address, question, { seconds: 3 }));
  for (const [, { stop }] of all) stop();
  rmSync(folder, { recursive: true });
  const middle = (name: string, of: 'perSecond' | 'late'): number =>
    quantile(
      (found.get(name) ?? []).map(load => load[of]),
      0.5,
    );
  const [beside] = ['yoga in memory'];
  const kilobytes = Math.round(JSON.stringify(answer).length / 1_000);
  return all.map(([name]) => {
    const ratio = middle(name, 'perSecond') / middle(beside, 'perSecond');
    return `| ${ids.length}-entity subgraph, ${kilobytes} kB | ${name} | ${middle(name, 'perSecond').toFixed(1)} a second, p97.5 ${middle(name, 'late').toFixed(0)} ms | ${name === beside ? '–' : `${ratio.toFixed(2)} of its requests`} | at least 0.5 |`;
  });
};
