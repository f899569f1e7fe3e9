import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { fileNameFrom, receiveFile } from '../../server/imports/receiveFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-receive-'));
const modified = new Date('2026-05-20T00:00:00Z');
afterAll(() => rmSync(folder, { recursive: true }));

test('a file is written as it comes, with the day of its own', async () => {
  const path = join(folder, 'a', 'list.csv');
  const stream = Readable.from([Buffer.from('name\n'), Buffer.from('Quay\n')]);
  expect(await receiveFile(stream, path, { bytes: 10, most: 10, modified })).toBe(10);
  expect(readFileSync(path, 'utf8')).toBe('name\nQuay\n');
  expect(statSync(path).mtime).toEqual(modified);
  // Nobody else on the machine may read it.
  expect(statSync(path).mode & 0o077).toBe(0);
});

test('one that has more bytes than it said, or is cut, or empty, is refused with what to do', async () => {
  const refusal = (parts: AsyncIterable<Buffer> | readonly Buffer[], name: string) =>
    receiveFile(Readable.from(parts), join(folder, name), { bytes: 0, most: 2 ** 20, modified }).then(
      () => undefined,
      error => [error.status, error.message],
    );
  const large = Array.from({ length: 3 }, () => Buffer.alloc(2 ** 19));
  expect(await refusal(large, 'large')).toEqual([
    413,
    'the file has more than 1 MB; import it on the command line: npm run import -- FILE',
  ]);
  const cut = async function* (): AsyncGenerator<Buffer> {
    yield Buffer.from('name\n');
    throw new Error('aborted');
  };
  expect(await refusal(cut(), 'cut')).toEqual([400, 'the file did not come whole (aborted); send it again']);
  expect(await refusal([], 'empty')).toEqual([400, 'the file is empty; choose another']);
  const without = receiveFile(Readable.from([]), join(folder, 'none'), { bytes: 2 ** 60, most: 2 ** 61, modified });
  await expect(without).rejects.toMatchObject({ status: 507 });
  expect(existsSync(join(folder, 'none'))).toBe(false);
});

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\lists\\suppliers.xlsx', 'suppliers.xlsx'],
  ['..', 'file'],
  ['.env', 'env'],
  ['a\u0000b\u202e.csv', 'ab.csv'],
  [`${'供应商'.repeat(100)}.csv`, `${'供应商'.repeat(100)}.csv`.slice(-80)],
  // No half of a character.
  [`${'\u{1f600}'.repeat(50)}x.csv`, `${'\u{1f600}'.repeat(37)}x.csv`],
  ['', 'file'],
])('a file called %j is kept as %j', (given, kept) => {
  expect(fileNameFrom(given)).toBe(kept);
});
