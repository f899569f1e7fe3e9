import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { lines, read, servers, temporaryFiles } from './read.ts';
import { plusHeader, plusRow } from './tables.ts';

const { file, remove } = temporaryFiles();
afterAll(remove);

describe('files as wholes', () => {
  test.each([
    ['empty', '', /the file is empty/],
    ['another table', 'a,b\n1,2\n', /no known layout; the first line is "a,b"/],
    ['a header without values', `${plusHeader.replace('primaryValue', 'x')}\n`, /columns primaryValue are missing/],
  ])('%s is refused with the remedy', async (_, text, message) => {
    await expect(read(file('bad.csv', text))).rejects.toThrow(message);
  });

  test.each(['x', '"x'])('a row that does not end is refused before all of it is held: %j', async start => {
    const path = file('endless.csv', `${lines(plusHeader, plusRow({}))}\n${start}${'x'.repeat(2_500_000)}`);
    await expect(read(path)).rejects.toThrow(
      /a row of more than 1000000 characters; end its line, or close its quotes/,
    );
  });

  test('a file that is not there is an error, not an empty table', async () => {
    await expect(read(file('x', '').replace(/x$/, 'nowhere.csv'))).rejects.toThrow(/ENOENT/);
    await expect(read(file('x', '').replace(/x$/, 'nowhere.json'))).rejects.toThrow(/ENOENT/);
  });

  test.each([
    ['table.csv.gz', lines(plusHeader, ...Array.from({ length: 500 }, (_, i) => plusRow({ primaryValue: i * i })))],
    ['answer.json.gz', JSON.stringify({ data: Array.from({ length: 500 }, (_, i) => ({ primaryValue: i * i })) })],
  ])('%s, when it is not packed or only in part, is refused with the remedy', async (name, text) => {
    const whole = gzipSync(text);
    for (const bytes of [Buffer.from(text), whole.subarray(0, whole.length / 2)])
      await expect(read(file(name, bytes))).rejects.toThrow(/no sound \.gz file \(.*\); download it again/);
  });

  test('when there is no more room, what is held is handed on, and nothing is lost', async () => {
    const months = Array.from({ length: 2500 }, (_, i) =>
      plusRow({
        cmdDesc: 'x'.repeat(1000),
        period: 200001 + Math.floor((i % 240) / 12) * 100 + (i % 12),
        partnerCode: [490, 156, 344, 702, 392, 410, 704, 764, 360, 608, 842][Math.floor(i / 240)] ?? 0,
      }),
    );
    const path = file('long.csv', lines(plusHeader, ...months));
    const few = await read(path, servers, 100);
    const all = await read(path);
    expect(few.flushes).toBeGreaterThan(1);
    expect(few.rows).toEqual(all.rows);
    expect(all.rows).toHaveLength(2500);
  });
});
