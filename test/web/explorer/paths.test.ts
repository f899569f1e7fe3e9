import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accessKindNames, relationKindNames } from '../../../server/model/kinds.ts';
import type { Graph } from '../../../web/graph/graph.ts';
import { entitiesOf, partsOf, pathsDrawn, pathsFromAnswer } from '../../../web/pages/explorer/state/foundPaths.ts';
import { allPathKinds, pathKinds, questionBetween } from '../../../web/pages/explorer/state/pathQuestion.ts';
import { shortestPaths } from '../../../web/pages/explorer/state/shortestPaths.ts';
import { graphOf, graphs, relation } from '../graph/graphs.ts';

/** Every simple path by brute force, as the lengths in order. */
const lengths = ({ relations }: Graph, from: string, to: string): number[] => {
  const found: number[] = [];
  const walk = (here: string, passed: ReadonlySet<string>, steps: number): void => {
    if (here === to) {
      found.push(steps);
      return;
    }
    for (const relation of relations) {
      const there = relation.from === here ? relation.to : relation.to === here ? relation.from : undefined;
      if (there !== undefined && !passed.has(there)) walk(there, new Set([...passed, there]), steps + 1);
    }
  };
  walk(from, new Set([from]), 0);
  return found.sort((a, b) => a - b);
};

test('the k shortest paths are as short as any k', () => {
  fc.assert(
    fc.property(graphs, ({ entities, relations }) => {
      const graph = { entities: entities.slice(0, 7), relations: relations.slice(0, 12) };
      const [from, to] = [graph.entities[0]?.id ?? '', graph.entities.at(-1)?.id ?? ''];
      if (from === to) return;
      const paths = shortestPaths(graph, from, to, 4);
      expect(paths.map(path => path.relations.length)).toEqual(lengths(graph, from, to).slice(0, 4));
      expect(new Set(paths.map(path => path.relations.map(({ id }) => id).join())).size).toBe(paths.length);
      for (const path of paths) {
        expect(new Set(path.entities).size).toBe(path.entities.length);
        for (const [i, relation] of path.relations.entries()) {
          expect([relation.from, relation.to].sort()).toEqual([path.entities[i], path.entities[i + 1]].sort());
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('two relations between the same two are two paths', () => {
  const graph = graphOf('firm-a OWNS firm-b', 'firm-a CONTROLS firm-b');
  expect(shortestPaths(graph, 'firm-a', 'firm-b', 5).map(({ relations }) => relations[0]?.kind)).toEqual([
    'OWNS',
    'CONTROLS',
  ]);
});

test('no way, or the way to itself, is no path', () => {
  const graph = graphOf('firm-a OWNS firm-b', 'firm-c OWNS firm-d');
  expect(shortestPaths(graph, 'firm-a', 'firm-d', 3)).toEqual([]);
  expect(shortestPaths(graph, 'firm-a', 'firm-a', 3)).toEqual([]);
});

test('the kinds that count by default are those that pass access, and every kind can be chosen', () => {
  expect(pathKinds.access).toEqual(accessKindNames);
  expect([...allPathKinds].sort()).toEqual([...relationKindNames].sort());
});

test('of what is drawn, relations of the chosen kinds count, and each says which way it is read', () => {
  const graph = graphOf('firm-a OWNS firm-b', 'firm-c CONTROLS firm-b', 'firm-a PAYS firm-c');
  const found = (kinds = questionBetween('', '').kinds) =>
    pathsDrawn(graph, { ...questionBetween('firm-a', 'firm-c'), kinds });
  const [path, ...others] = found();
  expect(others).toEqual([]);
  expect(path && entitiesOf(path)).toEqual(['firm-a', 'firm-b', 'firm-c']);
  expect(path?.steps.map(({ isForward }) => isForward)).toEqual([true, false]);
  expect(found(['PAYS', 'OWNS']).map(({ steps }) => steps.length)).toEqual([1]);
  expect(found(['LISTS'])).toEqual([]);
});

test('a relation that stands for a lease shows the lease', () => {
  const [path] = pathsDrawn(
    {
      ...graphOf('firm-a TAKES fleet-1'),
      relations: [relation('firm-a TAKES fleet-1', { standsFor: { type: 'entity', id: 'lease-1' } })],
    },
    questionBetween('firm-a', 'fleet-1'),
  );
  expect(path && partsOf(path)).toEqual(['firm-a', 'fleet-1', 'lease-1']);
});

test('an answer of the server says the same of its steps', () => {
  const firm = (id: string) => ({ id, kind: 'Firm', name: id.toUpperCase() }) as const;
  const step = (id: string, to: string, end: string) =>
    ({
      certainty: 'POSSIBLE',
      to: firm(to),
      relation: { id, text: 'owns', status: 'REPORTED', disputed: id === 'r2', to: { id: end } },
    }) as const;
  const [path] = pathsFromAnswer({
    paths: {
      ...{ truncated: false, from: firm('a'), to: firm('c') },
      paths: [{ steps: [step('r1', 'b', 'a'), step('r2', 'c', 'c')] }],
    },
  });
  expect(path && partsOf(path)).toEqual(['a', 'b', 'c', 'r1', 'r2']);
  expect(path?.steps).toMatchObject([
    { isForward: false, disputed: false, line: 'possible' },
    { isForward: true, disputed: true },
  ]);
});
