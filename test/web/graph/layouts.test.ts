import { expect, test } from 'vitest';
import { firstLayout } from '../../../web/graph/layout/firstLayout.ts';
import { layersOf } from '../../../web/graph/layout/flow.ts';
import { layeredQuestion } from '../../../web/graph/layout/layered.ts';
import type { LayoutName } from '../../../web/graph/layout/layoutNames.ts';
import { readAlong, readAs } from '../../../web/graph/readAlong.ts';
import { graphOf } from './graphs.ts';

const row = (relations: number) =>
  graphOf(...Array.from({ length: relations }, (_, i) => `firm-${i} OWNS firm-${i + 1}`));

test('a great graph is first drawn by springs where layers are wanted, a small one as wanted', () => {
  expect(firstLayout('layered', row(400))).toBe('layered');
  expect(firstLayout('layered', row(401))).toBe('force');
  expect(firstLayout('radial', row(401))).toBe('radial');
});

test('nodes of greater graphs are placed in a way whose cost does not run off', () => {
  const placement = (relations: number) =>
    layeredQuestion(row(relations), 'right', 1.5).layoutOptions?.['elk.layered.nodePlacement.strategy'];
  expect(placement(90)).toBe('NETWORK_SIMPLEX');
  expect(placement(91)).toBe('BRANDES_KOEPF');
});

test('layers are stacked in a tall view and stand side by side in a wide one, with the owners on top where that is wanted', () => {
  const direction = (layout: LayoutName, aspect: number) => {
    const flow = layersOf(layout, aspect);
    return flow && layeredQuestion(row(3), flow, aspect).layoutOptions?.['elk.direction'];
  };
  expect(direction('layered', 0.6)).toBe('DOWN');
  expect(direction('layered', 1.6)).toBe('RIGHT');
  expect([direction('topDown', 0.6), direction('topDown', 1.6)]).toEqual(['UP', 'UP']);
  expect(direction('radial', 1.6)).toBeUndefined();
});

test('with the owners on top arrows are read from the owner down', () => {
  const [relation] = readAs(graphOf('firm-a OWNS firm-b'), 'topDown').relations;
  expect(relation && readAlong(relation)).toEqual({ start: 'firm-a', end: 'firm-b', verb: 'owns' });
  const [usual] = readAs(graphOf('firm-a OWNS firm-b'), 'layered').relations;
  expect(usual && readAlong(usual)).toEqual({ start: 'firm-b', end: 'firm-a', verb: 'owned by' });
});
