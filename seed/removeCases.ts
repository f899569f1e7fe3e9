import type { Run, Store } from '../server/store/query.ts';
import { writes } from '../server/store/writes.ts';
import type { Changed, LoadOptions } from './loadFiles.ts';
import { nearest } from './nearest.ts';
import { inTransaction, rehearse } from './rehearse.ts';
import { writeFile } from './writeFile.ts';

const isCase = (id: string): boolean => !id.includes('/');

/** Throws an Error that names those of the ids under which no case is loaded. */
const refuseUnknown = async (run: Run, ids: readonly string[]): Promise<void> => {
  const loaded = (await run(writes.loaded, {})).map(({ id }) => id).filter(isCase);
  const unknown = ids.filter(id => !loaded.includes(id));
  const remedies = unknown.map(id => {
    const near = nearest(id, loaded);
    return `no case ${id} is loaded; ${near === undefined ? `loaded are ${loaded.join(', ')}` : `did you mean ${near}?`}`;
  });
  if (remedies.length > 0) throw new Error(remedies.join('\n'));
};

/**
 * Takes out all that the given cases have put into the store, all in one transaction. Throws SeedError when other files
 * still use some of it, an Error when no such case is loaded, and StoreError.
 */
export const removeCases = async (
  store: Store,
  ids: readonly string[],
  { onFile, dryRun = false }: LoadOptions,
): Promise<void> => {
  const removed = await (dryRun ? rehearse : inTransaction)(store, async run => {
    await refuseUnknown(run, ids);
    const all: Changed[] = [];
    for (const id of new Set(ids)) {
      all.push({ path: id, id, changes: await writeFile(run, id, { id, hash: '', records: [] }) });
      await run(writes.unload, { id });
    }
    return all;
  });
  for (const one of removed) onFile(one);
};
