import { runSync } from '../../../domain/cooperative.ts';
import { type Row, walkSums } from '../ownership/walkSums.ts';
import type { InOrder } from './inOrder.ts';
import { type Circle, fastEnough, mixingOf } from './mixing.ts';

/** What the parts of a circle's firms are worked out from. */
export type Solving = InOrder & {
  /** What each stake is taken for, per cent. */
  readonly share: Float64Array;
  /** By place: 1 for the owners asked for, whose part is 1. */
  readonly isSource: Uint8Array;
  /** By place, per cent: what belongs to the owners asked for besides. */
  readonly besides: Float64Array | undefined;
  /** By place, 0–1. Read for owners above the circle, written for its firms. */
  readonly part: Float64Array;
  /** Whether the parts of the circle's firms hold, in per cent, what they have from owners above. */
  readonly isHandedDown: boolean;
  /** By how much parts may be off, 0–1. */
  readonly nearEnough: number;
  /** Room for a number for each firm of the largest circle, and for each sweep that is looked back at. */
  readonly outside: Float64Array;
  readonly recent: Float64Array;
};

const eliminating = runSync(walkSums);

/** By elimination: exact however little leaves the circle. */
const eliminate = ({ from, to }: Circle, solving: Solving): void => {
  const { table, inner, share, isSource, besides, part } = solving;
  const local = new Map<number, number>();
  for (let at = from; at < to; at += 1) if (isSource[at] === 0) local.set(at, local.size);
  const rows = [...local.keys()].map((at): Row => {
    const own = (besides?.[at] ?? 0) / 100;
    const row: Row = { held: new Map(), source: own, rest: 1 - own };
    for (let i = table.start[at] ?? 0; i < (table.start[at + 1] ?? 0); i += 1) {
      const held = (share[i] ?? 0) / 100;
      const owner = table.owner[i] ?? 0;
      const inside = i < (inner[at] ?? 0) ? undefined : local.get(owner);
      if (inside === undefined) row.source += held * (part[owner] ?? 0);
      else if (held > 0) row.held.set(inside, held);
      row.rest -= inside === undefined ? held * (part[owner] ?? 0) : held;
    }
    return row;
  });
  const sums = eliminating(rows);
  for (const [at, i] of local) part[at] = sums[i] ?? 0;
};

/** Sets what the firms of a circle have from outside, and begins with nothing else. Whether any has something. */
const begin = ({ from, to }: Circle, solving: Solving): boolean => {
  const { table, inner, share, isSource, besides, part, isHandedDown, outside } = solving;
  const { start, owner } = table;
  let isReached = false;
  for (let at = from; at < to; at += 1) {
    const isOne = isSource[at] === 1;
    let sum = besides === undefined ? 0 : (besides[at] ?? 0);
    if (isHandedDown) sum = isOne ? 0 : (part[at] ?? 0);
    else for (let i = start[at] ?? 0; i < (inner[at] ?? 0); i += 1) sum += (share[i] ?? 0) * (part[owner[i] ?? 0] ?? 0);
    if (isOne || sum > 0) isReached = true;
    outside[at - from] = sum / 100;
    part[at] = isOne ? 1 : 0;
  }
  return isReached;
};

/** One more sweep: the most that a firm's part has grown by; infinite where one has just got its first. */
const sweep = ({ from, to }: Circle, { table, inner, share, isSource, part, outside }: Solving): number => {
  const { start, owner } = table;
  let grown = 0;
  for (let at = from; at < to; at += 1) {
    if (isSource[at] === 1) continue;
    let sum = 0;
    for (let i = inner[at] ?? 0; i < (start[at + 1] ?? 0); i += 1) sum += (share[i] ?? 0) * (part[owner[i] ?? 0] ?? 0);
    const before = part[at] ?? 0;
    const now = sum / 100 + (outside[at - from] ?? 0);
    part[at] = now;
    if (before === 0 && now > 0) grown = Number.POSITIVE_INFINITY;
    else if (now - before > grown) grown = now - before;
  }
  return grown;
};

/**
 * Parts of the firms of one circle, 0–1: the least solution of x = M x + b, by sweeps from nothing (Gauss, Seidel), which
 * only ever add to x. Over s sweeps at most c < 1 is kept of any error (`mixingOf`), so where the last s have grown x by d, it
 * lacks no more than d c / (1 − c); they end once that is below `nearEnough` and no firm has just got its first part. Where
 * so little leaves the circle that it takes long, `walkSums`. O(stakes × sweeps).
 */
export const solveCircle = (circle: Circle, solving: Solving): void => {
  if (!begin(circle, solving)) return;
  const { share, table, recent } = solving;
  const { span, kept } = share === table.min ? circle : mixingOf(circle, solving, share);
  if (kept > fastEnough) {
    eliminate(circle, solving);
    return;
  }
  const enough = (solving.nearEnough * (1 - kept)) / kept;
  // By how much the last `span` sweeps have grown parts, each at its place in turn.
  for (let i = 0; i < span; i += 1) recent[i] = Number.POSITIVE_INFINITY;
  for (let turn = 0, grown = Number.POSITIVE_INFINITY; grown >= enough; turn += 1) {
    recent[turn % span] = sweep(circle, solving);
    grown = 0;
    for (let i = 0; i < span; i += 1) grown += recent[i] ?? 0;
  }
};
