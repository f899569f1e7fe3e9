import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chinese } from '../../server/formats/chinese.ts';
import { partyKinds } from '../../server/screening/partyIndex.ts';
import { screenNames } from '../../server/screening/screenNames.ts';
import { similarNames } from '../../server/screening/similarNames.ts';
import { queries as storeQueries } from '../../server/store/queries.ts';
import { findByName } from '../../server/store/search.ts';
import { queries, strangers } from '../search/queries.ts';
import { variants } from '../search/variants.ts';
import { soundCase } from '../seed/caseText.ts';
import { loading } from '../seed/loading.ts';
import { loadShipped } from '../support/shipped.ts';
import { testStore } from '../support/store.ts';

const store = testStore();
const beside = (file: string) => fileURLToPath(new URL(file, import.meta.url));
/** An invented case beside the reported ones: parties whose names show a difficulty each. */
const invented = readFileSync(beside('invented.yaml'), 'utf8');

beforeAll(async () => {
  await loadShipped(store);
  await loading(store).load({ 'invented.yaml': invented });
});
afterAll(() => store.close());

const screened = async (names: readonly string[]) => {
  const found = await screenNames(store, names, { chinese }, {});
  return names.map(name => {
    const { sure, parties = [], match } = found.get(name) ?? {};
    return { answer: sure ? 'sure' : parties.length > 0 ? 'offered' : 'none', first: parties[0]?.id, how: match?.how };
  });
};

test.each([
  ['invented', 100],
  ['recorded', 60],
])('each %s name is sure, offered or none as it should be', async (file, least) => {
  const rows = readFileSync(beside(`${file}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'));
  const answers = await screened(rows.map(([asked = '']) => asked));
  expect(rows.length).toBeGreaterThan(least);
  expect(rows.map(([asked], i) => [asked, answers[i]?.first ?? '-', answers[i]?.answer])).toEqual(rows);
});

test('a list finds first what each name alone finds first', async () => {
  const every = { kinds: [...partyKinds], country: null, case: null, afterName: null, afterId: null, limit: 1_000 };
  const names = (await store.read(storeQueries.entities, every)).flatMap(({ entity }) =>
    entity && entity.named !== false ? [String(entity.name)] : [],
  );
  const misspelt = Object.values(variants).flatMap(write => names.flatMap(name => write(name) ?? []));
  // Every third of the misspelt is enough to see, and leaves time for the others.
  const asked = [...new Set(misspelt.filter((_, i) => i % 3 === 0))];
  const together = await screened(asked);
  const differing: string[] = [];
  for (const [i, text] of asked.entries()) {
    const [alone] = (await findByName(store, { text, kinds: partyKinds, gaps: false, exact: false }, chinese, {}))
      .entities;
    if (alone?.candidate.id !== together[i]?.first)
      differing.push(`${text}: ${alone?.candidate.id} alone, ${together[i]?.first} in the list`);
  }
  expect(asked.length).toBeGreaterThan(150);
  expect(differing).toEqual([]);
});

test('what people type for a party is found first, and strangers are not', async () => {
  const typed = Object.values(queries)
    .flat()
    .filter(({ first }) => /^(firm|body)-(?!.*unnamed)/.test(first));
  const found = await screened(typed.map(({ text }) => text));
  const missed = typed.filter(({ first }, i) => found[i]?.first !== first);
  expect(typed.length).toBeGreaterThan(60);
  expect(missed.length / typed.length).toBeLessThan(0.05);
  expect((await screened(strangers)).map(({ answer }) => answer)).toEqual(strangers.map(() => 'none'));
});

test('hostile and empty names ask nothing and stop nothing', async () => {
  const hostile = ['', '*', 'AND OR NOT', '[a TO z]', 'a:b~9^', '\u0000', '"', 'x'.repeat(5_000), '\ufdfa'.repeat(200)];
  const found = await screenNames(store, [...hostile, 'Nvidia Corp.'], { chinese }, {});
  expect(found.get('Nvidia Corp.')?.sure?.id).toBe('firm-nvidia');
  for (const text of ['', '*', '\u0000', '"']) expect(found.get(text)?.parties).toEqual([]);
});

test('no names read nothing', async () => {
  const unread = { ...store, read: () => Promise.reject(new Error('nothing should be read')) };
  expect(await screenNames(unread, [], { chinese }, {})).toEqual(new Map());
});

test('names like those of a party are found with what resembles which, never the party itself, at most 12 names of it', async () => {
  const party = (name: string, aliases: readonly string[] = []) =>
    ({ id: 'firm-tn-marrow', kind: 'Firm', name, properties: { name, aliases }, declared: { name } }) as const;
  const quay = await similarNames(store, party('Quay', ['Marowgate', 'Marrowgate Ltd']), { chinese }, {});
  expect(quay.parties.map(({ party: other }) => other.id)).not.toContain('firm-tn-marrow');
  const twin = { ...party('Kelplyne Hosting', ['Anchor Rackwork']), id: 'firm-other' };
  const { parties, compared } = await similarNames(store, twin, { chinese }, {});
  expect(compared).toEqual(['Kelplyne Hosting', 'Anchor Rackwork']);
  expect(parties.map(({ party: other, name }) => [other.id, name]).sort()).toEqual([
    ['firm-tn-anchor', 'Anchor Rackwork'],
    ['firm-tn-sea', 'Kelplyne Hosting'],
  ]);
  const many = party(
    'Quay',
    Array.from({ length: 40 }, (_, i) => `Quay ${'abcdefghij'[i % 10]}${i}`),
  );
  expect((await similarNames(store, many, { chinese }, {})).compared).toHaveLength(12);
});

test('a list finds what was loaded since the last one', async () => {
  const first = async (name: string) => (await screened([name]))[0]?.first;
  expect(await first('Qourvexium Ltd')).toBeUndefined();
  const text = soundCase.replace('name: A,', 'name: Quorvexium,').replaceAll('s-paper', 's-wsj-mint');
  await loading(store).load({ 'harbour.yaml': text });
  expect(await first('Qourvexium Ltd')).toBe('firm-a');
});
