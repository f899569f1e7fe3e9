import type { Point } from '../graph.ts';
import type { Box } from './boxes.ts';
import { enters } from './crossing.ts';
import { distance } from './path.ts';

/** Corners keep so far from what they go round, so that a rounded corner does not touch it. */
const margin = 12;
/** A detour keeps so near to the straight line. */
const reach = 260;
/** What each corner costs: fewer bends are easier to follow. */
const costOfCorner = 40;
/** With more things in the way a detour would be no easier to follow than the line that passes under them. */
const mostBoxes = 60;

const corners = ({ left, right, top, bottom }: Box): readonly Point[] => [
  { x: left - margin, y: top - margin },
  { x: right + margin, y: top - margin },
  { x: left - margin, y: bottom + margin },
  { x: right + margin, y: bottom + margin },
];

/**
 * The corners of the shortest way from one point to another that enters none of the boxes; undefined where there is none
 * or too much stands between. Costs up to the cube of the boxes near the line.
 */
export const detour = (source: Point, target: Point, boxes: readonly Box[]): readonly Point[] | undefined => {
  const near = boxes.filter(({ left, right, top, bottom }) =>
    enters(source, target, { left: left - reach, right: right + reach, top: top - reach, bottom: bottom + reach }),
  );
  if (near.length > mostBoxes) return undefined;
  const isFree = (a: Point, b: Point): boolean => !near.some(box => enters(a, b, box));
  const isInside = ({ x, y }: Point): boolean =>
    near.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom);
  const stops = [source, ...near.flatMap(corners).filter(corner => !isInside(corner)), target];
  const last = stops.length - 1;
  const cost = stops.map((_, i) => (i === 0 ? 0 : Number.POSITIVE_INFINITY));
  const before = new Map<number, number>();
  const open = new Set([0]);
  const done = new Set<number>();
  while (open.size > 0) {
    let at = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const i of open) {
      const whole = (cost[i] ?? 0) + distance(stops[i] ?? source, target);
      if (whole < least) [at, least] = [i, whole];
    }
    if (at === last) {
      const way: Point[] = [];
      for (let i = before.get(last); i !== undefined && i !== 0; i = before.get(i)) way.unshift(stops[i] ?? source);
      return way;
    }
    open.delete(at);
    done.add(at);
    const here = stops[at] ?? source;
    stops.forEach((there, i) => {
      if (done.has(i)) return;
      const next = (cost[at] ?? 0) + distance(here, there) + (i === last ? 0 : costOfCorner);
      if (next >= (cost[i] ?? 0) || !isFree(here, there)) return;
      cost[i] = next;
      before.set(i, at);
      open.add(i);
    });
  }
  return undefined;
};
