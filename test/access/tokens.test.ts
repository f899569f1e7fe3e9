import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import type { Asking } from '../../domain/access.ts';
import { makeAccess } from '../../server/access/makeAccess.ts';
import { addToken, digest, followTokens, listTokens, revokeToken, tokenFolder } from '../../server/access/tokens.ts';

const data = mkdtempSync(join(tmpdir(), 'throughline-tokens-'));
afterAll(() => rmSync(data, { recursive: true }));
const folder = tokenFolder(data);
const [began, later] = [new Date('2026-06-01T12:00:00Z'), new Date('2026-06-03T12:00:00Z')];

const logged: string[] = [];
let now = began;
const access = makeAccess({ tokens: followTokens(folder, line => logged.push(line)), now: () => now });
const asking = (token: string, of = access): Asking =>
  of.identify({ method: 'POST', header: name => (name === 'authorization' ? `Bearer ${token}` : undefined) });

const run = async (...args: string[]) => {
  const command = ['--import', 'tsx', 'server/access/main.ts', ...args];
  const env = { ...process.env, THROUGHLINE_DATA: data };
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, command, { env })) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
};

describe('a token', () => {
  test('lets its bearer in as who it was given to, and its file tells nobody what it is', () => {
    expect(access.takesChanges()).toBe(false);
    const token = addToken(folder, { name: 'anna', role: 'editor' }, began);
    expect(token).toMatch(/^tl_[\w-]{43}$/);
    expect(asking(token)).toEqual({ who: { id: 'token:anna', name: 'anna', role: 'editor', how: 'token' } });
    expect(access.takesChanges()).toBe(true);
    const path = join(folder, 'anna.json');
    const text = readFileSync(path, 'utf8');
    expect(text).not.toContain(token.slice(3));
    expect(text).toContain(digest(token).toString('hex'));
    expect([statSync(path).mode & 0o777, statSync(folder).mode & 0o777]).toEqual([0o600, 0o700]);
  });
  test('that is wrong lets nobody in, and says what to do', () => {
    const [kept] = listTokens(folder);
    for (const token of ['tl_wrong', kept?.sha256 ?? '', 'anna'])
      expect(asking(token)).toEqual({
        problem: expect.stringMatching(/no such token; check that all of it was copied/),
      });
  });
  test('that is revoked lets nobody in from the next request on, and its name is never given anew', () => {
    const token = addToken(folder, { name: 'ben', role: 'admin' }, began);
    expect(asking(token).who?.role).toBe('admin');
    revokeToken(folder, 'ben', began);
    expect(asking(token)).toEqual({ problem: expect.stringMatching(/^the token ben was revoked; ask whoever runs/) });
    expect(() => addToken(folder, { name: 'ben', role: 'reader' }, began)).toThrow('there is or was a token ben');
    expect(() => revokeToken(folder, 'ben', began)).toThrow('ben was revoked');
    expect(() => revokeToken(folder, '../ben', began)).toThrow('there is no token "../ben"');
    expect(statSync(join(folder, 'ben.json')).mode & 0o777).toBe(0o600);
  });
  test('that has expired lets nobody in', () => {
    const token = addToken(folder, { name: 'cara', role: 'reader', expires: '2026-06-02T12:00:00.000Z' }, began);
    expect(asking(token).who?.name).toBe('cara');
    now = later;
    expect(asking(token)).toEqual({ problem: expect.stringMatching(/^the token cara has expired; ask/) });
    now = began;
  });
  test.each(['', 'Anna', '../../etc/x', 'a b', 'x'.repeat(65), '.hidden', '__proto__'])('is not called %j', name => {
    expect(() => addToken(folder, { name, role: 'reader' }, began)).toThrow('write small letters');
  });
  test('whose file was spoilt lets nobody in, the others do, and the log says so once', () => {
    const token = addToken(folder, { name: 'dora', role: 'editor' }, began);
    for (const text of ['{', '{"name":"evil","role":"admin"}', `{"role":"owner","name":"eve"}`]) {
      writeFileSync(join(folder, 'eve.json'), text);
      expect(asking(token).who?.name).toBe('dora');
    }
    expect(logged).toEqual([expect.stringMatching(/eve\.json is no token that this version knows; remove the file/)]);
    rmSync(join(folder, 'eve.json'));
  });
});

describe('the token of the environment', () => {
  const both = makeAccess({ token: 'a-secret-of-the-operator', tokens: followTokens(folder, () => undefined) });
  test('makes its bearer an editor, beside those that were given out', () => {
    expect(asking('a-secret-of-the-operator', both).who).toMatchObject({ role: 'editor', name: 'THROUGHLINE_TOKEN' });
    expect(asking('a-secret-of-the-operatoR', both).who).toBeUndefined();
  });
  test('is no way in where it is not set, and a header of a proxy is passed over where no token was given out', () => {
    mkdirSync(join(data, 'none'));
    const none = makeAccess({ tokens: followTokens(join(data, 'none'), () => undefined) });
    expect([none.takesChanges(), asking('anything', none)]).toEqual([false, {}]);
  });
});

test('the command gives out a token, lists it without telling it, and revokes it', async () => {
  const added = await run('add', 'eric', '--role', 'editor', '--days', '30');
  expect([added.code, added.stderr]).toEqual([0, expect.stringContaining('eric is now an editor')]);
  const token = added.stdout.trim();
  now = new Date();
  expect(asking(token).who).toMatchObject({ name: 'eric', role: 'editor' });
  const listed = await run('list');
  expect(listed.stdout).toMatch(/^eric\teditor\tadded \S+ by \S+\tlets in until /m);
  expect(listed.stdout).not.toContain(token);
  expect((await run('revoke', 'eric')).code).toBe(0);
  expect(asking(token).problem).toContain('was revoked');
  for (const [args, why] of [
    [['add', 'fred'], '--role is not given; write reader, editor, admin'],
    [['add', 'fred', '--role', 'owner'], '--role is "owner"'],
    [['add', 'fred', '--role', 'reader', '--days', '0'], '--days is "0"'],
    [['revoke', 'nobody'], 'there is no token "nobody"'],
  ] as const) {
    const refused = await run(...args);
    expect([refused.code, refused.stdout, refused.stderr]).toEqual([1, '', expect.stringContaining(why)]);
  }
});
