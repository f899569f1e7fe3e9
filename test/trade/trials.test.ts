import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { faults, read } from './read.ts';

const trial = (name: string) => read(fileURLToPath(new URL(`trials/${name}`, import.meta.url)), () => true);

/** Direction, partner, code, period and value of each row, with what sets its series apart. */
const values = ({ rows }: Awaited<ReturnType<typeof read>>): string[] =>
  rows
    .map(({ exporter, importer, code, period, valueUsd, series }) =>
      [`${exporter}>${importer}`, code, period, valueUsd, ...(series === undefined ? [] : [series])].join(' '),
    )
    .sort();

describe('files as they are met', () => {
  test('totals with re-exports and re-imports are series of their own; re-exports alone are left out', async () => {
    const found = await trial('taiwan-totals.csv');
    expect(values(found)).toEqual([
      'MY>TW 84718000007 2024-05 77000 with re-imports',
      'TW>MY 84718000007 2024-05 12345000 with re-exports',
      'TW>MY 84718000007 2024-06 23456000 with re-exports',
      'TW>MY 84733090009 2024-05 345000',
    ]);
    expect([...found.tally.skipped]).toEqual([['re-exports, re-imports and other flows', 1]]);
  });
  test.each(['taiwan-partners.csv', 'taiwan-partners-big5.csv'])('%s: partners by their Chinese names', async name => {
    const found = await trial(name);
    expect(values(found)).toEqual([
      'TW>CN 84718000007 2024-07 333000',
      'TW>HK 84718000007 2024-07 111000',
      'TW>MY 84718000007 2024-07 34567000',
    ]);
    expect(found.tally.remarks).toEqual(name.includes('big5') ? ['the text is read as big5'] : []);
  });
  test('the two Congos are two', async () => {
    expect(values(await trial('taiwan-congo.csv'))).toEqual([
      'TW>CD 84718000007 2024-07 3000',
      'TW>CG 84718000007 2024-08 4000',
    ]);
  });
  test('an import without a CIF value is valued free on board', async () => {
    const { rows } = await trial('comtrade-canada-fob.csv');
    expect(rows.map(({ valuation, valueUsd }) => [valuation, valueUsd])).toEqual([['FOB', 5_000_001]]);
  });
  test('codes written with .0 are those codes', async () => {
    expect(values(await trial('comtrade-decimals.csv'))).toEqual([
      'TW>MY 847180 2025-01 7654321',
      'TW>MY 847180 2025-02 8654321',
    ]);
  });
  test('a list of records is read as an answer of the API', async () => {
    expect(values(await trial('comtrade-list.json'))).toEqual(['TW>MY 847180 2025-01 7654321']);
  });
  test('semicolons between cells and decimal commas', async () => {
    const found = await trial('comtrade-semicolons.csv');
    expect(values(found)).toEqual(['TW>MY 847180 2025-01 7654321.25', 'TW>MY 847180 2025-02 8654321.25']);
    expect(found.rows.map(({ weightKg }) => weightKg)).toEqual([3300.5, 3400.5]);
  });
  test('points between thousands are read as such throughout the file', async () => {
    expect(values(await trial('comtrade-points.csv'))).toEqual([
      'TW>MY 847180 2025-01 7654',
      'TW>MY 847180 2025-02 8654321',
    ]);
  });
  test('a flag of an estimated weight leaves the quantity, and takes the weight', async () => {
    const { rows } = await trial('classic-flag.csv');
    expect(rows.find(({ period }) => period === '2021-01')).toMatchObject({ quantity: 120 });
    expect(rows.find(({ period }) => period === '2021-01')?.weightKg).toBeUndefined();
  });
  test('a workbook, and an archive with one table', async () => {
    expect(values(await trial('taiwan.xlsx'))).toEqual(['TW>HK 84718000007 2024-07 111000']);
    expect(values(await trial('taiwan.zip'))).toEqual(values(await trial('taiwan-partners.csv')));
  });
  test.each([
    ['two.zip', 'two.zip/a.csv: no known layout; the first line is "x"'],
    ['bomb.zip', 'a.csv unpacks to 5000000 bytes'],
  ])('%s is refused', async (name, problem) => {
    await expect(trial(name)).rejects.toThrow(problem);
  });
  test('none of them has a bad row', async () => {
    for (const name of ['taiwan-totals.csv', 'taiwan-congo.csv', 'comtrade-points.csv', 'classic-flag.csv'])
      expect(faults(await trial(name))).toEqual([]);
  });
});
