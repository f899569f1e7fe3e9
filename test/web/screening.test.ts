import { expect, test } from 'vitest';
import type { ScreenedLineFragment } from '../../web/generated/operations.ts';
import { inChunks, inOrder, readLines } from '../../web/pages/screen/askedLines.ts';
import { matchInWords, outcomeOf, screeningTable } from '../../web/pages/screen/screenedRows.ts';

test('a pasted column is read line by line: ids apart from names, each once', () => {
  const long = 'x'.repeat(201);
  expect(readLines(`ByteDance\r\n\n firm-inspur \n"Alpha, Ltd"\nByteDance\nnvidia\nA-Mark\n${long}`)).toEqual({
    ids: ['firm-inspur'],
    names: ['ByteDance', 'Alpha, Ltd', 'nvidia', 'A-Mark'],
    repeated: 1,
    tooLong: [8],
  });
  expect(readLines(' \n ')).toEqual({ ids: [], names: [], repeated: 0, tooLong: [] });
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
  ...{ asked: 'Alpha', restricted: null, entity: null, matched: null, candidates: [], tests: [] },
  ...more,
});
const firm = (headquarters: string | null) => ({ id: 'firm-a', kind: 'Firm' as const, name: 'Alpha', headquarters });
const marked = ['CN', 'HK'];

test.each([
  ['ownRight', row({ restricted: 'YES', entity: firm('CN') })],
  ['throughParent', row({ restricted: 'YES', entity: firm('SG') })],
  ['throughParent', row({ restricted: 'YES', entity: firm(null) })],
  ['undetermined', row({ restricted: 'UNDETERMINED', entity: firm(null) })],
  ['notRestricted', row({ restricted: 'NO', entity: firm('US') })],
  ['ambiguous', row({ candidates: [firm('CN')] })],
  ['noMatch', row({})],
] as const)('%s', (outcome, screened) => expect(outcomeOf(screened, marked)).toBe(outcome));

test('how a row was matched', () => {
  expect(matchInWords(row({ entity: firm('CN') }))).toBe('by id');
  expect(matchInWords(row({ matched: { field: 'name', text: 'Alpha', how: 'LEGAL_FORM' } }))).toBe(
    'but for the legal form',
  );
  expect(matchInWords(row({}))).toBeUndefined();
});

test('the file has a column for every answer, and as many cells in every row', () => {
  const screened = row({
    restricted: 'YES',
    entity: firm('CN'),
    tests: [{ test: 'CONTROL', verdict: 'UNDETERMINED' }],
  });
  const { columns, rows } = screeningTable([screened, row({ candidates: [firm('CN')] })], marked);
  expect(rows.map(({ length }) => length)).toEqual([columns.length, columns.length]);
  const cell = (line: number, column: string) => rows[line]?.[columns.indexOf(column)];
  expect(cell(0, 'outcome')).toBe('restricted itself');
  expect(cell(0, 'control')).toBe('undetermined');
  expect(cell(0, 'headquarters')).toBeUndefined();
  expect(cell(1, 'candidates')).toBe('firm-a');
});
