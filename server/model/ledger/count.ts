import { maximumFlow } from '../access/maximumFlow.ts';
import type { Range } from '../access/measures.ts';
import type { Certainty } from '../dates.ts';
import { groupBy } from '../groupBy.ts';
import { minus, none, plus, sumOf, within } from './amounts.ts';
import type { Share } from './shares.ts';

export type Counted = { readonly share: string; readonly holders: readonly string[]; readonly amount: Range };

/** How surely a holder acts for the party that is counted; undefined where it does not. */
export type ActsFor = (holder: string) => Certainty | undefined;

/** Owners and lessees of the thing itself, in so far as its parts leave anything: all of it only if one surely has it, and every other that may have it acts for the party, too. */
const retained = ({ quantity, uses, parts }: Share, actsFor: ActsFor): Range => {
  const mine = uses.filter(({ holder }) => actsFor(holder) !== undefined);
  if (mine.length === 0) return none;
  const left = minus(quantity, sumOf(parts.map(part => part.quantity)));
  const sure = uses.filter(({ certainty }) => certainty === 'certain');
  const whole = sure.length > 0 && uses.every(use => actsFor(use.holder) === 'certain');
  return whole ? left : { ...left, min: 0 };
};

/** What of a share, and of the parts taken from it, is in the hands of one party; never more than the share holds. */
export const countOf = (
  share: Share,
  actsFor: ActsFor,
): { readonly amount: Range; readonly lines: readonly Counted[] } => {
  const own = retained(share, actsFor);
  const parts = share.parts.map(part => countOf({ ...part, quantity: within(part.quantity, share.quantity) }, actsFor));
  const holders = share.uses.map(({ holder }) => holder).filter(holder => actsFor(holder) !== undefined);
  return {
    amount: within(plus(own, sumOf(parts.map(part => part.amount))), share.quantity),
    lines: [
      ...(holders.length === 0 ? [] : [{ share: share.id, holders: [...new Set(holders)].sort(), amount: own }]),
      ...parts.flatMap(part => part.lines),
    ],
  };
};

/**
 * What of several things together is in the hands of one party. A lease over several of them takes no more in all than it
 * takes, and each thing holds no more than it holds: the most is a greatest flow from leases over things. `amounts` are
 * what `countOf` gives for each share by itself.
 */
export const jointCount = (shares: readonly Share[], amounts: readonly Range[], actsFor: ActsFor): Range => {
  const sum = sumOf(amounts);
  const leases = groupBy(
    shares.flatMap(({ parts }, thing) => parts.map(part => ({ part, thing }))),
    ({ part }) => (part.whole === undefined ? undefined : part.id),
  );
  const spread = [...leases.values()].filter(parts => parts.length > 1);
  if (spread.length === 0 || sum.max === undefined) return sum;
  const ofSpread = new Set(spread.flatMap(parts => parts.map(({ part }) => part)));
  const [source, sink] = [0, 1];
  const node = { thing: (i: number) => 2 + i, lease: (i: number) => 2 + shares.length + i };
  const top = ({ max }: Range): number => max ?? Number.POSITIVE_INFINITY;
  const arcs = [
    ...shares.flatMap((share, i) => {
      const alone = { ...share, parts: share.parts.filter(part => !ofSpread.has(part)) };
      return [
        { from: source, to: node.thing(i), capacity: top(countOf(alone, actsFor).amount) },
        { from: node.thing(i), to: sink, capacity: top(share.quantity) },
      ];
    }),
    ...spread.flatMap((parts, i) => [
      { from: source, to: node.lease(i), capacity: top(parts[0]?.part.whole ?? { min: 0 }) },
      ...parts.map(({ part, thing }) => ({
        from: node.lease(i),
        to: node.thing(thing),
        capacity: top(countOf(part, actsFor).amount),
      })),
    ]),
  ];
  const { value } = maximumFlow(2 + shares.length + spread.length, arcs, source, sink);
  return within(sum, { min: 0, max: value });
};
