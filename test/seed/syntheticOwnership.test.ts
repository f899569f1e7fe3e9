import { describe, expect, test } from 'vitest';
import { tableFrom } from '../../bench/support/madeOwnership.ts';
import { type GraphKind, type Holding, madeHoldings, madeNodes } from '../../seed/synthetic/ownership.ts';
import { componentsOf } from '../../server/model/whole/components.ts';

const firms = 2_000;
const made = (kind: GraphKind): readonly Holding[] => [...madeHoldings(kind, firms)];

describe.each(['ordinary', 'dense', 'block'] as const)('a made register, %s', kind => {
  test('is the same for the same seed, each owner once for a firm, at most 100 per cent together', () => {
    const holdings = made(kind);
    expect(made(kind)).toEqual(holdings);
    const held = new Map<number, number>();
    for (const { firm, share } of holdings) held.set(firm, (held.get(firm) ?? 0) + share);
    expect(Math.max(...held.values())).toBeLessThanOrEqual(100);
    expect(new Set(holdings.map(({ owner, firm }) => `${owner} ${firm}`)).size).toBe(holdings.length);
    const nodes = madeNodes(kind, firms);
    const isSound = ({ owner, firm, share }: Holding): boolean =>
      owner !== firm && owner < nodes && firm < firms && share > 0;
    expect(holdings.filter(holding => !isSound(holding))).toEqual([]);
  });
});

const largest = (kind: GraphKind): number => {
  const { start } = componentsOf(tableFrom(madeHoldings(kind, firms), madeNodes(kind, firms)));
  return start.slice(1).reduce((most, end, i) => Math.max(most, end - (start[i] ?? 0)), 0);
};

test('an ordinary one has some 1.6 holdings a firm, small circles, and owners of many firms', () => {
  const holdings = made('ordinary');
  expect(holdings.length / firms).toBeGreaterThan(1.5);
  expect(holdings.length / firms).toBeLessThan(1.8);
  expect(largest('ordinary')).toBeGreaterThan(1);
  expect(largest('ordinary')).toBeLessThan(30);
  const byOwner = new Map<number, number>();
  for (const { owner } of holdings) byOwner.set(owner, (byOwner.get(owner) ?? 0) + 1);
  expect(Math.max(...byOwner.values())).toBeGreaterThan(15);
});

test('a dense one has one component of some 7 % of the firms; in a block each of 40 holds all others', () => {
  expect(largest('dense') / firms).toBeGreaterThan(0.065);
  expect(largest('dense') / firms).toBeLessThan(0.08);
  expect(made('block').length).toBe(40 * (firms - 1));
});
