import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { groupBy } from '../../domain/groupBy.ts';
import type { Config } from '../../server/env.ts';
import { type DataSet, type Edition, editionsOf } from '../../server/model/dataSets.ts';
import { answering, patience } from '../../server/store/answering.ts';
import { copyQueries } from '../../server/store/copyQueries.ts';
import { formerHome } from '../../server/store/embedded/home.ts';
import { lockFolder } from '../../server/store/embedded/lock.ts';
import { offlineImport } from '../../server/store/embedded/offlineImport.ts';
import { startEmbedded } from '../../server/store/embedded/start.ts';
import type { Store } from '../../server/store/query.ts';
import { openStore } from '../../server/store/store.ts';
import { byCommand } from '../byCommand.ts';
import { begin, publish } from '../dataSets/editions.ts';
import { type Bulk, type ImportOptions, importDataSets } from '../dataSets/importDataSet.ts';
import type { Imported } from '../dataSets/imported.ts';
import { madeEntity, type PartySaying, type Saying, withSayings, writeSayings } from '../dataSets/writeFacts.ts';
import { loadSeed } from '../loadSeed.ts';
import { migrate } from '../migrations.ts';
import { inTransaction } from '../write/asDryRun.ts';
import { dataSetsIn } from '../write/dataSetsIn.ts';
import { pairsOf, relationRows } from '../write/materialiseRelations.ts';
import { copyStore } from './copyStore.ts';
import { type ImporterFiles, importerFiles, listMark } from './importerFiles.ts';
import { spill } from './spill.ts';

const seedFolder = fileURLToPath(new URL('../', import.meta.url));
/** Milliseconds between two tellings of a download, which has hundreds of files. */
const betweenTellings = 10_000;
/** Sayings that one transaction compares with what stands. */
const perTransaction = 5_000;

type Loaded = { readonly dataSet: DataSet; readonly edition: Edition };

type Opened = { readonly store: Store; readonly close: () => Promise<void> };

/** Starts Neo4j on a data folder and brings it up to date, as the server does. Leaves nothing running when it fails. */
const opened = async (config: Config, log: (line: string) => void): Promise<Opened> => {
  log('Start Neo4j …');
  let told = performance.now();
  const embedded = await startEmbedded({
    ...{ folder: config.dataFolder, env: process.env, neo4jHome: config.neo4jHome, log },
    onPhase: (_, detail) => {
      if (detail === undefined || performance.now() - told < betweenTellings) return;
      told = performance.now();
      log(detail);
    },
    onGivenUp: why => log(`Neo4j is given up: ${why}`),
  });
  const store = byCommand(openStore({ ...embedded.connection, log }));
  const close = async (): Promise<void> => {
    await store.close();
    await embedded.stop();
  };
  try {
    await answering(store, patience.ours, embedded);
    log('Bring constraints, indexes and the reported cases up to date …');
    await migrate(store, { log });
    await loadSeed(store, seedFolder, () => undefined);
  } catch (error) {
    await close();
    throw error;
  }
  return { store, close };
};

const keyOf = (saying: Saying): string => (saying.says === 'party' ? saying.id : saying.pair);
const isParty = (saying: Saying): saying is PartySaying => saying.says === 'party';

/** Parties and relations that stand nowhere yet, part by part, into the tables. */
const writeTables = (
  parts: Iterable<readonly Saying[]>,
  files: ImporterFiles,
  nodeOf: (id: string) => string,
  dataSets: readonly DataSet[],
): void => {
  const context = { editions: editionsOf(dataSets, true), disputed: new Set<string>() };
  for (const sayings of parts)
    for (const [key, own] of groupBy(sayings, keyOf)) {
      const statements = withSayings([], own);
      const [first, ...others] = own.filter(isParty);
      if (first === undefined)
        for (const pair of pairsOf([key]))
          for (const { kind, from, to, properties } of relationRows(pair, statements, [], context))
            files.relation(kind, nodeOf(from), nodeOf(to), properties);
      else {
        const { kind, properties } = madeEntity(key, [first, ...others], statements, context.editions);
        files.node(key, ['Entity', kind], properties);
      }
    }
};

/** What the tables could not hold, and what speaks of parties that stood before, by the way that every store takes. */
const complete = async (
  store: Store,
  { rest }: ImporterFiles,
  loaded: readonly Loaded[],
  sayings: Iterable<readonly Saying[]>,
): Promise<void> => {
  const values = [...rest.values()];
  const names = loaded.map(({ dataSet, edition }) => `${dataSet.id} ${edition.day}`).join(', ');
  if (values.length > 0)
    await inTransaction(store, async (run, audit) => {
      audit({ operation: 'bulk.restore', target: names, after: { values: values.length } });
      await run(copyQueries.restoreNodes, { values });
      await run(copyQueries.restoreRelations, { values });
    });
  for (const { dataSet, edition } of loaded) await begin(store, dataSet, { ...edition, isLoaded: false });
  for (const part of sayings)
    for (let i = 0; i < part.length; i += perTransaction)
      await inTransaction(store, (run, audit) => {
        const sayings = part.slice(i, i + perTransaction);
        audit({ operation: 'bulk.write', target: names, after: { facts: sayings.length } });
        return writeSayings(run, sayings);
      });
  for (const { dataSet, edition } of loaded) await publish(store, dataSet, edition);
};

/** A home for the new database: that of the old one, its passwords among it, without the database itself. */
const homeBeside = (folder: string, work: string): string => {
  const [before, home] = [join(folder, 'neo4j'), join(work, 'neo4j')];
  const left = new Set([join('data', 'databases', 'neo4j'), join('data', 'transactions', 'neo4j'), 'logs']);
  cpSync(before, home, { recursive: true, filter: source => !left.has(relative(before, source)) });
  mkdirSync(join(home, 'logs'), { mode: 0o700 });
  for (const name of readdirSync(folder).filter(file => /^class/.test(file)))
    cpSync(join(folder, name), join(work, name));
  return home;
};

/** Puts the new home in place of the old one: the old one stays until the new one is there. */
const swap = (folder: string, work: string): void => {
  const home = join(folder, 'neo4j');
  rmSync(formerHome(home), { recursive: true, force: true });
  renameSync(home, formerHome(home));
  renameSync(join(work, 'neo4j'), home);
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
  options: Omit<ImportOptions, 'bulk'>,
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
    const [fresh, compared] = ['fresh', 'compared'].map(name => spill<Saying>(join(work, name), keyOf));
    if (fresh === undefined || compared === undefined) throw new Error('nothing to spill into; this is a defect');
    const loaded: Loaded[] = [];
    const counts = { compared: 0 };
    const before = await opened(config, log);
    const imported: Imported[] = [];
    let standing: ReadonlyMap<string, string> = new Map();
    let dataSets: readonly DataSet[] = [];
    try {
      dataSets = await inTransaction(before.store, dataSetsIn);
      log('Copy what the store holds …');
      standing = await copyStore(before.store, files);
      const stands = (saying: Saying): boolean =>
        isParty(saying) ? standing.has(saying.id) : standing.has(saying.from) && standing.has(saying.to);
      const bulk: Bulk = {
        loads: id => loaded.some(({ dataSet }) => dataSet.id === id),
        add: sayings => {
          for (const saying of sayings)
            if (stands(saying)) {
              compared.add(saying);
              counts.compared += 1;
            } else fresh.add(saying);
        },
        publish: (dataSet, edition) => loaded.push({ dataSet, edition }),
      };
      for (const path of paths) {
        log(`Read ${path} …`);
        imported.push(...(await importDataSets(before.store, path, { ...options, bulk })));
      }
    } finally {
      await before.close();
      lock = lockFolder(folder);
    }
    if (loaded.length === 0) return imported;
    log('Work out what follows from the rows …');
    const all = [...dataSets, ...loaded.map(({ dataSet, edition }) => ({ ...dataSet, editions: [edition] }))];
    writeTables(fresh.parts(), files, id => standing.get(id) ?? id, all);
    const { nodes, relations } = files.counts;
    log(`Import ${nodes.toLocaleString('en')} nodes and ${relations.toLocaleString('en')} relations …`);
    const home = homeBeside(folder, work);
    const tables = files.finish();
    await offlineImport({ folder, home, env: process.env, neo4jHome: config.neo4jHome, tables, listMark });
    rmSync(join(work, 'tables'), { recursive: true });
    const after = await opened({ ...config, dataFolder: work }, log);
    try {
      if (counts.compared > 0)
        log(`Compare ${counts.compared.toLocaleString('en')} statements with what stood before …`);
      await complete(after.store, files, loaded, compared.parts());
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
