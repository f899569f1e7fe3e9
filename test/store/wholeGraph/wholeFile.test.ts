import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { Figures, StakeTable } from '../../../server/model/whole/wholeOwnership.ts';
import type { Basis } from '../../../server/store/wholeGraph/basis.ts';
import type { WholeGraph } from '../../../server/store/wholeGraph/readWhole.ts';
import { growingTexts, numberOf, type Texts, textAt } from '../../../server/store/wholeGraph/texts.ts';
import { readWholeFile, writeWholeFile } from '../../../server/store/wholeGraph/wholeFile.ts';
import { runs } from '../../support/runs.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'whole-graph.bin');
const basis: Basis = { database: 'D1', state: 'S1', change: 'C7', clocks: '{"asOf":{}}', program: 'P1' };

const textsOf = (all: readonly string[]): Texts => {
  const texts = growingTexts();
  for (const text of all) texts.push(text);
  return texts.whole();
};
const ids = (minLength = 0) =>
  fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'B', '-', '9', 'é', '中', '𠮷', '\ufeff') }), {
    ...{ minLength, maxLength: 40 },
  });
const words = (count: number) =>
  fc.array(fc.string({ unit: 'grapheme' }), { minLength: count, maxLength: count }).map(textsOf);
const bits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 1 }), { minLength: count, maxLength: count }).map(all => Uint8Array.from(all));
const starts = (count: number, sizes: readonly number[]): Uint32Array => {
  const start = new Uint32Array(count + 1);
  for (let i = 0; i < count; i += 1) start[i + 1] = (start[i] ?? 0) + (sizes[i] ?? 0);
  return start;
};
const tables = (nodes: number): fc.Arbitrary<StakeTable> =>
  fc.array(fc.integer({ min: 0, max: 3 }), { minLength: nodes, maxLength: nodes }).chain(sizes => {
    const start = starts(nodes, sizes);
    const size = start[nodes] ?? 0;
    const each = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: size, maxLength: size });
    return fc.tuple(each(fc.nat()), each(fc.double()), each(fc.double())).map(([owner, min, max]) => ({
      ...{ start, owner: Uint32Array.from(owner) },
      ...{ min: Float64Array.from(min), max: Float64Array.from(max) },
    }));
  });
const figures = (nodes: number): fc.Arbitrary<Figures> =>
  fc
    .tuple(tables(nodes), fc.option(tables(nodes), { nil: undefined }))
    .map(([shares, votes]) => ({ shares, votes: votes ?? shares }));
const wholesOf = (all: readonly string[]): fc.Arbitrary<WholeGraph> => {
  const nodes = all.length;
  return fc
    .record({
      ...{ names: words(nodes), isFirm: bits(nodes), printed: figures(nodes) },
      ...{ rounded: fc.option(figures(nodes), { nil: undefined }), controls: tables(nodes) },
      ...{ certain: fc.uint8Array(), shares: bits(nodes), votes: bits(nodes) },
    })
    .map(({ names, isFirm, printed, rounded, controls, certain, shares, votes }) => ({
      ...{ ids: textsOf(all), names },
      ownership: {
        ...{ nodes, isFirm, printed, rounded, overAllocated: { shares, votes } },
        controls: { start: controls.start, firm: controls.owner, certain: Uint8Array.from(certain) },
      },
    }));
};

test('texts are those that were put in, each found under its number and no other one at all', () => {
  fc.assert(
    fc.property(ids(), fc.string(), (all, other) => {
      const texts = textsOf(all);
      const numbers = new Map(all.map((text, i) => [text, i]));
      expect(all.map((_, i) => textAt(texts, i))).toEqual(all);
      for (const text of [...all, other, `${all[0] ?? ''}a`]) expect(numberOf(texts, text)).toBe(numbers.get(text));
    }),
    { numRuns: runs(1_000) },
  );
  const many = Array.from({ length: 100_000 }, (_, i) => `f-${i}`);
  const texts = textsOf(many);
  for (let i = 0; i < many.length; i += 997) expect(numberOf(texts, many[i] ?? '')).toBe(i);
});

test('what is read back is what was written, for its owner alone, and nothing is left beside it', async () => {
  await fc.assert(
    fc.asyncProperty(ids().chain(wholesOf), async whole => {
      const size = await writeWholeFile(path, basis, whole);
      expect(statSync(path).size).toBe(size);
      expect(statSync(path).mode & 0o777).toBe(0o600);
      const { whole: found, why } = readWholeFile(path, basis);
      expect(why).toBeUndefined();
      expect(found).toEqual(whole);
      for (const one of ['printed', 'rounded'] as const) {
        const [was, is] = [whole.ownership[one], found?.ownership[one]];
        expect(is?.votes === is?.shares).toBe(was?.votes === was?.shares);
      }
      expect(readdirSync(folder)).toEqual(['whole-graph.bin']);
    }),
    { numRuns: runs(300) },
  );
});

/** A file of some hundred bytes of content, and what it holds. */
const written = async (): Promise<{ readonly whole: WholeGraph; readonly bytes: Buffer }> => {
  const [whole] = fc.sample(ids(12).chain(wholesOf), { numRuns: 1, seed: 5 });
  if (!whole) throw new Error('no graph was drawn');
  await writeWholeFile(path, basis, whole);
  return { whole, bytes: readFileSync(path) };
};
const headerEnd = (bytes: Buffer): number => 24 + bytes.readUInt32LE(20);
const withHeader = (bytes: Buffer, change: (header: string) => string): Buffer => {
  const text = Buffer.from(change(bytes.subarray(24, headerEnd(bytes)).toString()));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return Buffer.concat([bytes.subarray(0, 20), length, text, bytes.subarray(headerEnd(bytes))]);
};

test.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
  ['is empty', () => Buffer.alloc(0), /^it is cut$/],
  ['ends within its beginning', bytes => bytes.subarray(0, 20), /^it is cut$/],
  ['ends within its header', bytes => bytes.subarray(0, 60), /^its header is damaged$/],
  [
    'ends within its content',
    bytes => bytes.subarray(0, -200),
    /^it has \d+ bytes after its header, and should have \d+$/,
  ],
  ['lacks its last byte', bytes => bytes.subarray(0, -1), /^it has \d+ bytes after its header/],
  ['has a byte more', bytes => Buffer.concat([bytes, Buffer.alloc(1)]), /^it has \d+ bytes after its header/],
  ['is something else', bytes => Buffer.alloc(bytes.length, 'x'), /^it is no file of a whole graph$/],
  [
    'is of another format',
    bytes => Buffer.concat([bytes.subarray(0, 16), Buffer.from([9]), bytes.subarray(17)]),
    /^its format is 9/,
  ],
  [
    'has a header that is no JSON',
    bytes => withHeader(bytes, text => text.replace('{', '[')),
    /^its header is damaged$/,
  ],
  [
    'has a header without parts',
    bytes => withHeader(bytes, text => text.replace('"parts"', '"party"')),
    /^its header is damaged$/,
  ],
  [
    'has a part of no kind',
    bytes => withHeader(bytes, text => text.replace('"u32"', '"toString"')),
    /^its header is damaged$/,
  ],
  [
    'has a part below nothing',
    bytes => withHeader(bytes, text => text.replace(/"u32",\d+/, '"u32",-1')),
    /^its header is damaged$/,
  ],
  [
    'promises more than there is',
    bytes => withHeader(bytes, text => text.replace(/"u32",\d+/, '"u32",4000000000')),
    /should have 16\d{9}$/,
  ],
  [
    'calls a part otherwise',
    bytes => withHeader(bytes, text => text.replace('"ids.start"', '"ids.begin"')),
    /sum differs$/,
  ],
  ['has zeros for a sum', bytes => Buffer.concat([bytes.subarray(0, -32), Buffer.alloc(32)]), /sum differs$/],
])('a file that %s is not taken, and says why', async (_, damage, why) => {
  const { bytes } = await written();
  writeFileSync(path, damage(bytes));
  const found = readWholeFile(path, basis);
  expect(found.whole).toBeUndefined();
  expect(found.why).toMatch(why);
});

test('a file of which any one byte is another is not taken', async () => {
  const { bytes } = await written();
  fc.assert(
    fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ by;
      writeFileSync(path, changed);
      const found = readWholeFile(path, basis);
      expect(found.whole).toBeUndefined();
      expect(found.why).toMatch(/^(its?|another version|the database) /);
    }),
    { numRuns: runs(3_000) },
  );
});

test.each<[keyof Basis, RegExp]>([
  ['database', /^it is of another database$/],
  ['state', /^it is of another state of the data$/],
  ['clocks', /^it is of another day$/],
  ['program', /^another version of Throughline wrote it$/],
  ['change', /^the database was changed since/],
])('a file of another %s is not taken', async (name, why) => {
  await written();
  const found = readWholeFile(path, { ...basis, [name]: 'another' });
  expect(found).toEqual({ why: expect.stringMatching(why) });
});

test('where there is no file nothing is said; what cannot be read is', () => {
  expect(readWholeFile(join(folder, 'none.bin'), basis)).toEqual({});
  expect(readWholeFile(folder, basis).why).toMatch(/EISDIR/);
});

test.skipIf(process.platform === 'win32')('a pipe in its place holds up nobody', async () => {
  const [pipe, opened] = [join(folder, 'pipe.bin'), join(folder, 'opened')];
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
  const writer = spawn('sh', ['-c', 'sleep 5; touch "$1"; echo > "$0"', pipe, opened]);
  expect(readWholeFile(pipe, basis)).toEqual({ why: 'it is cut' });
  expect(existsSync(opened)).toBe(false);
  writer.kill('SIGKILL');
});

test('what another process is writing is left alone, and what one has left that is gone is not', async () => {
  const { whole } = await written();
  const [alive, gone] = [`${path}.1.new`, `${path}.${2 ** 22 + 1}.new`];
  for (const half of [alive, gone, join(folder, 'other.1.new')]) writeFileSync(half, 'half');
  await writeWholeFile(path, basis, whole);
  expect([existsSync(alive), existsSync(gone), existsSync(join(folder, 'other.1.new'))]).toEqual([true, false, true]);
  expect(readWholeFile(path, basis).whole).toEqual(whole);
});

test.runIf(existsSync('/dev/full'))('a full disk leaves the former file, and nothing beside it', async () => {
  const { whole } = await written();
  const half = `${path}.${process.pid}.new`;
  symlinkSync('/dev/full', half);
  await expect(writeWholeFile(path, { ...basis, state: 'S2' }, whole)).rejects.toThrow(/ENOSPC/);
  expect(existsSync(half)).toBe(false);
  expect(readWholeFile(path, basis).whole).toEqual(whole);
});

test.skipIf(process.getuid?.() === 0)('a folder that may not be written to is said', async () => {
  const { whole } = await written();
  chmodSync(folder, 0o500);
  try {
    await expect(writeWholeFile(path, basis, whole)).rejects.toThrow(/EACCES/);
  } finally {
    chmodSync(folder, 0o700);
  }
});
