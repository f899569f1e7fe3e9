import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entityKindNames, relationKindNames } from '../../domain/vocabulary/kinds.ts';
import { relationKinds } from '../../domain/vocabulary/relations.ts';
import { loadCypher } from '../../server/store/loadCypher.ts';
import { neo4jOfLane } from '../support/lanes.ts';
import { loadShipped } from '../support/shipped.ts';
import { testStore } from '../support/store.ts';
import { files, rows, statementOf } from './files.ts';

const store = testStore();
const { uri, user, password } = neo4jOfLane();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));

beforeAll(async () => {
  // The planner chooses by what there is, and warns of names that there are not.
  await loadShipped(store);
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

/** What makes a store of another, or compares it with one, and so looks at all of it: see seed/bulk and seed/backup. */
const readsAll = ['copied-nodes', 'copied-relations', 'restore-nodes', 'restore-relations', 'store-counts'];
const isWhole = (file: string): boolean => readsAll.some(name => file.endsWith(`/${name}.cypher`));

test.each(files)('%s: columns, access, plan', async file => {
  const row = rows.find(candidate => candidate.file === file);
  const { keys, type, operators, codes } = await explain(file);
  expect([...keys].sort()).toEqual([...(row?.columns ?? [])].sort());
  expect(operators.length).toBeGreaterThan(0);
  if (!isWhole(file)) expect(operators).not.toContain('AllNodesScan');
  if (file.startsWith('read/')) expect(type).toBe(asksTheServer.includes(file) ? 's' : 'r');
  // Deprecated features, unbounded patterns, missing indexes asked for by hint.
  expect(codes.filter(code => /deprecat|unbound|cartesian|exhaustive/i.test(code))).toEqual([]);
});

test('a scan of all nodes would be seen', async () => {
  const { summary } = await driver.executeQuery('EXPLAIN MATCH (n) RETURN n');
  expect(JSON.stringify(summary.plan)).toContain('AllNodesScan');
});

/** The kinds that a frontier is read over, by the direction in which its statement follows them. */
const kindsRead = (file: string) => {
  const statement = statementOf(file);
  const [, into = ''] = /<-\[\w*:([A-Z_|]+)\]-/.exec(statement) ?? [];
  const [, out = ''] = /-\[\w*:([A-Z_|]+)\]->/.exec(statement) ?? [];
  return { into: into.split('|').sort(), out: out.split('|').sort() };
};
const passing = (way: string) => relationKindNames.filter(kind => relationKinds[kind].passes === way).sort();

test('access runs over exactly the kinds that the model says, each in its direction', () => {
  expect(kindsRead('read/access-frontier.cypher')).toEqual({ into: passing('backward'), out: passing('forward') });
});

test('what is read at once around hardware runs over the same kinds', () => {
  const [steps = [], backward = [], forward = []] = [
    ...statementOf('read/surroundings.cypher').matchAll(/\[\w+:([A-Z_|]+)\]/g),
  ].map(([, kinds = '']) => kinds.split('|').sort());
  expect({ backward, forward }).toEqual({ backward: passing('backward'), forward: passing('forward') });
  expect(steps).toEqual([...backward, ...forward].sort());
  expect(loadCypher('read/surroundings.cypher')).toContain(`IN ['${forward.join("', '")}']`);
});

test('it reaches each entity once, whatever the number of paths to it', async () => {
  expect((await explain('read/surroundings.cypher')).operators.join(' ')).toContain('Pruning');
});

test('counts are looked up for every kind, and nothing is read for them', async () => {
  for (const [file, names, operator] of [
    ['read/inventory.cypher', entityKindNames, 'NodeCountFromCountStore'],
    ['read/relation-inventory.cypher', relationKindNames, 'RelationshipCountFromCountStore'],
  ] as const) {
    const { operators } = await explain(file);
    expect(operators.filter(name => name === operator)).toHaveLength(names.length);
    expect(operators.filter(name => /Scan|Expand/.test(name) && !name.includes('Index'))).toEqual([]);
    for (const name of names) expect(statementOf(file)).toContain(`:${name}`);
  }
});

test('reach runs over the same kinds the other way; what a lessee grants is read with the leases', () => {
  const into = passing('forward').filter(kind => kind !== 'GRANTS');
  expect(kindsRead('read/reach-frontier.cypher')).toEqual({ into, out: passing('backward') });
});
