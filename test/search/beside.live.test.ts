import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AskedName, askedNames, type RecordedParty } from '../../bench/support/registerAsked.ts';
import { registerNames } from '../../bench/support/registerNames.ts';
import { drawFrom } from '../../seed/sample/draw.ts';
import { chinese } from '../../server/formats/chinese.ts';
import { coreJoinedName, normalisedName } from '../../server/model/names/normalisedName.ts';
import { searchedTexts } from '../../server/model/names/searchedTexts.ts';
import { searchKeysOf } from '../../server/model/names/searchKeys.ts';
import { openPartyNames } from '../../server/screening/partyNames/openPartyNames.ts';
import { queries } from '../../server/store/queries.ts';
import { findByName } from '../../server/store/search.ts';
import { writes } from '../../server/store/writes.ts';
import { asker } from '../graphql/ask.ts';
import { soundCase, soundSources } from '../seed/caseText.ts';
import { loading } from '../seed/loading.ts';
import { neo4jOfLane } from '../support/lanes.ts';
import { testStore, wipe } from '../support/store.ts';

/** A made register, whose names the process beside the server keeps though it is small. */
const [parties, ofEachWay] = [3_000, 15];
const store = testStore();
const beside = openPartyNames({ connection: neo4jOfLane, log: () => undefined, least: 0 });
const [fromBeside, fromIndex] = [asker(() => store, { partyNames: beside }), asker(() => store)];
const question = `query ($text: String!, $kinds: [EntityKind!], $exact: Boolean) {
  search(text: $text, kinds: $kinds, exact: $exact, first: 20) {
    truncated hits { entity { id name } matched { field text how } } gaps { gap { id sources { id } } }
  }
}`;
type Hit = { readonly entity: { readonly id: string; readonly name: string }; readonly matched: object };
type Found = {
  readonly hits: readonly Hit[];
  readonly gaps: readonly { readonly gap: { readonly id: string } }[];
  readonly truncated: boolean;
};
type Asked = { readonly text: string; readonly kinds?: readonly string[]; readonly exact?: boolean };

const draw = drawFrom(41);
const names = registerNames(draw);
const recorded: readonly RecordedParty[] = Array.from({ length: parties }, (_, i) => {
  const kind = i % 5 < 3 ? 'Firm' : 'National';
  const { name, nameOriginal = '' } = kind === 'Firm' ? names.firm(i % 3 === 0 ? 'CN' : 'MY') : names.person();
  return { id: `made-${i}`, kind, name, original: nameOriginal };
});
const rowOf = ({ id, kind, name, original }: RecordedParty) => {
  const own = original === '' ? {} : { nameOriginal: original };
  const searchKeys = searchKeysOf(searchedTexts({ id, kind: kind as 'Firm', name, properties: own }), chinese);
  return { id, kind, properties: { id, kind, name, ...own, declared: '{}', declaredIn: 'made', searchKeys } };
};

const find = async (ask: typeof fromIndex, asked: Asked): Promise<Found> => {
  const { data, errors } = await ask(question, asked);
  expect(errors).toEqual([]);
  return data?.search as Found;
};
const stateNow = async (): Promise<string> => (await store.read(queries.state, { patience: 0 }))[0]?.name ?? '';
const isReady = async (): Promise<boolean> => {
  const search = { name: normalisedName('nobody', chinese), kinds: [], gaps: false, most: 1 };
  return (await beside.searchAtOnce(await stateNow(), search, undefined)) !== 'missing';
};

beforeAll(async () => {
  await wipe(store);
  const gap = 'gaps:\n  - { id: gap-quay, about: [fleet-a], what: Who runs the quay fleet }\n';
  await loading(store).load({ 's.yaml': soundSources, 'harbour.yaml': soundCase + gap });
  await store.write(run => run(writes.entities, { rows: recorded.map(rowOf) }));
}, 120_000);
afterAll(async () => {
  beside.close();
  await store.close();
});

const core = (text: string): string => coreJoinedName(text, chinese);
const byId = new Map(recorded.map(party => [party.id, party]));
const hasIt = ({ wanted }: AskedName, { hits }: Found): boolean =>
  hits.some(({ entity: { id } }) => {
    const party = byId.get(id);
    return id === wanted.id || (party !== undefined && core(party.name) === core(wanted.name));
  });

test('the index answers while the names are being read, and nobody waits for them', async () => {
  const wanted = recorded[0]?.name ?? '';
  expect(await find(fromBeside, { text: wanted })).toEqual(await find(fromIndex, { text: wanted }));
  await expect.poll(isReady, { timeout: 60_000 }).toBe(true);
});

test('names in memory find whom the index finds, in eight ways of writing, first where it has them first, for the same reason', async () => {
  for (const one of askedNames(recorded, ofEachWay, drawFrom(43))) {
    const [ours, its] = [await find(fromBeside, one), await find(fromIndex, one)];
    if (hasIt(one, its)) expect([one.way, one.text, hasIt(one, ours)]).toEqual([one.way, one.text, true]);
    const firstOf = ({ hits }: Found) => core(hits[0]?.entity.name ?? '');
    if (core(one.wanted.name) === firstOf(its)) expect([one.way, firstOf(ours)]).toEqual([one.way, firstOf(its)]);
    const reasons = new Map(its.hits.map(({ entity, matched }) => [entity.id, matched]));
    for (const { entity, matched } of ours.hits)
      expect([one.text, entity, matched]).toEqual([one.text, entity, reasons.get(entity.id) ?? matched]);
  }
}, 120_000);

test('what is no party is found beside thousands of them: hardware, leases and gaps, by the kinds that are asked for', async () => {
  for (const asked of [{ text: 'fleet' }, { text: 'quay flet' }, { text: 'lease', kinds: ['Lease'] }]) {
    const [ours, its] = [await find(fromBeside, asked), await find(fromIndex, asked)];
    const idsOf = ({ hits, gaps }: Found) => ({
      first: hits[0]?.entity.id,
      gaps: gaps.map(({ gap }) => gap.id),
    });
    expect([asked, idsOf(ours)]).toEqual([asked, idsOf(its)]);
  }
  expect((await find(fromBeside, { text: 'quay fleet' })).gaps).toEqual([{ gap: { id: 'gap-quay', sources: [] } }]);
  expect((await find(fromBeside, { text: 'fleet', kinds: ['Firm'] })).hits).toEqual([]);
});

test('the beginning of a word is enough, and more than are shown are told of', async () => {
  const { name = '' } = recorded[7] ?? {};
  const typed = name.slice(0, 5);
  const found = await find(fromBeside, { text: typed });
  expect(found.hits.length).toBeGreaterThan(0);
  expect(found.hits.map(hit => hit.entity.name.toLowerCase())).toEqual(
    found.hits.map(() => expect.stringContaining(typed.toLowerCase().split(' ')[0] ?? '')),
  );
  expect((await find(fromBeside, { text: 'trading' })).truncated).toBe(true);
  expect((await find(fromBeside, { text: recorded[3]?.name ?? '', exact: true })).hits[0]?.entity.name).toBe(
    recorded[3]?.name,
  );
});

test('where nothing that is proposed resembles the question, the index is asked', async () => {
  const asked = { text: recorded[0]?.name ?? '', kinds: ['Firm', 'National'], gaps: true, exact: false };
  const byIndex = await findByName(store, asked, chinese, {});
  expect(byIndex.entities.length).toBeGreaterThan(0);
  const propose = async () => ({ entities: ['fleet-a'], gaps: [], isCut: true });
  expect(await findByName(store, asked, chinese, {}, propose)).toEqual(byIndex);
});

test('a party that was recorded a moment ago is found, whatever had been read', async () => {
  expect((await find(fromBeside, { text: 'Quorvexium' })).hits).toEqual([]);
  const party = { id: 'made-new', kind: 'Firm', name: 'Quorvexium', original: '' };
  await store.write(run => run(writes.entities, { rows: [rowOf(party)] }));
  expect((await find(fromBeside, { text: 'Quorvexium' })).hits[0]?.entity.id).toBe('made-new');
  await expect.poll(isReady, { timeout: 60_000 }).toBe(true);
  expect((await find(fromBeside, { text: 'Quorvexium' })).hits[0]?.entity.id).toBe('made-new');
});
