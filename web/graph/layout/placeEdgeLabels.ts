import { type Box, overlapArea, placed } from './boxes.ts';
import { boxGrid } from './boxGrid.ts';
import { type Curve, pointOn } from './curve.ts';

export type EdgeLabel = Curve & {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Shares and counts are placed before plain verbs. */
  readonly hasNumber: boolean;
};

export type EdgeLabelPlace = {
  /** Shift from the middle of the line. */
  readonly x: number;
  readonly y: number;
  /** False when no place on the line is free enough: better left out until asked for. */
  readonly shown: boolean;
};

const parts = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];
const mostCovered = 0.2;

/** A line as a string of small boxes, so that words keep off the lines of others. */
const beads = (curve: Curve): Box[] => {
  const length = Math.hypot(curve.target.x - curve.source.x, curve.target.y - curve.source.y);
  const count = Math.min(90, Math.ceil(length / 14));
  return Array.from({ length: count }, (_, i) => {
    const { x, y } = pointOn(curve, (i + 0.5) / count);
    return { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 };
  });
};

/**
 * A place along its line for each label where it covers neither nodes, their labels nor another relation's label, and as
 * little as can be of other lines. Costs about the labels times their length.
 */
export const placeEdgeLabels = (
  labels: readonly EdgeLabel[],
  nodes: readonly Box[],
): ReadonlyMap<string, EdgeLabelPlace> => {
  const taken = boxGrid();
  for (const box of nodes) taken.add(box);
  const ownBeads = new Map(labels.map(label => [label.id, beads(label)]));
  for (const boxes of ownBeads.values()) for (const box of boxes) taken.add(box);
  const places = new Map<string, EdgeLabelPlace>();
  const order = [...labels].sort((a, b) => Number(b.hasNumber) - Number(a.hasNumber) || a.width - b.width);
  for (const label of order) {
    const { id, width, height } = label;
    const half: Box = { left: width / 2, right: width / 2, top: height / 2, bottom: height / 2 };
    let best = { point: pointOn(label, 0.5), covered: Number.POSITIVE_INFINITY };
    for (const part of parts) {
      const point = pointOn(label, part);
      const box = placed(half, point);
      const own = (ownBeads.get(id) ?? []).reduce((sum, bead) => sum + overlapArea(box, bead), 0);
      const covered = taken.covered(box) - own;
      if (covered < best.covered) best = { point, covered };
      if (covered < 1) break;
    }
    const middle = pointOn(label, 0.5);
    const shown = best.covered <= mostCovered * width * height;
    places.set(id, { x: best.point.x - middle.x, y: best.point.y - middle.y, shown });
    if (shown) taken.add(placed(half, best.point));
  }
  return places;
};
