import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bulkImport } from '../../seed/bulk/bulkImport.ts';
import { importDataSets } from '../../seed/dataSets/importDataSet.ts';
import type { Imported } from '../../seed/dataSets/imported.ts';
import { loadFiles } from '../../seed/loadFiles.ts';
import { loadSeed } from '../../seed/loadSeed.ts';
import { migrate } from '../../seed/migrations.ts';
import { madeRegister } from '../../seed/sample/madeRegister.ts';
import { readConfig } from '../../server/env.ts';
import { startEmbedded } from '../../server/store/embedded/start.ts';
import type { Store } from '../../server/store/query.ts';
import { schemaQueries } from '../../server/store/schemaQueries.ts';
import { openStore } from '../../server/store/store.ts';
import { eachEntry, verifier } from '../../server/store/verifyAudit.ts';
import { dump } from '../seed/dump.ts';
import { testStore, wipe } from '../support/store.ts';
import { discardFolder, temporaryFolder, untilReady } from '../support/temporaryNeo4j.ts';

const sample = (name: string): string => fileURLToPath(new URL(`../dataSets/samples/${name}`, import.meta.url));
const seedFolder = fileURLToPath(new URL('../../seed/', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'throughline-bulk-'));
const register = join(scratch, 'register.jsonl');
const { statements } = madeRegister(7, 150);
writeFileSync(register, `${statements.map(statement => JSON.stringify(statement)).join('\n')}\n`);
const first = ['gleif-lei2.csv', 'csl.csv', 'ftm.entities.jsonl', 'psc-snapshot.txt', 'icij'].map(sample);
const [paths, later] = [[...first, register], ['gleif-rr.csv', 'gleif-repex.csv'].map(sample)];

/** A recorded firm that a record of the first file is: what that says is added to what stands. */
const recorded = `case: { id: larch, title: Larch, status: reported, summary: A firm., jurisdictions: [CN] }
entities:
  - { id: firm-larch, kind: Firm, name: 'Larch "Group", 云', identifiers: [0000XMPLSAMPLE000192] }
  - { id: firm-long, kind: Firm, name: ${'Long '.repeat(40).trim()}, aliases: ['a,b', 'c"d', 'e;f'] }
sources:
  - { id: s-larch, kind: press, title: Larch, publisher: Daily, published: 2026-01-15, datePrecision: day }
claims:
  - id: cl-larch-1
    status: reported
    statement: >-
      It owns some of it, in a statement
      of two lines.
    source: s-larch
    relation: { kind: OWNS, from: firm-larch, to: firm-long, shareMin: 12.5, shareMax: 51, start: 2025-06 }
`;
const options = {
  ...{ dryRun: false, replace: false, keepsPersonNames: true, today: '2026-11-28', edition: '2026-11-20' },
};
const store = testStore();
const folder = temporaryFolder();
const config = { ...readConfig({}), dataFolder: folder };

/** The embedded store of the folder, for as long as `work` takes. */
const within = async <T>(work: (own: Store) => Promise<T>): Promise<T> => {
  const embedded = await startEmbedded({
    ...{ folder, env: process.env },
    ...{ onPhase: () => undefined, log: () => undefined, onGivenUp: () => undefined },
  });
  await untilReady(embedded.connection);
  const own = openStore(embedded.connection);
  try {
    return await work(own);
  } finally {
    await own.close();
    await embedded.stop();
  }
};
/** What is wrong with the audit, of which every entry stands as it was written before the bulk import. */
const auditFaults = async (own: Store): Promise<readonly string[]> => {
  const checking = verifier();
  const head = await eachEntry(own, checking.hear);
  return head.number < 20 ? ['there is no audit'] : checking.end(head);
};
const prepared = async (own: Store): Promise<void> => {
  await migrate(own);
  await loadSeed(own, seedFolder, () => undefined);
  await loadFiles(own, [{ path: 'larch.yaml', text: recorded }], { onFile: () => undefined });
};

beforeAll(async () => {
  await wipe(store);
  await prepared(store);
  await within(prepared);
});
afterAll(async () => {
  await store.close();
  discardFolder(folder);
});

test('what is loaded in bulk stands as if it had been loaded row by row, and what stood before is all there', async () => {
  const slowly = [];
  for (const path of [...paths, ...later]) slowly.push(...(await importDataSets(store, path, options)));
  const lines: string[] = [];
  const quickly = [
    ...(await bulkImport(config, paths, options, line => lines.push(line))),
    // All of their parties stand by now, and are compared one by one.
    ...(await bulkImport(config, later, options, line => lines.push(line))),
  ];
  // Candidates are looked for among what stood before the command, to which an earlier file of it has added nothing yet.
  const told = (all: readonly Imported[]) => all.map(({ candidates: _, ...rest }) => rest);
  expect(told(quickly)).toEqual(told(slowly));
  expect(lines).toContainEqual(expect.stringMatching(/^Import [\d,]+ nodes and [\d,]+ relations …$/));
  expect(lines).toContainEqual(expect.stringMatching(/^Compare \d+ statements with what stood before …$/));
  expect(readdirSync(folder).filter(name => /^(bulk|neo4j)/.test(name))).toEqual(['neo4j']);
  await expect(
    bulkImport(config, [sample('csl.csv')], { ...options, edition: '2026-11-21' }, () => undefined),
  ).rejects.toThrow(/csl\.csv: an edition of us-csl, of which another is loaded; import it without --bulk/);
  await within(async own => {
    expect(await dump(own)).toEqual(await dump(store));
    expect(await auditFaults(own)).toEqual([]);
    const definitions = async (of: Store) =>
      (await of.read(schemaQueries.indexes, {})).map(({ name, state }) => `${name} ${state}`);
    expect((await definitions(own)).sort()).toEqual((await definitions(store)).sort());
  });
}, 900_000);

test('a bulk import that fails leaves everything as it was, and one beside a server is refused', async () => {
  const broken = join(scratch, 'broken.csv');
  writeFileSync(broken, 'no,list\n1,2\n');
  await expect(bulkImport(config, [broken], options, () => undefined)).rejects.toThrow(
    /broken\.csv: a layout that is not known/,
  );
  expect(existsSync(join(folder, 'bulk'))).toBe(false);
  await within(async own => {
    expect(await dump(own)).toEqual(await dump(store));
  });
  const elsewhere = { ...config, neo4j: { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x' } };
  await expect(bulkImport(elsewhere, paths, options, () => undefined)).rejects.toThrow(
    /NEO4J_URI is set.*without --bulk/,
  );
}, 600_000);
