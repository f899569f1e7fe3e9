import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../seed/migrations.ts';
import { prefixed } from '../support/caseText.ts';
import { type Drawing, draw } from '../support/graph.ts';
import { loadDrawn } from '../support/loadDrawn.ts';
import { testStore, wipe } from '../support/store.ts';
import { asker } from './ask.ts';

const store = testStore();
const ask = asker(() => store);

/** A firm leases two fleets and sublets one of them. */
const oneOfTwo = `lease1 COVERS fleet1; lease1 COVERS fleet2; x@SG TAKES lease1; x GRANTS lease2; lease2 COVERS fleet2
  z@CN TAKES lease2`;
/** A firm leases one fleet, owns another, and lets both under one lease. */
const both = `lease1 COVERS fleet1; x@SG TAKES lease1; x OWNS 100% fleet2; x GRANTS lease2; lease2 COVERS fleet1
  lease2 COVERS fleet2; z@CN TAKES lease2`;
/** A fleet that moves from Malaysia to Indonesia in the middle of the year. */
const moved = `fleet1 100 servers; site1@MY HOSTS fleet1 from 2025-01-01 to 2025-06-30; site2@ID HOSTS fleet1 from 2025-07-01 to 2025-12-31
  z@CN USES fleet1 from 2025-01-01 to 2025-12-31`;
const lost = `fleet1 800 gpus; shipment1 CARRIES fleet1 100 quantity; lease1 COVERS fleet2 30 servers from 2025-01-01 to 2025-12-31
  lease1 COVERS fleet3 from 2025-01-01 to 2025-12-31; lease2 COVERS fleet2 30 servers from 2025-01-01 to 2025-12-31
  y@SG TAKES lease1; z@CN TAKES lease2 from 2025-01-01 to 2025-03-31; z TAKES lease1`;

const withMore = (
  drawing: Drawing,
  more: Partial<Record<string, Drawing['entities'][number]['properties']>>,
): Drawing => ({
  ...drawing,
  entities: drawing.entities.map(entity => ({
    ...entity,
    properties: { ...entity.properties, ...more[entity.id] },
  })),
});
const lostDrawing = withMore(draw(lost), { shipment1: { destination: 'CN' } });
const drawings: readonly Drawing[] = [
  prefixed(draw(oneOfTwo), 'a-'),
  prefixed(draw(both), 'b-'),
  {
    ...prefixed(draw(moved), 'c-'),
    entities: [
      ...prefixed(draw(moved), 'c-').entities,
      ...['MY', 'ID'].map(code => ({
        id: `jur-${code.toLowerCase()}`,
        kind: 'Jurisdiction' as const,
        properties: { code },
      })),
    ],
  },
  prefixed(
    {
      ...lostDrawing,
      relations: lostDrawing.relations.map(relation =>
        relation.kind === 'CARRIES'
          ? { ...relation, properties: { ...relation.properties, unit: 'servers' } }
          : relation,
      ),
    },
    'd-',
  ),
];

beforeAll(async () => {
  await wipe(store);
  await migrate(store);
  await loadDrawn(store, drawings);
});
afterAll(() => store.close());

const answer = async (query: string): Promise<Record<string, never>> => {
  const { data, errors } = await ask(query);
  expect(errors).toEqual([]);
  return data as Record<string, never>;
};
const parties = async (target: string, asOf = '2025-01-01'): Promise<unknown> =>
  (
    await answer(
      `{ accessChains(target: "${target}", asOf: "${asOf}") { parties { id } chainCount holders { entity { id } } } }`,
    )
  ).accessChains;
const found = (ids: readonly string[]) => ({ parties: ids.map(id => ({ id })) });

describe('a sublease is judged for the hardware asked about', () => {
  test('who sublets one of two fleets gives no access to the other, by fleet and by lease', async () => {
    expect(await parties('a-fleet1')).toMatchObject({ ...found([]), holders: [{ entity: { id: 'a-x' } }] });
    for (const target of ['a-fleet2', 'a-lease1', 'a-lease2'])
      expect(await parties(target)).toMatchObject(found(['a-z']));
  });
  test('what the grantor owns it lets directly, under the same lease', async () => {
    for (const target of ['b-fleet1', 'b-fleet2', 'b-lease1', 'b-lease2'])
      expect(await parties(target)).toMatchObject(found(['b-z']));
  });
  test('and the ledger does not contradict the chains', async () => {
    const entries = async (target: string) =>
      (
        await answer(
          `{ ledger(target: "${target}", from: "2025-01-01", to: "2025-01-01") { entries { party { id } } } }`,
        )
      ).ledger;
    expect(await entries('a-fleet1')).toEqual({ entries: [] });
    expect(await entries('a-fleet2')).toEqual({ entries: [{ party: { id: 'a-z' } }] });
    expect(await entries('b-fleet2')).toEqual({ entries: [{ party: { id: 'b-z' } }] });
  });
});

describe('a site or a country means what stood there', () => {
  test.each([
    ['c-site1', '2025-03', ['c-z']],
    ['c-site1', '2025-09', []],
    ['c-site2', '2025-03', []],
    ['c-site2', '2025-09', ['c-z']],
    ['jur-my', '2025-03', ['c-z']],
    ['jur-my', '2025-09', []],
    ['jur-id', '2025-09', ['c-z']],
  ])('%s in %s', async (target, asOf, ids) => {
    expect(await parties(target, asOf)).toMatchObject(found(ids));
  });
  test('and each site books its own half of the year', async () => {
    const days = async (target: string) =>
      (await answer(`{ ledger(target: "${target}", from: "2025", to: "2025") { total { serverDays { max } } } }`))
        .ledger;
    expect(await days('c-site1')).toEqual({ total: { serverDays: { max: 100 * 181 } } });
    expect(await days('c-site2')).toEqual({ total: { serverDays: { max: 100 * 184 } } });
  });
});

describe('nothing is lost on the way', () => {
  test('a shipment without a receiver is an open end', async () => {
    const { accessChains } = await answer(
      '{ accessChains(target: "d-fleet1", asOf: "2025-01-01") { openEnds { entity { id } text } } }',
    );
    expect((accessChains as unknown as { openEnds: unknown[] }).openEnds).toContainEqual({
      entity: { id: 'd-shipment1' },
      text: 'd-shipment1: nobody is reported to have received it, so the trail stops at a shipment to China.',
    });
  });
  test('servers that were shipped are not set beside GPUs that are counted', async () => {
    const { ledger } = await answer(
      '{ ledger(target: "d-fleet1", from: "2025", to: "2025") { supply { unit counted { min max } supplied { min max } within text } } }',
    );
    expect(ledger).toMatchObject({
      supply: [
        { unit: 'servers', counted: { min: 0, max: null }, supplied: { min: 100, max: 100 }, within: 'UNDETERMINED' },
      ],
    });
  });
  test('a lease as target keeps the number of what it covers, or says that none is reported', async () => {
    const of = async (target: string) =>
      (
        (await answer(`{ accessChains(target: "${target}", asOf: "2025-02") { chains { servers { min max } text } } }`))
          .accessChains as unknown as { chains: { servers: unknown; text: string }[] }
      ).chains[0];
    expect(await of('d-lease2')).toMatchObject({ servers: { min: 30, max: 30 } });
    expect((await of('d-lease2'))?.text).toMatch(/^d-lease2 \(30 servers\), leased to d-z/);
    expect((await of('d-lease1'))?.text).toMatch(/^d-lease1 \(number not reported\), leased to d-z/);
    expect((await of('d-fleet3'))?.text).toContain('what part of it is not reported');
  });
  test('one may suppose that who took a lease takes it still', async () => {
    const { accessChains } = await answer(
      `{ accessChains(target: "d-fleet2", asOf: "2025-06", hypotheses: [{ relation: "TAKES~d-z~d-lease2~2025-01-01", held: true }]) {
          parties { id } hypotheses { id } } }`,
    );
    expect(accessChains).toMatchObject(found(['d-z']));
  });
});
