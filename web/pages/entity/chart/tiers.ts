/** `from` owns or controls `to`. */
export type Holding = { readonly from: string; readonly to: string };

/** Everything reached from an id, itself left out unless a circle leads back to it. */
const reached = (start: string, next: (id: string) => readonly string[]): ReadonlySet<string> => {
  const found = new Set(next(start));
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
};

/** Tells whether a holding is part of a circle: whether its firm leads back to its owner. Takes holdings × parties. */
export const circlesIn = (holdings: readonly Holding[]): ((holding: Holding) => boolean) => {
  const below = (id: string): readonly string[] => holdings.flatMap(({ from, to }) => (from === id ? [to] : []));
  const from = new Map(holdings.map(({ to }) => [to, reached(to, below)]));
  return holding => from.get(holding.to)?.has(holding.from) === true;
};

/** How far above the firm each owner stands: above all firms that it holds, and of its own circle above the one that led to it. */
export const tiersOf = (
  firm: string,
  holdings: readonly Holding[],
  isCircular: (holding: Holding) => boolean,
): ReadonlyMap<string, number> => {
  const tiers = new Map([[firm, 0]]);
  const near = [firm];
  const leading = new Set<Holding>();
  for (const id of near)
    for (const holding of holdings) {
      if (holding.to !== id || tiers.has(holding.from)) continue;
      tiers.set(holding.from, (tiers.get(id) ?? 0) + 1);
      near.push(holding.from);
      leading.add(holding);
    }
  // These have no circle, so that each lifts its owner at most as often as there are parties.
  const upward = holdings.filter(holding => leading.has(holding) || !isCircular(holding));
  for (let round = 0, moved = true; moved && round < tiers.size; round += 1) {
    moved = false;
    for (const { from, to } of upward) {
      const least = (tiers.get(to) ?? 0) + 1;
      if ((tiers.get(from) ?? 0) >= least) continue;
      tiers.set(from, least);
      moved = true;
    }
  }
  return tiers;
};
