import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../server/env.ts';
import type { Store } from '../../server/store/query.ts';
import { openOwnStore } from '../openOwnStore.ts';

/** Throws where the store is not the one in the data folder, whose files these commands work on. */
export const refuseElsewhere = ({ neo4j }: Pick<Config, 'neo4j'>): void => {
  if (neo4j)
    throw new Error(
      'NEO4J_URI is set, and this works on the files of the embedded store; use the backups of that Neo4j (neo4j-admin database dump), or unset NEO4J_URI',
    );
};

/** Throws where no store has been made in the data folder. */
export const refuseEmpty = (data: string): void => {
  if (!existsSync(join(data, 'neo4j', 'data', 'databases')))
    throw new Error(
      `${data} holds no store yet; start Throughline once, or set THROUGHLINE_DATA to the folder that holds it`,
    );
};

/** Has Neo4j on a data folder as it stands, for as long as `work` takes. */
export const withOwnStore = async <T>(
  config: Pick<Config, 'dataFolder' | 'neo4jHome'>,
  log: (line: string) => void,
  work: (store: Store) => Promise<T>,
): Promise<T> => {
  const { store, close } = await openOwnStore(config, log);
  try {
    return await work(store);
  } finally {
    await close();
  }
};
