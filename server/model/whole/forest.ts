export type Forest = {
  /** All nodes in preorder. */
  readonly order: Uint32Array;
  /** The tree of node n stands at place[2 n] … place[2 n + 1] − 1 of `order`. */
  readonly place: Uint32Array;
  /** By node of a ring of parents, the one of it at which it was opened: a root, whose tree is that of the ring. */
  readonly ringOf: ReadonlyMap<number, number>;
};

/** A forest in preorder. Each ring of parents is opened: its root's parent in `parent` becomes −1. O(nodes). */
export const forestOf = (parent: Int32Array): Forest => {
  const nodes = parent.length;
  // Of each node the first child and the next sibling, one more than their numbers; 0 for none.
  const next = new Uint32Array(nodes * 2);
  for (let node = nodes - 1; node >= 0; node -= 1) {
    const above = parent[node] ?? -1;
    if (above < 0) continue;
    next[node * 2 + 1] = next[above * 2] ?? 0;
    next[above * 2] = node + 1;
  }
  const place = new Uint32Array(nodes * 2);
  const order = new Uint32Array(nodes);
  const path = new Uint32Array(nodes);
  let size = 0;
  // In a ring the root comes up as a child again.
  const but = (root: number, found: number): number => (found === root + 1 ? (next[root * 2 + 1] ?? 0) : found);
  const visit = (root: number): void => {
    let depth = 0;
    for (let node = root; ; ) {
      place[node * 2] = size;
      order[size] = node;
      size += 1;
      let found = but(root, next[node * 2] ?? 0);
      if (found > 0) {
        path[depth] = node;
        depth += 1;
      } else {
        place[node * 2 + 1] = size;
        while (depth > 0) {
          found = but(root, next[node * 2 + 1] ?? 0);
          if (found > 0) break;
          depth -= 1;
          node = path[depth] ?? 0;
          place[node * 2 + 1] = size;
        }
        if (depth === 0) return;
      }
      node = found - 1;
    }
  };
  for (let root = 0; root < nodes; root += 1) {
    if ((parent[root] ?? -1) >= 0) continue;
    if (next[root * 2] !== 0) {
      visit(root);
      continue;
    }
    place[root * 2] = size;
    order[size] = root;
    size += 1;
    place[root * 2 + 1] = size;
  }
  const ringOf = new Map<number, number>();
  for (let node = 0; size < nodes && node < nodes; node += 1) {
    if (place[node * 2 + 1] !== 0) continue;
    const met = new Set<number>();
    let root = node;
    for (; !met.has(root); root = parent[root] ?? 0) met.add(root);
    for (let each = root; !ringOf.has(each); each = parent[each] ?? 0) ringOf.set(each, root);
    visit(root);
    parent[root] = -1;
  }
  return { order, place, ringOf };
};

/** The lowest node above two, either of them among it, the first of which stands no later in preorder; −1 for none. O(depth). */
export const lowestCommon = (parent: Int32Array, { place }: Forest, first: number, second: number): number => {
  const at = place[second * 2] ?? 0;
  let node = first;
  while (node >= 0 && (place[node * 2 + 1] ?? 0) <= at) node = parent[node] ?? -1;
  return node;
};
