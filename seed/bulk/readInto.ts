import { join } from 'node:path';
import type { DataSet, Edition } from '../../server/model/dataSets.ts';
import type { Store } from '../../server/store/query.ts';
import { type ImportOptions, importDataSets } from '../dataSets/importDataSet.ts';
import type { Imported } from '../dataSets/imported.ts';
import type { Saying } from '../dataSets/writeFacts.ts';
import { isParty, keyOf } from './madeTables.ts';
import { spill } from './spill.ts';

export type Loaded = { readonly dataSet: DataSet; readonly edition: Edition };

/** A file, folder or archive that is to be read, and the folder in which what it says is put aside. */
export type Reading = {
  readonly path: string;
  readonly options: Omit<ImportOptions, 'bulk' | 'watch'>;
  /** Nodes of the parties that stand, as the tables name them, by their ids. */
  readonly standing: ReadonlyMap<string, string>;
  readonly folder: string;
};

/** Files of `spill`, and the sayings in them. */
type Aside = { readonly parts: readonly string[]; readonly sayings: number };
export type Read = {
  readonly imported: readonly Imported[];
  readonly loaded: readonly Loaded[];
  /** What is said of parties and relations that stand nowhere yet. */
  readonly fresh: Aside;
  /** What is to be compared with what stands. */
  readonly compared: Aside;
};

const aside = (folder: string) => {
  const spilled = spill<Saying>(folder, keyOf);
  let sayings = 0;
  return {
    add: (saying: Saying): void => {
      sayings += 1;
      spilled.add(saying);
    },
    all: (): Aside => ({ parts: spilled.parts(), sayings }),
  };
};

/** Reads first editions, and puts aside what they say of parties and relations. Throws FileError and StoreError. */
export const readInto = async (store: Store, { path, options, standing, folder }: Reading): Promise<Read> => {
  const [fresh, compared] = [aside(join(folder, 'fresh')), aside(join(folder, 'compared'))];
  const loaded: Loaded[] = [];
  const stands = (saying: Saying): boolean =>
    isParty(saying) ? standing.has(saying.id) : standing.has(saying.from) && standing.has(saying.to);
  const imported = await importDataSets(store, path, {
    ...options,
    bulk: {
      loads: id => loaded.some(({ dataSet }) => dataSet.id === id),
      add: sayings => {
        for (const saying of sayings) (stands(saying) ? compared : fresh).add(saying);
      },
      publish: (dataSet, edition) => loaded.push({ dataSet, edition }),
    },
  });
  return { imported, loaded, fresh: fresh.all(), compared: compared.all() };
};
