import type { Point } from '../graph.ts';
import { type Box, overlapArea, placed } from './boxes.ts';
import { boxGrid } from './boxGrid.ts';
import { lengthOf, type Path, partOf, pointAlong, pointsOf } from './path.ts';

export type EdgeLabel = Path & {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Shares and counts are placed before plain verbs. */
  readonly hasNumber: boolean;
};

/** Where the middle of the words stands. */
export type EdgeLabelPlace = Point & {
  /** False when no place on the line is free enough: better left out until asked for. */
  readonly shown: boolean;
};

/** Parts of a line that its words may stand at, from the middle outwards. */
const parts = [0.5, ...[0.04, 0.08, 0.12, 0.16, 0.2, 0.24, 0.28, 0.32].flatMap(away => [0.5 - away, 0.5 + away])];
const mostCovered = 0.1;
/** Other words are worse to cover than lines and nodes: neither of the two can be read then. */
const costOfWords = 4;
/** Between the words of two lines, and between a line and words that stand beside it. */
const gap = 3;
/** Words on their line are told apart better than words beside it, so a place beside is dearer by this part of them. */
const costBeside = 0.01;
/** Parts of the way from a line to words beside it. */
const stepsAside = [0.15, 0.3, 0.45, 0.6, 0.75, 0.9];
/** The first words placed know nothing of the last; when all have a place, each looks for a better one again. */
const rounds = 3;

/** A line as a string of small boxes, so that words keep off the lines of others. */
const samples = (points: readonly Point[]): Box[] => {
  const count = Math.min(90, Math.ceil(lengthOf(points) / 14));
  return Array.from({ length: count }, (_, i) => {
    const { x, y } = pointAlong(points, (i + 0.5) / count);
    return { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 };
  });
};

const boxAt = ({ width, height }: EdgeLabel, point: Point): Box =>
  placed({ left: width / 2, right: width / 2, top: height / 2, bottom: height / 2 }, point);

/** To both sides of a place on its line, as near as the words can stand without touching it. */
const beside = ({ width, height }: EdgeLabel, on: Point, next: Point): readonly Point[] => {
  const [x, y] = [next.x - on.x, next.y - on.y];
  const length = Math.hypot(x, y);
  if (length === 0) return [];
  const normal = { x: -y / length, y: x / length };
  const away = (Math.abs(normal.x) * width + Math.abs(normal.y) * height) / 2 + gap;
  return [away, -away].map(off => ({ x: on.x + normal.x * off, y: on.y + normal.y * off }));
};

/**
 * A place on its line, or beside it, for each label where it covers no other label, and of nodes, their labels and other lines as
 * little as can be. Costs about the labels times their length, and their number squared.
 */
export const placeEdgeLabels = (
  labels: readonly EdgeLabel[],
  nodes: readonly Box[],
): ReadonlyMap<string, EdgeLabelPlace> => {
  const taken = boxGrid();
  for (const box of nodes) taken.add(box);
  const strings = new Map(labels.map(label => [label.id, pointsOf(label)]));
  const pointOn = ({ id }: EdgeLabel, part: number): Point => pointAlong(strings.get(id) ?? [], part);
  const ownSamples = new Map(labels.map(({ id }) => [id, samples(strings.get(id) ?? [])]));
  const lines = boxGrid();
  for (const boxes of ownSamples.values()) {
    for (const box of boxes) {
      taken.add(box);
      lines.add(box);
    }
  }
  const words = new Map<string, Box>();
  const overWords = (id: string, box: Box): number => {
    const wide = { left: box.left - gap, right: box.right + gap, top: box.top - gap, bottom: box.bottom + gap };
    let sum = 0;
    for (const [other, there] of words) if (other !== id) sum += overlapArea(wide, there);
    return sum;
  };
  const ofOwn = (id: string, box: Box): number =>
    (ownSamples.get(id) ?? []).reduce((sum, sample) => sum + overlapArea(box, sample), 0);
  const covered = (id: string, box: Box): number => taken.covered(box) - ofOwn(id, box);
  /** Whether words beside a line would stand beyond another one, and seem to be of that. */
  const isBeyond = (id: string, on: Point, point: Point): boolean =>
    stepsAside.some(part => {
      const { x, y } = partOf(on, point, part);
      const spot = { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 };
      return lines.covered(spot) - ofOwn(id, spot) > 0;
    });
  const best = (label: EdgeLabel): Point => {
    const dearer = costBeside * label.width * label.height;
    let found = { point: pointOn(label, 0.5), cost: Number.POSITIVE_INFINITY };
    for (const isBeside of [false, true]) {
      if (isBeside && found.cost <= dearer) break;
      for (const part of parts) {
        const on = pointOn(label, part);
        for (const point of isBeside ? beside(label, on, pointOn(label, part + 0.01)) : [on]) {
          if (isBeside && isBeyond(label.id, on, point)) continue;
          const box = boxAt(label, point);
          const cost = covered(label.id, box) + costOfWords * overWords(label.id, box) + (isBeside ? dearer : 0);
          if (cost < found.cost) found = { point, cost };
        }
        if (found.cost < 1) break;
      }
    }
    return found.point;
  };
  const order = [...labels].sort((a, b) => Number(b.hasNumber) - Number(a.hasNumber) || a.width - b.width);
  const points = new Map<string, Point>();
  for (let round = 0; round < rounds; round += 1) {
    for (const label of order) {
      const point = best(label);
      points.set(label.id, point);
      words.set(label.id, boxAt(label, point));
    }
  }
  words.clear();
  return new Map(
    order.map(label => {
      const point = points.get(label.id) ?? pointOn(label, 0.5);
      const box = boxAt(label, point);
      const shown =
        overWords(label.id, box) === 0 && covered(label.id, box) <= mostCovered * label.width * label.height;
      if (shown) words.set(label.id, box);
      return [label.id, { ...point, shown }];
    }),
  );
};
