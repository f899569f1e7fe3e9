import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFiles } from '../../seed/bulk/readFiles.ts';
import type { Read } from '../../seed/bulk/readInto.ts';
import { migrate } from '../../seed/migrations.ts';
import { neo4jOfLane } from '../support/lanes.ts';
import { testStore, wipe } from '../support/store.ts';

const sample = (name: string): string => fileURLToPath(new URL(`../dataSets/samples/${name}`, import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'throughline-read-'));
const store = testStore();
const own = { store, connection: neo4jOfLane() };
const options = {
  ...{ dryRun: false, replace: false, keepsPersonNames: true, today: '2026-11-28', edition: '2026-11-20' },
};
// One of the file stands already, as a node of the store.
const standing = new Map([['lei-0000xmplsample000192', 'node-1']]);
const [always, never] = [-1, Number.POSITIVE_INFINITY];

beforeAll(async () => {
  await wipe(store);
  await migrate(store);
});
afterAll(async () => {
  await store.close();
  rmSync(scratch, { recursive: true });
});

const readBy = async (name: string, paths: readonly string[], worth: number): Promise<readonly Read[]> =>
  readFiles(own, paths, { options, standing, folder: join(scratch, name) }, () => undefined, worth);
const textsOf = ({ parts, sayings }: Read['fresh']) => ({
  sayings,
  texts: parts.map(path => readFileSync(path, 'utf8')),
});
const all = (reads: readonly Read[]) =>
  reads.map(({ fresh, compared, ...rest }) => ({ ...rest, fresh: textsOf(fresh), compared: textsOf(compared) }));

test('files are read by a process each as they are by one, in the order in which they are given', async () => {
  const paths = ['gleif-rr.csv', 'gleif-lei2.csv', 'csl.csv'].map(sample);
  const alone = all(await readBy('alone', paths, never));
  expect(alone.map(({ loaded }) => loaded.map(({ dataSet }) => dataSet.id))).toEqual([
    ['gleif-rr'],
    ['gleif-lei'],
    ['us-csl'],
  ]);
  expect(all(await readBy('together', paths, always))).toEqual(alone);
}, 120_000);

test('a file that cannot be read, and one data set given twice, are named by whichever way they are read', async () => {
  for (const [name, worth] of [
    ['one', never],
    ['several', always],
  ] as const) {
    const [twice, broken] = [
      ['csl.csv', 'csl.csv'],
      ['gleif-lei2.csv', 'nothing-here.csv'],
    ].map(names => names.map(sample));
    await expect(readBy(`${name}-twice`, twice ?? [], worth)).rejects.toThrow(
      /csl\.csv: an edition of us-csl, of which another is loaded by the same command; import it without --bulk/,
    );
    await expect(readBy(`${name}-broken`, broken ?? [], worth)).rejects.toThrow(/nothing-here\.csv: no file/);
  }
}, 120_000);
