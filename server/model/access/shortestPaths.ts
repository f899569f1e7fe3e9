import { relationKinds } from '../kinds.ts';
import type { KnownRelation } from '../recall.ts';
import type { Step } from './steps.ts';

type Path = readonly Step[];

/** Steps over relations that pass access, in both directions, in the order of their ids. */
const stepsFrom = (relations: readonly KnownRelation[]): ReadonlyMap<string, readonly Step[]> => {
  const from = new Map<string, Step[]>();
  const add = (step: Step): void => {
    from.set(step.from, [...(from.get(step.from) ?? []), step]);
  };
  for (const relation of relations.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const { certainty } = relation;
    if (certainty === undefined || relationKinds[relation.kind].passes === 'none') continue;
    add({ relation, certainty, from: relation.from, to: relation.to });
    add({ relation, certainty, from: relation.to, to: relation.from });
  }
  return from;
};

/** Fewest hops first, then fewest steps that only possibly hold, then by ids. */
const better = (a: Path, b: Path): number => {
  const doubts = (path: Path): number => path.filter(step => step.certainty === 'possible').length;
  const key = (path: Path): string => path.map(step => step.relation.id).join(' ');
  return a.length - b.length || doubts(a) - doubts(b) || (key(a) < key(b) ? -1 : 1);
};

/**
 * The `k` shortest simple paths between two entities over relations that pass access, read in either direction, by the
 * algorithm of Yen (1971): O(k · hops · relations). None is longer than `hops`.
 */
export const shortestPaths = (
  relations: readonly KnownRelation[],
  from: string,
  to: string,
  { k, hops }: { readonly k: number; readonly hops: number },
): readonly Path[] => {
  const steps = stepsFrom(relations);

  const shortest = (start: string, banned: ReadonlySet<string>, closed: ReadonlySet<string>): Path | undefined => {
    const by = new Map<string, Step | undefined>([[start, undefined]]);
    for (const here of by.keys()) {
      if (here === to) break;
      for (const step of steps.get(here) ?? []) {
        if (by.has(step.to) || closed.has(step.to) || (here === start && banned.has(step.relation.id))) continue;
        by.set(step.to, step);
      }
    }
    if (!by.has(to)) return undefined;
    const path: Step[] = [];
    for (let step = by.get(to); step; step = by.get(step.from)) path.unshift(step);
    return path;
  };

  const first = from === to ? undefined : shortest(from, new Set(), new Set());
  if (!first || first.length > hops) return [];
  const found: Path[] = [first];
  const open = new Map<string, Path>();
  while (found.length < k) {
    const last = found.at(-1) ?? [];
    for (const [i, step] of last.entries()) {
      const root = last.slice(0, i);
      const sameRoot = [...found, ...open.values()].filter(path =>
        root.every((before, j) => path[j]?.relation.id === before.relation.id),
      );
      const banned = new Set(sameRoot.flatMap(path => path[i]?.relation.id ?? []));
      const spur = shortest(step.from, banned, new Set(root.map(before => before.from)));
      if (!spur || root.length + spur.length > hops) continue;
      const path = [...root, ...spur];
      open.set(path.map(each => each.relation.id).join(' '), path);
    }
    const next = [...open].sort(([, a], [, b]) => better(a, b))[0];
    if (!next) break;
    open.delete(next[0]);
    found.push(next[1]);
  }
  return found.toSorted(better);
};
