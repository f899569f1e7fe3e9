import { Readable } from 'node:stream';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { eachRow } from '../../seed/files/eachRow.ts';

type Read = { readonly rows: string[][]; readonly lines: number[]; readonly faults: string[] };

const readIn = async (text: string, delimiter: string, size: number, begun = size): Promise<Read> => {
  const read: Read = { rows: [], lines: [], faults: [] };
  // How lines end is told by the first part.
  const parts = [text.slice(0, begun)];
  for (let at = begun; at < text.length; at += size) parts.push(text.slice(at, at + size));
  await eachRow({ encoding: 'utf-8', open: async () => Readable.from(parts) }, delimiter, {
    row: (line, cells) => {
      read.rows.push([...cells]);
      read.lines.push(line);
    },
    wrong: (line, { problem }) => read.faults.push(`${line}: ${problem}`),
    full: () => undefined,
  });
  return read;
};

const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', '\r\n'), maxLength: 6 });
/** A cell that stands without quotes, and may hold some that mean nothing. */
const bare = fc
  .tuple(fc.constantFrom('x', 'é'), fc.string({ unit: fc.constantFrom('a', ' ', '"'), maxLength: 4 }))
  .map(([first, rest]) => first + rest);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const written = fc.oneof(
  cell.map(value => ({ value, text: quoted(value) })),
  bare.map(value => ({ value, text: value })),
);
const table = fc.array(fc.array(written, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 12 });

describe('rows of a table', () => {
  test('are the same wherever the parts of the text end, quoted or not, with quotes, commas and lines in cells', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(',', ';'),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        async (rows, end, delimiter, size, endsLine) => {
          const heads = Array.from({ length: 9 }, () => ['head', 'two']);
          const lines = [
            ...heads.map(row => row.join(delimiter)),
            ...rows.map(row => row.map(({ text }) => text).join(delimiter)),
          ];
          const text = lines.join(end) + (endsLine ? end : '');
          const begun = heads.length * ('head,two'.length + end.length);
          const read = await readIn(text, delimiter, size, begun);
          expect(read.faults).toEqual([]);
          expect(read.rows).toEqual([...heads, ...rows.map(row => row.map(({ value }) => value))]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('are those of papaparse for any text at all, as one part', async () => {
    const any = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n'), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(any, async text => {
        const { data, errors } = Papa.parse<string[]>(`h,k\n${text}`, { delimiter: ',', newline: '\n' });
        const bad = new Set(errors.map(({ row }) => row));
        const read = await readIn(`h,k\n${text}`, ',', 1_000);
        const good = data.filter((row, i) => !bad.has(i) && (row.length > 1 || row[0] !== ''));
        // Of a text with unsound quotes both tell that; how much of it a fault takes along differs.
        if (bad.size === 0) expect(read.rows).toEqual(good);
        else expect(read.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a row says on which line it begins', async () => {
    const text = 'a,b\n"1","2"\n"x\ny",3\nq"r,4\n"5",6\n';
    const { rows, lines } = await readIn(text, ',', 7);
    expect(rows.map(([first]) => first)).toEqual(['a', '1', 'x\ny', 'q"r', '5']);
    expect(lines).toEqual([1, 2, 3, 5, 6]);
  });

  test('a row whose quotes do not close takes itself along, not those before it', async () => {
    const { rows, faults } = await readIn('a,b\n1,2\n"3",4\n"5,6\n7,8\n', ',', 9);
    expect(rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(faults).toEqual([expect.stringMatching(/^4: .*unterminated/)]);
  });
});
