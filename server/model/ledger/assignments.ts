import { type Cooperative, once } from '../../../domain/cooperative.ts';
import type { Range } from '../access/measures.ts';

/** What is said of the sum of some parts, by their places. */
export type Sum = { readonly of: readonly number[]; readonly range: Range };

export type Assignments = {
  /** By how much what is said falls short of being true together; 0 when it can be. */
  readonly short: number;
  /** The least sum of the given parts over all fillings. */
  readonly least: (parts: readonly number[]) => Cooperative<number>;
  /** The greatest; undefined where it has no bound. */
  readonly most: (parts: readonly number[]) => Cooperative<number | undefined>;
};

const tiny = 1e-9;

type Tableau = { readonly rows: readonly Float64Array[]; readonly basis: number[] };

const subtract = (row: Float64Array, factor: number, other: Float64Array): void => {
  if (factor === 0) return;
  for (let i = 0; i < row.length; i += 1) row[i] = (row[i] ?? 0) - factor * (other[i] ?? 0);
};

/** What each column adds to the cost where it enters; at the end, the cost so far taken away. */
const priced = ({ rows, basis }: Tableau, cost: Float64Array): Float64Array => {
  const prices = cost.slice();
  for (const [i, row] of rows.entries()) subtract(prices, cost[basis[i] ?? 0] ?? 0, row);
  return prices;
};

/**
 * Lowers the cost as far as it goes, by the simplex method with the rule of Bland (1977), which ends. False: it has no end.
 * Rests before each exchange.
 */
function* lower(
  { rows, basis }: Tableau,
  prices: Float64Array,
  isOpen: (column: number) => boolean,
): Cooperative<boolean> {
  const last = prices.length - 1;
  for (;;) {
    yield;
    const enters = prices.findIndex((price, column) => column < last && price < -tiny && isOpen(column));
    if (enters < 0) return true;
    let leaves = -1;
    let width = Number.POSITIVE_INFINITY;
    for (const [i, row] of rows.entries()) {
      if ((row[enters] ?? 0) <= tiny) continue;
      const reach = (row[last] ?? 0) / (row[enters] ?? 1);
      const earlier = (basis[i] ?? 0) < (basis[leaves] ?? Number.POSITIVE_INFINITY);
      if (reach < width - tiny || (reach < width + tiny && earlier)) [leaves, width] = [i, reach];
    }
    const pivot = rows[leaves];
    if (!pivot) return false;
    const scale = pivot[enters] ?? 1;
    for (let i = 0; i <= last; i += 1) pivot[i] = (pivot[i] ?? 0) / scale;
    for (const row of rows) if (row !== pivot) subtract(row, row[enters] ?? 0, pivot);
    subtract(prices, prices[enters] ?? 0, pivot);
    basis[leaves] = enters;
  }
}

/** Sums of whole numbers are whole, but for what dividing leaves behind. */
const tidy = (value: number): number => {
  const near = Math.round(value) + 0;
  return Math.abs(value - near) < 1e-6 ? near : value;
};

/**
 * All ways to give each of `count` parts an amount, nothing or more, so that every sum is in its range: a linear programme,
 * whose ends are reached. Where the sums contradict each other no upper end is passed, and the lower ones fall short by as
 * little as they can, all together.
 */
export function* assignmentsOf(count: number, sums: readonly Sum[]): Cooperative<Assignments> {
  const said = sums.flatMap(({ of, range: { min, max } }) => [
    ...(max === undefined ? [] : [{ of, sign: 1, bound: max }]),
    ...(min > 0 ? [{ of, sign: -1, bound: min }] : []),
  ]);
  // Columns: the parts; for each line what it leaves to its bound; for each line what it falls short; the value.
  const [left, gap, last] = [count, count + said.length, count + 2 * said.length];
  const start: Tableau = {
    rows: said.map(({ of, sign, bound }, i) => {
      const row = new Float64Array(last + 1);
      for (const part of of) row[part] = 1;
      row[left + i] = sign;
      if (sign < 0) row[gap + i] = 1;
      row[last] = bound;
      return row;
    }),
    basis: said.map(({ sign }, i) => (sign < 0 ? gap : left) + i),
  };
  const costOf = (columns: Iterable<number>, cost: number): Float64Array => {
    const costs = new Float64Array(last + 1);
    for (const column of columns) costs[column] = cost;
    return costs;
  };
  const gaps = said.flatMap(({ sign }, i) => (sign < 0 ? [gap + i] : []));
  const shortfall = priced(start, costOf(gaps, 1));
  yield* lower(start, shortfall, () => true);
  // What would add to the shortfall stays out from here on.
  const isOpen = (column: number): boolean => (shortfall[column] ?? 0) <= tiny;
  const extreme = (cost: 1 | -1) =>
    once(function* (parts: readonly number[]): Cooperative<number | undefined> {
      if (parts.length === 0) return 0;
      const table = { rows: start.rows.map(row => row.slice()), basis: [...start.basis] };
      const prices = priced(table, costOf(parts, cost));
      return (yield* lower(table, prices, isOpen)) ? tidy(-cost * (prices[last] ?? 0)) : undefined;
    });
  const [lowest, highest] = [extreme(1), extreme(-1)];
  return {
    short: tidy(-(shortfall[last] ?? 0)),
    *least(parts) {
      return (yield* lowest(parts)) ?? 0;
    },
    most: highest,
  };
}

/** As `fillingsOf`, the same question worked out once. */
export const assignmentsOnce = (): typeof assignmentsOf => once(assignmentsOf);
