import { componentsOf } from './components.ts';
import { withControllers } from './holdings.ts';
import { type InOrder, inOrder } from './inOrder.ts';
import { perObject } from './perObject.ts';
import type { Links, StakeTable } from './wholeOwnership.ts';

/** By node: the number of its circle, from 1 on; 0 in none. */
export type CircleOf = Uint32Array;

/** O(nodes + stakes), once for each table. */
export const orderOf: (stakes: StakeTable) => InOrder = perObject(inOrder);

export const circlesOfShares = perObject((stakes: StakeTable): CircleOf => {
  const { order, circles } = orderOf(stakes);
  const found = new Uint32Array(order.length);
  for (const [i, { from, to }] of circles.entries())
    for (let at = from; at < to; at += 1) found[order[at] ?? 0] = i + 1;
  return found;
});

const circlesWithControllers = perObject((links: Links) =>
  perObject((votes: StakeTable): CircleOf => {
    const { order, start } = componentsOf(withControllers(votes, links));
    const found = new Uint32Array(order.length);
    for (let i = 0; i + 1 < start.length; i += 1) {
      const [from, to] = [start[i] ?? 0, start[i + 1] ?? 0];
      if (to - from > 1) for (let at = from; at < to; at += 1) found[order[at] ?? 0] = i + 1;
    }
    return found;
  }),
);

/** Circles over votes and over control. */
export const circlesOfVotes = (votes: StakeTable, links: Links): CircleOf =>
  links.firm.length === 0 ? circlesOfShares(votes) : circlesWithControllers(links)(votes);
