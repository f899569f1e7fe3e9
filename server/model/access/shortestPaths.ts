import type { RelationKind } from '../kinds.ts';
import type { KnownRelation } from '../recall.ts';
import type { Step } from './steps.ts';

type Path = readonly Step[];

/** Steps over relations of the given kinds, in both directions, in the order of their ids. */
const stepsFrom = (
  relations: readonly KnownRelation[],
  kinds: ReadonlySet<RelationKind>,
): ReadonlyMap<string, readonly Step[]> => {
  const from = new Map<string, Step[]>();
  const add = (step: Step): void => {
    const steps = from.get(step.from);
    if (steps) steps.push(step);
    else from.set(step.from, [step]);
  };
  for (const relation of relations.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const { certainty } = relation;
    if (certainty === undefined || !kinds.has(relation.kind)) continue;
    add({ relation, certainty, from: relation.from, to: relation.to });
    add({ relation, certainty, from: relation.to, to: relation.from });
  }
  return from;
};

/** How many hops each entity is away from `to`. */
const distancesTo = (to: string, steps: ReadonlyMap<string, readonly Step[]>): ReadonlyMap<string, number> => {
  const distances = new Map([[to, 0]]);
  for (const [here, distance] of distances) {
    for (const step of steps.get(here) ?? []) if (!distances.has(step.to)) distances.set(step.to, distance + 1);
  }
  return distances;
};

type Waiting = { readonly at: string; readonly by: Step | undefined; readonly hops: number };

/** Fewest hops first, then fewest steps that only possibly hold, then by ids. */
const better = (a: Path, b: Path): number => {
  const doubts = (path: Path): number => path.filter(step => step.certainty === 'possible').length;
  const key = (path: Path): string => path.map(step => step.relation.id).join(' ');
  return a.length - b.length || doubts(a) - doubts(b) || (key(a) < key(b) ? -1 : 1);
};

type Options = { readonly k: number; readonly hops: number; readonly kinds: readonly RelationKind[] };

/**
 * The `k` shortest simple paths between two entities over relations of the given kinds, read in either direction, by the
 * algorithm of Yen (1971); each of its searches is led by the distances to the end (Hart, Nilsson, Raphael 1968), so that
 * it looks at little beside the path it finds. None is longer than `hops`. At worst O(k · hops · relations).
 */
export const shortestPaths = (
  relations: readonly KnownRelation[],
  from: string,
  to: string,
  { k, hops, kinds }: Options,
): readonly Path[] => {
  const steps = stepsFrom(relations, new Set(kinds));
  const away = distancesTo(to, steps);

  const shortest = (
    start: string,
    banned: ReadonlySet<string>,
    closed: ReadonlySet<string>,
    most: number,
  ): Path | undefined => {
    const by = new Map<string, Step | undefined>();
    // By the least length that a way over them can have; it never shrinks along a way.
    const waiting = Array.from({ length: most + 1 }, (): Waiting[] => []);
    const wait = (next: Waiting): void => {
      waiting[next.hops + (away.get(next.at) ?? most + 1)]?.push(next);
    };
    wait({ at: start, by: undefined, hops: 0 });
    for (const next of waiting) {
      // It grows meanwhile.
      for (const here of next) {
        if (by.has(here.at)) continue;
        by.set(here.at, here.by);
        if (here.at === to) return wayTo(to, by);
        for (const step of steps.get(here.at) ?? []) {
          const isBanned = here.at === start && banned.has(step.relation.id);
          if (!isBanned && !closed.has(step.to)) wait({ at: step.to, by: step, hops: here.hops + 1 });
        }
      }
    }
    return undefined;
  };

  const first = from === to ? undefined : shortest(from, new Set(), new Set(), hops);
  if (!first) return [];
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
      const closed = new Set(root.map(before => before.from));
      const spur = shortest(step.from, banned, closed, hops - root.length);
      if (!spur) continue;
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

const wayTo = (end: string, by: ReadonlyMap<string, Step | undefined>): Path => {
  const path: Step[] = [];
  for (let step = by.get(end); step; step = by.get(step.from)) path.push(step);
  return path.reverse();
};
