export type Reached<N, L> = {
  readonly node: N;
  /** How many links it is away from the nearest start. */
  readonly hops: number;
  /** The links from that start to it. */
  readonly path: () => readonly L[];
};

/**
 * All nodes that are reached from the starts, the nearest first, each once. Of several links to a node the first that
 * comes up counts. What `next` gives is asked for once a node, after the node was handed out. O(nodes + links).
 */
export function* breadthFirst<N, L>(
  starts: Iterable<N>,
  next: (reached: Reached<N, L>) => Iterable<{ readonly to: N; readonly over: L }>,
): Generator<Reached<N, L>, undefined, undefined> {
  const found = new Map<N, { readonly before: N; readonly over: L; readonly hops: number } | undefined>();
  for (const start of starts) found.set(start, undefined);
  const path = (node: N): readonly L[] => {
    const links: L[] = [];
    for (let at = found.get(node); at; at = found.get(at.before)) links.push(at.over);
    return links.reverse();
  };
  for (const [node, by] of found) {
    const reached = { node, hops: by?.hops ?? 0, path: () => path(node) };
    yield reached;
    for (const { to, over } of next(reached))
      if (!found.has(to)) found.set(to, { before: node, over, hops: reached.hops + 1 });
  }
  return undefined;
}
