import type { Point } from '../graph.ts';
import { type Box, placed } from './boxes.ts';
import { boxGrid } from './boxGrid.ts';

export type EdgeLabel = {
  readonly id: string;
  readonly source: Point;
  readonly target: Point;
  /** Where the label would stand by itself. */
  readonly middle: Point;
  readonly width: number;
  readonly height: number;
  /** Shares and counts are placed before plain verbs. */
  readonly hasNumber: boolean;
};

export type EdgeLabelPlace = {
  /** Shift from the middle. */
  readonly x: number;
  readonly y: number;
  /** False when no place on the edge is free enough: better left out until asked for. */
  readonly shown: boolean;
};

const alongEdge = [0, -0.1, 0.1, -0.2, 0.2, -0.28, 0.28];
const mostCovered = 0.12;

/** A place along its edge for each label where it covers neither nodes, their labels nor another edge's label. */
export const placeEdgeLabels = (
  labels: readonly EdgeLabel[],
  nodes: readonly Box[],
): ReadonlyMap<string, EdgeLabelPlace> => {
  const taken = boxGrid();
  for (const box of nodes) taken.add(box);
  const places = new Map<string, EdgeLabelPlace>();
  const order = [...labels].sort((a, b) => Number(b.hasNumber) - Number(a.hasNumber) || a.width - b.width);
  for (const { id, source, target, middle, width, height } of order) {
    const half: Box = { left: width / 2, right: width / 2, top: height / 2, bottom: height / 2 };
    let best = { x: 0, y: 0, covered: Number.POSITIVE_INFINITY };
    for (const part of alongEdge) {
      const shift = { x: part * (target.x - source.x), y: part * (target.y - source.y) };
      const covered = taken.covered(placed(half, { x: middle.x + shift.x, y: middle.y + shift.y }));
      if (covered < best.covered) best = { ...shift, covered };
      if (covered === 0) break;
    }
    const shown = best.covered <= mostCovered * width * height;
    places.set(id, { x: best.x, y: best.y, shown });
    if (shown) taken.add(placed(half, { x: middle.x + best.x, y: middle.y + best.y }));
  }
  return places;
};
