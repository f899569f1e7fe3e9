import { expect, test } from 'vitest';
import { birch, csl, larch } from '../dataSets/cslRows.ts';
import { asker } from '../graphql/ask.ts';
import { dump } from '../seed/dump.ts';
import { importingSite, sample } from './importing.ts';

const { store, held, asked } = await importingSite();

const data = async (query: string): Promise<Record<string, unknown>> => {
  const { data: found, errors } = await asker(() => store)(query);
  expect(errors).toEqual([]);
  return found ?? {};
};

test('a list is sent, recognised, tried, imported and taken back; its file is gone afterwards', async () => {
  const empty = await dump(store);
  const sent = await asked.send('../../consolidated.csv', sample('csl.csv'));
  expect(sent).toMatchObject({ status: 200, body: { file: { name: 'consolidated.csv' } } });
  const { id } = sent.body;
  const { preview } = await asked.work(id, { do: 'preview' });
  expect(preview).toMatchObject({ layout: { name: 'csl' }, isAll: true, records: 2 });
  expect(preview?.rows).toMatchObject([
    {
      parties: [{ kind: 'Firm', name: 'Yunshan Compute Co., Ltd.' }],
      relations: [{ kind: 'LISTS', to: 'Yunshan Compute Co., Ltd.' }],
    },
    { parties: [], leftOut: 'natural persons, whose names are not kept' },
  ]);
  expect(JSON.stringify(preview)).not.toContain('PERSON, Sample');

  const tried = await asked.work(id, { do: 'dry-run', replace: false });
  expect(tried.outcome?.files).toMatchObject([
    {
      ...{ file: 'consolidated.csv', dataSet: 'us-csl', day: '2026-05-20', rows: 2, loaded: 1, merged: 0, bad: 0 },
      leftOut: [{ reason: 'natural persons, whose names are not kept', rows: 1 }],
    },
  ]);
  expect(await dump(store)).toEqual(empty);

  const imported = await asked.work(id, { do: 'import', replace: false });
  expect(imported.outcome?.files[0]?.parties).toContainEqual({
    id: 'us-csl-aaaa1111',
    name: 'Yunshan Compute Co., Ltd.',
  });
  expect(await data('{ dataSets { id editions { day rows loaded } } }')).toEqual({
    dataSets: [{ id: 'us-csl', editions: [{ day: '2026-05-20', rows: 2, loaded: 1 }] }],
  });
  const undone = await asked.work(id, { do: 'undo', editions: [{ dataSet: 'us-csl', day: '2026-05-20' }] });
  expect(undone.undone).toMatchObject([{ day: '2026-05-20' }]);
  expect(await dump(store)).toEqual(empty);
  await asked.discard(id);
  expect(held()).toEqual([]);
});

const suppliers = `Supplier,Country,Seat since\nLarch Compute Co Ltd,China,2019\nSpruce Cloud,Malaysia,2020-03\nBirch,Nowhere,\n`;

test('a table of no known layout is read by a mapping, whose faults are named; what the columns are taken for follows it', async () => {
  const { id } = (await asked.send('suppliers.csv', suppliers)).body;
  const first = (await asked.work(id, { do: 'preview' })).preview;
  expect(first).toMatchObject({
    rows: [],
    table: {
      header: ['Supplier', 'Country', 'Seat since'],
      samples: [
        ['Larch Compute Co Ltd', 'Spruce Cloud', 'Birch'],
        ['China', 'Malaysia', 'Nowhere'],
        ['2019', '2020-03', ''],
      ],
      mapping: { id: 'suppliers', title: 'suppliers', rows: 'parties', columns: {} },
      faults: ['columns is {}; map one column to name'],
    },
  });
  const { mapping } = first?.table ?? {};
  const mapped = {
    ...mapping,
    title: 'Suppliers of Quay',
    columns: { Supplier: 'name', Country: 'headquarters', 'Seat since': 'founded' },
    constants: { kind: 'Firm' },
  };
  const second = (await asked.work(id, { do: 'preview', mapping: mapped })).preview;
  expect(second).toMatchObject({ layout: { name: 'table' }, table: { faults: [], absent: [] } });
  expect(second?.rows.map(({ parties }) => parties[0])).toEqual([
    {
      kind: 'Firm',
      name: 'Larch Compute Co Ltd',
      values: { headquarters: 'CN', founded: '2019' },
    },
    {
      kind: 'Firm',
      name: 'Spruce Cloud',
      values: { headquarters: 'MY', founded: '2020-03' },
    },
    { kind: 'Firm', name: 'Birch', values: {} },
  ]);
  expect(second?.rows[2]?.dropped).toEqual(['headquarters that is no country, such as Nowhere']);
  // The same out of a file, as the command line writes and reads it; columns that this table has not are named.
  const text = `${second?.table?.text}`.replace('  Country: headquarters', '  Country: headquarters\n  LEI: lei');
  const third = (await asked.work(id, { do: 'preview', mappingText: text })).preview;
  expect(third?.table).toMatchObject({ mapping: mapped, absent: ['LEI'], faults: [] });
  expect(third?.rows).toEqual(second?.rows);
  const bad = { ...mapped, columns: { Supplier: 'nome' } };
  expect((await asked.work(id, { do: 'preview', mapping: bad })).preview?.table?.faults[0]).toContain(
    'column "Supplier" is "nome"; write key, kind, name',
  );
  expect((await asked.work(id, { do: 'import', mapping: bad, replace: false })).failure).toMatchObject({
    option: 'mapping',
    problem: expect.stringContaining('column "Supplier" is "nome"'),
  });

  const { outcome } = await asked.work(id, { do: 'import', mapping: mapped, replace: false });
  expect(outcome?.files).toMatchObject([
    { dataSet: 'suppliers', title: 'Suppliers of Quay', day: '2026-05-20', loaded: 3, partyCount: 3 },
  ]);
  const spruceId = outcome?.files[0]?.parties.find(({ name }) => name === 'Spruce Cloud')?.id;
  expect(await data(`{ entity(id: "${spruceId}") { name ... on Firm { headquarters founded } } }`)).toEqual({
    entity: { name: 'Spruce Cloud', headquarters: 'MY', founded: '2020-03' },
  });
  await asked.discard(id);

  // A corrected file of the same day stands in its place where that is asked for.
  const again = (await asked.send('suppliers.csv', suppliers.replace('Nowhere', 'Singapore'))).body.id;
  const refusal = await asked.work(again, { do: 'dry-run', mapping: mapped, replace: false });
  expect(refusal.failure).toEqual({
    of: 'dry-run',
    problem: 'the edition of 2026-05-20 is loaded from another file',
    hint: 'load this one in its place with --replace',
    option: 'replace',
  });
  expect((await asked.work(again, { do: 'import', mapping: mapped, replace: true })).outcome?.files).toMatchObject([
    { loaded: 3, dropped: [] },
  ]);
  await asked.discard(again);
});

test('a workbook, as a spreadsheet writes it, is previewed and imported', async () => {
  const { id } = (await asked.send('holdings.xlsx', sample('holdings.xlsx'))).body;
  const { preview } = await asked.work(id, { do: 'preview' });
  expect(preview?.table).toMatchObject({ mapping: { rows: 'relations' }, faults: [] });
  expect(preview?.rows[0]?.relations[0]).toMatchObject({ kind: 'OWNS' });
  const mapping = preview?.table?.mapping;
  const { outcome } = await asked.work(id, { do: 'import', mapping, replace: false });
  expect(outcome?.files[0]?.loaded).toBeGreaterThan(0);
  await asked.discard(id);
});

test('the latest edition of any data set is taken back later, and an earlier one is not', async () => {
  const bring = async (text: string, day: string, as?: string): Promise<void> => {
    const { id } = (await asked.send('list.csv', text, day)).body;
    const { failure } = await asked.work(id, { do: 'import', as, replace: false });
    expect(failure).toBeUndefined();
    await asked.discard(id);
  };
  await bring(csl(larch, birch), '2026-05-01');
  await bring('name\nQuay Technology Ltd\n', '2026-05-02', 'table');
  const before = await dump(store);
  await bring(csl(birch), '2026-05-20');
  const undo = async (day: string) => {
    await asked.json('/undo', { do: 'undo', editions: [{ dataSet: 'us-csl', day }] });
    const job = await asked.rested();
    await asked.discard(job.id);
    return job;
  };
  expect((await undo('2026-05-01')).failure?.problem).toBe(
    'us-csl has a later edition than that of 2026-05-01: take back that of 2026-05-20 first',
  );
  expect((await undo('2026-05-20')).undone).toMatchObject([{ day: '2026-05-20' }]);
  expect(await dump(store)).toEqual(before);
  expect((await undo('2026-05-01')).undone).toHaveLength(1);
  expect(await data('{ dataSets { id } }')).toEqual({ dataSets: [{ id: 'list' }] });
});

test('faults of rows have place, value and remedy; a cut file says so, and what no layout fits is named', async () => {
  const cut = (await asked.send('cut.csv', `${csl(larch, birch)}a2,Entity List (EL),,,"Spruce`)).body.id;
  const { outcome } = await asked.work(cut, { do: 'dry-run', replace: false });
  expect(outcome?.files[0]).toMatchObject({
    rows: 3,
    loaded: 2,
    bad: 1,
    faults: [{ line: 4, hint: 'mend the quotes' }],
  });
  await asked.discard(cut);

  const json = (await asked.send('other.json', '[{"colour": "green"}]')).body.id;
  const { preview, failure } = await asked.work(json, { do: 'preview' });
  expect([failure, preview?.failure?.option]).toEqual([undefined, 'layout']);
  expect((await asked.work(json, { do: 'dry-run', replace: false })).failure).toMatchObject({ option: 'layout' });
  expect((await asked.work(json, { do: 'dry-run', as: 'nothing', replace: false })).failure?.problem).toBe(
    'no layout is called nothing',
  );
  await asked.discard(json);

  const broken = (await asked.send('broken.xlsx', 'no workbook')).body.id;
  expect((await asked.work(broken, { do: 'preview' })).failure).toMatchObject({ problem: /no sound archive/ });
  await asked.discard(broken);
  expect((await asked.send('nothing.csv', '')).message).toContain('the file is empty');
  expect(held()).toEqual([]);
});
