import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { components } from '../../../server/model/ownership/components.ts';
import { integratedOwnership } from '../../../server/model/ownership/integrated.ts';
import type { Stakes } from '../../../server/model/ownership/stakes.ts';
import { componentsOf } from '../../../server/model/whole/components.ts';
import { inOrder } from '../../../server/model/whole/inOrder.ts';
import { greatestParts, leastParts } from '../../../server/model/whole/integrated.ts';
import { type StakeTable, startsOf } from '../../../server/model/whole/wholeOwnership.ts';
import { seeded } from '../../support/greatGraph.ts';
import { runs } from '../../support/runs.ts';

/** An owner, a firm, and what it holds of it at least and at most, per cent. */
type Stake = readonly [number, number, number, number];

const tableOf = (stakes: readonly Stake[], nodes: number): StakeTable => {
  const sorted = stakes.toSorted((a, b) => a[1] - b[1]);
  const counts = new Uint32Array(nodes);
  for (const [, firm] of stakes) counts[firm] = (counts[firm] ?? 0) + 1;
  return {
    start: startsOf(counts),
    owner: Uint32Array.from(sorted, ([owner]) => owner),
    min: Float64Array.from(sorted, ([, , min]) => min),
    max: Float64Array.from(sorted, ([, , , max]) => max),
  };
};
const mapOf = (stakes: readonly Stake[]): Stakes => {
  const found = new Map<string, { owner: string; min: number; max: number; relations: [] }[]>();
  for (const [owner, firm, min, max] of stakes)
    found.set(String(firm), [...(found.get(String(firm)) ?? []), { owner: String(owner), min, max, relations: [] }]);
  return found;
};

/** Compares both ends with those over maps, of every firm. */
const compare = (stakes: readonly Stake[], nodes: number, owners: readonly number[]): void => {
  const expected = integratedOwnership(mapOf(stakes), new Set(owners.map(String)));
  const ordered = inOrder(tableOf(stakes, nodes));
  const isSource = new Uint8Array(nodes);
  for (const owner of owners) isSource[ordered.place[owner] ?? 0] = 1;
  const [least, greatest] = [leastParts(ordered, isSource), greatestParts(ordered, isSource)];
  for (const [firm, { min, max }] of expected) {
    const at = ordered.place[Number(firm)] ?? 0;
    for (const [found, value] of [
      [least[at] ?? Number.NaN, min],
      [greatest[at] ?? Number.NaN, max],
    ] as const) {
      expect([firm, Math.abs(Math.min(100, found * 100) - value) < 1e-9]).toEqual([firm, true]);
      expect([firm, found > 0]).toEqual([firm, value > 0]);
    }
  }
};

/** A number of firms that each hold of some others, every one held to `most` per cent; the persons 0 to 9 hold the rest. */
const circle = (firms: number, each: number, most: number, isRange: (draw: number) => boolean): readonly Stake[] => {
  const random = seeded();
  const stakes = new Map<string, Stake>();
  const hold = (owner: number, firm: number, share: number): void => {
    if (owner === firm) return;
    const least = isRange(random()) ? share * 0.5 : share;
    stakes.set(`${owner} ${firm}`, [owner, firm, least, share]);
  };
  for (let i = 0; i < firms; i += 1) {
    const share = most / (each + 1);
    hold(10 + ((i + 1) % firms), 10 + i, share);
    for (let k = 0; k < each; k += 1) hold(10 + Math.floor(random() * firms), 10 + i, share);
    if (i % 7 === 0) hold(Math.floor(random() * 10), 10 + i, Math.min(5, 100 - most));
  }
  return [...stakes.values()];
};

describe('integrated ownership over arrays is that over maps, to 1e-9 per cent', () => {
  test.each([
    ['in a great dense circle', circle(400, 4, 93, () => false)],
    ['in one of which hardly anything leaves', circle(120, 3, 99.999, () => false)],
    ['with ranges', circle(150, 3, 90, draw => draw < 0.3)],
    ['where each share is a range', circle(60, 3, 90, () => true)],
    ['where most parts are as good as nothing', circle(400, 2, 1, () => false)],
    ['in a ring of 2,000', [...circle(2_000, 0, 99, () => false), [3, 10, 1, 1] as const]],
  ])('%s', (_, stakes) => {
    compare(stakes, 2_100, [1, 3, 4]);
    compare(stakes, 2_100, [3, 17]);
    compare(stakes, 2_100, [17]);
  });

  test('where the owner nearest to the source is not the one that is worth most', () => {
    const [source, near, top, middle, firm] = [9, 0, 1, 2, 3];
    const stakes: Stake[] = [
      [source, near, 1, 1],
      [source, top, 90, 90],
      [top, middle, 100, 100],
      [near, firm, 0, 60],
      [middle, firm, 0, 60],
      [firm, near, 1, 1],
      [firm, top, 1, 1],
    ];
    compare(stakes, 10, [source]);
  });

  test('where nothing leaves a ring but to an owner of nearly nothing', () => {
    const ring: Stake[] = [0, 1, 2, 3].map(i => [i, (i + 1) % 4, 100, 100]);
    compare(ring, 6, [5]);
    compare([...ring.slice(1), [0, 1, 99.999999, 99.999999], [5, 1, 0.000001, 0.000001]], 6, [5]);
  });

  test('on random graphs', () => {
    const stake = fc.tuple(fc.nat(7), fc.nat(5), fc.integer({ min: 0, max: 30 }), fc.constantFrom(0, 0, 0, 10, 40));
    fc.assert(
      fc.property(fc.array(stake, { maxLength: 14 }), fc.subarray([0, 3, 6, 7], { minLength: 1 }), (drawn, owners) => {
        const once = new Map(
          drawn.map(([owner, firm, min, more]) => [`${owner} ${firm}`, [owner, firm, min, min + more] as const]),
        );
        const own = [...once.values()].filter(([owner, firm]) => owner !== firm);
        const heldOf = (firm: number): number => own.reduce((sum, [, of, min]) => sum + (of === firm ? min : 0), 0);
        compare(
          own.filter(([, firm]) => heldOf(firm) <= 100),
          8,
          owners,
        );
      }),
      { numRuns: runs(2_000) },
    );
  });
});

describe('components over arrays', () => {
  test('are those over maps, each after those that own of it', () => {
    const stake = fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom(0, 1, 1));
    fc.assert(
      fc.property(fc.array(stake, { maxLength: 30 }), drawn => {
        const stakes = drawn.map(([owner, firm, max]): Stake => [owner, firm, 0, max]);
        const { order, start } = componentsOf(tableOf(stakes, 12));
        const found = Array.from({ length: start.length - 1 }, (_, c) => [...order.subarray(start[c], start[c + 1])]);
        const above = (firm: string) =>
          stakes.flatMap(([owner, of, , max]) => (max > 0 && String(of) === firm ? [String(owner)] : []));
        const expected = components(
          Array.from({ length: 12 }, (_, i) => String(i)),
          above,
        );
        const sorted = (sets: readonly (readonly (number | string)[])[]) =>
          sets
            .map(set =>
              set
                .map(Number)
                .sort((a, b) => a - b)
                .join(' '),
            )
            .sort();
        expect(sorted(found)).toEqual(sorted(expected));
        const componentOf = new Map(found.flatMap((members, c) => members.map(member => [member, c] as const)));
        for (const [owner, firm, , max] of stakes)
          if (max > 0) expect(componentOf.get(owner) ?? 0).toBeLessThanOrEqual(componentOf.get(firm) ?? 0);
      }),
      { numRuns: runs(3_000) },
    );
  });

  test('of a ring of 200,000 are one, found without recursion', () => {
    const nodes = 200_000;
    const ring = Array.from({ length: nodes }, (_, i): Stake => [i, (i + 1) % nodes, 10, 10]);
    expect(componentsOf(tableOf(ring, nodes)).start).toEqual(Uint32Array.of(0, nodes));
  });
});
