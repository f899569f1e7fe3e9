import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { spanOf } from '../../domain/dates.ts';
import { exportedPages } from '../../server/export/known.ts';
import { exporting } from '../support/exported.ts';
import { neo4jOfLane } from '../support/lanes.ts';
import { loadShipped } from '../support/shipped.ts';
import { testStore, wipe } from '../support/store.ts';

const store = testStore();
const day = '2026-06-01';

type Item = { readonly id: string; readonly kind: string; readonly properties: Readonly<Record<string, unknown>> };

/** A value as Neo4j keeps it: records are JSON text. */
const kept = (value: unknown): unknown =>
  typeof value !== 'object' || (Array.isArray(value) && value.every(item => typeof item === 'string'))
    ? value
    : JSON.stringify(value);
const sorted = (properties: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, kept(value)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
const byId = (items: readonly Item[]): ReadonlyMap<string, unknown> =>
  new Map(items.map(({ id, kind, properties }) => [id, { kind, ...sorted(properties) }]));

const all = async <Thing>(things: AsyncIterable<Thing>): Promise<readonly Thing[]> => {
  const found: Thing[] = [];
  for await (const thing of things) found.push(thing);
  return found;
};

test('a script that is run in an empty Neo4j, once and again, makes the same entities, relations and properties', async () => {
  await loadShipped(store);
  const server = await exporting(store);
  const archive = await server.archive(`cypher?asOf=${day}&knownBy=${day}`);
  const clocks = { asOf: spanOf(day), knownBy: spanOf(day) };
  const reading = { signal: AbortSignal.timeout(60_000), rest: async () => undefined };
  const pages = exportedPages(store, { ids: undefined, clocks }, reading);
  const entities = (await all(pages.entities())).map(({ id, kind, name, properties = {} }) => ({
    ...{ id, kind },
    properties: { ...properties, id, name },
  }));
  const relations = (await all(pages.relations())).map(({ properties = {}, sources, ...relation }) => ({
    ...{ id: relation.id, kind: `${relation.from} ${relation.kind} ${relation.to}` },
    properties: {
      ...{ ...properties, id: relation.id, status: relation.status, disputed: relation.disputed },
      ...{ certainty: relation.certainty ?? 'NO', recorded: relation.recorded, lastConfirmed: relation.lastConfirmed },
      sources: sources?.map(({ id }) => id),
    },
  }));
  await server.close();
  expect(archive.manifest.files[0]?.counts).toMatchObject({ entities: entities.length, relations: relations.length });
  await wipe(store);
  await store.close();

  const { uri, user, password } = neo4jOfLane();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    // A text holds no line feed of its own, so that a statement ends where a line does.
    const statements = archive
      .text('graph.cypher')
      .split(/;\n/)
      .filter(text => text.trim() !== '');
    for (const run of ['once', 'again']) {
      for (const statement of statements) await driver.executeQuery(statement);
      const nodes = await driver.executeQuery(
        'MATCH (n:Entity) RETURN n.id AS id, [label IN labels(n) WHERE label <> "Entity"] AS kinds, properties(n) AS properties',
      );
      const ties = await driver.executeQuery(
        'MATCH (a:Entity)-[r]->(b:Entity) RETURN r.id AS id, a.id + " " + type(r) + " " + b.id AS kind, properties(r) AS properties',
      );
      const found = nodes.records.map(record => {
        const { id, kinds, properties } = record.toObject() as { id: string; kinds: string[]; properties: object };
        const { kind: _, ...others } = properties as Record<string, unknown>;
        return { id, kind: kinds.join(), properties: others };
      });
      expect(found, run).toHaveLength(entities.length);
      expect(byId(found)).toEqual(byId(entities));
      const tied = ties.records.map(record => record.toObject() as Item);
      expect(tied, run).toHaveLength(relations.length);
      expect(byId(tied)).toEqual(byId(relations));
    }
  } finally {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await driver.close();
  }
});
