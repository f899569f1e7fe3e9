import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { defineQuery } from '../../server/store/query.ts';
import { openStore } from '../../server/store/store.ts';
import { scriptedBolt } from '../support/scriptedBolt.ts';

const bolt = await scriptedBolt({ version: '5.26.0' });
const question = defineQuery<Record<never, never>, { version: string }>('read/version.cypher', {
  params: {},
  columns: { version: true },
});
const login = { user: 'neo4j', password: 'secret' };
const direct = openStore({ ...login, uri: `bolt://${bolt.host}` });
const routed = openStore({ ...login, uri: `neo4j://${bolt.host}` });
afterAll(async () => {
  await Promise.all([direct.close(), routed.close()]);
  bolt.close();
});
beforeEach(() => {
  bolt.heard.length = 0;
});

const heard = (name: string): number => bolt.heard.filter(one => one === name).length;
const again = 'Neo.TransientError.Transaction.DeadlockDetected';
const notLeader = 'Neo.ClientError.Cluster.NotALeader';
const often = (code: string): string[] => Array.from({ length: 50 }, () => code);

describe('what Neo4j fails with for the moment', () => {
  test.each([again, 'Neo.TransientError.General.DatabaseUnavailable', 'Neo.TransientError.Cluster.ReplicationFailure'])(
    '%s is asked again, in a new transaction',
    async code => {
      bolt.failures.RUN = [code];
      expect(await direct.read(question, {})).toEqual([{ version: '5.26.0' }]);
      expect([heard('BEGIN'), heard('COMMIT')]).toEqual([2, 1]);
    },
  );

  test('a change is made again as a whole, where its commit was refused', async () => {
    bolt.failures.COMMIT = [again];
    let made = 0;
    await direct.write(async run => {
      made += 1;
      await run(question, {});
    });
    expect([made, heard('BEGIN'), heard('COMMIT')]).toEqual([2, 2, 2]);
  });

  test('and goes on to, ends with a code, and says that nothing was saved', async () => {
    bolt.failures.RUN = often(again);
    await expect(direct.read(question, {})).rejects.toMatchObject({
      ...{ code: 'STORE_UNAVAILABLE', message: expect.stringContaining(`asks to be asked again (${again})`) },
    });
    const change = direct.write(run => run(question, {}));
    await expect(change).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', saved: false });
    bolt.failures.RUN = [];
  });
});

describe('a server of a cluster that leads no more', () => {
  test('is found out by whoever is routed: the table is asked for again, and the change made once', async () => {
    await routed.write(run => run(question, {}));
    // The connection beside the pool asks for the table too.
    await expect.poll(() => heard('RUN ALONE')).toBeGreaterThan(0);
    bolt.heard.length = 0;
    bolt.failures.RUN = [notLeader];
    expect(await routed.write(run => run(question, {}))).toEqual([{ version: '5.26.0' }]);
    expect([heard('BEGIN'), heard('COMMIT')]).toEqual([2, 1]);
    expect(heard('ROUTE')).toBeGreaterThan(0);
  });

  test('is told to whoever is not routed as a store that does not answer, and nothing is tried again', async () => {
    bolt.failures.RUN = [notLeader];
    const change = direct.write(run => run(question, {}));
    await expect(change).rejects.toMatchObject({
      ...{ code: 'STORE_UNAVAILABLE', saved: false, message: expect.stringContaining('neo4j:// where it names') },
    });
    expect([heard('BEGIN'), heard('COMMIT')]).toEqual([1, 0]);
  });
});

test('what needs too much memory is refused at once, though Neo4j calls it passing', async () => {
  bolt.failures.RUN = often('Neo.TransientError.General.MemoryPoolOutOfMemoryError');
  await expect(direct.read(question, {})).rejects.toMatchObject({ code: 'STORE_OVERASKED' });
  expect(heard('BEGIN')).toBe(1);
  bolt.failures.RUN = [];
});

describe('the name of the state, which every answer waits for', () => {
  test('takes one statement outside a transaction, and is asked in one where that may succeed', async () => {
    const named = await scriptedBolt({ name: 'first', committing: '' });
    const store = openStore({ ...login, uri: `bolt://${named.host}` });
    const count = (name: string): number => named.heard.filter(one => one === name).length;
    expect(await store.state()).toBe('first');
    expect(count('BEGIN')).toBe(0);
    // The connection beside the pool asks alone too, now and then.
    named.failures['RUN ALONE'] = often(again);
    expect(await store.state()).toBe('first');
    expect(count('BEGIN')).toBe(1);
    named.failures['RUN ALONE'] = often('Neo.ClientError.Statement.SyntaxError');
    await expect(store.state()).rejects.toThrow('as the script has it');
    expect(count('BEGIN')).toBe(1);
    await store.close();
    named.close();
  });
});
