import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { loadFiles } from '../../seed/loadFiles.ts';
import { migrate } from '../../seed/migrations.ts';
import { StoreError } from '../../server/store/errors.ts';
import { queries } from '../../server/store/queries.ts';
import { defineQuery } from '../../server/store/query.ts';
import { writes } from '../../server/store/writes.ts';
import { drawnCase, drawnSources } from '../support/caseText.ts';
import { draw } from '../support/graph.ts';
import { runs } from '../support/runs.ts';
import { testStore, wipe } from '../support/store.ts';
import { asker } from './ask.ts';

const store = testStore();
/** As the loader has: another process, another driver. */
const loader = testStore();
afterAll(() => Promise.all([store.close(), loader.close()]));

const announcedLater = defineQuery<Record<never, never>, { others: number }>(
  'write/../../test/support/cypher/announcedLater.cypher',
  { params: {}, columns: { others: true } },
);

/** One case in two versions; both have a chain, and no owner of the one stands in the other. */
const versions = [
  'lessee USES fleet; a1 OWNS 60% lessee; a2 OWNS 70% a1; a2@CN',
  'lessee USES fleet; b1 OWNS 80% lessee; b2 OWNS 90% b1; b3 OWNS 95% b2; b3@CN',
].map(text => draw(text.replace('', '')));

const load = async (version: number) => {
  const drawing = versions[version];
  if (!drawing) throw new Error(`no version ${version}`);
  await loadFiles(loader, [{ path: 'c.yaml', text: drawnCase('drawn', [drawing]) }], {
    onFile: () => undefined,
    replace: true,
  });
};

beforeEach(async () => {
  await wipe(store);
  await migrate(store);
  await loadFiles(store, [{ path: 's.yaml', text: drawnSources(versions) }], { onFile: () => undefined });
  await load(0);
});

const question = `{
  accessChains(target: "fleet", asOf: "2025-01-01") {
    revision chainCount parties { id name } chains { text steps { relation { id claims { id statement } } } }
    holders { entity { id } tests { verdict reasons { text } } } explanation { text } openEnds { text gaps { id } }
  }
  entities(first: 100) { totalCount nodes { id cases { id } relationCounts { kind incoming } claims { totalCount } } }
  inventory { revision claims relations { kind count } }
}`;

/** A whole run takes 200, a check 60. */
const reloads = Math.max(60, runs(200));

describe('one answer comes from one state of the data', () => {
  test('while a file is loaded anew again and again, in two versions in turn', async () => {
    const ask = asker(() => store);
    const answer = async (): Promise<string> => {
      const { data, errors } = await ask(question);
      return JSON.stringify(errors.length > 0 ? errors : data);
    };
    const [first, second] = [await answer(), await load(1).then(answer)];
    expect(first).toContain('a2');
    expect(second).toContain('b3');
    const seen = new Map<string, number>();
    let loading = true;
    const poll = async (): Promise<void> => {
      while (loading) {
        const given = await answer();
        seen.set(given, (seen.get(given) ?? 0) + 1);
      }
    };
    const readers = Promise.all([poll(), poll(), poll()]);
    for (let i = 0; i < reloads; i += 1) await load(i % 2);
    loading = false;
    await readers;
    const refused = [...seen.keys()].filter(text => text.includes('STORE_CHANGED'));
    expect([...seen.keys()].filter(text => text !== first && text !== second && !refused.includes(text))).toEqual([]);
    expect(seen.get(first)).toBeGreaterThan(5);
    expect(seen.get(second)).toBeGreaterThan(5);
    expect(refused.reduce((sum, text) => sum + (seen.get(text) ?? 0), 0)).toBeLessThan(
      [...seen.values()].reduce((sum, count) => sum + count, 0) / 10,
    );
  }, 600_000);
});

describe('reads in one state', () => {
  const revision = async (): Promise<string> => JSON.stringify(await store.read(queries.loads, {}));
  test('are done again when a load comes between, and see the later one alone', async () => {
    let attempts = 0;
    const seen = await store.inOneState(async reader => {
      attempts += 1;
      const before = await reader.read(queries.loads, {});
      if (attempts === 1) await load(1);
      return [before, await reader.read(queries.loads, {})].map(loads => JSON.stringify(loads));
    });
    expect(attempts).toBe(2);
    expect(seen).toEqual([await revision(), await revision()]);
  });
  test('are given up when a load comes between each time', async () => {
    let attempts = 0;
    const work = store.inOneState(async reader => {
      attempts += 1;
      await reader.read(queries.loads, {});
      await load(attempts % 2);
    });
    await expect(work).rejects.toMatchObject({ code: 'STORE_CHANGED' });
    expect(attempts).toBeGreaterThan(5);
  });
  test('also when the data are the same again at the end', async () => {
    let attempts = 0;
    await store.inOneState(async reader => {
      attempts += 1;
      await reader.read(queries.loads, {});
      if (attempts > 1) return;
      await load(1);
      await load(0);
    });
    expect(attempts).toBe(2);
  });
  test('wait for a commit that is announced, and no longer than its writer can live', async () => {
    const announce = (id: string) => store.write(run => run(writes.announceCommit, { id }));
    const id = `commit-${randomUUID()}`;
    await announce(id);
    let done = false;
    const reading = store
      .inOneState(reader => reader.read(queries.loads, {}))
      .then(() => {
        done = true;
      });
    await new Promise(resolve => setTimeout(resolve, 500));
    expect(done).toBe(false);
    await store.write(run => run(writes.withdrawCommit, { id, patience: 10_000 }));
    await reading;
    await announce(id);
    await store.inOneState(reader => reader.read(queries.loads, {}));
  }, 60_000);
  test('wait for no commit that was announced before the clock was set back', async () => {
    await store.write(run => run(announcedLater, {}));
    expect(await store.state()).toBeDefined();
    await store.write(run => run(writes.withdrawCommit, { id: 'none', patience: 10_000 }));
    expect(await store.write(run => run(announcedLater, {}))).toEqual([{ others: 0 }]);
    await store.write(run => run(writes.withdrawCommit, { id: 'none', patience: 10_000 }));
  });
  test('fail as a whole when one of them fails, whatever is made of it', async () => {
    const work = store.inOneState(async reader => {
      const bad = { ...queries.loads, file: 'read/inventory.cypher' as const };
      await reader.read(bad, {}).catch(() => []);
      return 'nothing is there';
    });
    await expect(work).rejects.toBeInstanceOf(StoreError);
  });
  test('are counted, and no request has more than its share', async () => {
    const work = store.inOneState(async reader => {
      for (let i = 0; i < 1_000; i += 1) await reader.read(queries.version, {});
    });
    await expect(work).rejects.toMatchObject({
      code: 'STORE_OVERASKED',
      message: expect.stringMatching(/more than 600 reads.*ask for less/),
    });
  });
  test('keep what is worked out for a state until the state is another', async () => {
    let made = 0;
    const kept = () =>
      store.inOneState(reader =>
        reader.kept('a test', async () => {
          made += 1;
          return JSON.stringify(await reader.read(queries.loads, {}));
        }),
      );
    const [first, again] = [await kept(), await kept()];
    expect([made, again]).toEqual([1, first]);
    await load(1);
    expect(await kept()).toBe(await revision());
    expect(made).toBe(2);
  });
});
