import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanOf } from '../../../domain/dates.ts';
import { controlOf } from '../../../server/model/ownership/control.ts';
import { type Ownership, ownershipOf } from '../../../server/model/ownership/stakes.ts';
import { viewAt } from '../../../server/model/snapshot.ts';
import { controlOfAll } from '../../../server/model/whole/controlOfAll.ts';
import { packed } from '../../../server/model/whole/wholeOwnership.ts';
import { circularOwnership } from '../../support/circularOwnership.ts';
import { recordOf } from '../../support/graph.ts';
import { knownAt } from '../../support/judged.ts';
import { runs, seenAtLeast } from '../../support/runs.ts';

/** Compares what each controls with the closure of each alone; gives how many pairs there are beside each itself. */
const compare = (ownership: Ownership): number => {
  const { whole, ids } = packed(ownership, undefined);
  const { by } = controlOf(ownership);
  let pairs = 0;
  for (const which of ['surest', 'fullest'] as const) {
    const { place, firm } = controlOfAll(whole.printed.votes, whole.controls, which);
    for (const [node, id] of ids.entries()) {
      const found = [...firm.subarray(place[node * 2], place[node * 2 + 1])].map(each => ids[each]);
      const expected = by(id)[which === 'surest' ? 'certainly' : 'possibly'];
      expect([id, which, found.toSorted()]).toEqual([id, which, [...expected].sort()]);
      pairs += found.length - 1;
    }
  }
  return pairs;
};

test('what each controls is its closure alone, in circles, with ranges, votes and control without a share', () => {
  let pairs = 0;
  fc.assert(
    fc.property(circularOwnership(), drawing => {
      pairs += compare(ownershipOf(viewAt(recordOf(drawing), { asOf: spanOf('2025-02') })));
    }),
    { numRuns: runs(2_000) },
  );
  expect(pairs).toBeGreaterThan(seenAtLeast(2_000));
});

test.each([
  ['a tree', 'a OWNS 60% b; b OWNS 70% c; b OWNS 80% d; person1 OWNS 90% a', 9],
  ['a ring with a tree below', 'a OWNS 60% b; b OWNS 60% c; c OWNS 60% a; c OWNS 60% d; d OWNS 51% e', 13],
  [
    'two branches of a tree that hold a firm jointly',
    'a OWNS 60% b; a OWNS 60% c; b OWNS 30% d; c OWNS 30% d; d OWNS 60% e',
    5,
  ],
  ['several who hold a firm jointly, none above them', 'person1 OWNS 30% a; person2 OWNS 30% a; body1 OWNS 40% a', 0],
])('%s', (_, text, pairs) => {
  // All are certain, so that both cases are alike.
  expect(compare(ownershipOf(knownAt(text)))).toBe(2 * pairs);
});

test('a chain of 100,000 in which each controls all below takes no more places than it has firms', () => {
  const nodes = 100_000;
  const start = Uint32Array.from({ length: nodes + 1 }, (_, i) => Math.max(0, i - 1));
  const owner = Uint32Array.from({ length: nodes - 1 }, (_, i) => i);
  const min = new Float64Array(nodes - 1).fill(60);
  const links = { start: new Uint32Array(nodes + 1), firm: new Uint32Array(0), certain: new Uint8Array(0) };
  const { place, firm } = controlOfAll({ start, owner, min, max: min }, links, 'surest');
  expect(firm.length).toBe(nodes);
  expect([0, 1, nodes - 1].map(node => (place[node * 2 + 1] ?? 0) - (place[node * 2] ?? 0))).toEqual([
    nodes,
    nodes - 1,
    1,
  ]);
});
