import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { undoImport } from '../../seed/dataSets/takeBack.ts';
import { idPart } from '../../seed/dataSets/writeFacts.ts';
import { loadFiles } from '../../seed/loadFiles.ts';
import { queries } from '../../server/store/queries.ts';
import { dump } from '../seed/dump.ts';
import { testStore, wipe } from '../support/store.ts';
import { csl, larch } from './cslRows.ts';
import { importing } from './importing.ts';

const store = testStore();
const { bring, fileOf, data } = importing(store);

beforeAll(async () => wipe(store));
afterAll(() => store.close());

const caseOfLarch = `case: { id: larch, title: Larch, status: reported, summary: A firm., jurisdictions: [CN] }
entities:
  - { id: firm-larch, kind: Firm, name: Larch Group, aliases: [Larch Compute], identifiers: [0000XMPLSAMPLE000192] }
  - { id: body-us-bis, kind: PublicBody, name: US Bureau of Industry and Security (BIS), country: US }
sources:
  - { id: s-larch, kind: press, title: Larch, publisher: Daily, published: 2026-01-15, datePrecision: day }
claims:
  - id: cl-larch-1
    status: reported
    statement: The firm is on the list.
    source: s-larch
    relation: { kind: LISTS, from: body-us-bis, to: firm-larch, list: Entity List, start: 2025-06 }
`;
const loadCase = (text: string) =>
  loadFiles(store, [{ path: 'larch.yaml', text }], { onFile: () => undefined, replace: true });

test('a record with the code of a recorded party is added to it, and one that is only called alike is a candidate', async () => {
  await loadCase(caseOfLarch);
  const recorded = await dump(store);
  const coded = `${larch}"LEI, 0000XMPLSAMPLE000192, CN"`;
  const { tally, candidates } = await bring(fileOf('coded.csv', csl(coded, larch.replace('a1', 'a9'))), {
    edition: '2026-09-12',
  });
  expect(tally).toMatchObject({ rows: 2, loaded: 1, merged: 1 });
  expect(candidates).toEqual([{ record: 'a9', name: 'Larch Compute Co., Ltd.', ids: ['firm-larch'] }]);
  const listing =
    '{ entity(id: "firm-larch", asOf: "2026-11-25") { name ... on Firm { headquarters aliases listings { start status claims { id } } } } }';
  const joined = await data(listing);
  expect(joined).toMatchObject({
    entity: {
      name: 'Larch Group',
      headquarters: 'CN',
      aliases: ['Larch Compute', 'Larch Compute Co., Ltd.', 'Larch Computing', 'Larix'],
      listings: [{ start: '2025-06-01', status: 'REGISTERED', claims: [{ id: 'cl-larch-1' }, {}] }],
    },
  });
  // A file that is loaded again leaves what the data set says.
  await loadCase(caseOfLarch.replace('A firm.', 'A firm and its list.'));
  expect(await data(listing)).toEqual(joined);
  await loadCase(caseOfLarch);
  await undoImport(store, false);
  expect(await dump(store)).toEqual(recorded);

  // A person decides by the code of the record, which holds for every edition.
  await loadCase(caseOfLarch.replace('0000XMPLSAMPLE000192', 'us-csl:a9'));
  const decided = await bring(fileOf('decided.csv', csl(larch.replace('a1', 'a9'))), { edition: '2026-09-12' });
  expect(decided).toMatchObject({ tally: { loaded: 0, merged: 1 }, candidates: [] });
  expect(await data(listing)).toMatchObject({ entity: { listings: [{ claims: [{}, {}] }] } });
  // What a list tells of a party keeps the file from dropping it, and from joining it to another.
  await expect(
    loadCase(caseOfLarch.replace(/ {2}- \{ id: firm-larch.*/, '').replace(/claims:[\s\S]*/, '')),
  ).rejects.toThrow(/body-us-bis of data-set\/us-csl still refers to it|data-set\/us-csl/);
});

test('data sets of one register speak of the same party, numbers of registers link, and all of it is taken back', async () => {
  await wipe(store);
  await loadCase(caseOfLarch.replace('0000XMPLSAMPLE000192', 'GB-COH-00000001'));
  const recorded = await dump(store);
  const edition = { edition: '2026-11-20' };
  const sample = (name: string): string => fileURLToPath(new URL(`samples/${name}`, import.meta.url));
  await bring(sample('gleif-rr.csv'), edition);
  await bring(sample('gleif-lei2.csv'), edition);
  await bring(sample('gleif-repex.csv'), edition);
  const { tally } = await bring(sample('psc-snapshot.txt'), edition);
  expect(tally).toMatchObject({ rows: 7, loaded: 4, merged: 2 });
  const yunshan = `lei-${idPart('0000XMPLSAMPLE000192')}`;
  const { firm, larch: merged } = await data(
    `{ firm: entity(id: "${yunshan}", asOf: "2026-11-25") { name ... on Firm { nameOriginal headquarters parentAnswers } }
       larch: entity(id: "firm-larch", asOf: "2023-01-01") { name relationCounts { kind incoming } ... on Firm { aliases } } }`,
  );
  expect(firm).toEqual({
    ...{ name: 'Yunshan Compute Co., Ltd.', nameOriginal: '云杉算力有限公司', headquarters: 'HK' },
    parentAnswers: ['ultimate parent: held by natural persons, no firm consolidates it (NATURAL_PERSONS)'],
  });
  // That a record of relationships gives it by its number alone is no former name.
  const [row] = await store.read(queries.entitiesById, { ids: [yunshan] });
  expect(row?.entity).toMatchObject({ name: 'Yunshan Compute Co., Ltd.' });
  expect(row?.entity).not.toHaveProperty('formerNames');
  expect(merged).toMatchObject({
    ...{ name: 'Larch Group', aliases: ['Larch Compute'] },
    relationCounts: expect.arrayContaining([{ kind: 'OWNS', incoming: 2 }]),
  });
  for (let i = 0; i < 4; i += 1) await undoImport(store, false);
  expect(await dump(store)).toEqual(recorded);
});

const edition = (day: string) => ({ edition: day });
const gleif = fileURLToPath(new URL('samples/gleif-lei2.csv', import.meta.url));
const yunshanLei = '0000XMPLSAMPLE000192';
/** The same firm on a list of another publisher: with its code, under another name, and one that is only called alike. */
const onList = csl(
  `${larch.replace('a1', 'b1').replace('Larch Compute Co., Ltd.', 'Cloud Fir Computing')}"LEI, ${yunshanLei}, HK"`,
  larch
    .replace('a1', 'b2')
    .replace('Larch Compute Co., Ltd.', 'Yunshan Compute Company Limited')
    .replace('Shenzhen, CN', 'Kowloon, HK'),
);
const pairs = async (): Promise<
  ReadonlyMap<string, { readonly score: number; readonly reasons: readonly string[] }>
> => {
  const { duplicateCandidates } = await data(
    '{ duplicateCandidates(kinds: [Firm], minScore: 0.5) { candidates { entities { id } score reasons { text } } } }',
  );
  const { candidates } = duplicateCandidates as {
    candidates: { entities: { id: string }[]; score: number; reasons: { text: string }[] }[];
  };
  return new Map(
    candidates.map(({ entities, score, reasons }) => [
      entities.map(({ id }) => id).join(' '),
      { score, reasons: reasons.map(({ text }) => text) },
    ]),
  );
};
const yunshan = `lei-${idPart(yunshanLei)}`;

test('parties of two data sets are proposed as one, surely by a code and perhaps by name and country; a decision holds for each edition', async () => {
  await wipe(store);
  await bring(gleif, edition('2026-11-20'));
  await bring(fileOf('listed.csv', onList), edition('2026-09-12'));
  const found = await pairs();
  const sure = found.get(`${yunshan} us-csl-b1`);
  expect(sure?.reasons[0]).toBe(`same code, which one party in the world has: ${yunshanLei}`);
  expect(sure?.score).toBeGreaterThan(0.99);
  const alike = found.get(`${yunshan} us-csl-b2`);
  expect(alike?.reasons.join()).toContain('same name');
  expect(alike?.score).toBeLessThan(0.97);

  // Two are decided not to be one.
  await loadFiles(
    store,
    [
      {
        path: 'decisions.yaml',
        text: `id: decisions\nmerges:\n  - { id: merge-yunshan, keep: ${yunshan}, merge: [us-csl-b2], decision: different, reason: Another address., date: 2026-11-21 }\n`,
      },
    ],
    { onFile: () => undefined },
  );
  expect([...(await pairs()).keys()]).not.toContain(`${yunshan} us-csl-b2`);
  await bring(fileOf('later.csv', onList.replace('Pine Road', 'Pine Street')), edition('2026-10-12'));
  expect([...(await pairs()).keys()]).not.toContain(`${yunshan} us-csl-b2`);
  expect([...(await pairs()).keys()]).toContain(`${yunshan} us-csl-b1`);
});

test('a party that is declared with the codes of records of two data sets is each of them in every later edition', async () => {
  await wipe(store);
  await loadCase(caseOfLarch.replace('[0000XMPLSAMPLE000192]', `[${yunshanLei}, us-csl:b1]`));
  const merged = async () => [
    (await bring(gleif, edition('2026-11-20'))).tally.merged,
    (await bring(fileOf('first.csv', onList.replace(/"LEI[^"]*"/, '')), edition('2026-09-12'))).tally.merged,
    (
      await bring(
        fileOf('second.csv', onList.replace(/"LEI[^"]*"/, '').replace('90 FR 1', '91 FR 1')),
        edition('2026-10-12'),
      )
    ).tally.merged,
  ];
  expect(await merged()).toEqual([1, 1, 1]);
  const { firm } = await data(
    '{ firm: entity(id: "firm-larch", asOf: "2026-11-25") { name ... on Firm { aliases listings { list claims { dataSet { id } } } } } }',
  );
  expect(firm).toMatchObject({
    aliases: expect.arrayContaining(['Cloud Fir Computing', 'Yunshan Compute Co., Ltd.']),
    listings: [{ claims: expect.arrayContaining([{ dataSet: { id: 'us-csl' } }]) }],
  });
  expect([...(await pairs()).keys()].filter(pair => pair.includes('us-csl-b1'))).toEqual([]);
});
