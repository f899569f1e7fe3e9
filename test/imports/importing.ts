import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach } from 'vitest';
import type { ImportJob, ImportState } from '../../domain/imports/job.ts';
import { makeImporter } from '../../server/imports/importer.ts';
import type { Connection } from '../../server/store/embedded/start.ts';
import { neo4jOfLane } from '../support/lanes.ts';
import { startSite } from '../support/site.ts';
import { testStore, wipe } from '../support/store.ts';

export const token = 'token-of-the-tests';
export const sample = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../dataSets/samples/${name}`, import.meta.url)));

/** An importer with a folder of its own, and what that holds. */
export const importerOf = (connection: Connection, folder = mkdtempSync(join(tmpdir(), 'throughline-imports-'))) => {
  const lines: string[] = [];
  const importer = makeImporter({ folder, connection: () => connection, log: line => lines.push(line) });
  return { importer, folder, lines, held: (): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []) };
};

type Answer = { readonly status: number; readonly body: ImportJob & ImportState; readonly message: string };

/** Asks the importer of a server as the page does. */
export const askerOf = (url: string) => {
  const ask = async (
    path: string,
    { headers = {}, ...init }: RequestInit & { headers?: Record<string, string> } = {},
  ): Promise<Answer> => {
    const response = await fetch(`${url}/imports${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, ...headers },
    });
    const body = (await response.json()) as ImportJob & ImportState & { errors?: { message: string }[] };
    return { status: response.status, body, message: body.errors?.[0]?.message ?? '' };
  };
  const json = (path: string, asked: unknown): Promise<Answer> =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    });
  /** The job once it has nothing to do any more. */
  const rested = async (): Promise<ImportJob> => {
    for (;;) {
      const { job } = (await ask('')).body;
      if (job === null) throw new Error('there is no job');
      if (job.doing === undefined) return job;
      await sleep(50);
    }
  };
  return {
    ...{ ask, json, rested },
    send: (name: string, bytes: Buffer | string, modified = '2026-05-20'): Promise<Answer> =>
      ask(`?${new URLSearchParams({ name, modified: String(Date.parse(modified)) })}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: typeof bytes === 'string' ? bytes : new Uint8Array(bytes),
      }),
    /** Asks for a work, and waits for its end. */
    work: async (id: string, asked: unknown): Promise<ImportJob> => {
      const { status, message } = await json(`/${id}`, asked);
      if (status !== 200) throw new Error(message);
      return rested();
    },
    discard: (id: string): Promise<Answer> => ask(`/${id}`, { method: 'DELETE' }),
  };
};

/** A server with an importer on the store of a test file: before each test that is empty, and no import under way. */
export const importingSite = async () => {
  const store = testStore();
  const { importer, folder, lines, held } = importerOf(neo4jOfLane());
  const site = await startSite(store, { token, importer, web: () => undefined });
  const asked = askerOf(site.url);
  beforeEach(async () => {
    const { job } = (await asked.ask('')).body;
    if (job) await asked.discard(job.id);
    await wipe(store);
  });
  afterAll(async () => {
    importer.close();
    await site.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { store, importer, lines, held, site, asked };
};
