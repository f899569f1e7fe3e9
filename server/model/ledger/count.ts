import type { Cooperative } from '../../../domain/cooperative.ts';
import type { Certainty } from '../../../domain/dates.ts';
import type { Range } from '../access/measures.ts';
import { sumOf } from './amounts.ts';
import type { Group } from './groups.ts';
import type { Part } from './stock.ts';

export type Counted = { readonly share: string; readonly holders: readonly string[]; readonly amount: Range };

/** How surely a holder acts for the party that is counted; undefined where it does not. */
export type ActsFor = (holder: string) => Certainty | undefined;

/**
 * What of the hardware is in the hands of one party, in all and share by share: at least what is left of each share that
 * somebody surely has and all who may have it act for the party; at most all of each that anybody may have who may act for it.
 */
export function* countOf(
  groups: readonly Group[],
  actsFor: ActsFor,
): Cooperative<{ readonly amount: Range; readonly lines: readonly Counted[] }> {
  const isMine = ({ uses }: Part): boolean => uses.some(({ holder }) => actsFor(holder) !== undefined);
  const isSurelyMine = ({ uses }: Part): boolean =>
    uses.some(({ certainty }) => certainty === 'certain') && uses.every(({ holder }) => actsFor(holder) === 'certain');

  const amounts: Range[] = [];
  const lines: Counted[] = [];
  for (const { parts, assignments } of groups) {
    const mine = parts.flatMap((part, place) => (isMine(part) ? [place] : []));
    const sure = parts.flatMap((part, place) => (isSurelyMine(part) ? [place] : []));
    const range = function* (isIn: (place: number) => boolean): Cooperative<Range> {
      const max = yield* assignments.most(mine.filter(isIn));
      return { min: yield* assignments.least(sure.filter(isIn)), ...(max === undefined ? {} : { max }) };
    };
    amounts.push(yield* range(() => true));
    for (const { share, uses } of new Map(parts.filter(isMine).map(part => [part.share, part])).values()) {
      const amount = yield* range(place => parts[place]?.share === share);
      const holders = new Set(uses.map(({ holder }) => holder).filter(holder => actsFor(holder) !== undefined));
      lines.push({ share, holders: [...holders].sort(), amount });
    }
  }
  return { amount: sumOf(amounts), lines };
}
