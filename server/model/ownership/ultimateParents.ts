import type { Certainty } from '../dates.ts';
import type { Control } from './control.ts';

export type UltimateParent = { readonly entity: string; readonly certainty: Certainty };

/**
 * The ultimate parents of a firm: those that control it and are controlled by nobody outside their own circle, the
 * circle of a party being those that it controls and that control it. Certain when both hold in the surest case of every
 * share, possible when some filling of the shares may have it so. O(owners above² · stakes) at worst.
 */
export const ultimateParents = (control: Control, firm: string): readonly UltimateParent[] =>
  [...control.above(firm)].sort().flatMap((party): UltimateParent[] => {
    const { certainly, possibly } = control.by(party);
    if (!possibly.has(firm)) return [];
    const over = [...control.above(party)];
    if (over.some(other => control.by(other).certainly.has(party) && !possibly.has(other))) return [];
    const isLast = over.every(other => certainly.has(other) || !control.by(other).possibly.has(party));
    return [{ entity: party, certainty: isLast && certainly.has(firm) ? 'certain' : 'possible' }];
  });
