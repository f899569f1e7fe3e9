import { runSync } from '../../../domain/cooperative.ts';
import { type Row, walkSums } from '../ownership/walkSums.ts';
import type { InOrder } from './inOrder.ts';

/** Parts are off by less than this. */
const nearEnough = 1e-13;

/** Firms of a circle that are taken out one by one where sweeps do not end soon. */
const fewFirms = 300;
/** Most sweeps over a circle of few firms, and of many. */
const [fewSweeps, manySweeps] = [60, 4_000] as const;

export type Circle = { readonly from: number; readonly to: number };

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
  /** By place; all 0, and 0 again at the end. */
  readonly error: Float64Array;
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

/**
 * Parts of the firms of one circle, 0–1: the least solution of x = M x + b. Sweeps from nothing (Gauss, Seidel) only ever add
 * to x, and the same sweeps from 1 with nothing from outside bound what is still lacking: a walk that has not left the
 * circle yet. They end once that is below `nearEnough` and no firm has just got its first part. Where little leaves the
 * circle, so that it takes long, `walkSums`. O(stakes × sweeps).
 */
export const solveCircle = (circle: Circle, solving: Solving): void => {
  const { from, to } = circle;
  const { table, inner, share, isSource, besides, part, error } = solving;
  const { start, owner } = table;
  const outside = new Float64Array(to - from);
  let isReached = false;
  for (let at = from; at < to; at += 1) {
    let sum = besides?.[at] ?? 0;
    for (let i = start[at] ?? 0; i < (inner[at] ?? 0); i += 1) sum += (share[i] ?? 0) * (part[owner[i] ?? 0] ?? 0);
    outside[at - from] = sum;
    const isOne = isSource[at] === 1;
    if (isOne || sum > 0) isReached = true;
    part[at] = isOne ? 1 : 0;
    error[at] = isOne ? 0 : 1;
  }
  if (isReached) {
    const most = to - from > fewFirms ? manySweeps : fewSweeps;
    let isSolved = false;
    for (let sweep = 0; sweep < most && !isSolved; sweep += 1) {
      let lacking = 0;
      let isNew = false;
      for (let at = from; at < to; at += 1) {
        if (isSource[at] === 1) continue;
        let sum = outside[at - from] ?? 0;
        let bound = 0;
        for (let i = inner[at] ?? 0; i < (start[at + 1] ?? 0); i += 1) {
          const held = share[i] ?? 0;
          const by = owner[i] ?? 0;
          sum += held * (part[by] ?? 0);
          bound += held * (error[by] ?? 0);
        }
        if (sum > 0 && part[at] === 0) isNew = true;
        part[at] = sum / 100;
        error[at] = bound / 100;
        if (bound > lacking) lacking = bound;
      }
      isSolved = !isNew && lacking < nearEnough * 100;
    }
    if (!isSolved) eliminate(circle, solving);
  }
  error.fill(0, from, to);
};
