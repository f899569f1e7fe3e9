import type { Cooperative } from '../../../domain/cooperative.ts';
import type { MinimumCuts } from './minimumCuts.ts';

/**
 * The smallest sets that every path passes one of, by trying: some path that a set leaves open has to be met by one of
 * what it passes (bounded search tree; Downey, Fellows 1995). At worst as many searches as a path is long, to the power of
 * the size; it makes no more than `most`, and rests before each. `pathAvoiding` gives what can be cut on some path that
 * passes nothing that it must avoid; undefined where no such path is left.
 */
export function* smallestHittingSets(
  pathAvoiding: (avoids: (name: string) => boolean) => readonly string[] | undefined,
  limits: { readonly first: number; readonly most: number },
): Cooperative<MinimumCuts> {
  // Nothing ends a path that passes nothing that can be cut.
  if (pathAvoiding(() => true)) return { cuts: [], count: 0, complete: true };
  let searches = 0;
  const found: string[][] = [];
  function* grow(cut: ReadonlySet<string>, kept: ReadonlySet<string>, size: number): Cooperative<undefined> {
    if (searches >= limits.most) return undefined;
    yield;
    searches += 1;
    const path = pathAvoiding(name => cut.has(name));
    if (!path) found.push([...cut].sort());
    if (!path || cut.size === size) return undefined;
    // Sets with what was tried before are found there.
    const tried = new Set(kept);
    for (const name of new Set(path)) {
      if (!tried.has(name)) yield* grow(new Set([...cut, name]), tried, size);
      tried.add(name);
    }
    return undefined;
  }
  for (let size = 0; found.length === 0 && searches < limits.most; size += 1) yield* grow(new Set(), new Set(), size);
  const cuts = found.sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1));
  const size = cuts[0]?.length;
  const complete = searches < limits.most;
  if (size === 0) return { size, cuts: [], count: 0, complete };
  return {
    ...(size === undefined ? {} : { size }),
    ...{ cuts: cuts.slice(0, limits.first), count: cuts.length, complete },
  };
}
