import type { Cooperative } from '../../../domain/cooperative.ts';

/** A directed graph of numbered nodes; `capacity` may be infinite. */
export type Arc = { readonly from: number; readonly to: number; readonly capacity: number };
export type Flow = {
  readonly value: number;
  /** Nodes one arc away over which more could flow, or flow be sent back. */
  readonly residual: (node: number) => readonly number[];
};

/**
 * The greatest flow from `source` to `sink`, by shortest augmenting ways (Edmonds, Karp 1972). With unit capacities
 * O(value · arcs), resting before each way. A way of infinite capacity has no finite cut: the value is then infinite.
 */
export function* maximumFlow(nodeCount: number, arcs: readonly Arc[], source: number, sink: number): Cooperative<Flow> {
  const out: number[][] = Array.from({ length: nodeCount }, () => []);
  // Arc 2i runs as given, arc 2i + 1 takes its flow back.
  const ends: number[] = [];
  const room: number[] = [];
  for (const { from, to, capacity } of arcs) {
    out[from]?.push(ends.length);
    ends.push(to);
    room.push(capacity);
    out[to]?.push(ends.length);
    ends.push(from);
    room.push(0);
  }
  const residual = (node: number): number[] =>
    (out[node] ?? []).flatMap(arc => ((room[arc] ?? 0) > 0 ? [ends[arc] ?? 0] : []));

  const way = (): number[] | undefined => {
    const by = new Map<number, number>([[source, -1]]);
    for (const node of by.keys()) {
      for (const arc of out[node] ?? []) {
        const next = ends[arc] ?? 0;
        if ((room[arc] ?? 0) <= 0 || by.has(next)) continue;
        by.set(next, arc);
        if (next !== sink) continue;
        const arcsUsed: number[] = [];
        for (let at = sink; at !== source; ) {
          const used = by.get(at) ?? 0;
          arcsUsed.push(used);
          at = ends[used ^ 1] ?? source;
        }
        return arcsUsed;
      }
    }
    return undefined;
  };

  let value = 0;
  for (let path = way(); path; path = way()) {
    yield;
    const width = Math.min(...path.map(arc => room[arc] ?? 0));
    if (width === Number.POSITIVE_INFINITY) return { value: width, residual };
    for (const arc of path) {
      room[arc] = (room[arc] ?? 0) - width;
      room[arc ^ 1] = (room[arc ^ 1] ?? 0) + width;
    }
    value += width;
  }
  return { value, residual };
}
