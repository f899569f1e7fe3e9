import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportFormats } from '../../domain/exports/losses.ts';
import { exporting } from '../support/exported.ts';
import { reportedCases } from './reportedCases.ts';

const { store, data } = reportedCases();
let server: Awaited<ReturnType<typeof exporting>>;
beforeAll(async () => {
  server = await exporting(store);
});
afterAll(() => server.close());

const lines = (text: string): string[] => text.trim().split('\n');

test('everything is whole, says when and of what it was made, and what it cannot say', async () => {
  const { inventory } = await data('{ inventory { revision } }');
  for (const format of ['csv', 'case'] as const) {
    const { manifest } = await server.archive(format);
    expect(manifest).toMatchObject({
      ...{
        complete: true,
        revision: (inventory as unknown as { revision: string }).revision,
        title: 'All that is recorded',
      },
      cannotSay: exportFormats[format].losses,
    });
    expect(manifest.files.every(({ bytes }) => bytes > 100)).toBe(true);
  }
  expect(server.logged).toEqual([]);
});

test('a case has the same entities and relations in every format that can say them', async () => {
  const counts = new Map<string, readonly [number, number]>();
  for (const format of ['gexf', 'graphml', 'csv', 'cypher', 'xlsx'] as const) {
    const { manifest } = await server.archive(`${format}?case=my-suitcases`);
    const sum = (name: 'entities' | 'relations') =>
      manifest.files.reduce((all, { counts: found }) => all + (found?.[name] ?? 0), 0);
    counts.set(format, [sum('entities'), sum('relations')]);
  }
  expect(new Set([...counts.values()].map(String)).size).toBe(1);
  const [entities, relations] = counts.get('gexf') ?? [0, 0];
  const gexf = (await server.archive('gexf?case=my-suitcases')).text('graph.gexf');
  expect([gexf.match(/<node /gu)?.length, gexf.match(/<edge /gu)?.length]).toEqual([entities, relations]);
  const csv = await server.archive('csv?case=my-suitcases');
  expect(lines(csv.text('entities.csv')).length).toBeGreaterThan(entities);
  expect(csv.text('evidence.csv')).toContain('cl-my-suitcases-05');
  const sheets = await readSheets(
    Buffer.from((await server.archive('xlsx?case=my-suitcases')).bytes('throughline.xlsx')),
  );
  expect(sheets.map(({ sheet, data: rows }) => [sheet, rows.length])).toEqual([
    ['about', 6],
    ['entities', entities + 1],
    ['relations', relations + 1],
    ['evidence', expect.any(Number)],
  ]);
});

test('what a format has no place for is counted, and the rest is there', async () => {
  const ftm = await server.archive('followthemoney?case=my-suitcases');
  const [file] = ftm.manifest.files;
  expect(file?.counts?.leftOut).toMatchObject({ Trip: expect.any(Number) });
  const schemata = lines(ftm.text('entities.ftm.json')).map(line => (JSON.parse(line) as { schema: string }).schema);
  const expected = ['Company', 'Person', 'PublicBody', 'RealEstate', 'Asset', 'UnknownLink', 'Control', 'Directorship'];
  expect(new Set(schemata)).toEqual(new Set([...expected, 'Employment']));
  const bods = await server.archive('bods?reach=firm-bytedance');
  const statements = JSON.parse(bods.text('bods.json')) as { recordType: string; recordId: string }[];
  expect(statements.map(({ recordId }) => recordId)).toContain('firm-bytedance');
});

test('a reach holds its party, and a view what was asked of it', async () => {
  const { text, manifest } = await server.archive('csv?reach=firm-bytedance&asOf=2026-05');
  expect(manifest).toMatchObject({ asOf: '2026-05' });
  expect(text('entities.csv')).toContain('firm-bytedance');
  const view = await server.archive('graphml?ids=firm-nvidia,firm-bytedance');
  expect(view.text('graph.graphml').match(/<node /gu)).toHaveLength(2);
});

test.each([
  ['pdf', 400, 'format is "pdf"; write one of'],
  ['csv?ids=nobody', 400, 'ids is "nobody"; no entity has this id'],
  ['csv?case=firm-nvidia', 400, 'case is "firm-nvidia"; no case has this id'],
  ['csv?asOf=soon', 400, 'asOf is "soon"; write a date'],
  ['csv?case=megaspeed&ids=firm-nvidia', 400, 'give ids or this, not both'],
  ['csv?view=1', 400, 'view is "1"; this is unknown'],
])('%s is refused with %i and a remedy', async (path, status, message) => {
  const response = await server.get(path);
  expect(response.status).toBe(status);
  expect(await response.text()).toContain(JSON.stringify(message).slice(1, -1));
});
