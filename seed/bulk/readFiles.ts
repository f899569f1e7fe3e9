import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storeVariables } from '../../server/store/embedded/forkWithUs.ts';
import { laterInBulk } from '../dataSets/inOrder.ts';
import type { OwnStore } from '../openOwnStore.ts';
import { inProcess } from './inProcess.ts';
import { type Read, type Reading, readInto } from './readInto.ts';

const script = fileURLToPath(new URL('./readProcess.ts', import.meta.url));
/** Fewer bytes, packed ones too, are not worth processes, which take a second to start. */
const worthProcesses = 8 * 2 ** 20;

const bytesOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Two files of one command may be editions of one data set, which neither of their readers sees. Throws FileError. */
const refuseTwice = (reads: readonly Read[]): void => {
  const seen = new Set<string>();
  for (const { imported, loaded } of reads)
    for (const { dataSet } of loaded) {
      const file = imported.find(one => one.dataSet.id === dataSet.id)?.file ?? dataSet.title;
      if (seen.has(dataSet.id)) throw laterInBulk(file, dataSet.id, 'is loaded by the same command');
      seen.add(dataSet.id);
    }
};

/**
 * Reads first editions, several files at a time by a process each where they are great: what one says changes nothing of how
 * another is read. What they say is put aside in folders of `folder`. Throws FileError and StoreError.
 */
export const readFiles = async (
  { store, connection }: Pick<OwnStore, 'store' | 'connection'>,
  paths: readonly string[],
  { folder, ...shared }: Omit<Reading, 'path'>,
  log: (line: string) => void,
  worth = worthProcesses,
): Promise<readonly Read[]> => {
  const readings = paths.map((path, i): Reading => ({ ...shared, path, folder: join(folder, String(i)) }));
  const isGreat = paths.length > 1 && paths.reduce((sum, path) => sum + bytesOf(path), 0) > worth;
  const reads: Read[] = [];
  const stop = new AbortController();
  const waiting = readings.entries();
  const readNext = async (): Promise<void> => {
    for (const [i, reading] of waiting) {
      log(`Read ${reading.path} …`);
      reads[i] = isGreat
        ? await inProcess<Read>(script, reading, { env: storeVariables(connection), signal: stop.signal })
        : await readInto(store, reading);
    }
  };
  const readers = Array.from({ length: isGreat ? availableParallelism() : 1 }, readNext);
  try {
    await Promise.all(readers);
  } catch (error) {
    stop.abort();
    await Promise.allSettled(readers);
    throw error;
  }
  refuseTwice(reads);
  return reads;
};
