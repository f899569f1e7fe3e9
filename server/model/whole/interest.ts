import { rounding } from '../ownership/figures.ts';
import { type Found, judged, nothingFound } from './found.ts';
import { unreportedOf } from './holdings.ts';
import { greatestParts, leastParts } from './integrated.ts';
import { orderOf } from './prepared.ts';
import type { StakeTable } from './wholeOwnership.ts';

const threshold = 50;

/** Effective interest of firms: what the parties, taken as one owner, own of each over all paths and circles. O(stakes) outside circles. */
export const interestOf = (shares: StakeTable, isFirm: Uint8Array, isParty: Uint8Array, firms: Uint32Array): Found => {
  const stakes = orderOf(shares);
  const byPlace = <T extends Uint8Array | Float64Array>(values: T): T =>
    values.map((_, at) => values[stakes.order[at] ?? 0] ?? 0) as T;
  const isSource = byPlace(isParty);
  const least = leastParts(stakes, isSource);
  const greatest = stakes.isExact ? least : greatestParts(stakes, isSource);
  const most = leastParts(stakes, isSource, byPlace(unreportedOf(shares, isFirm)));
  const found = nothingFound(firms.length);
  const percent = (parts: Float64Array, firm: number): number => (parts[stakes.place[firm] ?? 0] ?? 0) * 100;
  for (let row = 0; row < firms.length; row += 1) {
    const firm = firms[row] ?? 0;
    const max = Math.min(100, percent(greatest, firm));
    found.max[row] = max;
    found.min[row] = Math.min(100, max, percent(least, firm));
    found.most[row] = Math.max(max, percent(most, firm));
  }
  return judged(found, held => held >= threshold - rounding);
};
