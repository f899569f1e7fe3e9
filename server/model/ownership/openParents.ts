import type { Control } from './control.ts';

/** Whoever is certainly controlled by another outside its own circle is no ultimate parent, whatever its votes. */
const isPassedOver = (owner: string, control: Control): boolean =>
  [...control.above(owner)].some(
    other => control.by(other).certainly.has(owner) && control.verdict(owner, other) === 'no',
  );

/**
 * Whether a party may be an ultimate parent of a firm by votes that nobody reports. Undefined stands for a party that
 * nobody reports at all.
 */
export const mayBeParent =
  (firm: string, control: Control) =>
  (party: string | undefined): boolean =>
    (party === undefined || !isPassedOver(party, control)) && control.verdict(party, firm) !== 'no';
