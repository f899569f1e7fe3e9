import type { Point } from '../graph.ts';

/** A line from one centre to another, curved aside by a control point at `bow` from the middle of the straight line. */
export type Curve = { readonly source: Point; readonly target: Point; readonly curvature: number };

/** The point at `part` (0–1) of a quadratic Bézier curve. A positive bow lies to the right of one who walks along it. */
export const pointOn = ({ source, target, curvature }: Curve, part: number): Point => {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy) || 1;
  const aside = 2 * part * (1 - part) * curvature;
  return {
    x: source.x + dx * part - (dy / length) * aside,
    y: source.y + dy * part + (dx / length) * aside,
  };
};
