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
const byNoun = ({ nodes, relations }: Changes): ReadonlyMap<string, Changed> => {
  const of = (noun: string): Changed => {
    const mine = ({ kind }: { readonly kind: string }) => (nouns[kind] ?? 'entities') === noun;
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

/** One line for each thing that changes: `added claims cl-…`. */
export const changesInFull = (changes: Changes): readonly string[] =>
  [...byNoun(changes)].flatMap(([noun, changed]) =>
    steps.flatMap(step => changed[step].map(({ id }) => `  ${step} ${noun}: ${id}`)),
  );
