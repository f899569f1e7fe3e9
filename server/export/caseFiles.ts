import { exportQueries } from '../store/exportQueries.ts';
import type { Reader } from '../store/query.ts';

type Reading = { readonly signal?: AbortSignal };

/** Files that come with the program: every store has them. */
const isShipped = (origin: string | null): boolean =>
  origin !== null && /^(reference|cases)\/[\w-]+\.yaml$/.test(origin);

/** A name for the file below a folder that says what it is, made of the letters that every file system takes. */
const fileName = (id: string, origin: string | null): string => {
  if (isShipped(origin)) return origin ?? '';
  const words = id.replace(/\.ya?ml$/, '').split(/[^\w]+/);
  return `files/${words.filter(word => word !== '').join('-')}.yaml`;
};

/** The given files, with those that declare what they speak of, and so on. */
const withNamed = async (store: Reader, files: readonly string[], reading: Reading): Promise<ReadonlySet<string>> => {
  const all = new Set(files);
  for (let fresh = [...files]; fresh.length > 0; ) {
    const rows = await store.read(exportQueries.filesNamed, { files: fresh }, reading);
    fresh = rows.map(({ file }) => file).filter(file => !all.has(file));
    for (const file of fresh) all.add(file);
  }
  return all;
};

export type CaseText = { readonly name: string; readonly text: string };

/**
 * The texts of files as they were loaded: of the given ones, of whatever else they need, and of nothing that comes with
 * the program unless it was asked for. `undefined`: of all.
 */
export const caseTexts = async (
  store: Reader,
  files: readonly string[] | undefined,
  reading: Reading,
): Promise<readonly CaseText[]> => {
  const asked = files === undefined ? undefined : new Set(files);
  const ids = files === undefined ? null : [...(await withNamed(store, files, reading))];
  const rows = await store.read(exportQueries.loadTexts, { ids }, reading);
  const kept = rows.filter(({ id, origin }) => asked === undefined || asked.has(id) || !isShipped(origin));
  const taken = new Set<string>();
  return kept.map(({ id, origin, text }) => {
    let name = fileName(id, origin);
    for (let copy = 2; taken.has(name); copy += 1) name = name.replace(/(-\d+)?\.yaml$/, `-${copy}.yaml`);
    taken.add(name);
    return { name, text };
  });
};
