import { expect, test } from 'vitest';
import type { ScreenedLineFragment } from '../../web/generated/operations.ts';
import { columnsOf, inChunks, inOrder, onlyColumn, readLines } from '../../web/pages/screen/askedLines.ts';
import { linesById } from '../../web/pages/screen/candidates.ts';
import { matchInWords, outcomeOf, screeningTable } from '../../web/pages/screen/screenedRows.ts';

test('a pasted column is read line by line: ids apart from names, each once', () => {
  expect(readLines('\uFEFFByteDance\r\n\n firm-inspur \n"Alpha, Ltd"\nByteDance\nnvidia\nA-Mark\rZeta')).toEqual({
    ids: ['firm-inspur'],
    names: ['ByteDance', 'Alpha, Ltd', 'nvidia', 'A-Mark', 'Zeta'],
    repeated: 1,
  });
  expect(readLines(' \n ,,\n;\t\n')).toEqual({ ids: [], names: [], repeated: 0 });
});

test.each([
  ['Alpha,', 'Alpha'],
  ['Alpha, Inc.,,,', 'Alpha, Inc.'],
  ['"Alpha, Inc.",US,2024', 'Alpha, Inc.'],
  ['"The ""Alpha"" Group";SG', 'The "Alpha" Group'],
  ['\tAlpha\tSingapore\t12', 'Alpha'],
  ['  Alpha \u00a0  Trading  ', 'Alpha Trading'],
  ['“Hao Global”', '“Hao Global”'],
  ['"Alpha" Trading', '"Alpha" Trading'],
])('of the line %j the party is %j', (line, party) => {
  expect(readLines(line).names).toEqual([party]);
  expect(inOrder([{ asked: party }, { asked: 'Zeta' }], `Zeta\n${line}`)[1]).toEqual({ asked: party });
});

test('of rows with several columns one can be kept', () => {
  const rows = '\uFEFFNo.\tName\t\tCountry\n1\tAlpha, Ltd\t\tSG\r\n2\tZeta';
  expect(columnsOf(rows)).toEqual([
    { place: 0, sample: 'No.' },
    { place: 1, sample: 'Name' },
    { place: 3, sample: 'Country' },
  ]);
  expect(readLines(onlyColumn(rows, 1)).names).toEqual(['Name', 'Alpha, Ltd', 'Zeta']);
  expect(readLines(onlyColumn(rows, 3)).names).toEqual(['Country', 'SG']);
  expect(columnsOf('Alpha\n\tZeta\n')).toEqual([]);
});

test('a long list is asked in parts, and every line once', () => {
  const parts = inChunks({ ids: ['a-1', 'a-2', 'a-3'], names: ['B', 'C'] }, 2);
  expect(parts).toEqual([
    { ids: ['a-1', 'a-2'], names: [] },
    { ids: ['a-3'], names: ['B'] },
    { ids: [], names: ['C'] },
  ]);
  expect(inChunks({ ids: [], names: [] }, 2)).toEqual([]);
});

test('the answer stands in the order of the list', () => {
  const rows = [{ asked: 'firm-b' }, { asked: 'Alpha' }, { asked: 'Gamma' }];
  expect(inOrder(rows, 'Gamma\n firm-b\n"Alpha"').map(({ asked }) => asked)).toEqual(['Gamma', 'firm-b', 'Alpha']);
});

const row = (more: Partial<ScreenedLineFragment>): ScreenedLineFragment => ({
  ...{ asked: 'Alpha', problem: null, restricted: null, entity: null, matched: null, candidates: [], tests: [] },
  ...{ listings: [], cases: [] },
  ...more,
});
const firm = (headquarters: string | null) => ({ id: 'firm-a', kind: 'Firm' as const, name: 'Alpha', headquarters });
const marked = ['CN', 'HK'];
const listing = {
  ...{ id: 'LISTS~body-us-bis~firm-a~2023-03', list: 'Entity List', start: '2023-03', certainty: 'POSSIBLE' as const },
  from: { id: 'body-us-bis', kind: 'PublicBody' as const, name: 'BIS' },
};
const inquiry = { id: 'a-case', title: 'A case', status: 'under inquiry' };

test.each([
  ['ownRight', row({ restricted: 'YES', entity: firm('CN') })],
  ['throughParent', row({ restricted: 'YES', entity: firm('SG') })],
  ['throughParent', row({ restricted: 'YES', entity: firm(null) })],
  ['undetermined', row({ restricted: 'UNDETERMINED', entity: firm(null) })],
  ['notRestricted', row({ restricted: 'NO', entity: firm('US') })],
  ['onRecord', row({ restricted: 'NO', entity: firm('US'), cases: [inquiry] })],
  ['onRecord', row({ restricted: 'NO', entity: firm('US'), listings: [listing] })],
  ['undetermined', row({ restricted: 'UNDETERMINED', entity: firm(null), cases: [inquiry] })],
  ['ambiguous', row({ candidates: [firm('CN')] })],
  ['noMatch', row({})],
  ['unread', row({ problem: 'it is a Lease' })],
] as const)('%s', (outcome, screened) => expect(outcomeOf(screened, marked)).toBe(outcome));

test('how a row was matched', () => {
  expect(matchInWords(row({ entity: firm('CN') }))).toBe('by id');
  expect(matchInWords(row({ matched: { field: 'name', text: 'Alpha', how: 'LEGAL_FORM', part: null } }))).toBe(
    'but for the legal form',
  );
  expect(matchInWords(row({ matched: { field: 'name', text: 'Alpha', how: 'EXACT', part: 'Alpha' } }))).toBe(
    'by the part “Alpha”, letter for letter',
  );
  expect(matchInWords(row({}))).toBeUndefined();
});

const screen = { asOf: '2026-06-01', knownBy: '2026-05', restricted: marked, revision: '0123456789ab' };
const fileOf = (rows: readonly ScreenedLineFragment[], lines: readonly ScreenedLineFragment[] = []) => {
  const file = screeningTable(rows, linesById(lines), screen);
  expect(file.rows.map(({ length }) => length)).toEqual(file.rows.map(() => file.columns.length));
  return file.rows.map(cells => (column: string) => cells[file.columns.indexOf(column)]);
};

test('the file has a column for every answer, and says for when it stands', () => {
  const screened = row({
    restricted: 'YES',
    entity: firm('CN'),
    tests: [{ test: 'CONTROL', verdict: 'UNDETERMINED' }],
    listings: [listing, { ...listing, list: null, start: null }],
    cases: [{ ...inquiry, title: 'A tale', status: 'background' }, { ...inquiry, status: 'reported' }, inquiry],
  });
  const [cell, unread] = fileOf([screened, row({ problem: 'no' })]);
  expect(cell?.('outcome')).toBe('restricted itself');
  expect(cell?.('listings')).toBe('Entity List since 2023-03; list of BIS');
  expect(cell?.('cases')).toBe('A case (under inquiry); A case (reported); A tale (background)');
  expect(cell?.('control')).toBe('undetermined');
  expect(cell?.('headquarters')).toBeUndefined();
  expect(['asOf', 'knownBy', 'restrictedJurisdictions', 'revision'].map(column => cell?.(column))).toEqual([
    ...['2026-06-01', '2026-05', 'CN HK', '0123456789ab'],
  ]);
  expect([cell?.('problem'), unread?.('problem'), unread?.('outcome')]).toEqual([undefined, 'no', 'not read']);
});

test('a name to be chosen has a row for each party that it may mean, with what is recorded of that', () => {
  const other = { ...firm('US'), id: 'firm-b', name: 'Alphabet' };
  const named = row({ asked: 'Alfa', candidates: [firm('CN'), other] });
  const lines = [
    row({ asked: 'firm-a', entity: firm('CN'), restricted: 'YES', listings: [listing] }),
    row({ asked: 'firm-b', entity: other, restricted: 'NO', cases: [inquiry] }),
  ];
  const told = fileOf([named], lines).map(cell =>
    ['asked', 'outcome', 'candidate', 'ifMeant', 'id', 'name', 'listings', 'cases'].map(cell),
  );
  expect(told).toEqual([
    ['Alfa', 'to be chosen', '1 of 2', 'restricted itself', 'firm-a', 'Alpha', 'Entity List since 2023-03', ''],
    [
      'Alfa',
      'to be chosen',
      '2 of 2',
      'not restricted, but on record',
      'firm-b',
      'Alphabet',
      '',
      'A case (under inquiry)',
    ],
  ]);
});
