import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '../../../web/graph/graph.ts';
import { overlapArea, placed } from '../../../web/graph/layout/boxes.ts';
import { pointOn } from '../../../web/graph/layout/curve.ts';
import { curveEdges } from '../../../web/graph/layout/curveEdges.ts';
import { directions, nextInDirection } from '../../../web/graph/layout/nextInDirection.ts';
import { placeEdgeLabels } from '../../../web/graph/layout/placeEdgeLabels.ts';

const line = (id: string, source: Point, target: Point) => ({ id, from: `${id}-from`, to: `${id}-to`, source, target });
const box = (x: number, y: number, reach: number) => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

test('a line without anything in its way is straight', () => {
  const curvatures = curveEdges([line('a', { x: 0, y: 0 }, { x: 600, y: 0 })], new Map());
  expect(curvatures.get('a')).toBe(0);
});

test('a line runs round a node between its ends', () => {
  const straight = line('a', { x: 0, y: 0 }, { x: 600, y: 0 });
  const middle = box(300, 0, 30);
  const curvature = curveEdges([straight], new Map([['other', [middle]]])).get('a') ?? 0;
  expect(Math.abs(curvature)).toBeGreaterThan(30);
  for (let part = 0; part <= 1; part += 0.01) {
    const { x, y } = pointOn({ ...straight, curvature }, part);
    expect(x > middle.left && x < middle.right && y > middle.top && y < middle.bottom).toBe(false);
  }
});

test('its own ends are not in the way of a line', () => {
  const straight = line('a', { x: 0, y: 0 }, { x: 600, y: 0 });
  expect(curveEdges([straight], new Map([['a-from', [box(0, 0, 30)]]])).get('a')).toBe(0);
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
  const curvatures = curveEdges(lines, new Map());
  const middles = lines.map(curve => pointOn({ ...curve, curvature: curvatures.get(curve.id) ?? 0 }, 0.5));
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
        curvature: 0,
        width: 80,
        height: 30,
        hasNumber: i % 2 === 0,
      }));
      const places = placeEdgeLabels(given, nodes);
      expect(places.size).toBe(given.length);
      for (const label of given) {
        const place = places.get(label.id);
        if (!place?.shown) continue;
        const middle = pointOn(label, 0.5);
        const own = placed(
          { left: 40, right: 40, top: 15, bottom: 15 },
          { x: middle.x + place.x, y: middle.y + place.y },
        );
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
    curvature: 0,
    width: 80,
    height: 30,
    hasNumber: true,
  };
  const place = placeEdgeLabels([label], [box(400, 0, 40)]).get('a');
  expect(place?.shown).toBe(true);
  expect(Math.abs(place?.x ?? 0)).toBeGreaterThanOrEqual(80);
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
