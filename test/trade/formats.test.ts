import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { openTables } from '../../seed/trade/tables.ts';
import { codeText, commodityOf } from '../../server/formats/trade/commodities.ts';
import { parseNumber } from '../../server/formats/trade/numberStyle.ts';
import { faults, lines, read, temporaryFiles } from './read.ts';
import { classicHeader, classicRow, plusHeader, plusRecord, plusRow, taiwanHeader, taiwanRow } from './tables.ts';

const { file, remove } = temporaryFiles();
afterAll(remove);

describe('Comtrade Plus', () => {
  test('imports from Other Asia are imports from Taiwan, quantity in pieces, weight in kilograms', async () => {
    const { rows } = await read(file('a.csv', lines(plusHeader, plusRow({}))));
    expect(rows).toEqual([
      {
        exporter: 'TW',
        importer: 'MY',
        reporter: 'MY',
        codeSystem: 'HS',
        code: '847150',
        commodity: 'Units of automatic data processing machines; processing units, "other"',
        period: '2025-03',
        valueUsd: 1000,
        quantity: 10,
        weightKg: 1234.5,
      },
    ]);
  });

  test('without a CIF or FOB value the valuation is not told; estimates and other units are no quantity; a year is a year', async () => {
    const { rows } = await read(
      file(
        'b.csv',
        lines(
          plusHeader,
          plusRow({ flowCode: 'X', period: 2024, isQtyEstimated: 'True' }),
          plusRow({ flowCode: 'X', period: 2023, qtyUnitCode: 8 }),
        ),
      ),
    );
    expect(rows.map(({ exporter, importer, valuation, period }) => [exporter, importer, valuation, period])).toEqual([
      ['MY', 'TW', undefined, '2024'],
      ['MY', 'TW', undefined, '2023'],
    ]);
    for (const row of rows) expect(row).not.toHaveProperty('quantity');
  });

  test('totals, breakdowns, re-exports, regions and other codes are passed over by reason', async () => {
    const result = await read(
      file(
        'c.csv',
        lines(
          plusHeader,
          plusRow({ cmdCode: 'TOTAL' }),
          plusRow({ motCode: 1000 }),
          plusRow({ customsCode: 'C04' }),
          plusRow({ partner2Code: 702 }),
          plusRow({ flowCode: 'RX' }),
          plusRow({ partnerCode: 97 }),
          plusRow({ cmdCode: '010121' }),
          plusRow({ primaryValue: '' }),
          plusRow({ period: 202504 }),
        ),
      ),
    );
    expect(Object.fromEntries(result.tally.skipped)).toEqual({
      'totals and sections': 1,
      'breakdowns of a total': 3,
      're-exports, re-imports and other flows': 1,
      'the partner is no one country (a group, or not specified)': 1,
      'other codes': 1,
      'no value': 1,
    });
    expect(result.rows).toHaveLength(1);
    expect(result.tally).toMatchObject({ rows: 9, kept: 1, bad: 0, duplicates: 0 });
  });

  test('bad rows are told with their lines, also after a cell of two lines', async () => {
    const result = await read(
      file(
        'd.csv',
        lines(
          plusHeader,
          plusRow({ cmdDesc: 'two\nlines' }),
          plusRow({ period: 202513 }),
          plusRow({ primaryValue: -5 }),
          plusRow({ primaryValue: 'about 5' }),
          plusRow({ reporterCode: 999 }),
          plusRow({ classificationCode: 'S4' }),
          plusRow({ cmdCode: '8471500' }),
          'short,row',
        ),
      ),
    );
    expect(faults(result)).toEqual([
      [4, 'impossible period'],
      [5, 'negative value'],
      [6, 'value is no number'],
      [7, 'unknown reporter'],
      [8, 'not the Harmonized System'],
      [9, 'no HS code'],
      [10, 'no HS code'],
    ]);
    expect(result.rows).toHaveLength(1);
  });

  test('a row given twice counts once; another value for the same month is a bad row', async () => {
    const result = await read(
      file('e.csv', lines(plusHeader, plusRow({}), plusRow({}), plusRow({ primaryValue: 1001 }))),
    );
    expect(result.tally).toMatchObject({ kept: 1, duplicates: 1, bad: 1 });
    expect(faults(result)).toEqual([[4, '2025-03 has another value (1000) in line 2']]);
  });

  test('the answer of the API reads as the table does', async () => {
    const table = await read(
      file('f.csv', lines(plusHeader, plusRow({}), plusRow({ period: 202504, primaryValue: 0 }))),
    );
    const records = [plusRecord({ isQtyEstimated: 'false' }), plusRecord({ period: '202504', primaryValue: 0 })];
    const answer = { elapsedTime: '0.1 secs', count: 2, data: records, error: '' };
    const api = await read(file('f.json', JSON.stringify(answer)));
    expect(api.rows).toEqual(table.rows);
    expect(api.rows[1]?.valueUsd).toBe(0);
  });

  test('a bad record of the API is told by its number; a broken or empty answer is refused', async () => {
    const result = await read(
      file('g.json', JSON.stringify({ data: [plusRecord({}), 7, plusRecord({ period: 'x' })] })),
    );
    expect(faults(result)).toEqual([
      [2, 'no record'],
      [3, 'impossible period'],
    ]);
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(faults(await read(file('deep.json', `{"data": [${deep}]}`)))).toEqual([[1, 'no record']]);
    await expect(read(file('h.json', '{"data": [{"a": 1}, '))).rejects.toThrow(/h\.json: .*; /);
    await expect(read(file('i.json', '{"count": 0, "data": []}'))).rejects.toThrow(/no records under data/);
  });
});

test('what ends a file of records while they are read is told as it was', async () => {
  const [table] = (await openTables(file('full.json', JSON.stringify({ data: [plusRecord({})] })))).tables;
  const listener = { row: () => undefined, wrong: () => undefined, full: () => Promise.reject(new Error('no room')) };
  await expect(table?.().then(({ each }) => each(listener))).rejects.toThrow('no room');
});

test('the classic layout, with tabs, packed, with a byte-order mark and carriage returns', async () => {
  const text = [classicHeader, classicRow({}), classicRow({ 'Trade Flow Code': 3 })].join('\r\n').replaceAll(',', '\t');
  // The comma inside a quoted name became a tab, too, which the quotes keep in one cell.
  const { rows, tally } = await read(file('a.tsv.gz', gzipSync(`\uFEFF${text}`)));
  expect(rows).toMatchObject([
    { exporter: 'TW', importer: 'MY', reporter: 'TW', code: '847330', period: '2016-03', valueUsd: 500 },
  ]);
  expect(Object.fromEntries(tally.skipped)).toEqual({ 're-exports, re-imports and other flows': 1 });
});

describe('Taiwan customs', () => {
  test('thousands of dollars with commas, tonnes, preliminary months', async () => {
    const { rows } = await read(file('t.csv', lines(taiwanHeader, taiwanRow({ Time: '2026/3(preliminary)' }))));
    expect(rows).toEqual([
      {
        exporter: 'TW',
        importer: 'MY',
        reporter: 'TW',
        codeSystem: 'CCC',
        code: '84718000007',
        commodity: 'Other units',
        period: '2026-03',
        valueUsd: 1_874_000,
        weightKg: 2500,
        valuation: 'FOB',
        preliminary: true,
      },
    ]);
  });

  test('the Chinese table, years of the republic, a title above, partners in Chinese', async () => {
    const table = lines(
      '海關進出口貿易統計',
      '進出口別,日期,貨品號列,中文貨名,國家,美元(千元),重量(公斤)',
      '出口,114/3,8471.50.00.00-3,中央處理單元,馬來西亞,"1,000",20',
      '進口,114/3,8471.50.00.00-3,中央處理單元,新加坡,7,20',
    );
    const { rows } = await read(file('z.csv', table));
    expect(rows).toMatchObject([
      { exporter: 'TW', importer: 'MY', period: '2025-03', valueUsd: 1_000_000, weightKg: 20 },
      { exporter: 'SG', importer: 'TW', period: '2025-03', valueUsd: 7_000, valuation: 'CIF' },
    ]);
  });

  test('names of partners as customs writes them', async () => {
    const names = [
      'Korea Republic of',
      'Viet Nam',
      'United States',
      'Hong Kong',
      'China',
      'Türkiye',
      'Japan',
      'Singapore',
    ];
    const { rows } = await read(
      file('n.csv', lines(taiwanHeader, ...names.map(name => taiwanRow({ 'Country(Area)': name })))),
    );
    expect(rows.map(({ importer }) => importer)).toEqual(['KR', 'VN', 'US', 'HK', 'CN', 'TR', 'JP', 'SG']);
    const bad = await read(file('o.csv', lines(taiwanHeader, taiwanRow({ 'Country(Area)': 'Freedonia' }))));
    expect(faults(bad)).toEqual([[2, 'unknown partner']]);
  });

  test('a table in New Taiwan dollars is refused', async () => {
    const path = file('w.csv', lines(taiwanHeader.replace('USD', 'NTD'), taiwanRow({})));
    await expect(read(path)).rejects.toThrow('values are in New Taiwan dollars; download the table in US dollars');
  });
});

test.each([
  ['1,234,567.89', 1234567.89],
  ['0', 0],
  ['1e3', 1000],
  ['12,34', undefined],
  ['1.234.567', undefined],
  ['', undefined],
  ['NaN', undefined],
  ['0x10', undefined],
])('the number %s', (text, value) => expect(parseNumber(text)).toBe(value));

test('codes in writing', () => {
  expect(codeText('847150')).toBe('8471.50');
  expect(codeText('84718000007')).toBe('8471.80.00.00-7');
  expect(commodityOf('84733090001')).toBe('parts and accessories of computers');
  expect(commodityOf('010121')).toBeUndefined();
});
