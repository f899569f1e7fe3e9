import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadSeed } from '../../seed/loadSeed.ts';
import { queries } from '../../server/store/queries.ts';
import { testStore, wipe } from '../support/store.ts';
import { dump } from './dump.ts';

const folder = fileURLToPath(new URL('../../seed/', import.meta.url));
const store = testStore();

type Row = Record<string, unknown> & {
  kind: string;
  relation?: Record<string, string>;
  load?: boolean;
  status: string;
};
const read = (path: string): Record<string, Row[]> => parse(readFileSync(`${folder}${path}`, 'utf8'));
const cases = readdirSync(`${folder}cases`).map(name => read(`cases/${name}`));
const reference = (name: string, field: string): Row[] => read(`reference/${name}.yaml`)[field] ?? [];
const tally = (words: Iterable<string>): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

const claims = cases.flatMap(file => file.claims ?? []).filter(claim => claim.load !== false);
const flows = reference('trade', 'flows');
const observations = flows.flatMap(flow => flow.observations as Row[]);

beforeAll(async () => {
  await wipe(store);
  await loadSeed(store, folder, () => undefined);
});
afterAll(() => store.close());

test('the store holds every entity, claim and source of the files, by kind', async () => {
  const declared = [
    ...cases.flatMap(file => file.entities ?? []),
    ...reference('entities', 'entities'),
    ...reference('hardware', 'models'),
    ...reference('rules', 'rules'),
    ...flows,
    ...observations,
  ].map(({ kind }) => kind);
  const expected = tally([
    ...declared,
    ...cases.map(() => 'Case'),
    ...claims.map(() => 'Claim'),
    ...[...cases.flatMap(file => file.sources ?? []), ...reference('sources', 'sources')].map(() => 'Source'),
  ]);
  const counts = await store.read(queries.inventory, {});
  expect(Object.fromEntries(counts.map(({ kind, count }) => [kind, count]))).toEqual(expected);
  expect(expected.Claim).toBeGreaterThan(300);
});

test('the store holds one relation for all claims with its kind, ends and start', async () => {
  const stated = claims.flatMap(({ relation, status }) =>
    relation && status !== 'denied' ? [[relation.kind, relation.from, relation.to, relation.start]] : [],
  );
  const unclaimed = flows.flatMap(flow => [
    ['EXPORTS', `jur-${String(flow.exporter).toLowerCase()}`, flow.id, undefined],
    ['IMPORTS', `jur-${String(flow.importer).toLowerCase()}`, flow.id, undefined],
    ...(flow.observations as Row[]).map(observation => ['OBSERVED', flow.id, observation.id, undefined]),
  ]);
  const distinct = new Map([...stated, ...unclaimed].map(key => [JSON.stringify(key), String(key[0])]));
  const counts = await store.read(queries.relationInventory, {});
  const stored = counts.filter(({ count }) => count > 0).map(({ kind, count }) => [kind, count]);
  expect(Object.fromEntries(stored)).toEqual(tally(distinct.values()));
});

test('loading again changes nothing', async () => {
  const before = await dump(store);
  expect(await loadSeed(store, folder, () => undefined)).toEqual({ loaded: 0, unchanged: cases.length + 7 });
  expect(await dump(store)).toEqual(before);
});
