import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';

import { neo4jOfLane } from '../support/lanes.ts';

type Properties = Readonly<Record<string, unknown>>;
/** A store as a former version has left it, with the texts of the files that it had loaded. */
export type FormerStore = {
  readonly files: Readonly<Record<string, string>>;
  readonly nodes: readonly { readonly labels: readonly string[]; readonly properties: Properties }[];
  readonly relations: readonly { from: number; to: number; type: string; properties: Properties }[];
  /** Statements that make its indexes and constraints. */
  readonly schema: readonly string[];
};

export const formerStore = (version: string): FormerStore =>
  JSON.parse(readFileSync(new URL(`formerStores/${version}.json`, import.meta.url), 'utf8')) as FormerStore;

/** Whole numbers are integers in Neo4j; JSON does not tell them apart. */
const withIntegers = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      Number.isInteger(value) ? neo4j.int(Number(value)) : value,
    ]),
  );

/** The Neo4j of the tests without our own door, as other programs see it. */
export const rawNeo4j = () => {
  const { uri, user, password } = neo4jOfLane();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const run = async (text: string, params: object = {}): Promise<Record<string, unknown>[]> =>
    (await driver.executeQuery(text, params)).records.map(record => record.toObject());
  const clear = async (): Promise<void> => {
    await run('MATCH (node) DETACH DELETE node');
    for (const { name } of await run('SHOW CONSTRAINTS YIELD name')) await run('DROP CONSTRAINT $name', { name });
    for (const { name } of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
      await run('DROP INDEX $name', { name });
  };
  return {
    run,
    /** No nodes, no indexes, no constraints. */
    clear,
    /** Everything that it holds, and every definition, in a fixed order. */
    inventory: async (): Promise<string[]> => [
      ...(await run('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties'))
        .map(row => JSON.stringify(row))
        .sort(),
      ...(await run('SHOW INDEXES YIELD name, createStatement RETURN name, createStatement'))
        .map(row => JSON.stringify(row))
        .sort(),
    ],
    restore: async ({ nodes, relations, schema }: FormerStore): Promise<void> => {
      await clear();
      for (const statement of schema) await run(statement);
      const ids: unknown[] = [];
      for (const { labels, properties } of nodes) {
        const text = 'CREATE (node:$($labels)) SET node = $properties RETURN elementId(node) AS id';
        ids.push((await run(text, { labels, properties: withIntegers(properties) }))[0]?.id);
      }
      for (const { from, to, type, properties } of relations) {
        const text =
          'MATCH (a), (b) WHERE elementId(a) = $from AND elementId(b) = $to CREATE (a)-[relation:$($type)]->(b) SET relation = $properties';
        await run(text, { from: ids[from], to: ids[to], type, properties: withIntegers(properties) });
      }
    },
    close: () => driver.close(),
  };
};
