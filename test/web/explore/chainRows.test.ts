import { expect, test } from 'vitest';
import type { ChainLineFragment } from '../../../web/generated/operations.ts';
import { chainEntities, chainParts, chainRows, hardwareDrawn } from '../../../web/pages/explore/state/chainRows.ts';
import { drawnGraph } from '../../../web/pages/explore/state/drawnGraph.ts';
import { addRoots, emptyView, hide, setGrouping } from '../../../web/pages/explore/state/view.ts';
import { graphOf } from '../graph/graphs.ts';

const ref = (id: string) => ({ id, kind: 'Firm', name: id, label: id }) as const;
const chain = (id: string, ids: readonly string[], rest: Partial<ChainLineFragment> = {}): ChainLineFragment => ({
  ...{ id, text: id, certainty: 'CERTAIN', status: 'REPORTED', disputed: false, personnelOnly: false },
  ...{ independentSources: 1, window: { start: null, end: null }, certainWindow: null },
  ...{ servers: null, gpus: null, share: null, party: ref(ids.at(-1) ?? ''), hops: ids.length - 1 },
  steps: ids.slice(1).map((to, i) => ({
    ...{ verb: '', details: [], certainty: 'CERTAIN', from: ref(ids[i] ?? ''), to: ref(to) },
    relation: {
      id: `${ids[i]}>${to}`,
      status: 'REPORTED',
      disputed: false,
      continuance: null,
      hypothesis: null,
      ...{ verb: '', details: [] },
    },
  })),
  ...rest,
});

test('a chain of a fleet that is also one of its data centre stands once; the strongest first', () => {
  const rows = chainRows([
    chain('personnel', ['a', 'b'], { personnelOnly: true }),
    chain('possible', ['a', 'b'], { certainty: 'POSSIBLE' }),
    chain('long', ['a', 'b', 'c', 'd']),
    chain('short', ['a', 'c']),
    chain('alleged', ['a', 'e'], { status: 'ALLEGED' }),
    chain('short', ['a', 'c']),
  ]);
  expect(rows.map(row => row.chain.id)).toEqual(['short', 'long', 'alleged', 'possible', 'personnel']);
  expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
});

test('what a chain is made of', () => {
  const way = chain('x', ['fleet', 'lease', 'firm']);
  expect(chainEntities(way)).toEqual(['fleet', 'lease', 'firm']);
  expect(chainParts(way)).toEqual(['fleet', 'lease', 'firm', 'fleet>lease', 'lease>firm']);
});

test('hardware that is drawn is asked about, in groups too, but not what is hidden', () => {
  const graph = graphOf(...['1', '2', '3'].map(i => `firm-a OPERATES fleet-${i}`), 'firm-a OPERATES dc-1');
  const held = { graph, counts: new Map(), kindCounts: [], omittedRelations: 0 };
  const view = addRoots(emptyView, ['firm-a']);
  expect([...hardwareDrawn(drawnGraph(held, view))].sort()).toEqual(['dc-1', 'fleet-1', 'fleet-2', 'fleet-3']);
  const grouped = hardwareDrawn(drawnGraph(held, setGrouping(hide(view, ['dc-1']), 'alike')));
  expect([...grouped].sort()).toEqual(['fleet-1', 'fleet-2', 'fleet-3']);
});
