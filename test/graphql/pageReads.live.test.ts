import { describe, expect, test } from 'vitest';
import { queries } from '../../server/store/queries.ts';
import type { Query } from '../../server/store/query.ts';
import { readerAround } from '../../server/store/surroundings.ts';
import { documents, questions, type Row } from '../support/pageQuestions.ts';
import { watchedStore } from '../support/watchedStore.ts';
import { asker, token } from './ask.ts';
import { reportedCases } from './reportedCases.ts';

const { store } = reportedCases();
let reads: string[] = [];
let transactions = 0;
const watched = watchedStore(store, ({ file }) => reads.push(file.replace(/^read\/|\.cypher$/g, '')));
const counting = {
  ...watched,
  // No answer is taken for one that was given before.
  state: async () => undefined,
  read: (...asked: Parameters<typeof watched.read>) => {
    transactions += 1;
    return watched.read(...asked);
  },
  inOneState: (...asked: Parameters<typeof watched.inOneState>) => {
    transactions += 1;
    return watched.inOneState(...asked);
  },
} as typeof store;
const ask = asker(() => counting, { writable: true });

/** The files that are read in answering, in the order of their reading. */
const readsOf = async (name: string, variables: Row[1]): Promise<readonly string[]> => {
  [reads, transactions] = [[], 0];
  const { errors } = await ask(documents.get(name) ?? '', variables, { authorization: `Bearer ${token}` });
  expect(
    errors.map(({ message }) => message),
    name,
  ).toEqual([]);
  return reads;
};

test('every question that a page asks is counted', () => {
  expect(Object.keys(questions).sort()).toEqual([...documents.keys()].sort());
});

describe('round trips of a question', () => {
  test.each(Object.entries(questions))('%s', async (name, [expected, variables]) => {
    // What is kept for one state of the data is read by whoever asks first.
    await readsOf(name, variables);
    const found = await readsOf(name, variables);
    expect(found.length, found.join(', ')).toBe(expected);
    expect(transactions).toBeLessThanOrEqual(1);
  });
});

const afterAccess = (target: string, on: string) =>
  [
    ['AccessChains', { target, asOf: on, first: 50 }],
    ['AccessTests', { target, asOf: on }],
    ['RuleVerdicts', { target, asOf: on }],
    ['Ledger', { target, to: on }],
  ] as const;
const readsOfAll = async (asked: ReturnType<typeof afterAccess>): Promise<readonly string[]> => {
  const all: string[] = [];
  for (const [name, variables] of asked) all.push(...(await readsOf(name, variables)));
  return all;
};

test('of hardware that nobody asked about before, chains, tests, rules and ledger take three statements together', async () => {
  await readsOfAll(afterAccess('fleet-my-300', '2025-05-01'));
  const all = await readsOfAll(afterAccess('fleet-megaspeed', '2025-06-01'));
  expect(all).toEqual(['entities-answering', 'surroundings', 'evidence']);
  expect(await readsOfAll(afterAccess('fleet-megaspeed', '2025-06-01'))).toEqual([]);
});

test('what was read around hardware answers as the store does', async () => {
  const kinds = ['GpuFleet', 'DataCenter', 'Lease'];
  const filter = { kinds, country: null, case: null, afterName: null, afterId: null, limit: 500 };
  const found = (await store.read(queries.entities, filter)).map(({ entity }) => String(entity?.id));
  const limit = 5_000;
  let compared = 0;
  for (const start of found.filter((_, i) => i % 6 === 0)) {
    const { reader, gaps } = await readerAround(store, [start], {});
    const ids = [...gaps.keys()];
    const entities = (await store.read(queries.entitiesById, { ids })).map(({ entity }) => entity);
    const [leases, nationals] = ['Lease', 'National'].map(kind =>
      entities.filter(entity => entity.kind === kind).map(({ id }) => String(id)),
    );
    const same = async <P extends object, R extends object>(query: Query<P, R>, params: P) => {
      const own = await reader.read(query, params);
      expect(own, `${start} ${query.file}`).toEqual(await store.read(query, params));
      compared += own.length;
    };
    await same(queries.accessFrontier, { ids, limit });
    await same(queries.ownerFrontier, { ids, limit });
    await same(queries.subgraphFrontier, { ids, kinds: ['EQUIPPED_WITH', 'LISTS'], limit });
    await same(queries.subgraphFrontier, { ids: nationals ?? [], kinds: ['EMPLOYS'], limit });
    await same(queries.leaseContext, { ids: leases ?? [] });
    const told = await store.read(queries.gaps, { ids });
    expect(new Set([...gaps.values()].flat().map(({ gap }) => gap))).toEqual(new Set(told.map(({ gap }) => gap)));
  }
  expect(compared).toBeGreaterThan(30);
});
