import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '../../../web/graph/graph.ts';
import { boxOf, overlap, placed } from '../../../web/graph/layout/boxes.ts';
import { placeNew } from '../../../web/graph/layout/placeNew.ts';
import { radial } from '../../../web/graph/layout/radial.ts';
import { graphOf, graphs } from './graphs.ts';

const points = fc.array(fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) }), {
  maxLength: 8,
});

test('new nodes move no old one, and every node gets a place', () => {
  fc.assert(
    fc.property(graphs, points, (graph, some) => {
      const known = new Map(graph.entities.slice(0, some.length).map(({ id }, i) => [id, some[i] as Point]));
      const positions = placeNew(graph, known);
      expect([...positions.keys()].sort()).toEqual(graph.entities.map(({ id }) => id).sort());
      for (const [id, point] of known) expect(positions.get(id)).toBe(point);
    }),
  );
});

test('new nodes overlap nothing', () => {
  fc.assert(
    fc.property(graphs, graph => {
      const positions = placeNew(graph, new Map([[graph.entities[0]?.id ?? '', { x: 40, y: -70 }]]));
      const boxes = graph.entities.map(entity => placed(boxOf(entity), positions.get(entity.id) as Point));
      for (const [i, box] of boxes.entries()) {
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
      }
    }),
  );
});

test('hardware goes to the left of its lessee, owners to the right', () => {
  const graph = graphOf('firm-a TAKES lease-1', 'firm-b OWNS firm-a');
  const positions = placeNew(graph, new Map([['firm-a', { x: 0, y: 0 }]]));
  expect(positions.get('lease-1')?.x).toBeLessThan(0);
  expect(positions.get('firm-b')?.x).toBeGreaterThan(0);
});

test('rings overlap nothing, and grow with the distance from the centre', () => {
  fc.assert(
    fc.property(graphs, graph => {
      const positions = radial(graph, [graph.entities[0]?.id ?? '']);
      const boxes = graph.entities.map(entity => placed(boxOf(entity), positions.get(entity.id) as Point));
      for (const [i, box] of boxes.entries()) {
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
      }
    }),
  );
  const line = radial(graphOf('firm-a OWNS firm-b', 'firm-b OWNS firm-c'), ['firm-a']);
  const from = line.get('firm-a') as Point;
  const distance = (id: string): number =>
    Math.hypot((line.get(id) as Point).x - from.x, (line.get(id) as Point).y - from.y);
  expect(distance('firm-c')).toBeGreaterThan(distance('firm-b'));
});
