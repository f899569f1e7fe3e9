/**
 * Ownership and control taken literally from their definitions (ARCHITECTURE.md): dense matrices, walks by length,
 * closures by trying everything again, intervals by trying every corner. It shares no code with server/model.
 */
import { all, at, copy, inverse, type Matrix, product, set, zeros } from './matrix.ts';

export type Bounds = { readonly low: Matrix; readonly high: Matrix };

/** Y = D⁻¹ A N with N = (I − A)⁻¹, D = diag N: integrated ownership of every owner in every firm. Undefined when I − A is singular. */
export const integratedByAlgebra = (a: Matrix): Matrix | undefined => {
  const n = inverse(a.map((row, i) => row.map((value, j) => (i === j ? 1 : 0) - value)));
  return n && product(a, n).map((row, i) => row.map(value => value / at(n, i, i)));
};

/** The merged owner takes the place of the first of the owners; what others hold of the owners does not count. */
export const merged = (a: Matrix, owners: readonly number[]): Matrix => {
  const [first, ...rest] = owners;
  const b = copy(a);
  if (first === undefined) return b;
  for (const j of all(a.length)) {
    set(
      b,
      first,
      j,
      owners.reduce((sum, owner) => sum + at(a, owner, j), 0),
    );
    for (const owner of rest) set(b, owner, j, 0);
  }
  for (const i of all(a.length)) for (const owner of rest) set(b, i, owner, 0);
  return b;
};

/** Parts of each firm summed over walks of growing length from the owners, walks that come back to one of them dropped. */
export const integratedByWalks = (a: Matrix, owners: readonly number[], length = 4_000): number[] => {
  let ends = all(a.length).map((i): number => (owners.includes(i) ? 1 : 0));
  const sums = all(a.length).map(() => 0);
  for (let step = 0; step < length && ends.some(weight => weight > 1e-14); step += 1) {
    const before = ends;
    ends = all(a.length).map(j => all(a.length).reduce((sum, i) => sum + (before[i] ?? 0) * at(a, i, j), 0));
    for (const owner of owners) ends[owner] = 0;
    for (const j of all(a.length)) sums[j] = (sums[j] ?? 0) + (ends[j] ?? 0);
  }
  return sums;
};

/** Only what lies on some walk to the firm: elsewhere owners may hold more than there is. */
const leadingTo = (matrix: Matrix, firm: number): Matrix => {
  const above = new Set([firm]);
  for (const here of above) for (const i of all(matrix.length)) if (at(matrix, i, here) > 0) above.add(i);
  return matrix.map(row => row.map((part, j) => (above.has(j) ? part : 0)));
};

/** What the owners, taken as one, own of a firm. */
export const integrated = (matrix: Matrix, owners: readonly number[], firm: number): number => {
  const [first] = owners;
  if (first === undefined) return 0;
  const sound = (b: Matrix): boolean => all(b.length).every(j => columnSum(b, j) <= 1 + 1e-9);
  const whole = leadingTo(matrix, firm);
  // Who owns the owners makes no difference; where that contradicts itself the algebra is asked without it.
  const without = leadingTo(
    matrix.map(row => row.map((part, j) => (owners.includes(j) ? 0 : part))),
    firm,
  );
  const a = sound(whole) && sound(merged(whole, owners)) ? whole : without;
  const byAlgebra = integratedByAlgebra(merged(a, owners));
  return byAlgebra ? at(byAlgebra, first, firm) : (integratedByWalks(a, owners)[firm] ?? 0);
};

type Closed = { readonly members: Set<number>; readonly held: number };

/** Tries every firm again until nothing more comes in; the firm asked about never helps. `held` is what they have of it. */
const close = (
  a: Matrix,
  seeds: readonly number[],
  firm: number,
  enough: (held: number) => boolean,
  links: readonly (readonly [number, number])[] = [],
): Closed => {
  const members = new Set(seeds);
  const held = (j: number): number => [...members].reduce((sum, i) => sum + at(a, i, j), 0);
  for (let before = -1; before !== members.size; ) {
    before = members.size;
    for (const j of all(a.length)) {
      const linked = links.some(([from, to]) => to === j && members.has(from));
      if (j !== firm && (enough(held(j)) || linked)) members.add(j);
    }
  }
  return { members, held: held(firm) };
};

export const cascaded = (a: Matrix, owners: readonly number[], firm: number): number =>
  close(a, owners, firm, held => held >= 0.5 - 1e-9).held;

/** Whether parties that act as one control the firm. */
export const jointlyControlled = (
  votes: Matrix,
  links: readonly (readonly [number, number])[],
  parties: readonly number[],
  firm: number,
): boolean => {
  const { members, held } = close(votes, parties, firm, share => share > 0.5 + 1e-9, links);
  return held > 0.5 + 1e-9 || links.some(([from, to]) => to === firm && members.has(from));
};

/** Whether one party controls the firm, and its votes there. */
export const controlled = (
  votes: Matrix,
  links: readonly (readonly [number, number])[],
  party: number,
  firm: number,
): { readonly controls: boolean; readonly votes: number } => {
  const { members, held } = close(votes, [party], firm, share => share > 0.5 + 1e-9, links);
  const linked = links.some(([from, to]) => to === firm && members.has(from));
  return { controls: held > 0.5 + 1e-9 || linked, votes: held };
};

/** Those that control the firm and whose every controller they control too. */
export const parentsOf = (votes: Matrix, links: readonly (readonly [number, number])[], firm: number): number[] => {
  const controls = (party: number, held: number): boolean =>
    party !== held && controlled(votes, links, party, held).controls;
  return all(votes.length).filter(
    party =>
      controls(party, firm) && all(votes.length).every(other => !controls(other, party) || controls(party, other)),
  );
};

const permutations = (items: readonly number[]): number[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, i) => permutations(items.toSpliced(i, 1)).map(rest => [item, ...rest]));

export const columnSum = (a: Matrix, j: number): number => a.reduce((sum, row) => sum + (row[j] ?? 0), 0);

/** How many corners `corners` would try. */
export const cornerCount = ({ low, high }: Bounds): number =>
  all(low.length).reduce((count, j) => {
    const open = all(low.length).filter(i => at(high, i, j) > at(low, i, j)).length;
    return count * all(open).reduce((sum, k) => sum * (k + 1), 1);
  }, 1);

/** The fillings in which no owner of any firm can have more: every order in which the rest may be given out, firm by firm. */
export const corners = ({ low, high }: Bounds): Matrix[] =>
  all(low.length).reduce<Matrix[]>(
    (filled, j) => {
      const open = all(low.length).filter(i => at(high, i, j) > at(low, i, j));
      return filled.flatMap(matrix =>
        permutations(open).map(order => {
          const next = copy(matrix);
          let left = Math.max(0, 1 - columnSum(low, j));
          for (const i of order) {
            const more = Math.min(left, at(high, i, j) - at(low, i, j));
            set(next, i, j, at(low, i, j) + more);
            left -= more;
          }
          return next;
        }),
      );
    },
    [copy(low)],
  );

/** Some filling between the bounds with sums of at most 1; `random` gives numbers from 0 to 1. */
export const assignment = ({ low, high }: Bounds, random: () => number): Matrix => {
  const extra = low.map((row, i) => row.map((value, j) => random() * (at(high, i, j) - value)));
  return low.map((row, i) =>
    row.map((value, j) => {
      const room = Math.max(0, 1 - columnSum(low, j));
      const wanted = columnSum(extra, j);
      return value + at(extra, i, j) * (wanted > room ? room / wanted : 1);
    }),
  );
};

/**
 * The least that the recorded owners can hold, and beside them for each firm one owner that nobody reports and that has all
 * the rest. `unreported` are the indices of those.
 */
export const withUnreported = (low: Matrix, firms: readonly number[]) => {
  const n = low.length;
  const wide = zeros(n + firms.length);
  for (const i of all(n)) for (const j of all(n)) set(wide, i, j, at(low, i, j));
  for (const [k, firm] of firms.entries()) set(wide, n + k, firm, Math.max(0, 1 - columnSum(low, firm)));
  return { wide, unreported: firms.map((_, k) => n + k) };
};
