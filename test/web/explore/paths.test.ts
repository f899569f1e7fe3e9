import { expect, test } from 'vitest';
import { accessKindNames, relationKindNames } from '../../../domain/vocabulary/kinds.ts';
import type { Graph } from '../../../web/graph/graph.ts';
import { entitiesOf, pairsDrawn, pairsFromAnswer, partsOf } from '../../../web/pages/explore/state/foundPaths.ts';
import {
  allPathKinds,
  type PathQuestion,
  pathKinds,
  questionBetween,
} from '../../../web/pages/explore/state/pathQuestion.ts';
import { graphOf } from '../graph/graphs.ts';

const pathsDrawn = (graph: Graph, question: PathQuestion) => pairsDrawn(graph, question).flatMap(({ paths }) => paths);

const lengths = (graph: Graph, from: string, to: string): readonly number[] =>
  pathsDrawn(graph, questionBetween(from, to)).map(({ steps }) => steps.length);

test('two relations between the same two are two paths', () => {
  expect(lengths(graphOf('firm-a OWNS firm-b', 'firm-a CONTROLS firm-b'), 'firm-a', 'firm-b')).toEqual([1, 1]);
});

test('no way, or the way to itself, is no path', () => {
  const graph = graphOf('firm-a OWNS firm-b', 'firm-c OWNS firm-d');
  expect(lengths(graph, 'firm-a', 'firm-d')).toEqual([]);
  expect(lengths(graph, 'firm-a', 'firm-a')).toEqual([]);
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

test('among three and more, each two are a pair, whether a path leads between them or not', () => {
  const graph = graphOf('firm-a OWNS firm-b', 'firm-c OWNS firm-d');
  const pairs = pairsDrawn(graph, questionBetween('firm-a', 'firm-b', 'firm-c', 'firm-d'));
  expect(pairs.map(({ from, to, paths }) => [from.at(-1), to.at(-1), paths.length])).toEqual([
    ['a', 'b', 1],
    ['a', 'c', 0],
    ['a', 'd', 0],
    ['b', 'c', 0],
    ['b', 'd', 0],
    ['c', 'd', 1],
  ]);
});

test('an answer of the server says the same of its steps', () => {
  const firm = (id: string) => ({ id, kind: 'Firm', name: id.toUpperCase(), label: id.toUpperCase() }) as const;
  const step = (id: string, to: string, end: string) =>
    ({
      certainty: 'POSSIBLE',
      to: firm(to),
      relation: { id, text: 'owns', status: 'REPORTED', disputed: id === 'r2', to: { id: end } },
    }) as const;
  const [pair] = pairsFromAnswer({
    pathsAmong: [
      {
        ...{ truncated: false, from: firm('a'), to: firm('c'), overOtherKinds: null },
        paths: [{ steps: [step('r1', 'b', 'a'), step('r2', 'c', 'c')] }],
      },
    ],
  });
  const path = pair?.paths[0];
  expect(path && partsOf(path)).toEqual(['a', 'b', 'c', 'r1', 'r2']);
  expect(path?.steps).toMatchObject([
    { isForward: false, disputed: false, line: 'possible' },
    { isForward: true, disputed: true },
  ]);
});
