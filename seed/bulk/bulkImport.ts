import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../../server/env.ts';
import type { DataSet } from '../../server/model/dataSets.ts';
import { copyQueries } from '../../server/store/copyQueries.ts';
import { copyClassFiles, formerHome, replaceHome } from '../../server/store/embedded/home.ts';
import { lockFolder } from '../../server/store/embedded/lock.ts';
import { offlineImport } from '../../server/store/embedded/offlineImport.ts';
import type { Store } from '../../server/store/query.ts';
import { byCommand } from '../byCommand.ts';
import { begin, publish } from '../dataSets/editions.ts';
import type { Imported } from '../dataSets/imported.ts';
import { type Saying, writeSayings } from '../dataSets/writeFacts.ts';
import { loadSeed } from '../loadSeed.ts';
import { migrate } from '../migrations.ts';
import { type OwnStore, openOwnStore } from '../openOwnStore.ts';
import { inTransaction } from '../write/asDryRun.ts';
import { dataSetsIn } from '../write/dataSetsIn.ts';
import { copyStore } from './copyStore.ts';
import { importerFiles, listMark } from './importerFiles.ts';
import type { Made } from './madeTables.ts';
import { readFiles } from './readFiles.ts';
import type { Loaded, Read, Reading } from './readInto.ts';
import { readPart } from './spill.ts';
import { writeTables } from './writeTables.ts';

const seedFolder = fileURLToPath(new URL('../', import.meta.url));
/** Milliseconds between two tellings of a download, which has hundreds of files. */
const betweenTellings = 10_000;
/** Sayings that one transaction compares with what stands. */
const perTransaction = 5_000;

/** Starts Neo4j on a data folder and brings it up to date, as the server does. Leaves nothing running when it fails. */
const opened = async (config: Config, log: (line: string) => void): Promise<OwnStore> => {
  log('Start Neo4j …');
  let told = performance.now();
  const own = await openOwnStore(config, log, (_, detail) => {
    if (detail === undefined || performance.now() - told < betweenTellings) return;
    told = performance.now();
    log(detail);
  });
  const store = byCommand(own.store);
  try {
    log('Bring constraints, indexes and the reported cases up to date …');
    await migrate(store, { log });
    await loadSeed(store, seedFolder, () => undefined);
  } catch (error) {
    await own.close();
    throw error;
  }
  return { ...own, store };
};

/** The files of each part, in the order in which they were read. */
const partsOf = (reads: readonly Read[], of: 'fresh' | 'compared'): readonly (readonly string[])[] =>
  (reads[0]?.[of].parts ?? []).map((_, part) => reads.flatMap(read => read[of].parts[part] ?? []));

const sayingsIn = (reads: readonly Read[], of: 'fresh' | 'compared'): number =>
  reads.reduce((sum, read) => sum + read[of].sayings, 0);

/** What the tables could not hold, and what speaks of parties that stood before, by the way that every store takes. */
const complete = async (
  store: Store,
  rest: Made['rest'],
  loaded: readonly Loaded[],
  compared: readonly (readonly string[])[],
): Promise<void> => {
  const names = loaded.map(({ dataSet, edition }) => `${dataSet.id} ${edition.day}`).join(', ');
  if (rest.size > 0) {
    const values = Object.fromEntries(rest);
    await inTransaction(store, async (run, audit) => {
      audit({ operation: 'bulk.restore', target: names, after: { values: rest.size } });
      await run(copyQueries.restoreNodes, { values });
      await run(copyQueries.restoreRelations, { values });
    });
  }
  for (const { dataSet, edition } of loaded) await begin(store, dataSet, { ...edition, isLoaded: false });
  for (const paths of compared) {
    const part = readPart<Saying>(paths);
    for (let i = 0; i < part.length; i += perTransaction)
      await inTransaction(store, (run, audit) => {
        const sayings = part.slice(i, i + perTransaction);
        audit({ operation: 'bulk.write', target: names, after: { facts: sayings.length } });
        return writeSayings(run, sayings);
      });
  }
  for (const { dataSet, edition } of loaded) await publish(store, dataSet, edition);
};

/** A home for the new database: that of the old one, its passwords among it, without the database itself. */
const homeBeside = (folder: string, work: string): string => {
  const [before, home] = [join(folder, 'neo4j'), join(work, 'neo4j')];
  const left = new Set([join('data', 'databases', 'neo4j'), join('data', 'transactions', 'neo4j'), 'logs']);
  cpSync(before, home, { recursive: true, filter: source => !left.has(relative(before, source)) });
  mkdirSync(join(home, 'logs'), { mode: 0o700 });
  copyClassFiles(folder, work);
  return home;
};

/** Puts the new home in place of the old one: the old one stays until the new one is there. */
const swap = (folder: string, work: string): void => {
  const home = join(folder, 'neo4j');
  rmSync(formerHome(home), { recursive: true, force: true });
  replaceHome(home, join(work, 'neo4j'));
  rmSync(formerHome(home), { recursive: true, force: true });
};

/**
 * Loads first editions of data sets into the embedded store by way of Neo4j's offline importer: a new database is made of
 * all that stands and all that is new, and takes the place of the old one whole, or not at all. Rows about parties that
 * stand already are compared as `importDataSets` does. No server may run on the data meanwhile. Throws FileError, SeedError,
 * StoreError, and an Error where the store is not the embedded one.
 */
export const bulkImport = async (
  config: Config,
  paths: readonly string[],
  options: Reading['options'],
  log: (line: string) => void,
): Promise<readonly Imported[]> => {
  if (config.neo4j !== undefined)
    throw new Error(
      'NEO4J_URI is set, and --bulk makes the files of the embedded store anew; import without --bulk, or unset NEO4J_URI',
    );
  const folder = resolve(config.dataFolder);
  const work = join(folder, 'bulk');
  let lock = lockFolder(folder);
  try {
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true, mode: 0o700 });
    const files = importerFiles(join(work, 'tables'));
    const before = await opened(config, log);
    let reads: readonly Read[] = [];
    let standing: ReadonlyMap<string, string> = new Map();
    let dataSets: readonly DataSet[] = [];
    try {
      dataSets = await inTransaction(before.store, dataSetsIn);
      log('Copy what the store holds …');
      standing = await copyStore(before.store, files);
      reads = await readFiles(before, paths, { options, standing, folder: join(work, 'aside') }, log);
    } finally {
      await before.close();
      lock = lockFolder(folder);
    }
    const [imported, loaded] = [reads.flatMap(read => read.imported), reads.flatMap(read => read.loaded)];
    if (loaded.length === 0) return imported;
    log('Work out what follows from the rows …');
    const all = [...dataSets, ...loaded.map(({ dataSet, edition }) => ({ ...dataSet, editions: [edition] }))];
    const shared = { parts: partsOf(reads, 'fresh'), standing, dataSets: all };
    const made = await writeTables(shared, join(work, 'made'), sayingsIn(reads, 'fresh'));
    const [nodes, relations] = (['nodes', 'relations'] as const).map(of =>
      [files, ...made].reduce((sum, { counts: own }) => sum + own[of], 0).toLocaleString('en'),
    );
    log(`Import ${nodes} nodes and ${relations} relations …`);
    const home = homeBeside(folder, work);
    const tables = [...files.finish(), ...made.flatMap(own => own.tables)];
    await offlineImport({ folder, home, env: process.env, neo4jHome: config.neo4jHome, tables, listMark });
    for (const name of ['tables', 'made']) rmSync(join(work, name), { recursive: true, force: true });
    const after = await opened({ ...config, dataFolder: work }, log);
    try {
      const compared = sayingsIn(reads, 'compared');
      if (compared > 0) log(`Compare ${compared.toLocaleString('en')} statements with what stood before …`);
      const rest = new Map([files, ...made].flatMap(own => [...own.rest]));
      await complete(after.store, rest, loaded, partsOf(reads, 'compared'));
    } finally {
      await after.close();
    }
    swap(folder, work);
    return imported;
  } finally {
    if (existsSync(join(folder, 'neo4j'))) rmSync(work, { recursive: true, force: true });
    lock.release();
  }
};
