import { fileURLToPath } from 'node:url';
import { loadSeed } from '../seed/loadSeed.ts';
import { migrate } from '../seed/migrations.ts';
import type { Config } from './env.ts';
import type { Status } from './status.ts';
import { answering, patience } from './store/answering.ts';
import { type Connection, type Embedded, startEmbedded } from './store/embedded/start.ts';
import { isStopped, StoreError } from './store/errors.ts';
import { queries } from './store/queries.ts';
import type { Store } from './store/query.ts';
import { openStore } from './store/store.ts';

const seedFolder = fileURLToPath(new URL('../seed/', import.meta.url));
const betweenLooks = 3_000;
const oldest = { major: 5, minor: 26 };

export type Watching = {
  /** Hears of what an operator should know. */
  readonly log: (line: string) => void;
  /** Called when the embedded Neo4j is not started again any more. */
  readonly onGivenUp: (why: string) => void;
};
export type Prepared = {
  readonly store: Store;
  readonly connection: Connection;
  readonly close: () => Promise<void>;
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
  { log, onGivenUp }: Watching,
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
    log,
    onGivenUp,
  });
  return { connection: embedded.connection, embedded };
};

/** Says when Neo4j ceases to answer and when it answers again; one that has stopped its database is restarted if it is ours. */
const watch = (store: Store, embedded: Embedded | undefined, log: Watching['log']): { readonly stop: () => void } => {
  let silentSince: number | undefined;
  let stopped = false;
  const look = async (): Promise<void> => {
    try {
      await store.ready();
      if (silentSince !== undefined)
        log(`Neo4j answers again after ${Math.round((Date.now() - silentSince) / 1000)} s`);
      silentSince = undefined;
    } catch (error) {
      if (stopped) return;
      if (silentSince === undefined) log(`Neo4j does not answer: ${error instanceof Error ? error.message : error}`);
      silentSince ??= Date.now();
      if (isStopped(error)) embedded?.restart('Neo4j has stopped its database');
    }
    if (!stopped) setTimeout(look, betweenLooks).unref();
  };
  setTimeout(look, betweenLooks).unref();
  return {
    stop: () => {
      stopped = true;
    },
  };
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
  watching: Watching,
): Promise<void> => {
  const { connection, embedded } = await connect(config, env, status, watching);
  const store = openStore({ ...connection, log: watching.log });
  let watched: ReturnType<typeof watch> | undefined;
  const close = async (): Promise<void> => {
    watched?.stop();
    await store.close();
    await embedded?.stop();
  };
  onOpen({ store, connection, close });
  await answering(
    store,
    embedded ? patience.ours : patience.elsewhere,
    embedded ?? { onWait: why => status.enter('start', `waiting: ${why}`) },
  );
  await refuseOld(store, connection.uri);
  status.enter('schema');
  await migrate(store, { adopt: config.neo4j?.adopt === true, log: line => status.enter('schema', line) });
  status.enter('load');
  await loadSeed(store, seedFolder, line => status.enter('load', line));
  status.finish();
  watched = watch(store, embedded, watching.log);
  // Only the next start gains by it, so nobody waits for it.
  embedded?.onReady().catch(() => undefined);
};
