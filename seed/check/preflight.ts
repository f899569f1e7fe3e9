import type { MergeDecision } from '../../server/model/duplicates/merges.ts';
import { queries } from '../../server/store/queries.ts';
import type { Run } from '../../server/store/query.ts';
import { mergeFrom } from '../../server/store/rows.ts';
import { writes } from '../../server/store/writes.ts';
import type { SeedFile } from '../write/seedFile.ts';
import type { Known } from './checkReferences.ts';
import { type DeclaredKind, declarationsOf } from './declarations.ts';
import { referencesOf } from './references.ts';

/** Something that a file has put into the store and does not declare any more, and who else speaks of it. */
export type Dropped = {
  readonly id: string;
  readonly file: string;
  readonly users: readonly { readonly user: string; readonly file: string }[];
};
export type Preflight = {
  /** What files other than these have put into the store, under the ids that these declare or name. */
  readonly stored: ReadonlyMap<string, Known>;
  /** All ids that the store holds already, of those that these files declare or name. */
  readonly present: ReadonlySet<string>;
  readonly dropped: readonly Dropped[];
  /** Which file holds the parts, other than entities, of reference files of a type: see `otherParts`. */
  readonly holders: ReadonlyMap<string, string>;
  /** Merge decisions of files other than these. */
  readonly merges: readonly MergeDecision[];
};

const lookUp = async (run: Run, files: readonly SeedFile[]): Promise<Pick<Preflight, 'stored' | 'present'>> => {
  const own = new Set(files.map(file => file.id));
  const stored = new Map<string, Known>();
  const present = new Set<string>();
  const asked = new Set<string>();
  let ids = files.flatMap(file => [
    ...declarationsOf(file).map(({ id }) => id),
    ...referencesOf(file).map(({ id }) => id),
  ]);
  while (ids.length > 0) {
    const fresh = [...new Set(ids)].filter(id => !asked.has(id));
    for (const id of fresh) asked.add(id);
    const found = await run(writes.lookup, { ids: fresh });
    for (const known of found) {
      present.add(known.id);
      if (!own.has(known.file)) stored.set(known.id, { ...known, kind: known.kind as DeclaredKind });
    }
    // Circles of answers may run through claims that these files do not name.
    ids = found.flatMap(({ answers }) => answers).filter(id => !asked.has(id));
  }
  return { stored, present };
};

const droppedBy = async (run: Run, files: readonly SeedFile[]): Promise<readonly Dropped[]> => {
  const declared = new Map(files.map(file => [file.id, new Set(declarationsOf(file).map(({ id }) => id))]));
  const gone = new Map<string, string>();
  for (const { file, id, kind } of await run(writes.owned, { files: [...declared.keys()] })) {
    if (kind !== 'Reference' && !declared.get(file)?.has(id)) gone.set(id, file);
  }
  const users = gone.size === 0 ? [] : await run(writes.users, { ids: [...gone.keys()], files: [] });
  return [...gone].map(([id, file]) => ({ id, file, users: users.filter(use => use.id === id && use.file !== file) }));
};

const otherMerges = async (run: Run, files: readonly SeedFile[]): Promise<readonly MergeDecision[]> => {
  const own = new Set(files.map(({ id }) => id));
  const rows = await run(queries.merges, {});
  return rows.filter(({ merge }) => !own.has(String(merge.declaredIn))).map(({ merge }) => mergeFrom(merge));
};

const nothing: Preflight = { stored: new Map(), present: new Set(), dropped: [], holders: new Map(), merges: [] };

const lookAll = async (run: Run, files: readonly SeedFile[]): Promise<Preflight> => ({
  ...(await lookUp(run, files)),
  dropped: await droppedBy(run, files),
  holders: new Map((await run(writes.referenceHolders, {})).map(({ id, file }) => [id, file])),
  merges: await otherMerges(run, files),
});

/** What has to be known of the store before these files can be judged. */
export const preflightStore = async (run: Run, files: readonly SeedFile[]): Promise<Preflight> =>
  (await run(writes.holdsAny, {}))[0]?.holds === false ? nothing : lookAll(run, files);
