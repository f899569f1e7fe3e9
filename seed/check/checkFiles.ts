import type { Run } from '../../server/store/query.ts';
import type { SeedFile } from '../write/seedFile.ts';
import type { CheckedFile } from './checkFile.ts';
import { checkReferences } from './checkReferences.ts';
import { declarationsOf } from './declarations.ts';
import { inOrder } from './order.ts';
import { type Dropped, preflightStore } from './preflight.ts';
import { type Problem, stillUsed } from './problem.ts';

/** Ids that a file drops although files that are not loaded now still speak of them. */
const stillWanted = (files: readonly SeedFile[], dropped: readonly Dropped[]): Problem[] => {
  const paths = new Map(files.map(file => [file.id, file.path]));
  const declared = new Set(files.flatMap(file => declarationsOf(file).map(({ id }) => id)));
  return dropped
    .filter(({ id }) => !declared.has(id))
    .flatMap(({ id, file, users }) =>
      users.filter(user => !paths.has(user.file)).map(user => stillUsed(paths.get(file) ?? file, { ...user, id })),
    );
};

const inCircle = (circle: readonly SeedFile[]): Problem[] =>
  circle.map(file => ({
    file: file.path,
    line: 1,
    column: 1,
    problem: 'files refer to each other in a circle',
    value: circle.map(({ id }) => id).join(', '),
    hint: 'declare what they share in reference/entities.yaml',
  }));

/**
 * Checks case and reference files with each other and with what the store holds: every problem of every file, those of
 * the files by themselves included, and, where there is none, the files in an order in which each can be written alone.
 */
export const checkFiles = async (
  run: Run,
  checked: readonly CheckedFile[],
): Promise<{ readonly files: readonly SeedFile[]; readonly problems: readonly Problem[] }> => {
  const files = checked.flatMap(({ file }) => file ?? []);
  const preflight = await preflightStore(run, files);
  const { ordered, circle } = inOrder(files, preflight);
  const problems = [
    ...checked.flatMap(({ problems: own }) => own),
    ...checkReferences(files, preflight),
    ...stillWanted(files, preflight.dropped),
    ...inCircle(circle),
  ];
  return { files: ordered, problems };
};
