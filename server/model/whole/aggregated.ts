import { isEnough } from '../ownership/aggregation.ts';
import type { RegimeEdition } from '../ownership/regimes.ts';
import { type Closure, closing, counting } from './closing.ts';
import { type Found, judged, nothingFound } from './found.ts';
import { certainOf, unreportedOf } from './holdings.ts';
import { circlesOfShares, orderOf } from './prepared.ts';
import { unaided } from './unaided.ts';
import type { StakeTable } from './wholeOwnership.ts';

/** The most that holders of so much may hold of a firm together, the others' certain stakes taken off: `jointly`. */
export const atMost = (min: number, max: number, certain: number): number => {
  const least = Math.min(100, min);
  return Math.max(least, Math.min(max, 100 - certain + least));
};

/**
 * The 50 Percent Rule for all firms at once where the holdings of all parties count together: the closures of `aggregation`
 * with all firms in them, of which a firm's own help is taken off again. `tier`: of covered firms, 0 of others.
 */
export const aggregatedOf = (
  shares: StakeTable,
  isFirm: Uint8Array,
  { parties, firms }: { readonly parties: Uint32Array; readonly firms: Uint32Array },
  regime: RegimeEdition,
): Found & { readonly tier: Uint32Array } => {
  const enough = isEnough(regime);
  const of = (which: 'surest' | 'fullest' | 'open', besides?: Float64Array): Closure => {
    const closure = closing(counting(shares, which, enough, besides ? { besides } : {}));
    closure.add(parties);
    return closure;
  };
  const surest = of('surest');
  const fullest = orderOf(shares).isExact ? surest : of('fullest');
  const open = of('open', unreportedOf(shares, isFirm));
  const circleOf = circlesOfShares(shares);
  const certain = certainOf(shares);
  const found = nothingFound(firms.length);
  const tier = new Uint32Array(firms.length);
  for (let row = 0; row < firms.length; row += 1) {
    const firm = firms[row] ?? 0;
    const least = unaided(firm, surest, circleOf);
    const greatest = fullest === surest ? least : unaided(firm, fullest, circleOf);
    found.min[row] = Math.min(100, least.min);
    found.max[row] = atMost(greatest.min, greatest.max, certain[firm] ?? 0);
    found.most[row] = Math.min(100, unaided(firm, open, circleOf).min);
    if (surest.turn[firm] !== 0 && enough(found.min[row] ?? 0)) tier[row] = surest.tier[firm] ?? 0;
  }
  return { ...judged(found, enough), tier };
};
