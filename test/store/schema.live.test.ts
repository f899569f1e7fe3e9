import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { loadFiles } from '../../seed/loadFiles.ts';
import { migrate, migrations } from '../../seed/migrations.ts';
import { chinese } from '../../server/formats/chinese.ts';
import { queries } from '../../server/store/queries.ts';
import { schemaQueries } from '../../server/store/schemaQueries.ts';
import { findClaims } from '../../server/store/searchClaims.ts';
import { dump } from '../seed/dump.ts';
import { base } from '../seed/loading.ts';
import { testStore } from '../support/store.ts';
import { formerStore, rawNeo4j } from './formerStores.ts';

const neo4j = rawNeo4j();
const store = testStore();
const load = (files: Readonly<Record<string, string>>) =>
  loadFiles(
    store,
    Object.entries(files).map(([path, text]) => ({ path, text })),
    { onFile: () => undefined, replace: true },
  );
/** What a refusal says; that nothing was written is asserted. */
const refusal = async (options: Parameters<typeof migrate>[1] = {}): Promise<string> => {
  const before = await neo4j.inventory();
  const error: unknown = await migrate(store, options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(await neo4j.inventory()).toEqual(before);
  return error instanceof Error ? error.message : 'it was not refused';
};

beforeEach(() => neo4j.clear());
afterAll(async () => {
  await neo4j.clear();
  await migrate(store);
  await store.close();
  await neo4j.close();
});

describe('a store of a former version', () => {
  const former = formerStore('0.1.0');

  test('is opened with all that it holds, as if its files had been loaded today', async () => {
    await neo4j.restore(former);
    await migrate(store);
    await load(former.files);
    const opened = await dump(store);
    expect(opened.length).toBeGreaterThan(40);
    expect((await store.read(queries.views, {})).map(({ view }) => view.name)).toEqual(['Harbour in March']);
    const indexes = await store.read(schemaQueries.indexes, {});
    await neo4j.clear();
    await migrate(store);
    await load(former.files);
    expect(opened).toEqual(await dump(store));
    expect(indexes).toEqual(await store.read(schemaQueries.indexes, {}));
  });

  test('goes through every migration once, also when two servers start together', async () => {
    await neo4j.restore(former);
    const lines: string[] = [];
    const options = { log: (line: string) => lines.push(line) };
    const other = testStore();
    await Promise.all([migrate(store, options), migrate(other, options)]);
    await other.close();
    expect(await store.read(schemaQueries.storeMark, {})).toEqual([{ version: migrations.length }]);
    expect((await neo4j.run("MATCH (store:ThroughlineStore {id: 'store'}) RETURN count(*) AS marks"))[0]).toEqual({
      marks: 1,
    });
    const before = await neo4j.inventory();
    await migrate(store, { log: line => expect(line).toBe('nothing to do') });
    expect(await neo4j.inventory()).toEqual(before);
  });
});

describe('an index or a constraint of another definition under the name of ours', () => {
  const foundBy = async (text: string) => (await findClaims(store, { text, exact: false }, chinese, {})).claims.length;

  test.each([
    ['over fewer properties', 'CREATE FULLTEXT INDEX claim_text FOR (c:Claim) ON EACH [c.note]'],
    [
      'with another analyzer',
      "CREATE FULLTEXT INDEX claim_text FOR (c:Claim) ON EACH [c.statement, c.note] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}",
    ],
    ['on another label', 'CREATE FULLTEXT INDEX claim_text FOR (c:Source) ON EACH [c.statement, c.note]'],
    ['of another type', 'CREATE INDEX claim_text FOR (c:Claim) ON (c.statement)'],
  ])('is made anew: %s', async (_what, statement) => {
    await migrate(store);
    await load(base);
    await neo4j.run('DROP INDEX claim_text');
    await neo4j.run(statement);
    const lines: string[] = [];
    await migrate(store, { log: line => lines.push(line) });
    expect(lines).toEqual(['claim_text is other than this version needs; it is made anew']);
    const [index] = (await store.read(schemaQueries.indexes, {})).filter(({ name }) => name === 'claim_text');
    expect(index).toMatchObject({
      type: 'FULLTEXT',
      labels: ['Claim'],
      properties: ['statement', 'note'],
      state: 'ONLINE',
    });
    expect(await foundBy('between a third and a half')).toBeGreaterThan(0);
  });

  test('is made anew: an index without uniqueness where a constraint belongs', async () => {
    await migrate(store);
    await neo4j.run('DROP CONSTRAINT gap_id');
    await neo4j.run('CREATE INDEX gap_id FOR (gap:Gap) ON (gap.id)');
    await migrate(store);
    expect((await neo4j.run("SHOW CONSTRAINTS YIELD name WHERE name = 'gap_id' RETURN name")).length).toBe(1);
  });

  test('is named when the same stands under another name', async () => {
    await migrate(store);
    await neo4j.run('DROP INDEX claim_case');
    await neo4j.run('CREATE INDEX of_another FOR (claim:Claim) ON (claim.case)');
    await expect(migrate(store)).rejects.toThrow('Neo4j has other indexes in place of claim_case');
  });
});

describe('a Neo4j with the data of others', () => {
  const others = () =>
    neo4j.run(
      "CREATE (:Person {name: 'A'})-[:KNOWS]->(:Load {id: 'cases/harbour', weight: 3}), (:Lock {id: 'load'}), (:View {id: 'x'})",
    );

  test('is refused by what was found, before anything is written', async () => {
    await others();
    const said = await refusal();
    expect(said).toMatch(/holds 4 nodes that Throughline did not put there \(labels: .*\), and nothing was written/);
    for (const word of ['Person', 'Load', 'Lock', 'View', 'NEO4J_ADOPT=yes']) expect(said).toContain(word);
  });
  test('is loaded beside when that is asked for, and keeps all that it held', async () => {
    await neo4j.run("CREATE (:Person {name: 'A'})-[:KNOWS {since: 3}]->(:Town {id: 'harbour'})");
    await neo4j.run('CREATE INDEX town_id FOR (town:Town) ON (town.id)');
    const held = await neo4j.inventory();
    await migrate(store, { adopt: true });
    await load(base);
    expect(await neo4j.inventory()).toEqual(expect.arrayContaining(held));
    expect(await store.read(queries.inventory, {})).not.toContainEqual(expect.objectContaining({ kind: null }));
    // Now it is ours as well.
    await migrate(store);
  });
  test.each([
    ['labels', "CREATE (:Firm {id: 'a', name: 'B'})", 'Firm'],
    ['labels of the graph', 'CREATE (:Entity {uuid: 1})', 'Entity'],
    ['labels of former versions', "CREATE (:View {id: 'x'})", 'View'],
    ['names of indexes', 'CREATE INDEX claim_text FOR (page:Page) ON (page.text)', 'claim_text on Page'],
  ])('is refused also then when it uses our %s', async (_what, statement, named) => {
    await neo4j.run("CREATE (:Person {name: 'A'})");
    await neo4j.run(statement);
    const said = await refusal({ adopt: true });
    expect(said).toContain('cannot load beside them');
    expect(said).toContain(named);
  });
  test('is refused also when only our constraints are left of a start that failed', async () => {
    await migrate(store);
    await neo4j.run('MATCH (node) DETACH DELETE node');
    await others();
    expect(await refusal()).toContain('holds 4 nodes');
  });
});

test('a store of a newer version is refused untouched', async () => {
  await migrate(store);
  await neo4j.run("MATCH (store:ThroughlineStore {id: 'store'}) SET store.version = 99");
  expect(await refusal()).toMatch(/used by a newer Throughline \(data version 99, and this one knows \d+\)/);
});
