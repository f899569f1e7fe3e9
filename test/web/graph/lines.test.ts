import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '../../../web/graph/graph.ts';
import { overlapArea, placed } from '../../../web/graph/layout/boxes.ts';
import { crossingsOf, strandOf } from '../../../web/graph/layout/crossing.ts';
import { directions, nextInDirection } from '../../../web/graph/layout/nextInDirection.ts';
import { partOf, pointAlong, pointsOf } from '../../../web/graph/layout/path.ts';
import { placeEdgeLabels } from '../../../web/graph/layout/placeEdgeLabels.ts';
import { type Line, type Obstacle, routeLines } from '../../../web/graph/layout/routeLines.ts';

const line = (id: string, source: Point, target: Point) => ({ id, from: `${id}-from`, to: `${id}-to`, source, target });
const box = (x: number, y: number, reach: number) => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

const obstacle = (x: number, y: number, reach: number): Obstacle => ({
  shape: box(x, y, reach),
  words: { left: x - 2 * reach, right: x + 2 * reach, top: y + reach, bottom: y + 2 * reach },
});
const drawnLines = (lines: readonly Line[], nodes: ReadonlyMap<string, Obstacle> = new Map()) => {
  const controls = routeLines(lines, nodes);
  return lines.map(one => pointsOf({ ...one, controls: controls.get(one.id) ?? [] }));
};
const enter = (points: readonly Point[], { left, right, top, bottom }: ReturnType<typeof box>): boolean =>
  points
    .slice(1)
    .some((end, i) =>
      Array.from({ length: 60 }, (_, step) => partOf(points[i] ?? end, end, step / 60)).some(
        ({ x, y }) => x > left && x < right && y > top && y < bottom,
      ),
    );
const allCrossings = (lines: readonly (readonly Point[])[]): number =>
  lines.reduce(
    (sum, one, i) =>
      sum + lines.slice(i + 1).reduce((part, other) => part + crossingsOf(strandOf(one), strandOf(other)), 0),
    0,
  );

test('a line without anything in its way is straight', () => {
  expect(routeLines([line('a', { x: 0, y: 0 }, { x: 600, y: 0 })], new Map()).get('a')).toEqual([]);
});

test('its own ends are not in the way of a line', () => {
  const straight = line('a', { x: 0, y: 0 }, { x: 600, y: 0 });
  expect(routeLines([straight], new Map([['a-from', obstacle(0, 0, 30)]])).get('a')).toEqual([]);
});

test('a line runs round a node between its ends', () => {
  const middle = obstacle(300, 0, 30);
  const [points = []] = drawnLines([line('a', { x: 0, y: 0 }, { x: 600, y: 0 })], new Map([['other', middle]]));
  expect(enter(points, middle.shape)).toBe(false);
});

test('a line round a wall of nodes, which no bow passes, takes corners', () => {
  const wall = new Map(
    Array.from({ length: 9 }, (_, i): [string, Obstacle] => [`n${i}`, obstacle(300, (i - 4) * 70, 34)]),
  );
  const [points = []] = drawnLines([line('a', { x: 0, y: 0 }, { x: 600, y: 0 })], wall);
  for (const { shape } of wall.values()) expect(enter(points, shape)).toBe(false);
});

test('no line enters a node, wherever nodes stand apart', () => {
  const cells = fc.uniqueArray(fc.nat(35), { minLength: 3, maxLength: 18 });
  const ends = fc.array(fc.tuple(fc.nat(17), fc.nat(17)), { maxLength: 24 });
  fc.assert(
    fc.property(cells, ends, (places, pairs) => {
      const at = (cell: number): Point => ({ x: (cell % 6) * 190, y: Math.floor(cell / 6) * 130 });
      const nodes = new Map(
        places.map((cell, i): [string, Obstacle] => [String(i), obstacle(at(cell).x, at(cell).y, 30)]),
      );
      const lines = pairs.flatMap(([a, b], i): Line[] => {
        const [source, target] = [places[a], places[b]];
        return source === undefined || target === undefined || a === b
          ? []
          : [{ id: `l${i}`, from: String(a), to: String(b), source: at(source), target: at(target) }];
      });
      drawnLines(lines, nodes).forEach((points, i) => {
        for (const [id, { shape }] of nodes)
          if (id !== lines[i]?.from && id !== lines[i]?.to) expect(enter(points, shape)).toBe(false);
      });
    }),
  );
});

test('a line bows so that it does not cross another, where a bow is enough', () => {
  // Straight, the long line would cross the short one that ends between its ends and just beyond it.
  const lines = [line('long', { x: 0, y: 0 }, { x: 800, y: 0 }), line('short', { x: 400, y: -160 }, { x: 400, y: 40 })];
  expect(allCrossings(lines.map(({ source, target }) => [source, target]))).toBe(1);
  expect(allCrossings(drawnLines(lines))).toBe(0);
});

test('lines between the same two nodes lie apart, in whichever direction they run', () => {
  const [here, there] = [
    { x: 0, y: 0 },
    { x: 500, y: 100 },
  ];
  const lines = [
    { id: '1', from: 'p', to: 'q', source: here, target: there },
    { id: '2', from: 'p', to: 'q', source: here, target: there },
    { id: '3', from: 'q', to: 'p', source: there, target: here },
  ];
  const middles = drawnLines(lines).map(points => pointAlong(points, 0.5));
  for (const [i, a] of middles.entries()) {
    for (const b of middles.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(25);
  }
});

const coordinate = fc.integer({ min: 0, max: 700 });
const labels = fc.array(fc.record({ x: coordinate, y: coordinate, x2: coordinate, y2: coordinate }), { maxLength: 12 });

test('words that are shown cover no node and little of each other', () => {
  fc.assert(
    fc.property(labels, labels, (ends, slots) => {
      const nodes = slots.map(({ x, y }) => box(x, y, 24));
      const given = ends.map(({ x, y, x2, y2 }, i) => ({
        id: String(i),
        source: { x, y },
        target: { x: x2, y: y2 },
        controls: [],
        width: 80,
        height: 30,
        hasNumber: i % 2 === 0,
      }));
      const places = placeEdgeLabels(given, nodes);
      expect(places.size).toBe(given.length);
      for (const label of given) {
        const place = places.get(label.id);
        if (!place?.shown) continue;
        const own = placed({ left: 40, right: 40, top: 15, bottom: 15 }, place);
        // A fifth of the words at most.
        for (const node of nodes) expect(overlapArea(own, node)).toBeLessThanOrEqual(0.2 * 80 * 30);
      }
    }),
  );
});

test('words move along their line out of the way of a node', () => {
  const label = {
    id: 'a',
    source: { x: 0, y: 0 },
    target: { x: 800, y: 0 },
    controls: [],
    width: 80,
    height: 30,
    hasNumber: true,
  };
  const place = placeEdgeLabels([label], [box(400, 0, 40)]).get('a');
  expect(place?.shown).toBe(true);
  expect(Math.abs((place?.x ?? 400) - 400)).toBeGreaterThanOrEqual(80);
});

test('arrow keys prefer neighbours that lie that way, then whatever does', () => {
  const positions = new Map([
    ['a', { x: 0, y: 0 }],
    ['near', { x: 50, y: 5 }],
    ['neighbour', { x: 300, y: 40 }],
    ['above', { x: 10, y: -200 }],
  ]);
  const next = (key: keyof typeof directions, neighbours: string[]) =>
    nextInDirection('a', directions[key], positions, neighbours);
  expect(next('ArrowRight', ['neighbour'])).toBe('neighbour');
  expect(next('ArrowRight', [])).toBe('near');
  expect(next('ArrowUp', ['neighbour'])).toBe('above');
  expect(next('ArrowLeft', ['neighbour'])).toBeUndefined();
  expect(nextInDirection('gone', directions.ArrowUp, positions, [])).toBeUndefined();
});
