import { type Cooperative, runSync } from '../../../domain/cooperative.ts';
import type { Certainty } from '../../../domain/dates.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import type { Control } from './control.ts';

export type UltimateParent = { readonly entity: string; readonly certainty: Certainty };

/**
 * Of `candidates`, those that control the firm (or are the firm) and that no other of them outside their own circle
 * controls, the circle of a party being those that it controls and that control it. Certain when both hold in the surest
 * case of every share, possible when some allocation of the shares may have it so. O(candidates × circles + stakes below
 * each).
 */
export function* findingControllers(
  control: Control,
  candidates: readonly string[],
  firm: string,
): Cooperative<readonly UltimateParent[]> {
  const controlling: string[] = [];
  for (const party of candidates) {
    yield;
    if (control.by(party).possibly.has(firm)) controlling.push(party);
  }
  // Parties that control each other share one set: see `Control.by`.
  const circles = groupBy(controlling, party => control.by(party).certainly);
  const possibleCircles = groupBy(controlling, party => control.by(party).possibly);
  // Asked once for each two circles, however many parties one has.
  const isWithin = new Map<ReadonlySet<string>, Map<readonly string[], boolean>>();
  const areWithin = (parties: readonly string[], set: ReadonlySet<string>): boolean => {
    const known = isWithin.get(set) ?? new Map<readonly string[], boolean>();
    isWithin.set(set, known);
    const found = known.get(parties) ?? parties.every(party => set.has(party));
    known.set(parties, found);
    return found;
  };
  const found: UltimateParent[] = [];
  for (const party of controlling) {
    yield;
    const { certainly, possibly } = control.by(party);
    const isBelow = [...circles].some(([all, [one = '']]) => all.has(party) && !possibly.has(one));
    if (isBelow) continue;
    const isLast = [...possibleCircles].every(([all, parties]) => !all.has(party) || areWithin(parties, certainly));
    found.push({ entity: party, certainty: isLast && certainly.has(firm) ? 'certain' : 'possible' });
  }
  return found;
}

export const ultimateControllers = runSync(findingControllers);

/** The ultimate parents of a firm: everyone above it is a candidate. */
export const ultimateParents = (control: Control, firm: string): Cooperative<readonly UltimateParent[]> =>
  findingControllers(control, [...control.above(firm)].sort(), firm);
