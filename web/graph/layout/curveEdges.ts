import type { Point } from '../graph.ts';
import type { Box } from './boxes.ts';
import { boxGrid } from './boxGrid.ts';
import { pointOn } from './curve.ts';

export type Line = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly source: Point;
  readonly target: Point;
};

const curvatures = [0, 36, -36, 72, -72, 112, -112, 160, -160, 220, -220];
/** What a bow costs, in covered samples: a straight line is easier to follow. */
const costOfBow = 1 / 90;
const sampleGap = 18;

const samplesOf = (line: Line): number => {
  const length = Math.hypot(line.target.x - line.source.x, line.target.y - line.source.y);
  return Math.min(80, Math.max(6, Math.round(length / sampleGap)));
};

const pairOf = ({ from, to }: Line): string => (from < to ? `${from}\n${to}` : `${to}\n${from}`);

/**
 * How far each relation's line is curved so that it runs round the nodes between its ends, and so that lines between the
 * same two nodes lie apart. Signed as in `Curve`. Costs about the lines times their length.
 */
export const curveEdges = (
  lines: readonly Line[],
  nodes: ReadonlyMap<string, readonly Box[]>,
): ReadonlyMap<string, number> => {
  const grid = boxGrid();
  const owners = new Map<Box, string>();
  for (const [id, boxes] of nodes) {
    for (const box of boxes) {
      grid.add(box);
      owners.set(box, id);
    }
  }
  const taken = new Map<string, number[]>();
  const chosen = new Map<string, number>();
  for (const line of lines) {
    const pair = pairOf(line);
    const siblings = taken.get(pair) ?? [];
    const turn = line.from < line.to ? 1 : -1;
    const samples = samplesOf(line);
    let best = { curvature: 0, cost: Number.POSITIVE_INFINITY };
    for (const curvature of curvatures) {
      let cost = Math.abs(curvature) * costOfBow;
      for (const other of siblings) if (Math.abs(other - curvature * turn) < 60) cost += 12;
      for (let step = 1; step < samples && cost < best.cost; step += 1) {
        for (const box of grid.at(pointOn({ ...line, curvature }, step / samples))) {
          const owner = owners.get(box);
          if (owner !== line.from && owner !== line.to) cost += 1;
        }
      }
      if (cost < best.cost) best = { curvature, cost };
    }
    chosen.set(line.id, best.curvature);
    taken.set(pair, [...siblings, best.curvature * turn]);
  }
  return chosen;
};
