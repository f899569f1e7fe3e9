import type { StakeTable } from './wholeOwnership.ts';

/** Strongly connected components, each after all those that own of it: those of component c stand at start[c] … start[c + 1] − 1 of `order`. */
export type Components = { readonly order: Uint32Array; readonly start: Uint32Array };

const done = 0xffffffff;

/**
 * Strongly connected components over stakes that may be more than 0, by Tarjan's algorithm (1972) without recursion and with
 * one number for each node in place of two (Pearce 2016). All that have no owners come first. Within a component owners mostly come before what they hold.
 * O(nodes + stakes).
 */
export const componentsOf = ({ start, owner, max }: StakeTable): Components => {
  const nodes = start.length - 1;
  // 0: not met; `done`: in a component; else the least place on the path that it is known to lead to.
  const low = new Uint32Array(nodes);
  const next = new Uint32Array(nodes);
  const path = new Uint32Array(nodes);
  const placeOnPath = new Uint32Array(nodes);
  const open = new Uint32Array(nodes);
  const order = new Uint32Array(nodes);
  const first = new Uint32Array(nodes + 1);
  let met = 0;
  let depth = 0;
  let opened = 0;
  let ordered = 0;
  let components = 0;
  const enter = (node: number): void => {
    met += 1;
    low[node] = met;
    placeOnPath[depth] = met;
    path[depth] = node;
    next[node] = start[node] ?? 0;
    open[opened] = node;
    depth += 1;
    opened += 1;
  };
  for (let node = 0; node < nodes; node += 1) {
    if (start[node] !== start[node + 1]) continue;
    low[node] = done;
    first[components] = ordered;
    components += 1;
    order[ordered] = node;
    ordered += 1;
  }
  for (let root = 0; root < nodes; root += 1) {
    if (low[root] !== 0) continue;
    enter(root);
    while (depth > 0) {
      const node = path[depth - 1] ?? 0;
      const end = start[node + 1] ?? 0;
      let at = next[node] ?? 0;
      let least = low[node] ?? 0;
      let below = -1;
      for (; at < end; at += 1) {
        if ((max[at] ?? 0) <= 0) continue;
        const above = owner[at] ?? 0;
        const known = low[above] ?? 0;
        if (known === done) continue;
        if (known !== 0) {
          // Met again after it was left, too: what it leads to is then known.
          if (known < least) least = known;
        } else {
          below = above;
          break;
        }
      }
      low[node] = least;
      next[node] = at;
      if (below >= 0) {
        enter(below);
        continue;
      }
      depth -= 1;
      if (least !== placeOnPath[depth]) continue;
      first[components] = ordered;
      components += 1;
      for (let member = -1; member !== node; ) {
        opened -= 1;
        member = open[opened] ?? 0;
        low[member] = done;
        order[ordered] = member;
        ordered += 1;
      }
    }
  }
  first[components] = ordered;
  return { order, start: first.slice(0, components + 1) };
};
