import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeCases } from '../../seed/write/removeCases.ts';
import { asker } from '../graphql/ask.ts';
import { loading } from '../seed/loading.ts';
import { testStore, wipe } from '../support/store.ts';

const store = testStore();
const ask = asker(() => store);
const { load } = loading(store);

beforeAll(() => wipe(store));
afterAll(() => store.close());

const caseOf = (
  round: number,
): string => `case: { id: quill, title: Quill, status: reported, summary: A firm., jurisdictions: [CN] }
entities: [{ id: firm-quill, kind: Firm, name: Zorbquil ${round} Holdings }]
sources: [{ id: s-quill, kind: press, title: Quill, publisher: Daily, published: 2026-01-15, datePrecision: day }]
claims:
  - { id: cl-quill, status: reported, statement: Zorbquil is spoken of ${round} times., source: s-quill, about: [firm-quill] }
`;
const query = `{
  entity(id: "firm-quill") { id }
  entities(filter: { kinds: [Firm] }) { totalCount }
  search(text: "Zorbquil") { hits { entity { id } } claims { claim { id } } }
  claims(filter: { case: "quill" }) { totalCount }
}`;
type Found = {
  readonly entity: object | null;
  readonly entities: { readonly totalCount: number };
  readonly search: { readonly hits: readonly object[]; readonly claims: readonly object[] };
  readonly claims: { readonly totalCount: number };
};
/** By constraint, by range index, by both full-text indexes, by the claims of a case. */
const found = async (): Promise<readonly number[]> => {
  const { data, errors } = await ask(query);
  expect(errors).toEqual([]);
  const { entity, entities, search, claims } = data as Found;
  return [Number(entity !== null), entities.totalCount, search.hits.length, search.claims.length, claims.totalCount];
};

// Neo4j 5.26 before 5.26.33 could let an index answer with what had been deleted.
test('what was taken out is found by no index any more, however often it comes and goes', async () => {
  for (let round = 1; round <= 12; round += 1) {
    await load({ 'quill.yaml': caseOf(round) });
    const [loaded, removing] = [await found(), removeCases(store, ['quill'], { onFile: () => undefined })];
    expect(loaded).toEqual([1, 1, 1, 1, 1]);
    // While it goes, it is there or not, and never in part.
    expect([0, 5]).toContain((await found()).reduce((sum, count) => sum + count, 0));
    await removing;
    expect(await found()).toEqual([0, 0, 0, 0, 0]);
  }
});
