import type { Point } from '../graph.ts';
import { type Box, overlap } from './boxes.ts';
import { crossingsOf, enters, lengthInside, type Strand, strandOf } from './crossing.ts';
import { detour } from './detour.ts';
import { bowed, distance, lengthOf, pointAlong, pointsOf, rounded, waved } from './path.ts';

export type Line = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly source: Point;
  readonly target: Point;
};

/** What a line runs round: a node's shape, which it must not enter, and its words, which it should not. */
export type Obstacle = { readonly shape: Box; readonly words: Box };

const bows = [0, 28, -28, 56, -56, 90, -90, 130, -130, 180, -180, 240, -240];

/** Offsets of lines in two waves, for those that cross others however they are bowed. */
const waves = [-260, -170, -90, 0, 90, 170, 260];

/** In the picture's units of a line under words, which cost 1 each. */
const costOf = { shape: 20_000, crossing: 160, sibling: 220, bow: 0.22, length: 0.5 } as const;
/** Lines between the same two nodes keep so far apart, at the middle. */
const apart = 34;
/** Above so many lines their crossings are not looked for: that grows with their square. */
const mostCompared = 150;
/** The first lines know nothing of the last; when all have a way, each looks for a better one again. */
const rounds = 4;

type Chosen = { readonly controls: readonly Point[]; readonly strand: Strand; readonly cost: number };

const middleOf = ({ points }: Strand): Point => pointAlong(points, 0.5);

const pairOf = ({ from, to }: Line): string => (from < to ? `${from}\n${to}` : `${to}\n${from}`);

/**
 * The controls of each line's path: round the nodes between its ends, crossing as few other lines as can be, and apart from
 * lines between the same two nodes. Costs about the square of the lines, and above 150 the lines times the nodes.
 */
export const routeLines = (
  lines: readonly Line[],
  nodes: ReadonlyMap<string, Obstacle>,
): ReadonlyMap<string, readonly Point[]> => {
  const all = [...nodes];
  const comparing = lines.length <= mostCompared;
  const chosen = new Map<string, Chosen>();
  const siblings = new Map<string, readonly Line[]>();
  for (const line of lines) siblings.set(pairOf(line), [...(siblings.get(pairOf(line)) ?? []), line]);

  /** What stays the same whatever the other lines do. */
  const fixed = (line: Line, controls: readonly Point[]): Chosen => {
    const points = pointsOf({ ...line, controls });
    const strand = strandOf(points);
    let cost = costOf.length * (lengthOf(points) - distance(line.source, line.target));
    for (const [id, { shape, words }] of all) {
      if (id === line.from || id === line.to) continue;
      const nearShape = overlap(strand.bounds, shape);
      const nearWords = overlap(strand.bounds, words);
      if (!nearShape && !nearWords) continue;
      const parts = points.slice(1).map((b, i): readonly [Point, Point] => [points[i] ?? line.source, b]);
      if (nearShape && parts.some(([a, b]) => enters(a, b, shape))) cost += costOf.shape;
      if (nearWords) cost += parts.reduce((sum, [a, b]) => sum + lengthInside(a, b, words), 0);
    }
    return { controls, strand, cost };
  };
  const among = (line: Line, { strand }: Chosen): number => {
    let cost = 0;
    const middle = middleOf(strand);
    for (const other of siblings.get(pairOf(line)) ?? []) {
      const there = other.id === line.id ? undefined : chosen.get(other.id);
      if (!there) continue;
      if (distance(middleOf(there.strand), middle) < apart) cost += costOf.sibling;
    }
    if (!comparing) return cost;
    for (const [id, other] of chosen) if (id !== line.id) cost += costOf.crossing * crossingsOf(strand, other.strand);
    return cost;
  };

  const candidates = new Map(
    lines.map((line): [string, readonly Chosen[]] => {
      const simple = bows.map(bow => {
        const found = fixed(line, bowed(line.source, line.target, bow));
        return { ...found, cost: found.cost + costOf.bow * Math.abs(bow) };
      });
      const least = Math.min(...simple.map(({ cost }) => cost));
      if (least < costOf.crossing) return [line.id, simple];
      const others = all.filter(([id]) => id !== line.from && id !== line.to).map(([, obstacle]) => obstacle);
      const corners =
        detour(
          line.source,
          line.target,
          others.flatMap(({ shape, words }) => [shape, words]),
        ) ??
        (least < costOf.shape
          ? undefined
          : detour(
              line.source,
              line.target,
              others.map(({ shape }) => shape),
            ));
      const around = corners === undefined ? [] : [fixed(line, rounded(line.source, corners, line.target))];
      return [line.id, [...simple, ...around]];
    }),
  );
  const isWaved = new Set<string>();
  const addWaves = (line: Line): void => {
    const found = chosen.get(line.id);
    if (!found || isWaved.has(line.id) || among(line, found) < costOf.crossing) return;
    isWaved.add(line.id);
    const further = waves.flatMap(first =>
      waves.flatMap(second => {
        if (first === second) return [];
        const way = fixed(line, waved(line.source, line.target, first, second));
        return way.cost < costOf.shape
          ? [{ ...way, cost: way.cost + (costOf.bow * (Math.abs(first) + Math.abs(second))) / 2 }]
          : [];
      }),
    );
    candidates.set(line.id, [...(candidates.get(line.id) ?? []), ...further]);
  };
  const order = lines.toSorted((a, b) => distance(a.source, a.target) - distance(b.source, b.target));
  for (let round = 0; round < (comparing ? rounds : 1); round += 1) {
    for (const line of order) {
      if (comparing && round > 0) addWaves(line);
      let best: { readonly way: Chosen; readonly cost: number } | undefined;
      for (const way of candidates.get(line.id) ?? []) {
        if (best && way.cost >= best.cost) continue;
        const cost = way.cost + among(line, way);
        if (!best || cost < best.cost) best = { way, cost };
      }
      if (best) chosen.set(line.id, best.way);
    }
  }
  return new Map([...chosen].map(([id, { controls }]) => [id, controls]));
};
