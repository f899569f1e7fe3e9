import { fileURLToPath } from 'node:url';
import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { loadSeed } from '../../seed/loadSeed.ts';
import { relationKindNames, relationKinds } from '../../server/model/kinds.ts';
import { loadCypher } from '../../server/store/loadCypher.ts';
import { testStore, wipe } from '../support/store.ts';
import { files, rows, statementOf } from './files.ts';

const store = testStore();
const { uri, user, password } = inject('neo4j');
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));

beforeAll(async () => {
  // The planner chooses by what there is, and warns of names that there are not.
  await wipe(store);
  await loadSeed(store, fileURLToPath(new URL('../../seed/', import.meta.url)), () => undefined);
});
afterAll(async () => {
  await driver.close();
  await store.close();
});

/** What asks Neo4j about itself counts as a command on the schema; it names no data. */
const asksTheServer = ['read/version.cypher'];

const explain = async (file: string) => {
  const { keys, summary } = await driver.executeQuery(`EXPLAIN ${loadCypher(file)}`);
  const operators: string[] = [];
  const collect = (plan: Plan): void => {
    operators.push(plan.operatorType.replace(/@.*/, ''));
    for (const child of plan.children) collect(child);
  };
  if (summary.plan) collect(summary.plan);
  const codes = summary.gqlStatusObjects.map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`);
  return { keys, type: summary.queryType, operators, codes };
};

test.each(files)('%s: columns, access, plan', async file => {
  const row = rows.find(candidate => candidate.file === file);
  const { keys, type, operators, codes } = await explain(file);
  expect([...keys].sort()).toEqual([...(row?.columns ?? [])].sort());
  expect(operators.length).toBeGreaterThan(0);
  expect(operators).not.toContain('AllNodesScan');
  if (file.startsWith('read/')) expect(type).toBe(asksTheServer.includes(file) ? 's' : 'r');
  // Deprecated features, unbounded patterns, missing indexes asked for by hint.
  expect(codes.filter(code => /deprecat|unbound|cartesian|exhaustive/i.test(code))).toEqual([]);
});

test('a scan of all nodes would be seen', async () => {
  const { summary } = await driver.executeQuery('EXPLAIN MATCH (n) RETURN n');
  expect(JSON.stringify(summary.plan)).toContain('AllNodesScan');
});

test('access runs over exactly the kinds that the model says, each in its direction', () => {
  const statement = statementOf('read/access-frontier.cypher');
  const [, backward = ''] = /<-\[\w*:([A-Z_|]+)\]-/.exec(statement) ?? [];
  const [, forward = ''] = /-\[\w*:([A-Z_|]+)\]->/.exec(statement) ?? [];
  const passing = (way: string) => relationKindNames.filter(kind => relationKinds[kind].passes === way).sort();
  expect(backward.split('|').sort()).toEqual(passing('backward'));
  expect(forward.split('|').sort()).toEqual(passing('forward'));
});
