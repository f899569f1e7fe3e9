import { isHeld } from '../../../domain/dates.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import type { Ownership, Stakes } from '../ownership/stakes.ts';

/** Owners of node f stand at start[f] … start[f + 1] − 1; per cent. */
export type StakeTable = {
  readonly start: Uint32Array;
  readonly owner: Uint32Array;
  readonly min: Float64Array;
  readonly max: Float64Array;
};

/** CONTROLS by their controllers: the firms of node c stand at start[c] … start[c + 1] − 1; certain: 1 where it is held for sure. */
export type Links = { readonly start: Uint32Array; readonly firm: Uint32Array; readonly certain: Uint8Array };

/** One object for both where all votes equal shares. */
export type Figures = { readonly shares: StakeTable; readonly votes: StakeTable };

/** Ownership of a whole register: `Ownership` over numbers in place of ids, without the relations that each stake rests on. */
export type WholeOwnership = {
  /** Parties of any kind, numbered from 0. */
  readonly nodes: number;
  /** 1 for kind Firm. */
  readonly isFirm: Uint8Array;
  readonly printed: Figures;
  /** As `ownershipOf(…, 'rounded')`; undefined where no printed figures add up to more than 100. */
  readonly rounded: Figures | undefined;
  readonly controls: Links;
  /** 1 where the recorded owners hold more than there is, by more than rounding explains. */
  readonly overAllocated: { readonly shares: Uint8Array; readonly votes: Uint8Array };
};

/** Where the rows of each node begin, from how many there are of each. */
export const startsOf = (counts: Uint32Array): Uint32Array => {
  const start = new Uint32Array(counts.length + 1);
  for (let node = 0; node < counts.length; node += 1) start[node + 1] = (start[node] ?? 0) + (counts[node] ?? 0);
  return start;
};

const tableOf = (stakes: Stakes, ids: readonly string[], numbers: ReadonlyMap<string, number>): StakeTable => {
  const rows = ids.map(id => stakes.get(id) ?? []);
  const all = rows.flat();
  return {
    start: startsOf(Uint32Array.from(rows, row => row.length)),
    owner: Uint32Array.from(all, ({ owner }) => numbers.get(owner) ?? 0),
    min: Float64Array.from(all, ({ min }) => min),
    max: Float64Array.from(all, ({ max }) => max),
  };
};

const isSame = (a: StakeTable, b: StakeTable): boolean =>
  (['start', 'owner', 'min', 'max'] as const).every(
    part => a[part].length === b[part].length && a[part].every((value, i) => value === b[part][i]),
  );

/** One table for both where all votes equal the shares. */
export const figuresFrom = (shares: StakeTable, votes: StakeTable): Figures => ({
  shares,
  votes: isSame(shares, votes) ? shares : votes,
});

/** From the maps of the model, for tests and small graphs: ids in their order give the numbers. O(firms + stakes). */
export const packed = (
  ownership: Ownership,
  rounded: Ownership | undefined,
): { whole: WholeOwnership; ids: readonly string[] } => {
  const { firms, shares, votes, controls, overAllocated } = ownership;
  const owners = [shares, votes].flatMap(stakes => [...stakes.values()].flatMap(all => all.map(({ owner }) => owner)));
  const relations = [...controls.values()].flat();
  const ids = [...new Set([...firms, ...owners, ...relations.map(({ from }) => from)])];
  const numbers = new Map(ids.map((id, i) => [id, i]));
  const figuresOf = (each: Ownership): Figures =>
    figuresFrom(tableOf(each.shares, ids, numbers), tableOf(each.votes, ids, numbers));
  const byFrom = groupBy(relations, ({ from }) => from);
  const byController = ids.map(id => byFrom.get(id) ?? []);
  const links = byController.flat();
  const whole: WholeOwnership = {
    nodes: ids.length,
    isFirm: Uint8Array.from(ids, id => Number(firms.has(id))),
    printed: figuresOf(ownership),
    rounded: rounded && figuresOf(rounded),
    controls: {
      start: startsOf(Uint32Array.from(byController, each => each.length)),
      firm: Uint32Array.from(links, ({ to }) => numbers.get(to) ?? 0),
      certain: Uint8Array.from(links, ({ certainty }) => Number(isHeld(certainty))),
    },
    overAllocated: {
      shares: Uint8Array.from(ids, id => Number(overAllocated.shares.has(id))),
      votes: Uint8Array.from(ids, id => Number(overAllocated.votes.has(id))),
    },
  };
  return { whole, ids };
};
