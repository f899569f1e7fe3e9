import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../seed/migrations.ts';
import { draw } from '../support/graph.ts';
import { loadDrawn } from '../support/loadDrawn.ts';
import { testStore, wipe } from '../support/store.ts';
import { asker } from './ask.ts';

const store = testStore();
const ask = asker(() => store);
const numbers = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

const ring = ['party@CN OWNS 10% r0', ...numbers(1_000).map(i => `r${i} OWNS 90% r${(i + 1) % 1_000}`)];
const block = [
  'party@CN OWNS 20% b0',
  ...numbers(40).flatMap(i => numbers(40).flatMap(j => (i === j ? [] : [`b${i} OWNS 2% b${j}`]))),
];
const chain = ['party@CN OWNS 99% c0', ...numbers(30).map(i => `c${i} OWNS 99% c${i + 1}`)];
const held = ['lease1 COVERS fleet1; b39 TAKES lease1'];
const drawing = draw([...ring, ...block, ...chain, ...held].join('; '));

beforeAll(async () => {
  await wipe(store);
  await migrate(store);
  await loadDrawn(store, [drawing]);
}, 240_000);
afterAll(() => store.close());

const query = `query ($firm: ID!) { ownership(firm: $firm, asOf: "2025-01-01", first: 5) {
  ownerCount restrictedShare { min max } tests { test verdict } owners { entity { id } integrated { min max } } } }`;
type Report = { readonly ownerCount: number; readonly restrictedShare: { readonly min: number; readonly max: number } };
/** Prints how long it took; no test says how long it may take. */
const timed = async (firm: string): Promise<Report> => {
  const start = performance.now();
  const { data, errors } = await ask(query, { firm });
  console.error(`ownership of ${firm}: ${Math.round(performance.now() - start)} ms`);
  expect(errors).toEqual([]);
  return data?.ownership as Report;
};

test('a ring of 1,000 firms is seen whole', async () => {
  const { ownerCount, restrictedShare } = await timed('r20');
  expect(ownerCount).toBe(1_000);
  expect(restrictedShare.min).toBeCloseTo((10 * 0.9 ** 20) / (1 - 0.9 ** 1_000), 6);
});

test('so are a block of 40 and a chain of 30', async () => {
  const ofBlock = await timed('b39');
  expect(ofBlock.ownerCount).toBe(40);
  expect(ofBlock.restrictedShare.min).toBeCloseTo(((0.02 * 0.2) / (0.24 - 0.02 * 0.78)) * 100, 9);
  expect((await timed('c30')).restrictedShare.min).toBeCloseTo(0.99 ** 31 * 100, 9);
});

test('access through the block, with its tests and chokepoints', async () => {
  const start = performance.now();
  const { data, errors } = await ask(`{ accessChains(target: "fleet1", asOf: "2025-01-01", first: 5) {
    chainCount truncated chokepointCount holders { entity { id } tests { test verdict value { max } } } } }`);
  console.error(`access through the block: ${Math.round(performance.now() - start)} ms`);
  expect(errors).toEqual([]);
  expect(data?.accessChains).toMatchObject({
    truncated: true,
    chokepointCount: 3,
    holders: [{ entity: { id: 'b39' } }],
  });
});
