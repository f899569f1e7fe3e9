import type { Drawing, DrawnRelation } from './graph.ts';
import { all, at, set, zeros } from './matrix.ts';
import { type Bounds, columnSum } from './ownershipOracle.ts';

const first = (date: string): string => `${date}-01-01`.slice(0, 10);
/** Good for months and years: no date of a drawing lies behind its month's 28th day. */
const last = (date: string): string => (date.length === 10 ? date : date.length === 7 ? `${date}-28` : `${date}-12-28`);

/** Whether a relation holds on one day, certainly or as presumed (`held`), possibly, or not at all. */
const holds = ({ properties: { start, end }, known }: DrawnRelation, day: string): 'held' | 'possible' | undefined => {
  const [from, to] = [start as string | undefined, end as string | undefined];
  const begun = from === undefined ? day >= last(known) : day >= last(from);
  const beginning = from === undefined || day >= first(from);
  const lasting = to === undefined || day <= first(to);
  const maybeLasting = to === undefined || day <= last(to);
  if (begun && lasting) return 'held';
  return beginning && maybeLasting ? 'possible' : undefined;
};

export type Case = {
  readonly ids: readonly string[];
  readonly shares: Bounds;
  readonly votes: Bounds;
  /** CONTROLS relations: those that certainly hold, and those that may. */
  readonly certainLinks: readonly (readonly [number, number])[];
  readonly possibleLinks: readonly (readonly [number, number])[];
  /** Some firm's owners are printed with a little over 100, within their rounding. */
  readonly isRounded: boolean;
};

/** The matrices of a drawing on one day: what only possibly holds counts from 0, the unknown is 0 to 1. */
export const caseOf = (drawing: Drawing, day: string): Case => {
  const ids = drawing.entities.map(({ id }) => id);
  const n = ids.length;
  const bounds = () => ({ low: zeros(n), high: zeros(n) });
  const [shares, votes] = [bounds(), bounds()];
  const certainLinks: [number, number][] = [];
  const possibleLinks: [number, number][] = [];
  const ofUnknownSize: [number, number][] = [];
  const owning: [number, number][] = [];
  const [printedShares, printedVotes] = [zeros(n), zeros(n)];
  for (const relation of drawing.relations) {
    const certainty = holds(relation, day);
    if (certainty === undefined) continue;
    const [i, j] = [ids.indexOf(relation.from), ids.indexOf(relation.to)];
    // A firm's own shares count for nobody.
    if (i === j) continue;
    if (relation.kind === 'CONTROLS') {
      possibleLinks.push([i, j]);
      if (certainty === 'held') certainLinks.push([i, j]);
      ofUnknownSize.push([i, j]);
    }
    if (relation.kind !== 'OWNS') continue;
    owning.push([i, j]);
    const { shareMin, shareMax, votingMin, votingMax } = relation.properties as Record<string, number | undefined>;
    const share = [shareMin ?? 0, shareMax ?? 100] as const;
    const vote =
      votingMin === undefined && votingMax === undefined ? share : ([votingMin ?? 0, votingMax ?? 100] as const);
    for (const [{ low, high }, [min, max], printed] of [
      [shares, share, printedShares] as const,
      [votes, vote, printedVotes] as const,
    ]) {
      const decimals = String(min).includes('.') ? String(min).length - String(min).indexOf('.') - 1 : 0;
      if (min === max && certainty === 'held') set(printed, i, j, at(printed, i, j) + 0.5 / 10 ** decimals / 100);
      if (certainty === 'held') set(low, i, j, at(low, i, j) + min / 100);
      set(high, i, j, Math.min(1, at(high, i, j) + max / 100));
    }
  }
  for (const [i, j] of ofUnknownSize) {
    if (owning.some(([from, to]) => from === i && to === j)) continue;
    for (const { high } of [shares, votes]) set(high, i, j, 1);
  }
  // Owners whose printed figures exceed the whole by no more than their rounding do not contradict each other.
  const isRounded = [[shares.low, printedShares] as const, [votes.low, printedVotes] as const].some(([low, printed]) =>
    all(n).some(j => {
      const [sum, off] = [columnSum(low, j), columnSum(printed, j)];
      return sum > 1 + 1e-9 && sum <= 1 + off + 1e-9;
    }),
  );
  return { ids, shares, votes, certainLinks, possibleLinks, isRounded };
};
