import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { spanOf } from '../../../domain/dates.ts';
import { accessKindNames, type RelationKind, relationKindNames } from '../../../domain/vocabulary/kinds.ts';
import { pathsBetween as work } from '../../../server/model/access/pathsBetween.ts';
import { type KnownRelation, viewAt } from '../../../server/model/snapshot.ts';
import { recordOf } from '../../support/graph.ts';
import { knownAt } from '../../support/judged.ts';
import { randomDrawing } from '../../support/randomDrawing.ts';
import { runs, seenAtLeast } from '../../support/runs.ts';

/** Every simple path, by trying all. */
const allPaths = (
  relations: readonly KnownRelation[],
  from: string,
  to: string,
  { hops, kinds }: { readonly hops: number; readonly kinds: readonly RelationKind[] },
): string[][] => {
  const walk = (here: string, passed: readonly string[], path: readonly string[]): string[][] => {
    if (here === to) return [[...path]];
    if (path.length >= hops) return [];
    return relations.flatMap(relation => {
      if (relation.certainty === undefined || !kinds.includes(relation.kind)) return [];
      const next = relation.from === here ? relation.to : relation.to === here ? relation.from : undefined;
      return next === undefined || passed.includes(next) ? [] : walk(next, [...passed, next], [...path, relation.id]);
    });
  };
  return walk(from, [from], []);
};

const kinds = accessKindNames;
const pathsBetween = runSync(work);

describe('shortest paths', () => {
  test('read relations either way and come shortest first', () => {
    const { relations } = knownAt('a OWNS 60% b; c OWNS 60% b; c OWNS 10% d; a OWNS 1% d; d OWNS 1% e; e OWNS 1% b');
    const paths = pathsBetween(relations, 'a', 'c', { k: 3, hops: 8, kinds });
    expect(paths.map(path => path.map(({ to }) => to))).toEqual([
      ['b', 'c'],
      ['d', 'c'],
      ['b', 'e', 'd', 'c'],
    ]);
  });

  test('none from an entity to itself, and none beyond the hops', () => {
    const { relations } = knownAt('a OWNS 60% b; b OWNS 60% c');
    expect(pathsBetween(relations, 'a', 'a', { k: 3, hops: 8, kinds })).toEqual([]);
    expect(pathsBetween(relations, 'a', 'c', { k: 3, hops: 1, kinds })).toEqual([]);
  });

  test('run over relations of the chosen kinds alone, and over others than those that pass access if asked', () => {
    const { relations } = knownAt('a OWNS 60% b; b OWNS 60% c; a CONTROLS c; a PAYS c');
    const found = (...chosen: RelationKind[]) =>
      pathsBetween(relations, 'a', 'c', { k: 5, hops: 8, kinds: chosen }).map(path =>
        path.map(({ relation }) => relation.kind),
      );
    expect(found('OWNS')).toEqual([['OWNS', 'OWNS']]);
    expect(found('OWNS', 'PAYS')).toEqual([['PAYS'], ['OWNS', 'OWNS']]);
    expect(found('LISTS')).toEqual([]);
  });

  test('random graphs: as many as there are, and of the lengths of the shortest', () => {
    let several = 0;
    fc.assert(
      fc.property(
        randomDrawing(),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 2, max: 7 }),
        fc.oneof(fc.constant(accessKindNames), fc.subarray([...relationKindNames], { minLength: 5 })),
        (drawing, k, hops, kinds) => {
          const { relations } = viewAt(recordOf(drawing), { asOf: spanOf('2025-01-01') });
          const [from, to] = [relations[0]?.from ?? '', relations.at(-1)?.to ?? ''];
          if (from === to) return;
          const every = allPaths(relations, from, to, { hops, kinds });
          const found = pathsBetween(relations, from, to, { k, hops, kinds }).map(path =>
            path.map(step => step.relation.id),
          );
          expect(found.length).toBe(Math.min(k, every.length));
          expect(new Set(found.map(path => path.join(' '))).size).toBe(found.length);
          const known = new Set(every.map(path => path.join(' ')));
          for (const path of found) expect(known.has(path.join(' '))).toBe(true);
          const lengths = every.map(path => path.length).sort((a, b) => a - b);
          expect(found.map(path => path.length)).toEqual(lengths.slice(0, found.length));
          if (found.length > 3) several += 1;
        },
      ),
      { numRuns: runs(1_500) },
    );
    expect(several).toBeGreaterThan(seenAtLeast(100));
  });
});
