import { expect, test } from 'vitest';
import { limits } from '../../server/graphql/limits.ts';
import { stubStore } from '../support/stubStore.ts';
import { asker } from './ask.ts';

const ask = asker(() => stubStore(() => Promise.resolve([])));

/** As clients write that put a fragment beside each component: each spreads the next, on the same level. */
const spread = (fragments: number): string => `
  query { cases { ...F0 } }
  ${Array.from({ length: fragments }, (_, i) => `fragment F${i} on Case { id ${i + 1 < fragments ? `...F${i + 1}` : ''} }`).join('\n')}`;
const levels = (depth: number): string => (depth === 0 ? 'id' : `cases { ${levels(depth - 1)} }`);
const inFragments = (depth: number): string => `
  query { cases { ...F0 } }
  ${Array.from({ length: depth }, (_, i) => `fragment F${i} on Case { cases { ${i + 1 < depth ? `...F${i + 1}` : 'id'} } }`).join('\n')}`;

const codes = async (query: string) => (await ask(query)).errors.map(({ extensions }) => extensions?.code);

test('named and inline fragments make a document no deeper', async () => {
  expect(await codes(spread(30))).toEqual([]);
  expect(await codes(`{ cases { ${'... on Case { '.repeat(30)} id ${'}'.repeat(30)} } }`)).toEqual([]);
});
test('levels count the same with fragments and without', async () => {
  for (const depth of [3, limits.depth - 3]) {
    expect(await codes(`{ cases { ${levels(depth)} } }`)).toEqual(await codes(inFragments(depth)));
  }
  for (const query of [`{ cases { ${levels(limits.depth)} } }`, inFragments(limits.depth)])
    expect(await codes(query)).toContain('QUERY_TOO_COSTLY');
});
test('a fragment within itself is refused, and ends', async () => {
  expect(
    await codes('query { cases { ...A } } fragment A on Case { cases { ...B } } fragment B on Case { ...A }'),
  ).toContain('GRAPHQL_VALIDATION_FAILED');
});
