import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../domain/imports/mapping.ts';
import { mappingFaults, readMapping, writeMapping } from '../../seed/dataSets/mappingFile.ts';
import { openDataFiles } from '../../seed/dataSets/openDataFiles.ts';
import { readFacts, relationsIn, room, valuesOf, written } from './read.ts';

const holdings = [
  'Owner;Owner country;Company;% held;Since;Notes',
  'Larch Group Ltd;CN;Spruce Cloud Sdn. Bhd.;25,5;2024-03;x',
  'Birch Holdings Pte. Ltd.;Singapore;Spruce Cloud Sdn. Bhd.;50-75;2023;',
  'Jane Q. Doe;MY;Spruce Cloud Sdn. Bhd.;10;;',
  'Larch Group Ltd;CN;Larch Group Ltd;10;;',
].join('\n');

/** The mapping that is written for a table, changed by hand. */
const mappingOf = async (path: string, change: (text: string) => string = text => text): Promise<Mapping> =>
  readMapping(written(change(readFileSync(await writeMapping(path), 'utf8')), 'mapping.yaml'));

test('headings say what a table holds; a mapping is written, mended, and read again', async () => {
  const path = written(holdings, 'holdings.csv');
  const mapping = await mappingOf(path, text => text.replace('publisher: not stated', 'publisher: Our desk'));
  expect(mapping).toMatchObject({
    ...{ rows: 'relations', publisher: 'Our desk' },
    columns: { Owner: 'from', 'Owner country': 'fromCountry', Company: 'to', '% held': 'share', Since: 'start' },
    constants: { kind: 'OWNS' },
  });
  const { tally, facts, layout } = await readFacts(path, undefined, false, mapping);
  expect(layout).toBe('table');
  expect(relationsIn(facts)).toEqual([
    ['Larch Group Ltd', 'OWNS', 'Spruce Cloud Sdn. Bhd.', { shareMin: 25.5, shareMax: 25.5, start: '2024-03' }],
    ['Birch Holdings Pte. Ltd.', 'OWNS', 'Spruce Cloud Sdn. Bhd.', { shareMin: 50, shareMax: 75, start: '2023' }],
  ]);
  expect(valuesOf(facts, 'party')[0]).toEqual({ name: 'Larch Group Ltd', headquarters: 'CN' });
  expect(Object.fromEntries(tally.leftOut)).toEqual({
    'may be natural persons: the table does not say what they are, and the name has no word of an organisation': 1,
    'parties that are said to hold themselves': 1,
  });
  // Where it stands already, it is not written over.
  await expect(writeMapping(path)).rejects.toThrow(/stands already/);
});

test('a table of parties whose headings say enough is read as it is; numbers keep their zeros and their register', async () => {
  const table = [
    'Company name,Country,Registration number,Register,LEI,List,Type',
    'Larch Group,CN,00123456,GB-COH,0000XMPLSAMPLE000192,Watch list,company',
    'Jane Doe,MY,,,,Watch list,person',
    'Deep Water,MY,,,,,vessel',
  ].join('\n');
  const { facts, tally } = await readFacts(written(table, 'firms.csv'), 'table');
  expect(valuesOf(facts, 'party')).toEqual([
    { name: 'Larch Group', headquarters: 'CN', identifiers: ['0000XMPLSAMPLE000192', 'GB-COH-00123456'] },
    { name: 'Natural person (name not kept)', named: false },
  ]);
  expect(valuesOf(facts, 'relation')).toEqual([{ list: 'Watch list' }]);
  expect([...tally.leftOut]).toEqual([['kinds that are no party here', 1]]);
  expect(JSON.stringify(facts)).not.toContain('Jane');
});

test('a workbook: dates are days, and a column of fractions is what the mapping says', async () => {
  const sheet = fileURLToPath(new URL('samples/holdings.xlsx', import.meta.url));
  const path = written(readFileSync(sheet), 'holdings.xlsx');
  const guessed = await mappingOf(path);
  const asFractions = await readFacts(path, undefined, false, { ...guessed, shares: 'fraction', dates: 'day-first' });
  expect(relationsIn(asFractions.facts).map(([, , , values]) => values)).toEqual([
    { shareMin: 25.5, shareMax: 25.5, start: '2024-03-01' },
    { start: '2024-04-03' },
  ]);
  expect([...asFractions.tally.dropped.keys()]).toEqual(['fractions above 1']);
  const asPercent = await readFacts(path, undefined, false, guessed);
  expect([...asPercent.tally.dropped.keys()]).toEqual(['percentages that may be fractions', 'start that is no date']);
});

describe('planted faults: what each gets', () => {
  const mapped = (change: (text: string) => string) => mappingOf(written(holdings, 'holdings.csv'), change);
  test.each([
    [
      'a meaning that there is none of',
      (text: string) => text.replace('Owner: from', 'Owner: owner'),
      /column "Owner" is "owner"; write kind, from/,
    ],
    [
      'no column for an end',
      (text: string) => text.replace('Company: to', 'Company: toName'),
      /map one column to from and one to to/,
    ],
    [
      'an id that is none',
      (text: string) => text.replace(/^id: .*$/m, 'id: My List'),
      /id is "My List"; write small letters/,
    ],
    [
      'shares that are neither',
      (text: string) => text.replace('shares: percent', 'shares: ask'),
      /write percent or fraction/,
    ],
    ['a field that there is none of', (text: string) => `${text}\nother: 1\n`, /other is 1; write id/],
    ['no YAML', () => 'a: [', /no sound YAML/],
  ])('a mapping with %s is refused', async (_, change, message) => {
    await expect(mapped(change)).rejects.toThrow(message);
  });

  test('a table that lacks a column of the mapping is refused, and so is one whose headings say nothing', async () => {
    const mapping = await mapped(text => text);
    await expect(readFacts(written('Owner,Firm\na,b'), undefined, false, mapping)).rejects.toThrow(
      /a table without .*Company.*mend the mapping/,
    );
    await expect(writeMapping(written('x,y\n1,2'))).rejects.toThrow(/headings that name no party: x, y/);
    await expect(readFacts(written('x,y\n1,2'))).rejects.toThrow(/written with --write-mapping/);
  });

  test.each([
    ['a fraction among percentages', 'Larch Group Ltd;CN;Fir Cloud Ltd;0.255;;', 'percentages that may be fractions'],
    ['a share above 100', 'Larch Group Ltd;CN;Fir Cloud Ltd;255;;', 'percentages that are none'],
    ['a date before all registers', 'Larch Group Ltd;CN;Fir Cloud Ltd;25;0205-11-03;', 'start that is no date'],
  ])('a value is not taken, the row is: %s', async (_, row, dropped) => {
    const { tally, facts } = await readFacts(
      written(`${holdings}\n${row}`),
      undefined,
      false,
      await mapped(text => text),
    );
    expect(tally).toMatchObject({ rows: 5, loaded: 3, bad: 0 });
    expect([...tally.dropped.keys()]).toEqual([dropped]);
    const last = relationsIn(facts).at(-1)?.[3];
    expect(last).not.toHaveProperty(dropped.startsWith('start') ? 'start' : 'shareMin');
  });

  test.each([
    ['a formula', '=1+1;CN;Spruce Ltd;10;;', 1, 'a formula in place of a text'],
    ['an empty end', ';CN;Spruce Ltd;10;;', 1, 'no party at one end'],
  ])('a bad row is told: %s', async (_, row, bad, problem) => {
    const mapping = await mapped(text => text);
    const { tally } = await readFacts(written(`${holdings}\n${row}`), undefined, false, mapping);
    expect(tally).toMatchObject({ rows: 5, loaded: 2, bad });
    expect(tally.firstBad[0]?.fault.problem).toBe(problem);
  });
});

test('an archive with a workbook, as exports of ours are, and a workbook of an old kind say what to give', async () => {
  const [manifest, workbook] = [Buffer.from('{"title": "x"}'), Buffer.from('PK')];
  const archive = Buffer.from(zipSync({ 'throughline.xlsx': workbook, 'manifest.json': manifest }));
  await expect(openDataFiles(written(archive, 'export.zip'), {})).rejects.toThrow(
    'an archive with a workbook; unpack it, and give throughline.xlsx itself',
  );
  await expect(openDataFiles(written(workbook, 'old.xls'), {})).rejects.toThrow('save it as .xlsx or CSV');
});

test('several names and codes in one cell are several', async () => {
  const text =
    'id,kind,name,aliases,identifiers\nf1,Firm,Quay Ltd,Quay One; Quay Two,GB-COH-00123456;5493001KJTIIGC8Y1R12\n';
  const { facts } = await readFacts(written(text, 'codes.csv'), 'table');
  expect(valuesOf(facts, 'party')).toEqual([
    {
      name: 'Quay Ltd',
      aliases: ['Quay One', 'Quay Two'],
      identifiers: ['GB-COH-00123456', '5493001KJTIIGC8Y1R12'],
    },
  ]);
});

test('a mapping has a title, and no text without an end; a fault shows the beginning of what it names', () => {
  const mapping = {
    ...{ id: 'list', title: ' ', publisher: 'x'.repeat(1_000), url: '', licence: '', coverage: '', parties: 'list' },
    ...{ rows: 'parties', shares: 'percent', dates: 'iso', columns: { Name: 'name' }, constants: {} },
  };
  expect(mappingFaults(mapping)).toEqual([
    `publisher is "${'x'.repeat(79)}…; write at most 500 letters`,
    'title is " "; write a text',
  ]);
});

test.each([
  ['not.csv.gz', 'name,country\n', /no sound \.gz file \(incorrect header check\); download it again/],
  ['cut.csv.gz', gzipSync(randomBytes(5_000)).subarray(0, 3_000), /no sound \.gz file \(unexpected end of file\)/],
  ['not.xlsx', 'no workbook', /no sound archive .*; save its sheet as CSV/],
  ['wide.csv', `name,${'a column,'.repeat(10_000)}\nLarch Ltd\n`, /a header of more than 65536 letters/],
  ['long.csv', `name,country\nLarch Ltd,"${'x\n'.repeat(1_000_000)}`, /line \d+ or after: a row of more than 1000000/],
])('%s is refused with what is wrong and what to do', async (name, content, told) => {
  await expect(readFacts(written(content, name), 'table')).rejects.toThrow(told);
});

test('a record of more levels than any layout has is a bad row, and the others are read', async () => {
  const record = (id: string, more = '""'): string =>
    `{"id":"${id}","schema":"Company","properties":{"name":["Larch ${id} Ltd"],"notes":${more}}}\n`;
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const { tally } = await readFacts(written(`${record('a')}${record('b', deep)}${record('c')}`, 'deep.jsonl'));
  expect(tally).toMatchObject({
    rows: 3,
    loaded: 2,
    bad: 1,
    firstBad: [{ line: 2, fault: { problem: 'more than 50 levels' } }],
  });
});

test('a row of a relation with one party says where a firm without another goes', async () => {
  const table = 'Parent,Company\nLarch Group Ltd,Spruce Cloud Ltd\n,Cedar Logistics Ltd\n';
  const { tally } = await readFacts(written(table, 'suppliers.csv'), 'table');
  expect(tally).toMatchObject({ rows: 2, loaded: 1, bad: 1 });
  expect(tally.firstBad).toMatchObject([
    { line: 3, fault: { value: 'Cedar Logistics Ltd', hint: expect.stringContaining('is for a table of parties') } },
  ]);
});

test('short rows, of which one part of a file has very many, are handed over a batch at a time', async () => {
  const rows = 2 * room + 50;
  const table = `name,country\n${Array.from({ length: rows }, (_, i) => `Larch ${i} Ltd,China\n`).join('')}`;
  const { batches } = await readFacts(written(table), 'table');
  expect(batches.map(batch => batch.length)).toEqual([room, room, 50]);
});
