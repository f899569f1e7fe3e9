import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../seed/migrations.ts';
import { openStore } from '../../server/store/store.ts';
import { lanes } from './laneCount.ts';
import { type Connection, temporaryNeo4j } from './temporaryNeo4j.ts';

type Started = { readonly connection: Connection; readonly stop: () => Promise<void> };

/** A Neo4j that runs already, which every test may wipe: its start is saved while one works on the tests. */
const given = (env: NodeJS.ProcessEnv): Started | undefined =>
  env.TEST_NEO4J_URI === undefined
    ? undefined
    : {
        connection: { uri: env.TEST_NEO4J_URI, user: 'neo4j', password: env.TEST_NEO4J_PASSWORD ?? '' },
        stop: async () => undefined,
      };

const begin = async (): Promise<Started> => {
  const started = given(process.env) ?? (await temporaryNeo4j());
  const store = openStore(started.connection);
  await migrate(store);
  await store.close();
  return started;
};

/** The second start finds the class path and the class-data archive that the first had to make. */
const beginAll = async () => {
  const first = await begin();
  const others = await Promise.all(Array.from({ length: lanes - 1 }, begin));
  return { started: [first, ...others], scratch: mkdtempSync(join(tmpdir(), 'throughline-shipped-')) };
};

// The projects `live` and `browser` load this module each for itself and share what it starts.
const shared = globalThis as { neo4jOfTests?: { users: number; begun: ReturnType<typeof beginAll> } };

/** Starts a Neo4j for each lane of test files that need one; see lanes.ts for what is provided to them. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  shared.neo4jOfTests ??= { users: 0, begun: beginAll() };
  const mine = shared.neo4jOfTests;
  mine.users += 1;
  const { started, scratch } = await mine.begun;
  const connections = started.map(({ connection }) => connection);
  project.provide('neo4j', connections);
  project.provide('lanesFolder', scratch);
  return async () => {
    mine.users -= 1;
    if (mine.users > 0) return;
    rmSync(scratch, { recursive: true });
    await Promise.all(started.map(({ stop }) => stop()));
  };
};
