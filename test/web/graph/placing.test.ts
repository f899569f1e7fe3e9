import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '../../../web/graph/graph.ts';
import { boxOf, overlap, placed } from '../../../web/graph/layout/boxes.ts';
import { flowOf } from '../../../web/graph/layout/flow.ts';
import { placeNew } from '../../../web/graph/layout/placeNew.ts';
import { radial } from '../../../web/graph/layout/radial.ts';
import { entity, graphOf, graphs } from './graphs.ts';

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

/** A firm that a row of others owns in turn, hardware first, each in a column that is so far from the one before. */
const rows = fc.record({
  gaps: fc.array(fc.integer({ min: 60, max: 700 }), { minLength: 2, maxLength: 6 }),
  rows: fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 7, maxLength: 7 }),
  ends: fc.tuple(fc.nat(6), fc.nat(6)),
  leaves: fc.integer({ min: 0, max: 30 }),
});

test.each(['right', 'down', 'up'] as const)(
  'in a picture that runs %s, a new node goes after what is nearer to the hardware and before what is nearer to the party',
  flow => {
    fc.assert(
      fc.property(rows, ({ gaps, rows, ends, leaves }) => {
        const along = (point: Point | undefined): number =>
          point ? { right: point.x, down: point.y, up: -point.y }[flow] : Number.NaN;
        const standing = gaps.map((_, i) => `firm-${i}`);
        const known = new Map(
          standing.map((id, i): [string, Point] => {
            const [far, off] = [gaps.slice(0, i + 1).reduce((sum, gap) => sum + gap, 0), rows[i] ?? 0];
            return [id, { right: { x: far, y: off }, down: { x: off, y: far }, up: { x: off, y: -far } }[flow]];
          }),
        );
        const [first = 0, last = 0] = ends.map(end => end % standing.length).sort((a, b) => a - b);
        const graph = graphOf(
          ...standing.slice(1).map((id, i) => `${id} OWNS firm-${i}`),
          `firm-new OWNS firm-${first}`,
          ...(last > first ? [`firm-${last} OWNS firm-new`] : []),
          ...Array.from({ length: leaves }, (_, i) => `firm-leaf${i} OWNS firm-${first}`),
        );
        const positions = placeNew(graph, known, flow);
        for (const [id, point] of known) expect(positions.get(id)).toBe(point);
        const at = (id: string): number => along(positions.get(id));
        expect(at('firm-new')).toBeGreaterThan(at(`firm-${first}`));
        if (last > first) expect(at('firm-new')).toBeLessThan(at(`firm-${last}`));
        for (let i = 0; i < leaves; i += 1) expect(at(`firm-leaf${i}`)).toBeGreaterThan(at(`firm-${first}`));
      }),
    );
  },
);

test('a new node joins the column that stands there, and the next one when there are many', () => {
  const owners = Array.from({ length: 30 }, (_, i) => `firm-${i} OWNS firm-a`);
  const known = new Map([
    ['firm-a', { x: 0, y: 0 }],
    ['firm-b', { x: 270, y: 0 }],
  ]);
  const positions = placeNew(graphOf('firm-b OWNS firm-a', ...owners), known, 'right');
  const columns = owners.map((_, i) => positions.get(`firm-${i}`)?.x ?? Number.NaN);
  expect(columns.slice(0, 6)).toEqual(Array(6).fill(270));
  expect(new Set(columns).size).toBeGreaterThan(1);
  expect(Math.min(...columns)).toBe(270);
});

test('an employer of those who use what it takes itself stands with the parties', () => {
  const graph = graphOf('lease-a COVERS fleet-a', 'nat-a USES fleet-a', 'firm-a TAKES lease-a', 'firm-a EMPLOYS nat-a');
  const known = new Map([
    ['fleet-a', { x: 0, y: 0 }],
    ['lease-a', { x: 230, y: 0 }],
    ['nat-a', { x: 230, y: 112 }],
  ]);
  expect(placeNew(graph, known, 'right').get('firm-a')?.x).toBeGreaterThan(300);
});

test('a picture says itself which way it runs; one node alone goes by the shape of the view', () => {
  const graph = graphOf('firm-b OWNS firm-a');
  const at = (x: number, y: number) =>
    new Map([
      ['firm-a', { x: 0, y: 0 }],
      ['firm-b', { x, y }],
    ]);
  expect([flowOf(graph, at(300, 40), 0.5), flowOf(graph, at(40, 200), 1.5)]).toEqual(['right', 'down']);
  expect([0.5, 1.5].map(aspect => flowOf(graph, new Map([['firm-a', { x: 9, y: 9 }]]), aspect))).toEqual([
    'down',
    'right',
  ]);
});

test('rings overlap nothing, and grow with the distance from the centre', () => {
  fc.assert(
    fc.property(graphs, graph => {
      const positions = radial(graph, [graph.entities[0]?.id ?? ''], 1.6);
      const boxes = graph.entities.map(entity => placed(boxOf(entity), positions.get(entity.id) as Point));
      for (const [i, box] of boxes.entries()) {
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
      }
    }),
  );
  const line = radial(graphOf('firm-a OWNS firm-b', 'firm-b OWNS firm-c'), ['firm-a'], 1.6);
  const from = line.get('firm-a') as Point;
  const distance = (id: string): number =>
    Math.hypot((line.get(id) as Point).x - from.x, (line.get(id) as Point).y - from.y);
  expect(distance('firm-c')).toBeGreaterThan(distance('firm-b'));
});

test('parts that hang together in nothing fill the view instead of standing in one line', () => {
  const loose = { entities: Array.from({ length: 80 }, (_, i) => entity(`firm-${i}`)), relations: [] };
  const sizeOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  for (const aspect of [0.5, 1, 2.8]) {
    const points = [...radial(loose, [], aspect).values()];
    const shape = sizeOf(points.map(({ x }) => x)) / sizeOf(points.map(({ y }) => y));
    expect(shape).toBeGreaterThan(aspect / 1.6);
    expect(shape).toBeLessThan(aspect * 1.6);
  }
});
