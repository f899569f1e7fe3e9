import { type Assignment, assignmentCount, densestOf, leastOf, remainder, solve } from './assignments.ts';
import {
  compare,
  type Fraction,
  fraction,
  greater,
  hundred,
  minus,
  plus,
  smaller,
  sum,
  times,
  zero,
} from './fraction.ts';
import { above, accountedFor, exceeds, type Holdings, type Link, type Ownership, ownershipOn } from './holdings.ts';
import { type DayView, ownRight } from './standing.ts';

export type Verdict = 'YES' | 'NO' | 'UNDETERMINED' | 'NONE_REPORTED' | 'NOT_APPLICABLE';
/** `value`: what is reported, per cent; left out where the data contradict themselves. */
export type TestAnswer = {
  readonly verdict: Verdict;
  readonly value?: readonly [low: Fraction, high: Fraction];
  readonly accountedFor?: Fraction;
};

const half = fraction(50);
const whole = fraction(100);
/** Worlds of which more fillings would have to be tried are not asked about. */
const mostAssignments = 3_000;

/** Reading 10, test 3: what the owners, taken as one, have of the firm over all walks that come back to none of them. */
const effective = (assignment: Assignment, owners: ReadonlySet<string>, firm: string, hidden: boolean): Fraction => {
  const base = new Map(
    [...assignment].map(([id, held]) => {
      const theirs = sum([...held].filter(([owner]) => owners.has(owner)).map(([, part]) => part));
      return [id, hidden ? plus(theirs, remainder(assignment, id)) : theirs] as const;
    }),
  );
  const others: Assignment = new Map(
    [...assignment].map(([id, held]) => [id, new Map([...held].filter(([owner]) => !owners.has(owner)))]),
  );
  return times(solve(others, base).get(firm) ?? zero, whole);
};

/** What a closed set holds of the firm: firms of which it holds enough, or that it is linked to, join it. */
const closed = (
  assignment: Assignment,
  seeds: ReadonlySet<string>,
  firm: string,
  enough: (held: Fraction) => boolean,
  hidden: boolean,
  links: readonly Link[] = [],
): { readonly held: Fraction; readonly linked: boolean } => {
  const members = new Set(seeds);
  const heldOf = (id: string): Fraction => {
    const theirs = sum([...(assignment.get(id) ?? [])].filter(([owner]) => members.has(owner)).map(([, part]) => part));
    return hidden ? plus(theirs, remainder(assignment, id)) : theirs;
  };
  const linkedTo = (id: string): boolean => links.some(({ from, to }) => to === id && members.has(from));
  for (let before = -1; before !== members.size; ) {
    before = members.size;
    for (const id of assignment.keys()) if (id !== firm && (enough(heldOf(id)) || linkedTo(id))) members.add(id);
  }
  return { held: heldOf(firm), linked: linkedTo(firm) };
};

type Bounds = { readonly low: Fraction; readonly high: Fraction; readonly hiddenHigh: Fraction };

/** Reading 22: YES and UNDETERMINED by what is reported, NO where not even what is unaccounted for could bring it about. */
const verdictOf = ({ low, high, hiddenHigh }: Bounds, reaches: (value: Fraction) => boolean): Verdict => {
  if (reaches(low)) return 'YES';
  if (reaches(high)) return 'UNDETERMINED';
  return reaches(hiddenHigh) ? 'NONE_REPORTED' : 'NO';
};

const boundsOf = (
  holdings: Holdings,
  firms: readonly string[],
  measure: (assignment: Assignment, hidden: boolean) => Fraction,
): Bounds => ({
  low: measure(leastOf(holdings, firms), false),
  high: densestOf(holdings, firms)
    .map(assignment => measure(assignment, false))
    .reduce(greater, zero),
  hiddenHigh: measure(leastOf(holdings, firms), true),
});

export type ShareTests = {
  readonly MULTIPLIED_SHARE: TestAnswer;
  readonly CASCADE: TestAnswer;
  readonly CONTROL: TestAnswer;
};

const atMost = (value: Fraction): Fraction => (compare(value, hundred) > 0 ? hundred : value);

const answer = (bounds: Bounds, reaches: (value: Fraction) => boolean, accounted: Fraction): TestAnswer => ({
  verdict: verdictOf(bounds, reaches),
  value: [atMost(bounds.low), atMost(bounds.high)],
  accountedFor: accounted,
});

/** Reading 20: figures of a firm that add up to more than 100 are each what rounds to it. */
const asRounded = (holdings: Holdings): Holdings =>
  new Map(
    [...holdings].map(([firm, held]) => [
      firm,
      compare(sum(held.map(({ low }) => low)), whole) <= 0
        ? held
        : held.map(one => ({
            ...one,
            low: greater(zero, minus(one.low, smaller(one.low, one.rounding))),
            high: smaller(whole, plus(one.high, one.rounding)),
          })),
    ]),
  );

/** A verdict that rests on figures as printed and not as rounded is none. */
const inBoth = (printed: TestAnswer, rounded: TestAnswer): TestAnswer =>
  printed.verdict === rounded.verdict ? printed : { ...printed, verdict: 'UNDETERMINED' };

/** Readings 8, 10, 20 and 22: tests 3 to 5 of one party on one day; undefined where too many fillings would be tried. */
export const shareTestsOn = (view: DayView, id: string, restricted: readonly string[]): ShareTests | undefined => {
  const ownership = ownershipOn(view);
  const rounded = { ...ownership, shares: asRounded(ownership.shares), votes: asRounded(ownership.votes) };
  const found = shareTestsIn(ownership, view, id, restricted);
  const other = found && shareTestsIn(rounded, view, id, restricted);
  return (
    other && {
      MULTIPLIED_SHARE: inBoth(found.MULTIPLIED_SHARE, other.MULTIPLIED_SHARE),
      CASCADE: inBoth(found.CASCADE, other.CASCADE),
      CONTROL: inBoth(found.CONTROL, other.CONTROL),
    }
  );
};

const shareTestsIn = (
  ownership: Ownership,
  view: DayView,
  id: string,
  restricted: readonly string[],
): ShareTests | undefined => {
  if (view.rows.get(id)?.kind !== 'Firm') {
    const none = { verdict: 'NOT_APPLICABLE' } as const;
    return { MULTIPLIED_SHARE: none, CASCADE: none, CONTROL: none };
  }
  const ids = above(ownership, id);
  const firms = [...ids].filter(one => view.rows.get(one)?.kind === 'Firm');
  const { shares, votes, links } = ownership;
  if (assignmentCount(shares, firms) > mostAssignments || assignmentCount(votes, firms) > mostAssignments)
    return undefined;
  const others = [...ids].filter(one => one !== id);
  const reported = new Set(others.filter(one => ownRight(view, one, restricted) === true));
  // Whose seat nobody reports is no owner outside the restricted jurisdictions.
  const possible = new Set(others.filter(one => ownRight(view, one, restricted) !== false));
  const ownersIf = (hidden: boolean): ReadonlySet<string> => (hidden ? possible : reported);
  const accounted = atMost(accountedFor(shares, id));
  // What is above a restricted party is not looked at for shares.
  const lookedThrough = above(ownership, id, one => reported.has(one));
  const contradicted = firms.some(firm => !reported.has(firm) && lookedThrough.has(firm) && exceeds(shares, firm));
  const votesContradicted = firms.some(firm => exceeds(votes, firm));
  const undetermined = (of: Fraction): TestAnswer => ({ verdict: 'UNDETERMINED', accountedFor: of });
  const reachesHalf = (value: Fraction): boolean => compare(value, half) >= 0;
  const passesHalf = (value: Fraction): boolean => compare(value, half) > 0;
  const votesAccounted = atMost(accountedFor(votes, id));
  return {
    MULTIPLIED_SHARE: contradicted
      ? undetermined(accounted)
      : answer(
          boundsOf(shares, firms, (assignment, hidden) => effective(assignment, ownersIf(hidden), id, hidden)),
          reachesHalf,
          accounted,
        ),
    CASCADE: contradicted
      ? undetermined(accounted)
      : answer(
          boundsOf(
            shares,
            firms,
            (assignment, hidden) => closed(assignment, ownersIf(hidden), id, reachesHalf, hidden).held,
          ),
          reachesHalf,
          accounted,
        ),
    CONTROL: votesContradicted
      ? undetermined(votesAccounted)
      : control(votes, links, firms, ownersIf, id, passesHalf, votesAccounted),
  };
};

/** Test 5: each restricted party alone, with the firms that it controls. */
const control = (
  votes: Holdings,
  links: readonly Link[],
  firms: readonly string[],
  ownersIf: (hidden: boolean) => ReadonlySet<string>,
  id: string,
  enough: (held: Fraction) => boolean,
  accounted: Fraction,
): TestAnswer => {
  const sure = links.filter(({ counts }) => counts);
  const most = (assignment: Assignment, over: readonly Link[], hidden: boolean) => {
    const seeds = [...ownersIf(hidden)].map(owner => new Set([owner]));
    // Someone who is not reported at all may hold what is unaccounted for.
    return (hidden ? [...seeds, new Set<string>()] : seeds)
      .map(one => closed(assignment, one, id, enough, hidden, over))
      .reduce((a, b) => ({ held: greater(a.held, b.held), linked: a.linked || b.linked }), {
        held: zero,
        linked: false,
      });
  };
  const least = leastOf(votes, firms);
  const low = most(least, sure, false);
  const densest = densestOf(votes, firms).map(assignment => most(assignment, links, false));
  const high = densest.reduce((a, b) => ({ held: greater(a.held, b.held), linked: a.linked || b.linked }), low);
  const hidden = most(least, links, true);
  const verdict =
    low.linked || enough(low.held)
      ? 'YES'
      : high.linked || enough(high.held)
        ? 'UNDETERMINED'
        : hidden.linked || enough(hidden.held)
          ? 'NONE_REPORTED'
          : 'NO';
  return { verdict, value: [atMost(low.held), atMost(high.held)], accountedFor: accounted };
};
