import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFiles } from '../../seed/loadFiles.ts';
import { migrate } from '../../seed/migrations.ts';
import { soundCase, soundSources } from '../seed/caseText.ts';
import { testStore, wipe } from '../support/store.ts';
import { asker, token } from './ask.ts';

const store = testStore();
const read = asker(() => store);
const write = asker(() => store, { writable: true });
const bearer = { authorization: `Bearer ${token}` };
const record = `mutation ($decision: ScreeningDecisionInput!) {
  recordScreeningDecision(decision: $decision) { id asked entity decision decidedAt }
}`;
const fields = 'asked entity decision note reviewer outcome score regime asOf knownBy revision';
const list = `query ($asked: [String!], $entities: [ID!], $decision: MatchDecision, $latest: Boolean, $after: String, $first: Int) {
  screeningDecisions(asked: $asked, entities: $entities, decision: $decision, latest: $latest, after: $after, first: $first) {
    totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor }
  }
}`;

type Page = {
  readonly totalCount: number;
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
const decisions = async (variables: Readonly<Record<string, unknown>> = {}): Promise<Page> => {
  const { data, errors } = await write(list, variables, bearer);
  expect(errors).toEqual([]);
  return data?.screeningDecisions as Page;
};
const revision = async (): Promise<string> => {
  const { data } = await read('{ inventory { revision } }');
  return String((data as { inventory: { revision: string } }).inventory.revision);
};

const load = (text: string) =>
  loadFiles(
    store,
    [
      { path: '/files/sources.yaml', text: soundSources },
      { path: '/files/harbour.yaml', text },
    ],
    { onFile: () => undefined },
  );

let before = '';
const given = (more: Readonly<Record<string, unknown>>) => ({
  ...{ asked: 'Alfa', entity: 'firm-a', decision: 'UNCLEAR', note: '', reviewer: 'R. Viewer', score: 0.97 },
  ...{ outcome: 'RESTRICTED_ITSELF', regime: 'eu', asOf: '2026-06-01', knownBy: '2026-06', revision: before },
  ...more,
});
const keep = async (more: Readonly<Record<string, unknown>> = {}): Promise<void> => {
  const { errors } = await write(record, { decision: given(more) }, bearer);
  expect(errors).toEqual([]);
};

beforeAll(async () => {
  await wipe(store);
  await migrate(store);
  await load(soundCase);
  before = await revision();
  await keep();
  await keep({ decision: 'TRUE_MATCH', note: 'same seat' });
  await keep({ asked: '字节跳动', entity: 'firm-b', decision: 'FALSE_POSITIVE', score: null });
});
afterAll(() => store.close());

test('each decision is kept as it was given, newest first, and the newest of a name and party counts', async () => {
  const { totalCount, nodes } = await decisions();
  expect(totalCount).toBe(3);
  expect(nodes).toEqual([
    given({ asked: '字节跳动', entity: 'firm-b', decision: 'FALSE_POSITIVE', score: null }),
    given({ decision: 'TRUE_MATCH', note: 'same seat' }),
    given({}),
  ]);
  expect((await decisions({ asked: ['Alfa'], latest: true })).nodes).toEqual([nodes[1]]);
});

test('they are found by name, party and decision, and paged without loss', async () => {
  expect((await decisions({ entities: ['firm-b'] })).totalCount).toBe(1);
  expect((await decisions({ decision: 'UNCLEAR' })).totalCount).toBe(1);
  expect((await decisions({ decision: 'UNCLEAR', latest: true })).totalCount).toBe(0);
  expect((await decisions({ asked: ['Nobody'] })).nodes).toEqual([]);
  const first = await decisions({ first: 2 });
  const rest = await decisions({ first: 2, after: first.pageInfo.endCursor });
  expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage, rest.totalCount]).toEqual([true, false, 3]);
  expect([...first.nodes, ...rest.nodes]).toEqual((await decisions()).nodes);
});

test('they give the data no new revision, and loading a changed file leaves them', async () => {
  expect(await revision()).toBe(before);
  await load(soundCase.replace('A firm rents servers.', 'A firm rents servers by the day.'));
  expect(await revision()).not.toBe(before);
  expect((await decisions()).totalCount).toBe(3);
});

test.each(['firm-that-is-not', 'fleet-a', 'harbour', ''])(
  'a decision on %j, which is no recorded party, is refused',
  async entity => {
    const { errors } = await write(record, { decision: given({ entity }) }, bearer);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'entity' });
    expect((await decisions()).totalCount).toBe(3);
  },
);

test('a server without a token records none, and lists none', async () => {
  const { errors } = await read(record, { decision: given({}) }, bearer);
  expect(errors[0]?.message).toContain('knows neither a token');
  expect((await read(list, {})).errors[0]?.extensions?.code).toBe('FORBIDDEN');
});
