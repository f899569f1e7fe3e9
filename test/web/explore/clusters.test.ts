import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cluster, clusterKey } from '../../../web/graph/cluster.ts';
import type { Graph } from '../../../web/graph/graph.ts';
import { groupKey, partsOf } from '../../../web/graph/groupAlike.ts';
import { propertyNames, valuesOf } from '../../../web/graph/property.ts';
import { drawnGraph, type Held } from '../../../web/pages/explore/state/drawnGraph.ts';
import { emptyView, setGrouping } from '../../../web/pages/explore/state/view.ts';
import { entity, graphOf, graphs, relation } from '../graph/graphs.ts';

const none = new Map();
const by = (graph: Graph, name: (typeof propertyNames)[number], opened: readonly string[] = []) =>
  cluster(graph, name, valuesOf(name, graph, none), opened, []);

const placed: Graph = {
  entities: [
    ...['1', '2', '3'].map(i => entity(`firm-my-${i}`, { country: 'MY' })),
    ...['1', '2', '3'].map(i => entity(`firm-sg-${i}`, { country: 'SG' })),
    entity('firm-cn', { country: 'CN' }),
  ],
  relations: [
    relation('firm-my-1 OWNS firm-my-2'),
    relation('firm-my-1 OWNS firm-sg-1', { status: 'ALLEGED' }),
    relation('firm-my-2 OWNS firm-sg-2'),
    relation('firm-my-3 SUPPLIES firm-cn'),
    relation('firm-cn SUPPLIES firm-my-1'),
  ],
};

test('entities of a country are one node, their relations to another one line, as weak as the weakest', () => {
  const { graph, members } = by(placed, 'country');
  expect(graph.entities.map(({ name, members: many }) => [many, name])).toEqual([
    [undefined, 'Name of firm-cn'],
    [3, 'in Malaysia'],
    [3, 'in Singapore'],
  ]);
  expect(members.get('group~country:MY')).toEqual(['firm-my-1', 'firm-my-2', 'firm-my-3']);
  expect(graph.relations).toMatchObject([
    { from: 'group~country:MY', to: 'group~country:SG', status: 'ALLEGED', mixed: false, details: ['2 relations'] },
    { from: 'group~country:MY', to: 'firm-cn', verb: '2 relations', mixed: true },
  ]);
});

test('an opened cluster is drawn one by one; its relations to others stay together there', () => {
  const { graph, members } = by(placed, 'country', [clusterKey('country', 'MY')]);
  expect([...members.keys()].map(groupKey)).toEqual(['country:SG']);
  expect(graph.relations.map(({ from, to }) => `${from} ${to}`)).toContain('firm-my-2 group~country:SG');
  expect(graph.entities).toHaveLength(5);
});

test('by ultimate parent: all below one owner, and what is tied to one group alone; two owners at the top are no cluster', () => {
  const graph = graphOf(
    ...['firm-top OWNS firm-a', 'firm-a OWNS firm-b', 'firm-b EMPLOYS nat-1', 'firm-other OWNS firm-c'],
    ...['firm-top OWNS firm-c', 'firm-x OWNS firm-y', 'firm-y OWNS firm-x'],
  );
  const { members } = by(graph, 'parent');
  expect([...members]).toEqual([['group~parent:firm-top', ['firm-top', 'firm-a', 'firm-b', 'nat-1']]]);
});

test('by ultimate parent: who holds a minority beside a controller or a majority is nobody’s parent', () => {
  const { entities, relations } = graphOf('firm-top CONTROLS firm-b', 'firm-other OWNS firm-b', 'firm-top OWNS firm-a');
  const majority = relations.map(one => (one.to === 'firm-a' ? { ...one, shareMin: 60 } : one));
  const minority = relation('firm-other OWNS firm-a', { shareMin: 10, shareMax: 10 });
  const { members } = by({ entities, relations: [...majority, minority] }, 'parent');
  expect([...members.values()].map(ids => ids.toSorted())).toEqual([['firm-a', 'firm-b', 'firm-top']]);
});

test('by case: what is in several cases, or not answered yet, stands apart', () => {
  const cases = new Map(
    ['a', 'b', 'c', 'd'].map(id => [
      `firm-${id}`,
      [{ id: 'quay', title: 'Quay' }, ...(id === 'd' ? [{ id: 'wharf', title: 'Wharf' }] : [])],
    ]),
  );
  const graph = graphOf('firm-a OWNS firm-b', 'firm-c OWNS firm-d', 'firm-e OWNS firm-f');
  const { members } = cluster(graph, 'case', valuesOf('case', graph, cases), [], []);
  expect([...members]).toEqual([['group~case:quay', ['firm-a', 'firm-b', 'firm-c']]]);
});

test('clusters lose no entity and, but for what runs inside of them, no relation', () => {
  fc.assert(
    fc.property(graphs, fc.constantFrom(...propertyNames), (graph, name) => {
      const { graph: drawn, members } = by(graph, name);
      const all = drawn.entities.flatMap(({ id }) => members.get(id) ?? [id]);
      expect(all.sort()).toEqual(graph.entities.map(({ id }) => id).sort());
      const nodeOf = new Map([...members].flatMap(([node, ids]) => ids.map((id): [string, string] => [id, node])));
      const between = graph.relations.filter(
        ({ from, to }) => !nodeOf.has(from) || nodeOf.get(from) !== nodeOf.get(to),
      );
      expect(drawn.relations.flatMap(partsOf).sort()).toEqual(between.map(({ id }) => id).sort());
    }),
  );
});

const held: Held = { graph: placed, counts: new Map(), kindCounts: [], omittedRelations: 0 };

test('tables and files list what clusters stand for; clusters are as large as they have members', () => {
  const drawn = drawnGraph(held, setGrouping(emptyView, 'country'));
  expect(drawn.listed.entities).toHaveLength(7);
  expect(drawn.graph.entities.find(({ members }) => members === 3)?.size).toBeGreaterThan(48);
  expect(drawnGraph(held, emptyView).graph.entities.every(({ size }) => size === undefined)).toBe(true);
});

test('nodes are as large as they have relations, and coloured by a value, in the view that wants that', () => {
  const counts = new Map([
    ['firm-cn', [{ kind: 'OWNS', outgoing: 8, incoming: 1 } as const]],
    ['firm-my-1', [{ kind: 'OWNS', outgoing: 1, incoming: 0 } as const]],
  ]);
  const { graph } = drawnGraph({ ...held, counts }, { ...emptyView, size: 'relations', colour: 'country' });
  const found = (id: string) => graph.entities.find(each => each.id === id);
  expect(found('firm-cn')?.size).toBeGreaterThan(found('firm-my-1')?.size ?? Number.POSITIVE_INFINITY);
  expect(found('firm-my-1')?.tint?.name).toBe('Malaysia');
  expect(found('firm-my-1')?.tint).toEqual(found('firm-my-2')?.tint);
  expect(found('firm-my-1')?.tint?.colour).not.toBe(found('firm-sg-1')?.tint?.colour);
});
