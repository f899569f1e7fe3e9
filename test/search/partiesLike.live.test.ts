import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSeed } from '../../seed/loadSeed.ts';
import { chinese } from '../../server/formats/chinese.ts';
import { partiesLike } from '../../server/store/partiesLike.ts';
import { queries as storeQueries } from '../../server/store/queries.ts';
import { findByName } from '../../server/store/search.ts';
import { soundCase } from '../seed/caseText.ts';
import { loading } from '../seed/loading.ts';
import { testStore, wipe } from '../support/store.ts';
import { queries, strangers } from './queries.ts';
import { variants } from './variants.ts';

const store = testStore();
const kinds = ['Firm', 'National', 'PublicBody'];

beforeAll(async () => {
  await wipe(store);
  await loadSeed(store, fileURLToPath(new URL('../../seed/', import.meta.url)), () => undefined);
});
afterAll(() => store.close());

test('a list finds what each name alone finds first, and for the same reason', async () => {
  const every = { kinds, country: null, case: null, afterName: null, afterId: null, limit: 1_000 };
  const names = (await store.read(storeQueries.entities, every)).flatMap(({ entity }) =>
    entity && entity.named !== false ? [String(entity.name)] : [],
  );
  const typed = Object.values(queries).flatMap(table => table.map(({ text }) => text));
  const misspelt = Object.values(variants).flatMap(write => names.flatMap(name => write(name) ?? []));
  // Every third of the misspelt is enough to see, and leaves time for the others.
  const asked = [...new Set([...typed, ...strangers, ...misspelt.filter((_, i) => i % 3 === 0)])];
  const together = await partiesLike(store, asked, chinese, {});
  const differing: string[] = [];
  for (const text of asked) {
    const [alone] = (await findByName(store, { text, kinds, gaps: false, exact: false }, chinese, {})).entities;
    const [listed] = together.get(text) ?? [];
    const told = [alone, listed].map(found => found && `${found.candidate.id} ${found.match.how}`);
    if (told[0] !== told[1]) differing.push(`${text}: ${told[0]} alone, ${told[1]} in the list`);
  }
  expect(asked.length).toBeGreaterThan(250);
  expect(differing).toEqual([]);
});

test('hostile and empty names ask nothing and stop nothing', async () => {
  const hostile = ['', '*', 'AND OR NOT', '[a TO z]', 'a:b~9^', '\u0000', '"', 'x'.repeat(5_000), '\ufdfa'.repeat(200)];
  const found = await partiesLike(store, [...hostile, 'Nvidia Corp.'], chinese, {});
  expect(found.get('Nvidia Corp.')?.[0]?.candidate.id).toBe('firm-nvidia');
  for (const text of ['', '*', '\u0000', '"']) expect(found.get(text)).toEqual([]);
});

test('a list finds what was loaded since the last one', async () => {
  const first = async (name: string) => (await partiesLike(store, [name], chinese, {})).get(name)?.[0]?.candidate.id;
  expect(await first('Qourvexium Ltd')).toBeUndefined();
  const text = soundCase.replace('name: A,', 'name: Quorvexium,').replaceAll('s-paper', 's-wsj-mint');
  await loading(store).load({ 'harbour.yaml': text });
  expect(await first('Qourvexium Ltd')).toBe('firm-a');
});
