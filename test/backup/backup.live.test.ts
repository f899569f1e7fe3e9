import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkStore } from '../../seed/backup/checkStore.ts';
import { makeBackup } from '../../seed/backup/makeBackup.ts';
import type { Manifest } from '../../seed/backup/manifest.ts';
import { withOwnStore } from '../../seed/backup/ownStore.ts';
import { restoreBackup, undoRestore } from '../../seed/backup/restoreBackup.ts';
import { loadFiles } from '../../seed/loadFiles.ts';
import { migrate } from '../../seed/migrations.ts';
import { readConfig } from '../../server/env.ts';
import { startOf } from '../../server/store/embedded/processes.ts';
import { base } from '../seed/loading.ts';
import { rawNeo4j } from '../store/formerStores.ts';
import { neo4jOfLane } from '../support/lanes.ts';
import { loadShipped } from '../support/shipped.ts';
import { testStore } from '../support/store.ts';
import { discardFolder, temporaryFolder } from '../support/temporaryNeo4j.ts';

const folder = temporaryFolder();
const scratch = mkdtempSync(join(tmpdir(), 'throughline-backup-'));
const backup = join(scratch, 'backup');
const config = { ...readConfig({}), dataFolder: folder };
const quiet = (): void => undefined;
const now = new Date('2026-11-30T04:00:00Z');
const folderWith = (path: string, files: Readonly<Record<string, string | Buffer>>): void => {
  mkdirSync(path);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
};
const passwordNow = (): string => readFileSync(join(folder, 'neo4j', 'password'), 'utf8');
afterAll(() => {
  discardFolder(folder);
  rmSync(scratch, { recursive: true });
});

// Each starts Neo4j several times.
describe.sequential('a backup of the embedded store', { timeout: 600_000 }, () => {
  let manifest: Manifest;

  test('is a dump with a manifest of what it holds, made of a store that nobody serves', async () => {
    await withOwnStore(config, quiet, async store => {
      await migrate(store);
      const texts = Object.entries(base).map(([path, text]) => ({ path, text }));
      await loadFiles(store, texts, { onFile: quiet });
    });
    // As a server puts it down that runs.
    const holder = join(folder, `server-${process.ppid}.pid`);
    writeFileSync(holder, startOf(process.ppid) ?? '');
    await expect(makeBackup(config, { folder: backup, now }, quiet)).rejects.toThrow(
      `process ${process.ppid}) uses the data`,
    );
    rmSync(holder);
    ({ manifest } = await makeBackup(config, { folder: backup, now }, quiet));
    expect(readdirSync(backup).sort()).toEqual(['manifest.json', 'neo4j.dump']);
    expect(manifest).toMatchObject({
      format: 1,
      made: now.toISOString(),
      revision: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
    expect(manifest.counts.nodes.Claim).toBeGreaterThan(2);
    await expect(makeBackup(config, { folder: backup, now }, quiet)).rejects.toThrow('is there already');
  });

  test('is refused where its dump is not as it was made, and the store stays', async () => {
    const damaged = join(scratch, 'damaged');
    const dump = readFileSync(join(backup, 'neo4j.dump'));
    dump[Math.floor(dump.length / 2)] = (dump[Math.floor(dump.length / 2)] ?? 0) ^ 1;
    folderWith(damaged, { 'neo4j.dump': dump, 'manifest.json': readFileSync(join(backup, 'manifest.json')) });
    const before = passwordNow();
    await expect(restoreBackup(config, damaged, quiet)).rejects.toThrow('is not as it was made');
    await expect(restoreBackup(config, scratch, quiet)).rejects.toThrow('is no backup');
    expect(passwordNow()).toBe(before);
  });

  test('is refused where it opens to other than its manifest says, and the store stays', async () => {
    const other = join(scratch, 'other');
    const wrong = { ...manifest, counts: { ...manifest.counts, nodes: { ...manifest.counts.nodes, Claim: 1 } } };
    folderWith(other, {
      'neo4j.dump': readFileSync(join(backup, 'neo4j.dump')),
      'manifest.json': JSON.stringify(wrong),
    });
    const before = passwordNow();
    await expect(restoreBackup(config, other, quiet)).rejects.toThrow(
      /nothing was changed: nodes of Claim: \d+, and the backup has 1/,
    );
    expect(passwordNow()).toBe(before);
    expect(existsSync(join(folder, 'restore'))).toBe(false);
  });

  test('takes the place of the store; what stood before stays for an undo', async () => {
    const before = passwordNow();
    await restoreBackup(config, backup, quiet);
    const restored = passwordNow();
    expect(restored).not.toBe(before);
    const looked = await checkStore(config, backup, quiet);
    expect(looked.map(({ what, wrong, leftOut }) => [what.length > 0, wrong, leftOut])).toEqual(
      Array.from({ length: 5 }, () => [true, [], undefined]),
    );
    undoRestore(config);
    expect(passwordNow()).toBe(before);
    undoRestore(config);
    expect(passwordNow()).toBe(restored);
  });
});

describe('a check of a store that runs', () => {
  const neo4j = rawNeo4j();
  const { database: _, ...lane } = neo4jOfLane();
  const running = { ...readConfig({}), neo4j: { ...lane, database: 'neo4j' } };
  beforeAll(async () => {
    const store = testStore();
    await loadShipped(store);
    await store.close();
  });
  afterAll(() => neo4j.close());

  test('finds the shipped data sound, and says that it did not look at the files', async () => {
    const looked = await checkStore(running, undefined, quiet);
    // Other tests have wiped the store, and with it what its audit once held.
    const [audit, ...others] = looked.toSorted(
      (a, b) => Number(b.what.includes('audit')) - Number(a.what.includes('audit')),
    );
    expect(audit?.what).toMatch(/^the audit is as it was written \(\d/);
    expect(others.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(looked.map(({ leftOut }) => leftOut)).toEqual([
      ...[undefined, undefined, undefined],
      expect.stringContaining('stop it'),
    ]);
  });

  test.each([
    ['MATCH (claim:Claim)-[cites:CITES]->() WITH claim, cites LIMIT 1 DELETE cites', 'claims that cite no source: 1'],
    [
      'MATCH ()-[owns:OWNS]->() WITH owns.claims[0] AS id LIMIT 1 MATCH (claim:Claim {id: id}) DETACH DELETE claim',
      'relations that rest on claims which are not there',
    ],
    [
      'MATCH ()-[owns:OWNS]->() WITH owns LIMIT 1 REMOVE owns.claims, owns.statements',
      'relations that rest on nothing: 1',
    ],
    [
      "MATCH (firm:Firm) WITH firm LIMIT 1 SET firm.mergedInto = 'nobody'",
      'entities that are merged into one which is not there: 1',
    ],
    ['DROP INDEX claim_case', 'claim_case is missing'],
  ])('names what is wrong after %s', async (statement, told) => {
    const store = testStore();
    await loadShipped(store);
    await store.close();
    await neo4j.run(statement);
    const wrong = (await checkStore(running, undefined, quiet)).flatMap(looked => looked.wrong);
    // The next file is given sound data.
    await neo4j.run("MATCH (state:ThroughlineStore {id: 'state'}) SET state.name = randomUUID()");
    expect(wrong.join('\n')).toContain(told);
  });
});
