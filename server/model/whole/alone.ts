import { isEnough } from '../ownership/aggregation.ts';
import type { RegimeEdition } from '../ownership/regimes.ts';
import { atMost } from './aggregated.ts';
import { atOrBelow } from './below.ts';
import { closing, counting } from './closing.ts';
import { aloneByNode } from './eachAlone.ts';
import { type Found, judged, nothingFound } from './found.ts';
import { certainOf, holdingsOf, unreportedOf } from './holdings.ts';
import { circlesOfShares } from './prepared.ts';
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

/** What is held of one firm at least, at most, and with all that nobody reports, by the party that holds most. */
const heldOfOne = (
  shares: StakeTable,
  firm: number,
  {
    isParty,
    unreported,
    certain,
    enough,
  }: {
    readonly isParty: Uint8Array;
    readonly unreported: Float64Array;
    readonly certain: Float64Array;
    readonly enough: (held: number) => boolean;
  },
): { min: number; max: number; most: number } => {
  const surest = (_: number, min: number): number => min;
  const fullest = (node: number, min: number, max: number): number =>
    Math.max(min, Math.min(max, 100 - (certain[node] ?? 0) + min));
  const within = above(shares, firm, isParty);
  const found = { min: 0, max: 0, most: 0 };
  for (const seeds of [[], ...[...within].filter(node => isParty[node] === 1).map(party => [party])]) {
    const part = { firm, within, seeds, besides: undefined };
    const least = heldWithin(shares, part, surest, enough);
    const greatest = heldWithin(shares, part, fullest, enough);
    const open = heldWithin(shares, { ...part, besides: unreported }, surest, enough);
    found.min = Math.max(found.min, Math.min(100, least.min));
    found.max = Math.max(found.max, atMost(greatest.min, greatest.max, certain[firm] ?? 0));
    found.most = Math.max(found.most, Math.min(100, open.min));
  }
  return found;
};

/**
 * The 50 Percent Rule where each party counts alone, as `aggregation`. What lies above a party does not count for the others
 * either, unless it lies above the firm on another way: so firms below a party that another one, or its owners, bring in
 * are asked for one by one, in O(stakes above it × parties above it); the others all at once, as `aloneByNode`.
 */
export const aloneOf = (
  shares: StakeTable,
  isFirm: Uint8Array,
  { parties, firms, isParty }: Asked,
  regime: RegimeEdition,
): Found & { readonly tier: Uint32Array } => {
  const enough = isEnough(regime);
  const circleOf = circlesOfShares(shares);
  const whole = aloneByNode({ stakes: shares, isFirm, enough, circleOf }, { parties, firms });
  const isBroughtIn = isParty.map((is, node) => Number(is === 1 && (whole.verdict[node] ?? 0) > 0));
  const isOneByOne = atOrBelow(shares, undefined, isBroughtIn);
  const nearest = nearestTiers(shares, parties, regime);
  const known = { isParty, unreported: unreportedOf(shares, isFirm), certain: certainOf(shares), enough };
  const found = nothingFound(firms.length);
  const tier = new Uint32Array(firms.length);
  for (let row = 0; row < firms.length; row += 1) {
    const firm = firms[row] ?? 0;
    const all = { min: whole.min[firm] ?? 0, max: whole.max[firm] ?? 0, most: whole.most[firm] ?? 0 };
    const { min, max, most } = isOneByOne[firm] === 1 ? heldOfOne(shares, firm, known) : all;
    found.min[row] = min;
    found.max[row] = max;
    found.most[row] = most;
    if (enough(min)) tier[row] = nearest[firm] ?? 0;
  }
  return { ...judged(found, enough), tier };
};
