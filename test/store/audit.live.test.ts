import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../seed/migrations.ts';
import { followTokens } from '../../server/access/followTokens.ts';
import { makeAccess } from '../../server/access/makeAccess.ts';
import { addToken } from '../../server/access/tokens.ts';
import type { AuditEntry } from '../../server/store/audit.ts';
import { writes } from '../../server/store/writes.ts';
import { neo4jOfLane } from '../support/lanes.ts';
import { type Site, startSite } from '../support/site.ts';
import { testStore, wipe } from '../support/store.ts';

const { uri, user, password } = neo4jOfLane();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const store = testStore();
const folder = mkdtempSync(join(tmpdir(), 'throughline-audit-'));
const now = new Date('2026-06-01T12:00:00Z');
const tokens = {
  admin: addToken(folder, { name: 'ada', role: 'admin' }, now),
  editor: addToken(folder, { name: 'ed', role: 'editor' }, now),
  reader: addToken(folder, { name: 'rita', role: 'reader' }, now),
};
let site: Site;

beforeAll(async () => {
  await wipe(store);
  await driver.executeQuery('MATCH (n:ThroughlineStore {id: "audit"}) DELETE n');
  await driver.executeQuery('MATCH (n:ThroughlineAuditEntry) DELETE n');
  await migrate(store);
  site = await startSite(store, {
    access: makeAccess({ tokens: followTokens(folder, () => undefined) }),
    web: () => undefined,
  });
});
afterAll(async () => {
  await site.close();
  await Promise.all([store.close(), driver.close()]);
  rmSync(folder, { recursive: true });
});

type Answer = { data?: Record<string, unknown> | null; errors?: { extensions: { code: string }; message: string }[] };
const ask = async (who: keyof typeof tokens | undefined, query: string, variables = {}, headers = {}) => {
  const response = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/json', accept: 'application/json', ...headers },
      ...(who === undefined ? {} : { authorization: `Bearer ${tokens[who]}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, body: (await response.json()) as Answer };
};
const save = (who: keyof typeof tokens, name: string, address: string, headers = {}) =>
  ask(
    who,
    'mutation ($name: String!, $address: String!) { saveView(name: $name, address: $address) { id } }',
    { name, address },
    headers,
  );

const run = async (command: string, ...args: string[]) => {
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  try {
    return {
      code: 0,
      ...(await promisify(execFile)(process.execPath, ['--import', 'tsx', command, ...args], { env })),
    };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
};
const audit = (...args: string[]) => run('server/audit/main.ts', ...args);
const entries = async (): Promise<readonly AuditEntry[]> =>
  (await audit('--json')).stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as AuditEntry);

test('whoever changes something stands in the audit with it, by the network and by commands, once', async () => {
  expect((await save('reader', 'A', '/explore')).body.errors?.[0]?.message).toContain('rita has the role reader');
  expect((await save('editor', 'A', '/explore?ids=a', { 'x-request-id': 'edge-7' })).body.errors).toBeUndefined();
  await save('admin', 'A', '/explore?ids=b');
  const failing = store.write(async (work, told) => {
    await work(writes.saveView, { id: 'v', name: 'v', address: '/v', most: 9, mostCharacters: 999 });
    told({ operation: 'never', target: 'v' });
    throw new Error('changed its mind');
  });
  await expect(failing).rejects.toThrow('changed its mind');
  const file = join(folder, 'own.yaml');
  writeFileSync(file, 'case: {id: own, title: Own, summary: Own, status: listed, jurisdictions: []}\n');
  const loaded = await run('seed/load.ts', file);
  expect(loaded.code, `${loaded.stdout}${loaded.stderr}`).toBe(0);
  expect((await run('seed/load.ts', '--undo')).code).toBe(0);

  const all = await entries();
  expect(all.map(({ number }) => number)).toEqual(all.map((_, i) => i + 1));
  const told = all.filter(({ operation }) => !['migrate', 'change'].includes(operation));
  expect(told.map(({ operation, name, role, how }) => [operation, name, role, how])).toEqual([
    ['view.save', 'ed', 'editor', 'token'],
    ['view.save', 'ada', 'admin', 'token'],
    ['file.load', expect.any(String), null, 'command'],
    ['file.undo', expect.any(String), null, 'command'],
  ]);
  const [first, second, third] = told;
  expect(first).toMatchObject({ requestId: 'edge-7', actor: 'token:ed', before: null });
  expect(JSON.parse(second?.before ?? '')).toMatchObject({ address: '/explore?ids=a' });
  expect(JSON.parse(second?.after ?? '')).toMatchObject({ address: '/explore?ids=b' });
  expect(third).toMatchObject({ target: 'own', after: expect.stringContaining('"kind":"Case"') });
  const text = JSON.stringify(all);
  for (const secret of [...Object.values(tokens), password]) expect(text).not.toContain(secret);
});

test('changes at the same moment follow each other without a gap, and all verifies', async () => {
  const saved = await Promise.all(Array.from({ length: 20 }, (_, i) => save('editor', `At once ${i}`, '/rules')));
  expect(saved.flatMap(({ body }) => body.errors ?? [])).toEqual([]);
  const verified = await audit('--verify');
  expect([verified.code, verified.stderr]).toEqual([0, '']);
  expect(verified.stdout).toMatch(/^\d+ entries, each as it was written; the hash of the last is [0-9a-f]{64}/);
});

test('whoever reads no further than they want hears of no fault', async () => {
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/audit/main.ts', '--csv'], { env });
  let said = '';
  child.stderr.on('data', piece => (said += piece));
  child.stdout.destroy();
  expect([await new Promise(resolve => child.once('close', resolve)), said]).toEqual([0, '']);
});

const log =
  'query ($first: Int, $after: String) { auditLog(first: $first, after: $after) { nodes { number target hash } pageInfo { hasNextPage endCursor } totalCount } }';
type Page = { auditLog: { nodes: { number: number }[]; pageInfo: { endCursor: string }; totalCount: number } };

test('admins read it page by page, newest first, and nobody else does', async () => {
  for (const who of ['editor', 'reader', undefined] as const) {
    const { status, body } = await ask(who, log);
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
  }
  const page = async (after?: string) => (await ask('admin', log, { first: 3, after })).body.data as Page;
  const first = await page();
  const second = await page(first.auditLog.pageInfo.endCursor);
  const { totalCount } = first.auditLog;
  expect([...first.auditLog.nodes, ...second.auditLog.nodes].map(({ number }) => number)).toEqual(
    [0, 1, 2, 3, 4, 5].map(i => totalCount - i),
  );
  expect((await ask('admin', log, { after: 'bm9uZQ' })).body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('an entry that is put in shows wherever it stands, and stops the next change; so does a last one that is forgotten', async () => {
  const last = (await entries()).length;
  const put = (number: unknown) =>
    driver.executeQuery('CREATE (e:ThroughlineAuditEntry) SET e.number = $number, e.target = "forged"', { number });
  for (const number of [neo4j.int(last + 1), neo4j.int(-5), '7', null]) await put(number);
  const found = await audit('--verify');
  expect([found.code, found.stderr]).toEqual([2, expect.stringContaining('4 entries put in that no change wrote')]);
  for (const number of [`${last + 1}`, '-5', '7', 'none']) expect(found.stderr).toContain(number);
  const [refused] = (await save('editor', 'Not taken', '/rules')).body.errors ?? [];
  expect(refused).toMatchObject({ extensions: { code: 'STORE_TAMPERED', saved: false } });
  expect(refused?.message).toMatch(/^the audit was tampered with: .*; run npm run audit -- --verify/);
  await driver.executeQuery('MATCH (e:ThroughlineAuditEntry {target: "forged"}) DELETE e');
  expect((await audit('--verify')).code).toBe(0);

  await driver.executeQuery('MATCH (head:ThroughlineStore {id: "audit"}) SET head.id = "hidden"');
  const forgotten = await audit('--verify');
  expect([forgotten.code, forgotten.stderr]).toEqual([2, expect.stringContaining(`${last} entries put in`)]);
  expect((await save('editor', 'Not taken', '/rules')).body.errors?.[0]?.extensions.code).toBe('STORE_TAMPERED');
  await driver.executeQuery('MATCH (head:ThroughlineStore {id: "hidden"}) SET head.id = "audit"');
  expect((await save('editor', 'Taken', '/rules')).body.errors).toBeUndefined();
  expect((await audit('--verify')).code).toBe(0);
  const told = expect.objectContaining({ code: 'STORE_TAMPERED' });
  expect(site.errors.splice(0)).toEqual([told, told]);
});

test('an entry that is changed or removed in the store shows, and so does an audit made anew', async () => {
  const [some] = await entries();
  expect((await audit('--verify', '--holds', some?.hash ?? '')).code).toBe(0);
  const other = await audit('--verify', '--holds', '0'.repeat(64));
  expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('no entry has the hash 000')]);
  const forge =
    'MATCH (e:ThroughlineAuditEntry {operation: "view.save", name: "ed", requestId: "edge-7"}) SET e.name = "ada"';
  await driver.executeQuery(forge);
  const changed = await audit('--verify');
  expect([changed.code, changed.stderr]).toEqual([2, expect.stringMatching(/^entry \d+ says something else/)]);
  await driver.executeQuery('MATCH (e:ThroughlineAuditEntry) WITH e ORDER BY e.number DESC LIMIT 2 DELETE e');
  expect((await audit('--verify')).stderr).toMatch(
    /the store has written \d+ entries, and the last that stands is \d+/,
  );
});
