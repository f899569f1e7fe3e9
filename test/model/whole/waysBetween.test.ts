import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjacencyFrom, waysBetween } from '../../../server/model/whole/waysBetween.ts';

type Relation = { readonly kind: number; readonly from: number; readonly to: number };

const adjacencyOf = (entities: number, relations: readonly Relation[]) =>
  adjacencyFrom(entities, {
    from: Uint32Array.from(relations, ({ from }) => from),
    to: Uint32Array.from(relations, ({ to }) => to),
    kind: Uint8Array.from(relations, ({ kind }) => kind),
  });
const keyOf = ({ kind, from, to }: Relation): string => `${kind} ${from} ${to}`;
const all = Uint8Array.from([1, 1, 1]);

/** Every way that passes no entity twice, by trying. */
const pathsOf = (relations: readonly Relation[], from: number, to: number, hops: number): Relation[][] => {
  const paths: Relation[][] = [];
  const go = (here: number, path: Relation[], passed: readonly number[]): void => {
    if (here === to) paths.push(path);
    else if (path.length < hops)
      for (const relation of relations) {
        const there = relation.from === here ? relation.to : relation.to === here ? relation.from : undefined;
        if (there !== undefined && !passed.includes(there)) go(there, [...path, relation], [...passed, there]);
      }
  };
  go(from, [], [from]);
  return paths;
};

const entities = 9;
const node = fc.integer({ min: 0, max: entities - 1 });
const graphs = fc.uniqueArray(fc.record({ kind: fc.integer({ min: 0, max: 2 }), from: node, to: node }), {
  selector: keyOf,
  maxLength: 18,
});

test('all ways that are short enough are there, and none is missing where there seem to be enough', () => {
  fc.assert(
    fc.property(
      graphs,
      fc.tuple(node, node).filter(([from, to]) => from !== to),
      fc.record({
        ...{ hops: fc.integer({ min: 1, max: 8 }), least: fc.integer({ min: 1, max: 8 }) },
        ...{ enough: fc.integer({ min: 1, max: 6 }), kinds: fc.subarray([0, 1, 2], { minLength: 1 }) },
      }),
      (relations, [from, to], { hops, least, enough, kinds }) => {
        const question = { hops, least: Math.min(least, hops), enough, most: 1_000 };
        const counted = relations.filter(({ kind }) => kinds.includes(kind));
        const found = waysBetween(adjacencyOf(entities, relations), [from, to], {
          ...question,
          kinds: Uint8Array.from([0, 1, 2], kind => Number(kinds.includes(kind))),
        });
        expect(found.isCut).toBe(false);
        const own = new Set(found.relations.map(keyOf));
        expect(own.size).toBe(found.relations.length);
        for (const relation of found.relations) expect(counted.map(keyOf)).toContain(keyOf(relation));
        const paths = pathsOf(counted, from, to, found.hops);
        for (const path of paths) for (const relation of path) expect(own).toContain(keyOf(relation));
        // Nobody passes over an end that hangs.
        for (const relation of found.relations)
          for (const end of [relation.from, relation.to])
            if (end !== from && end !== to)
              expect(found.relations.filter(one => one.from === end || one.to === end).length).toBeGreaterThan(1);
        if (paths.length === 0) expect([found.hops, found.relations]).toEqual([hops, []]);
        if (found.hops < hops) expect(found.ways).toBeGreaterThanOrEqual(enough);
        expect(found.hops).toBeGreaterThanOrEqual(Math.min(question.least, hops));
      },
    ),
  );
});

/** From 0 to 1 over 2, and over 3 and 4; a hundred hang on 2. */
const two: readonly Relation[] = [
  ...[
    [0, 2],
    [2, 1],
    [0, 3],
    [3, 4],
    [4, 1],
  ].map(([from = 0, to = 0]) => ({ kind: 0, from, to })),
  ...Array.from({ length: 100 }, (_, i) => ({ kind: 0, from: 2, to: 5 + i })),
];
const question = { kinds: all, hops: 8, least: 1, enough: 1, most: 1_000 };

test('longer ways are left out where there are enough, and what hangs on a way is', () => {
  const ways = (enough: number) => waysBetween(adjacencyOf(105, two), [0, 1], { ...question, enough });
  const keys = (enough: number) => new Set(ways(enough).relations.map(keyOf));
  expect(ways(1)).toMatchObject({ hops: 2, ways: 1 });
  expect(keys(1)).toEqual(new Set(two.slice(0, 2).map(keyOf)));
  expect(ways(2)).toMatchObject({ hops: 3, ways: 2 });
  expect(keys(2)).toEqual(new Set(two.slice(0, 5).map(keyOf)));
  expect(ways(3)).toMatchObject({ hops: 8, ways: 2 });
});

test('what is too much is cut, and says how far all ways are there', () => {
  const cut = waysBetween(adjacencyOf(105, two), [0, 1], { ...question, enough: 2, most: 4 });
  expect([cut.isCut, cut.hops, cut.relations.length]).toEqual([true, 2, 2]);
  const none = waysBetween(adjacencyOf(105, two), [0, 1], { ...question, most: 1 });
  expect([none.isCut, none.relations.length]).toEqual([true, 1]);
});
