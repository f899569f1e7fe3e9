import {
  compare,
  type Fraction,
  fraction,
  greater,
  hundred,
  minus,
  per,
  plus,
  smaller,
  sum,
  zero,
} from './fraction.ts';
import type { DayView, Standing } from './standing.ts';
import type { ToldRelation } from './world.ts';

/** What one owner has of one firm, per cent. `printed`: half a unit of the last digit that was printed. */
export type Holding = {
  readonly owner: string;
  readonly low: Fraction;
  readonly high: Fraction;
  readonly rounding: Fraction;
  /** The least that it has if it holds anything, and whether that is sure. */
  readonly ifHeld: Fraction;
  readonly isHeld: boolean;
};
/** By firm, what each of its owners has, of its shares or of its votes. */
export type Holdings = ReadonlyMap<string, readonly Holding[]>;
export type Link = { readonly from: string; readonly to: string; readonly counts: boolean };
export type Ownership = {
  readonly shares: Holdings;
  readonly votes: Holdings;
  /** CONTROLS; `counts` where it is certain or presumed. */
  readonly links: readonly Link[];
};

/** So little that it changes no verdict but at a bound that is not included. */
const little = per(fraction(1), fraction(1_000_000_000));
const halfUnit = (value: number): Fraction => {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return fraction(Number(`0.${'0'.repeat(decimals)}5`));
};

type Range = Pick<Holding, 'low' | 'high' | 'rounding'>;
const rangeOf = (told: ToldRelation, name: 'share' | 'voting'): Range | undefined => {
  const [min, max] = [told[`${name}Min`], told[`${name}Max`]];
  if (typeof min !== 'number' && typeof max !== 'number') return undefined;
  const about = told.approximate === true;
  const low = typeof min === 'number' ? fraction(min) : zero;
  const high = typeof max === 'number' ? fraction(max) : hundred;
  return {
    // Reading 20: "about 50" stands for what rounds to it; bounds may be exclusive.
    low:
      about && typeof min === 'number'
        ? greater(zero, minus(low, halfUnit(min)))
        : told[`${name}MinExclusive`]
          ? plus(low, little)
          : low,
    high:
      about && typeof max === 'number'
        ? plus(high, halfUnit(max))
        : told[`${name}MaxExclusive`]
          ? minus(high, little)
          : high,
    // A band or a floor is a bound, which nobody has rounded.
    rounding: typeof min === 'number' && min === max && !about ? halfUnit(min) : zero,
  };
};

const counts = ({ certainty }: Standing): boolean => certainty !== 'POSSIBLE';

/** Readings 5, 8, 12, 13, 20 and 22: who is reported to own what of which firm on the day. */
export const ownershipOn = (view: DayView): Ownership => {
  const shares = new Map<string, Holding[]>();
  const votes = new Map<string, Holding[]>();
  const links: Link[] = [];
  const unknown = { low: zero, high: hundred, rounding: zero };
  const add = (to: Map<string, Holding[]>, firm: string, holding: Holding): void => {
    // Figures of one owner that stand side by side are alternatives of each other, one of which it has for certain where
    // one of them does: never added.
    const others = to.get(firm) ?? [];
    const before = others.find(({ owner }) => owner === holding.owner);
    if (before === undefined) to.set(firm, [...others, holding]);
    else {
      const ifHeld = smaller(before.ifHeld, holding.ifHeld);
      const isHeld = before.isHeld || holding.isHeld;
      const one = {
        owner: holding.owner,
        ...{ low: isHeld ? ifHeld : zero, ifHeld, isHeld },
        high: greater(before.high, holding.high),
        rounding: before.rounding,
      };
      to.set(firm, [...others.filter(other => other !== before), one]);
    }
  };
  for (const step of view.standing) {
    const { kind, from, to, told } = step.fact;
    if (view.rows.get(to)?.kind !== 'Firm') continue;
    if (kind === 'CONTROLS') links.push({ from, to, counts: counts(step) });
    // A firm's own shares count for nobody.
    if (kind !== 'OWNS' || from === to) continue;
    const share = rangeOf(told, 'share') ?? unknown;
    const vote = rangeOf(told, 'voting') ?? share;
    const held = (range: Range): Holding => ({
      ...{ owner: from, high: range.high, rounding: counts(step) ? range.rounding : zero },
      low: counts(step) ? range.low : zero,
      ...{ ifHeld: range.low, isHeld: counts(step) || step.oneOf !== 'POSSIBLE' },
    });
    add(shares, to, held(share));
    add(votes, to, held(vote));
  }
  // Reading 22: control without a share is an ownership of unknown size.
  for (const { from, to } of links)
    for (const holdings of [shares, votes])
      if (!(holdings.get(to) ?? []).some(({ owner }) => owner === from))
        add(holdings, to, { owner: from, ...unknown, ifHeld: zero, isHeld: false });
  return { shares, votes, links };
};

export const accountedFor = (holdings: Holdings, firm: string): Fraction =>
  sum((holdings.get(firm) ?? []).map(({ low }) => low));

/** Reading 20: more than there is, beyond the rounding of the printed figures. */
export const exceeds = (holdings: Holdings, firm: string): boolean => {
  const held = holdings.get(firm) ?? [];
  return compare(accountedFor(holdings, firm), plus(hundred, sum(held.map(({ rounding }) => rounding)))) > 0;
};

/** The firm and all that own or control it, through any number of others, but what is above an end or holds nothing. */
export const above = (
  { shares, votes, links }: Ownership,
  firm: string,
  isEnd: (owner: string) => boolean = () => false,
): ReadonlySet<string> => {
  const found = new Set([firm]);
  for (const here of found) {
    if (here !== firm && isEnd(here)) continue;
    for (const holdings of [shares, votes])
      for (const { owner, high } of holdings.get(here) ?? []) if (compare(high, zero) > 0) found.add(owner);
    for (const { from, to } of links) if (to === here) found.add(from);
  }
  return found;
};
