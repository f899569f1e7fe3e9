import type { Cooperative } from '../cooperative.ts';
import { distances, type Link, type Numbered, numbered, type Taken } from './numbered.ts';

type Path<L extends Link> = readonly Taken<L>[];

type Options<L extends Link> = {
  /** At most so many paths, each of at most so many links. */
  readonly k: number;
  readonly hops: number;
  /** How doubtful a link is: 0 or more, the greater the more. */
  readonly doubt: (link: L) => number;
};

type Search = {
  readonly start: string;
  /** Links that it may not begin with, and entities that it may not pass, by id. */
  readonly banned: ReadonlySet<string>;
  readonly closed: ReadonlySet<string>;
  readonly most: number;
};

/** Finds a shortest way to one entity; of several the first that comes up when links are taken in the order of ids. */
const searchTo = <L extends Link>(end: number, graph: Numbered<L>) => {
  const { numberOf, first, from, to, takenAt } = graph;
  const away = distances(graph, end);
  return ({ start, banned, closed, most }: Search): Path<L> | undefined => {
    const begin = numberOf.get(start) ?? end;
    const by = new Int32Array(away.length);
    const passed = new Uint8Array(away.length);
    for (const id of [start, ...closed]) passed[numberOf.get(id) ?? begin] = 1;
    // Steps by the least length that a way over them can have; it never shrinks along a way.
    const waiting = Array.from({ length: most + 1 }, (): number[] => []);
    const leave = (here: number, hops: number): void => {
      for (let step = first[here] ?? 0; step < (first[here + 1] ?? 0); step += 1) {
        const there = to[step] ?? 0;
        if (passed[there] === 0) waiting[hops + 1 + (away[there] ?? 0)]?.push(step);
      }
    };
    leave(begin, 0);
    for (const [length, steps] of waiting.entries()) {
      // It grows meanwhile.
      for (const step of steps) {
        const here = to[step] ?? 0;
        if (passed[here] === 1) continue;
        if (from[step] === begin && banned.has(takenAt(step)?.link.id ?? '')) continue;
        passed[here] = 1;
        by[here] = step;
        if (here !== end) {
          leave(here, length - (away[here] ?? 0));
          continue;
        }
        const path: Taken<L>[] = [];
        for (let at = end; at !== begin; at = from[by[at] ?? 0] ?? begin) {
          const taken = takenAt(by[at] ?? 0);
          if (taken) path.push(taken);
        }
        return path.reverse();
      }
    }
    return undefined;
  };
};

/**
 * The `k` shortest simple paths between two entities over the given links, read in either direction, by the algorithm of
 * Yen (1971); each of its searches is led by the distances to the end (Hart, Nilsson, Raphael 1968), so that it looks at
 * little beside the path it finds. Fewest links first, then the least doubtful taken together, then by ids. None is longer
 * than `hops`. At worst O(k · hops · links). It rests after each search.
 */
export function* shortestPaths<L extends Link>(
  links: readonly L[],
  from: string,
  to: string,
  { k, hops, doubt }: Options<L>,
): Cooperative<readonly Path<L>[]> {
  const key = (path: Path<L>): string => path.map(({ link }) => link.id).join(' ');
  const doubts = (path: Path<L>): number => path.reduce((sum, { link }) => sum + doubt(link), 0);
  const better = (a: Path<L>, b: Path<L>): number =>
    a.length - b.length || doubts(a) - doubts(b) || (key(a) < key(b) ? -1 : 1);
  const graph = numbered(links);
  yield;
  const end = graph.numberOf.get(to);
  if (from === to || end === undefined || !graph.numberOf.has(from)) return [];
  const shortest = searchTo(end, graph);
  const first = shortest({ start: from, banned: new Set(), closed: new Set(), most: hops });
  if (!first) return [];
  const found: Path<L>[] = [first];
  const open = new Map<string, Path<L>>();
  while (found.length < k) {
    const last = found.at(-1) ?? [];
    for (const [i, taken] of last.entries()) {
      yield;
      const root = last.slice(0, i);
      const sameRoot = [...found, ...open.values()].filter(path =>
        root.every((before, j) => path[j]?.link.id === before.link.id),
      );
      const banned = new Set(sameRoot.flatMap(path => path[i]?.link.id ?? []));
      const closed = new Set(root.map(before => before.from));
      const spur = shortest({ start: taken.from, banned, closed, most: hops - root.length });
      if (!spur) continue;
      const path = [...root, ...spur];
      open.set(key(path), path);
    }
    const next = [...open].sort(([, a], [, b]) => better(a, b))[0];
    if (!next) break;
    open.delete(next[0]);
    found.push(next[1]);
  }
  return found.toSorted(better);
}
