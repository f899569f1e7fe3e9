import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../errors.ts';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const fileOf = (pid: number): string => `server-${pid}.pid`;
const pidsIn = (folder: string): number[] =>
  readdirSync(folder).flatMap(name => /^server-([1-9]\d*)\.pid$/.exec(name)?.slice(1).map(Number) ?? []);

/** Whether a server that is alive uses the data in a folder. */
export const isInUse = (folder: string): boolean => existsSync(folder) && pidsIn(folder).some(isAlive);

/**
 * One server a data folder. Each puts down a file in its own name and then looks for those of others, so that of two that
 * begin in the same instant never both go on; what a process that is gone has left is cleared away. Throws StoreError
 * naming the holder.
 */
export const lockFolder = (folder: string): { readonly release: () => void } => {
  mkdirSync(folder, { recursive: true });
  const own = join(folder, fileOf(process.pid));
  const release = (): void => rmSync(own, { force: true });
  writeFileSync(own, '');
  for (const holder of pidsIn(folder).filter(pid => pid !== process.pid)) {
    const file = join(folder, fileOf(holder));
    if (!isAlive(holder)) {
      rmSync(file, { force: true });
      continue;
    }
    release();
    throw new StoreError(
      'STORE_FAILED',
      `another Throughline (process ${holder}) uses the data in ${folder}; stop it, or set THROUGHLINE_DATA to another folder; where that process is something else, delete ${file}`,
    );
  }
  return { release };
};
