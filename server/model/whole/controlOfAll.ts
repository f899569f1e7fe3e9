import { moreThanHalf } from '../ownership/closure.ts';
import { componentsOf } from './components.ts';
import { certainOf, type Holdings, holdingsOf } from './holdings.ts';
import { type Links, type StakeTable, startsOf } from './wholeOwnership.ts';

/** What each node controls: the firms of its group but itself. Those who control each other are one group, and stand in it. */
export type AllControl = {
  /** By node, from 1 on; 0: it controls nothing. */
  readonly group: Uint32Array;
  /** The firms of group g stand at start[g] … start[g + 1] − 1. */
  readonly start: Uint32Array;
  readonly firm: Uint32Array;
};

/** A list of numbers that grows. */
const growing = () => {
  let values = new Uint32Array(1 << 16);
  let size = 0;
  return {
    add: (from: Uint32Array, count: number): void => {
      if (size + count > values.length) {
        const wider = new Uint32Array(Math.max(size + count, values.length * 2));
        wider.set(values.subarray(0, size));
        values = wider;
      }
      values.set(from.subarray(0, count), size);
      size += count;
    },
    all: () => values.slice(0, size),
  };
};

/** Firms that an owner brings in by itself: by a link, or since it holds enough of them; as rows of the firms. */
const broughtInAlone = (
  { start, firm }: Holdings,
  links: Links,
  isEnough: (i: number) => boolean,
  isLinked: (i: number) => boolean,
): StakeTable => {
  const nodes = start.length - 1;
  const counts = new Uint32Array(nodes);
  const eachPair = (see: (owner: number, held: number) => void): void => {
    for (let owner = 0; owner < nodes; owner += 1) {
      for (let i = start[owner] ?? 0; i < (start[owner + 1] ?? 0); i += 1) if (isEnough(i)) see(owner, firm[i] ?? 0);
      for (let i = links.start[owner] ?? 0; i < (links.start[owner + 1] ?? 0); i += 1)
        if (isLinked(i)) see(owner, links.firm[i] ?? 0);
    }
  };
  eachPair((_, held) => {
    counts[held] = (counts[held] ?? 0) + 1;
  });
  const first = startsOf(counts);
  const next = first.slice();
  const owner = new Uint32Array(first[nodes] ?? 0);
  eachPair((by, held) => {
    owner[next[held] ?? 0] = by;
    next[held] = (next[held] ?? 0) + 1;
  });
  const all = new Float64Array(owner.length).fill(100);
  return { start: first, owner, min: all, max: all };
};

/**
 * What every node controls, by the closures of `controlOf` for each alone. One that brings in no firm by itself brings in
 * none; those who bring in each other in a circle of such steps share one closure. O(stakes of what each controls).
 */
export const controlOfAll = (votes: StakeTable, links: Links, which: 'surest' | 'fullest'): AllControl => {
  const held = holdingsOf(votes);
  const certain = certainOf(votes);
  const nodes = votes.start.length - 1;
  const isSurest = which === 'surest' || votes.min === votes.max;
  const counts = (firm: number, min: number, max: number): number =>
    isSurest ? min : Math.max(min, Math.min(max, 100 - (certain[firm] ?? 0) + min));
  const isLinked = (i: number): boolean => which === 'fullest' || links.certain[i] === 1;
  const isEnough = (i: number): boolean => moreThanHalf(counts(held.firm[i] ?? 0, held.min[i] ?? 0, held.max[i] ?? 0));
  const alone = broughtInAlone(held, links, isEnough, isLinked);
  const isController = new Uint8Array(nodes);
  for (const owner of alone.owner) isController[owner] = 1;
  const { order, start: first } = componentsOf(alone);
  const group = new Uint32Array(nodes);
  const ends: number[] = [0, 0];
  const firms = growing();
  const members = new Uint32Array(nodes);
  // By node: the closure that last looked at it, and that it last joined.
  const [seen, joined] = [new Uint32Array(nodes), new Uint32Array(nodes)];
  const [least, most] = [new Float64Array(nodes), new Float64Array(nodes)];
  const { start, firm, min, max } = held;
  for (let c = 0; c + 1 < first.length; c += 1) {
    const [from, to] = [first[c] ?? 0, first[c + 1] ?? 0];
    const begin = order[from] ?? 0;
    if (isController[begin] === 0) continue;
    const now = ends.length - 1;
    let size = 1;
    members[0] = begin;
    joined[begin] = now;
    for (let at = 0; at < size; at += 1) {
      const member = members[at] ?? 0;
      for (let i = links.start[member] ?? 0; i < (links.start[member + 1] ?? 0); i += 1) {
        const target = links.firm[i] ?? 0;
        if (!isLinked(i) || joined[target] === now) continue;
        joined[target] = now;
        members[size] = target;
        size += 1;
      }
      for (let i = start[member] ?? 0; i < (start[member + 1] ?? 0); i += 1) {
        const target = firm[i] ?? 0;
        if (joined[target] === now) continue;
        if (seen[target] !== now) {
          seen[target] = now;
          least[target] = 0;
          most[target] = 0;
        }
        const sum = (least[target] ?? 0) + (min[i] ?? 0);
        least[target] = sum;
        const upper = isSurest ? sum : (most[target] ?? 0) + (max[i] ?? 0);
        if (!isSurest) most[target] = upper;
        if (!moreThanHalf(counts(target, sum, upper))) continue;
        joined[target] = now;
        members[size] = target;
        size += 1;
      }
    }
    firms.add(members, size);
    ends.push((ends.at(-1) ?? 0) + size);
    for (let at = from; at < to; at += 1) group[order[at] ?? 0] = now;
  }
  return { group, start: Uint32Array.from(ends), firm: firms.all() };
};
