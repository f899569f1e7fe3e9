import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Run, Store } from '../../server/store/query.ts';
import { writes } from '../../server/store/writes.ts';
import type { Changed, LoadOptions } from '../loadFiles.ts';
import { nearest } from '../parse/nearest.ts';
import { asDryRun, inTransaction } from './asDryRun.ts';
import { changeOf } from './changeOf.ts';
import { writeFile } from './writeFile.ts';

/**
 * The ids of the files that are meant, each by its id or by where it was loaded from. Throws an Error that names those
 * under which none is loaded.
 */
const meant = async (run: Run, given: readonly string[]): Promise<readonly string[]> => {
  const loads = (await run(writes.loaded, {})).filter(({ id }) => !/^(import|data-set)\//.test(id));
  const ids = loads.map(({ id }) => id);
  const found = given.map(name => {
    const path = resolve(name);
    return { name, id: loads.find(({ id, origin }) => id === name || origin === path)?.id };
  });
  const remedies = found
    .filter(({ id }) => id === undefined)
    .map(({ name }) => {
      const near = nearest(name, ids);
      const loaded = ids.filter(id => !id.includes('/')).join(', ');
      return `no case ${name} is loaded; ${near === undefined ? `loaded are ${loaded}` : `did you mean ${near}?`}`;
    });
  if (remedies.length > 0) throw new Error(remedies.join('\n'));
  return [...new Set(found.flatMap(({ id }) => id ?? []))];
};

/**
 * Takes out all that the given cases and files have put into the store, all in one transaction. Throws SeedError when other files
 * still use some of it, an Error when no such case is loaded, and StoreError.
 */
export const removeCases = async (
  store: Store,
  ids: readonly string[],
  { onFile, dryRun = false }: LoadOptions,
): Promise<void> => {
  const removed = await (dryRun ? asDryRun : inTransaction)(store, async (run, audit) => {
    const all: Changed[] = [];
    const load = randomUUID();
    for (const id of await meant(run, ids)) {
      await run(writes.rememberFormer, { load, id, file: id, journal: null });
      all.push({
        path: id,
        id,
        changes: await writeFile(run, id, { id, hash: '', origin: '', text: '', records: [] }),
      });
      await run(writes.unload, { id });
    }
    for (const one of all) audit(changeOf('file.remove', one));
    return all;
  });
  for (const one of removed) onFile(one);
};
