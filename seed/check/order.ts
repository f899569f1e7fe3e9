import type { SeedFile } from '../write/seedFile.ts';
import { declarationsOf } from './declarations.ts';
import type { Preflight } from './preflight.ts';
import { referencesOf } from './references.ts';

/** For each file those that have to be written before it, as ids of files. */
const predecessors = (
  files: readonly SeedFile[],
  { dropped, present }: Pick<Preflight, 'dropped' | 'present'>,
): ReadonlyMap<string, Set<string>> => {
  const owner = new Map(files.flatMap(file => declarationsOf(file).map(({ id }) => [id, file.id])));
  const before = new Map(files.map(file => [file.id, new Set<string>()]));
  const add = (earlier: string | undefined, later: string): void => {
    if (earlier !== undefined && earlier !== later && before.has(earlier)) before.get(later)?.add(earlier);
  };
  for (const file of files) {
    for (const { id } of referencesOf(file)) if (!present.has(id)) add(owner.get(id), file.id);
  }
  for (const { id, file, users } of dropped) {
    // What moves to another file is there before it leaves this one; what goes for good is first let go by its users.
    add(owner.get(id), file);
    if (!owner.has(id)) for (const user of users) add(user.file, file);
  }
  return before;
};

/**
 * The files in an order in which each can be written by itself: what is referred to first, what is dropped last. Where
 * files wait for each other, `circle` names them.
 */
export const inOrder = (
  files: readonly SeedFile[],
  preflight: Pick<Preflight, 'dropped' | 'present'>,
): { readonly ordered: readonly SeedFile[]; readonly circle: readonly SeedFile[] } => {
  const before = predecessors(files, preflight);
  const ordered: SeedFile[] = [];
  const done = new Set<string>();
  let waiting = [...files];
  while (waiting.length > 0) {
    const ready = waiting.filter(file => [...(before.get(file.id) ?? [])].every(id => done.has(id)));
    if (ready.length === 0) return { ordered, circle: waiting };
    for (const file of ready) done.add(file.id);
    ordered.push(...ready);
    waiting = waiting.filter(file => !done.has(file.id));
  }
  return { ordered, circle: [] };
};
