import { describe, expect, test } from 'vitest';
import {
  aggregatedRelations,
  controlRestsOn,
  owningRelations,
  relationsOfParents,
} from '../../../server/model/ownership/relationsUsed.ts';
import type { KnownRelation } from '../../../server/model/snapshot.ts';
import { analysisAt } from '../../support/judged.ts';

const told = (relations: readonly KnownRelation[]): string[] => relations.map(({ from, to }) => `${from} ${to}`);
const owning = (text: string, holder = 'a') => told(owningRelations(holder, analysisAt(text)));

describe('holdings over which parties may own a part', () => {
  test.each<[string, string, string[]]>([
    ['nearest first', 'x@CN OWNS 10% m; m OWNS 10% a', ['m a', 'x m']],
    [
      'over all paths, each once',
      'x@CN OWNS 10% m; x OWNS 10% n; m OWNS 10% a; n OWNS 10% a; m OWNS 5% n',
      ['m a', 'n a', 'x m', 'x n', 'm n'],
    ],
    ['not those of owners behind whom none is', 'x@CN OWNS 10% a; m OWNS 10% a; person1@SG OWNS 10% m', ['x a']],
    ['not above a party', 'y@CN OWNS 10% x@CN; x OWNS 10% a', ['x a']],
    ['nor from the firm to another', 'x@CN OWNS 10% a; a OWNS 10% b; x OWNS 10% b', ['x a']],
    ['round a circle', 'x@CN OWNS 10% a; a OWNS 10% b; b OWNS 10% a', ['x a', 'b a', 'a b']],
    ['not through a holding of nothing', 'x@CN OWNS 10% m; m OWNS 0% a; y@CN OWNS 10% a', ['y a']],
    ['into a restricted holder', 'x@CN OWNS 10% m; m OWNS 10% a@CN', ['m a', 'x m']],
    ['none', 'person1@SG OWNS 10% a', []],
  ])('%s', (_name, text, expected) => {
    expect(owning(text)).toEqual(expected);
  });

  test('all that state one share', () => {
    expect(owning('x@CN OWNS 10% a from 2020 to 2030; x OWNS 20% a from 2021 to 2030').length).toBeGreaterThan(0);
  });
});

test('holdings that count in the aggregation lead through covered firms alone', () => {
  const analysis = analysisAt('x@CN OWNS 60% m; m OWNS 10% a; x OWNS 10% n; n OWNS 10% a');
  const { possibly } = analysis.aggregated('a');
  expect(told(aggregatedRelations('a', possibly, analysis))).toEqual(['m a', 'x m']);
});

describe('the relations of several parents', () => {
  const ring = (size: number): string =>
    Array.from({ length: size }, (_, i) => `f${i} OWNS 60% f${(i + 1) % size}; person1@SG OWNS 10% f${i}`).join('; ');

  test('are those of each', () => {
    const analysis = analysisAt('x OWNS 60% a; y CONTROLS a; z OWNS 10% a');
    expect(told(relationsOfParents(['x', 'y'], 'a', analysis))).toEqual(['x a', 'y a']);
    expect(relationsOfParents([], 'a', analysis)).toEqual([]);
  });

  test('of many in a great circle all that lie in it, each once', () => {
    const analysis = analysisAt(`${ring(51)}; f0 OWNS 60% a; f0 OWNS 60% b`);
    const parents = analysis.parents('a').map(({ entity }) => entity);
    expect(parents).toHaveLength(51);
    const found = told(relationsOfParents(parents, 'a', analysis));
    expect(new Set(found).size).toBe(found.length);
    expect(found.filter(text => text.startsWith('person1'))).toEqual([]);
    for (let i = 0; i < 51; i += 1) expect(found).toContain(`f${i} f${(i + 1) % 51}`);
    expect(found).toContain('f0 a');
  });

  test('of fewer only those that lead to the firm', () => {
    const analysis = analysisAt(`${ring(50)}; f0 OWNS 60% a; f0 OWNS 60% b`);
    const found = new Set(
      told(
        relationsOfParents(
          analysis.parents('a').map(({ entity }) => entity),
          'a',
          analysis,
        ),
      ),
    );
    expect([found.size, found.has('f0 a'), found.has('f0 b')]).toEqual([50, true, false]);
  });
});

test.each<[string, string, boolean]>([
  ['one of two ways', 'x OWNS 30% a alleged; x OWNS 60% m; m OWNS 30% a', true],
  ['one of two holdings on one way', 'x OWNS 60% m alleged; m OWNS 60% a', true],
  ['one of another owner', 'x OWNS 60% a; y OWNS 30% a alleged', false],
  ['all that lead into the firm', 'x OWNS 60% a alleged; y CONTROLS b', true],
  ['none', 'x OWNS 60% a', false],
])('control rests on a relation: %s', (_name, text, expected) => {
  const isAlleged = ({ status }: KnownRelation): boolean => status === 'alleged';
  expect(controlRestsOn(isAlleged, 'x', 'a', analysisAt(text))).toBe(expected);
});
