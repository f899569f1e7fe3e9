import { componentsOf } from '../../server/model/whole/components.ts';
import type { StakeTable } from '../../server/model/whole/wholeOwnership.ts';

/** How many strongly connected components there are, and how large the largest is. */
export const componentSizes = (stakes: StakeTable): { readonly count: number; readonly largest: number } => {
  const { start } = componentsOf(stakes);
  let largest = 0;
  for (let c = 0; c + 1 < start.length; c += 1) largest = Math.max(largest, (start[c + 1] ?? 0) - (start[c] ?? 0));
  return { count: start.length - 1, largest };
};
