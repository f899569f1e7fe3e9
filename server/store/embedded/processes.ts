import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const hasProc = existsSync('/proc/self/stat');
/** What `read` gives; undefined where it throws, as when a file has gone. */
export const quietly = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};
const ps = (...args: string[]): string => spawnSync('ps', args, { encoding: 'utf8' }).stdout ?? '';

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** When a process began, as a text that no other process of that number shares; undefined where that is unknown. */
export const startOf = (pid: number): string | undefined => {
  if (!hasProc) return ps('-o', 'lstart=', '-p', String(pid)).trim() || undefined;
  const stat = quietly(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // The name in brackets may hold anything; the 20th field after it counts ticks since the machine started.
  const ticks = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  const boot = quietly(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  return ticks === undefined ? undefined : `${boot ?? ''} ${ticks}`;
};

/** The command of a process with its arguments, in one line. */
export const commandOf = (pid: number): string =>
  hasProc
    ? (quietly(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')) ?? '')
    : ps('-ww', '-o', 'command=', '-p', String(pid)).trim();

/** Numbers of the processes that run Java and have `argument` among their arguments. */
export const javaWith = (argument: string): readonly number[] => {
  const pids = hasProc
    ? readdirSync('/proc').flatMap(name => (/^\d+$/.test(name) ? Number(name) : []))
    : ps('-ax', '-o', 'pid=').split('\n').map(Number).filter(Boolean);
  return pids.filter(pid => {
    const command = commandOf(pid);
    return /^\S*\bjava\s/.test(command) && `${command} `.includes(`${argument} `);
  });
};

export const killQuietly = (pid: number, signal: 'SIGTERM' | 'SIGKILL'): void => {
  quietly(() => process.kill(pid, signal));
};
