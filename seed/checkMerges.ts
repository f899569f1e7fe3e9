import { mergedBy, pairsOf } from '../server/model/duplicates/merges.ts';
import { groupBy } from '../server/model/groupBy.ts';
import type { DeclaredKind } from './declarations.ts';
import type { Problem } from './problem.ts';
import type { MergeEntry, SeedFile } from './seedFile.ts';

type At = (merge: MergeEntry, field: string, problem: string, value: unknown, remedy: string) => Problem;

/** An entity merged into itself, into two others, or into one that is itself merged away. */
const chains = (merges: readonly MergeEntry[], at: At): Problem[] => {
  const same = merges.filter(({ decision }) => decision === 'same');
  const merged = mergedBy(same);
  const times = groupBy(
    same.flatMap(({ merge }) => merge),
    id => id,
  );
  return same.flatMap(entry => [
    ...(merged.has(entry.keep)
      ? [at(entry, 'keep', 'kept here but merged away', entry.keep, `keep ${String(merged.get(entry.keep))} here, too`)]
      : []),
    ...entry.merge
      .filter(id => (times.get(id)?.length ?? 0) > 1)
      .map(id => at(entry, 'merge', 'merged more than once', id, 'merge it into one entity, once')),
  ]);
};

/** Two entities that one decision has as the same, and another as different. */
const contradictions = (merges: readonly MergeEntry[], at: At): Problem[] => {
  const same = new Map(
    merges.filter(({ decision }) => decision === 'same').flatMap(e => pairsOf(e).map(p => [p, e.id])),
  );
  return merges
    .filter(({ decision }) => decision === 'different')
    .flatMap(entry =>
      pairsOf(entry).flatMap(pair => {
        const other = same.get(pair);
        return other === undefined
          ? []
          : [
              at(
                entry,
                'decision',
                `both the same and different, see ${other}`,
                pair.replace('~', ', '),
                'keep one of the two decisions',
              ),
            ];
      }),
    );
};

const kinds = (merges: readonly MergeEntry[], at: At, kindOf: (id: string) => DeclaredKind | undefined): Problem[] =>
  merges.flatMap(entry => {
    const kept = kindOf(entry.keep);
    return entry.merge.flatMap(id => {
      const kind = kindOf(id);
      return kind === undefined || kept === undefined || kind === kept
        ? []
        : [at(entry, 'merge', `a ${kind} cannot be the same as a ${kept}`, id, 'name entities of one kind')];
    });
  });

/** What the decisions of a file say of each other and of the kinds of what they name. */
export const checkMerges = (file: SeedFile, kindOf: (id: string) => DeclaredKind | undefined): readonly Problem[] => {
  if (file.type !== 'merges') return [];
  const at: At = (merge, field, problem, value, remedy) => ({
    file: file.path,
    ...file.places.value(merge, field),
    problem,
    value,
    remedy,
  });
  const { merges } = file.body;
  return [...chains(merges, at), ...contradictions(merges, at), ...kinds(merges, at, kindOf)];
};
