import { Buffer } from 'node:buffer';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js/t2cn';
import { afterAll, describe, expect, test } from 'vitest';
import { openTables } from '../../seed/trade/tables.ts';
import { parseNumber } from '../../server/formats/trade/numberStyle.ts';
import { parsePeriod } from '../../server/formats/trade/period.ts';
import { faults, lines, read, readAll, temporaryFiles } from './read.ts';
import { classicHeader, classicRow, plusHeader, plusRecord, plusRow, taiwanHeader, taiwanRow } from './tables.ts';

const { file, remove } = temporaryFiles();
afterAll(remove);
const trial = (name: string) => read(fileURLToPath(new URL(`trials/${name}`, import.meta.url)), () => true);
/** A text in an encoding of two bytes, found by decoding all of them. */
const encodedBy = (encoding: string, text: string): Buffer => {
  const pairs = Array.from({ length: 0xfe - 0x81 }, (_, high) =>
    Array.from({ length: 0xff - 0x40 }, (__, low) => [high + 0x81, low + 0x40]),
  ).flat();
  const decoder = new TextDecoder(encoding);
  const known = new Map(pairs.map(pair => [decoder.decode(Uint8Array.from(pair)), pair]));
  return Buffer.from([...text].flatMap(sign => (sign < '\u0080' ? sign.charCodeAt(0) : (known.get(sign) ?? 0x3f))));
};
const bare = (fields: Parameters<typeof plusRow>[0]): string => plusRow({ cmdDesc: 'Units', netWgt: '', ...fields });
const flows = ({ rows }: Awaited<ReturnType<typeof read>>): string[] =>
  rows.map(({ exporter = '*', importer = '*', period, valueUsd }) => `${exporter}>${importer} ${period} ${valueUsd}`);

describe('totals with all countries', () => {
  test('are series of their own, beside those of each country', async () => {
    const rows = [bare({ primaryValue: 5 }), bare({ partnerCode: 0, primaryValue: 9 })];
    const exports = [bare({ partnerCode: '0.0', flowCode: 'X', primaryValue: 7 })];
    const found = await read(file('world.csv', lines(plusHeader, ...rows, ...exports)));
    expect(flows(found)).toEqual(['TW>MY 2025-03 5', '*>MY 2025-03 9', 'MY>* 2025-03 7']);
    expect(found.tally).toMatchObject({ rows: 3, kept: 3, bad: 0 });
  });
  test('in the classic layout, and as Taiwan writes them; a sum of what was asked for is none', async () => {
    const classic = await read(file('c.csv', lines(classicHeader, classicRow({ 'Partner Code': 0 }))));
    expect(flows(classic)).toEqual(['TW>* 2016-03 500']);
    const rows = ['全球', 'World', 'Total', '合計', '其他國家'].map(name => taiwanRow({ 'Country(Area)': name }));
    const taiwan = await read(file('t.csv', lines(taiwanHeader, ...rows)));
    expect(flows(taiwan)).toEqual(['TW>* 2025-03 1874000']);
    expect(taiwan.tally).toMatchObject({ rows: 5, kept: 1, duplicates: 1, bad: 0 });
  });
  test('of a group of countries are left out', async () => {
    const { tally } = await read(file('g.csv', lines(plusHeader, bare({ partnerCode: 97 }))));
    expect([...tally.skipped]).toEqual([['the partner is no one country (a group, or not specified)', 1]]);
  });
});

describe('text as offices write it', () => {
  const han = (country: string, heading = '進出口別,日期,貨品號列,英文貨名,國家,美元(千元)'): string =>
    `${heading}\r\n出口,113年07月,84718000007,Units,${country},34567\r\n`;
  test.each(['big5', 'gb18030'])('in %s', async encoding => {
    const found = await read(file(`${encoding}.csv`, encodedBy(encoding, han('馬來西亞'))));
    expect(flows(found)).toEqual(['TW>MY 2024-07 34567000']);
    expect(found.tally.remarks).toEqual([`the text is read as ${encoding}`]);
  });
  test('with English headings and Chinese partners alone', async () => {
    const text = lines(taiwanHeader, taiwanRow({ 'Country(Area)': '新加坡' }), taiwanRow({ 'Country(Area)': '越南' }));
    for (const encoding of ['big5', 'gb18030'])
      expect(flows(await read(file(`english-${encoding}.csv`, encodedBy(encoding, text))))).toEqual([
        'TW>SG 2025-03 1874000',
        'TW>VN 2025-03 1874000',
      ]);
  });
  test('with the names of countries that Taiwan has of its own', async () => {
    const names = ['紐西蘭', '沙烏地阿拉伯', '義大利', '剛果(金)', '奈及利亞', '阿聯'];
    const rows = names.map(name => taiwanRow({ 'Country(Area)': name }));
    const found = await read(file('own.csv', lines(taiwanHeader, ...rows)));
    expect(found.rows.map(({ importer }) => importer)).toEqual(['NZ', 'SA', 'IT', 'CD', 'NG', 'AE']);
  });
  test('in simplified characters', async () => {
    const text = Converter({ from: 't', to: 'cn' })(han('香港'));
    expect(flows(await read(file('simple.csv', text)))).toEqual(['TW>HK 2024-07 34567000']);
  });
  test.each([
    ['with a mark', '\uFEFF'],
    ['without a mark', ''],
  ])('in UTF-16 either way round, %s, with tabs', async (_, mark) => {
    const little = Buffer.from(`${mark}${han('馬來西亞').replaceAll(',', '\t')}`, 'utf16le');
    for (const [name, bytes] of [
      ['le', little],
      ['be', Buffer.from(little).swap16()],
    ] as const)
      expect(flows(await read(file(`${name}.txt`, bytes)))).toEqual(['TW>MY 2024-07 34567000']);
  });
});

describe('numbers and cells as spreadsheets write them', () => {
  test.each([
    ['7 654 321,25', 'comma', 7654321.25],
    ['7\u00a0654\u202f321', 'point', 7654321],
    ["7'654'321.5", 'point', 7654321.5],
    ['7’654’321', 'comma', 7654321],
    ['７，６５４', 'point', 7654],
    ['7 65 4', 'point', undefined],
    ['76 5432', 'point', undefined],
  ] as const)('%s with a decimal %s', (text, style, value) => expect(parseNumber(text, style)).toBe(value));
  test('spaces and apostrophes between thousands, whatever parts the cells', async () => {
    for (const [mark, delimiter] of [
      [' ', ';'],
      ["'", '\t'],
      ['\u00a0', '|'],
    ] as const) {
      const table = lines(plusHeader, bare({ primaryValue: `7${mark}654${mark}321` })).replaceAll(',', delimiter);
      expect(flows(await read(file('marks.csv', table)))).toEqual(['TW>MY 2025-03 7654321']);
    }
  });
  test('a mark that may part thousands or decimals refuses a file whose cells no comma parts', async () => {
    for (const delimiter of [';', '\t', '|']) {
      const table = lines(plusHeader, bare({ primaryValue: '7.654' })).replaceAll(',', delimiter);
      await expect(read(file('mark.csv', table))).rejects.toThrow('a mark that may part thousands or decimals: 7.654');
    }
  });
  test('codes kept as text, with points, and with .0', async () => {
    const codes = ['"=""847180"""', "'847150", '8471.50', '847330.0'];
    const rows = codes.map((code, i) => bare({ cmdCode: 'CODE', period: 202501 + i }).replace('CODE', code));
    const found = await read(file('codes.csv', lines(plusHeader, ...rows)));
    expect(found.rows.map(({ code }) => code)).toEqual(['847180', '847150', '847150', '847330']);
  });
  test('what a data frame writes for nothing', async () => {
    const rows = [
      bare({ motCode: 'nan', customsCode: 'None', qty: 'NaN' }),
      bare({ period: 202504, primaryValue: 'nan' }),
    ];
    const found = await read(file('frame.csv', lines(plusHeader, ...rows)));
    expect([found.rows.length, faults(found), [...found.tally.skipped]]).toEqual([1, [], [['no value', 1]]]);
    const estimated = await read(file('flag.csv', lines(plusHeader, bare({ isQtyEstimated: '1.0' }))));
    expect(estimated.rows[0]).not.toHaveProperty('quantity');
  });
  test('flows whose brackets count re-exports in are totals', async () => {
    const named = ['出口(含復出口)', 'Exports (including re-exports)', '出口(不含復出口)', 'Exports'];
    const rows = named.map((flow, i) => taiwanRow({ 'Imports/Exports': flow, Time: `2025/${i + 1}` }));
    const found = await read(file('brackets.csv', lines(taiwanHeader, ...rows)));
    const total = 'with re-exports';
    expect(found.rows.map(({ series }) => series)).toEqual([total, total, undefined, undefined]);
  });
  test('notes above and below, totals, and the heading given again are no values and no faults', async () => {
    const above = Array.from({ length: 15 }, (_, i) => `Note ${i}`);
    const table = lines(...above, plusHeader, bare({}), plusHeader, 'Total,,,,,12', 'Source: an invented office');
    const found = await read(file('notes.csv', table));
    expect([found.rows.length, faults(found)]).toEqual([1, []]);
    expect(Object.fromEntries(found.tally.skipped)).toEqual({ 'the header, given again': 1, 'totals and notes': 2 });
  });
  test('what a first line says of the separator, in quotes too', async () => {
    for (const said of ['sep=;', '"sep=;"', '\uFEFFsep=;']) {
      const table = `${said}\r\n${lines(plusHeader, bare({})).replaceAll(',', ';')}`;
      expect((await read(file('sep.csv', table))).rows).toHaveLength(1);
    }
  });
  test.each([
    ['202503', '2025-03'],
    ['2025/3', '2025-03'],
    ['2025-03-01', '2025-03'],
    ['2025M03', '2025-03'],
    ['Mar-25', '2025-03'],
    ['Sep 2024', '2024-09'],
    ['2024 September', '2024-09'],
    ['45717', '2025-03'],
    ['114年03月', '2025-03'],
    ['民國114年3月', '2025-03'],
    ['11403', '2025-03'],
    ['2025', '2025'],
    ['114', '2025'],
    ['202513', undefined],
    ['2025-02-40', undefined],
    ['99999', undefined],
    ['', undefined],
  ])('the period %s', (text, period) => expect(parsePeriod(text)?.period).toBe(period));
  test('a preliminary month says so', () => {
    for (const text of ['2026/3(preliminary)', '115年3月(初步值)', '2026/3p'])
      expect(parsePeriod(text)).toEqual({ period: '2026-03', preliminary: true });
  });
});

describe('files of several tables', () => {
  test('every table of an archive is read in its own encoding', async () => {
    const { tables, others } = await openTables(fileURLToPath(new URL('trials/members.zip', import.meta.url)));
    expect([tables.length, others]).toEqual([3, ['terms.pdf']]);
    await expect(trial('members.zip')).rejects.toThrow('members.zip/readme.txt: no known layout');
  });
  test('every sheet of a workbook; days mean their month, also as the number that spreadsheets count', async () => {
    const { tables } = await openTables(fileURLToPath(new URL('trials/sheets.xlsx', import.meta.url)));
    const [notes, exports, imports] = tables;
    if (notes === undefined || exports === undefined || imports === undefined) throw new Error('three sheets');
    await expect(readAll([notes])).rejects.toThrow('sheets.xlsx/Notes: no known layout');
    const found = await readAll([exports, imports]);
    expect(flows(found)).toEqual(['TW>MY 2024-07 34567000', 'TW>HK 2024-08 111500', 'MY>TW 2024-09 77000']);
    expect(found.tally).toMatchObject({ rows: 4, kept: 3, bad: 0 });
  });
  test('records a line each', async () => {
    const records = [plusRecord({}), plusRecord({ period: 202504 })].map(record => JSON.stringify(record));
    for (const [name, text] of [
      ['lines.jsonl', lines(...records)],
      ['lines.json', records.join('\n')],
    ] as const)
      expect((await read(file(name, text))).rows).toHaveLength(2);
    await expect(read(file('broken.jsonl', `${records[0]}\n{"a":\n`))).rejects.toThrow('no sound JSON');
  });
});
