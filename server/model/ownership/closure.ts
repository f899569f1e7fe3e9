import { rounding, type ShareRange } from './figures.ts';
import type { Stakes } from './stakes.ts';

/** The surest case counts what is certainly held, the fullest the most that may be. */
export type Case = 'surest' | 'fullest';

/** Stakes looked at from their owners, with what the owners of each firm certainly hold together. */
export type Portfolio = {
  readonly stakes: Stakes;
  readonly held: ReadonlyMap<string, readonly (ShareRange & { readonly firm: string })[]>;
  readonly certain: ReadonlyMap<string, number>;
};

export const portfolioOf = (stakes: Stakes): Portfolio => {
  const held = new Map<string, (ShareRange & { firm: string })[]>();
  const certain = new Map<string, number>();
  for (const [firm, owners] of stakes) {
    certain.set(
      firm,
      owners.reduce((sum, { min }) => sum + min, 0),
    );
    for (const { owner, min, max } of owners) {
      const stake = { firm, min, max };
      const known = held.get(owner);
      if (known) known.push(stake);
      else held.set(owner, [stake]);
    }
  }
  return { stakes, held, certain };
};

/** What `owners` may hold of a firm together: at most what the certain stakes of the others leave. */
export const jointly = ({ stakes, certain }: Portfolio, owners: ReadonlySet<string>, firm: string): ShareRange => {
  const mine = (stakes.get(firm) ?? []).filter(({ owner }) => owners.has(owner));
  // Printed figures may add up to a little over 100.
  const min = Math.min(
    100,
    mine.reduce((sum, stake) => sum + stake.min, 0),
  );
  const max = mine.reduce((sum, stake) => sum + stake.max, 0);
  return { min, max: Math.max(min, Math.min(max, 100 - (certain.get(firm) ?? 0) + min)) };
};

export type Rule = {
  /** Whether what is held of a firm, per cent, is enough to bring it in. */
  readonly enough: (held: number) => boolean;
  /** Firms that one brings in besides by what it holds. */
  readonly links?: ((member: string, which: Case) => Iterable<string>) | undefined;
  /** Nothing else is brought in: what does not lie above the firm that the question is about, and that firm itself, cannot count. */
  readonly within?: ReadonlySet<string> | undefined;
  /** A set with the same seeds, where a member that joins tells that it is the one: it is then given back as it is. */
  readonly same?: ((member: string) => ReadonlySet<string> | undefined) | undefined;
};

export const moreThanHalf = (held: number): boolean => held > 50 + rounding;

/** What of a firm counts as held by those who hold so much of it together, per cent. */
export const counted = (
  { certain }: Portfolio,
  { firm, min, max }: ShareRange & { readonly firm: string },
  which: Case,
): number => (which === 'surest' ? min : Math.max(min, Math.min(max, 100 - (certain.get(firm) ?? 0) + min)));

/**
 * The smallest set that holds `seeds` and every firm of which its members together hold enough. What a firm's owners
 * hold is filled firm by firm, so in the fullest case one assignment brings in all that any assignment does. O(stakes reached).
 */
export const closure = (
  portfolio: Portfolio,
  seeds: Iterable<string>,
  which: Case,
  { enough, links, within, same }: Rule,
): ReadonlySet<string> => {
  const members = new Set(seeds);
  const { held } = portfolio;
  const sums = new Map<string, { min: number; max: number }>();
  for (const member of members) {
    const found = same?.(member);
    if (found) return found;
    for (const firm of links?.(member, which) ?? []) if (!within || within.has(firm)) members.add(firm);
    for (const { firm, min, max } of held.get(member) ?? []) {
      if (members.has(firm) || (within && !within.has(firm))) continue;
      const sum = sums.get(firm) ?? { min: 0, max: 0 };
      sum.min += min;
      sum.max += max;
      sums.set(firm, sum);
      if (enough(counted(portfolio, { firm, ...sum }, which))) members.add(firm);
    }
  }
  return members;
};
