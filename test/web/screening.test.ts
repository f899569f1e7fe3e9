import { expect, test } from 'vitest';
import { listsInWords } from '../../web/features/record/recordWords.ts';
import type { ScreenedLineFragment } from '../../web/generated/operations.ts';
import { columnsOf, inChunks, inOrder, onlyColumn, readLines } from '../../web/pages/screening/askedLines.ts';
import { linesById } from '../../web/pages/screening/candidates.ts';
import { decoded } from '../../web/pages/screening/readSheet.ts';
import { matchInWords, outcomeOf, screeningTable } from '../../web/pages/screening/screenedRows.ts';
import { firm, made, row, screen } from './screenedLines.ts';

test('a pasted column is read line by line, each party once', () => {
  expect(readLines('\uFEFFByteDance\r\n\n firm-inspur \n"Alpha, Ltd"\nByteDance\nnvidia\nA-Mark\rZeta')).toEqual({
    parties: ['ByteDance', 'firm-inspur', 'Alpha, Ltd', 'nvidia', 'A-Mark', 'Zeta'],
    repeated: 1,
  });
  expect(readLines(' \n ,,\n;\t\n')).toEqual({ parties: [], repeated: 0 });
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
  expect(readLines(line).parties).toEqual([party]);
  expect(inOrder([{ asked: party }, { asked: 'Zeta' }], `Zeta\n${line}`)[1]).toEqual({ asked: party });
});

test('of rows with several columns one can be kept', () => {
  const rows = '\uFEFFNo.\tName\t\tCountry\n1\tAlpha, Ltd\t\tSG\r\n2\tZeta';
  expect(columnsOf(rows)).toEqual([
    { place: 0, sample: 'No.' },
    { place: 1, sample: 'Name' },
    { place: 3, sample: 'Country' },
  ]);
  expect(readLines(onlyColumn(rows, 1)).parties).toEqual(['Name', 'Alpha, Ltd', 'Zeta']);
  expect(readLines(onlyColumn(rows, 3)).parties).toEqual(['Country', 'SG']);
  expect(columnsOf('Alpha\n\tZeta\n')).toEqual([]);
});

test('a long list is asked in parts, and every line once', () => {
  expect(inChunks(['a-1', 'a-2', 'B'], 2)).toEqual([['a-1', 'a-2'], ['B']]);
  expect(inChunks([], 2)).toEqual([]);
});

test('the answer stands in the order of the list', () => {
  const rows = [{ asked: 'firm-b' }, { asked: 'Alpha' }, { asked: 'Gamma' }];
  expect(inOrder(rows, 'Gamma\n firm-b\n"Alpha"').map(({ asked }) => asked)).toEqual(['Gamma', 'firm-b', 'Alpha']);
});

const listing = {
  ...{ id: 'LISTS~body-us-bis~firm-a~2023-03', list: 'Entity List', start: '2023-03', certainty: 'POSSIBLE' as const },
  from: { id: 'body-us-bis', kind: 'PublicBody' as const, name: 'BIS', label: 'BIS' },
};
const inquiry = { id: 'a-case', title: 'A case', status: 'under inquiry' };

test.each([
  ['ownRight', row({ outcome: 'RESTRICTED_ITSELF', entity: firm('CN') })],
  ['throughParent', row({ outcome: 'RESTRICTED_THROUGH_PARENT', entity: firm('SG') })],
  ['covered', row({ outcome: 'COVERED_BY_OWNERSHIP', entity: firm('SG') })],
  ['undetermined', row({ outcome: 'UNDETERMINED', entity: firm(null), cases: [inquiry] })],
  ['noneReported', row({ outcome: 'NONE_REPORTED', restricted: 'NONE_REPORTED', entity: firm('US') })],
  ['notRestricted', row({ outcome: 'NOT_RESTRICTED', restricted: 'NO', entity: firm('US') })],
  ['onRecord', row({ outcome: 'ON_RECORD', entity: firm('US'), listings: [listing] })],
  ['ambiguous', row({ candidates: [firm('CN')] })],
  ['noMatch', row({})],
  ['unread', row({ problem: 'it is a Lease' })],
] as const)('%s', (outcome, screened) => expect(outcomeOf(screened)).toBe(outcome));

test('says which lists are loaded, and of when', () => {
  expect(listsInWords([])).toBe('none');
  const list = { name: 'Entity List', firms: 12, lastConfirmed: '2025-09-16' };
  expect(listsInWords([{ ...list, edition: null, isWhole: false }])).toBe('Entity List (12 firms, as of 2025-09-16)');
  const edition = '2026-11-20';
  expect(listsInWords([{ ...list, edition, isWhole: true }])).toBe('Entity List (12 firms, edition of 2026-11-20)');
  expect(listsInWords([{ ...list, edition, isWhole: false }])).toBe(
    'Entity List (12 firms, edition of 2026-11-20, in part)',
  );
});

test('how a row was matched', () => {
  expect(matchInWords(row({ entity: firm('CN') }))).toBe('by id');
  expect(
    matchInWords(row({ matched: { field: 'name', text: 'Alpha', how: 'LEGAL_FORM', part: null, score: 1 } })),
  ).toBe('ignoring legal form');
  expect(matchInWords(row({ matched: { field: 'name', text: 'Alpha', how: 'EXACT', part: 'Alpha', score: 1 } }))).toBe(
    'by the part “Alpha”, exact',
  );
  expect(matchInWords(row({}))).toBeUndefined();
});

const fileOf = (rows: readonly ScreenedLineFragment[], lines: readonly ScreenedLineFragment[] = []) => {
  const file = screeningTable(rows, linesById(lines), screen, made);
  expect(file.rows.map(({ length }) => length)).toEqual(file.rows.map(() => file.columns.length));
  return file.rows.map(cells => (column: string) => cells[file.columns.indexOf(column)]);
};

test('the file has a column for every answer, and says for when it stands', () => {
  const screened = row({
    restricted: 'YES',
    outcome: 'RESTRICTED_ITSELF',
    entity: firm('CN'),
    tests: [{ test: 'CONTROL', verdict: 'UNDETERMINED' }],
    listings: [listing, { ...listing, list: null, start: null }],
    cases: [{ ...inquiry, title: 'A tale', status: 'background' }, { ...inquiry, status: 'reported' }, inquiry],
  });
  const [cell, unread] = fileOf([screened, row({ problem: 'no' })]);
  expect(cell?.('outcome')).toBe('directly restricted');
  expect(cell?.('listings')).toBe('Entity List since 2023-03; list of BIS');
  expect(cell?.('cases')).toBe('A case (under inquiry); A case (reported); A tale (background)');
  expect(cell?.('control')).toBe('undetermined');
  expect(cell?.('headquarters')).toBeUndefined();
  expect(['asOf', 'knownBy', 'restrictedJurisdictions', 'revision'].map(column => cell?.(column))).toEqual([
    ...['2026-06-01', '2026-05', 'CN HK', '0123456789ab'],
  ]);
  expect(['regime', 'regimeFrom', 'regimeSource'].map(column => cell?.(column))).toEqual([
    ...['European Union (50 % or more, or control)', '2024-07-03', 'Best Practices, https://example.org'],
  ]);
  expect(['dossier', 'exported', 'address'].map(column => cell?.(column))).toEqual([
    ...['https://example.org/entity/firm-a', made.exported, made.address],
  ]);
  expect(unread?.('dossier')).toBeUndefined();
  expect([cell?.('problem'), unread?.('problem'), unread?.('outcome')]).toEqual([undefined, 'no', 'unreadable']);
});

test('a name needs review has a row for each party that it may mean, with what is recorded of that', () => {
  const other = { ...firm('US'), id: 'firm-b', name: 'Alphabet', label: 'Alphabet' };
  const named = row({ asked: 'Alfa', candidates: [firm('CN'), other] });
  const lines = [
    row({ asked: 'firm-a', entity: firm('CN'), restricted: 'YES', outcome: 'RESTRICTED_ITSELF', listings: [listing] }),
    row({ asked: 'firm-b', entity: other, restricted: 'NO', outcome: 'ON_RECORD', cases: [inquiry] }),
  ];
  const told = fileOf([named], lines).map(cell =>
    ['asked', 'outcome', 'candidate', 'ifMeant', 'id', 'name', 'listings', 'cases'].map(cell),
  );
  expect(told).toEqual([
    ['Alfa', 'needs review', '1 of 2', 'directly restricted', 'firm-a', 'Alpha', 'Entity List since 2023-03', ''],
    [
      'Alfa',
      'needs review',
      '2 of 2',
      'no restriction reported, on record',
      'firm-b',
      'Alphabet',
      '',
      'A case (under inquiry)',
    ],
  ]);
});

test('a file in UTF-8 or UTF-16 is read, and another is refused with a remedy', () => {
  expect(decoded(new TextEncoder().encode('字节跳动'))).toBe('字节跳动');
  expect(decoded(new Uint8Array([0xff, 0xfe, 0x57, 0x5b]))).toBe('字');
  expect(() => decoded(new Uint8Array([0xd7, 0xd6, 0xbd, 0xda]))).toThrow(/UTF-8/);
});
