import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RelationKind, relationKindNames } from '../../../domain/vocabulary/kinds.ts';
import { drawFrom } from '../../../seed/sample/draw.ts';
import { openAdjacency } from '../../../server/store/adjacency/openAdjacency.ts';
import { queries } from '../../../server/store/queries.ts';
import { asker, token } from '../../graphql/ask.ts';
import { soundCase } from '../../seed/caseText.ts';
import { loading } from '../../seed/loading.ts';
import { neo4jOfLane } from '../../support/lanes.ts';
import { loadShipped } from '../../support/shipped.ts';
import { testStore } from '../../support/store.ts';

const store = testStore();
const lines: string[] = [];
const related = openAdjacency({
  connection: neo4jOfLane,
  log: line => lines.push(line),
  parties: { least: 0, most: 1_000_000 },
});
/** Answers that were given, and not left to the store. */
let given = 0;
const counted: typeof related = {
  ...related,
  ways: async (asked, options) => {
    const found = await related.ways(asked, options);
    if (found !== 'missing') given += 1;
    return found;
  },
};
const [overWays, byLevels] = [asker(() => store, { related: counted }), asker(() => store)];
const write = asker(() => store, { writable: true });
const document = `query ($ids: [ID!]!, $k: Int, $hops: Int, $kinds: [RelationKind!], $asOf: PartialDate) {
  pathsAmong(entities: $ids, k: $k, hops: $hops, kinds: $kinds, asOf: $asOf) {
    from { id } to { id } truncated
    paths { hops certainty text steps { certainty relation { id kind status sources { id } from { id name } to { id name } } } }
    overOtherKinds { hops text }
  }
}`;
type Asked = Readonly<Record<string, unknown>>;
const answer = async (ask: typeof byLevels, asked: Asked): Promise<unknown> => {
  const { data, errors } = await ask(document, asked);
  expect(errors).toEqual([]);
  return (data as { pathsAmong: unknown }).pathsAmong;
};
/** Waits until the process has read what stands now. */
const ready = (): Promise<void> =>
  expect
    .poll(
      async () => {
        const [state] = await store.read(queries.state, { patience: 1 });
        return related.ways({ state: state?.name ?? '', kinds: [], hops: 1, most: 1, pairs: [] }, {});
      },
      { timeout: 30_000 },
    )
    .not.toBe('missing');

beforeAll(() => loadShipped(store));
afterAll(async () => {
  related.close();
  await store.close();
});

const named = async (kinds: string[]): Promise<readonly string[]> => {
  const every = { kinds, country: null, case: null, afterName: null, afterId: null, limit: 1_000 };
  return (await store.read(queries.entities, every)).map(({ entity }) => String(entity?.id));
};

test('paths over what lies on the ways are those over all that lies around', { timeout: 300_000 }, async () => {
  const ids = await named(['Firm', 'National', 'GpuFleet', 'DataCenter', 'Lease', 'PublicBody', 'Shipment']);
  const { of, upTo } = drawFrom(17);
  await ready();
  const [begun, kindSets] = [
    given,
    [undefined, relationKindNames, relationKindNames, ['OWNS', 'TAKES', 'COVERS']],
  ] as const;
  let found = 0;
  for (let i = 0; i < 120; i += 1) {
    const chosen = [...new Set(Array.from({ length: 2 + upTo(3) }, () => of(ids)))];
    if (chosen.length < 2) continue;
    const kinds = kindSets[upTo(kindSets.length)] as readonly RelationKind[] | undefined;
    const asked = {
      ...{
        ids: chosen,
        k: 1 + upTo(6),
        hops: 1 + upTo(8),
        asOf: of(['2024-07', '2025-03-15', '2025-06', '2026-11-29']),
      },
      ...(kinds ? { kinds } : {}),
    };
    const ours = await answer(overWays, asked);
    expect(ours, JSON.stringify(asked)).toEqual(await answer(byLevels, asked));
    found += (ours as { paths: unknown[] }[]).filter(({ paths }) => paths.length > 0).length;
  }
  expect(given - begun).toBeGreaterThan(100);
  expect(found).toBeGreaterThan(40);
  expect(lines).toEqual([expect.stringMatching(/^relations: \d+ among \d+ entities read in [\d.]+ s; \d+ MB$/)]);
});

test('a change of the data is seen by the next answer, and a saved view leaves what was read', async () => {
  await ready();
  const read = lines.length;
  const view = 'mutation { saveView(name: "A", address: "/explore") { id } }';
  expect((await write(view, {}, { authorization: `Bearer ${token}` })).errors).toEqual([]);
  await ready();
  expect(lines).toHaveLength(read);
  const text = soundCase.replaceAll('s-paper', 's-wsj-mint');
  await loading(store).load({ 'harbour.yaml': text });
  const asked = { ids: ['firm-a', 'firm-b'], kinds: [...relationKindNames], asOf: '2023-06-01' };
  const before = given;
  const first = await answer(overWays, asked);
  expect(first).toMatchObject([{ paths: [{}] }]);
  expect(first).toEqual(await answer(byLevels, asked));
  await ready();
  expect(lines).toHaveLength(read + 1);
  // An answer that was given is kept, so this asks for more.
  expect(await answer(overWays, { ...asked, k: 5 })).toEqual(await answer(byLevels, { ...asked, k: 5 }));
  expect(given).toBeGreaterThan(before);
});

test('a state of the data that is not, and an entity that is not, have no answer', async () => {
  const [state] = await store.read(queries.state, { patience: 1 });
  const asked = { kinds: ['OWNS' as const], hops: 2, most: 10 };
  const pairs = [{ from: 'nobody', to: 'fleet-my-300', least: 1, enough: 1 }];
  expect(await related.ways({ ...asked, state: 'another', pairs: [] }, {})).toBe('missing');
  expect(await related.ways({ ...asked, state: state?.name ?? '', pairs }, {})).toBe('missing');
});
