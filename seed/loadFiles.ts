import { randomUUID } from 'node:crypto';
import type { Run, Store } from '../server/store/query.ts';
import { type LoadedFile, writes } from '../server/store/writes.ts';
import { type CheckedFile, checkFile, hashOf, type SeedText } from './check/checkFile.ts';
import { checkFiles } from './check/checkFiles.ts';
import { type Problem, SeedError } from './check/problem.ts';
import { takenAway } from './check/takenAway.ts';
import { asDryRun, inTransaction } from './write/asDryRun.ts';
import { assemble } from './write/assemble.ts';
import { changeOf } from './write/changeOf.ts';
import { inBatches } from './write/inBatches.ts';
import type { SeedFile } from './write/seedFile.ts';
import { type Changes, format, writeFiles } from './write/writeFile.ts';

/** What one file, or a case taken out, has changed. */
export type Changed = { readonly path: string; readonly id: string; readonly changes: Changes };
export type LoadOptions = {
  /** Called for each file once its changes are in the store, or have been worked out in a dry run. */
  readonly onFile: (changed: Changed) => void;
  /** What is loaded under one id is undone together. */
  readonly load?: string;
  /** Works everything out and changes nothing. */
  readonly dryRun?: boolean;
  /** Allows that files take away what the store holds: see `takenAway`. */
  readonly replace?: boolean;
  /** The files come with the program: they follow their own former versions, and never replace a file of the user's. */
  readonly shipped?: boolean;
  /** Called for each file that comes with the program and is left out, since `holder` was loaded under its id. */
  readonly onLeft?: (path: string, holder: string) => void;
};
export type Loaded = {
  readonly loaded: number;
  readonly unchanged: number;
  /** In a dry run without `replace`: what would be taken away, for which the load would be refused. */
  readonly taken?: readonly Problem[];
};

/** The texts that the store does not hold yet, or holds in a former format. */
const unknownTo = (loaded: readonly LoadedFile[], texts: readonly SeedText[]): readonly SeedText[] => {
  const held = new Set(loaded.filter(load => load.format === format).map(load => load.hash));
  return texts.filter(({ text }) => !held.has(hashOf(text)));
};

/** For each file under whose id another one was loaded, the path of that one. */
const holdersOf = (
  loaded: readonly LoadedFile[],
  checked: readonly CheckedFile[],
): ReadonlyMap<CheckedFile, string> => {
  const origins = new Map(loaded.map(({ id, origin }) => [id, origin]));
  return new Map(
    checked.flatMap(one => {
      const origin = one.file && origins.get(one.file.id);
      return origin && origin !== one.file?.origin ? [[one, origin] as const] : [];
    }),
  );
};

const write = async (run: Run, files: readonly SeedFile[]): Promise<readonly Changed[]> => {
  const changes = await writeFiles(
    run,
    files.map(file => ({ path: file.path, file: assemble(file) })),
  );
  return files.flatMap(({ path, id }, i) => (changes[i] ? { path, id, changes: changes[i] } : []));
};

/** All files in one transaction, since a later file may build on an earlier one. */
const asDryRunAll = (store: Store, batches: readonly (readonly SeedFile[])[]) =>
  asDryRun(store, async run => {
    const worked: Changed[] = [];
    for (const files of batches) worked.push(...(await write(run, files)));
    return worked;
  });

/**
 * Loads texts of case and reference files, each in one transaction, and small new ones several in one; those that the
 * store holds already are left out. All are checked before any is written. Throws SeedError with every problem, and StoreError.
 */
export const loadFiles = async (
  store: Store,
  texts: readonly SeedText[],
  { onFile, onLeft, load = randomUUID(), dryRun = false, replace = false, shipped = false }: LoadOptions,
): Promise<Loaded> => {
  // Asked of the writer, so that a load sees what the one before it has written.
  const { fresh, left, batches, problems, taken } = await inTransaction(store, async run => {
    const loaded = await run(writes.loaded, {});
    const checked = unknownTo(loaded, texts).map(checkFile);
    const holders = shipped ? holdersOf(loaded, checked) : new Map<CheckedFile, string>();
    const { files, problems } = await checkFiles(
      run,
      checked.filter(one => !holders.has(one)),
    );
    const asked = replace || shipped || problems.length > 0;
    const away = asked ? [] : await takenAway(run, files, loaded);
    const batches = inBatches(files, new Set(loaded.map(({ id }) => id)));
    return { fresh: checked.length, left: holders, batches, problems, taken: away };
  });
  for (const [{ file }, holder] of left) onLeft?.(file?.path ?? '', holder);
  if (problems.length > 0) throw new SeedError(problems);
  if (dryRun) for (const worked of await asDryRunAll(store, batches)) onFile(worked);
  else if (taken.length > 0) throw new SeedError(taken);
  else {
    for (const files of batches) {
      const changed = await inTransaction(store, async (run, audit) => {
        await run(writes.lock, {});
        if (!shipped)
          for (const { id } of files) await run(writes.rememberFormer, { load, id, file: id, journal: null });
        const changes = await write(run, files);
        for (const one of changes) audit(changeOf('file.load', one));
        return changes;
      });
      for (const one of changed) onFile(one);
    }
  }
  return { loaded: fresh - left.size, unchanged: texts.length - fresh, ...(taken.length > 0 ? { taken } : {}) };
};
