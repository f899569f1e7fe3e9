import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPartyNames } from '../../server/screening/partyNames/openPartyNames.ts';
import { queries } from '../../server/store/queries.ts';
import { asker, token } from '../graphql/ask.ts';
import { variants } from '../search/variants.ts';
import { soundCase } from '../seed/caseText.ts';
import { loading } from '../seed/loading.ts';
import { putBackAudit } from '../store/putBackAudit.ts';
import { neo4jOfLane } from '../support/lanes.ts';
import { loadShipped } from '../support/shipped.ts';
import { testStore } from '../support/store.ts';

const store = testStore();
const lines: string[] = [];
const beside = openPartyNames({ connection: neo4jOfLane, log: line => lines.push(line), least: 0 });
const [fromBeside, fromServer] = [asker(() => store, { partyNames: beside }), asker(() => store)];
const write = asker(() => store, { writable: true });
const question = `query ($names: [String!]) { screen(names: $names) {
  rows { asked entity { id } candidates { id } matched { how text score } restricted }
} }`;

beforeAll(() => loadShipped(store));
afterAll(async () => {
  beside.close();
  await store.close();
});

const rowsOf = async (
  ask: typeof fromServer,
  names: readonly string[],
): Promise<readonly Record<string, unknown>[]> => {
  const { data, errors } = await ask(question, { names });
  expect(errors).toEqual([]);
  return (data as { screen: { rows: Record<string, unknown>[] } }).screen.rows;
};

test('a process beside the server answers as the server does', async () => {
  const every = { kinds: ['Firm'], country: null, case: null, afterName: null, afterId: null, limit: 1_000 };
  const recorded = (await store.read(queries.entities, every)).map(({ entity }) => String(entity?.name));
  const misspelt = Object.values(variants).flatMap(write => recorded.flatMap(name => write(name) ?? []));
  const names = [...new Set([...recorded, ...misspelt])].slice(0, 600);
  expect(names.length).toBeGreaterThan(300);
  expect(await rowsOf(fromBeside, names)).toEqual(await rowsOf(fromServer, names));
  expect(lines).toEqual([expect.stringMatching(/^names: those of \d+ parties read in [\d.]+ s; \d+ MB$/)]);
});

test('changes that name no party otherwise leave the names as they were read, and a new party is found', async () => {
  const first = async (): Promise<unknown> => {
    const [row] = await rowsOf(fromBeside, ['Qourvexium Ltd']);
    return row?.candidates;
  };
  expect(await first()).toEqual([]);
  const view = 'mutation { saveView(name: "A", address: "/explore") { id } }';
  expect((await write(view, {}, { authorization: `Bearer ${token}` })).errors).toEqual([]);
  expect(await first()).toEqual([]);
  expect(lines).toHaveLength(1);
  const text = soundCase.replace('name: A,', 'name: Quorvexium,').replaceAll('s-paper', 's-wsj-mint');
  await loading(store).load({ 'harbour.yaml': text });
  expect(await first()).toEqual([{ id: 'firm-a' }]);
  expect(lines).toHaveLength(2);
});

test('another change with the number of one that was put back is none of those that leave the names', async () => {
  const found = async (): Promise<unknown> => (await rowsOf(fromBeside, ['Birmvoltane Ltd']))[0]?.candidates;
  expect(await found()).toEqual([]);
  const text = soundCase.replace('name: A,', 'name: Brimvoltane,').replaceAll('s-paper', 's-wsj-mint');
  await loading(store).load({ 'harbour.yaml': text });
  await putBackAudit();
  expect(await found()).toEqual([{ id: 'firm-a' }]);
});

test('answers of no other state of the data', async () => {
  expect(await beside.ask({ state: 'another', names: [], words: ['alfa'] }, { patience: 30_000 })).toBe('missing');
});
