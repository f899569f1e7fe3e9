import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { spanOf } from '../../../domain/dates.ts';
import { loadFiles } from '../../../seed/loadFiles.ts';
import { madeRegister } from '../../../seed/sample/madeRegister.ts';
import { ownershipOf, type Stakes } from '../../../server/model/ownership/stakes.ts';
import { type Clocks, viewAt } from '../../../server/model/snapshot.ts';
import type { StakeTable } from '../../../server/model/whole/wholeOwnership.ts';
import { relationPages } from '../../../server/store/exportPages.ts';
import { gather, joined } from '../../../server/store/gather.ts';
import { openStore } from '../../../server/store/store.ts';
import { openWholeGraph } from '../../../server/store/wholeGraph/openWholeGraph.ts';
import { readWhole } from '../../../server/store/wholeGraph/readWhole.ts';
import { textAt } from '../../../server/store/wholeGraph/texts.ts';
import { importing } from '../../dataSets/importing.ts';
import { asker, token } from '../../graphql/ask.ts';
import { drawnCase, loadable, prefixed } from '../../support/caseText.ts';
import { neo4jOfLane } from '../../support/lanes.ts';
import { loadDrawn } from '../../support/loadDrawn.ts';
import { randomOwnership } from '../../support/randomOwnership.ts';
import { testStore, wipe } from '../../support/store.ts';
import { pages, question } from './affiliatePages.ts';

const store = testStore();
const lines: string[] = [];
const wholeGraph = openWholeGraph({
  connection: neo4jOfLane,
  log: line => lines.push(line),
  parties: { least: 0, most: 10_000 },
});
/** Answers that the whole graph gave, and did not leave to the store. */
let given = 0;
const counted: typeof wholeGraph = {
  ...wholeGraph,
  affiliates: async (asked, options) => {
    const page = await wholeGraph.affiliates(asked, { ...options, patience: 60_000 });
    if (page !== 'missing') given += 1;
    return page;
  },
};
const { bring, fileOf } = importing(store);
const drawings = fc
  .sample(randomOwnership('ranged'), { numRuns: 40, seed: 7 })
  .map((drawing, i) => loadable(prefixed(drawing, `d${i}-`)));

beforeAll(async () => {
  await wipe(store);
  await loadDrawn(store, drawings);
  const { statements } = madeRegister(3, 150);
  await bring(fileOf('register.jsonl', statements.map(statement => JSON.stringify(statement)).join('\n')));
});
afterAll(async () => {
  wholeGraph.close();
  await store.close();
});

/** What each firm's owners hold, by ids. */
const toldBy = ({ start, owner, min, max }: StakeTable, ids: readonly string[]): readonly string[] =>
  ids.flatMap((firm, f) =>
    [...owner.subarray(start[f], start[f + 1])].map((of, i) => {
      const at = (start[f] ?? 0) + i;
      return `${firm} ${ids[of]} ${min[at]} ${max[at]}`;
    }),
  );
const toldOf = (stakes: Stakes): readonly string[] =>
  [...stakes].flatMap(([firm, owners]) => owners.map(({ owner, min, max }) => `${firm} ${owner} ${min} ${max}`));

const days = ['2024-07-01', '2025-03-15', '2025-06-01', '2026-06-01', '2026-11-29'];

test('holds of every firm what the model makes of all that is recorded, on any day', async () => {
  const record = { relations: new Map(), entities: new Map(), claims: new Map() };
  let whole: Parameters<typeof viewAt>[0] = record;
  for await (const { relations, entities } of relationPages(store, undefined, {}))
    whole = joined([whole, await gather(store, entities, relations, {})]);
  for (const day of days) {
    for (const presume of [undefined, false]) {
      const clocks: Clocks = { asOf: spanOf(day), ...(presume === undefined ? {} : { presume }) };
      const view = viewAt(whole, clocks);
      const { ids: texts, ownership } = await readWhole(store, clocks);
      const ids = Array.from({ length: ownership.nodes }, (_, i) => textAt(texts, i));
      for (const reading of ['printed', 'rounded'] as const) {
        const expected = ownershipOf(view, reading);
        const figures = reading === 'printed' ? ownership.printed : (ownership.rounded ?? ownership.printed);
        for (const counted of ['shares', 'votes'] as const) {
          expect([...toldBy(figures[counted], ids)].sort()).toEqual([...toldOf(expected[counted])].sort());
          const over = ids.filter((_, i) => ownership.overAllocated[counted][i] === 1);
          expect(over).toEqual([...expected.overAllocated[counted].keys()].sort());
        }
        expect(ownership.printed.shares.owner.length).toBeGreaterThan(200);
        const links = ids.flatMap((from, i) => {
          const [begin, end] = [ownership.controls.start[i] ?? 0, ownership.controls.start[i + 1] ?? 0];
          return [...ownership.controls.firm.subarray(begin, end)].map(firm => `${from} ${ids[firm]}`);
        });
        const controls = [...expected.controls.values()].flat().map(({ from, to }) => `${from} ${to}`);
        expect([...new Set(links)].sort()).toEqual([...new Set(controls)].sort());
      }
    }
  }
});

test('answers about affiliates as all within reach does: each page, order and filter', async () => {
  const [fromWhole, fromReach] = [asker(() => store, { wholeGraph: counted }), asker(() => store)];
  const asked = drawings.slice(0, 9).map((_, i) => [`d${i}-alpha`, `d${i}-person1`, `d${i + 12}-beta`]);
  let rows = 0;
  for (const [i, parties] of asked.entries()) {
    for (const sort of ['INTEREST', 'VERDICT', 'TIER', 'NAME']) {
      const filter =
        i % 3 === 1 ? { verdict: ['YES', 'UNDETERMINED'] } : i % 3 === 2 ? { minInterest: 20, text: 'A' } : {};
      const variables = { parties, sort, filter, asOf: days[i % days.length] };
      const expected = await pages(fromReach, variables);
      const before = given;
      expect(await pages(fromWhole, variables)).toEqual(expected);
      expect(given - before).toBe(expected.length);
      rows += expected[0]?.totalCount ?? 0;
    }
  }
  expect(rows).toBeGreaterThan(50);
  expect(lines.filter(line => line.startsWith('whole graph: ')).length).toBeGreaterThanOrEqual(days.length);
});

test('never answers of data that have changed since, whoever changed them', async () => {
  // As a second server beside a cluster would: by routing, with bookmarks of its own.
  const { uri, ...rest } = neo4jOfLane();
  const other = openStore({ ...rest, uri: uri.replace(/^bolt:/, 'neo4j:') });
  const ask = asker(() => store, { wholeGraph: counted });
  const count = async (): Promise<number | undefined> => {
    const [page] = await pages(ask, { parties: ['d0-alpha'], sort: 'NAME', asOf: '2025-06-01' });
    return page?.totalCount;
  };
  const before = (await count()) ?? 0;
  const own = (to: string): string =>
    drawnCase(`case-${to}`, [
      {
        entities: [{ id: `later-${to}`, kind: 'Firm', properties: {} }],
        relations: [
          {
            ...{ kind: 'OWNS', from: 'd0-alpha', to: `later-${to}`, status: 'reported', known: '2025-01-01' },
            properties: { shareMin: 60, shareMax: 60 },
          },
        ],
      },
    ]);
  for (const [i, writer] of [store, other, store].entries()) {
    await loadFiles(writer, [{ path: `later-${i}.yaml`, text: own(`f${i}`) }], { onFile: () => undefined });
    const answered = given;
    expect(await count()).toBe(before + i + 1);
    expect(given - answered).toBe(1);
  }
  await other.close();
});

test('is not read again after changes that leave it as it was, and is after others', async () => {
  const ask = asker(() => store, { wholeGraph: counted });
  const write = asker(() => store, { writable: true });
  const answer = () => pages(ask, { parties: ['d1-alpha'], sort: 'NAME', asOf: '2025-06-01' });
  const readings = (): number => lines.filter(line => / read in /.test(line)).length;
  const expected = await answer();
  const [answered, read] = [given, readings()];
  const former = await store.state();
  const view = 'mutation { saveView(name: "A", address: "/explore") { id } }';
  expect((await write(view, {}, { authorization: `Bearer ${token}` })).errors).toEqual([]);
  expect(await store.state()).not.toBe(former);
  expect(await answer()).toEqual(expected);
  expect(given - answered).toBe(expected.length);
  expect(readings()).toBe(read);
  const text = drawnCase('case-quiet', [
    { entities: [{ id: 'quiet-firm', kind: 'Firm', properties: {} }], relations: [] },
  ]);
  await loadFiles(store, [{ path: 'quiet.yaml', text }], { onFile: () => undefined });
  expect(await answer()).toEqual(expected);
  expect(readings()).toBe(read + 1);
});

test('a cursor of another list, and a graph that is not there, are told or made up for', async () => {
  const variables = { parties: ['d0-alpha'], sort: 'NAME', asOf: '2025-06-01' };
  const { errors } = await asker(() => store, { wholeGraph: counted })(question, {
    ...variables,
    after: 'WyJub3doZXJlIl0',
  });
  expect(errors[0]?.message).toMatch(/endCursor/);
  const nowhere = openWholeGraph({
    connection: () => ({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none' }),
    log: () => undefined,
    parties: { least: 0, most: 10_000 },
  });
  const answered = await pages(
    asker(() => store, { wholeGraph: nowhere }),
    variables,
  );
  expect(answered).toEqual(
    await pages(
      asker(() => store),
      variables,
    ),
  );
  nowhere.close();
});

test('of many days asked about at once, those are not read for which nobody waits any longer', async () => {
  let asked: Parameters<typeof wholeGraph.affiliates>[0] | undefined;
  const affiliates: typeof wholeGraph.affiliates = (question, options) => {
    asked = question;
    return wholeGraph.affiliates(question, { ...options, patience: 60_000 });
  };
  await pages(
    asker(() => store, { wholeGraph: { ...wholeGraph, affiliates } }),
    { parties: ['d0-alpha'], sort: 'NAME', asOf: '2025-06-01' },
  );
  const on = (day: number) => ({ ...asked, clocks: { asOf: spanOf(`2025-06-${day}`) } }) as NonNullable<typeof asked>;
  const found = await Promise.all(
    [11, 12, 13, 14, 15].map(day => wholeGraph.affiliates(on(day), { patience: 60_000 })),
  );
  // The first may have been begun before the others came.
  const answered = found.map(page => page !== 'missing');
  expect(answered.slice(1)).toEqual([false, false, true, true]);
  expect(await wholeGraph.affiliates(on(12), { patience: 60_000 })).toEqual(found[4]);
});
