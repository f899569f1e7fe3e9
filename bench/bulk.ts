import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { copyStore } from '../seed/bulk/copyStore.ts';
import { importerFiles } from '../seed/bulk/importerFiles.ts';
import { idPart } from '../seed/dataSets/writeFacts.ts';
import { loadSeed } from '../seed/loadSeed.ts';
import { migrate } from '../seed/migrations.ts';
import { type OwnStore, openOwnStore } from '../seed/openOwnStore.ts';
import { madeEntities, madeRelationships } from '../seed/sample/madeGoldenCopy.ts';
import { writeLines } from '../seed/sample/writeLines.ts';
import { queries } from '../server/store/queries.ts';
import type { Store } from '../server/store/query.ts';
import { discardFolder, temporaryFolder } from '../test/support/temporaryNeo4j.ts';
import { importTables } from './support/importTables.ts';
import { peers } from './support/peers.ts';
import { report, spread } from './support/report.ts';
import { askerAt, serving } from './support/serving.ts';

/**
 * From files to the first answer: a made golden copy of GLEIF of so many entities and as many relationship records, loaded by
 * `npm run import -- --bulk` into a store that holds the reported cases, then a firm with who owns and controls it through
 * GraphQL over HTTP. Beside it, with the finished rows, which ours had to work out: the offline importer alone, given the same
 * tables, with start, constraints, indexes and the answer by Cypher; and UNWIND over Bolt, in batches, of all entities and
 * the relations between them into a store with constraints and indexes. What the stores hold is compared. One run.
 *
 * npm run bench -- bulk [FIRMS]
 */
const firms = Number(process.argv[2] ?? 5_000);
/** Rows that UNWIND gets at once: of 10,000 some transactions grow beyond what the embedded store allows. */
const batch = 5_000;
/** What ours is to take at most, as parts of what the others take. */
const targets = { importer: 2, unwind: 1 / 3 };
/** Firms of which every property is compared. */
const compared = 200;

const scratch = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
const folders: string[] = [];
const fresh = (): string => {
  const folder = temporaryFolder();
  folders.push(folder);
  return folder;
};
const open = (folder: string): Promise<OwnStore> => openOwnStore({ dataFolder: folder }, () => undefined);
const timed = async <T>(what: string, work: () => Promise<T>): Promise<{ readonly ms: number; readonly done: T }> => {
  const begun = performance.now();
  const done = await work();
  const ms = performance.now() - begun;
  console.log(`${what}: ${(ms / 1000).toFixed(1)} s (load ${loadavg()[0]?.toFixed(1)})`);
  return { ms, done };
};

type Answer = { readonly name: string; readonly owners: readonly string[] };
const byCypher = async (store: Store, id: string): Promise<Answer> => {
  const [found] = await store.read(peers.owners, { id });
  if (found === undefined) throw new Error(`there is no ${id}`);
  return { name: found.name, owners: found.owners };
};
const question = `query ($id: ID!) { entity(id: $id) { name }
  neighbours(id: $id, outgoing: false, relationKinds: [OWNS, CONTROLS], first: 100) { edges { node { id } } } }`;
type Asked = {
  readonly entity: { readonly name: string };
  readonly neighbours: { readonly edges: { readonly node: { readonly id: string } }[] };
};
const byGraphql = async (store: Store, id: string): Promise<Answer> => {
  const { address, stop } = await serving(store);
  const { entity, neighbours } = await askerAt(address)<Asked>(question, { id });
  stop();
  return { name: entity.name, owners: [...new Set(neighbours.edges.map(({ node }) => node.id))].sort() };
};

/** What is compared between stores. */
const heldIn = async (store: Store, ids: readonly string[]): Promise<string> => {
  const [held] = await store.read(peers.held, {});
  const rows = await store.read(queries.entitiesById, { ids: [...ids] });
  const sorted = rows
    .map(({ entity }) => JSON.stringify(Object.entries(entity).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort();
  return JSON.stringify([held, sorted]);
};

/** Ids of the first firms of a file of entities. */
const firmsOf = async (path: string): Promise<readonly string[]> => {
  const ids: string[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (ids.length > compared) break;
    ids.push(`lei-${idPart(line.slice(1, 21))}`);
  }
  return ids.slice(1);
};

/** Batches of rows in a file, a line each: of all entities, then of the relations between them. */
const writeBatches = async (store: Store, path: string, files: ReturnType<typeof importerFiles>): Promise<void> => {
  const out = createWriteStream(path);
  const entities = new Map<string, string>();
  const held = { nodes: [] as object[], relations: [] as object[] };
  const flush = (of: 'nodes' | 'relations', most: number): void => {
    if (held[of].length <= most) return;
    out.write(`${JSON.stringify({ of, rows: held[of] })}\n`);
    held[of] = [];
  };
  await copyStore(store, {
    ...files,
    node: (node, labels, properties) => {
      files.node(node, labels, properties);
      if (!labels.includes('Entity')) return;
      entities.set(node, String(properties.id));
      held.nodes.push({ labels, properties });
      flush('nodes', batch - 1);
    },
    relation: (kind, from, to, properties) => {
      files.relation(kind, from, to, properties);
      flush('nodes', 0);
      const ends = { from: entities.get(from), to: entities.get(to) };
      if (ends.from === undefined || ends.to === undefined) return;
      held.relations.push({ kind, ...ends, properties });
      flush('relations', batch - 1);
    },
  });
  flush('relations', 0);
  await new Promise(resolve => out.end(resolve));
};

try {
  const paths = ['gleif-lei.csv', 'gleif-rr.csv'].map(name => join(scratch, name));
  await writeLines(paths[0] ?? '', madeEntities(1, firms));
  await writeLines(paths[1] ?? '', madeRelationships(1, firms, firms));
  const ids = await firmsOf(paths[0] ?? '');
  const firm = ids[0] ?? '';
  const ours = fresh();
  const before = await open(ours);
  await migrate(before.store);
  await loadSeed(before.store, 'seed', () => undefined);
  await before.close();
  const script = ['--import', 'tsx', 'seed/import.ts', '--bulk', ...paths, '--edition', '2026-11-01'];
  const env = { ...process.env, THROUGHLINE_DATA: ours };
  let own: OwnStore | undefined;
  const bulk = await timed('files to first answer by --bulk', async () => {
    const { status } = spawnSync(process.execPath, script, { stdio: ['ignore', 'inherit', 'inherit'], env });
    if (status !== 0) throw new Error('the import failed');
    own = await open(ours);
    await migrate(own.store);
    return byGraphql(own.store, firm);
  });
  if (own === undefined) throw new Error('no store was opened');
  const expected = await heldIn(own.store, ids);
  const same = async (way: string, store: Store, answer: Answer): Promise<void> => {
    if (JSON.stringify(answer) !== JSON.stringify(bulk.done)) throw new Error(`${way} answers otherwise`);
    if ((await heldIn(store, ids)) !== expected) throw new Error(`${way} holds something else`);
  };
  const tables = importerFiles(join(scratch, 'tables'));
  const batches = join(scratch, 'batches.jsonl');
  await writeBatches(own.store, batches, tables);
  await own.close();

  const bare = fresh();
  await (await open(bare)).close();
  let imported: OwnStore | undefined;
  const importer = await timed('tables to first answer by the offline importer', async () => {
    await importTables(bare, tables.finish());
    imported = await open(bare);
    await migrate(imported.store);
    return byCypher(imported.store, firm);
  });
  if (imported === undefined) throw new Error('no store was opened');
  await same('the importer', imported.store, importer.done);
  await imported.close();

  const written = await open(fresh());
  await migrate(written.store);
  const unwind = await timed('rows to first answer by UNWIND', async () => {
    for await (const line of createInterface({
      input: createReadStream(batches),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      const { of, rows } = JSON.parse(line) as { of: 'nodes' | 'relations'; rows: object[] };
      await written.store.write(run => run(of === 'nodes' ? peers.bulkNodes : peers.bulkRelations, { rows }), {
        deadline: 600_000,
      });
    }
    return byCypher(written.store, firm);
  });
  await same('UNWIND', written.store, unwind.done);
  await written.close();

  const size = `${firms.toLocaleString('en')} entities and as many relationship records`;
  for (const [way, { ms }, most] of [
    ['offline importer, finished tables', importer, targets.importer],
    ['UNWIND over Bolt, finished rows', unwind, targets.unwind],
  ] as const) {
    console.log(`--bulk to ${way}: ${(bulk.ms / ms).toFixed(2)} (at most ${most.toFixed(2)})`);
    report({
      ...{ work: 'files to first answer', size, most },
      ...{ ours: spread('--bulk', [bulk.ms]), beside: spread(way, [ms]) },
    });
  }
} finally {
  for (const folder of folders) discardFolder(folder);
  rmSync(scratch, { recursive: true, force: true });
}
