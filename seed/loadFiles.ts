import type { Run, Store } from '../server/store/query.ts';
import { writes } from '../server/store/writes.ts';
import { assemble } from './assemble.ts';
import { hashOf } from './checkFile.ts';
import { checkFiles, type SeedText } from './checkFiles.ts';
import { SeedError } from './problem.ts';
import { inTransaction, rehearse } from './rehearse.ts';
import type { SeedFile } from './seedFile.ts';
import { type Changes, format, writeFile } from './writeFile.ts';

/** What one file, or a case taken out, has changed. */
export type Changed = { readonly path: string; readonly id: string; readonly changes: Changes };
export type LoadOptions = {
  /** Called for each file once its changes are in the store, or have been worked out in a dry run. */
  readonly onFile: (changed: Changed) => void;
  /** Works everything out and changes nothing. */
  readonly dryRun?: boolean;
};

/** The texts that the store does not hold yet, or holds in a former format. */
const unknownTo = async (run: Run, texts: readonly SeedText[]): Promise<readonly SeedText[]> => {
  const loaded = await run(writes.loaded, {});
  const held = new Set(loaded.filter(load => load.format === format).map(load => load.hash));
  return texts.filter(({ text }) => !held.has(hashOf(text)));
};

const write = async (run: Run, file: SeedFile): Promise<Changed> => ({
  path: file.path,
  id: file.id,
  changes: await writeFile(run, file.path, assemble(file)),
});

/** All files in one transaction, since a later file may build on an earlier one. */
const rehearseAll = (store: Store, files: readonly SeedFile[]) =>
  rehearse(store, async run => {
    const worked: Changed[] = [];
    for (const file of files) worked.push(await write(run, file));
    return worked;
  });

/**
 * Loads texts of case and reference files, each in one transaction; those that the store holds already are left out.
 * All are checked before any is written. Throws SeedError with every problem, and StoreError.
 */
export const loadFiles = async (
  store: Store,
  texts: readonly SeedText[],
  { onFile, dryRun = false }: LoadOptions,
): Promise<{ readonly loaded: number; readonly unchanged: number }> => {
  // Asked of the writer, so that a load sees what the one before it has written.
  const { fresh, files, problems } = await store.write(async run => {
    const unseen = await unknownTo(run, texts);
    return { fresh: unseen.length, ...(await checkFiles(run, unseen)) };
  });
  if (problems.length > 0) throw new SeedError(problems);
  if (dryRun) for (const worked of await rehearseAll(store, files)) onFile(worked);
  else for (const file of files) onFile(await inTransaction(store, run => write(run, file)));
  return { loaded: fresh, unchanged: texts.length - fresh };
};
