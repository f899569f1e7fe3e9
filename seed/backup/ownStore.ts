import type { Config } from '../../server/env.ts';
import { answering, patience } from '../../server/store/answering.ts';
import { startEmbedded } from '../../server/store/embedded/start.ts';
import type { Store } from '../../server/store/query.ts';
import { openStore } from '../../server/store/store.ts';

/** Throws where the store is not the one in the data folder, whose files these commands work on. */
export const refuseElsewhere = ({ neo4j }: Pick<Config, 'neo4j'>): void => {
  if (neo4j)
    throw new Error(
      'NEO4J_URI is set, and this works on the files of the embedded store; use the backups of that Neo4j (neo4j-admin database dump), or unset NEO4J_URI',
    );
};

/** Starts Neo4j on a data folder as it stands, for as long as `work` takes, and leaves nothing running. */
export const withOwnStore = async <T>(
  { dataFolder, neo4jHome }: Pick<Config, 'dataFolder' | 'neo4jHome'>,
  log: (line: string) => void,
  work: (store: Store) => Promise<T>,
): Promise<T> => {
  const embedded = await startEmbedded({
    ...{ folder: dataFolder, env: process.env, neo4jHome, log },
    onPhase: () => undefined,
    onGivenUp: why => log(`Neo4j is given up: ${why}`),
  });
  const store = openStore({ ...embedded.connection, log });
  try {
    await answering(store, patience.ours, embedded);
    return await work(store);
  } finally {
    await store.close();
    await embedded.stop();
  }
};
