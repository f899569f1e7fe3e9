import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccessState, Who } from '../../domain/access.ts';
import { makeLogin } from '../../server/access/login.ts';
import { makeAccess } from '../../server/access/makeAccess.ts';
import { buildApp } from '../../server/app.ts';
import { makeStatus } from '../../server/status.ts';
import type { Actor } from '../../server/store/audit.ts';
import { stubStore } from '../support/stubStore.ts';
import { browse, listen, startProvider } from './provider.ts';

const written: (Actor | undefined)[] = [];
const store = stubStore(async () => [], {
  write: async (work, options) => {
    written.push(options?.by);
    return work(
      async () => [],
      () => undefined,
    );
  },
});
const status = makeStatus(
  () => undefined,
  () => 0,
);
status.finish();

const signedIn: [Who, string][] = [];
const logged: unknown[] = [];
let clock = 1_000_000;
let isAuditWritten = true;
let site = '';
let provider: Awaited<ReturnType<typeof startProvider>>;
const server = createServer();

const serve = (address: string) => {
  const login = makeLogin(
    {
      ...{ issuer: provider.issuer, clientId: 'throughline', clientSecret: 'secret-of-the-client', address },
      ...{ scopes: 'openid profile', claim: 'groups' },
      groups: { admin: ['chiefs'], editor: ['analysts'], reader: ['staff'] },
    },
    {
      now: () => clock,
      onError: error => logged.push(error),
      onSignIn: async (who, id) => {
        if (!isAuditWritten) throw new Error('the store takes nothing');
        signedIn.push([who, id]);
      },
    },
  );
  return buildApp({
    ...{ store: () => store, status, host: '127.0.0.1', web: (_request, response) => void response.send('the page') },
    ...{ now: () => new Date(0), onError: error => logged.push(error), open: { queryPage: true, introspection: true } },
    ...{
      access: makeAccess({ token: 'a-token-for-these-tests', signedIn: login.signedIn }),
      login: login.routes,
    },
  });
};

beforeAll(async () => {
  site = await listen(server);
  provider = await startProvider(`${site}/login/callback`, `${site}/`);
  server.on('request', serve(site));
});
afterAll(() => {
  server.close();
  provider.close();
});

const me = async (browser: ReturnType<typeof browse>): Promise<AccessState> =>
  (await (await browser.ask(`${site}/access`)).json()) as AccessState;
const ours = { 'sec-fetch-site': 'same-origin' };
const remove = (browser: ReturnType<typeof browse>, headers: Record<string, string>, body?: string) =>
  browser.ask(`${site}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: body ?? JSON.stringify({ query: 'mutation { removeView(id: "view-a") }' }),
  });

describe('whoever signs in at the provider', () => {
  test('comes back to where they were, with the role of their groups, and is told in the audit', async () => {
    const browser = browse();
    const { answer } = await browser.signIn(site, 'anna', '/explore?ids=a');
    const back = await answer();
    expect([back.status, back.headers.get('location')]).toEqual([303, '/explore?ids=a']);
    const [cookie = ''] = back.headers.getSetCookie().filter(line => line.startsWith('throughline='));
    expect(cookie).toMatch(/; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    expect(await me(browser)).toEqual({
      ...{ me: { name: 'Anna Analyst', role: 'editor', how: 'login' }, problem: null },
      ...{ readersAlone: false, login: true },
    });
    expect(signedIn).toEqual([
      [expect.objectContaining({ id: `login:${provider.issuer} anna`, role: 'editor' }), expect.any(String)],
    ]);
    written.length = 0;
    expect(await (await remove(browser, ours)).json()).toEqual({ data: { removeView: false } });
    expect(written).toMatchObject([{ name: 'Anna Analyst', role: 'editor', how: 'login' }]);
  });
  test('has a name of one readable line, and may do no more than their role', async () => {
    const browser = browse();
    await (await browser.signIn(site, 'rolf')).answer();
    expect((await me(browser)).me).toMatchObject({ name: 'Rolf Reader', role: 'reader' });
    const refused = await remove(browser, ours);
    expect([refused.status, await refused.text()]).toEqual([
      403,
      expect.stringContaining('Rolf Reader has the role reader'),
    ]);
  });
  test('without a group that has a role is not let in, and hears why', async () => {
    const browser = browse();
    const answer = await (await browser.signIn(site, 'olga')).answer();
    expect([answer.status, await answer.text()]).toEqual([
      403,
      expect.stringContaining('no group of yours (claim groups)'),
    ]);
    expect((await me(browser)).me).toBeNull();
  });
  test('is not let in where the audit cannot be written', async () => {
    isAuditWritten = false;
    const browser = browse();
    const answer = await (await browser.signIn(site, 'anna')).answer();
    isAuditWritten = true;
    expect([answer.status, (await me(browser)).me]).toEqual([502, null]);
  });
  test('is forgotten after eight hours, and on leaving, here and at the provider', async () => {
    const browser = browse();
    await (await browser.signIn(site, 'anna')).answer();
    const stolen = browser.cookies(site);
    expect((await browser.ask(`${site}/logout`, { method: 'POST' })).status).toBe(403);
    expect(
      (await browser.ask(`${site}/logout`, { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } })).status,
    ).toBe(403);
    expect((await me(browser)).me).not.toBeNull();
    const left = (await (await browser.ask(`${site}/logout`, { method: 'POST', headers: ours })).json()) as {
      next: string;
    };
    expect(left.next).toContain(`${provider.issuer}/session/end?`);
    const kept = await fetch(`${site}/access`, { headers: { cookie: stolen } });
    expect(((await kept.json()) as AccessState).me).toBeNull();
    await (await browser.signIn(site, 'anna')).answer();
    clock += 8 * 3_600_000 - 1;
    expect((await me(browser)).me).not.toBeNull();
    clock += 1;
    expect((await me(browser)).me).toBeNull();
  });
});

test('a token that is wrong is answered 401 by exports too, where everybody reads', async () => {
  for (const path of ['/export', '/export/csv', '/graphql?query={views{id}}']) {
    const headers = { accept: 'application/json', authorization: 'Bearer wrong' };
    const answer = await fetch(site + path, { headers });
    expect([path, answer.status, await answer.text()]).toEqual([path, 401, expect.stringContaining('no such token')]);
  }
});

describe('a login', () => {
  test.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/a\nSet-Cookie: b=c',
  ])('asked to lead to %j leads to the first page', async to => {
    const answer = await (await browse().signIn(site, 'anna', to)).answer();
    expect(answer.headers.get('location')).toBe('/');
  });
  test('counts once, in the browser that began it, in time, with its own state', async () => {
    const browser = browse();
    const { callback, answer } = await browser.signIn(site, 'anna');
    // A link that would sign somebody else in as whoever sent it.
    expect((await browse().ask(callback)).status).toBe(400);
    await answer();
    expect((await browser.ask(callback)).status).toBe(400);
    const other = browse();
    const forged = (await other.signIn(site, 'anna')).callback.replace(/state=[^&]+/, 'state=another');
    expect((await other.ask(forged)).status).toBe(400);
    expect((await me(other)).me).toBeNull();
    const slow = browse();
    const late = await slow.signIn(site, 'anna');
    clock += 600_000;
    expect((await late.answer()).status).toBe(400);
  });
  test('that the provider refuses, or does not answer, says what to do and nothing of why', async () => {
    const browser = browse();
    const { callback } = await browser.signIn(site, 'anna');
    const state = new URL(callback).searchParams.get('state') ?? '';
    const iss = encodeURIComponent(provider.issuer);
    const answer = await browser.ask(
      `${site}/login/callback?error=access_denied&error_description=<b>x</b>&state=${state}&iss=${iss}`,
    );
    const text = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([502, 'text/plain; charset=utf-8']);
    expect(text).toMatch(/^the login came to nothing, since the provider refused it; go to \/login/);
    expect(text).not.toContain('<b>');
  });
});

describe('a cookie alone lets no other site change anything', () => {
  const forms = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'];
  const senders: readonly (readonly [string, Record<string, string>])[] = [
    ['a page of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['a page of a sister site', { 'sec-fetch-site': 'same-site', origin: 'https://other.127.0.0.1' }],
    ['a page of another site, where browsers say less', { origin: 'https://evil.example' }],
    ['a page in a frame that is shut in', { origin: 'null' }],
    ['what says nothing of where it comes from', {}],
    ...forms.map(type => [`a form of ${type}`, { origin: 'https://evil.example', 'content-type': type }] as const),
    ...forms.map(type => [`a form of ${type} that says nothing`, { 'content-type': type }] as const),
  ];
  test.each(senders)('%s', async (_what, headers) => {
    const browser = browse();
    await (await browser.signIn(site, 'anna')).answer();
    written.length = 0;
    const answer = await remove(browser, headers);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    const address = `${site}/graphql?query=${encodeURIComponent('mutation { removeView(id: "view-a") }')}`;
    expect((await browser.ask(address, { headers: { accept: 'application/json' } })).status).toBeGreaterThanOrEqual(
      400,
    );
    expect(written).toEqual([]);
  });
  test('no other site may ask beforehand whether it may', async () => {
    for (const path of ['/graphql', '/imports', '/export/csv', '/access', '/logout', '/cases']) {
      const answer = await fetch(site + path, {
        method: 'OPTIONS',
        headers: {
          origin: 'https://evil.example',
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });
      const allowed = [...answer.headers.keys()].filter(name => name.startsWith('access-control-'));
      expect([path, allowed]).toEqual([path, []]);
    }
  });
});
