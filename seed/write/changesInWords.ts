import type { Changes } from './writeFile.ts';

type Changed = { readonly [K in 'added' | 'changed' | 'removed']: readonly { readonly id: string }[] };
const steps = ['added', 'changed', 'removed'] as const;

const nouns: Readonly<Record<string, string>> = {
  Claim: 'claims',
  Source: 'sources',
  Gap: 'gaps',
  Merge: 'merge decisions',
  Reference: 'reference parts',
};
export const nounOf = (kind: string): string => nouns[kind] ?? 'entities';
const byNoun = ({ nodes, relations }: Changes): ReadonlyMap<string, Changed> => {
  const of = (noun: string): Changed => {
    const mine = ({ kind }: { readonly kind: string }) => nounOf(kind) === noun;
    return {
      added: nodes.added.filter(mine),
      changed: nodes.changed.filter(mine),
      removed: nodes.removed.filter(mine),
    };
  };
  const named = (ids: readonly string[]) => ids.map(id => ({ id }));
  return new Map([
    ['claims', of('claims')],
    ['entities', of('entities')],
    [
      'relations',
      { added: named(relations.added), changed: named(relations.changed), removed: named(relations.removed) },
    ],
    ['sources', of('sources')],
    ['gaps', of('gaps')],
    ['merge decisions', of('merge decisions')],
    ['reference parts', of('reference parts')],
  ]);
};

/** `claims 12 added, 1 changed; relations 3 added`, or `nothing changed`. */
export const changesInWords = (changes: Changes): string => {
  const parts = [...byNoun(changes)].flatMap(([noun, changed]) => {
    const counts = steps.filter(step => changed[step].length > 0).map(step => `${changed[step].length} ${step}`);
    return counts.length === 0 ? [] : [`${noun} ${counts.join(', ')}`];
  });
  return parts.length === 0 ? 'nothing changed' : parts.join('; ');
};

/** Lines of one kind of change. */
const mostListed = 200;

/** One line for each thing that changes, or that changes in the given way, `added claims: cl-…`; of many the first, and how many more. */
export const changesInFull = (changes: Changes, only?: (typeof steps)[number]): readonly string[] =>
  [...byNoun(changes)].flatMap(([noun, changed]) =>
    steps
      .filter(step => only === undefined || step === only)
      .flatMap(step => {
        const lines = changed[step].slice(0, mostListed).map(({ id }) => `  ${step} ${noun}: ${id}`);
        const more = changed[step].length - lines.length;
        return more > 0 ? [...lines, `  ${step} ${noun}: and ${more} more`] : lines;
      }),
  );
