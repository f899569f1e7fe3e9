import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inProcess } from './inProcess.ts';
import { type Made, madeTables, type Share } from './madeTables.ts';

const script = fileURLToPath(new URL('./tablesProcess.ts', import.meta.url));
/** A process works for this many sayings, at least: it takes a second to start. */
const perProcess = 50_000;
const mostProcesses = 8;
/** More than the values that the tables of one process cannot hold. */
const mostRest = 1_000_000_000;

/**
 * Writes tables for the importer of all parts, in folders of `folder`: by several processes where there is much to write,
 * since all that is said of one party or relation stands in one part.
 */
export const writeTables = async (
  { parts, ...shared }: Pick<Share, 'parts' | 'standing' | 'dataSets'>,
  folder: string,
  sayings: number,
): Promise<readonly Made[]> => {
  const processes = Math.min(availableParallelism(), mostProcesses, Math.floor(sayings / perProcess));
  if (processes < 2) return [madeTables({ ...shared, parts, folder, firstRest: mostRest })];
  return Promise.all(
    Array.from({ length: processes }, (_, i) =>
      inProcess<Made>(script, {
        ...shared,
        parts: parts.filter((_part, place) => place % processes === i),
        folder: join(folder, String(i)),
        firstRest: (i + 1) * mostRest,
      }),
    ),
  );
};
