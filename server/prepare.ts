import { fileURLToPath } from 'node:url';
import { loadSeed } from '../seed/loadSeed.ts';
import type { Config } from './env.ts';
import type { Status } from './status.ts';
import { type Connection, type Embedded, startEmbedded } from './store/embedded/start.ts';
import { StoreError } from './store/errors.ts';
import { queries } from './store/queries.ts';
import type { Store } from './store/query.ts';
import { openStore } from './store/store.ts';

const seedFolder = fileURLToPath(new URL('../seed/', import.meta.url));
const patience = 180_000;
const oldest = { major: 5, minor: 26 };

export type Prepared = { readonly store: Store; readonly close: () => Promise<void> };

const sleep = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Asks until Neo4j answers. A refused password is final; so is an embedded Neo4j that has given up. */
const untilReady = async (store: Store, embedded: Embedded | undefined): Promise<void> => {
  for (const begun = Date.now(); ; await sleep(200)) {
    const failure = embedded?.failed();
    if (failure !== undefined) throw new StoreError('STORE_FAILED', failure);
    try {
      return await store.ready();
    } catch (error) {
      const waiting = error instanceof StoreError && /^STORE_(UNAVAILABLE|TIMEOUT)$/.test(error.code);
      // One that runs elsewhere should be there already; ours takes its time.
      if (!waiting || Date.now() - begun > (embedded ? patience : 10_000)) throw error;
    }
  }
};

/** Throws StoreError when the Neo4j that answers is older than our Cypher needs. */
const refuseOld = async (store: Store, uri: string): Promise<void> => {
  const [found] = await store.read(queries.version, {});
  const [major = 0, minor = 0] = (found?.version ?? '').split('.').map(Number);
  // From 2025 on versions are years.
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  throw new StoreError(
    'STORE_FAILED',
    `Neo4j at ${uri} is version ${found?.version ?? 'unknown'}, and Throughline needs ${oldest.major}.${oldest.minor} or later; point NEO4J_URI at a newer one, or unset it to use the embedded one`,
  );
};

const connect = async (
  config: Config,
  env: NodeJS.ProcessEnv,
  status: Status,
): Promise<{ connection: Connection; embedded?: Embedded }> => {
  if (config.neo4j) {
    status.enter('start', `using the Neo4j at ${config.neo4j.uri}`);
    return { connection: config.neo4j };
  }
  const embedded = await startEmbedded({
    folder: config.dataFolder,
    env,
    neo4jHome: config.neo4jHome,
    onPhase: (phase, detail) => status.enter(phase, detail),
  });
  return { connection: embedded.connection, embedded };
};

/**
 * Brings the store up: Neo4j itself unless one is given, the schema, the reported cases. Leaves nothing running when it
 * fails. `onOpen` gets the store, and how to close all of it, as soon as it can be closed. Throws StoreError and SeedError.
 */
export const prepare = async (
  config: Config,
  env: NodeJS.ProcessEnv,
  status: Status,
  onOpen: (prepared: Prepared) => void,
): Promise<void> => {
  const { connection, embedded } = await connect(config, env, status);
  const store = openStore(connection);
  const close = async (): Promise<void> => {
    await store.close();
    await embedded?.stop();
  };
  onOpen({ store, close });
  await untilReady(store, embedded);
  await refuseOld(store, connection.uri);
  status.enter('schema');
  await store.applySchema();
  status.enter('load');
  await loadSeed(store, seedFolder, line => status.enter('load', line));
  status.finish();
  // Only the next start gains by it, so nobody waits for it.
  embedded?.onReady().catch(() => undefined);
};
