import { createHash } from 'node:crypto';
import { queries } from './queries.ts';
import type { Reader, Run } from './query.ts';
import { revisionQueries } from './revisionQueries.ts';

type Loaded = { readonly id: string; readonly hash: string };

const nameOf = (loads: readonly Loaded[]): string => {
  const text = loads.map(({ id, hash }) => `${id} ${hash}`).join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
};

/** Names the state of the data: twelve hexadecimal digits over the hashes of all files that the store holds. */
export const revisionOf = async (store: Reader, reading: { readonly signal?: AbortSignal }): Promise<string> =>
  nameOf(await store.read(queries.loads, {}, reading));

/** Remembers, within the transaction that has changed the store, what it holds from now on. */
export const rememberRevision = async (run: Run): Promise<void> => {
  const loads = await run(queries.loads, {});
  const files = loads.map(({ id, hash }) => `${id} ${hash.slice(0, 12)}`);
  await run(revisionQueries.remember, { revision: nameOf(loads), files });
};

export type FileChange = { readonly file: string; readonly change: 'ADDED' | 'CHANGED' | 'REMOVED' };
export type DataRevision = {
  readonly revision: string;
  readonly loadedAt: string;
  readonly changes: readonly FileChange[];
};

const hashes = (files: readonly string[]): ReadonlyMap<string, string> =>
  new Map(files.map(text => [text.slice(0, text.lastIndexOf(' ')), text.slice(text.lastIndexOf(' ') + 1)]));

/** What one set of files has otherwise than the one before it, by the names of the files. */
export const fileChanges = (before: readonly string[], after: readonly string[]): readonly FileChange[] => {
  const [had, has] = [hashes(before), hashes(after)];
  return [...new Set([...had.keys(), ...has.keys()])].sort().flatMap((file): FileChange[] => {
    const [then, now] = [had.get(file), has.get(file)];
    if (then === now) return [];
    return [{ file, change: then === undefined ? 'ADDED' : now === undefined ? 'REMOVED' : 'CHANGED' }];
  });
};

/** The latest revisions, each with what it changed; the first that is remembered brought all that it holds, or found it. */
export const revisionsOf = async (
  store: Reader,
  limit: number,
  reading: { readonly signal?: AbortSignal },
): Promise<readonly DataRevision[]> => {
  const rows = await store.read(revisionQueries.revisions, { limit: limit + 1 }, reading);
  return rows.slice(0, limit).map(({ revision, loadedAt, files }, i) => ({
    ...{ revision, loadedAt, changes: fileChanges(rows[i + 1]?.files ?? [], files) },
  }));
};
