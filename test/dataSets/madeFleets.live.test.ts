import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFiles } from '../../seed/loadFiles.ts';
import { fleetsPerFile, madeFleetCase } from '../../seed/sample/madeFleets.ts';
import { madeEntities, madeRelationships } from '../../seed/sample/madeGoldenCopy.ts';
import { testStore, wipe } from '../support/store.ts';
import { importing } from './importing.ts';

const store = testStore();
const { bring, fileOf, data } = importing(store);
const made = { seed: 3, firms: 60, fleets: 40 };
const text = (lines: Iterable<string>): string => [...lines].join('\n');

beforeAll(() => wipe(store));
afterAll(() => store.close());

test('made fleets load beside the made golden copy of their seed, and lead to firms of it in restricted places', async () => {
  await bring(fileOf('gleif-lei.csv', text(madeEntities(made.seed, made.firms))), { edition: '2026-11-20' });
  await bring(fileOf('gleif-rr.csv', text(madeRelationships(made.seed, made.firms, made.firms))), {
    edition: '2026-11-20',
  });
  const part = text(madeFleetCase(0, made));
  expect(text(madeFleetCase(0, made))).toBe(part);
  expect(await loadFiles(store, [{ path: 'fleets/0.yaml', text: part }], { onFile: () => undefined })).toMatchObject({
    loaded: 1,
  });
  const { inventory } = (await data('{ inventory { entities { kind count } relations { kind count } } }')) as {
    inventory: Record<'entities' | 'relations', { kind: string; count: number }[]>;
  };
  expect(inventory.entities).toEqual(
    expect.arrayContaining([
      { kind: 'GpuFleet', count: 40 },
      { kind: 'Lease', count: 60 },
    ]),
  );
  expect(inventory.relations).toEqual(
    expect.arrayContaining([
      { kind: 'OPERATES', count: 40 },
      { kind: 'COVERS', count: 60 },
      { kind: 'TAKES', count: 60 },
    ]),
  );
  const fleets = Array.from(
    { length: made.fleets },
    (_, i) => `f${i}: accessChains(target: "fleet-made-${i}") { chainCount }`,
  );
  const counts = Object.values(await data(`{ ${fleets.slice(0, 10).join(' ')} }`)) as { chainCount: number }[];
  expect(counts.some(({ chainCount }) => chainCount > 0)).toBe(true);
});

test('a later part has the fleets that follow', () => {
  const all = { ...made, fleets: fleetsPerFile + 3 };
  const named = (lines: Iterable<string>) => [...lines].filter(line => line.includes('kind: GpuFleet'));
  expect(named(madeFleetCase(0, all))).toHaveLength(fleetsPerFile);
  expect(named(madeFleetCase(1, all)).map(line => /fleet-made-\d+/.exec(line)?.[0])).toEqual(
    [0, 1, 2].map(i => `fleet-made-${fleetsPerFile + i}`),
  );
});
