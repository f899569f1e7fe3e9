import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Changed, loadFiles } from '../../seed/loadFiles.ts';
import { loadSeed } from '../../seed/loadSeed.ts';
import { importFile } from '../../seed/trade/importFile.ts';
import { changesInWords } from '../../seed/write/changesInWords.ts';
import { undoLoad } from '../../seed/write/undoLoad.ts';
import { monthText, parseMonth } from '../../server/model/trade/period.ts';
import { isConflicting, seriesOf } from '../../server/model/trade/series.ts';
import { queries } from '../../server/store/queries.ts';
import { readingFrom } from '../../server/store/readings.ts';
import { soundCase } from '../seed/caseText.ts';
import { dump } from '../seed/dump.ts';
import { testStore, wipe } from '../support/store.ts';
import { plusHeader, plusRow, taiwanHeader, taiwanRow } from './tables.ts';

const store = testStore();
const folder = mkdtempSync(join(tmpdir(), 'throughline-import-'));
const flow = 'flow-comtrade-tw-my-imports-847150';
const start = parseMonth('2022-01') ?? 0;

const bring = async (retrieved: string, rows: readonly string[], dryRun = false) => {
  const path = join(folder, 'table.csv');
  writeFileSync(path, [plusHeader, ...rows].join('\n'));
  const { tables } = await importFile(store, path, { wanted: code => code.startsWith('8471'), retrieved, dryRun });
  const [table] = tables;
  if (table === undefined) throw new Error('a file has a table');
  return table;
};
const month = (i: number, primaryValue: number): string =>
  plusRow({ period: monthText(start + i).replace('-', ''), primaryValue });
const readings = async (id = flow) =>
  (await store.read(queries.tradeReadings, { flows: [id], limit: 1000 })).map(readingFrom);
const entity = async (id: string) => (await store.read(queries.entitiesById, { ids: [id] }))[0]?.entity;

beforeAll(async () => wipe(store));
beforeEach(async () => wipe(store));
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

test('a total with all countries is a flow with one end', async () => {
  await bring('2025-06-01', [plusRow({ partnerCode: 0 })]);
  const id = 'flow-comtrade-world-my-imports-847150';
  expect(await entity(id)).toMatchObject({
    name: 'All countries together to Malaysia, HS 8471.50, as Malaysia reports it',
    importer: 'MY',
  });
  expect(await entity(id)).not.toHaveProperty('exporter');
  expect(await readings(id)).toMatchObject([{ period: '2025-03', valueUsd: 1000 }]);
});

test('a download becomes a flow between jurisdictions, with its values, its source and its caveat', async () => {
  const imported = await bring('2025-06-01', [month(0, 100), month(1, 0)]);
  expect(imported).toMatchObject({ added: 2, flows: 1, superseding: 0, unchanged: 0, layout: 'UN Comtrade Plus' });
  expect(await entity(flow)).toMatchObject({
    name: 'Taiwan to Malaysia, HS 8471.50, as Malaysia reports it',
    exporter: 'TW',
    importer: 'MY',
    reporter: 'MY',
    code: '8471.50',
    frequency: 'month',
    sources: ['s-comtrade-2025-06-01'],
  });
  expect(String((await entity(flow))?.caveat)).toMatch(/no value here counts Nvidia hardware/);
  expect(await readings()).toMatchObject([
    {
      period: '2022-01',
      valueUsd: 100,
      quantity: 10,
      sources: [{ id: 's-comtrade-2025-06-01', published: '2025-06-01' }],
    },
    { period: '2022-02', valueUsd: 0 },
  ]);
  const [exports] = await store.read(queries.relationsBetween, {
    pairs: [{ kind: 'EXPORTS', from: 'jur-tw', to: flow }],
  });
  expect(exports).toMatchObject({ to: flow, properties: { status: 'official-statement', recorded: '2025-06-01' } });
});

test('a flow that is loaded again has one relation to each of its countries', async () => {
  await bring('2025-06-01', [month(0, 100)]);
  await bring('2025-07-01', [month(0, 100), month(1, 200)]);
  const counts = await store.read(queries.relationCounts, { ids: [flow], kinds: ['EXPORTS', 'IMPORTS', 'OBSERVED'] });
  expect(counts).toMatchObject([
    { kind: 'EXPORTS', incoming: 1 },
    { kind: 'IMPORTS', incoming: 1 },
    { kind: 'OBSERVED', outgoing: 2 },
  ]);
});

describe('undoing an import', () => {
  const undo = (dryRun = false) => {
    const lines: string[] = [];
    const onFile = ({ path, changes }: Changed) => lines.push(`${path}: ${changesInWords(changes)}`);
    return undoLoad(store, { dryRun, onFile }).then(() => lines);
  };
  test('brings back exactly what stood before, with the values that it replaced, once', async () => {
    await bring('2025-06-01', [month(0, 100), month(1, 200)]);
    const before = await dump(store);
    await bring('2025-09-01', [month(0, 100), month(1, 250), month(2, 300), plusRow({ cmdCode: '847180' })]);
    const loaded = await dump(store);
    expect(await undo(true)).toEqual(['import/comtrade: entities 4 removed; sources 1 removed']);
    expect(await dump(store)).toEqual(loaded);
    await undo();
    expect(await dump(store)).toEqual(before);
    await expect(undo()).rejects.toThrow('nothing to undo');
  });
  test('of many parts, and of two files loaded together, leaves nothing of them', async () => {
    const before = await dump(store);
    const path = join(folder, 'many.csv');
    const load = 'load-1';
    const options = { wanted: () => true, retrieved: '2025-06-01', dryRun: false, load };
    // Two flows of more values than one transaction takes; months are read from 1950 on.
    const lastMonth = parseMonth('2034-01') ?? 0;
    const rows = ['847150', '847180'].flatMap(cmdCode =>
      Array.from({ length: 1_001 }, (_, i) => plusRow({ cmdCode, period: monthText(lastMonth - i).replace('-', '') })),
    );
    writeFileSync(path, [plusHeader, ...rows].join('\n'));
    await importFile(store, path, options);
    writeFileSync(path, [taiwanHeader, taiwanRow({})].join('\n'));
    await importFile(store, path, options);
    expect((await undo()).toSorted()).toEqual([
      'import/comtrade: entities 2006 removed; sources 1 removed',
      'import/taiwan-customs: entities 2 removed; sources 1 removed',
    ]);
    expect(await dump(store)).toEqual(before);
  });
  test('is refused while a case cites the download', async () => {
    await bring('2025-06-01', [month(0, 100)]);
    const text = soundCase.replaceAll(/source: [\w-]+/g, 'source: s-comtrade-2025-06-01');
    await loadFiles(store, [{ path: 'own.yaml', text }], { onFile: () => undefined, shipped: true });
    const before = await dump(store);
    await expect(undo()).rejects.toThrow('still refers to it: s-comtrade-2025-06-01');
    expect(await dump(store)).toEqual(before);
  });
});

test('loading the same file again changes nothing', async () => {
  const rows = [month(0, 100), month(1, 200)];
  await bring('2025-06-01', rows);
  const before = await dump(store);
  expect(await bring('2025-06-01', rows)).toMatchObject({ added: 0, flows: 0, unchanged: 2 });
  expect(await dump(store)).toEqual(before);
});

test('a later download replaces values and keeps the older as superseded; an older one comes too late', async () => {
  await bring('2025-06-01', [month(0, 100), month(1, 200)]);
  expect(await bring('2025-09-01', [month(0, 100), month(1, 250), month(2, 300)])).toMatchObject({
    added: 2,
    superseding: 1,
    unchanged: 1,
  });
  expect(await bring('2025-03-01', [month(1, 190)])).toMatchObject({ added: 1, superseding: 0, superseded: 1 });
  const february = seriesOf(await readings()).months.get(start + 1);
  expect(february).toMatchObject({
    value: { low: 250, high: 250 },
    readings: [{ retrieved: '2025-09-01' }],
    superseded: [{ valueUsd: 200 }, { valueUsd: 190 }],
  });
  expect(february && isConflicting(february)).toBe(false);
  expect((await entity(flow))?.sources).toEqual([
    's-comtrade-2025-03-01',
    's-comtrade-2025-06-01',
    's-comtrade-2025-09-01',
  ]);
});

test('another value of the same day is a bad row and changes nothing', async () => {
  await bring('2025-06-01', [month(0, 100)]);
  const before = await dump(store);
  const imported = await bring('2025-06-01', [month(0, 101)]);
  expect(imported).toMatchObject({ added: 0, bad: [{ line: 2, fault: { value: '101' } }] });
  expect(await dump(store)).toEqual(before);
});

test('a dry run tells what would change and changes nothing', async () => {
  const before = await dump(store);
  expect(await bring('2025-06-01', [month(0, 100)], true)).toMatchObject({ added: 1, flows: 1 });
  expect(await dump(store)).toEqual(before);
});

test('a change of the data gives another revision; a repeated load does not', async () => {
  const revision = async () => JSON.stringify(await store.read(queries.loads, {}));
  const empty = await revision();
  await bring('2025-06-01', [month(0, 100)]);
  const first = await revision();
  expect(first).not.toEqual(empty);
  await bring('2025-06-01', [month(0, 100)]);
  expect(await revision()).toEqual(first);
});

test('flows are found by where from, where to, who reports and the first digits of the code', async () => {
  await bring('2025-06-01', [month(0, 1), plusRow({ flowCode: 'X', cmdCode: '847180' })]);
  const path = join(folder, 'customs.csv');
  writeFileSync(path, [taiwanHeader, taiwanRow({})].join('\n'));
  await importFile(store, path, { wanted: () => true, retrieved: '2025-06-02', dryRun: false });
  const find = async (filter: object) => {
    const any = { exporter: null, importer: null, reporter: null, code: null, after: null, limit: 10 };
    const rows = await store.read(queries.tradeFlows, { ...any, ...filter });
    return rows.flatMap(({ entity: found }) => (found === null ? [] : [String(found.id)]));
  };
  expect(await find({ exporter: 'TW' })).toEqual([flow, 'flow-taiwan-customs-tw-my-exports-84718000007']);
  expect(await find({ code: '847180' })).toEqual([
    'flow-comtrade-my-tw-exports-847180',
    'flow-taiwan-customs-tw-my-exports-84718000007',
  ]);
  expect(await find({ reporter: 'MY', importer: 'MY' })).toEqual([flow]);
  expect(await find({ code: '85' })).toEqual([]);
});

test('reported cases and imported statistics load side by side, in either order', async () => {
  await bring('2025-06-01', [month(0, 100)]);
  const seedFolder = fileURLToPath(new URL('../../seed/', import.meta.url));
  await loadSeed(store, seedFolder, () => undefined);
  expect(await readings()).toHaveLength(1);
  await bring('2025-07-01', [month(0, 120)]);
  const loaded = await dump(store);
  await loadSeed(store, seedFolder, () => undefined);
  expect(await dump(store)).toEqual(loaded);
  expect(await readings('flow-tw-my-computers')).toHaveLength(3);
}, 120_000);
