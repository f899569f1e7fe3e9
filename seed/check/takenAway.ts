import type { Run } from '../../server/store/query.ts';
import type { LoadedFile } from '../../server/store/writes.ts';
import { assemble } from '../write/assemble.ts';
import { nounOf } from '../write/changesInWords.ts';
import { mergedIn } from '../write/mergedIn.ts';
import type { SeedFile } from '../write/seedFile.ts';
import { changesOf, heldOf } from '../write/writeFile.ts';
import { declarationsOf } from './declarations.ts';
import type { Problem } from './problem.ts';

const mostNamed = 20;

type Record = { readonly id: string; readonly kind: string };
const named = (verb: string, records: readonly Record[]): readonly string[] => {
  if (records.length === 0) return [];
  const shown = records.slice(0, mostNamed).map(({ id, kind }) => `${nounOf(kind)} ${id}`);
  const more = records.length - shown.length;
  return [`${verb} ${records.length} (${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''})`];
};

/**
 * What files would take away that the store holds: all that they no longer declare and, where another file was loaded
 * under the same id, what they would change of it. `loaded`: the files that it holds. What moves to another of these files is not taken away.
 */
export const takenAway = async (
  run: Run,
  files: readonly SeedFile[],
  loaded: readonly LoadedFile[],
): Promise<readonly Problem[]> => {
  const loads = new Map(loaded.map(load => [load.id, load]));
  const merged = await mergedIn(run);
  const declared = new Set(files.flatMap(file => declarationsOf(file).map(({ id }) => id)));
  const held = await heldOf(run, files);
  const problems: Problem[] = [];
  for (const file of files) {
    const load = loads.get(file.id);
    if (load === undefined) continue;
    const { removed, changed } = changesOf(assemble(file), held, merged);
    const isOther = load.origin !== file.origin;
    const taken = [
      ...named(
        'remove',
        removed.filter(({ id }) => !declared.has(id)),
      ),
      ...named('change', isOther ? changed : []),
    ];
    if (taken.length === 0) continue;
    const holder = isOther ? `${file.id} was loaded from ${load.origin ?? 'another file'}, and this` : 'this';
    const hint = `say --replace where that is meant${isOther ? ', or give the file an id of its own' : ''}`;
    problems.push({ file: file.path, line: 1, column: 1, problem: `${holder} would ${taken.join(' and ')}`, hint });
  }
  return problems;
};
