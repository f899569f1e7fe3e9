import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '../../../web/graph/graph.ts';
import { overlapArea } from '../../../web/graph/layout/boxes.ts';
import { chooseNames } from '../../../web/graph/layout/chooseNames.ts';
import { entity, graphOf, graphs } from './graphs.ts';

const inColumn = (ids: readonly string[], gap: number): Map<string, Point> =>
  new Map(ids.map((id, i) => [id, { x: 0, y: i * gap }]));

test('at their own size all names are drawn, however close nodes stand', () => {
  const graph = graphOf('firm-a OWNS firm-b', 'firm-b OWNS firm-c');
  expect([...chooseNames(graph, inColumn(['firm-a', 'firm-b', 'firm-c'], 10), 1).keys()].sort()).toEqual([
    'firm-a',
    'firm-b',
    'firm-c',
  ]);
});

test('where there is no room for all, a restricted party is named before others, and a hub before a leaf', () => {
  const graph = graphOf(
    'firm-hub OWNS firm-a',
    'firm-hub OWNS firm-b',
    'firm-a OWNS firm-b',
    'firm-hub OWNS firm-leaf',
  );
  const beside = new Map([
    ['firm-hub', { x: 0, y: 0 }],
    ['firm-leaf', { x: 160, y: 0 }],
  ]);
  expect([...chooseNames(graph, beside, 2).keys()]).toEqual(['firm-hub']);
  const restricted = {
    ...graph,
    entities: [
      ...graph.entities.filter(({ id }) => id !== 'firm-leaf'),
      entity('firm-leaf', { restrictedByOwnSeat: true }),
    ],
  };
  expect([...chooseNames(restricted, beside, 2).keys()]).toEqual(['firm-leaf']);
});

test('enlarged names cover neither each other nor a node that is not theirs', () => {
  const coordinate = fc.integer({ min: 0, max: 900 });
  const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 14, maxLength: 14 });
  fc.assert(
    fc.property(graphs, points, fc.integer({ min: 11, max: 60 }), (graph, places, tenths) => {
      const positions = new Map(graph.entities.map(({ id }, i) => [id, places[i] ?? { x: 0, y: 0 }]));
      const boxes = [...chooseNames(graph, positions, tenths / 10)];
      for (const [i, [id, box]] of boxes.entries()) {
        for (const [, other] of boxes.slice(i + 1)) expect(overlapArea(box, other)).toBe(0);
        for (const [other, { x, y }] of positions)
          if (other !== id)
            expect(overlapArea(box, { left: x - 24, right: x + 24, top: y - 24, bottom: y + 24 })).toBe(0);
      }
    }),
  );
});
