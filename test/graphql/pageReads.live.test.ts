import { describe, expect, test } from 'vitest';
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

test('chains, tests, rules and ledger of hardware that nobody asked about before read what access passes over once', async () => {
  const all = await readsOfAll(afterAccess('fleet-megaspeed', '2025-06-01'));
  const passed = all.filter(file => /^(surroundings|access-frontier|lease-context|owner)/.test(file));
  expect(passed).toEqual(['surroundings', 'lease-context']);
  expect(all.length, all.join(', ')).toBeLessThanOrEqual(11);
});

test('the four of hardware that somebody asked about before send two statements together', async () => {
  const asked = afterAccess('fleet-megaspeed', '2025-06-01');
  await readsOfAll(asked);
  const all = await readsOfAll(asked);
  expect(all.length, all.join(', ')).toBeLessThanOrEqual(2);
});
