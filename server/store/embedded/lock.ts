import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../errors.ts';
import { commandOf, isAlive, quietly, startOf } from './processes.ts';

const fileOf = (pid: number): string => `server-${pid}.pid`;
const pidsIn = (folder: string): number[] =>
  readdirSync(folder).flatMap(name => /^server-([1-9]\d*)\.pid$/.exec(name)?.slice(1).map(Number) ?? []);

/**
 * Whether the server that put down a file is still there: the number of a process that is gone may belong to another by
 * now, so the file says when its process began. Former versions wrote empty files.
 */
const holds = (folder: string, pid: number): boolean => {
  if (!isAlive(pid)) return false;
  const began = quietly(() => readFileSync(join(folder, fileOf(pid)), 'utf8').trim());
  // It has given up meanwhile.
  if (began === undefined) return false;
  if (began === '') return /\bserver\/main\.ts\b/.test(commandOf(pid));
  const begins = startOf(pid);
  return begins === undefined || begins === began;
};

/** Whether a server that is alive uses the data in a folder. */
export const isInUse = (folder: string): boolean =>
  existsSync(folder) && pidsIn(folder).some(pid => holds(folder, pid));

/**
 * One server a data folder. Each puts down a file in its own name and then looks for those of others, so that of two that
 * begin in the same instant never both go on; what a process that is gone has left is cleared away. Nobody else on the
 * machine may look into the folder. Throws StoreError naming the holder.
 */
export const lockFolder = (folder: string): { readonly release: () => void } => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const own = join(folder, fileOf(process.pid));
  const release = (): void => rmSync(own, { force: true });
  writeFileSync(`${own}.new`, startOf(process.pid) ?? '', { mode: 0o600 });
  renameSync(`${own}.new`, own);
  for (const holder of pidsIn(folder).filter(pid => pid !== process.pid)) {
    const file = join(folder, fileOf(holder));
    if (!holds(folder, holder)) {
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
