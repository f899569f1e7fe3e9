import type { Cooperative } from '../../../domain/cooperative.ts';
import { type Arc, type Flow, maximumFlow } from './maximumFlow.ts';

/** A directed graph in which some nodes can be cut away, by name; `source` and `sink` are nodes. */
export type CutGraph = {
  readonly arcs: readonly (readonly [from: string, to: string])[];
  readonly source: string;
  readonly sink: string;
  readonly canBeCut: (node: string) => boolean;
};

export type MinimumCuts = {
  /** Undefined when some way passes nothing that can be cut. */
  readonly size?: number;
  readonly cuts: readonly (readonly string[])[];
  /** How many there are; a lower bound when `complete` is false. */
  readonly count: number;
  readonly complete: boolean;
};

/** Splits each node in two, so that cutting it is cutting the arc between. */
function* flowOf({ arcs, source, sink, canBeCut }: CutGraph): Cooperative<{
  readonly names: readonly string[];
  readonly into: (name: string) => number;
  readonly flow: Flow;
}> {
  const names = [...new Set([source, sink, ...arcs.flat()])];
  const index = new Map(names.map((name, i) => [name, i]));
  const into = (name: string): number => 2 * (index.get(name) ?? 0);
  const split: Arc[] = names.map(name => ({
    from: into(name),
    to: into(name) + 1,
    capacity: canBeCut(name) ? 1 : Number.POSITIVE_INFINITY,
  }));
  const joins = arcs.map(([from, to]) => ({ from: into(from) + 1, to: into(to), capacity: Number.POSITIVE_INFINITY }));
  const flow = yield* maximumFlow(2 * names.length, [...split, ...joins], into(source), into(sink) + 1);
  return { names, into, flow };
}

const reach = (from: Iterable<number>, next: (node: number) => readonly number[]): Set<number> => {
  const seen = new Set(from);
  for (const node of seen) for (const other of next(node)) seen.add(other);
  return seen;
};

/**
 * The smallest sets of nodes without which no way leads from source to sink. Each is the border of a set of nodes that
 * holds the source and all that the residual graph of one greatest flow leads to from it (Picard, Queyranne 1980).
 * They are walked by taking in, at each border node, either it or nothing behind it; looks at no more than `most` sets.
 * Rests before each.
 */
export function* minimumCuts(
  graph: CutGraph,
  limits: { readonly first: number; readonly most: number },
): Cooperative<MinimumCuts> {
  const { names, into, flow } = yield* flowOf(graph);
  if (flow.value === 0) return { size: 0, cuts: [], count: 0, complete: true };
  if (flow.value === Number.POSITIVE_INFINITY) return { cuts: [], count: 0, complete: true };
  const sinkNode = into(graph.sink) + 1;
  const cuttable = names.filter(graph.canBeCut);
  const borderOf = (side: ReadonlySet<number>): string[] =>
    cuttable.filter(name => side.has(into(name)) && !side.has(into(name) + 1)).sort();
  const found = new Map<string, readonly string[]>();
  // Each entry: the nodes on the source's side, and the cut nodes that must stay cut.
  const open: { side: ReadonlySet<number>; kept: ReadonlySet<string> }[] = [
    { side: reach([into(graph.source)], flow.residual), kept: new Set() },
  ];
  let looked = 0;
  for (; looked < limits.most; looked += 1) {
    const next = open.pop();
    if (!next) break;
    yield;
    const border = borderOf(next.side);
    found.set(border.join('\n'), border);
    const kept = new Set(next.kept);
    for (const name of border) {
      if (kept.has(name)) continue;
      const side = reach([...next.side, into(name) + 1], flow.residual);
      const grown = side.has(sinkNode) || [...kept].some(fixed => side.has(into(fixed) + 1));
      if (!grown) open.push({ side, kept: new Set(kept) });
      kept.add(name);
    }
  }
  const cuts = [...found.values()].sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1));
  return { size: flow.value, cuts: cuts.slice(0, limits.first), count: cuts.length, complete: open.length === 0 };
}
