import { atOnce, type Turns } from '../turns.ts';
import { components } from './components.ts';
import type { ShareRange, Stake, Stakes } from './stakes.ts';
import { type Row, walkSums } from './walkSums.ts';

/** Parts of a firm by owner, 0–1; what is left of 1 is nobody's. */
type Filling = ReadonlyMap<string, number>;
type Parts = ReadonlyMap<string, number>;

/** A part must grow by more than this to count as better: what lies below is rounding. */
const tolerance = 1e-12;

const total = (filling: Filling): number => [...filling.values()].reduce((sum, part) => sum + part, 0);
const worth = (filling: Filling, part: (owner: string) => number): number =>
  [...filling].reduce((sum, [owner, share]) => sum + share * part(owner), 0);

const least = (stakes: readonly Stake[]): Filling => new Map(stakes.map(({ owner, min }) => [owner, min / 100]));

/** The filling worth most when owners are worth `part`: each at least its minimum, the rest to the worthiest first. */
const best = (stakes: readonly Stake[], part: (owner: string) => number): Filling => {
  const filling = new Map(least(stakes));
  let left = 1 - total(filling);
  for (const { owner, min, max } of stakes.toSorted((a, b) => part(b.owner) - part(a.owner))) {
    if (part(owner) <= 0 || left <= 0) break;
    const more = Math.min(left, (max - min) / 100);
    filling.set(owner, (filling.get(owner) ?? 0) + more);
    left -= more;
  }
  return filling;
};

/** Parts of the firms of one component under one filling of each. */
function* solve(firms: readonly string[], fillings: ReadonlyMap<string, Filling>, outside: Parts): Turns<Parts> {
  const index = new Map(firms.map((firm, i) => [firm, i]));
  const rows = firms.map((firm): Row => {
    const filling = fillings.get(firm) ?? new Map();
    const row: Row = { held: new Map(), source: 0, rest: Math.max(0, 1 - total(filling)) };
    for (const [owner, share] of filling) {
      const at = index.get(owner);
      if (at !== undefined) {
        if (share > 0) row.held.set(at, share);
        continue;
      }
      row.source += share * (outside.get(owner) ?? 0);
      row.rest += share * (1 - (outside.get(owner) ?? 0));
    }
    return row;
  });
  const sums = yield* walkSums(rows);
  return new Map(firms.map((firm, i) => [firm, sums[i] ?? 0]));
}

/** Worth of the owners inside a component before anything is solved: more, the fewer stakes they are from the source. */
const nearness = (firms: readonly string[], stakes: Stakes, outside: Parts): Parts => {
  const inside = new Set(firms);
  const near = new Map<string, number>();
  const holdings = new Map<string, string[]>();
  for (const firm of firms) {
    for (const { owner, max } of stakes.get(firm) ?? []) {
      if (max <= 0) continue;
      if (inside.has(owner)) holdings.set(owner, [...(holdings.get(owner) ?? []), firm]);
      else if ((outside.get(owner) ?? 0) > 0) near.set(firm, 0.5);
    }
  }
  for (const [firm, worth] of near) {
    for (const held of holdings.get(firm) ?? []) if (!near.has(held)) near.set(held, worth * 0.999);
  }
  return near;
};

/**
 * The greatest parts over all fillings. Each firm's owners can be filled on their own, so this is a Markov decision
 * process with the source as its goal (bounded parameters: Givan, Leach, Dean 2000), and policy iteration that changes a
 * firm's filling only for a better one ends at the filling that is best for all firms at once: exact, not a bound.
 */
function* greatest(firms: readonly string[], stakes: Stakes, outside: Parts): Turns<Parts> {
  const of = (firm: string): readonly Stake[] => stakes.get(firm) ?? [];
  const near = nearness(firms, stakes, outside);
  // No filling lets the source reach a component that none of its stakes come near.
  if (near.size === 0) return new Map(firms.map(firm => [firm, 0]));
  const start = (owner: string): number => outside.get(owner) ?? near.get(owner) ?? 0;
  const fillings = new Map(firms.map(firm => [firm, best(of(firm), start)]));
  for (;;) {
    const parts = yield* solve(firms, fillings, outside);
    const part = (owner: string): number => parts.get(owner) ?? outside.get(owner) ?? 0;
    let better = false;
    for (const firm of firms) {
      const filling = best(of(firm), part);
      if (worth(filling, part) <= worth(fillings.get(firm) ?? new Map(), part) + tolerance) continue;
      fillings.set(firm, filling);
      better = true;
    }
    if (!better) return parts;
  }
}

const smallest = (firms: readonly string[], stakes: Stakes, outside: Parts): Turns<Parts> =>
  solve(firms, new Map(firms.map(firm => [firm, least(stakes.get(firm) ?? [])])), outside);

/**
 * Integrated ownership, per cent, by `owners` taken as one of every firm: the sum over all walks of stakes from them that
 * do not come back to any of them, as in Baldone, Brioschi, Paleari 1998 (with one owner Y = D⁻¹ A N, N = (I − A)⁻¹,
 * D = diag N; used by the Bank of Italy). Over stakes that are intervals it is an interval whose ends are both reached:
 * it grows with every share, so it is least where every share is, and greatest by `greatest`, owners of a firm held to
 * 100 together. Strongly connected components first, each solved once those above it are: O(stakes) outside circles.
 * The minima of a firm's owners must not exceed 100 together (`excessOf`). Firms no owner is recorded of are left out.
 * Rests before each firm.
 */
export function* integratingOwnership(
  stakes: Stakes,
  owners: ReadonlySet<string>,
): Turns<ReadonlyMap<string, ShareRange>> {
  const firms = [...stakes.keys()].filter(firm => !owners.has(firm));
  const above = (firm: string): string[] =>
    (stakes.get(firm) ?? []).flatMap(({ owner, max }) =>
      max > 0 && stakes.has(owner) && !owners.has(owner) ? [owner] : [],
    );
  const source = [...owners].map((owner): [string, number] => [owner, 1]);
  const [low, high] = [new Map(source), new Map(source)];
  const ranges = new Map<string, ShareRange>();
  for (const component of components(firms, above)) {
    for (const [firm, part] of yield* smallest(component, stakes, low)) low.set(firm, part);
    for (const [firm, part] of yield* greatest(component, stakes, high)) high.set(firm, part);
    for (const firm of component) {
      const [min, max] = [(low.get(firm) ?? 0) * 100, (high.get(firm) ?? 0) * 100];
      ranges.set(firm, { min: Math.min(min, max), max });
    }
  }
  return ranges;
}

/** As `integratingOwnership`, without a rest: for what lies above one firm, or in a test. */
export const integratedOwnership = atOnce(integratingOwnership);
