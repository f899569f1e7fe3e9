import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDate, spanOf } from '../../domain/dates.ts';
import type { ExportedEntity, ExportedRelation } from '../../domain/exports/exported.ts';
import type { Mapping } from '../../domain/imports/mapping.ts';
import { idPart } from '../../seed/dataSets/writeFacts.ts';
import { loadFiles } from '../../seed/loadFiles.ts';
import { loadSeed } from '../../seed/loadSeed.ts';
import { migrate } from '../../seed/migrations.ts';
import { madeRegister } from '../../seed/sample/madeRegister.ts';
import { exportedPages } from '../../server/export/known.ts';
import type { PartyKind } from '../../server/formats/dataSets/dataSetRow.ts';
import { keyFor } from '../../server/formats/dataSets/mappedRow.ts';
import { guessMapping } from '../../server/formats/dataSets/mapping.ts';
import { importing } from '../dataSets/importing.ts';
import { dump } from '../seed/dump.ts';
import { exporting } from '../support/exported.ts';
import { testStore, wipe } from '../support/store.ts';
import { partiesCase } from './partiesCase.ts';
import { type Graph, kindsIn, parties, shares, toldAll, votes } from './toldGraph.ts';

const store = testStore();
const { bring, fileOf, data, today: day } = importing(store);
let server: Awaited<ReturnType<typeof exporting>>;
/** What the first store holds, and its exports by format. */
let truth: Graph;
const archives = new Map<string, Awaited<ReturnType<typeof server.archive>>>();

const all = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
};
const held = async (): Promise<Graph> => {
  const pages = exportedPages(
    store,
    { ids: undefined, clocks: { asOf: spanOf(day), knownBy: spanOf(day), presume: true } },
    { signal: AbortSignal.timeout(60_000), rest: async () => undefined },
  );
  return { entities: await all(pages.entities()), relations: await all(pages.relations()) };
};

beforeAll(async () => {
  server = await exporting(store);
  await wipe(store);
  await migrate(store);
  const { statements } = madeRegister(7, 60);
  await bring(fileOf('register.jsonl', statements.map(each => JSON.stringify(each)).join('\n')));
  await loadFiles(store, [{ path: 'parties.yaml', text: partiesCase }], { onFile: () => undefined });
  truth = await held();
  for (const format of ['bods', 'followthemoney', 'csv', 'xlsx'])
    archives.set(format, await server.archive(`${format}?asOf=${day}&knownBy=${day}`));
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const archiveOf = (format: string) => {
  const archive = archives.get(format);
  if (archive === undefined) throw new Error(`no archive of ${format}`);
  return archive;
};

/** The truth as the ids of a data set have it, of the given kinds of relation among parties. */
const expected = (
  register: string,
  kinds: readonly string[],
  change: (relation: ExportedRelation) => object,
  keyOf: (kind: PartyKind | undefined, id: string) => string = (_, id) => id,
) => {
  const kept = new Map(truth.entities.filter(({ kind }) => parties.has(kind)).map(entity => [entity.id, entity]));
  const idOf = (id: string): string =>
    `${register}-${idPart(keyOf(kept.get(id)?.kind === 'National' ? 'National' : 'Firm', id))}`;
  return {
    entities: [...kept.values()].map(({ id, kind, name, properties }) => ({ id: idOf(id), kind, name, properties })),
    relations: truth.relations
      .filter(({ kind, from, to }) => kinds.includes(kind) && kept.has(from) && kept.has(to))
      .map(relation => ({ ...relation, from: idOf(relation.from), to: idOf(relation.to) }))
      .map(relation => ({ ...relation, properties: { ...relation.properties, ...change(relation) } })),
  };
};

/** How many of each kind the first store holds, without the given kinds. */
const lostBeside = (said: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(kindsIn([...truth.entities, ...truth.relations])).filter(([kind]) => !said.includes(kind)),
  );

const whole = (relation: ExportedRelation) => ({
  start: parseDate(relation.start ?? '')?.first,
  end: parseDate(relation.end ?? '')?.last,
});

/** Brings an export into an empty store: what the import tells, and what the store then holds. */
const brought = async (
  ...files: readonly (readonly [name: string, text: string, options?: { mapping: Mapping }])[]
) => {
  await wipe(store);
  await migrate(store);
  const leftOut: Record<string, number> = {};
  const dropped: Record<string, number> = {};
  for (const [name, text, options] of files) {
    const { tally } = await bring(fileOf(name, text), { edition: day, ...options });
    for (const [reason, rows] of tally.leftOut) leftOut[reason] = rows;
    for (const [value, times] of tally.dropped) dropped[value] = times;
  }
  return { ...(await held()), leftOut, dropped };
};
describe('what is exported and imported into an empty store', () => {
  test('as statements of BODS has the same parties, shares, votes, spans and control; what is lost is what the manifest says', async () => {
    const { text, manifest } = archiveOf('bods');
    const found = await brought(['bods.json', text('bods.json')]);
    const was = expected('bods-throughline', ['OWNS', 'CONTROLS', 'DIRECTS'], whole);
    const fields = [...shares, ...votes, 'start', 'end', 'means'];
    expect(toldAll(found, fields)).toEqual(toldAll(was, fields));
    expect(kindsIn(found.entities)).toEqual(kindsIn(was.entities));
    expect([found.leftOut, found.dropped]).toEqual([{}, {}]);
    expect(manifest.files[0]?.counts).toMatchObject({
      ...{ entities: found.entities.length, relations: found.relations.length },
      leftOut: lostBeside(['Firm', 'National', 'PublicBody', 'OWNS', 'CONTROLS', 'DIRECTS']),
    });
  });
  test('as FollowTheMoney has the same parties, shares, spans, control, posts and listings', async () => {
    const { text } = archiveOf('followthemoney');
    const found = await brought(['entities.ftm.json', text('entities.ftm.json')]);
    // What the manifest says is lost: a share with one known end.
    const was = expected(
      'followthemoney',
      ['OWNS', 'CONTROLS', 'DIRECTS', 'EMPLOYS', 'LISTS'],
      ({ shareMin, shareMax }) =>
        shareMin === undefined || shareMax === undefined ? { shareMin: undefined, shareMax: undefined } : {},
    );
    // And the authority of a listing, which is a name: who has it stands apart from the body that is told of.
    const authority = `followthemoney-issuer-${idPart('Bureau of Lists')}`;
    const fields = ['shareMin', 'shareMax', 'start', 'end', 'means', 'role', 'list'];
    expect(toldAll(found, fields)).toEqual(
      toldAll(was, fields).map(line => line.replace('LISTS followthemoney-body-listing', `LISTS ${authority}`)),
    );
    // A person whom no relation names is left out on import, and so is what is no party.
    const tied = new Set(was.relations.flatMap(({ from, to }) => [from, to]));
    const persons = was.entities.filter(({ id, kind }) => kind === 'National' && !tied.has(id));
    const { National = 0, ...others } = kindsIn(was.entities);
    expect(kindsIn(found.entities.filter(({ id }) => id !== authority))).toEqual({
      ...{ ...others, National: National - persons.length },
    });
    expect(found.dropped).toEqual({});
    expect(found.leftOut).toEqual({
      ...(persons.length === 0 ? {} : { 'natural persons, whose names are not kept': persons.length }),
      'Asset, which is no party here': 1,
      // Who operates the fleet, and the two parties of its lease.
      'UnknownLink, which is no party here': 3,
    });
  });
  test('as tables has the same parties, shares, spans, control and posts; kinds that a table cannot state are counted', async () => {
    const { text } = archiveOf('csv');
    const tables = (['entities', 'relations'] as const).map(table => {
      const content = text(`${table}.csv`);
      const header = (content.split(/\r?\n/)[0] ?? '').replace('\uFEFF', '').split(',');
      const mapping = guessMapping(header, `${table}.csv`);
      if (mapping === undefined) throw new Error(`no mapping of ${table}: ${header}`);
      return [`${table}.csv`, content, { mapping: { ...mapping, parties: 'table' } }] as const;
    });
    const found = await brought(...tables);
    const was = expected('table', ['OWNS', 'CONTROLS', 'DIRECTS', 'EMPLOYS'], () => ({}), keyFor);
    const fields = ['shareMin', 'shareMax', 'votingMin', 'votingMax', 'start', 'end', 'means', 'role'];
    expect(toldAll(found, fields)).toEqual(toldAll(was, fields));
    expect(kindsIn(found.entities)).toEqual(kindsIn(was.entities));
    expect(found.leftOut).toEqual({
      ...Object.fromEntries(
        ['COVERS', 'GRANTS', 'LISTS', 'OPERATES', 'TAKES'].map(kind => [`${kind}, which a table cannot state`, 1]),
      ),
      'kinds that are no party here': truth.entities.filter(({ kind }) => !parties.has(kind)).length,
    });
    expect(found.dropped).toEqual({});
    expect(found.entities.find(({ id }) => id === `table-${keyFor('National', 'person-x')}`)?.properties).toMatchObject(
      {
        citizenship: ['CN', 'SG'],
      },
    );
  });
  test.each([
    ['a workbook', 'xlsx', ['throughline.xlsx'], 'throughline.xlsx'],
    ['a folder of tables', 'csv', ['entities.csv', 'relations.csv', 'evidence.csv', 'manifest.json'], '.'],
  ])(
    'as %s is one data set with the same parties, codes, shares, spans and posts; all of its rows are accounted for',
    async (_, format, names, path) => {
      const { bytes, manifest } = archiveOf(format);
      const folder = mkdtempSync(join(tmpdir(), 'throughline-own-'));
      for (const name of names) writeFileSync(join(folder, name), bytes(name));
      await wipe(store);
      await migrate(store);
      const { tally, dataSet, edition } = await bring(join(folder, path), {});
      const found = await held();
      const register = 'throughline-all-that-is-recorded';
      expect([dataSet.id, dataSet.title, edition.day]).toEqual([register, 'All that is recorded', '2026-06-01']);
      const was = expected(register, ['OWNS', 'CONTROLS', 'DIRECTS', 'EMPLOYS'], () => ({}), keyFor);
      const fields = [...shares, ...votes, 'start', 'end', 'means', 'role'];
      expect(toldAll(found, fields)).toEqual(toldAll(was, fields));
      // Several names are one cell, and a name may have a semicolon itself.
      const parted = (names: unknown): unknown => (Array.isArray(names) ? names.join('; ').split('; ') : names);
      const ofParty = ({ id, kind, name, properties: own }: ExportedEntity): string =>
        JSON.stringify([
          ...[id, kind, kind === 'National' ? '' : name],
          ...[own?.identifiers, parted(own?.aliases), own?.headquarters],
        ]);
      expect(found.entities.map(ofParty).sort()).toEqual(was.entities.map(each => ofParty(each)).sort());
      const counts = manifest.files.flatMap(file => file.counts ?? []);
      const said = counts.reduce((sum, each) => sum + each.entities + each.relations + each.claims, 0);
      expect([tally.rows, tally.bad, [...tally.dropped]]).toEqual([said, 0, []]);
      rmSync(folder, { recursive: true });
    },
  );
});

const questions = `{
  cases { id title claimCount independentSources openQuestions { what } }
  parties: accessChains(target: "parties", asOf: "2026-03") { chainCount chains { text certainty status disputed servers { min } } holders { entity { id } tests { test verdict note } } openEnds { text } }
  megaspeed: accessChains(target: "megaspeed", asOf: "2025-12") { chainCount chains { text certainty status } holders { entity { id } tests { test verdict } } openEnds { text } }
  claims(filter: { case: "parties" }) { totalCount nodes { id status statement source { id publisher } } }
  inventory { entities { kind count } relations { kind count } claims sources }
}`;

test('a store whose case files are loaded into an empty one gives the same answers, and holds the same', async () => {
  await wipe(store);
  await migrate(store);
  await loadSeed(store, 'seed', () => undefined);
  await loadFiles(store, [{ path: 'parties.yaml', text: partiesCase }], { onFile: () => undefined });
  const [before, answers] = [await dump(store), await data(questions)];
  const all = await server.archive('case');
  const one = await server.archive('case?case=parties');
  const textsIn = ({ manifest, text }: typeof all) =>
    manifest.files.map(({ name }) => ({ path: name, name, text: text(name) }));
  await wipe(store);
  await migrate(store);
  await loadFiles(store, textsIn(all), { onFile: () => undefined });
  expect(await data(questions)).toEqual(answers);
  expect(await dump(store)).toEqual(before);

  // One case, into a store that has what ships.
  expect(one.manifest.files).toHaveLength(1);
  await wipe(store);
  await migrate(store);
  await loadSeed(store, 'seed', () => undefined);
  await loadFiles(store, textsIn(one), { onFile: () => undefined });
  expect(await data(questions)).toEqual(answers);
});
