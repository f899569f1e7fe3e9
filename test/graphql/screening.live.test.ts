import { expect, test } from 'vitest';
import { reportedCases } from './reportedCases.ts';

const { ask, data, refusal } = reportedCases();

const query = `query ($ids: [ID!], $names: [String!]) {
  screen(ids: $ids, names: $names, asOf: "2025-11") {
    truncated rows { asked problem entity { id } matched { how } candidates { id } restricted tests { test verdict } }
  }
}`;
type Screened = {
  rows: {
    asked: string;
    problem: string | null;
    entity: { id: string } | null;
    restricted: string | null;
    matched: { how: string } | null;
    candidates: { id: string }[];
  }[];
};
const rowsOf = async (variables: Readonly<Record<string, unknown>>) =>
  ((await data(query, variables)).screen as unknown as Screened).rows;

test('by id and by name, in the order given, with what is not found left open', async () => {
  const rows = await rowsOf({
    ids: ['firm-inf', 'firm-nvidia', 'nobody'],
    names: ['indosat ooredoo hutchison', 'nvidia', '无限光年', 'No Such Party Ltd'],
  });
  expect(rows.map(({ entity }) => entity?.id ?? null)).toEqual([
    ...['firm-inf', 'firm-nvidia', null, 'firm-indosat', 'firm-nvidia', 'firm-inf', null],
  ]);
  expect(rows.map(({ restricted }) => restricted)).toEqual([
    ...['YES', 'NONE_REPORTED', null, 'UNDETERMINED', 'NONE_REPORTED', 'YES', null],
  ]);
});

test('names the lists a party stands on then, and the cases that speak of it, as far as they were known', async () => {
  const asked = `query ($asOf: PartialDate, $knownBy: PartialDate) {
    screen(ids: ["firm-inspur", "firm-megaspeed", "nobody"], asOf: $asOf, knownBy: $knownBy) {
      rows { listings { list start from { id } to { id } } cases { id status } }
    }
  }`;
  type Rows = { rows: { listings: unknown[]; cases: { id: string; status: string }[] }[] };
  const rowsAt = async (asOf: string, knownBy?: string) =>
    ((await data(asked, { asOf, knownBy })).screen as unknown as Rows).rows;
  const [inspur, megaspeed, nobody] = await rowsAt('2025-11');
  expect(inspur?.listings).toEqual([
    { list: 'Entity List', start: '2023-03', from: { id: 'body-us-bis' }, to: { id: 'firm-inspur' } },
  ]);
  expect(megaspeed?.cases).toContainEqual({ id: 'megaspeed', status: 'under inquiry' });
  expect(nobody).toEqual({ listings: [], cases: [] });
  expect((await rowsAt('2022-11'))[0]?.listings).toEqual([]);
  expect((await rowsAt('2025-11', '2015'))[1]?.cases).toEqual([]);
});

test('of many at once', async () => {
  const ids = Array.from({ length: 9_998 }, (_, i) => `nobody-${i}`);
  const rows = await rowsOf({ ids: [...ids, 'firm-sophgo', 'firm-supermicro'] });
  expect(rows).toHaveLength(10_000);
  expect(rows.slice(-2).map(({ restricted }) => restricted)).toEqual(['YES', 'NONE_REPORTED']);
});

test('of 2,000 names that are recorded nowhere, and of some that are but for their spelling', async () => {
  const strangers = Array.from({ length: 2_000 }, (_, i) => `Vexquorb ${i} Trading Ltd`);
  const rows = await rowsOf({ names: [...strangers, 'BYTE-DANCE', '7 Road', '無限光年'] });
  expect(rows.slice(0, 2_000).filter(({ entity }) => entity !== null)).toEqual([]);
  expect(rows.slice(2_000).map(({ entity }) => entity?.id)).toEqual(['firm-bytedance', 'firm-7road', 'firm-inf']);
});

test('a name is also tried by its parts, and sure where all of them lead to the same party', async () => {
  const asked = `query ($names: [String!]) {
    screen(names: $names) { rows { entity { id } matched { how part } candidates { id } } }
  }`;
  const names = ['SenseTime 商汤', "Megaspeed Int'l Pte. Ltd.", 'DayOne (formerly GDS International)'];
  const others = ['Inspur trading as ByteDance', 'Vexquorb (Quorvex) Ltd', 'Vexquorb f/k/a SenseTime'];
  type Rows = { rows: { entity: { id: string } | null; matched: unknown; candidates: { id: string }[] }[] };
  const { rows } = (await data(asked, { names: [...names, ...others] })).screen as unknown as Rows;
  expect(rows.map(({ entity }) => entity?.id ?? null)).toEqual([
    ...['firm-sensetime', 'firm-megaspeed', null, null, null, null],
  ]);
  expect(rows[0]?.matched).toEqual({ how: 'EXACT', part: 'SenseTime' });
  expect(rows[1]?.matched).toEqual({ how: 'LEGAL_FORM', part: null });
  expect(rows[2]?.matched).toEqual({ how: 'EXACT', part: 'DayOne' });
  expect(rows[2]?.candidates.map(({ id }) => id)).toContain('firm-dayone');
  expect(rows[3]?.candidates.map(({ id }) => id)).toEqual(expect.arrayContaining(['firm-inspur', 'firm-bytedance']));
  expect(rows[4]).toEqual({ entity: null, matched: null, candidates: [] });
  expect(rows[5]?.matched).toEqual({ how: 'EXACT', part: 'SenseTime' });
});

test('a firm whose name is among the words is offered, and never taken for sure', async () => {
  const names = [
    'Huawei Digital Technologies (Suzhou) Co., Ltd.',
    'Megaspeed Holdings',
    'Huawei (Huawei Device USA)',
    'Vexquorb Holdings',
  ];
  const rows = await rowsOf({ names });
  expect(rows.map(({ entity }) => entity)).toEqual([null, null, null, null]);
  expect(rows.map(({ candidates }) => candidates.map(({ id }) => id))).toEqual([
    ...[['firm-huawei'], ['firm-megaspeed'], ['firm-huawei'], []],
  ]);
  expect(rows.slice(0, 2).map(({ matched }) => matched?.how)).toEqual(['WITHIN', 'WITHIN']);
});

test('says in its row what cannot be read, and answers the others', async () => {
  const rows = await rowsOf({
    ids: ['fleet-my-300', 'firm-inf', '', 'cl-does-not-exist'],
    names: [' ', '…', 'x'.repeat(201), 'nvidia', 'nvidia', 'Nvidia ,', '\u0000'],
  });
  expect(rows.map(({ problem, entity }) => problem ?? entity?.id ?? null)).toEqual([
    ...['it is a GpuFleet; give firms, nationals and public bodies', 'firm-inf', null, null],
    ...['it has no letter and no digit; write a name', 'it has no letter and no digit; write a name'],
    ...[null, 'firm-nvidia', 'firm-nvidia', 'firm-nvidia'],
    'it has no letter and no digit; write a name',
  ]);
});

test('refuses more than 10,000 and none', async () => {
  expect((await ask(query, { ids: Array.from({ length: 10_001 }, (_, i) => `n${i}`) })).errors[0]?.message).toContain(
    'give 1 to 10000',
  );
  expect(await refusal('{ screen { truncated } }')).toContain('give 1 to 10000');
});

test('similar names are told of parties alone, and say that of whom', async () => {
  const { similarNames } = await data(
    '{ similarNames(party: "firm-inspur") { party { id } compared totalCount parties { entity { id } } } }',
  );
  expect(similarNames).toMatchObject({ party: { id: 'firm-inspur' }, compared: expect.arrayContaining(['Inspur']) });
  expect(await refusal('{ similarNames(party: "fleet-my-300") { totalCount } }')).toContain(
    'give a firm, a national or a public body',
  );
});
