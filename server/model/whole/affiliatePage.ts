import type { Verdict } from '../verdict.ts';
import type { AffiliateTable } from './affiliatesOf.ts';
import { verdicts } from './found.ts';

/** Which affiliates are asked for, and in which order: those of `ReachReport.affiliates`. */
export type AffiliateQuestion = {
  readonly sort: 'INTEREST' | 'VERDICT' | 'TIER' | 'NAME';
  readonly text?: string | undefined;
  readonly verdicts?: readonly Verdict[] | undefined;
  /** Per cent. */
  readonly minInterest?: number | undefined;
  /** The firm after which the page begins. */
  readonly after?: string | undefined;
  readonly first: number;
};

export type AffiliatePage = {
  /** In their order, each with the fewest holdings or controls between a party and it. */
  readonly firms: readonly { readonly id: string; readonly tier: number }[];
  readonly hasNextPage: boolean;
  /** Of all pages. */
  readonly totalCount: number;
};

/** Parties by their numbers. */
export type Named = {
  readonly idOf: (party: number) => string;
  readonly nameOf: (party: number) => string;
  readonly numberOf: (id: string) => number | undefined;
};

/**
 * One page of a table of affiliates; undefined where `after` is not among them. Rows that the order does not tell apart go
 * by name and id, which is worked out for what is on the page alone: O(rows · log rows) comparisons of numbers.
 */
export const affiliatePage = (
  table: AffiliateTable,
  { idOf, nameOf, numberOf }: Named,
  { sort, text = '', verdicts: wanted, minInterest = 0, after, first }: AffiliateQuestion,
): AffiliatePage | undefined => {
  const { firm, tier, interest, aggregation, control } = table;
  const at = (values: Float64Array | Uint8Array | Uint32Array, row: number): number => values[row] ?? 0;
  const name = (row: number): string => nameOf(at(firm, row));
  const id = (row: number): string => idOf(at(firm, row));
  const value = (row: number, end: 'min' | 'max'): number =>
    at(interest.isMeasured, row) === 0 ? 0 : at(interest[end], row);
  const verdict = (row: number): number =>
    Math.max(...[interest, aggregation, control].map(measure => at(measure.verdict, row)));
  const lower = text.toLowerCase();
  const isAsked = (row: number): boolean =>
    value(row, 'max') >= minInterest &&
    (wanted === undefined || wanted.includes(verdicts[verdict(row)] ?? 'no')) &&
    (lower === '' || name(row).toLowerCase().includes(lower));
  const orders = {
    INTEREST: (a: number, b: number) => value(b, 'min') - value(a, 'min') || value(b, 'max') - value(a, 'max'),
    VERDICT: (a: number, b: number) => verdict(b) - verdict(a),
    TIER: (a: number, b: number) => at(tier, a) - at(tier, b),
    NAME: () => 0,
  } as const;
  const order = orders[sort];
  const rows = Uint32Array.from(firm.keys()).filter(isAsked).sort(order);
  const { compare } = new Intl.Collator();
  /** Puts the rows that the order does not tell from the one at a place in their order; where the next such rows begin. */
  const settle = (place: number): number => {
    const isSame = (other: number): boolean => order(at(rows, place), at(rows, other)) === 0;
    let [from, to] = [place, place + 1];
    while (from > 0 && isSame(from - 1)) from -= 1;
    while (to < rows.length && isSame(to)) to += 1;
    const told = Array.from(rows.subarray(from, to), row => ({ row, name: name(row), id: id(row) }));
    told.sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
    rows.set(
      told.map(({ row }) => row),
      from,
    );
    return to;
  };
  let start = 0;
  if (after !== undefined) {
    const last = numberOf(after);
    const place = rows.findIndex(row => at(firm, row) === last);
    if (place < 0) return undefined;
    settle(place);
    start = rows.findIndex(row => at(firm, row) === last) + 1;
  }
  const end = Math.min(rows.length, start + first);
  for (let place = start; place < end; ) place = settle(place);
  return {
    firms: [...rows.subarray(start, end)].map(row => ({ id: id(row), tier: at(tier, row) })),
    hasNextPage: end < rows.length,
    totalCount: rows.length,
  };
};
