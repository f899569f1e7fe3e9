import { breadthFirst } from '../breadthFirst.ts';
import type { OwnershipAnalysis } from '../ownership/analysis.ts';

/** Firms below the parties, over holdings that may be more than 0 and over control, with the fewest steps down to each. */
export const firmsBelow = (
  { ownership }: OwnershipAnalysis,
  parties: ReadonlySet<string>,
): ReadonlyMap<string, number> => {
  const below = new Map<string, Set<string>>();
  const link = (owner: string, firm: string): void => {
    below.set(owner, (below.get(owner) ?? new Set()).add(firm));
  };
  for (const stakes of [ownership.shares, ownership.votes])
    for (const [firm, owners] of stakes) for (const { owner, max } of owners) if (max > 0) link(owner, firm);
  for (const [firm, controls] of ownership.controls) for (const { from } of controls) link(from, firm);
  const onward = ({ node }: { readonly node: string }) =>
    [...(below.get(node) ?? [])].map(firm => ({ to: firm, over: undefined }));
  const reached = [...breadthFirst(parties, onward)].filter(({ node }) => !parties.has(node));
  return new Map(reached.map(({ node, hops }) => [node, hops]));
};
