import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Properties } from '../../domain/graph.ts';
import { copyStore } from '../../seed/bulk/copyStore.ts';
import { importerFiles, listMark } from '../../seed/bulk/importerFiles.ts';
import { loadSeed } from '../../seed/loadSeed.ts';
import { migrate } from '../../seed/migrations.ts';
import { type OwnStore, openOwnStore } from '../../seed/openOwnStore.ts';
import { drawFrom } from '../../seed/sample/draw.ts';
import { type GraphKind, madeHoldings, madeNodes } from '../../seed/synthetic/ownership.ts';
import { offlineImport } from '../../server/store/embedded/offlineImport.ts';
import { registerNames } from './registerNames.ts';
import { made, seats, tie } from './world.ts';

export const madeList = 'Made List';
/** Neo4j's importer knows no empty lists. */
const withoutEmpty = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => !Array.isArray(value) || value.length > 0));
const idOf = (firms: number, node: number): string => (node < firms ? `f-${node}` : `p-${node - firms}`);

/**
 * A store of a data folder with the reported cases and a made register of so many firms, of which `listed` stand on
 * `madeList`; written by Neo4j's offline importer. Tells how long each part took. The same for the same seed.
 */
export const madeStore = async (
  folder: string,
  {
    kind,
    firms,
    listed,
    seed,
  }: { readonly kind: GraphKind; readonly firms: number; readonly listed: number; readonly seed: number },
  log: (line: string) => void,
): Promise<OwnStore> => {
  const tables = importerFiles(join(folder, 'tables'));
  const part = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const begun = performance.now();
    const result = await work();
    log(`${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    return result;
  };
  const open = (): Promise<OwnStore> => openOwnStore({ dataFolder: folder }, () => undefined);
  await part('reported cases', async () => {
    const own = await open();
    await migrate(own.store);
    await loadSeed(own.store, 'seed', () => undefined);
    await copyStore(own.store, tables);
    await own.close();
  });
  await part('tables', async () => {
    const draw = drawFrom(seed);
    const named = registerNames(draw);
    for (let node = 0; node < madeNodes(kind, firms); node += 1) {
      const seat = node % 100 === 0 ? 'CN' : draw.of(seats);
      const isFirm = node < firms;
      const { name, ...original } = isFirm ? named.firm(seat) : named.person();
      const { id, properties, ...one } = isFirm
        ? made(idOf(firms, node), 'Firm', name, { ...original, headquarters: seat })
        : made(idOf(firms, node), 'National', name, { ...original, citizenship: [seat] });
      tables.node(id, ['Entity', one.kind], withoutEmpty(properties));
    }
    for (const { owner, firm, share } of madeHoldings(kind, firms, seed)) {
      const { from, to, properties } = tie('OWNS', idOf(firms, owner), idOf(firms, firm), share);
      tables.relation('OWNS', from, to, withoutEmpty(properties));
    }
    const list = made('rule-made-list', 'ControlRule', madeList);
    tables.node(list.id, ['Entity', list.kind], list.properties);
    const firmsListed = new Set<number>();
    while (firmsListed.size < listed) firmsListed.add(draw.upTo(firms));
    for (const firm of firmsListed) {
      const { from, to, properties } = tie('LISTS', list.id, idOf(firms, firm));
      tables.relation('LISTS', from, to, { ...withoutEmpty(properties), list: madeList });
    }
  });
  await part('offline import', async () => {
    const home = join(folder, 'neo4j');
    for (const kept of ['databases', 'transactions']) rmSync(join(home, 'data', kept, 'neo4j'), { recursive: true });
    await offlineImport({ folder, home, env: process.env, neo4jHome: undefined, tables: tables.finish(), listMark });
  });
  return part('start, constraints and indexes', async () => {
    const own = await open();
    await migrate(own.store);
    return own;
  });
};
