import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** One server a data folder. A lock whose process is gone is taken over. Throws StoreError naming the holder. */
export const lockFolder = (folder: string): { readonly release: () => void } => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'server.pid');
  if (existsSync(file)) {
    const holder = Number(readFileSync(file, 'utf8'));
    if (Number.isInteger(holder) && holder > 0 && holder !== process.pid && isAlive(holder)) {
      throw new StoreError(
        'STORE_FAILED',
        `another Throughline (process ${holder}) uses the data in ${folder}; stop it, or set THROUGHLINE_DATA to another folder; where that process is something else, delete ${file}`,
      );
    }
    rmSync(file, { force: true });
  }
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (cause) {
    if (!existsSync(file)) throw cause;
    throw new StoreError('STORE_FAILED', `another Throughline has just begun to use the data in ${folder}; try again`, {
      cause,
    });
  }
  return { release: () => rmSync(file, { force: true }) };
};
