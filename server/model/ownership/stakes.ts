import type { Knowledge, KnownRelation } from '../recall.ts';

/** Per cent, 0–100, both ends included. */
export type ShareRange = { readonly min: number; readonly max: number };

/** What one owner holds of one firm, all its recorded holdings together. */
export type Stake = ShareRange & { readonly owner: string; readonly relations: readonly KnownRelation[] };

/** The owners of each firm; what no one is recorded to own is nobody's. */
export type Stakes = ReadonlyMap<string, readonly Stake[]>;

/** Sums of decimal shares are off by less than this, in per cent. */
export const rounding = 1e-9;

type Bounds = readonly [min: 'shareMin' | 'votingMin', max: 'shareMax' | 'votingMax'];
const shareBounds: Bounds = ['shareMin', 'shareMax'];
const voteBounds: Bounds = ['votingMin', 'votingMax'];

const rangeOf = ({ properties }: KnownRelation, [min, max]: Bounds): ShareRange | undefined => {
  const [low, high] = [properties[min], properties[max]];
  if (typeof low !== 'number' && typeof high !== 'number') return undefined;
  return { min: typeof low === 'number' ? low : 0, max: typeof high === 'number' ? high : 100 };
};

const unknown: ShareRange = { min: 0, max: 100 };

/** The share that one holding states, unknown being 0 to 100. */
export const shareOf = (relation: KnownRelation): ShareRange => rangeOf(relation, shareBounds) ?? unknown;

/** The votes that it carries; where none are stated they equal the share. */
export const votesOf = (relation: KnownRelation): ShareRange => rangeOf(relation, voteBounds) ?? shareOf(relation);

const stakesBy = (holdings: readonly KnownRelation[], measure: (holding: KnownRelation) => ShareRange): Stakes => {
  const firms = new Map<string, Map<string, Stake>>();
  for (const holding of holdings) {
    const { min, max } = measure(holding);
    const owners = firms.get(holding.to) ?? new Map<string, Stake>();
    const held = owners.get(holding.from);
    owners.set(holding.from, {
      owner: holding.from,
      // A holding that only possibly stands may be none at all.
      min: (held?.min ?? 0) + (holding.certainty === 'certain' ? min : 0),
      max: Math.min(100, (held?.max ?? 0) + max),
      relations: [...(held?.relations ?? []), holding],
    });
    firms.set(holding.to, owners);
  }
  return new Map([...firms].map(([firm, owners]) => [firm, [...owners.values()]]));
};

/** Shares, votes and other control of every firm on the date that `knowledge` was judged at. */
export type Ownership = {
  readonly shares: Stakes;
  readonly votes: Stakes;
  /** CONTROLS relations by the firm controlled. */
  readonly controls: ReadonlyMap<string, readonly KnownRelation[]>;
};

export const ownershipOf = (knowledge: Knowledge): Ownership => {
  const held = knowledge.relations.filter(
    relation => relation.certainty !== undefined && knowledge.entities.get(relation.to)?.kind === 'Firm',
  );
  const holdings = held.filter(relation => relation.kind === 'OWNS');
  const controls = new Map<string, KnownRelation[]>();
  for (const relation of held) {
    if (relation.kind === 'CONTROLS') controls.set(relation.to, [...(controls.get(relation.to) ?? []), relation]);
  }
  return { shares: stakesBy(holdings, shareOf), votes: stakesBy(holdings, votesOf), controls };
};

const sum = (stakes: readonly Stake[], bound: 'min' | 'max'): number =>
  stakes.reduce((total, stake) => total + stake[bound], 0);

/** What the owners of a firm are at least recorded to hold together, where that is above 100 per cent: data to be doubted. */
export const excessOf = (stakes: Stakes, firm: string): number | undefined => {
  const total = sum(stakes.get(firm) ?? [], 'min');
  return total > 100 + rounding ? total : undefined;
};

/** A stake after what the other owners certainly hold is taken off: an unknown share is at most what they leave. */
export const narrowed = (stake: Stake, all: readonly Stake[]): ShareRange => ({
  min: stake.min,
  max: Math.max(stake.min, Math.min(stake.max, 100 - sum(all, 'min') + stake.min)),
});

/** The firms above `firm`, itself included, over stakes that may be more than 0; nothing is looked for above `stop`. */
export const upward = (stakes: Stakes, firm: string, stop: (owner: string) => boolean = () => false): Set<string> => {
  const seen = new Set([firm]);
  for (const here of seen) {
    if (here !== firm && stop(here)) continue;
    for (const { owner, max } of stakes.get(here) ?? []) if (max > 0) seen.add(owner);
  }
  return seen;
};
