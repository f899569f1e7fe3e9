import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csv } from '../../domain/csv.ts';

test.each([
  ['=1+1', "'=1+1"],
  [' =1+1', "' =1+1"],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['＠x', "'＠x"],
  ['x;=1+1', `"x;'=1+1"`],
  ['x; "=1+1', `"x; ""'=1+1"`],
  ['x\t=1+1', `"x\t'=1+1"`],
  ['x|=1+1', `"x|'=1+1"`],
  ['x\r\n=1+1', `"x\r\n'=1+1"`],
  ['x;y', '"x;y"'],
  ['x,=1+1', '"x,=1+1"'],
  ['-5', "'-5"],
])('the cell %j runs in no spreadsheet, whatever parts its cells', (value, written) => {
  expect(csv(['a'], [[value]])).toBe(`\uFEFFa\r\n${written}\r\n`);
});
test('a number stays a number', () => expect(csv(['a'], [[-5]])).toBe('\uFEFFa\r\n-5\r\n'));

test('no text begins a cell as a formula, in whatever way its reader parts cells', () => {
  const text = fc.string({ unit: fc.constantFrom(...';,|\t\r\n "\'=+-@＝x1'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 3 }), { maxLength: 3 }), rows => {
      const written = csv(['a', 'b'], rows).slice(1);
      for (const delimiter of [',', ';', '\t', '|'])
        for (const row of Papa.parse<string[]>(written, { delimiter, newline: '\r\n' }).data)
          for (const read of row) expect(read).not.toMatch(/^\s*[=+\-@＝]/u);
    }),
  );
});
