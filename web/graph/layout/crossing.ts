import type { Point } from '../graph.ts';
import { type Box, overlap } from './boxes.ts';

const side = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** A string of points with the box about it, so that lines far apart are not compared. */
export type Strand = { readonly points: readonly Point[]; readonly bounds: Box };

export const strandOf = (points: readonly Point[]): Strand => ({
  points,
  bounds: {
    left: Math.min(...points.map(({ x }) => x)),
    right: Math.max(...points.map(({ x }) => x)),
    top: Math.min(...points.map(({ y }) => y)),
    bottom: Math.max(...points.map(({ y }) => y)),
  },
});

/** How often two strands cross. */
export const crossingsOf = (one: Strand, other: Strand): number => {
  // Lines that cross share more than a side of their boxes.
  if (!overlap(one.bounds, other.bounds)) return 0;
  let count = 0;
  for (let i = 1; i < one.points.length; i += 1) {
    const [a, b] = [one.points[i - 1], one.points[i]];
    for (let j = 1; j < other.points.length; j += 1) {
      const [c, d] = [other.points[j - 1], other.points[j]];
      if (a && b && c && d && cross(a, b, c, d)) count += 1;
    }
  }
  return count;
};

/** Whether a straight line from a to b has a part inside of a box. */
export const enters = (a: Point, b: Point, { left, right, top, bottom }: Box): boolean => {
  let [from, to] = [0, 1];
  const cut = (start: number, way: number, low: number, high: number): boolean => {
    if (way === 0) return start > low && start < high;
    const [near, far] = [(low - start) / way, (high - start) / way];
    from = Math.max(from, Math.min(near, far));
    to = Math.min(to, Math.max(near, far));
    return from < to;
  };
  return cut(a.x, b.x - a.x, left, right) && cut(a.y, b.y - a.y, top, bottom) && from < to;
};

/** Length of the part of a straight line that lies in a box. */
export const lengthInside = (a: Point, b: Point, box: Box): number => {
  if (!enters(a, b, box)) return 0;
  const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 8));
  let inside = 0;
  for (let i = 0; i < steps; i += 1) {
    const part = (i + 0.5) / steps;
    const [x, y] = [a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part];
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) inside += 1;
  }
  return (inside / steps) * Math.hypot(b.x - a.x, b.y - a.y);
};
