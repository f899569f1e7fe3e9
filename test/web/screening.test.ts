import { expect, test } from 'vitest';
import type { ScreenedLineFragment } from '../../web/generated/operations.ts';
import { inChunks, inOrder, readLines } from '../../web/pages/screen/askedLines.ts';
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

test('the file has a column for every answer, and as many cells in every row', () => {
  const screened = row({
    restricted: 'YES',
    entity: firm('CN'),
    tests: [{ test: 'CONTROL', verdict: 'UNDETERMINED' }],
    listings: [listing, { ...listing, list: null, start: null }],
    cases: [{ ...inquiry, title: 'A tale', status: 'background' }, { ...inquiry, status: 'reported' }, inquiry],
  });
  const { columns, rows } = screeningTable([screened, row({ candidates: [firm('CN')], problem: 'no' })], marked);
  expect(rows.map(({ length }) => length)).toEqual([columns.length, columns.length]);
  const cell = (line: number, column: string) => rows[line]?.[columns.indexOf(column)];
  expect(cell(0, 'outcome')).toBe('restricted itself');
  expect(cell(0, 'listings')).toBe('Entity List since 2023-03; list of BIS');
  expect(cell(0, 'cases')).toBe('A case (under inquiry); A case (reported); A tale (background)');
  expect(cell(0, 'control')).toBe('undetermined');
  expect(cell(0, 'headquarters')).toBeUndefined();
  expect(cell(1, 'candidates')).toBe('firm-a');
  expect([cell(0, 'problem'), cell(1, 'problem'), cell(1, 'outcome')]).toEqual([undefined, 'no', 'not read']);
});
