import { expect, test } from 'vitest';
import { csv } from '../../domain/csv.ts';

test.each([
  ['=1+1', "'=1+1"],
  [' =1+1', "' =1+1"],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['＠x', "'＠x"],
  ['x;=1+1', '"x;=1+1"'],
  ['x\t=1+1', '"x\t=1+1"'],
  ['x|=1+1', '"x|=1+1"'],
  ['x,=1+1', '"x,=1+1"'],
  ['-5', "'-5"],
])('the cell %j runs in no spreadsheet, whatever parts its cells', (value, written) => {
  expect(csv(['a'], [[value]])).toBe(`\uFEFFa\r\n${written}\r\n`);
});
test('a number stays a number', () => expect(csv(['a'], [[-5]])).toBe('\uFEFFa\r\n-5\r\n'));
