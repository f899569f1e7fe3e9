import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../domain/dates.ts';
import { madeHoldings } from '../../../seed/synthetic/ownership.ts';
import { regimeAt } from '../../../server/model/ownership/regimes.ts';
import { type Snapshot, viewAt } from '../../../server/model/snapshot.ts';
import { readsWhole, type SharesRegime } from '../../../server/model/whole/affiliatesOf.ts';
import { affiliatesOverArrays, affiliatesOverMaps } from '../../support/asAffiliates.ts';
import { circularOwnership } from '../../support/circularOwnership.ts';
import { recordOf } from '../../support/graph.ts';
import { knownAt } from '../../support/judged.ts';
import { randomOwnership } from '../../support/randomOwnership.ts';
import { runs, seenAtLeast } from '../../support/runs.ts';

const regimes = { together: regimeAt('us'), alone: regimeAt('us', '2010-01-01') } as const;

const compare = (snapshot: Snapshot, parties: readonly string[], which: keyof typeof regimes) => {
  const regime = regimes[which];
  if (!readsWhole(regime)) throw new Error('the regime covers by control');
  const expected = affiliatesOverMaps(snapshot, parties, regime);
  const found = affiliatesOverArrays(snapshot, parties, regime as typeof regime & SharesRegime);
  expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [firm, row] of expected) {
    const { values = [], ...own } = found.get(firm) ?? {};
    const { values: expectedValues, ...others } = row;
    expect({ firm, ...own }).toEqual({ firm, ...others });
    for (const [i, value] of expectedValues.entries()) {
      if (value === undefined) expect(values[i]).toBeUndefined();
      else {
        expect(Math.abs((values[i]?.min ?? Number.NaN) - value.min)).toBeLessThan(1e-9);
        expect(Math.abs((values[i]?.max ?? Number.NaN) - value.max)).toBeLessThan(1e-9);
      }
    }
  }
  return expected;
};

const seen = (expected: ReturnType<typeof compare>, counts: Map<string, number>): void => {
  for (const { verdicts, coveredTier } of expected.values()) {
    for (const [i, verdict] of verdicts.entries()) {
      const key = `${['interest', 'aggregation', 'control'][i]} ${verdict}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    if (coveredTier > 1) counts.set('lower tier', (counts.get('lower tier') ?? 0) + 1);
  }
};
const sorts = ['interest', 'aggregation', 'control'].flatMap(test =>
  ['yes', 'no', 'undetermined', 'none-reported'].map(verdict => `${test} ${verdict}`),
);

describe.each(['together', 'alone'] as const)('affiliates over arrays, where holdings count %s', which => {
  test('are those over maps, on small graphs with dates', () => {
    const choice = fc.subarray(['alpha', 'beta', 'gamma', 'person1', 'body1'], { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        randomOwnership('ranged'),
        choice,
        fc.constantFrom('2024-06', '2025-02'),
        (drawing, parties, asOf) => {
          compare(viewAt(recordOf(drawing), { asOf: spanOf(asOf) }), parties, which);
        },
      ),
      { numRuns: runs(1_000) },
    );
  });

  test('are those over maps, where firms hold each other', () => {
    const counts = new Map<string, number>();
    const choice = fc.subarray(['a', 'b', 'c', 'person1', 'body1'], { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(circularOwnership(), choice, (drawing, parties) => {
        seen(compare(viewAt(recordOf(drawing), { asOf: spanOf('2025-02') }), parties, which), counts);
      }),
      { numRuns: runs(2_000) },
    );
    for (const sort of [...sorts, 'lower tier'])
      expect([sort, (counts.get(sort) ?? 0) >= seenAtLeast(20)]).toEqual([sort, true]);
  });
});

test('a block of 40 in which each holds all others, with ranges', () => {
  const numbers = Array.from({ length: 40 }, (_, i) => i);
  const held = numbers.flatMap(i =>
    numbers.flatMap(j => (i === j ? [] : [`f${i} OWNS ${j % 3 === 0 ? '1-3%' : '2%'} f${j}`])),
  );
  const text = ['person1 OWNS 20% f0', 'person2 OWNS 55% f7', ...held].join('; ');
  compare(knownAt(text), ['person1', 'person2'], 'together');
});

test.each(['ordinary', 'dense'] as const)('a made register of 600 firms, %s', kind => {
  const id = (node: number): string => (node < 600 ? `f${node}` : `person${node}`);
  const held = [...madeHoldings(kind, 600)].map(({ owner, firm, share }) => `${id(owner)} OWNS ${share}% ${id(firm)}`);
  const expected = compare(knownAt(held.join('; ')), ['f3', 'f11', 'f300', 'person600', 'person640'], 'together');
  expect(expected.size).toBeGreaterThan(100);
});

test.each([
  [
    'an owner of a firm that the firm helps to control',
    'c CONTROLS f; o OWNS 100% f; f OWNS 31% o; person1 OWNS 31% o; person2 OWNS 18% o',
    'person1',
  ],
  [
    'a party that a firm below helps to control',
    'c CONTROLS f; o OWNS 100% f; p OWNS 40% o; person2 OWNS 40% o; f OWNS 31% p; person2 OWNS 49% p',
    'p',
  ],
])('without its help, what nobody reports may give votes to %s: no value is measured', (_, text, party) => {
  const expected = compare(knownAt(text), [party], 'together');
  expect(expected.get('f')?.values[2]).toBeUndefined();
});
