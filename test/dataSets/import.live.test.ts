import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { importDataSets } from '../../seed/dataSets/importDataSet.ts';
import { undoImport } from '../../seed/dataSets/takeBack.ts';
import { dump } from '../seed/dump.ts';
import { testStore, wipe } from '../support/store.ts';
import { watchedStore } from '../support/watchedStore.ts';
import { birch, csl, larch, spruce } from './cslRows.ts';
import { importing } from './importing.ts';

const store = testStore();
const { bring, fileOf, data, today } = importing(store);
const sample = (name: string): string => fileURLToPath(new URL(`samples/${name}`, import.meta.url));

beforeEach(async () => wipe(store));
afterAll(() => store.close());

const screen = (name: string, clocks: string): string =>
  `{ screen(names: [${JSON.stringify(name)}], ${clocks}) { lists { name firms edition isWhole } rows { outcome entity { id name } listings { list start end certainty status claims { id statement dataSet { id } case { id } source { title published } } } } } }`;
type Screened = {
  lists: { name: string; firms: number; edition: string | null }[];
  rows: { outcome: string | null; entity: { id: string } | null; listings: Record<string, unknown>[] }[];
};
const screened = async (name: string, clocks: string): Promise<Screened> =>
  (await data(screen(name, clocks))).screen as Screened;

test('a list is an edition of a source: parties, listings and claims that are made when read', async () => {
  const imported = await bring(sample('csl.csv'), { edition: '2026-11-20' });
  expect(imported.tally).toMatchObject({ rows: 2, loaded: 1, merged: 0, bad: 0 });
  expect([...imported.tally.leftOut]).toEqual([['natural persons, whose names are not kept', 1]]);

  const { lists, rows } = await screened('yunshan compute co ltd', 'asOf: "2026-11-25"');
  expect(lists).toEqual([{ name: 'Entity List', firms: 1, edition: '2026-11-20', isWhole: true }]);
  expect(rows[0]).toMatchObject({
    outcome: 'RESTRICTED_ITSELF',
    entity: { id: 'us-csl-aaaa1111' },
    listings: [
      {
        ...{ list: 'Entity List', start: '2025-06-01', end: null, certainty: 'PRESUMED', status: 'REGISTERED' },
        claims: [{ dataSet: { id: 'us-csl' }, case: null, source: { published: '2026-11-20' } }],
      },
    ],
  });
  const [claim] = (rows[0]?.listings[0]?.claims ?? []) as { id: string; statement: string }[];
  expect(claim?.statement).toBe('Record aaaa1111: lists (on the Entity List, from 1 June 2025).');
  const node = await data(
    `{ node(id: ${JSON.stringify(claim?.id)}) { ... on Claim { statement relation { list } } } }`,
  );
  expect(node).toEqual({ node: { statement: claim?.statement, relation: { list: 'Entity List' } } });

  const evidence = await data(
    `{ entity(id: "us-csl-aaaa1111") { propertyEvidence { name value claims { basis dataSet { publisher } } } } }`,
  );
  expect(evidence).toMatchObject({
    entity: {
      propertyEvidence: expect.arrayContaining([
        {
          ...{ name: 'headquarters', value: 'CN' },
          claims: [
            {
              basis: 'all addresses of the entry are in this country',
              dataSet: { publisher: 'US International Trade Administration' },
            },
          ],
        },
      ]),
    },
  });
  expect(await data('{ dataSets { id editions { day rows loaded merged leftOut { rows } isWhole } } }')).toEqual({
    dataSets: [
      {
        id: 'us-csl',
        editions: [{ day: '2026-11-20', rows: 2, loaded: 1, merged: 0, leftOut: [{ rows: 1 }], isWhole: true }],
      },
    ],
  });
  const about = await data(
    '{ entity(id: "us-csl-aaaa1111") { claims(first: 2) { totalCount pageInfo { hasNextPage } nodes { dataSet { id } } } } }',
  );
  expect(about).toMatchObject({
    entity: { claims: { totalCount: 4, pageInfo: { hasNextPage: true }, nodes: [{ dataSet: { id: 'us-csl' } }, {}] } },
  });
  // The name of the person of the list stands nowhere.
  expect((await dump(store)).join('\n')).not.toContain('PERSON');
});

test('the same file again, and a dry run, change nothing', async () => {
  const path = fileOf('same.csv', csl(larch, spruce));
  const empty = await dump(store);
  expect((await bring(path, { edition: '2026-09-12', dryRun: true })).tally.loaded).toBe(2);
  expect(await dump(store)).toEqual(empty);
  await bring(path, { edition: '2026-09-12' });
  const once = await dump(store);
  expect((await bring(path, { edition: '2026-09-12' })).isUnchanged).toBe(true);
  expect(await dump(store)).toEqual(once);
  // Read anew, it comes to the same.
  await bring(path, { edition: '2026-09-12', replace: true });
  expect(await dump(store)).toEqual(once);
});

test('what a later edition lacks has ended between the two, and days of knowledge before it do not know', async () => {
  await bring(fileOf('first.csv', csl(larch, spruce, birch)), { edition: '2026-09-12' });
  const second = await bring(fileOf('second.csv', csl(larch, birch)), { edition: '2026-11-20' });
  expect(second.ended).toBe(1);
  const listingOf = async (clocks: string) => (await screened('Spruce Cloud Sdn Bhd', clocks)).rows[0]?.listings ?? [];
  expect(await listingOf('asOf: "2026-09-01"')).toMatchObject([{ end: '2026-11-19', certainty: 'CERTAIN' }]);
  expect(await listingOf('asOf: "2026-10-15"')).toMatchObject([{ end: '2026-11-19', certainty: 'POSSIBLE' }]);
  expect(await listingOf('asOf: "2026-11-25"')).toEqual([]);
  expect(await listingOf('asOf: "2026-11-25", knownBy: "2026-10-01"')).toMatchObject([
    { end: null, certainty: 'PRESUMED' },
  ]);
  expect((await screened('x', 'asOf: "2026-11-25"')).lists).toMatchObject([{ firms: 2, edition: '2026-11-20' }]);
  expect((await screened('x', 'asOf: "2026-11-25", knownBy: "2026-10-01"')).lists).toMatchObject([
    { edition: '2026-09-12' },
  ]);

  await undoImport(store, false);
  expect(await listingOf('asOf: "2026-11-25"')).toMatchObject([{ end: null, certainty: 'PRESUMED' }]);
});

test('what a later edition says otherwise counts from its day of knowledge on', async () => {
  await bring(fileOf('first.csv', csl(larch)), { edition: '2026-09-12' });
  const moved = larch.replace('Shenzhen, CN', 'Singapore, SG').replace('2025-06-01', '2025-07-01');
  await bring(fileOf('second.csv', csl(moved)), { edition: '2026-11-20' });
  const seat = async (clocks: string) =>
    await data(`{ entity(id: "us-csl-a1", ${clocks}) { ... on Firm { headquarters listings { start } } } }`);
  expect(await seat('asOf: "2026-11-25"')).toEqual({
    entity: { headquarters: 'SG', listings: [{ start: '2025-07-01' }] },
  });
  expect(await seat('asOf: "2026-11-25", knownBy: "2026-10-01"')).toEqual({
    entity: { headquarters: 'CN', listings: [{ start: '2025-06-01' }] },
  });
});

test('an edition with bad rows ends nothing, and one with few rows is refused', async () => {
  await bring(fileOf('first.csv', csl(larch, spruce, birch)), { edition: '2026-09-12' });
  const before = await dump(store);
  await expect(bring(fileOf('few.csv', csl(larch)), { edition: '2026-11-20' })).rejects.toThrow(
    /1 records, where the edition of 2026-09-12 had 3; name another list/,
  );
  await expect(bring(fileOf('old.csv', csl(larch)), { edition: '2026-08-01' })).rejects.toThrow(
    /take the later one back/,
  );
  expect(await dump(store)).toEqual(before);
  const cut = await bring(fileOf('cut.csv', `${csl(larch, birch)}a2,Entity List (EL),,,"Spruce`), {
    edition: '2026-11-20',
  });
  expect(cut).toMatchObject({ edition: { isWhole: false }, tally: { rows: 3, loaded: 2, bad: 1 } });
  expect(cut.ended).toBeUndefined();
  const { rows } = await screened('Spruce Cloud Sdn Bhd', 'asOf: "2026-11-25"');
  expect(rows[0]?.listings).toMatchObject([{ end: null, certainty: 'PRESUMED' }]);
});

test('a half-loaded edition is seen by nobody, is finished by the same file, and is taken back', async () => {
  const path = fileOf('half.csv', csl(larch, spruce));
  const empty = await dump(store);
  let batches = 0;
  const dying: typeof store = {
    ...store,
    write: (work, options) => {
      batches += 1;
      // The last but one of the writes: the statements are in the store, the edition is not yet shown.
      return batches > 3 ? Promise.reject(new Error('killed')) : store.write(work, options);
    },
  };
  const options = { dryRun: false, replace: false, keepsPersonNames: false, today, edition: '2026-09-12' };
  await expect(importDataSets(dying, path, options)).rejects.toThrow('killed');
  expect(await data('{ dataSets { id } }')).toEqual({ dataSets: [] });
  expect(await data('{ entity(id: "us-csl-a1") { ... on Firm { listings { list } } } }')).toEqual({
    entity: { listings: [] },
  });
  await importDataSets(store, path, options);
  expect((await screened('Larch Compute Co Ltd', 'asOf: "2026-11-25"')).rows[0]?.listings).toHaveLength(1);
  await undoImport(store, false);
  expect(await dump(store)).toEqual(empty);
});

test('claims about many parties cost no more reads than claims about one', async () => {
  await bring(fileOf('many.csv', csl(larch, spruce, birch)), { edition: '2026-09-12' });
  let reads = 0;
  const watched = watchedStore(store, () => {
    reads += 1;
  });
  const claims = async (first: number): Promise<{ counts: number[]; reads: number }> => {
    reads = 0;
    const query = `{ entities(filter: { kinds: [Firm] }, first: ${first}) { nodes { claims(first: 1) { totalCount } } } }`;
    const { entities } = await importing(watched).data(query);
    const { nodes } = entities as { nodes: { claims: { totalCount: number } }[] };
    return { counts: nodes.map(node => node.claims.totalCount), reads };
  };
  // The first question reads which data sets are loaded, once for all.
  await claims(1);
  const [one, all] = [await claims(1), await claims(3)];
  expect(all.counts).toHaveLength(3);
  expect(Math.min(...all.counts)).toBeGreaterThan(0);
  expect(all.reads).toBe(one.reads);
});
