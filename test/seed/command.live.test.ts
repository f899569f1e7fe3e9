import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadFiles } from '../../seed/loadFiles.ts';
import { neo4jOfLane } from '../support/lanes.ts';
import { startLoader } from '../support/loader.ts';
import { testStore, wipe } from '../support/store.ts';
import { otherCase, soundCase, soundSources } from './caseText.ts';
import { dump } from './dump.ts';
import { faults } from './faults.ts';
import { base, loading } from './loading.ts';
import { refusalBy } from './refusal.ts';

const store = testStore();
const { load, entity } = loading(store);
const folder = mkdtempSync(join(tmpdir(), 'throughline-seed-'));
const file = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const grown = (path: string, bytes: number): string => {
  truncateSync(path, bytes);
  return path;
};
const seed = (...args: string[]) => startLoader(args, neo4jOfLane()).end;
const refusalOf = refusalBy(store, seed);

beforeAll(async () => {
  await wipe(store);
  await load(base);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await store.close();
});

describe('npm run seed', () => {
  test('without a file says how it is used', async () => {
    const { code, err } = await seed();
    expect(code).toBe(1);
    expect(err).toContain('npm run seed -- FILE… [--dry-run]');
    expect((await seed('--help')).code).toBe(0);
    expect((await seed('--dry', file('x.yaml', soundCase))).err).toContain('--dry');
  });
  test('with --dry-run prints what would change and changes nothing', async () => {
    const changed = file('harbour.yaml', soundCase.replace('shareMin: 33', 'shareMin: 34'));
    const other = file('quay.yaml', otherCase);
    const before = await dump(store);
    const { code, out, err } = await seed('--dry-run', changed, other);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`${other}: would change: claims 2 added; entities 1 added`);
    expect(out).toContain('  added claims: cl-q1\n');
    expect(out).toContain('  changed claims: cl-1\n');
    expect(out).toContain('  changed relations: OWNS~firm-a~firm-b~\n');
    expect(await dump(store)).toEqual(before);
  });
  test('loads, tells what changed, and finds nothing to do the next time', async () => {
    const other = file('quay.yaml', otherCase);
    expect((await seed(other)).out).toContain(`${other}: claims 2 added; entities 1 added`);
    expect(await entity('cl-q1')).toBeDefined();
    expect((await seed(other)).out).toBe('1 unchanged\n');
  });
  test('tells every fault of every file on lines of their own, and loads none of them', async () => {
    const sound = file('sound.yaml', otherCase.replace('id: quay', 'id: wharf').replaceAll('cl-q', 'cl-w'));
    const one = file('one.yaml', soundCase.replace('kind: OWNS', 'kind: OWN').replace('servers: 300', 'servers: -1'));
    const two = file('two.yaml', 'case: 7');
    const lines = (await refusalOf(sound, one, two)).trim().split('\n');
    expect(lines.filter(line => line.startsWith(`${one}:`)).length).toBeGreaterThanOrEqual(2);
    expect(lines.filter(line => line.startsWith(`${two}:1:7: not a record`))).toHaveLength(1);
    expect(lines.filter(line => line.startsWith(sound))).toEqual([]);
  });
  test.each<[string, () => string, string]>([
    ['50 MB', () => grown(file('big.yaml', ''), 50_000_000), 'file too large: 50000000 bytes'],
    [
      'other than UTF-8',
      () => file('latin.yaml', new Uint8Array([0x61, 0x3a, 0x20, 0xe9])),
      'not UTF-8; save it as UTF-8',
    ],
    ['that is not there', () => join(folder, 'none.yaml'), 'cannot be read'],
    ['that is a folder', () => folder, 'not a file'],
    ['of zeros', () => file('zeros.yaml', new Uint8Array(1000)), ':1:1: '],
  ])('refuses a file %s', async (_what, make, found) => {
    expect(await refusalOf(make())).toContain(found);
  });
  test('says where no store runs', async () => {
    const { code, err } = await startLoader([file('x.yaml', soundCase)], { uri: '', user: '', password: '' }).end;
    expect(code).toBe(1);
    expect(err).toMatch(/no store runs on the data in .*; start Throughline with npm start, or set NEO4J_URI/);
  });
});

test('no faulty text of the list changes the store', async () => {
  const before = await dump(store);
  for (const [what, from, to] of faults) {
    const invalid = soundCase.replace(from, () => to);
    const files = [
      { path: 's.yaml', text: `${soundSources}# ${what}\n` },
      { path: 'c.yaml', text: invalid },
    ];
    await expect(loadFiles(store, files, { onFile: () => undefined }), what).rejects.toThrow('c.yaml:');
  }
  expect(await dump(store)).toEqual(before);
  expect(faults.length).toBeGreaterThan(60);
}, 120_000);

test('HTML in a name stays text, byte for byte', async () => {
  const name = '<img src=x onerror="alert(1)">';
  await load({ 'harbour.yaml': soundCase.replace('name: Fleet', `name: '${name}'`) });
  expect(await entity('fleet-a')).toMatchObject({ name });
  await load(base);
});
