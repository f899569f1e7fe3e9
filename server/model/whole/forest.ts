/** Opens each ring of parents at one of its nodes, which becomes a root. By node of a ring, that root. O(nodes). */
export const withoutRings = (parent: Int32Array): ReadonlyMap<number, number> => {
  const ringOf = new Map<number, number>();
  // 0: not met; else the walk in which it was met.
  const walk = new Uint32Array(parent.length);
  for (let begin = 0; begin < parent.length; begin += 1) {
    let node = begin;
    for (; node >= 0 && walk[node] === 0; node = parent[node] ?? -1) walk[node] = begin + 1;
    if (node < 0 || walk[node] !== begin + 1) continue;
    const root = node;
    do {
      ringOf.set(node, root);
      node = parent[node] ?? -1;
    } while (node !== root);
    parent[root] = -1;
  }
  return ringOf;
};

/** A forest in preorder: the tree of node n stands at from[n] … to[n] − 1 of `order`. O(nodes). */
export const inPreorder = (parent: Int32Array) => {
  const nodes = parent.length;
  const child = new Int32Array(nodes).fill(-1);
  const sibling = new Int32Array(nodes).fill(-1);
  const [order, from, to] = [new Uint32Array(nodes), new Uint32Array(nodes), new Uint32Array(nodes)];
  for (let node = nodes - 1; node >= 0; node -= 1) {
    const above = parent[node] ?? -1;
    if (above < 0) continue;
    sibling[node] = child[above] ?? -1;
    child[above] = node;
  }
  let size = 0;
  for (let root = 0; root < nodes; root += 1) {
    if ((parent[root] ?? -1) >= 0) continue;
    for (let node = root; ; ) {
      from[node] = size;
      order[size] = node;
      size += 1;
      const below = child[node] ?? -1;
      if (below >= 0) {
        node = below;
        continue;
      }
      to[node] = size;
      while (node !== root && (sibling[node] ?? -1) < 0) {
        node = parent[node] ?? root;
        to[node] = size;
      }
      if (node === root) break;
      node = sibling[node] ?? root;
    }
  }
  return { order, from, to };
};

/** The lowest node above two, either of them among it, the first of which stands no later in preorder; −1 for none. O(depth). */
export const lowestCommon = (
  parent: Int32Array,
  { from, to }: { readonly from: Uint32Array; readonly to: Uint32Array },
  first: number,
  second: number,
): number => {
  const place = from[second] ?? 0;
  let node = first;
  while (node >= 0 && (to[node] ?? 0) <= place) node = parent[node] ?? -1;
  return node;
};
