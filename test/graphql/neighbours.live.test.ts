import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writes } from '../../server/store/writes.ts';
import { loadable, prefixed } from '../support/caseText.ts';
import { loadDrawn } from '../support/loadDrawn.ts';
import { randomOwnership } from '../support/randomOwnership.ts';
import { testStore, wipe } from '../support/store.ts';
import { asker } from './ask.ts';

const store = testStore();
const ask = asker(() => store);
const drawings = fc
  .sample(randomOwnership('ranged'), { numRuns: 12, seed: 11 })
  .map((drawing, i) => loadable(prefixed(drawing, `n${i}-`)));
const held = 20_500;
const batch = 5_000;
const firmIds = Array.from({ length: held }, (_, i) => `held-${String(i).padStart(5, '0')}`);

beforeAll(async () => {
  await wipe(store);
  await loadDrawn(store, drawings);
  const firms = ['hub', ...firmIds].map(id => ({
    ...{ id, kind: 'Firm' },
    properties: { id, kind: 'Firm', name: id, declared: '{}' },
  }));
  const stated = { status: 'registered', disputed: false, claims: [], sources: [], recorded: '2025-01-01' };
  const relations = firmIds.map(to => ({
    ...{ kind: 'OWNS', from: 'hub', to },
    properties: { id: `OWNS~hub~${to}`, ...stated },
  }));
  for (let i = 0; i <= held; i += batch) {
    await store.write(run => run(writes.entities, { rows: firms.slice(i, i + batch) }));
  }
  for (let i = 0; i < held; i += batch) {
    await store.write(run => run(writes.relations, { rows: relations.slice(i, i + batch) }));
  }
});
afterAll(() => store.close());

type Page = {
  readonly totalCount: number;
  readonly truncated: boolean;
  readonly counts: readonly object[];
  readonly edges: readonly object[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
const question = `query ($id: ID!, $kinds: [RelationKind!], $outgoing: Boolean, $knownBy: PartialDate, $after: String, $first: Int!) {
  neighbours(id: $id, relationKinds: $kinds, outgoing: $outgoing, knownBy: $knownBy, after: $after, first: $first) {
    totalCount truncated counts { kind outgoing incoming } pageInfo { hasNextPage endCursor }
    edges { cursor node { id name } relation { id certainty status text claims { id } } }
  }
}`;
const page = async (variables: object): Promise<Page> => {
  const { data, errors } = await ask(question, { first: 3, ...variables });
  expect(errors).toEqual([]);
  return (data as { neighbours: Page }).neighbours;
};
const all = async (variables: object): Promise<object> => {
  const pages: Page[] = [];
  for (let after: string | null = null; ; ) {
    pages.push(await page({ ...variables, after }));
    const last = pages.at(-1)?.pageInfo;
    if (!last?.hasNextPage) break;
    after = last.endCursor;
  }
  const { totalCount, counts } = pages[0] ?? {};
  return { totalCount, counts, edges: pages.flatMap(({ edges }) => edges) };
};

test('page by page of all times are those that are judged together, with their counts', async () => {
  // Once everything is out, a day of knowledge leaves nothing away; it makes the server read all relations at once.
  const knownBy = '2030-01-01';
  let edges = 0;
  for (const { id } of drawings.flatMap(({ entities }) => entities)) {
    for (const asked of [{ id }, { id, kinds: ['OWNS'], outgoing: true }, { id, outgoing: false }]) {
      const told = (await all(asked)) as { edges: object[] };
      expect(told).toEqual(await all({ ...asked, knownBy }));
      edges += told.edges.length;
    }
  }
  expect(edges).toBeGreaterThan(200);
}, 300_000);

test('of an entity with more than are read at once, all are counted and reached', async () => {
  const first = await page({ id: 'hub', kinds: ['OWNS'], outgoing: true });
  expect(first).toMatchObject({ totalCount: held, truncated: false, counts: [{ kind: 'OWNS', outgoing: held }] });
  const after = Buffer.from(JSON.stringify([`OWNS~hub~${firmIds.at(-3)}`])).toString('base64url');
  const last = await page({ id: 'hub', kinds: ['OWNS'], outgoing: true, after });
  expect(last.edges.map(edge => (edge as { node: { id: string } }).node.id)).toEqual(firmIds.slice(-2));
  expect(last.pageInfo.hasNextPage).toBe(false);
});
