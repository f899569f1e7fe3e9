import { once } from 'node:events';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { StoreError } from '../errors.ts';
import { classDataArchive } from './archive.ts';
import { calendarVersion, findClassPath, installedClassPath } from './classPath.ts';
import { prepareHome, setInitialPassword } from './home.ts';
import { findJava, javaNeeded } from './java.ts';
import { lockFolder } from './lock.ts';
import { endOrphans, supervise } from './supervise.ts';

export type Connection = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
};

export type Embedded = {
  readonly connection: Connection;
  /** Call once Neo4j has answered: makes the class-data archive on first use. Resolves to true when one was made. */
  readonly onReady: () => Promise<boolean>;
  /** Why Neo4j has been given up, once it has. */
  readonly failed: () => string | undefined;
  /** For a Neo4j that is there and serves no more; `why` is logged. */
  readonly restart: (why: string) => void;
  /** SIGTERM, at most 20 s, then SIGKILL; gives the folder free. */
  readonly stop: () => Promise<void>;
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string')
    throw new StoreError('STORE_FAILED', 'no free port was found on 127.0.0.1');
  return address.port;
};

const entryPoint = (classPath: string): string =>
  `org.neo4j.server.${calendarVersion(classPath) === undefined ? 'CommunityEntryPoint' : 'Neo4jCommunity'}`;

/**
 * Starts Neo4j as a child process in `folder`/neo4j and keeps it up: a child that ends by itself is started again.
 * It is not yet ready when this resolves: ask over Bolt. Throws StoreError (no Java, no Maven, folder in use …).
 */
export const startEmbedded = async (options: {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly neo4jHome?: string | undefined;
  readonly onPhase: (phase: 'resolve' | 'start', detail?: string) => void;
  readonly log: (line: string) => void;
  /** Called when Neo4j is not started again any more. */
  readonly onGivenUp: (why: string) => void;
}): Promise<Embedded> => {
  const folder = resolve(options.folder);
  options.onPhase('resolve');
  let lock: ReturnType<typeof lockFolder> | undefined;
  try {
    lock = lockFolder(folder);
    const installed = options.neo4jHome === undefined ? undefined : installedClassPath(options.neo4jHome);
    const java = findJava(options.env, javaNeeded(installed));
    const onProgress = (text: string): void => options.onPhase('resolve', text);
    const classPath = installed ?? (await findClassPath({ env: options.env, folder, onProgress }));
    options.onPhase('start');
    const port = await freePort();
    const home = prepareHome(join(folder, 'neo4j'), port);
    await setInitialPassword(home, java.command, classPath);
    const archive = classDataArchive(folder, java, classPath);
    const args = [
      '-Xms256m',
      '-Xmx2g',
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      '-XX:+ExitOnOutOfMemoryError',
      ...archive.options,
      '-cp',
      classPath,
      entryPoint(classPath),
      `--home-dir=${home.folder}`,
      `--config-dir=${home.config}`,
    ];

    await endOrphans(home.folder, options.log);
    let failure: string | undefined;
    const supervised = supervise(
      { home: home.folder, command: java.command, args },
      {
        log: options.log,
        onGivenUp: why => {
          failure = why;
          options.onGivenUp(why);
        },
      },
    );
    return {
      connection: { uri: `bolt://127.0.0.1:${port}`, user: home.user, password: home.password },
      onReady: async () => (archive.missing ? archive.dump() : false),
      failed: () => failure,
      restart: supervised.restart,
      stop: async () => {
        await supervised.stop();
        lock?.release();
      },
    };
  } catch (error) {
    lock?.release();
    throw error instanceof StoreError ? error : unusable(folder, error);
  }
};

const unusable = (folder: string, cause: unknown): StoreError =>
  new StoreError(
    'STORE_FAILED',
    `the data folder ${folder} cannot be used (${cause instanceof Error ? cause.message : String(cause)}); make it one that this user may write to, or set THROUGHLINE_DATA to another`,
    { cause },
  );
