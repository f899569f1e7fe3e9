import { type Solving, solveCircle } from './circle.ts';
import { holdingsOf } from './holdings.ts';
import type { InOrder } from './inOrder.ts';
import { type Circle, manySweeps } from './mixing.ts';

/** Parts of 1 may be off by this; where owners are chosen by their parts, by this. */
const nearEnough = 1e-12;
const nearEnoughToChoose = 1e-13;
/** A part must grow by more than this to count as better: what lies below is rounding. */
const tolerance = 1e-12;

const solvingOf = (stakes: InOrder, isSource: Uint8Array, besides: Float64Array | undefined): Solving => {
  let largest = 0;
  for (const { from, to } of stakes.circles) if (to - from > largest) largest = to - from;
  const [outside, recent] = [new Float64Array(largest), new Float64Array(manySweeps)];
  const part = new Float64Array(stakes.order.length);
  for (let at = 0; at < stakes.held; at += 1) part[at] = isSource[at] === 1 ? 1 : (besides?.[at] ?? 0) / 100;
  return {
    ...stakes,
    share: stakes.table.min,
    isSource,
    besides,
    part,
    isHandedDown: false,
    nearEnough,
    outside,
    recent,
  };
};

/** Sees to all places that have stakes in their order: `one` to those that stand in no circle. */
const eachInOrder = (
  { order, held, circles }: InOrder,
  one: (from: number, to: number) => void,
  circle: (circle: Circle) => void,
): void => {
  let from = held;
  for (const each of circles) {
    one(from, each.from);
    circle(each);
    from = each.to;
  }
  one(from, order.length);
};

/** What all owners are worth together, per cent, at a place. */
const worth = ({ table: { start, owner }, share, part }: Solving, at: number): number => {
  let sum = 0;
  for (let i = start[at] ?? 0; i < (start[at + 1] ?? 0); i += 1) sum += (share[i] ?? 0) * (part[owner[i] ?? 0] ?? 0);
  return sum;
};

/** As `leastParts`, with all firms asked for what their owners have. */
const gathered = (stakes: InOrder, isSource: Uint8Array, besides: Float64Array): Float64Array => {
  const solving = solvingOf(stakes, isSource, besides);
  const { part, share, table } = solving;
  const { start, owner } = table;
  const inLine = (from: number, to: number): void => {
    let i = start[from] ?? 0;
    for (let at = from; at < to; at += 1) {
      const end = start[at + 1] ?? 0;
      let sum = besides[at] ?? 0;
      for (; i < end; i += 1) sum += (share[i] ?? 0) * (part[owner[i] ?? 0] ?? 0);
      part[at] = isSource[at] === 1 ? 1 : sum / 100;
    }
  };
  eachInOrder(stakes, inLine, circle => solveCircle(circle, solving));
  return part;
};

/** As `leastParts`, with what owners have handed down from the sources on, so that only firms below them cost anything. */
const handedDown = (stakes: InOrder, isSource: Uint8Array): Float64Array => {
  const solving = { ...solvingOf(stakes, isSource, undefined), isHandedDown: true };
  const { part } = solving;
  const { start, firm, min } = holdingsOf(stakes.table);
  for (let at = 0; at < part.length; at += 1) if (isSource[at] === 1) part[at] = 1;
  const handDown = (at: number, below: number): void => {
    const own = part[at] ?? 0;
    for (let i = start[at] ?? 0; i < (start[at + 1] ?? 0); i += 1) {
      const to = firm[i] ?? 0;
      if (to >= below) part[to] = (part[to] ?? 0) + own * (min[i] ?? 0);
    }
  };
  const inLine = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      if (part[at] === 0) continue;
      part[at] = isSource[at] === 1 ? 1 : (part[at] ?? 0) / 100;
      handDown(at, at);
    }
  };
  inLine(0, stakes.held);
  eachInOrder(stakes, inLine, circle => {
    solveCircle(circle, solving);
    for (let at = circle.from; at < circle.to; at += 1) if (part[at] !== 0) handDown(at, circle.to);
  });
  return part;
};

/**
 * The parts, 0–1 by place, that sources (`isSource`, by place) own of every firm at least: integrated ownership as
 * `integratingLeast` has it. `besides`: what belongs to them besides, per cent of each firm. Outside circles O(nodes +
 * stakes below the sources), and O(nodes + stakes) with `besides`.
 */
export const leastParts = (stakes: InOrder, isSource: Uint8Array, besides?: Float64Array): Float64Array =>
  besides ? gathered(stakes, isSource, besides) : handedDown(stakes, isSource);

/** Gives the owners at a place the shares that are worth most: each its least, the rest to the worthiest first. */
const fill = ({ table, part }: Solving, share: Float64Array, at: number): void => {
  const { start, owner, min, max } = table;
  const open: number[] = [];
  let left = 100;
  for (let i = start[at] ?? 0; i < (start[at + 1] ?? 0); i += 1) {
    const least = min[i] ?? 0;
    share[i] = least;
    left -= least;
    if ((max[i] ?? 0) > least && (part[owner[i] ?? 0] ?? 0) > 0) open.push(i);
  }
  if (left <= 0 || open.length === 0) return;
  const worthOf = (i: number): number => part[owner[i] ?? 0] ?? 0;
  open.sort((a, b) => worthOf(b) - worthOf(a));
  for (const i of open) {
    const more = Math.min(left, (max[i] ?? 0) - (min[i] ?? 0));
    share[i] = (min[i] ?? 0) + more;
    left -= more;
    if (left <= 0) return;
  }
};

/** Worth of a circle's firms before anything is solved: more, the fewer stakes they are from the sources. Whether there are any. */
const setNearness = ({ from, to }: Circle, { table, inner, isSource, part }: Solving): boolean => {
  const { start, owner } = table;
  const holdings = new Map<number, number[]>();
  const near = new Set<number>();
  for (let at = from; at < to; at += 1) {
    part[at] = isSource[at] ?? 0;
    if (isSource[at] === 1) continue;
    for (let i = start[at] ?? 0; i < (start[at + 1] ?? 0); i += 1) {
      const by = owner[i] ?? 0;
      const isInside = i >= (inner[at] ?? 0) && isSource[by] === 0;
      if (isInside) holdings.set(by, [...(holdings.get(by) ?? []), at]);
      else if (isSource[by] === 1 || (part[by] ?? 0) > 0) near.add(at);
    }
  }
  for (const at of near) part[at] = 0.5;
  for (const by of near) {
    for (const at of holdings.get(by) ?? []) {
      if (near.has(at)) continue;
      near.add(at);
      part[at] = (part[by] ?? 0) * 0.999;
    }
  }
  return near.size > 0;
};

/** Policy iteration over one circle, as `integratingOwnership` does it. */
const solveGreatest = (circle: Circle, solving: Solving & { readonly share: Float64Array }): void => {
  const { from, to } = circle;
  const { table, isSource, share } = solving;
  const { start } = table;
  if (!setNearness(circle, solving)) return;
  for (let at = from; at < to; at += 1) fill(solving, share, at);
  for (let isBetter = true; isBetter; ) {
    solveCircle(circle, solving);
    isBetter = false;
    for (let at = from; at < to; at += 1) {
      if (isSource[at] === 1) continue;
      const before = worth(solving, at);
      const row = share.slice(start[at] ?? 0, start[at + 1] ?? 0);
      fill(solving, share, at);
      if (worth(solving, at) > before + tolerance * 100) isBetter = true;
      else share.set(row, start[at] ?? 0);
    }
  }
};

/**
 * The parts, 0–1 by place, that sources own of every firm at most: the other end of `integratingOwnership`, owners of a
 * firm held to 100 together. O(stakes × log owners) outside circles.
 */
export const greatestParts = (stakes: InOrder, isSource: Uint8Array): Float64Array => {
  const { min } = stakes.table;
  const share = stakes.isExact ? min : min.slice();
  const solving = { ...solvingOf(stakes, isSource, undefined), share, nearEnough: nearEnoughToChoose };
  const { part } = solving;
  const inLine = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      if (isSource[at] === 0) fill(solving, share, at);
      part[at] = isSource[at] === 1 ? 1 : worth(solving, at) / 100;
    }
  };
  if (stakes.isExact) return leastParts(stakes, isSource);
  eachInOrder(stakes, inLine, circle => solveGreatest(circle, solving));
  return part;
};
