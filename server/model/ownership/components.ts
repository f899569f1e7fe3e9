/**
 * Strongly connected components by Tarjan's algorithm (1972), without recursion, so that a ring of any length fits. Each
 * component comes after all those that its members' `before` lead to. O(nodes + edges).
 */
export const components = (nodes: Iterable<string>, before: (node: string) => Iterable<string>): string[][] => {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[][] = [];
  const enter = (node: string): { node: string; next: Iterator<string> } => {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, next: before(node)[Symbol.iterator]() };
  };
  const lower = (node: string, to: number | undefined): void => {
    low.set(node, Math.min(low.get(node) ?? 0, to ?? 0));
  };
  for (const root of nodes) {
    if (index.has(root)) continue;
    const calls = [enter(root)];
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const { node } = call;
      const step = call.next.next();
      if (!step.done) {
        if (!index.has(step.value)) calls.push(enter(step.value));
        else if (isOpen.has(step.value)) lower(node, index.get(step.value));
        continue;
      }
      calls.pop();
      const caller = calls.at(-1);
      if (caller) lower(caller.node, low.get(node));
      if (low.get(node) !== index.get(node)) continue;
      const members = open.splice(open.lastIndexOf(node));
      for (const member of members) isOpen.delete(member);
      found.push(members);
    }
  }
  return found;
};
