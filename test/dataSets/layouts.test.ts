import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isLegalEntityIdentifier, isUnifiedSocialCreditCode } from '../../server/model/names/codes.ts';
import { readFacts, valuesOf, written } from './read.ts';

const sample = (name: string): string => fileURLToPath(new URL(`samples/${name}`, import.meta.url));

test('the Consolidated Screening List, as CSV and as JSON, comes to the same firm and listing', async () => {
  const table = await readFacts(sample('csl.csv'));
  const answer = await readFacts(sample('csl.json'));
  const names = {
    name: 'Yunshan Compute Co., Ltd.',
    aliases: ['Yunshan Computing', 'YSC', 'Cloud Spruce'],
    headquarters: 'CN',
  };
  for (const { layout, facts } of [table, answer]) {
    expect(layout).toBe('csl');
    expect(valuesOf(facts, 'party')).toEqual([names]);
    expect(valuesOf(facts, 'relation')).toEqual([{ list: 'Entity List', start: '2025-06-01' }]);
    expect(facts[1]).toMatchObject({
      from: { knownAs: 'body-us-bis' },
      to: { record: 'aaaa1111' },
      status: 'registered',
    });
  }
  expect(table.tally).toMatchObject({ rows: 2, loaded: 1 });
  expect(answer).toMatchObject({ day: '2026-11-20', tally: { rows: 1, loaded: 1 } });
});

test('targets of OpenSanctions: cells of many values, lists, and the day they were seen', async () => {
  const { layout, day, tally, facts } = await readFacts(sample('opensanctions.targets.simple.csv'));
  expect({ layout, day }).toEqual({ layout: 'opensanctions-targets', day: '2026-11-20' });
  expect(valuesOf(facts, 'party')).toEqual([
    {
      ...{ name: 'Yunshan Compute Co., Ltd.', nameOriginal: '云杉算力有限公司', aliases: ['Yunshan; Compute'] },
      identifiers: ['0000XMPLSAMPLE000192'],
    },
  ]);
  expect(valuesOf(facts, 'relation')).toEqual([{ list: 'Invented Entity List', start: '2025-06-01' }]);
  expect([...tally.leftOut.keys()]).toEqual(['natural persons, whose names are not kept']);
  expect([...tally.dropped.keys()]).toEqual(['several countries, of which none is told to be the seat']);
});

test('FollowTheMoney: parties, holdings as ranges, control, directors by role, listings; the rest is counted', async () => {
  const { layout, tally, facts } = await readFacts(sample('ftm.entities.jsonl'));
  expect(layout).toBe('followthemoney');
  const told = facts.map(fact =>
    fact.says === 'party' ? `${fact.kind} ${fact.record}` : `${fact.kind} ${fact.record}`,
  );
  expect(told).toEqual([
    ...['Firm firm-yunshan', 'Firm firm-teak', 'Firm firm-merbau', 'National nat-1', 'PublicBody body-list'],
    ...['OWNS rel-own-1', 'OWNS rel-own-2', 'CONTROLS rel-control-1', 'DIRECTS rel-direct-1', 'LISTS rel-list-1'],
  ]);
  expect(valuesOf(facts, 'relation')).toEqual([
    { shareMin: 25, shareMax: 50, start: '2024-03' },
    { shareMin: 33.5, shareMax: 33.5, start: '2024', end: '2025-11' },
    { means: 'board' },
    { role: 'director' },
    { list: 'Invented Entity List', start: '2025-06-01' },
  ]);
  expect(facts.find(({ record }) => record === 'nat-1')?.values).toEqual({
    ...{ name: 'Natural person (name not kept)', named: false, citizenship: ['CN'], role: 'engineer' },
  });
  expect(tally).toMatchObject({ rows: 13, loaded: 10, bad: 0 });
  expect(Object.fromEntries(tally.leftOut)).toEqual({
    'RealEstate, which is no party here': 1,
    'Asset, which is no party here': 1,
    'UnknownLink, which is no party here': 1,
  });
});

const head =
  '_id,source,type,programs,name,addresses,federal_register_notice,start_date,end_date,alt_names,source_list_url,ids';
type Row = { id?: string; source?: string; type?: string; name?: string; addresses?: string; start?: string };
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const row = (cells: Row = {}): string => {
  const { id = 'a1', source = 'Entity List (EL) - Bureau of Industry and Security', type = '' } = cells;
  const { name = 'Larch Compute Co., Ltd.', addresses = '1 Road, Shenzhen, CN', start = '2025-06-01' } = cells;
  return [id, source, type, '', name, addresses, '', start, '', '', '', ''].map(quoted).join(',');
};
const csl = (...rows: readonly string[]): string => [head, ...rows, ''].join('\r\n');

const target = 'id,schema,name,aliases,countries,identifiers,sanctions,dataset,first_seen,last_seen';
const ftm = (...records: readonly object[]): string => records.map(record => JSON.stringify(record)).join('\n');
const company = (id: string, more: object = {}) => ({
  id,
  schema: 'Company',
  properties: { name: [`${id} Ltd`], ...more },
});
const owns = (percentage: readonly string[], more: object = {}) => ({
  ...{ id: 'own', schema: 'Ownership' },
  properties: { owner: ['x'], asset: ['y'], percentage, ...more },
});
const holding = (...given: Parameters<typeof owns>): string => ftm(company('x'), company('y'), owns(...given));

describe('planted faults: what each gets', () => {
  test.each([
    [
      'a column of another name',
      csl(row()).replace('source,', 'sources,'),
      /nearly US Consolidated Screening List, without source; give one of/,
    ],
    ['another table', 'a,b\n1,2\n', /a layout that is not known; give one of/],
    ['a header with a column twice', csl(row()).replace('_id,', '_id,name,'), /a header with name twice; keep one/],
    [
      'JSON that is cut',
      '{"results": [{"source": "L", "name": "N", "programs": [], "federal_register_notice": "", "alt_names": [], "source_list_url": ""',
      /no sound JSON after record 0/,
    ],
    ['nothing that is text', Buffer.from([0, 1, 2, 0xff, 0xfe, 0x80]), /fits|not known/],
  ])('the whole file is refused: %s', async (_, content, message) => {
    await expect(readFacts(written(content))).rejects.toThrow(message);
  });

  test.each([
    ['a row of fewer cells', csl('a1,Entity List,,', row()), /4 cells, where the header has 12; mend the row/],
    ['a file that ends within quotes', `${csl(row())}a2,"Entity`, /; mend/],
    ['a row of a million cells', csl(','.repeat(1_000_000), row()), /1000001 cells, where the header has 12/],
    ['no id', csl(row({ id: '' }), row()), /no id/],
    ['no list', csl(row({ source: '', id: 'a2' }), row()), /no name, or no list/],
    [
      'a formula',
      csl(row({ name: '=HYPERLINK("http://x";"Larch Co., Ltd.")', id: 'a2' }), row()),
      /a formula in place of a text/,
    ],
    [
      'bytes that are none of UTF-8',
      Buffer.concat([
        Buffer.from(csl(row({ addresses: `${'x'.repeat(300_000)}, Shenzhen, CN` }))),
        Buffer.from(row({ id: 'a2', name: 'Larch? Ltd' }).replace('?', '\xff'), 'latin1'),
      ]),
      /characters that are lost/,
    ],
    ['a zero byte within a name', csl(row(), row({ id: 'a2', name: 'Larch\u0000 Ltd' })), /no text at all/],
  ])('a bad row is told, and the others are read: %s', async (_, content, message) => {
    const { tally } = await readFacts(written(content));
    expect(tally).toMatchObject({ loaded: 1, bad: 1, rows: 2 });
    const [bad] = tally.firstBad;
    expect(`${bad?.fault.problem}; ${bad?.fault.hint}`).toMatch(message);
  });

  test.each([
    ['a date before all registers', csl(row({ start: '0205-11-03' })), 'start_date that is no date'],
    ['a date that no calendar has', csl(row({ start: '2025-02-30' })), 'start_date that is no date'],
    ['a date without a century', csl(row({ start: '05/04/07' })), 'start_date that is no date'],
    ['a share between 0 and 1', holding(['0.255']), 'percentages that may be fractions'],
    ['a share above 100', holding(['255']), 'percentages that are none'],
    ['several shares', holding(['25', '50']), 'several percentages for one holding'],
    [
      'an end before the start',
      holding(['30'], { startDate: ['2025-03'], endDate: ['2024'] }),
      'dates that end before they begin',
    ],
  ])('a value is not taken, the row is: %s', async (_, content, dropped) => {
    const { tally, facts } = await readFacts(written(content));
    expect(tally).toMatchObject({ bad: 0, loaded: tally.rows });
    expect([...tally.dropped.keys()]).toEqual([dropped]);
    const [values] = valuesOf(facts, 'relation');
    for (const name of ['start', 'end', 'shareMin', 'shareMax'])
      if (dropped.includes('date') === ['start', 'end'].includes(name)) expect(values).not.toHaveProperty(name);
  });

  test.each([
    [
      'a person on a list that says so',
      csl(row({ type: 'Individual', name: 'DOE, Jane' })),
      'natural persons, whose names are not kept',
    ],
    [
      'a name that may be a person’s',
      csl(row({ name: 'Jane Q. Doe' })),
      'may be natural persons: the list does not say what they are, and the name has no word of an organisation',
    ],
    ['a ship', csl(row({ type: 'Vessel', name: 'OCEAN STAR' })), 'ships and aircraft, which are no parties here'],
    ['a record twice', csl(row(), row()), 'given twice'],
    [
      'an owner that is not in the file',
      ftm(company('y'), owns(['30'])),
      'Ownership with an end that is not loaded, or of a kind that it cannot have',
    ],
  ])('a row is left out with its reason: %s', async (_, content, reason) => {
    const { tally } = await readFacts(written(content));
    expect([...tally.leftOut]).toEqual([[reason, 1]]);
    expect(tally).toMatchObject({ bad: 0, rows: tally.loaded + 1 });
  });

  test.each([
    ['a mark of byte order', `\uFEFF${csl(row())}`, undefined],
    [
      'semicolons',
      [head, row()]
        .join('\n')
        .replaceAll(',', ';')
        .replaceAll('Co.;', 'Co.,')
        .replaceAll('Shenzhen; CN', 'Shenzhen, CN')
        .replaceAll('Road;', 'Road,'),
      undefined,
    ],
    ['line feeds inside quotes', csl(row({ addresses: '1 Road\nBuilding 2, Shenzhen, CN' })), undefined],
    ['Latin-1', Buffer.from(csl(row({ name: 'Société Larch S.A.' })), 'latin1'), 'Société Larch S.A.'],
    ['a packed file', gzipSync(csl(row())), undefined],
  ])('read all the same: %s', async (what, content, name = 'Larch Compute Co., Ltd.') => {
    const { tally, facts } = await readFacts(written(content, what === 'a packed file' ? 'list.csv.gz' : 'list.csv'));
    expect(tally).toMatchObject({ rows: 1, loaded: 1, bad: 0 });
    expect(valuesOf(facts, 'party')).toMatchObject([{ name, headquarters: 'CN' }]);
  });

  test('a file that unpacks to many times its size is refused', async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from(csl(row())), Buffer.alloc(30_000_000, 'a\r\n')]));
    await expect(readFacts(written(bomb, 'bomb.csv.gz'))).rejects.toThrow(/bytes when unpacked/);
  });

  test('a cut line of JSON is a bad row, and a line that is too long is no list', async () => {
    const { tally } = await readFacts(written(`${ftm(company('x'))}\n{"id": "y", "schema": "Comp`, 'e.jsonl'));
    expect(tally).toMatchObject({ rows: 2, loaded: 1, bad: 1, firstBad: [{ line: 2 }] });
    await expect(readFacts(written(`${ftm(company('x'))}\n${'x'.repeat(18_000_000)}`))).rejects.toThrow(
      /a line of more than/,
    );
  });

  test('a layout that is named is taken at its word', async () => {
    await expect(readFacts(written(csl(row())), 'opensanctions-targets')).rejects.toThrow(/layout|without/);
    await expect(readFacts(written(csl(row())), 'nothing')).rejects.toThrow(/no layout is called nothing; write csl/);
    expect(
      (await readFacts(written([target, 'x,Company,X Ltd,,cn,,,L,2026-01-01,2026-02-02'].join('\n')))).layout,
    ).toBe('opensanctions-targets');
  });
});

test('codes that mean one firm have sound check characters', () => {
  expect(['0000XMPLSAMPLE000192', '0000XMPLSAMPLE000193', '0000XMPLSAMPLE00019'].map(isLegalEntityIdentifier)).toEqual([
    ...[true, false, false],
  ]);
  // Of Huawei, as its annual reports print it.
  expect(['914403001922038216', '914403001922038217', '91440300'].map(isUnifiedSocialCreditCode)).toEqual([
    true,
    false,
    false,
  ]);
});
