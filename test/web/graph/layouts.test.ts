import { expect, test } from 'vitest';
import { firstLayout } from '../../../web/graph/layout/firstLayout.ts';
import { layeredQuestion } from '../../../web/graph/layout/layered.ts';
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
    layeredQuestion(row(relations), 1.5).layoutOptions?.['elk.layered.nodePlacement.strategy'];
  expect(placement(90)).toBe('NETWORK_SIMPLEX');
  expect(placement(91)).toBe('BRANDES_KOEPF');
});

test('layers are stacked in a tall view and stand side by side in a wide one', () => {
  const direction = (aspect: number) => layeredQuestion(row(3), aspect).layoutOptions?.['elk.direction'];
  expect(direction(0.6)).toBe('DOWN');
  expect(direction(1.6)).toBe('RIGHT');
});
