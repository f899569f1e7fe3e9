import { mostJoined } from './searchKeys.ts';

/** Words of a name, or neighbours written as one, with the places of the words. */
export type Run = { readonly text: string; readonly used: readonly number[] };

const known = new WeakMap<readonly string[], readonly Run[]>();

const runsIn = (name: readonly string[]): readonly Run[] =>
  name.flatMap((_, i) =>
    Array.from({ length: Math.min(mostJoined, name.length - i) }, (_, more) => ({
      text: name.slice(i, i + more + 1).join(''),
      used: Array.from({ length: more + 1 }, (_, k) => i + k),
    })),
  );

/** The runs of a name, which answers many questions. */
export const runsOf = (name: readonly string[]): readonly Run[] => {
  const runs = known.get(name) ?? runsIn(name);
  known.set(name, runs);
  return runs;
};
