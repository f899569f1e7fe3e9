import { type Assignment, assignmentCount, densestOf, isOpen, leastOf, remainder } from './assignments.ts';
import { compare, type Fraction, fraction, plus, sum } from './fraction.ts';
import { above, exceeds, type Holdings, type Link, ownershipOn } from './holdings.ts';
import type { TestAnswer, Verdict } from './shareTests.ts';
import { type Certainty, type DayView, ownRight } from './standing.ts';

const half = fraction(50);
const mostWorlds = 3_000;

/** Test 5's closure: what one party controls with all the firms that it controls. */
const controlledBy = (
  party: string,
  assignment: Assignment,
  links: readonly Link[],
  hidden: boolean,
): ReadonlySet<string> => {
  const members = new Set([party]);
  for (let before = 0; before !== members.size; ) {
    before = members.size;
    for (const [firm, held] of assignment) {
      const votes: Fraction = sum([...held].filter(([owner]) => members.has(owner)).map(([, part]) => part));
      const enough = compare(hidden ? plus(votes, remainder(assignment, firm)) : votes, half) > 0;
      if (enough || links.some(({ from, to }) => to === firm && members.has(from))) members.add(firm);
    }
  }
  return members;
};

/** Reading 9: those that control the firm and are controlled by nobody outside their own circle. */
const parentsIn = (
  parties: readonly string[],
  firm: string,
  assignment: Assignment,
  links: readonly Link[],
): string[] => {
  const controlled = new Map(parties.map(party => [party, controlledBy(party, assignment, links, false)]));
  const controls = (a: string, b: string): boolean => a !== b && controlled.get(a)?.has(b) === true;
  return parties.filter(
    party => controls(party, firm) && parties.every(other => !controls(other, party) || controls(party, other)),
  );
};

const subsets = <T>(items: readonly T[]): T[][] =>
  items.reduce<T[][]>((all, item) => all.flatMap(some => [some, [...some, item]]), [[]]);

/** Every filling tried: any firms as full as may be, and all others with the least. */
const tried = (votes: Holdings, firms: readonly string[]): Assignment[] => {
  const least = leastOf(votes, firms);
  const open = firms.filter(firm => isOpen(votes.get(firm) ?? []));
  return subsets(open).flatMap(some => densestOf(votes, some).map(filled => new Map([...least, ...filled])));
};

/** Whether a party is restricted in its own right; undefined where nobody reports where it belongs. */
type OwnPlace = (id: string) => boolean | undefined;

/** Readings 9, 10 and 22: test 2, whether the holder or an ultimate parent has its seat in a restricted jurisdiction. */
export const headquartersOn = (view: DayView, id: string, restricted: readonly string[]): TestAnswer | undefined => {
  const isPerson = (one: string): boolean => view.rows.get(one)?.kind === 'National';
  // A citizenship is no seat.
  if (isPerson(id)) return { verdict: 'NOT_APPLICABLE' };
  return restrictedOn(view, id, one => !isPerson(one) && ownRight(view, one, restricted));
};

/** From the farthest from a yes to the nearest: what needs two things is no nearer than the farther of them. */
const nearness: readonly Verdict[] = ['NO', 'NONE_REPORTED', 'UNDETERMINED', 'YES'];

/**
 * Readings 10 and 22: test 1, whether a holder that is restricted by the full definition itself leases or uses the hardware.
 * `uses`: how surely it does, undefined where nobody reports that it does.
 */
export const bareAccessOn = (
  view: DayView,
  id: string,
  uses: Certainty | undefined,
  restricted: readonly string[],
): TestAnswer | undefined => {
  const status = restrictedOn(view, id, one => ownRight(view, one, restricted));
  const use: Verdict = uses === undefined ? 'NONE_REPORTED' : uses === 'POSSIBLE' ? 'UNDETERMINED' : 'YES';
  return status && { verdict: nearness.find(verdict => verdict === use || verdict === status.verdict) ?? 'NO' };
};

const restrictedOn = (view: DayView, id: string, seat: OwnPlace): TestAnswer | undefined => {
  if (seat(id) === true) return { verdict: 'YES' };
  const { votes, links, ...more } = ownershipOn(view);
  const ids = [...above({ votes, links, ...more }, id)];
  const firms = ids.filter(one => view.rows.get(one)?.kind === 'Firm');
  const open = links.filter(({ counts }) => !counts);
  // Reading 20: nothing is built on votes that exceed the whole.
  if (firms.some(firm => exceeds(votes, firm))) return { verdict: 'UNDETERMINED' };
  const between = 2 ** (open.length + firms.filter(firm => isOpen(votes.get(firm) ?? [])).length);
  if (assignmentCount(votes, firms) * between > mostWorlds) return undefined;
  const sure = links.filter(({ counts }) => counts);
  const assignments = tried(votes, firms);
  const outcomes = subsets(open).flatMap(some =>
    assignments.map(assignment =>
      parentsIn(ids, id, assignment, [...sure, ...some]).filter(parent => seat(parent) !== false),
    ),
  );
  // One parent has to be it in every case; where it is now this one and now that, the answer stays open.
  const isAlways = (parent: string): boolean => seat(parent) === true && outcomes.every(all => all.includes(parent));
  if (outcomes[0]?.some(isAlways)) return { verdict: 'YES' };
  // A seat that nobody reports leaves it open.
  if (outcomes.some(parents => parents.length > 0) || seat(id) === undefined) return { verdict: 'UNDETERMINED' };
  const least = leastOf(votes, firms);
  const withHidden = (one: string, other: string): boolean => controlledBy(one, least, links, true).has(other);
  // Whom another outside its circle certainly controls is no ultimate parent, whatever is hidden.
  const isPassedOver = (one: string): boolean =>
    ids.some(other => other !== one && controlledBy(other, least, sure, false).has(one) && !withHidden(one, other));
  const silent =
    withHidden('', id) ||
    ids.some(one => one !== id && seat(one) !== false && !isPassedOver(one) && withHidden(one, id));
  const verdict: Verdict = silent ? 'NONE_REPORTED' : 'NO';
  return { verdict };
};
