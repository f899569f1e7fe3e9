import { loadSeed } from '../seed/loadSeed.ts';
import { openStore } from '../server/store/store.ts';
import { asker } from '../test/graphql/ask.ts';
import { temporaryNeo4j } from '../test/support/temporaryNeo4j.ts';

/**
 * Prints what the five tests say of every holder of every reported case on three dates: the middle of the time its claims
 * speak of, the latest date they speak of, and the first of June 2026. One line a holder and date: Y, n or ? by test.
 *
 * node --import tsx bench/caseTests.ts
 */
type Test = { verdict: string; value: { min: number; max: number } | null };
type Holder = { entity: { id: string }; by: string[]; tests: Test[] };
type Case = { id: string; latestDate: string | null };

const neo4j = await temporaryNeo4j();
const store = openStore(neo4j.connection);
try {
  await store.applySchema();
  await loadSeed(store, 'seed', () => undefined);
  const ask = asker(() => store);
  const cases = (await ask('{ cases { id latestDate } }')).data?.cases ?? [];
  const signs: Readonly<Record<string, string>> = { YES: 'Y', NO: 'n', UNDETERMINED: '?' };
  const query = `query ($id: ID!, $asOf: PartialDate!) { accessChains(target: $id, asOf: $asOf) {
    chainCount breakerCount parties { id } holders { entity { id } by tests { verdict value { min max } } } } }`;
  for (const { id, latestDate } of cases as Case[]) {
    const latest = latestDate ?? '2026-06-01';
    const year = Number(latest.slice(0, 4));
    for (const asOf of [`${year - 1}-06-01`, latest, '2026-06-01']) {
      const answer = await ask(query, { id, asOf });
      const report = answer.data?.accessChains as
        | { chainCount: number; breakerCount: number; parties: unknown[]; holders: Holder[] }
        | undefined;
      if (!report) {
        console.log(`${id} ${asOf}: ${answer.errors[0]?.message}`);
        continue;
      }
      console.log(
        `${id} ${asOf}: ${report.chainCount} chains, ${report.parties.length} parties, ${report.breakerCount} breakers`,
      );
      for (const { entity, by, tests } of report.holders) {
        const row = tests.map(({ verdict, value }) => {
          const range = value && value.max > 0 ? ` ${value.min.toFixed(1)}–${value.max.toFixed(1)}` : '';
          return `${signs[verdict]}${range}`;
        });
        console.log(`  ${entity.id} (${by.join(', ')}): ${row.join(' | ')}`);
      }
    }
  }
} finally {
  await store.close();
  await neo4j.stop();
}
