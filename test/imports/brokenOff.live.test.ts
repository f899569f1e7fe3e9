import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ImportJob } from '../../domain/imports/job.ts';
import { commandOf, isAlive } from '../../server/store/embedded/processes.ts';
import { queries } from '../../server/store/queries.ts';
import { dump } from '../seed/dump.ts';
import { holdUp } from '../store/holdUp.ts';
import { neo4jOfLane } from '../support/lanes.ts';
import { type Server, startServer } from '../support/server.ts';
import { type Site, startSite } from '../support/site.ts';
import { testStore, wipe } from '../support/store.ts';
import { discardFolder, temporaryFolder } from '../support/temporaryNeo4j.ts';
import { askerOf, importerOf, token } from './importing.ts';

const store = testStore();
const { importer, folder, lines, held: filesHeld } = importerOf(neo4jOfLane());
const data = temporaryFolder();
let site: Site;
let asked: ReturnType<typeof askerOf>;
const servers: Server[] = [];

beforeAll(async () => {
  site = await startSite(store, { token, importer, web: () => undefined });
  asked = askerOf(site.url);
});
beforeEach(async () => wipe(store));
afterAll(async () => {
  importer.close();
  for (const { process: server } of servers) server.kill('SIGKILL');
  await site.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  discardFolder(data);
});

/** Milliseconds: it imports some thousand rows several times over, on a machine that may be busy. */
const patience = 300_000;

/** More than one transaction writes. */
const rows = 2_600;
/** A table whose first transaction writes the early party, and whose second one the late. */
const tableOf = (tree: string): string =>
  `id,name,country\n${Array.from({ length: rows }, (_, i) => `${tree}-${i},Larch ${i} Compute Co Ltd,China\n`).join('')}`;
const earlyOf = (tree: string): string => `large-${tree}-0`;
const lateOf = (tree: string): string => `large-${tree}-2550`;
const load = { do: 'import', as: 'table', replace: false };

/** The job once half of its rows are written. */
const halfWritten = async ({ ask }: ReturnType<typeof askerOf>, early: string): Promise<ImportJob> => {
  for (;;) {
    const { job } = (await ask('')).body;
    if (job?.doing === undefined)
      throw new Error(`it came to its end before it was broken off: ${JSON.stringify(job)}`);
    if ((await store.read(queries.entitiesById, { ids: [early] })).length > 0) return job;
    await sleep(20);
  }
};

/** Numbers of the processes that import for a server. */
const workersOf = (server: number): readonly number[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(pid => commandOf(pid).includes('seed/importWorker.ts'))
    .filter(pid => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1] === String(server));

test(
  'an import that is stopped, and one whose process dies, leave nothing half; the file can be imported again',
  async () => {
    const empty = await dump(store);
    const { id } = (await asked.send('large.csv', tableOf('larch'))).body;
    const letGo = await holdUp(lateOf('larch'));
    await asked.json(`/${id}`, load);
    expect((await halfWritten(asked, earlyOf('larch'))).progress).toMatchObject({ step: 'write', of: rows });
    const stopped = await asked.ask(`/${id}/stop`, { method: 'POST' });
    expect(stopped.body.failure).toEqual({ of: 'import', problem: 'it was stopped', hint: 'nothing of it is loaded' });
    expect(lines).toContain('import: large, edition of 2026-05-20, is taken back');
    expect(await dump(store)).toEqual(empty);

    await asked.json(`/${id}`, load);
    await halfWritten(asked, earlyOf('larch'));
    for (const pid of workersOf(process.pid)) process.kill(pid, 'SIGKILL');
    const { failure } = await asked.rested();
    expect(failure).toMatchObject({ problem: 'it was ended' });
    expect(await dump(store)).toEqual(empty);

    await letGo();
    const { outcome } = await asked.work(id, load);
    expect(outcome?.files).toMatchObject([{ rows, loaded: rows, bad: 0 }]);

    // One in place of it takes it out first, and says so.
    const other = { ...load, replace: true };
    await asked.discard(id);
    const { id: second } = (await asked.send('large.csv', tableOf('spruce'))).body;
    const release = await holdUp(lateOf('spruce'));
    await asked.json(`/${second}`, other);
    await halfWritten(asked, earlyOf('spruce'));
    const without = await asked.ask(`/${second}/stop`, { method: 'POST' });
    expect(without.body.failure?.hint).toMatch(
      /in place of \(large of 2026-05-20\) is taken out: import that file again/,
    );
    expect(await dump(store)).toEqual(empty);
    await release();
    await asked.work(second, load);
    await asked.work(second, { do: 'undo', editions: [{ dataSet: 'large', day: '2026-05-20' }] });
    expect(await dump(store)).toEqual(empty);
    await asked.discard(second);
    expect(filesHeld()).toEqual([]);
  },
  patience,
);

test(
  'a server that is killed while it imports takes its process along, and the next start takes back what was loaded',
  async () => {
    const { uri, user, password } = neo4jOfLane();
    const start = (): Server => {
      const server = startServer(
        {
          ...{ THROUGHLINE_DATA: data, THROUGHLINE_TOKEN: token },
          ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
        },
        // Without a page that is built.
        [process.execPath, '--import', 'tsx', 'server/main.ts', '--dev'],
      );
      servers.push(server);
      return server;
    };
    const first = start();
    const ofFirst = askerOf(await first.ready());
    const before = await dump(store);
    const { id } = (await ofFirst.send('large.csv', tableOf('larch'))).body;
    const release = await holdUp(lateOf('larch'));
    await ofFirst.json(`/${id}`, load);
    await halfWritten(ofFirst, earlyOf('larch'));
    const [worker] = workersOf(first.process.pid ?? 0);
    expect(worker).toBeDefined();
    first.process.kill('SIGKILL');
    await expect.poll(() => isAlive(worker ?? 0), { timeout: 30_000 }).toBe(false);
    // Half of it is there, and no edition shows it.
    expect(await dump(store)).not.toEqual(before);
    await release();

    const second = start();
    const ofSecond = askerOf(await second.ready());
    await expect.poll(async () => (await ofSecond.ask('')).body.job, { timeout: 60_000 }).toBeNull();
    expect(second.printed()).toContain('import: large, edition of 2026-05-20, is taken back');
    expect(await dump(store)).toEqual(before);
    expect(importerOf(neo4jOfLane(), join(data, 'imports')).held()).toEqual([]);
    second.process.kill('SIGTERM');
    expect(await second.exit).toBe(0);
  },
  patience,
);
