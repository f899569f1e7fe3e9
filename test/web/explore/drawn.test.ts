import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelOfEntity } from '../../../web/graph/elements.ts';
import { drawnAs, groupAlike, groupKey, partsOf } from '../../../web/graph/groupAlike.ts';
import { drawnGraph, type Held } from '../../../web/pages/explore/state/drawnGraph.ts';
import { expandOptions } from '../../../web/pages/explore/state/expandOptions.ts';
import { applyFilters, type Filters, noFilters } from '../../../web/pages/explore/state/filters.ts';
import { leasesAsEdges } from '../../../web/pages/explore/state/leasesAsEdges.ts';
import { matching } from '../../../web/pages/explore/state/matching.ts';
import { emptyView, hide } from '../../../web/pages/explore/state/view.ts';
import { entity, graphOf, graphs, relation } from '../graph/graphs.ts';

const owns = (line: string, shareMin: number | undefined, shareMax: number | undefined) =>
  relation(line, { shareMin, shareMax });
const filtered = (filters: Partial<Filters>, ...relations: ReturnType<typeof relation>[]): string[] => {
  const ids = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const graph = { entities: [...ids].map(id => entity(id)), relations };
  return applyFilters(graph, { ...noFilters, ...filters }, []).relations.map(({ id }) => id);
};

test('a least share keeps what may reach it, and what is not reported', () => {
  expect(
    filtered(
      { leastShare: 25 },
      owns('a OWNS b', 0, 0),
      owns('a OWNS c', 10, 30),
      owns('a OWNS d', undefined, undefined),
      relation('a EMPLOYS e'),
    ),
  ).toEqual(['a~OWNS~c', 'a~OWNS~d', 'a~EMPLOYS~e']);
  expect(filtered({ leastShare: 0 }, owns('a OWNS b', 0, 0))).toEqual(['a~OWNS~b']);
});

test('dates keep what overlaps them as far as is reported', () => {
  const dated = (line: string, start?: string, end?: string) => relation(line, { start, end });
  expect(
    filtered(
      { since: '2025-03' },
      dated('a USES b', '2024', '2025-02'),
      dated('a USES c', '2024', '2025'),
      dated('a USES d'),
    ),
  ).toEqual(['a~USES~c', 'a~USES~d']);
  expect(filtered({ until: '2024' }, dated('a USES b', '2024-12-31'), dated('a USES c', '2025-01'))).toEqual([
    'a~USES~b',
  ]);
});

test('certainty, status, kind and dispute', () => {
  const past = relation('a USES b', { certainty: null });
  const possible = relation('a USES c', { certainty: 'POSSIBLE', disputed: true, status: 'ALLEGED' });
  const certain = relation('a OWNS d');
  expect(filtered({ certainty: 'possible' }, past, possible, certain)).toEqual(['a~USES~c', 'a~OWNS~d']);
  expect(filtered({ certainty: 'certain' }, past, possible, certain)).toEqual(['a~OWNS~d']);
  expect(filtered({ disputedOnly: true }, past, possible, certain)).toEqual(['a~USES~c']);
  expect(filtered({ statuses: ['ALLEGED'] }, past, possible, certain)).toEqual(['a~USES~b', 'a~OWNS~d']);
  expect(filtered({ relationKinds: ['USES'] }, past, possible, certain)).toEqual(['a~OWNS~d']);
});

test('what filters leave without relations steps aside, but not what was asked for', () => {
  const graph = { ...graphOf('firm-a OWNS firm-b', 'firm-b EMPLOYS nat-1') };
  const loose = { ...graph, entities: [...graph.entities, entity('firm-loose')] };
  const without = applyFilters(loose, { ...noFilters, relationKinds: ['OWNS'] }, []);
  expect(without.entities.map(({ id }) => id)).toEqual(['firm-b', 'nat-1', 'firm-loose']);
  expect(applyFilters(loose, { ...noFilters, relationKinds: ['OWNS'] }, ['firm-a']).entities).toHaveLength(4);
});

test('no filter changes nothing, and filters never add', () => {
  fc.assert(
    fc.property(graphs, graph => {
      expect(applyFilters(graph, noFilters, [])).toBe(graph);
      const left = applyFilters(graph, { ...noFilters, kinds: ['Lease'] }, []);
      expect(left.entities.every(({ kind }) => kind !== 'Lease')).toBe(true);
      const ids = new Set(left.entities.map(({ id }) => id));
      for (const { from, to } of left.relations) expect(ids.has(from) && ids.has(to)).toBe(true);
    }),
  );
});

test('a lease becomes a relation from lessee to hardware, as weak as its weakest part, and selects the lease', () => {
  const graph = graphOf(
    'firm-a TAKES lease-1',
    'lease-1 COVERS fleet-1',
    'firm-l GRANTS lease-1',
    'firm-b TAKES lease-2',
  );
  const [takes, ...rest] = graph.relations;
  const weak = {
    ...graph,
    relations: [{ ...relation('firm-a TAKES lease-1', takes), certainty: 'POSSIBLE' as const }, ...rest],
  };
  const covered = {
    ...weak,
    relations: weak.relations.map(own => (own.kind === 'COVERS' ? { ...own, details: ['300 servers'] } : own)),
  };
  const drawn = leasesAsEdges(covered);
  expect(drawn.entities.map(({ id }) => id).sort()).toEqual(['firm-a', 'firm-b', 'firm-l', 'fleet-1', 'lease-2']);
  const leases = drawn.relations.find(({ to }) => to === 'fleet-1');
  expect(leases).toMatchObject({
    from: 'firm-a',
    verb: 'leases',
    details: ['300 servers'],
    certainty: 'POSSIBLE',
    standsFor: 'lease-1',
    parts: ['lease-1', 'firm-a~TAKES~lease-1', 'lease-1~COVERS~fleet-1'],
  });
  expect(drawn.relations.find(({ from }) => from === 'firm-l')).toMatchObject({ to: 'firm-a', verb: 'leases to' });
});

test.each([
  ['REGISTERED', 'REPORTED', 'REPORTED'],
  ['CONVICTED', 'OFFICIAL_STATEMENT', 'OFFICIAL_STATEMENT'],
  ['ALLEGED', 'REGISTERED', 'ALLEGED'],
  ['CHARGED', 'REPORTED', 'REPORTED'],
] as const)('a lease of %s and %s parts, drawn as a relation, is %s', (taken, covered, weakest) => {
  const drawn = leasesAsEdges({
    entities: [entity('firm-a'), entity('lease-1', { kind: 'Lease' }), entity('fleet-1', { kind: 'GpuFleet' })],
    relations: [
      relation('firm-a TAKES lease-1', { status: taken }),
      relation('lease-1 COVERS fleet-1', { status: covered }),
    ],
  });
  expect(drawn.relations.map(({ status }) => status)).toEqual([weakest]);
});

test('dates of filters mean their whole span, and a relation of an unknown date stays', () => {
  const lines = [
    relation('a OWNS b', { end: '2025-02' }),
    relation('a OWNS c', { end: '2025-03-01' }),
    relation('a OWNS d', { start: '2025-04' }),
    relation('a OWNS e'),
  ];
  expect(filtered({ since: '2025-03' }, ...lines)).toEqual(['a~OWNS~c', 'a~OWNS~d', 'a~OWNS~e']);
  expect(filtered({ until: '2025-02-28' }, ...lines)).toEqual(['a~OWNS~b', 'a~OWNS~c', 'a~OWNS~e']);
});

test('three and more with the same ties become one; two, opened and pinned ones do not', () => {
  const lines = ['1', '2', '3'].map(i => `nat-${i} DIRECTS firm-a`);
  const graph = graphOf(...lines, 'nat-9 DIRECTS firm-b', 'nat-8 DIRECTS firm-b');
  const { graph: drawn, members } = groupAlike(graph, [], []);
  expect([...members.values()]).toEqual([['nat-1', 'nat-2', 'nat-3']]);
  expect(drawn.entities.find(({ members: count }) => count === 3)?.kind).toBe('National');
  expect(drawn.relations.filter(({ to }) => to === 'firm-a')).toHaveLength(1);
  expect(groupKey([...members.keys()][0] ?? '')).toBe('nat-1');
  expect(groupAlike(graph, ['nat-1'], []).members.size).toBe(0);
  expect(groupAlike(graph, [], ['nat-2']).members.size).toBe(0);
});

test('those whose relations differ in status are not alike, but for persons: their group stands as the weakest, and says so', () => {
  const drawnOf = (kind: string) => {
    const relations = ['1', '2', '3'].map(i =>
      relation(`${kind}-${i} OWNS firm-a`, {
        status: i === '3' ? 'ALLEGED' : 'REPORTED',
        details: ['from 2024', ...(i === '2' ? ['to 2025'] : [])],
      }),
    );
    const entities = [`${kind}-1`, `${kind}-2`, `${kind}-3`].map(id => entity(id, { country: 'CN' }));
    return groupAlike({ entities: [...entities, entity('firm-a')], relations }, [], []);
  };
  expect(drawnOf('firm').members.size).toBe(0);
  const { graph, members } = drawnOf('nat');
  expect(graph.entities.map(labelOfEntity)).toContain('3 nationals of CN');
  expect(graph.relations).toMatchObject([{ status: 'ALLEGED', details: ['from 2024', 'not alike for all'] }]);
  expect(graph.relations.map(partsOf)).toEqual([['nat-1~OWNS~firm-a', 'nat-2~OWNS~firm-a', 'nat-3~OWNS~firm-a']]);
  const [group = '', line = ''] = [...members.keys(), ...graph.relations.map(({ id }) => id)];
  expect(drawnAs(['nat-2', 'nat-3~OWNS~firm-a'], { graph, members })).toEqual(expect.arrayContaining([group, line]));
});

test('only what is of the kinds wanted is grouped', () => {
  const graph = graphOf('firm-1 OWNS firm-a', 'firm-2 OWNS firm-a', 'firm-3 OWNS firm-a');
  expect(groupAlike(graph, [], []).members.size).toBe(1);
  expect(groupAlike(graph, [], [], ['National']).members.size).toBe(0);
});

test('grouping loses no entity and leaves no relation without its ends', () => {
  fc.assert(
    fc.property(graphs, graph => {
      const { graph: drawn, members } = groupAlike(graph, [], []);
      const all = drawn.entities.flatMap(({ id }) => members.get(id) ?? [id]);
      expect(all.sort()).toEqual(graph.entities.map(({ id }) => id).sort());
      const ids = new Set(drawn.entities.map(({ id }) => id));
      for (const { from, to } of drawn.relations) expect(ids.has(from) && ids.has(to)).toBe(true);
    }),
  );
});

const held = (...lines: string[]): Held => {
  const graph = graphOf(...lines);
  return {
    graph,
    counts: new Map([['firm-a', [{ kind: 'OWNS', outgoing: 5, incoming: 1 }]]]),
    kindCounts: [{ kind: 'OWNS', count: graph.relations.length }],
    omittedRelations: 0,
  };
};

test('a node says how many of its relations are not drawn, hidden ones among them', () => {
  const store = held('firm-a OWNS firm-b', 'firm-a OWNS firm-c');
  const more = (view = emptyView) => drawnGraph(store, view).graph.entities.find(({ id }) => id === 'firm-a')?.more;
  expect(more()).toBe(4);
  expect(more(hide(emptyView, ['firm-c']))).toBe(5);
});

test('what can be expanded comes with its numbers, by kind and direction', () => {
  const store = held('firm-a OWNS firm-b');
  expect(expandOptions('firm-a', store.counts, store.graph)).toEqual([
    { kind: 'OWNS', outgoing: true, heading: 'Owns', all: 5, left: 4 },
    { kind: 'OWNS', outgoing: false, heading: 'Owned by', all: 1, left: 1 },
  ]);
  expect(expandOptions('firm-b', store.counts, store.graph)).toEqual([]);
});

test('names are found by all their words, whatever case and accents', () => {
  const graph = {
    entities: [entity('firm-1', { name: 'Société Générale' }), entity('firm-2', { name: '浪潮 Inspur' })],
    relations: [],
  };
  expect(matching(graph, 'GENERALE soc')).toEqual(['firm-1']);
  expect(matching(graph, '浪潮')).toEqual(['firm-2']);
  expect(matching(graph, '  ')).toEqual([]);
});
