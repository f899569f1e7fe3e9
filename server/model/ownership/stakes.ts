import { isHeld } from '../../../domain/dates.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import type { KnownRelation, Snapshot } from '../snapshot.ts';
import { rounding, roundingOf, type ShareRange, shareOf, statedShare, unknownShare, votesOf } from './figures.ts';

/** What one owner holds of one firm, all its recorded holdings together. */
export type Stake = ShareRange & { readonly owner: string; readonly relations: readonly KnownRelation[] };

/** The owners of each firm. What no one is recorded to own is unaccounted for: see `withUnreported`. */
export type Stakes = ReadonlyMap<string, readonly Stake[]>;

/** What the owners of a firm hold at least together, per cent, where that is more than there is. */
type Totals = ReadonlyMap<string, number>;

/** What one owner is recorded to hold, before the firm's other owners are looked at; `rounding`: by how much its figure may be off, per cent. */
export type RecordedStake = Stake & { readonly rounding: number };

/** One holder has one share at a time: its holdings stand for what that may be, and are never added. */
const stakeOf = (
  owner: string,
  relations: readonly KnownRelation[],
  measure: (holding: KnownRelation) => ShareRange,
): RecordedStake => {
  const figures = relations.map(measure);
  // A holding that only possibly stands may be none at all.
  const isSure = relations.some(({ certainty, anyOf }) => isHeld(certainty) || isHeld(anyOf));
  return {
    owner,
    min: isSure ? Math.min(...figures.map(({ min }) => min)) : 0,
    max: Math.max(...figures.map(({ max }) => max)),
    relations,
    rounding: Math.max(...figures.map(roundingOf)),
  };
};

type Measured = 'shares' | 'votes';

/** What the relations OWNS and CONTROLS record of each firm by owner, each firm's owners not yet looked at together. */
export const recordedStakes = (
  relations: readonly KnownRelation[],
  counted: Measured,
): ReadonlyMap<string, ReadonlyMap<string, RecordedStake>> => {
  const measure = { shares: shareOf, votes: votesOf }[counted];
  const holdings = relations.filter(({ kind }) => kind === 'OWNS');
  const controls = relations.filter(({ kind }) => kind === 'CONTROLS');
  const firms = new Map(
    [...groupBy(holdings, ({ to }) => to)].map(([firm, held]) => [
      firm,
      new Map([...groupBy(held, ({ from }) => from)].map(([owner, own]) => [owner, stakeOf(owner, own, measure)])),
    ]),
  );
  // Control without a share is an ownership of unknown size.
  for (const control of controls) {
    const owners = firms.get(control.to) ?? new Map<string, RecordedStake>();
    if (owners.has(control.from)) continue;
    // A share that a reader supposes of the control is on the relation itself.
    const { min, max } = statedShare(control) ?? unknownShare;
    owners.set(control.from, { owner: control.from, min, max, relations: [control], rounding: 0 });
    firms.set(control.to, owners);
  }
  return firms;
};

/** `printed`: figures as they are printed. `rounded`: off by up to half a unit of their last digit where they add up to more than 100. */
export type Reading = 'printed' | 'rounded';

/**
 * The stakes of a firm's recorded owners. Printed figures that add up to more than 100 by no more than their rounding are
 * taken as printed, or as rounded. Where the excess is greater, some figure is wrong and none is relied on: each owner has
 * an unknown share.
 */
export const stakesOf = (
  recorded: readonly RecordedStake[],
  reading: Reading,
): { readonly stakes: readonly Stake[]; readonly overAllocation?: number; readonly roundedTotal?: number } => {
  const total = totalOf(recorded);
  if (total <= 100 + rounding) return { stakes: recorded };
  const explained = recorded.reduce((sum, stake) => sum + Math.min(stake.min, stake.rounding), 0);
  if (total - explained > 100 + rounding)
    return { stakes: recorded.map(stake => ({ ...stake, ...unknownShare })), overAllocation: total };
  const rounded = recorded.map(stake => ({
    ...stake,
    min: Math.max(0, stake.min - stake.rounding),
    max: Math.min(100, stake.max + stake.rounding),
  }));
  return { stakes: reading === 'printed' ? recorded : rounded, roundedTotal: total };
};

const totalOf = (stakes: readonly Stake[]): number => stakes.reduce((sum, { min }) => sum + min, 0);

const stakesBy = (recorded: ReturnType<typeof recordedStakes>, reading: Reading) => {
  const stakes = new Map<string, readonly Stake[]>();
  const overAllocated = new Map<string, number>();
  const rounded = new Map<string, number>();
  for (const [firm, owners] of recorded) {
    const found = stakesOf([...owners.values()], reading);
    stakes.set(firm, found.stakes);
    if (found.overAllocation !== undefined) overAllocated.set(firm, found.overAllocation);
    if (found.roundedTotal !== undefined) rounded.set(firm, found.roundedTotal);
  }
  return { stakes, overAllocated, rounded };
};

/** Shares, votes and other control of every firm on the date that `knowledge` was judged at. A firm's own shares count for nobody. */
export type Ownership = {
  readonly firms: ReadonlySet<string>;
  readonly shares: Stakes;
  readonly votes: Stakes;
  /** CONTROLS relations by the firm controlled. */
  readonly controls: ReadonlyMap<string, readonly KnownRelation[]>;
  /** Firms of which the excess is more than rounding explains. */
  readonly overAllocated: { readonly shares: Totals; readonly votes: Totals };
  /** Firms of which rounding explains it. */
  readonly rounded: { readonly shares: Totals; readonly votes: Totals };
};

/** Of the relations those that held in a firm, other than by the firm itself. */
export const heldInFirms = ({ relations, entities }: Snapshot): readonly KnownRelation[] =>
  relations.filter(
    ({ certainty, from, to }) => certainty !== undefined && from !== to && entities.get(to)?.kind === 'Firm',
  );

export const ownershipOf = (snapshot: Snapshot, reading: Reading = 'printed'): Ownership => {
  const held = heldInFirms(snapshot);
  const controlling = held.filter(relation => relation.kind === 'CONTROLS');
  const controls = new Map<string, KnownRelation[]>();
  for (const relation of controlling) controls.set(relation.to, [...(controls.get(relation.to) ?? []), relation]);
  const shares = stakesBy(recordedStakes(held, 'shares'), reading);
  const votes = stakesBy(recordedStakes(held, 'votes'), reading);
  return {
    firms: new Set([...snapshot.entities.values()].filter(({ kind }) => kind === 'Firm').map(({ id }) => id)),
    shares: shares.stakes,
    votes: votes.stakes,
    controls,
    overAllocated: { shares: shares.overAllocated, votes: votes.overAllocated },
    rounded: { shares: shares.rounded, votes: votes.rounded },
  };
};

/** What the recorded owners of a firm hold together at least, per cent, at most 100; 0 where their figures cannot all be right. */
export const certainlyHeld = (stakes: Stakes, firm: string): number => Math.min(100, totalOf(stakes.get(firm) ?? []));

/** What the recorded owners of a firm are said to hold together at least, per cent: all of it where they are said to hold more. */
export const accountedFor = (ownership: Ownership, counted: 'shares' | 'votes', firm: string): number =>
  ownership.overAllocated[counted].has(firm) ? 100 : certainlyHeld(ownership[counted], firm);

/** A stake after what the other owners certainly hold is taken off: an unknown share is at most what they leave. */
export const narrowed = (stake: Stake, all: readonly Stake[]): ShareRange => ({
  min: stake.min,
  max: Math.max(stake.min, Math.min(stake.max, 100 - totalOf(all) + stake.min)),
});

/** The firms above `firm`, itself included, over stakes that may be more than 0 and to `others`; nothing is looked for above `stop`. */
export const upward = (
  stakes: Stakes,
  firm: string,
  stop: (owner: string) => boolean = () => false,
  others: (firm: string) => Iterable<string> = () => [],
): Set<string> => {
  const seen = new Set([firm]);
  for (const here of seen) {
    if (here !== firm && stop(here)) continue;
    for (const { owner, max } of stakes.get(here) ?? []) if (max > 0) seen.add(owner);
    for (const owner of others(here)) seen.add(owner);
  }
  return seen;
};

/** The owner, whoever it is, of what nobody is reported to hold of a firm. */
export const unreportedOwner = (firm: string): string => `unreported owner of ${firm}`;

/** The same stakes with the unreported owner of each firm: it has all that the recorded ones do not certainly hold. */
export const withUnreported = (stakes: Stakes, firms: Iterable<string>): Stakes =>
  new Map(
    [...firms].map(firm => {
      const recorded = stakes.get(firm) ?? [];
      const rest = 100 - certainlyHeld(stakes, firm);
      return [firm, [...recorded, { owner: unreportedOwner(firm), min: rest, max: rest, relations: [] }]];
    }),
  );
