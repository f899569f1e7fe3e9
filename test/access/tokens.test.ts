import { execFile } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Asking } from '../../domain/access.ts';
import { followTokens } from '../../server/access/followTokens.ts';
import { makeAccess } from '../../server/access/makeAccess.ts';
import { addToken, digest, readTokens, revokeToken, tokenFolder } from '../../server/access/tokens.ts';

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
    const [kept] = readTokens(folder).tokens;
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
  test('whose file is edited in place counts as it is then', async () => {
    const token = addToken(folder, { name: 'gina', role: 'reader' }, began);
    // Until what was read before is older than file systems can tell apart.
    await vi.waitUntil(() => Date.now() - statSync(join(folder, 'gina.json')).ctimeMs > 1_200, { timeout: 10_000 });
    expect(asking(token).who?.role).toBe('reader');
    const path = join(folder, 'gina.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"reader"', '"editor"'));
    expect(asking(token).who?.role).toBe('editor');
  });
});

const isRoot = process.geteuid?.() === 0;
/** Root may read whatever it likes. */
const asNobody = (work: () => void): void => {
  if (isRoot) process.seteuid?.(65_534);
  try {
    work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
};
const header = (authorization: string, of = access): Asking =>
  of.identify({ method: 'GET', header: name => (name === 'authorization' ? authorization : undefined) });

describe('a folder of tokens', () => {
  const place = (name: string): string => {
    const path = join(data, name);
    mkdirSync(path);
    chmodSync(data, 0o755);
    return tokenFolder(path);
  };
  const watched = (of: string) => {
    const lines: string[] = [];
    const found = followTokens(of, line => lines.push(line));
    return {
      lines,
      found: makeAccess({ token: 'a-secret-of-the-operator', tokens: found }),
      alone: makeAccess({ tokens: found }),
    };
  };
  test('that may not be read is told with its path and remedy, and stops nobody else', () => {
    const own = place('unreadable');
    const token = addToken(own, { name: 'anna', role: 'editor' }, began);
    const { lines, found, alone } = watched(own);
    const passes = () => {
      expect(header('', found)).toEqual({});
      expect(header('Bearer a-secret-of-the-operator', found).who?.role).toBe('editor');
      expect(header(`Bearer ${token}`, alone).problem).toContain('whose log says which tokens it cannot read');
      expect(alone.takesChanges()).toBe(false);
    };
    chmodSync(join(own, 'anna.json'), 0);
    chmodSync(own, 0o755);
    asNobody(passes);
    expect(lines).toEqual([
      expect.stringMatching(
        /anna\.json cannot be used by this user \(EACCES\); run as root: chown -R \d+ \S+anna\.json$/,
      ),
    ]);
    chmodSync(own, 0);
    asNobody(passes);
    expect(lines[1]).toMatch(/tokens cannot be used by this user \(EACCES\); run as root: chown -R \d+ \S+tokens$/);
    chmodSync(own, 0o700);
    chmodSync(join(own, 'anna.json'), 0o600);
    expect(header(`Bearer ${token}`, alone).who?.name).toBe('anna');
  });
  test('that is a file is told with its remedy, and stops nobody else', () => {
    const own = place('file');
    writeFileSync(own, '');
    const { lines, found } = watched(own);
    expect([header('', found), header('Bearer a-secret-of-the-operator', found).who?.role]).toEqual([{}, 'editor']);
    expect(lines).toEqual([
      expect.stringMatching(/is a file, and the tokens are kept in a folder.*; move the file away$/),
    ]);
    expect(() => addToken(own, { name: 'anna', role: 'editor' }, began)).toThrow('move the file away');
  });
  test.runIf(isRoot)('that root begins belongs to whom the data folder belongs to', () => {
    const own = place('of-another');
    chownSync(dirname(own), 65_534, 65_534);
    addToken(own, { name: 'anna', role: 'editor' }, began);
    addToken(own, { name: 'ben', role: 'editor' }, began);
    revokeToken(own, 'ben', began);
    for (const path of [own, join(own, 'anna.json'), join(own, 'ben.json')])
      expect([path, statSync(path).uid, statSync(path).gid]).toEqual([path, 65_534, 65_534]);
    asNobody(() => expect(readTokens(own).faults).toEqual([]));
  });
});

describe('an Authorization header', () => {
  const token = () => addToken(folder, { name: `h-${Math.random().toString(36).slice(2)}`, role: 'editor' }, began);
  test.each([
    'Bearer TOKEN extra',
    'Bearer\tTOKEN',
    'Bearer',
    'bearer:TOKEN',
    'TOKEN',
    'Token TOKEN',
    'Basic x, Bearer TOKEN',
  ])('%j lets nobody in, and says what to write', form => {
    expect(header(form.replace('TOKEN', token()))).toEqual({
      problem: expect.stringContaining('write "Authorization: Bearer TOKEN"'),
    });
  });
  test('of another scheme is that of a proxy', () => {
    for (const other of ['Basic YTpi', 'Digest username="a"', '']) expect(header(other)).toEqual({});
  });
  test('that is malformed lets no login beside it count', () => {
    const who = { id: 'login:a', name: 'a', role: 'editor', how: 'login' } as const;
    const both = makeAccess({ token: 'a-secret-of-the-operator', signedIn: () => who });
    const carried = (authorization: string | undefined) =>
      both.identify({
        method: 'POST',
        header: name => ({ authorization, cookie: 'a=b', 'sec-fetch-site': 'same-origin' })[name],
      });
    expect(carried(undefined)).toEqual({ who });
    expect(carried('Bearer a b')).toEqual({ problem: expect.stringContaining('write "Authorization') });
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
  writeFileSync(join(folder, 'bad.json'), '{');
  const partly = await run('list');
  expect([partly.code, partly.stdout]).toEqual([1, listed.stdout]);
  expect(partly.stderr).toMatch(/bad\.json is no token that this version knows; remove the file/);
  rmSync(join(folder, 'bad.json'));
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
