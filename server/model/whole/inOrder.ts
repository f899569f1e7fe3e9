import { componentsOf } from './components.ts';
import { type Circle, mixingOf } from './mixing.ts';
import type { StakeTable } from './wholeOwnership.ts';

/**
 * Stakes by place in the order of components, so that what is worked out of a firm's owners stands before the firm. Stakes
 * that are certainly 0 are left out.
 */
export type InOrder = {
  /** Nodes by their place, and the place of each. */
  readonly order: Uint32Array;
  readonly place: Uint32Array;
  /** Over places. */
  readonly table: StakeTable;
  /** Where the stakes of owners in the same component begin; the end of the row where there are none. */
  readonly inner: Uint32Array;
  /** The first place that has stakes: all before have no owners. */
  readonly held: number;
  /** Components of several: where each begins and ends, and what sweeps over the least stakes come to. */
  readonly circles: readonly Circle[];
  /** All stakes are figures, none a range. */
  readonly isExact: boolean;
};

/** O(nodes + stakes). */
export const inOrder = (stakes: StakeTable): InOrder => {
  const { order, start: first } = componentsOf(stakes);
  const nodes = order.length;
  const place = new Uint32Array(nodes);
  for (let at = 0; at < nodes; at += 1) place[order[at] ?? 0] = at;
  const circles: { from: number; to: number }[] = [];
  for (let i = 0; i + 1 < first.length; i += 1) {
    const from = first[i] ?? 0;
    const to = first[i + 1] ?? 0;
    if (to - from > 1) circles.push({ from, to });
  }
  const start = new Uint32Array(nodes + 1);
  const inner = new Uint32Array(nodes);
  const owner = new Uint32Array(stakes.owner.length);
  const min = new Float64Array(stakes.owner.length);
  const max = new Float64Array(stakes.owner.length);
  let isExact = true;
  let size = 0;
  const take = (row: number, from: number, to: number, isInner: boolean): void => {
    for (let i = stakes.start[row] ?? 0; i < (stakes.start[row + 1] ?? 0); i += 1) {
      const at = place[stakes.owner[i] ?? 0] ?? 0;
      const most = stakes.max[i] ?? 0;
      if (most <= 0 || (at >= from && at < to) !== isInner) continue;
      const least = stakes.min[i] ?? 0;
      if (least !== most) isExact = false;
      owner[size] = at;
      min[size] = least;
      max[size] = most;
      size += 1;
    }
  };
  let circle = 0;
  for (let at = 0; at < nodes; at += 1) {
    while ((circles[circle]?.to ?? nodes) <= at) circle += 1;
    const near = circles[circle];
    const from = near?.from ?? nodes;
    const to = near?.to ?? nodes;
    const row = order[at] ?? 0;
    const isInside = at >= from;
    take(row, isInside ? from : nodes, to, false);
    inner[at] = size;
    if (isInside) take(row, from, to, true);
    start[at + 1] = size;
  }
  let held = 0;
  while (held < nodes && start[held + 1] === 0) held += 1;
  const table = { start, owner: owner.slice(0, size), min: min.slice(0, size), max: max.slice(0, size) };
  return {
    ...{ order, place, table: isExact ? { ...table, max: table.min } : table, inner, held, isExact },
    circles: circles.map(({ from, to }): Circle => {
      const { span, kept } = mixingOf({ from, to }, { table, inner }, table.min);
      return { from, to, span, kept };
    }),
  };
};
