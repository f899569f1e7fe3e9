import { isHeld } from '../../../domain/dates.ts';
import { lazy } from '../lazy.ts';
import { memoized } from '../memoized.ts';
import type { Verdict } from '../verdict.ts';
import { type Case, closure, counted, jointly, moreThanHalf, type Portfolio, portfolioOf } from './closure.ts';
import { components } from './components.ts';
import type { ShareRange } from './figures.ts';
import { type Ownership, unreportedOwner, upward, withUnreported } from './stakes.ts';

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
  /** The most votes that a party, or one that nobody reports, has if it also has all votes that are unaccounted for. */
  readonly mostVotesIn: (party: string | undefined, firm: string) => number;
  /** The firms that a party, or one that nobody reports, controls if it also has all votes that are unaccounted for; of a party those beyond the other's. */
  readonly withMost: (party: string | undefined) => Iterable<string>;
  /** Whether it is reported that a party controls a firm: yes, undetermined or no. Undetermined where votes above the firm are over-allocated. */
  readonly reported: (party: string | undefined, firm: string) => Verdict;
  /** The same with none reported where what is unaccounted for leaves room for control by the party, or by one that nobody reports. */
  readonly verdict: (party: string | undefined, firm: string) => Verdict;
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
      links.set(from, [...(links.get(from) ?? []), { firm, certain: isHeld(certainty) }]);
    }
  }
  const linksOf = (party: string, which: Case): string[] =>
    (links.get(party) ?? []).flatMap(({ firm, certain }) => (certain || which === 'fullest' ? [firm] : []));
  const controllersOf = (firm: string): string[] => (ownership.controls.get(firm) ?? []).map(({ from }) => from);
  const controlled = (party: string, within: ReadonlySet<string>): Controlled => {
    const rule = { enough: moreThanHalf, links: linksOf, within };
    return {
      certainly: closure(votes, [party], 'surest', rule),
      possibly: closure(votes, [party], 'fullest', rule),
    };
  };
  // Closures grow with their seeds, so parties that control each other control the same: a circle shares one set.
  const allOf = (which: Case) => {
    const known = new Map<string, ReadonlySet<string>>();
    const alone = (party: string): string[] => [
      ...linksOf(party, which),
      ...(votes.held.get(party) ?? []).flatMap(held => (moreThanHalf(counted(votes, held, which)) ? [held.firm] : [])),
    ];
    // Where each holds enough of the next by itself, one of them is asked for all.
    const rings = lazy(
      () =>
        new Map(
          components(votes.held.keys(), alone).flatMap(ring =>
            ring.length > 1 ? ring.map(party => [party, ring] as const) : [],
          ),
        ),
    );
    return (party: string): ReadonlySet<string> => {
      const before = known.get(party);
      if (before) return before;
      const same = (member: string) => (known.get(member)?.has(party) ? known.get(member) : undefined);
      const found = closure(votes, [party], which, { enough: moreThanHalf, links: linksOf, same });
      for (const each of rings().get(party) ?? [party]) known.set(each, found);
      return found;
    };
  };
  const [certainlyBy, possiblyBy] = [allOf('surest'), allOf('fullest')];
  const by = (party: string): Controlled => ({ certainly: certainlyBy(party), possibly: possiblyBy(party) });
  const above = memoized(firm => {
    const owners = upward(ownership.votes, firm, () => false, controllersOf);
    owners.delete(firm);
    return owners;
  });
  // Where no path leads from a firm back to it, it helps nobody to any part of itself.
  const isCircular = memoized(firm =>
    [...(ownership.votes.get(firm) ?? []).map(({ owner }) => owner), ...controllersOf(firm)].some(owner =>
      above(owner).has(firm),
    ),
  );
  const over = (party: string, firm: string): Controlled =>
    isCircular(firm) ? controlled(party, above(firm)) : by(party);
  const votesIn = (party: string, firm: string): ShareRange => {
    const { certainly, possibly } = over(party, firm);
    return { min: jointly(votes, certainly, firm).min, max: jointly(votes, possibly, firm).max };
  };
  const openAbove = (firm: string) => {
    const firms = [firm, ...above(firm)].filter(each => ownership.firms.has(each));
    return { open: portfolioOf(withUnreported(ownership.votes, firms)), unreported: firms.map(unreportedOwner) };
  };
  // Kept for the last firm alone: of thousands it would be too much.
  let last: (ReturnType<typeof openAbove> & { readonly firm: string }) | undefined;
  const mostIn = (party: string | undefined, firm: string): { votes: number; controls: boolean } => {
    if (last?.firm !== firm) last = { firm, ...openAbove(firm) };
    const { open, unreported } = last;
    const seeds = [party ?? [], unreported].flat();
    const members = closure(open, seeds, 'fullest', { enough: moreThanHalf, links: linksOf, within: above(firm) });
    const most = jointly(open, members, firm).max;
    return { votes: most, controls: moreThanHalf(most) || controllersOf(firm).some(from => members.has(from)) };
  };
  const open = lazy(() => portfolioOf(withUnreported(ownership.votes, ownership.firms)));
  const opened = (seeds: Iterable<string>): ReadonlySet<string> =>
    closure(open(), seeds, 'fullest', { enough: moreThanHalf, links: linksOf });
  const ofNobody = lazy(() => opened([...ownership.firms].map(unreportedOwner)));
  const beyondNobody = memoized((party): readonly string[] =>
    [...opened([party, ...ofNobody()])].filter(firm => !ofNobody().has(firm)),
  );
  const isOverAllocated = memoized(firm =>
    [firm, ...above(firm)].some(each => ownership.overAllocated.votes.has(each)),
  );
  const reported = (party: string | undefined, firm: string): Verdict => {
    if (isOverAllocated(firm)) return 'undetermined';
    if (party === undefined) return 'no';
    const { certainly, possibly } = by(party);
    return certainly.has(firm) ? 'yes' : possibly.has(firm) ? 'undetermined' : 'no';
  };
  const verdict = (party: string | undefined, firm: string): Verdict => {
    const found = reported(party, firm);
    return found === 'no' && mostIn(party, firm).controls ? 'none-reported' : found;
  };
  return {
    ...{ votes, by, over, above, votesIn, reported, verdict },
    mostVotesIn: (party, firm) => mostIn(party, firm).votes,
    withMost: party => (party === undefined ? ofNobody() : beyondNobody(party)),
  };
};
