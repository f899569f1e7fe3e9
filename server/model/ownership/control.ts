import { remembered } from '../remembered.ts';
import { type Case, closure, jointly, moreThanHalf, type Portfolio, portfolioOf } from './closure.ts';
import type { Ownership, ShareRange } from './stakes.ts';

export type Controlled = { readonly certainly: ReadonlySet<string>; readonly possibly: ReadonlySet<string> };

/** Who controls whom, worked out once for each party that is asked about. */
export type Control = {
  readonly votes: Portfolio;
  /** What a party controls, itself included. */
  readonly by: (party: string) => Controlled;
  /** What it controls without a firm's help, as far as it lies above that firm; in part more. */
  readonly over: (party: string, firm: string) => Controlled;
  /** Everyone who may hold votes in a firm or control it, directly or through others, itself left out. */
  readonly above: (firm: string) => ReadonlySet<string>;
  /** The votes that a party and what it controls without the firm's help hold of a firm, per cent. */
  readonly votesIn: (party: string, firm: string) => ShareRange;
};

/**
 * Control: the smallest set closed under "a party and the firms it controls hold more than half of the votes jointly"
 * (the company control problem; Ceri, Gottlob, Tanca 1990, used by the Bank of Italy), and control that is reported as
 * such (CONTROLS). Votes equal shares where none are stated. Each party is taken alone. O(stakes below the party).
 */
export const controlOf = (ownership: Ownership): Control => {
  const votes = portfolioOf(ownership.votes);
  const links = new Map<string, { readonly firm: string; readonly certain: boolean }[]>();
  for (const [firm, relations] of ownership.controls) {
    for (const { from, certainty } of relations) {
      links.set(from, [...(links.get(from) ?? []), { firm, certain: certainty === 'certain' }]);
    }
  }
  const linksOf = (party: string, which: Case): string[] =>
    (links.get(party) ?? []).flatMap(({ firm, certain }) => (certain || which === 'fullest' ? [firm] : []));
  const controllersOf = (firm: string): string[] => (ownership.controls.get(firm) ?? []).map(({ from }) => from);
  const controlled = (party: string, within?: ReadonlySet<string>): Controlled => {
    const rule = { enough: moreThanHalf, links: linksOf, within };
    return {
      certainly: closure(votes, [party], 'surest', rule),
      possibly: closure(votes, [party], 'fullest', rule),
    };
  };
  const by = remembered(party => controlled(party));
  const above = remembered(firm => ownersAbove(ownership, firm));
  // Where no way leads from a firm back to it, it helps nobody to any part of itself.
  const isCircular = remembered(firm =>
    [...(ownership.votes.get(firm) ?? []).map(({ owner }) => owner), ...controllersOf(firm)].some(
      owner => owner === firm || above(owner).has(firm),
    ),
  );
  const over = (party: string, firm: string): Controlled =>
    isCircular(firm) ? controlled(party, above(firm)) : by(party);
  const votesIn = (party: string, firm: string): ShareRange => {
    const { certainly, possibly } = over(party, firm);
    return { min: jointly(votes, certainly, firm).min, max: jointly(votes, possibly, firm).max };
  };
  return { votes, by, over, above, votesIn };
};

const ownersAbove = ({ votes, controls }: Ownership, firm: string): Set<string> => {
  const seen = new Set([firm]);
  for (const here of seen) {
    for (const { owner, max } of votes.get(here) ?? []) if (max > 0) seen.add(owner);
    for (const { from } of controls.get(here) ?? []) seen.add(from);
  }
  seen.delete(firm);
  return seen;
};
