import type { Config } from '../server/env.ts';
import { answering, patience } from '../server/store/answering.ts';
import { type Connection, startEmbedded } from '../server/store/embedded/start.ts';
import type { Store } from '../server/store/query.ts';
import { openStore } from '../server/store/store.ts';

export type OwnStore = {
  readonly store: Store;
  readonly connection: Connection;
  readonly close: () => Promise<void>;
};

/** Starts Neo4j on a data folder as it stands, for a command. Leaves nothing running when it fails. */
export const openOwnStore = async (
  { dataFolder, neo4jHome }: Pick<Config, 'dataFolder' | 'neo4jHome'>,
  log: (line: string) => void,
  onPhase: Parameters<typeof startEmbedded>[0]['onPhase'] = () => undefined,
): Promise<OwnStore> => {
  const embedded = await startEmbedded({
    ...{ folder: dataFolder, env: process.env, neo4jHome, log, onPhase },
    onGivenUp: why => log(`Neo4j is given up: ${why}`),
  });
  const store = openStore({ ...embedded.connection, log });
  const close = async (): Promise<void> => {
    await store.close();
    await embedded.stop();
  };
  try {
    await answering(store, patience.ours, embedded);
  } catch (error) {
    await close();
    throw error;
  }
  return { store, connection: embedded.connection, close };
};
