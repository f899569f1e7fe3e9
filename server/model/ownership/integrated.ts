import { type Cooperative, runSync } from '../../../domain/cooperative.ts';
import { components } from './components.ts';
import type { ShareRange } from './figures.ts';
import type { Stake, Stakes } from './stakes.ts';
import { type Row, walkSums } from './walkSums.ts';

/** Parts of a firm by owner, 0–1; what is left of 1 is nobody's. */
type Assignment = ReadonlyMap<string, number>;
type Parts = ReadonlyMap<string, number>;

/** A part must grow by more than this to count as better: what lies below is rounding. */
const tolerance = 1e-12;

const total = (assignment: Assignment): number => [...assignment.values()].reduce((sum, part) => sum + part, 0);
const worth = (assignment: Assignment, part: (owner: string) => number): number =>
  [...assignment].reduce((sum, [owner, share]) => sum + share * part(owner), 0);

const least = (stakes: readonly Stake[]): Assignment => new Map(stakes.map(({ owner, min }) => [owner, min / 100]));

/** The assignment worth most when owners are worth `part`: each at least its minimum, the rest to the worthiest first. */
const best = (stakes: readonly Stake[], part: (owner: string) => number): Assignment => {
  const assignment = new Map(least(stakes));
  let left = 1 - total(assignment);
  for (const { owner, min, max } of stakes.toSorted((a, b) => part(b.owner) - part(a.owner))) {
    if (part(owner) <= 0 || left <= 0) break;
    const more = Math.min(left, (max - min) / 100);
    assignment.set(owner, (assignment.get(owner) ?? 0) + more);
    left -= more;
  }
  return assignment;
};

/** Parts of the firms of one component under one assignment of each. */
function* solve(
  firms: readonly string[],
  assignments: ReadonlyMap<string, Assignment>,
  outside: Parts,
): Cooperative<Parts> {
  const index = new Map(firms.map((firm, i) => [firm, i]));
  const rows = firms.map((firm): Row => {
    const assignment = assignments.get(firm) ?? new Map();
    // Printed figures that add up to a little over 100 leave a little less than nothing.
    const row: Row = { held: new Map(), source: 0, rest: 1 - total(assignment) };
    for (const [owner, share] of assignment) {
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
 * firm's assignment only for a better one ends at the assignment that is best for all firms at once: exact, not a bound.
 */
function* greatest(firms: readonly string[], stakes: Stakes, outside: Parts): Cooperative<Parts> {
  const of = (firm: string): readonly Stake[] => stakes.get(firm) ?? [];
  const near = nearness(firms, stakes, outside);
  // No assignment lets the source reach a component that none of its stakes come near.
  if (near.size === 0) return new Map(firms.map(firm => [firm, 0]));
  const start = (owner: string): number => outside.get(owner) ?? near.get(owner) ?? 0;
  const assignments = new Map(firms.map(firm => [firm, best(of(firm), start)]));
  for (;;) {
    const parts = yield* solve(firms, assignments, outside);
    const part = (owner: string): number => parts.get(owner) ?? outside.get(owner) ?? 0;
    let better = false;
    for (const firm of firms) {
      const assignment = best(of(firm), part);
      if (worth(assignment, part) <= worth(assignments.get(firm) ?? new Map(), part) + tolerance) continue;
      assignments.set(firm, assignment);
      better = true;
    }
    if (!better) return parts;
  }
}

const smallest = (firms: readonly string[], stakes: Stakes, outside: Parts): Cooperative<Parts> =>
  solve(firms, new Map(firms.map(firm => [firm, least(stakes.get(firm) ?? [])])), outside);

type Solve = (firms: readonly string[], stakes: Stakes, outside: Parts) => Cooperative<Parts>;

/** One end for every firm, 0–1: strongly connected components first, each solved once those above it are. */
function* solveAll(stakes: Stakes, owners: ReadonlySet<string>, solveOne: Solve): Cooperative<Parts> {
  const firms = [...stakes.keys()].filter(firm => !owners.has(firm));
  const above = (firm: string): string[] =>
    (stakes.get(firm) ?? []).flatMap(({ owner, max }) =>
      max > 0 && stakes.has(owner) && !owners.has(owner) ? [owner] : [],
    );
  const parts = new Map([...owners].map((owner): [string, number] => [owner, 1]));
  for (const component of components(firms, above))
    for (const [firm, part] of yield* solveOne(component, stakes, parts)) parts.set(firm, part);
  return parts;
}

/**
 * Integrated ownership, per cent, by `owners` taken as one of every firm: the sum over all walks of stakes from them that
 * do not come back to any of them, as in Baldone, Brioschi, Paleari 1998 (with one owner Y = D⁻¹ A N, N = (I − A)⁻¹,
 * D = diag N; used by the Bank of Italy). Over stakes that are intervals it is an interval whose ends are both reached:
 * it grows with every share, so it is least where every share is, and greatest by `greatest`, owners of a firm held to
 * 100 together. O(stakes) outside circles. The minima of a firm's owners must not exceed 100 together by more than
 * their rounding (`ownershipOf` sees to it). Firms no owner is recorded of are left out. Yields before each firm.
 */
export function* integratingOwnership(
  stakes: Stakes,
  owners: ReadonlySet<string>,
): Cooperative<ReadonlyMap<string, ShareRange>> {
  const low = yield* solveAll(stakes, owners, smallest);
  const high = yield* solveAll(stakes, owners, greatest);
  return new Map(
    [...stakes.keys()].flatMap(firm => {
      if (owners.has(firm)) return [];
      const [min, max] = [low, high].map(parts => Math.min(100, (parts.get(firm) ?? 0) * 100)) as [number, number];
      return [[firm, { min: Math.min(min, max), max }]];
    }),
  );
}

/** The low end alone, per cent: what `owners` own of every firm at least. */
export function* integratingLeast(
  stakes: Stakes,
  owners: ReadonlySet<string>,
): Cooperative<ReadonlyMap<string, number>> {
  const low = yield* solveAll(stakes, owners, smallest);
  return new Map([...low].map(([firm, part]) => [firm, part * 100]));
}

/** `integratingOwnership` in one go: for what lies above one firm, or in a test. */
export const integratedOwnership = runSync(integratingOwnership);
