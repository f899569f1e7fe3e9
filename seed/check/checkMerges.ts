import { groupBy } from '../../domain/groupBy.ts';
import { type MergeDecision, mergedBy, pairsOf } from '../../server/model/duplicates/merges.ts';
import type { MergeEntry, SeedFile } from '../write/seedFile.ts';
import type { DeclaredKind } from './declarations.ts';
import type { Problem } from './problem.ts';

type At = (merge: MergeEntry, field: string, problem: string, value: unknown, hint: string) => Problem;

/** An entity merged into itself, into two others, or into one that is itself merged away. */
const chains = (own: readonly MergeEntry[], all: readonly MergeDecision[], at: At): Problem[] => {
  const isSame = ({ decision }: MergeDecision): boolean => decision === 'same';
  const merged = mergedBy(all.filter(isSame));
  const times = groupBy(
    all.filter(isSame).flatMap(({ merge }) => merge),
    id => id,
  );
  const kept = new Set(all.filter(isSame).map(({ keep }) => keep));
  return own
    .filter(isSame)
    .flatMap(entry => [
      ...(merged.has(entry.keep)
        ? [
            at(
              entry,
              'keep',
              'kept here but merged away',
              entry.keep,
              `keep ${String(merged.get(entry.keep))} here, too`,
            ),
          ]
        : []),
      ...entry.merge
        .filter(id => (times.get(id)?.length ?? 0) > 1)
        .map(id => at(entry, 'merge', 'merged more than once', id, 'merge it into one entity, once')),
      ...entry.merge
        .filter(id => kept.has(id) && !own.some(other => isSame(other) && other.keep === id))
        .map(id => at(entry, 'merge', 'merged away here but kept by another file', id, 'keep it here, too')),
    ]);
};

/** Two entities that one decision has as the same, and another as different. */
const contradictions = (own: readonly MergeEntry[], all: readonly MergeDecision[], at: At): Problem[] => {
  const deciding = (decision: string) =>
    new Map(all.filter(entry => entry.decision === decision).flatMap(e => pairsOf(e).map(p => [p, e.id])));
  const [same, different] = [deciding('same'), deciding('different')];
  const ids = new Set(own.map(({ id }) => id));
  return own.flatMap(entry =>
    pairsOf(entry).flatMap(pair => {
      const other = entry.decision === 'different' ? same.get(pair) : different.get(pair);
      // Where both stand in one file, the one that says "different" is named.
      if (other === undefined || (entry.decision === 'same' && ids.has(other))) return [];
      const problem = `both the same and different, see ${other}`;
      return [at(entry, 'decision', problem, pair.replace('~', ', '), 'keep one of the two decisions')];
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

/** What data sets state of a party stays with it, so that a decision would hide it under the one that is kept. */
const stated = (merges: readonly MergeEntry[], at: At, dataSetsOf: Others['dataSetsOf']): Problem[] =>
  merges
    .filter(({ decision }) => decision === 'same')
    .flatMap(entry =>
      entry.merge.flatMap(id => {
        const [dataSet] = dataSetsOf(id);
        const hint =
          'put the code of its record, such as us-csl:12345, under identifiers of the recorded party (where two data sets tell of it, declare a party with the codes of both records), and import with --replace';
        return dataSet === undefined ? [] : [at(entry, 'merge', `a party of which ${dataSet} tells`, id, hint)];
      }),
    );

type Others = {
  /** The data sets that state something of an entity. */
  readonly dataSetsOf: (id: string) => readonly string[];
  readonly files: readonly SeedFile[];
  /** Decisions that the store holds from files other than these. */
  readonly stored: readonly MergeDecision[];
  readonly kindOf: (id: string) => DeclaredKind | undefined;
};

/** What the decisions of a file say of each other, of those of all other files, and of the kinds of what they name. */
export const checkMerges = (file: SeedFile, { files, stored, kindOf, dataSetsOf }: Others): readonly Problem[] => {
  if (file.type !== 'merges') return [];
  const at: At = (merge, field, problem, value, hint) => ({
    file: file.path,
    ...file.places.value(merge, field),
    problem,
    value,
    hint,
  });
  const { merges } = file.body;
  const all = [...files.flatMap(other => (other.type === 'merges' ? other.body.merges : [])), ...stored];
  return [
    ...chains(merges, all, at),
    ...contradictions(merges, all, at),
    ...kinds(merges, at, kindOf),
    ...stated(merges, at, dataSetsOf),
  ];
};
