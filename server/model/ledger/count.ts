import type { Range } from '../access/measures.ts';
import type { Certainty } from '../dates.ts';
import { minus, none, plus, sumOf, within } from './amounts.ts';
import type { Share } from './shares.ts';

export type Counted = { readonly share: string; readonly holders: readonly string[]; readonly amount: Range };

/** How surely a holder acts for the party that is counted; undefined where it does not. */
export type ActsFor = (holder: string) => Certainty | undefined;

/** Owners and lessees of the thing itself, in so far as its parts leave anything: all of it only if every sure one acts for the party. */
const retained = ({ quantity, uses, parts }: Share, actsFor: ActsFor): Range => {
  const mine = uses.filter(({ holder }) => actsFor(holder) !== undefined);
  if (mine.length === 0) return none;
  const left = minus(quantity, sumOf(parts.map(part => part.quantity)));
  const sure = uses.filter(({ certainty }) => certainty === 'certain');
  const whole = sure.length > 0 && uses.every(use => use.certainty === 'possible' || actsFor(use.holder) === 'certain');
  return whole ? left : { ...left, min: 0 };
};

/** What of a share, and of the parts taken from it, is in the hands of one party; never more than the share holds. */
export const countOf = (
  share: Share,
  actsFor: ActsFor,
): { readonly amount: Range; readonly lines: readonly Counted[] } => {
  const own = retained(share, actsFor);
  const parts = share.parts.map(part => countOf(part, actsFor));
  const holders = share.uses.map(({ holder }) => holder).filter(holder => actsFor(holder) !== undefined);
  return {
    amount: within(plus(own, sumOf(parts.map(part => part.amount))), share.quantity),
    lines: [
      ...(holders.length === 0 ? [] : [{ share: share.id, holders: [...new Set(holders)].sort(), amount: own }]),
      ...parts.flatMap(part => part.lines),
    ],
  };
};
