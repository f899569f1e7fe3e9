import { isEnough } from '../ownership/aggregation.ts';
import type { RegimeEdition } from '../ownership/regimes.ts';
import { atMost } from './aggregated.ts';
import { closing, counting } from './closing.ts';
import { type Found, judged, nothingFound } from './found.ts';
import { certainOf, holdingsOf, unreportedOf } from './holdings.ts';
import type { StakeTable } from './wholeOwnership.ts';

type Asked = { readonly parties: Uint32Array; readonly firms: Uint32Array; readonly isParty: Uint8Array };

/** The firms above one, itself left out, in which nothing is looked for above a party. O(stakes above). */
const above = ({ start, owner, max }: StakeTable, firm: number, isParty: Uint8Array): ReadonlySet<number> => {
  const found = new Set([firm]);
  for (const here of found) {
    if (here !== firm && isParty[here] === 1) continue;
    for (let i = start[here] ?? 0; i < (start[here + 1] ?? 0); i += 1) if ((max[i] ?? 0) > 0) found.add(owner[i] ?? 0);
  }
  found.delete(firm);
  return found;
};

/** What members that some seeds bring in within a firm's own part hold of the firm. */
const heldWithin = (
  shares: StakeTable,
  {
    firm,
    within,
    seeds,
    besides,
  }: {
    readonly firm: number;
    readonly within: ReadonlySet<number>;
    readonly seeds: readonly number[];
    readonly besides: Float64Array | undefined;
  },
  counts: (node: number, min: number, max: number) => number,
  enough: (held: number) => boolean,
): { readonly min: number; readonly max: number } => {
  const held = holdingsOf(shares);
  const members = new Set(seeds);
  const sums = new Map<number, { min: number; max: number }>();
  const sumOf = (node: number): { min: number; max: number } => {
    const known = sums.get(node) ?? { min: besides?.[node] ?? 0, max: besides?.[node] ?? 0 };
    sums.set(node, known);
    return known;
  };
  const see = (node: number): void => {
    const { min, max } = sumOf(node);
    if (enough(counts(node, min, max))) members.add(node);
  };
  if (besides) for (const node of within) see(node);
  for (const member of members) {
    for (let i = held.start[member] ?? 0; i < (held.start[member + 1] ?? 0); i += 1) {
      const node = held.firm[i] ?? 0;
      if (node !== firm && !within.has(node)) continue;
      const sum = sumOf(node);
      sum.min += held.min[i] ?? 0;
      sum.max += held.max[i] ?? 0;
      if (node !== firm) see(node);
    }
  }
  return sumOf(firm);
};

/** By node, in how many tiers below a party that counts alone a firm is covered, the fewest; 0 where it is not. */
const nearestTiers = (shares: StakeTable, parties: Uint32Array, regime: RegimeEdition): Uint32Array => {
  const closure = closing(counting(shares, 'surest', isEnough(regime)));
  const nearest = new Uint32Array(shares.start.length - 1);
  for (const party of parties) {
    closure.add([party]);
    for (const firm of closure.members.subarray(0, closure.size())) {
      const [tier, known] = [closure.tier[firm] ?? 0, nearest[firm] ?? 0];
      if (tier > 0 && (known === 0 || tier < known)) nearest[firm] = tier;
    }
    closure.takeBack();
  }
  return nearest;
};

/**
 * The 50 Percent Rule where each party counts alone: as `aggregation`, firm by firm over what lies above it, since a party
 * ends the search for the others too. O(stakes above each firm × parties above it).
 */
export const aloneOf = (
  shares: StakeTable,
  isFirm: Uint8Array,
  { parties, firms, isParty }: Asked,
  regime: RegimeEdition,
): Found & { readonly tier: Uint32Array } => {
  const enough = isEnough(regime);
  const unreported = unreportedOf(shares, isFirm);
  const certain = certainOf(shares);
  const nearest = nearestTiers(shares, parties, regime);
  const found = nothingFound(firms.length);
  const tier = new Uint32Array(firms.length);
  const surest = (_: number, min: number): number => min;
  const fullest = (node: number, min: number, max: number): number =>
    Math.max(min, Math.min(max, 100 - (certain[node] ?? 0) + min));
  for (let row = 0; row < firms.length; row += 1) {
    const firm = firms[row] ?? 0;
    const within = above(shares, firm, isParty);
    const groups = [[], ...[...within].filter(node => isParty[node] === 1).map(party => [party])];
    for (const seeds of groups) {
      const part = { firm, within, seeds, besides: undefined };
      const least = heldWithin(shares, part, surest, enough);
      const greatest = heldWithin(shares, part, fullest, enough);
      const open = heldWithin(shares, { ...part, besides: unreported }, surest, enough);
      found.min[row] = Math.max(found.min[row] ?? 0, Math.min(100, least.min));
      found.max[row] = Math.max(found.max[row] ?? 0, atMost(greatest.min, greatest.max, certain[firm] ?? 0));
      found.most[row] = Math.max(found.most[row] ?? 0, Math.min(100, open.min));
    }
    if (enough(found.min[row] ?? 0)) tier[row] = nearest[firm] ?? 0;
  }
  return { ...judged(found, enough), tier };
};
