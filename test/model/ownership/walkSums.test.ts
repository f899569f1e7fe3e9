import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { denseWalkSums as sumsInTable } from '../../../server/model/ownership/denseWalkSums.ts';
import { type Row, walkSums as sums } from '../../../server/model/ownership/walkSums.ts';
import { runs } from '../../support/runs.ts';

const [walkSums, denseWalkSums] = [runSync(sums), runSync(sumsInTable)];

/** Firms with some owners each, which hold from nothing to all of them together with the source. */
const anyRows = (most: number, owners: number): fc.Arbitrary<Row[]> =>
  fc.integer({ min: 1, max: most }).chain(count =>
    fc.array(
      fc
        .record({
          held: fc.dictionary(fc.integer({ min: 0, max: count - 1 }).map(String), fc.integer({ min: 1, max: 40 }), {
            maxKeys: owners,
          }),
          source: fc.integer({ min: 0, max: 30 }),
          rest: fc.integer({ min: 0, max: 30 }),
        })
        .map(({ held, source, rest }): Row => {
          const whole = Object.values(held).reduce((a, b) => a + b, source + rest) || 1;
          return {
            held: new Map(Object.entries(held).map(([owner, part]) => [Number(owner), part / whole])),
            source: source / whole,
            rest: rest / whole,
          };
        }),
      { minLength: count, maxLength: count },
    ),
  );
const copied = (rows: readonly Row[]): Row[] => rows.map(row => ({ ...row, held: new Map(row.held) }));

test('are the same over lists and over a table, however the firms hold each other', () => {
  const any = fc.oneof(anyRows(8, 4), anyRows(60, 3), anyRows(40, 12));
  fc.assert(
    fc.property(any, rows => {
      const [byList, byTable] = [walkSums(copied(rows)), denseWalkSums(copied(rows))];
      for (const [i, sum] of byList.entries()) expect(sum).toBeCloseTo(byTable[i] ?? Number.NaN, 10);
    }),
    { numRuns: runs(500) },
  );
});

test('a circle that owns itself whole is nobody’s, nor is what it holds', () => {
  const row = (held: readonly [number, number][], source: number, rest: number): Row => ({
    held: new Map(held),
    source,
    rest,
  });
  // Two firms own each other, and one half of a third, before them, behind them or between them.
  for (const [a, b, third] of [
    [1, 2, 0],
    [0, 1, 2],
    [0, 2, 1],
  ] as const) {
    const rows: Row[] = [];
    rows[a] = row([[b, 1]], 0, 0);
    rows[b] = row([[a, 1]], 0, 0);
    rows[third] = row([[a, 0.5]], 0.25, 0.25);
    // Among many that hold nothing they are taken out over lists.
    const among = [...rows, ...Array.from({ length: 40 }, () => row([], 0.25, 0.75))];
    for (const found of [walkSums(copied(rows)), walkSums(copied(among)), denseWalkSums(copied(rows))])
      expect([a, b, third].map(firm => found[firm])).toEqual([0, 0, 0.25]);
  }
});

test('solve x = source + held · x', () => {
  fc.assert(
    fc.property(anyRows(60, 3), rows => {
      const x = walkSums(copied(rows));
      for (const [i, { held, source }] of rows.entries()) {
        const through = [...held].reduce((sum, [owner, part]) => sum + part * (x[owner] ?? 0), source);
        expect(x[i]).toBeCloseTo(through, 10);
      }
    }),
    { numRuns: runs(500) },
  );
});

test('rest before each firm, over lists and over a table', () => {
  const ring = Array.from(
    { length: 200 },
    (_, i): Row => ({ held: new Map([[(i + 199) % 200, 0.5]]), source: 0.1, rest: 0.4 }),
  );
  const block = Array.from(
    { length: 40 },
    (_, i): Row => ({
      held: new Map(Array.from({ length: 40 }, (_each, owner) => [owner, owner === i ? 0 : 0.01])),
      source: 0.1,
      rest: 0.51,
    }),
  );
  expect([...sums(ring)].length).toBeGreaterThanOrEqual(200);
  expect([...sums(block)].length).toBeGreaterThanOrEqual(40);
});
