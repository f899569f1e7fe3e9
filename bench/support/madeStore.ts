import { join } from 'node:path';
import type { Properties } from '../../domain/graph.ts';
import { copyStore } from '../../seed/bulk/copyStore.ts';
import { importerFiles } from '../../seed/bulk/importerFiles.ts';
import { loadSeed } from '../../seed/loadSeed.ts';
import { migrate } from '../../seed/migrations.ts';
import { type OwnStore, openOwnStore } from '../../seed/openOwnStore.ts';
import { drawFrom } from '../../seed/sample/draw.ts';
import { type GraphKind, madeHoldings, madeNodes } from '../../seed/synthetic/ownership.ts';
import { importTables } from './importTables.ts';
import { registerNames } from './registerNames.ts';
import { type MadeRelation, made, seats, tie } from './world.ts';

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
    fleets = 0,
    seed,
  }: {
    readonly kind: GraphKind;
    readonly firms: number;
    readonly listed: number;
    /** Each operated by a firm, with three leases for two fleets. */
    readonly fleets?: number;
    readonly seed: number;
  },
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
    const add = ({ from, to, kind: of, properties }: MadeRelation): void =>
      tables.relation(of, from, to, withoutEmpty(properties));
    const someFirm = (): string => idOf(firms, draw.upTo(firms));
    for (let fleet = 0; fleet < fleets; fleet += 1) {
      const { id, properties, ...one } = made(`fl-${fleet}`, 'GpuFleet', `Fleet ${fleet}`, {
        country: draw.of(seats),
        servers: 100,
      });
      tables.node(id, ['Entity', one.kind], withoutEmpty(properties));
      add(tie('OPERATES', someFirm(), id));
      for (let lease = 0; lease < 1 + (fleet % 2); lease += 1) {
        const let_ = made(`le-${fleet}-${lease}`, 'Lease', `Lease ${lease} of fleet ${fleet}`);
        tables.node(let_.id, ['Entity', let_.kind], withoutEmpty(let_.properties));
        add(tie('COVERS', let_.id, id));
        add(tie('TAKES', someFirm(), let_.id));
      }
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
    await importTables(folder, tables.finish());
  });
  return part('start, constraints and indexes', async () => {
    const own = await open();
    await migrate(own.store);
    return own;
  });
};
