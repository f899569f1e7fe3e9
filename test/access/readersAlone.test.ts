import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeLogin } from '../../server/access/login.ts';
import { makeAccess } from '../../server/access/makeAccess.ts';
import { buildApp } from '../../server/app.ts';
import type { Note } from '../../server/graphql/noted.ts';
import { makeStatus } from '../../server/status.ts';
import { stubStore } from '../support/stubStore.ts';
import { listen } from './provider.ts';

const status = makeStatus(
  () => undefined,
  () => 0,
);
status.finish();
const store = stubStore(async () => []);
/** Its provider does not answer. */
const login = makeLogin(
  {
    ...{ issuer: 'http://127.0.0.1:9', clientId: 'x', address: 'http://127.0.0.1', scopes: 'openid', claim: 'groups' },
    groups: { admin: [], editor: [], reader: ['*'] },
  },
  { now: Date.now, onError: () => undefined, onSignIn: () => Promise.resolve() },
);
const noted: Note[] = [];
const server = createServer(
  buildApp({
    ...{ store: () => store, status, host: '127.0.0.1', web: (_request, response) => void response.send('the page') },
    ...{ now: () => new Date(0), onError: () => undefined, open: { queryPage: true, introspection: true } },
    access: makeAccess({ token: 'a-token-for-these-tests', signedIn: login.signedIn, readersAlone: true }),
    login: login.routes,
    note: (_key, note) => noted.push(note),
  }),
);
let readers = '';
beforeAll(async () => {
  readers = await listen(server);
});
afterAll(() => {
  server.close();
});

describe('where only readers read', () => {
  const bearer = { authorization: 'Bearer a-token-for-these-tests' };
  test.each(['/graphql?query={cases{id}}', '/export/csv', '/export', '/imports'])(
    '%s answers nobody else',
    async path => {
      const answer = await fetch(readers + path, { headers: { accept: 'application/json' } });
      expect([answer.status === 401 || answer.status === 403, await answer.text()]).toEqual([
        true,
        expect.stringMatching(/needs the role (reader|editor); sign in, or send a token/),
      ]);
    },
  );
  test('health, the page without its data, and who one is are open; a token reads; the query page leads to the login', async () => {
    for (const path of ['/health/live', '/health/ready', '/cases', '/access'])
      expect([path, (await fetch(readers + path)).status]).toEqual([path, 200]);
    const read = await fetch(`${readers}/graphql?query={views{id}}`, {
      headers: { accept: 'application/json', ...bearer },
    });
    expect(await read.json()).toEqual({ data: { views: [] } });
    expect(noted).toContainEqual({ who: 'THROUGHLINE_TOKEN' });
    const wrong = await fetch(`${readers}/graphql?query={views{id}}`, { headers: { authorization: 'Bearer wrong' } });
    expect([wrong.status, wrong.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    const page = await fetch(`${readers}/graphql`, { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect([page.status, page.headers.get('location')]).toEqual([303, '/login?to=%2Fgraphql']);
  });
});

test('a provider that does not answer is asked again at the next login, and is not told of', async () => {
  for (let i = 0; i < 2; i += 1) {
    const answer = await fetch(`${readers}/login`);
    expect([answer.status, await answer.text()]).toEqual([502, expect.not.stringContaining('127.0.0.1:9')]);
  }
});
