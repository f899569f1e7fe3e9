import type { RelationKind } from '../kinds.ts';
import type { KnownRelation } from '../recall.ts';
import type { Turns } from '../turns.ts';
import { distances, type Numbered, numbered } from './numbered.ts';
import type { Step } from './steps.ts';

type Path = readonly Step[];

/** Fewest hops first, then fewest steps that only possibly hold, then by ids. */
const better = (a: Path, b: Path): number => {
  const doubts = (path: Path): number => path.filter(step => step.certainty === 'possible').length;
  const key = (path: Path): string => path.map(step => step.relation.id).join(' ');
  return a.length - b.length || doubts(a) - doubts(b) || (key(a) < key(b) ? -1 : 1);
};

type Options = { readonly k: number; readonly hops: number; readonly kinds: readonly RelationKind[] };

type Search = {
  readonly start: string;
  /** Relations that it may not begin with, and entities that it may not pass, by id. */
  readonly banned: ReadonlySet<string>;
  readonly closed: ReadonlySet<string>;
  readonly most: number;
};

/** Finds a shortest way to one entity; of several the first that comes up when steps are taken in the order of ids. */
const searchTo = (end: number, graph: Numbered) => {
  const { numberOf, first, from, to, stepAt } = graph;
  const away = distances(graph, end);
  return ({ start, banned, closed, most }: Search): Path | undefined => {
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
        if (from[step] === begin && banned.has(stepAt(step)?.relation.id ?? '')) continue;
        passed[here] = 1;
        by[here] = step;
        if (here !== end) {
          leave(here, length - (away[here] ?? 0));
          continue;
        }
        const path: Step[] = [];
        for (let at = end; at !== begin; at = from[by[at] ?? 0] ?? begin) {
          const taken = stepAt(by[at] ?? 0);
          if (taken) path.push(taken);
        }
        return path.reverse();
      }
    }
    return undefined;
  };
};

/**
 * The `k` shortest simple paths between two entities over relations of the given kinds, read in either direction, by the
 * algorithm of Yen (1971); each of its searches is led by the distances to the end (Hart, Nilsson, Raphael 1968), so that
 * it looks at little beside the path it finds. None is longer than `hops`. At worst O(k · hops · relations). It rests
 * after each search.
 */
export function* shortestPaths(
  relations: readonly KnownRelation[],
  from: string,
  to: string,
  { k, hops, kinds }: Options,
): Turns<readonly Path[]> {
  const chosen = new Set(kinds);
  const graph = numbered(relations.filter(({ kind, certainty }) => certainty !== undefined && chosen.has(kind)));
  yield;
  const end = graph.numberOf.get(to);
  if (from === to || end === undefined || !graph.numberOf.has(from)) return [];
  const shortest = searchTo(end, graph);
  const first = shortest({ start: from, banned: new Set(), closed: new Set(), most: hops });
  if (!first) return [];
  const found: Path[] = [first];
  const open = new Map<string, Path>();
  while (found.length < k) {
    const last = found.at(-1) ?? [];
    for (const [i, step] of last.entries()) {
      yield;
      const root = last.slice(0, i);
      const sameRoot = [...found, ...open.values()].filter(path =>
        root.every((before, j) => path[j]?.relation.id === before.relation.id),
      );
      const banned = new Set(sameRoot.flatMap(path => path[i]?.relation.id ?? []));
      const closed = new Set(root.map(before => before.from));
      const spur = shortest({ start: step.from, banned, closed, most: hops - root.length });
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
}
