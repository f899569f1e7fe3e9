import { compare, type Fraction, hundred, isZero, minus, per, plus, smaller, sum, times, zero } from './fraction.ts';
import type { Holding, Holdings } from './holdings.ts';

/** By firm and owner, one exact figure that the reports allow. */
export type Assignment = ReadonlyMap<string, ReadonlyMap<string, Fraction>>;

const orders = <T>(items: readonly T[]): T[][] =>
  items.length === 0 ? [[]] : items.flatMap((item, i) => orders(items.toSpliced(i, 1)).map(rest => [item, ...rest]));

const leavesOpen = ({ low, high }: Holding): boolean => compare(high, low) > 0;
/** Whether the reports leave open what the owners of a firm have. */
export const isOpen = (held: readonly Holding[]): boolean => held.some(leavesOpen);

const lows = (held: readonly Holding[]): Map<string, Fraction> => new Map(held.map(({ owner, low }) => [owner, low]));

/** The fillings of one firm in which no owner can have more: every order in which what is left may be given out. */
const densest = (held: readonly Holding[]): Map<string, Fraction>[] => {
  const open = held.filter(leavesOpen);
  return orders(open).map(order => {
    const filled = lows(held);
    let left = minus(hundred, sum(held.map(({ low }) => low)));
    if (compare(left, zero) < 0) left = zero;
    for (const { owner, low, high } of order) {
      const more = smaller(left, minus(high, low));
      filled.set(owner, plus(filled.get(owner) ?? zero, more));
      left = minus(left, more);
    }
    return filled;
  });
};

/** How many fillings `fullestOf` would try. */
export const assignmentCount = (holdings: Holdings, firms: Iterable<string>): number =>
  [...firms].reduce((count, firm) => {
    const open = (holdings.get(firm) ?? []).filter(leavesOpen).length;
    return count * Array.from({ length: open }, (_, i) => i + 1).reduce((a, b) => a * b, 1);
  }, 1);

export const leastOf = (holdings: Holdings, firms: Iterable<string>): Assignment =>
  new Map([...firms].map(firm => [firm, lows(holdings.get(firm) ?? [])]));

export const densestOf = (holdings: Holdings, firms: Iterable<string>): Assignment[] =>
  [...firms].reduce<Map<string, ReadonlyMap<string, Fraction>>[]>(
    (all, firm) => {
      const own = densest(holdings.get(firm) ?? []);
      return all.flatMap(assignment => own.map(filled => new Map([...assignment, [firm, filled]])));
    },
    [new Map()],
  );

/** Per cent of a firm that none of its owners has in the filling. */
export const remainder = (assignment: Assignment, firm: string): Fraction => {
  const left = minus(hundred, sum([...(assignment.get(firm) ?? new Map<string, Fraction>()).values()]));
  return compare(left, zero) < 0 ? zero : left;
};

/**
 * x = base + A x by elimination: what reaches each firm over all walks, as a part of 1. `filling`: by firm, its owners with
 * their per cent. `base`: per cent. Firms that nothing of the base reaches have 0.
 */
export const solve = (assignment: Assignment, base: ReadonlyMap<string, Fraction>): ReadonlyMap<string, Fraction> => {
  const reached = new Set([...base].filter(([, part]) => !isZero(part)).map(([firm]) => firm));
  for (const owner of reached)
    for (const [firm, owners] of assignment) if (!isZero(owners.get(owner) ?? zero)) reached.add(firm);
  const firms = [...reached];
  let rows = firms.map((firm, i) => [
    ...firms.map((owner, k) => minus(i === k ? hundred : zero, assignment.get(firm)?.get(owner) ?? zero)),
    base.get(firm) ?? zero,
  ]);
  const at = (row: readonly Fraction[] | undefined, k: number): Fraction => row?.[k] ?? zero;
  for (const column of firms.keys()) {
    const pivot = rows.findIndex((row, i) => i >= column && !isZero(at(row, column)));
    // A circle that holds all of itself and more: no walk ends.
    if (pivot < 0) continue;
    const order = rows.map((_, i) => (i === column ? pivot : i === pivot ? column : i));
    rows = order.map(i => rows[i] ?? []);
    const by = rows[column] ?? [];
    rows = rows.map((row, i) => {
      if (i === column) return row;
      const factor = per(at(row, column), at(by, column));
      return row.map((value, k) => minus(value, times(factor, at(by, k))));
    });
  }
  return new Map(
    firms.map((firm, i) => [firm, isZero(at(rows[i], i)) ? zero : per(at(rows[i], firms.length), at(rows[i], i))]),
  );
};
