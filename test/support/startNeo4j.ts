import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../seed/migrations.ts';
import { openStore } from '../../server/store/store.ts';
import { type Connection, temporaryNeo4j } from './temporaryNeo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Connection;
    /** The file that names the state in which the database held the shipped data: see shipped.ts. */
    shippedMark: string;
  }
}

type Started = { readonly connection: Connection; readonly stop: () => Promise<void>; readonly scratch: string };

/** A Neo4j that runs already, which every test may wipe: its start is saved while one works on the tests. */
const given = (env: NodeJS.ProcessEnv): Omit<Started, 'scratch'> | undefined =>
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
  return { ...started, scratch: mkdtempSync(join(tmpdir(), 'throughline-shipped-')) };
};

// The projects `live` and `browser` load this module each for itself and share what it starts.
const shared = globalThis as { neo4jOfTests?: { users: number; started: Promise<Started> } };

/** Starts one Neo4j for all test files that need one; its address is provided to them under `neo4j`. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  shared.neo4jOfTests ??= { users: 0, started: begin() };
  const mine = shared.neo4jOfTests;
  mine.users += 1;
  const { connection, stop, scratch } = await mine.started;
  project.provide('neo4j', connection);
  project.provide('shippedMark', join(scratch, 'state'));
  return async () => {
    mine.users -= 1;
    if (mine.users > 0) return;
    rmSync(scratch, { recursive: true });
    await stop();
  };
};
