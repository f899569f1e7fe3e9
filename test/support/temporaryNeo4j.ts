import { copyFileSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answering } from '../../server/store/answering.ts';
import { type Connection, startEmbedded } from '../../server/store/embedded/start.ts';
import { openStore } from '../../server/store/store.ts';

export type { Connection };

/** The class path and the class-data archive, which only the first run has to make. */
const cache = fileURLToPath(new URL('../../node_modules/.cache/throughline/', import.meta.url));
const isCached = (name: string): boolean => /^(class-path-[0-9a-f]+\.txt|classes-[0-9a-f]+\.jsa)$/.test(name);

/** A data folder that is new but for what the cache holds. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-test-'));
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache).filter(isCached)) symlinkSync(join(cache, name), join(folder, name));
  return folder;
};

/** Keeps what this start had to make, and removes the folder. */
export const discardFolder = (folder: string): void => {
  for (const name of readdirSync(folder).filter(isCached)) {
    if (lstatSync(join(folder, name)).isSymbolicLink()) continue;
    // Another run may be reading or making the same.
    const half = join(cache, `${process.pid}.${name}`);
    copyFileSync(join(folder, name), half);
    renameSync(half, join(cache, name));
  }
  rmSync(folder, { recursive: true, force: true });
};

/** Resolves once a Neo4j answers; throws what it said last when it does not within the given seconds. */
export const untilReady = async (connection: Connection, seconds = 120): Promise<void> => {
  const store = openStore(connection);
  try {
    await answering(store, seconds * 1_000);
  } finally {
    await store.close();
  }
};

/** A ready Neo4j with nothing in it, which leaves nothing behind. */
export const temporaryNeo4j = async (): Promise<{
  readonly connection: Connection;
  readonly stop: () => Promise<void>;
}> => {
  const folder = temporaryFolder();
  const embedded = await startEmbedded({
    ...{ folder, env: process.env },
    ...{ onPhase: () => undefined, log: () => undefined, onGivenUp: () => undefined },
  });
  await untilReady(embedded.connection);
  const archived = embedded.onReady();
  return {
    connection: embedded.connection,
    stop: async () => {
      await archived;
      await embedded.stop();
      discardFolder(folder);
    },
  };
};
