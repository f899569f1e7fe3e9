import { type Case, closure, jointly, type Portfolio } from './closure.ts';
import { rounding, type ShareRange } from './figures.ts';
import type { RegimeEdition } from './regimes.ts';
import { unreportedOwner, upward } from './stakes.ts';

export type Aggregation = {
  /** What restricted parties and covered firms hold of the firm, per cent; of the party that holds most where each counts alone. */
  readonly held: ShareRange;
  /** The parties, and the firms above the firm that are covered: certainly, and under some allocation of the open shares. */
  readonly certainly: ReadonlySet<string>;
  readonly possibly: ReadonlySet<string>;
};

export type AggregationQuestion = {
  readonly shares: Portfolio;
  readonly isParty: (owner: string) => boolean;
  /** Owners that nobody reports: each party may be any of them, so they count with each. */
  readonly isUnreported?: (owner: string) => boolean;
  readonly firm: string;
  readonly regime: RegimeEdition;
  /** Firms that a party controls; asked only where the regime covers by control. */
  readonly controlled: (party: string, which: Case) => Iterable<string>;
  /** Who has votes in a firm, or control, beside its owners; asked only there too. */
  readonly voters: (firm: string) => Iterable<string>;
};

export const isEnough =
  ({ threshold, thresholdIncluded }: RegimeEdition) =>
  (held: number): boolean =>
    thresholdIncluded ? held >= threshold - rounding : held > threshold + rounding;

const largest = (ranges: readonly ShareRange[]): ShareRange => ({
  min: Math.max(0, ...ranges.map(({ min }) => min)),
  max: Math.max(0, ...ranges.map(({ max }) => max)),
});

const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> => new Set(sets.flatMap(set => [...set]));

/**
 * The 50 Percent Rule with aggregation and reset at each tier (OFAC, FAQ 398–402; BIS Affiliates Rule, 15 CFR 744.11): a
 * firm of which restricted parties and covered firms hold enough is itself covered and passes on all that it holds; a firm
 * of which they hold less passes on nothing. `regime` says what is enough. O(stakes above), times the parties where each
 * counts alone.
 */
export const aggregation = ({ shares, firm, regime, ...asked }: AggregationQuestion): Aggregation => {
  const { isParty, isUnreported = () => false, controlled, voters } = asked;
  const isEnd = (owner: string): boolean => isParty(owner) || isUnreported(owner);
  const within = upward(shares.stakes, firm, isEnd, regime.orControl ? voters : undefined);
  within.delete(firm);
  // Also of a firm of which all shares are reported: its votes may not be.
  const unreported = [firm, ...within].map(unreportedOwner).filter(isUnreported);
  const parties = [...within].filter(isParty);
  const groups = regime.aggregated ? [parties] : [[], ...parties.map(party => [party])];
  const links = regime.orControl ? controlled : undefined;
  const rule = { enough: isEnough(regime), within, links };
  const found = groups.map((group): Aggregation => {
    const seeds = [...group, ...unreported];
    const certainly = closure(shares, seeds, 'surest', rule);
    const possibly = closure(shares, seeds, 'fullest', rule);
    const held = { min: jointly(shares, certainly, firm).min, max: jointly(shares, possibly, firm).max };
    return { held, certainly, possibly };
  });
  return {
    held: largest(found.map(({ held }) => held)),
    certainly: union(found.map(({ certainly }) => certainly)),
    possibly: union(found.map(({ possibly }) => possibly)),
  };
};
