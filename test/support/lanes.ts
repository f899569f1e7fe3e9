import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { isAlive, quietly } from '../../server/store/embedded/processes.ts';
import type { Connection } from '../../server/store/embedded/start.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A Neo4j for each lane. */
    neo4j: readonly Connection[];
    /** Where stands which process has which lane, and what state the shipped data of each are in: see shipped.ts. */
    lanesFolder: string;
  }
}

/** Whether this process now has what a file stands for, to itself and until it ends. */
const take = (path: string): boolean => {
  try {
    writeFileSync(path, `${process.pid}`, { flag: 'wx' });
  } catch {
    const owner = Number(quietly(() => readFileSync(path, 'utf8')) ?? 0);
    // Whoever has just made it has not written its number yet.
    if (owner !== 0 && !isAlive(owner)) rmSync(path, { force: true });
    return owner === process.pid;
  }
  process.on('exit', () => rmSync(path, { force: true }));
  return true;
};

/**
 * The lane of this process, which no other test file has at the same time. The numbers that vitest gives its workers are no
 * lanes: a worker of one group of projects that ends late frees the number of one of the next.
 */
export const lane = (): number => {
  const all = [...inject('neo4j').keys()];
  const pathOf = (i: number): string => join(inject('lanesFolder'), `lane-${i}`);
  // A process that has a lane keeps to it, whatever becomes free meanwhile.
  const own = all.find(i => quietly(() => readFileSync(pathOf(i), 'utf8')) === `${process.pid}`);
  if (own !== undefined) return own;
  for (;;) {
    const free = all.find(i => take(pathOf(i)));
    if (free !== undefined) return free;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
};

/** The Neo4j of the lane of this process. */
export const neo4jOfLane = (): Connection => {
  const own = inject('neo4j')[lane()];
  if (own === undefined) throw new Error('no Neo4j was started for this lane; this is a defect of the tests');
  return own;
};
