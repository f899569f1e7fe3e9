import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutSecrets } from './environment.ts';
import { javaWith, killQuietly } from './processes.ts';

const watchdog = fileURLToPath(new URL('watchdog.mjs', import.meta.url));
/** More deaths than these within the time (milliseconds) are final. */
const deathsAllowed = 5;
const within = 600_000;
/** Bytes without which Neo4j would only stop again. */
const leastRoom = 8_000_000;
const stopPatience = 20_000;

const sleep = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Ends a Neo4j that a server and its watchdog, killed together, have left on this home. */
export const endOrphans = async (home: string, log: (line: string) => void): Promise<void> => {
  const orphans = (): readonly number[] => javaWith(`--home-dir=${home}`);
  for (const pid of orphans()) {
    log(`a Neo4j that a former server left (process ${pid}) is stopped`);
    killQuietly(pid, 'SIGTERM');
    for (const begun = performance.now(); orphans().includes(pid) && performance.now() - begun < stopPatience; )
      await sleep(100);
    killQuietly(pid, 'SIGKILL');
    while (orphans().includes(pid)) await sleep(50);
  }
};

const roomIn = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
};

export type Supervised = {
  /** Kills a Neo4j that no longer serves; it is started again like one that has died. */
  readonly restart: (why: string) => void;
  /** SIGTERM, at most 20 s, then SIGKILL. */
  readonly stop: () => Promise<void>;
};

/**
 * Keeps Neo4j up: a child that ends by itself is started again, with growing pauses and once the disk has room.
 * `onGivenUp` is called when it has ended six times within ten minutes.
 */
export const supervise = (
  { home, command, args }: { readonly home: string; readonly command: string; readonly args: readonly string[] },
  { log, onGivenUp }: { readonly log: (line: string) => void; readonly onGivenUp: (why: string) => void },
): Supervised => {
  let stopping = false;
  let deaths: number[] = [];
  let pid: number | undefined;
  const start = (): ChildProcess => {
    const console = openSync(join(home, 'logs', 'console.log'), 'a');
    // In its own process group, so that Ctrl-C in the terminal reaches the server alone.
    const spawned = spawn(process.execPath, [watchdog, command, ...args], {
      detached: true,
      env: withoutSecrets(process.env),
      stdio: ['pipe', console, console, 'ipc'],
    });
    closeSync(console);
    spawned.on('message', message => {
      if (typeof message === 'object' && message !== null && 'pid' in message && typeof message.pid === 'number')
        pid = message.pid;
    });
    spawned.on('exit', (code, signal) => {
      // A watchdog that was itself killed leaves Neo4j behind.
      if (signal !== null && pid !== undefined) killQuietly(pid, 'SIGKILL');
      if (!stopping) again(code === null ? `by ${signal}` : `with ${code}`).catch(error => onGivenUp(String(error)));
    });
    return spawned;
  };
  const untilRoom = async (): Promise<void> => {
    for (let told = false; !stopping && roomIn(home) < leastRoom; told = true) {
      if (!told) log(`the disk of ${home} is full; Neo4j is started again once it has room`);
      await sleep(2_000);
    }
  };
  const again = async (how: string): Promise<void> => {
    await untilRoom();
    deaths = [...deaths.filter(death => performance.now() - death < within), performance.now()];
    if (deaths.length > deathsAllowed)
      return onGivenUp(`Neo4j ended ${deaths.length} times within ten minutes; see ${join(home, 'logs')}`);
    const pause = 500 * 2 ** (deaths.length - 1);
    log(`Neo4j ended ${how}; it is started again in ${pause / 1000} s`);
    await sleep(pause);
    if (!stopping) child = start();
  };
  let child = start();
  return {
    restart: why => {
      log(`${why}; Neo4j is restarted`);
      if (pid !== undefined) killQuietly(pid, 'SIGKILL');
    },
    stop: async () => {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.stdin?.end();
      await gone;
    },
  };
};
