import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../server/env.ts';
import { isInUse } from '../server/store/embedded/lock.ts';
import type { StoreOptions } from '../server/store/store.ts';

const address = /^server\.bolt\.advertised_address=(.+)$/m;

/**
 * Where the running store is: at NEO4J_URI, else the one that a running Throughline keeps in its data folder.
 * Throws when neither is there.
 */
export const runningStore = ({ neo4j, dataFolder }: Pick<Config, 'neo4j' | 'dataFolder'>): StoreOptions => {
  if (neo4j) return neo4j;
  const home = join(dataFolder, 'neo4j');
  const settings = join(home, 'conf', 'neo4j.conf');
  const password = join(home, 'password');
  const found = existsSync(settings) && existsSync(password) && address.exec(readFileSync(settings, 'utf8'))?.[1];
  if (!found || !isInUse(dataFolder)) {
    throw new Error(
      `no store runs on the data in ${dataFolder}; start Throughline with npm start, or set NEO4J_URI to a running Neo4j`,
    );
  }
  return { uri: `bolt://${found}`, user: 'neo4j', password: readFileSync(password, 'utf8').trim() };
};
