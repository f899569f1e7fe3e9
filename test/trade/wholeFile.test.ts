import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { iso31661 } from 'iso-3166';
import { afterAll, describe, expect, test } from 'vitest';
import { countryNamed } from '../../server/formats/trade/areas.ts';
import { lines, read, temporaryFiles } from './read.ts';
import { plusHeader, plusRow } from './tables.ts';

const { file, remove } = temporaryFiles();
afterAll(remove);
const semicolons = (text: string): string => text.replaceAll(',', ';');
const bare = (fields: Parameters<typeof plusRow>[0]): string => plusRow({ cmdDesc: 'Units', ...fields });

describe('facts of a whole file', () => {
  test('parts by transport without totals are added up, and a remark says so', async () => {
    const path = file(
      'parts.csv',
      lines(plusHeader, bare({ motCode: 1000, primaryValue: 5 }), bare({ motCode: 2100, primaryValue: 7 })),
    );
    const { rows, tally } = await read(path);
    expect(rows.map(({ valueUsd, series }) => [valueUsd, series])).toEqual([[12, undefined]]);
    expect(tally).toMatchObject({ rows: 2, kept: 1, added: 1, duplicates: 0, bad: 0 });
    expect(tally.remarks).toEqual(['the file has no totals over the mode of transport: its parts are added up']);
  });
  test('one mode of transport alone is a series of its own', async () => {
    const { rows, tally } = await read(file('air.csv', lines(plusHeader, bare({ motCode: 1000 }))));
    expect(rows.map(({ series }) => series)).toEqual(['by air']);
    expect(tally.remarks).toHaveLength(1);
  });
  test('parts beside their total are left out', async () => {
    const path = file(
      'both.csv',
      lines(plusHeader, bare({ motCode: 0, primaryValue: 12 }), bare({ motCode: 1000, primaryValue: 5 })),
    );
    const { rows, tally } = await read(path);
    expect(rows.map(({ valueUsd }) => valueUsd)).toEqual([12]);
    expect([...tally.skipped]).toEqual([['breakdowns of a total', 1]]);
  });
  test('a part given twice counts once', async () => {
    const part = bare({ motCode: 1000, primaryValue: 5 });
    const { rows, tally } = await read(
      file('twice.csv', lines(plusHeader, part, part, bare({ motCode: 2100, primaryValue: 7 }))),
    );
    expect(rows[0]?.valueUsd).toBe(12);
    expect(tally).toMatchObject({ rows: 3, kept: 1, added: 1, duplicates: 1 });
  });
  test('a mark that may part thousands or decimals refuses the file', async () => {
    const path = file('mark.csv', semicolons(lines(plusHeader, bare({ primaryValue: '7.654', netWgt: '' }))));
    await expect(read(path)).rejects.toThrow('a mark that may part thousands or decimals: 7.654');
  });
  test('numbers of two styles refuse the file', async () => {
    const rows = lines(
      plusHeader,
      bare({ primaryValue: '7.654.321', netWgt: '' }),
      bare({ primaryValue: '7654.5', netWgt: '' }),
    );
    await expect(read(file('two.csv', semicolons(rows)))).rejects.toThrow('numbers of two styles in one file');
  });
  test.each(['utf16le', 'utf-16be', 'latin1'])('text in %s is read, and the encoding told', async encoding => {
    const text = `${encoding === 'latin1' ? '' : '\uFEFF'}${lines(plusHeader, plusRow({ cmdDesc: 'Unités é è ô à ç à é è é' }))}`;
    const bytes =
      encoding === 'utf-16be' ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, encoding as 'latin1');
    const { rows, tally } = await read(file(`text-${encoding}.csv`, bytes));
    expect(rows.map(({ commodity }) => commodity)).toEqual(['Unités é è ô à ç à é è é']);
    expect(tally.remarks).toHaveLength(1);
  });
  test('a first line that names the separator is no heading', async () => {
    const text = `sep=;\n${semicolons(lines(plusHeader, bare({ netWgt: '' })))}`;
    expect((await read(file('sep.csv', text))).rows).toHaveLength(1);
  });
  test('chapters without their first zero are those chapters', async () => {
    const path = file('zero.csv', lines(plusHeader, bare({ cmdCode: '10121' }), bare({ cmdCode: '847150' })));
    expect((await read(path, () => true)).rows.map(({ code }) => code)).toEqual(['010121', '847150']);
  });
  test.each([
    ['broken.zip', Buffer.from('PK\u0003\u0004 no archive'), 'no sound archive'],
    ['broken.xlsx', Buffer.from('no workbook at all'), 'no sound archive'],
    ['old.xls', Buffer.from('D0CF'), 'a workbook of an old kind'],
    ['broken.csv.gz', gzipSync(lines(plusHeader)).subarray(0, 20), 'no sound .gz file'],
  ])('%s says what is wrong', async (name, bytes, problem) => {
    await expect(read(file(name, bytes))).rejects.toThrow(problem);
  });
});

test('every short name of ISO 3166-1 is that of its country alone', () => {
  expect(
    iso31661.filter(({ name, alpha2 }) => JSON.stringify(countryNamed(name)) !== JSON.stringify({ country: alpha2 })),
  ).toEqual([]);
});
test.each([
  ['Arab Emirates, United', 'AE'],
  ['Holy See (Vatican City State)', 'VA'],
  ['Korea, Republic of', 'KR'],
  ["Korea, Democratic People's Republic of", 'KP'],
  ['南韓', 'KR'],
  ['澳門', 'MO'],
  ['Congo, Republic of the', 'CG'],
  ['Taiwan, China', 'TW'],
  ['Other Asia, nes', 'TW'],
])('%s is %s', (name, country) => {
  expect(countryNamed(name)).toEqual({ country });
});
