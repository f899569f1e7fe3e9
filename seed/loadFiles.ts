import type { Run, Store } from '../server/store/query.ts';
import { writes } from '../server/store/writes.ts';
import { assemble } from './assemble.ts';
import { hashOf } from './checkFile.ts';
import { checkFiles, type SeedText } from './checkFiles.ts';
import { SeedError } from './problem.ts';
import type { SeedFile } from './seedFile.ts';
import { type Changes, format, writeFile } from './writeFile.ts';

export type LoadOptions = {
  /** Called for each file once its changes are in the store, or have been worked out in a dry run. */
  readonly onFile: (file: { readonly path: string; readonly id: string; readonly changes: Changes }) => void;
  /** Works everything out and changes nothing. */
  readonly dryRun?: boolean;
};

/** The texts that the store does not hold yet, or holds in a former format. */
const unknownTo = async (run: Run, texts: readonly SeedText[]): Promise<readonly SeedText[]> => {
  const loaded = await run(writes.loaded, {});
  const held = new Set(loaded.filter(load => load.format === format).map(load => load.hash));
  return texts.filter(({ text }) => !held.has(hashOf(text)));
};

/** The store wraps what went wrong inside a transaction; a refusal of ours is told as it is. */
const unwrapped = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof SeedError ? error.cause : error;

/** All files in one transaction that is then rolled back, since a later file may build on an earlier one. */
const rehearse = async (store: Store, files: readonly SeedFile[], onFile: LoadOptions['onFile']): Promise<void> => {
  const rollBack = new Error('a dry run ends here');
  let worked: Changes[] = [];
  try {
    await store.write(async run => {
      worked = [];
      for (const file of files) worked.push(await writeFile(run, file.path, assemble(file)));
      throw rollBack;
    });
  } catch (error) {
    if (error !== rollBack && !(error instanceof Error && error.cause === rollBack)) throw unwrapped(error);
  }
  for (const [i, { path, id }] of files.entries()) {
    const changes = worked[i];
    if (changes !== undefined) onFile({ path, id, changes });
  }
};

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
  if (dryRun) await rehearse(store, files, onFile);
  for (const file of dryRun ? [] : files) {
    try {
      const changes = await store.write(run => writeFile(run, file.path, assemble(file)));
      onFile({ path: file.path, id: file.id, changes });
    } catch (error) {
      throw unwrapped(error);
    }
  }
  return { loaded: fresh, unchanged: texts.length - fresh };
};
