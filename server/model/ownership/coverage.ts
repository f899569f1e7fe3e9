import type { Verdict } from '../verdict.ts';
import { isEnough } from './aggregation.ts';
import type { OwnershipAnalysis } from './analysis.ts';
import { portfolioOf } from './closure.ts';

/** How far down a firm is covered, and by whom in the tiers above it. */
export type Coverage = {
  /** 1: the parties themselves hold enough of it; each further tier needs firms covered in the one before. */
  readonly tier: number;
  /** The parties and the covered firms above that hold of it or, where the regime counts control, control it. */
  readonly by: readonly string[];
};

/**
 * Whether a firm that restricted parties cover by what they hold of it controls another: asked where a regime counts
 * control. None reported where it may be covered, or control, by what is unaccounted for.
 */
export const byCoveredFirm = (firm: string, { aggregated, control, regime }: OwnershipAnalysis): Verdict => {
  const enough = isEnough(regime);
  const above = [...control.above(firm)].filter(owner => owner !== firm);
  const isSure = above.some(owner => control.by(owner).certainly.has(firm) && enough(aggregated(owner).held.min));
  if (isSure) return 'yes';
  const isOpen = above.some(owner => control.by(owner).possibly.has(firm) && enough(aggregated(owner).held.max));
  if (isOpen) return 'undetermined';
  const may = above.some(owner => enough(aggregated(owner).most) && control.verdict(owner, firm) !== 'no');
  return may ? 'none-reported' : 'no';
};

/**
 * The firms that the parties certainly cover by the 50 Percent Rule as the regime reads it, tier by tier: the closure of
 * `aggregation` for all firms at once, in the order in which they are covered. Where each party counts alone, the
 * nearest. O(stakes below the parties), times the parties where each counts alone.
 */
export const coverageOf = (
  analysis: OwnershipAnalysis,
  parties: ReadonlySet<string>,
): ReadonlyMap<string, Coverage> => {
  const { regime, ownership, control } = analysis;
  const { held, stakes } = portfolioOf(ownership.shares);
  const enough = isEnough(regime);
  const found = new Map<string, Coverage>();
  const isCovered = (firm: string): boolean =>
    enough(analysis.aggregated(firm).held.min) ||
    (regime.orControl &&
      ([...parties].some(party => control.by(party).certainly.has(firm)) || byCoveredFirm(firm, analysis) === 'yes'));
  const controlledBy = (member: string): ReadonlySet<string> =>
    regime.orControl ? control.by(member).certainly : new Set();
  for (const group of regime.aggregated ? [[...parties]] : [...parties].map(party => [party])) {
    const tiers = new Map(group.map(party => [party, 0]));
    const sums = new Map<string, number>();
    for (let [tier, last] = [1, group]; last.length > 0; tier += 1) {
      const next = new Set<string>();
      for (const member of last) {
        for (const firm of controlledBy(member)) if (!tiers.has(firm)) next.add(firm);
        for (const { firm, min } of held.get(member) ?? []) {
          sums.set(firm, (sums.get(firm) ?? 0) + min);
          if (!tiers.has(firm) && enough(sums.get(firm) ?? 0)) next.add(firm);
        }
      }
      for (const firm of next) tiers.set(firm, tier);
      last = [...next];
    }
    for (const [firm, tier] of tiers) {
      if (tier === 0 || tier >= (found.get(firm)?.tier ?? Number.POSITIVE_INFINITY)) continue;
      const isAbove = (owner: string): boolean => (tiers.get(owner) ?? tier) < tier;
      const owners = (stakes.get(firm) ?? []).flatMap(({ owner, min }) => (min > 0 && isAbove(owner) ? [owner] : []));
      const controllers = [...tiers.keys()].filter(member => isAbove(member) && controlledBy(member).has(firm));
      found.set(firm, { tier, by: [...new Set([...owners, ...controllers])].sort() });
    }
  }
  return new Map([...found].filter(([firm]) => !parties.has(firm) && isCovered(firm)));
};
