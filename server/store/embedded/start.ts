import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoreError } from '../errors.ts';
import { classDataArchive } from './archive.ts';
import { findClassPath } from './classPath.ts';
import { prepareHome, setInitialPassword } from './home.ts';
import { findJava } from './java.ts';
import { lockFolder } from './lock.ts';

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
  /** True once Neo4j has gone for good (too many restarts). */
  readonly failed: () => string | undefined;
  /** SIGTERM, at most 20 s, then SIGKILL; gives the folder free. */
  readonly stop: () => Promise<void>;
};

const watchdog = fileURLToPath(new URL('watchdog.mjs', import.meta.url));
const restartsAllowed = 5;

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string')
    throw new StoreError('STORE_FAILED', 'no free port was found on 127.0.0.1');
  return address.port;
};

/**
 * Starts Neo4j as a child process in `folder`/neo4j and keeps it up: a child that ends by itself is started again.
 * It is not yet ready when this resolves: ask over Bolt. Throws StoreError (no Java, no Maven, folder in use …).
 */
export const startEmbedded = async (options: {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly neo4jHome?: string | undefined;
  readonly onPhase: (phase: 'resolve' | 'start', detail?: string) => void;
}): Promise<Embedded> => {
  const folder = resolve(options.folder);
  options.onPhase('resolve');
  let lock: ReturnType<typeof lockFolder> | undefined;
  try {
    lock = lockFolder(folder);
    const java = findJava(options.env);
    const classPath = await findClassPath({
      env: options.env,
      folder,
      neo4jHome: options.neo4jHome,
      onProgress: text => options.onPhase('resolve', text),
    });
    options.onPhase('start');
    const port = await freePort();
    const home = prepareHome(join(folder, 'neo4j'), port);
    await setInitialPassword(home, java.command, classPath);
    const archive = classDataArchive(folder, java, classPath);
    const args = [
      '-Xms256m',
      '-Xmx1g',
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      '-XX:+ExitOnOutOfMemoryError',
      ...archive.options,
      '-cp',
      classPath,
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home.folder}`,
      `--config-dir=${home.config}`,
    ];

    let stopping = false;
    let restarts = 0;
    let failure: string | undefined;
    let child: ChildProcess;
    let pid: number | undefined;
    const spawnChild = (): ChildProcess => {
      const log = openSync(join(home.folder, 'logs', 'console.log'), 'a');
      // In its own process group, so that Ctrl-C in the terminal reaches the server alone.
      const spawned = spawn(process.execPath, [watchdog, java.command, ...args], {
        detached: true,
        stdio: ['pipe', log, log, 'ipc'],
      });
      closeSync(log);
      spawned.on('message', message => {
        if (typeof message === 'object' && message !== null && 'pid' in message && typeof message.pid === 'number')
          pid = message.pid;
      });
      spawned.on('exit', (_code, signal) => {
        // A watchdog that was itself killed leaves Neo4j behind.
        if (signal !== null && pid !== undefined) killQuietly(pid);
        if (stopping) return;
        if (restarts >= restartsAllowed) {
          failure = `Neo4j ended ${restarts + 1} times; see ${join(home.folder, 'logs')}`;
          return;
        }
        setTimeout(
          () => {
            if (!stopping) child = spawnChild();
          },
          500 * 2 ** restarts++,
        );
      });
      return spawned;
    };
    child = spawnChild();

    return {
      connection: { uri: `bolt://127.0.0.1:${port}`, user: home.user, password: home.password },
      onReady: async () => {
        restarts = 0;
        return archive.missing ? archive.dump() : false;
      },
      failed: () => failure,
      stop: async () => {
        stopping = true;
        if (child.exitCode === null && child.signalCode === null) {
          const gone = once(child, 'exit');
          child.stdin?.end();
          await gone;
        }
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

const killQuietly = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
};
