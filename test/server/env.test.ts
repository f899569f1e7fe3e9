import { expect, test } from 'vitest';
import { readConfig } from '../../server/env.ts';

const neo4j = (uri: string) => readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' });

test('unset and empty variables mean the embedded Neo4j on loopback', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '', THROUGHLINE_TOKEN: '' })).toEqual({
    host: '127.0.0.1',
    port: 4000,
    open: { queryPage: true, introspection: true },
    serving: {
      log: { level: 'info', format: 'json' },
      metrics: 'this machine',
      rateLimit: 0,
      pageAlone: false,
      keepsWholeGraph: true,
    },
    dataFolder: expect.stringMatching(/\.data$/),
  });
});

test.each(['neo4j://127.0.0.1:7687', 'bolt://[::1]:7687', 'neo4j+s://db.example', 'neo4j://db.example?policy=near'])(
  '%s is an address of a Neo4j',
  uri => {
    expect(neo4j(uri).neo4j).toEqual({ uri, user: 'neo4j', password: 'secret' });
  },
);

test.each(['localhost:7687', 'http://localhost:7474', 'bolt://', 'bolt://local host', 'bolt://localhost:99999'])(
  '%s is none',
  uri => {
    expect(() => neo4j(uri)).toThrow(`NEO4J_URI is "${uri}"; write an address such as neo4j://127.0.0.1:7687`);
  },
);

test('a password in the address is refused without being shown', () => {
  const uri = 'bolt://neo4j:hunter2@127.0.0.1';
  expect(() => neo4j(uri)).toThrow('put them in NEO4J_USER and NEO4J_PASSWORD');
  expect(() => neo4j(uri)).not.toThrow('hunter2');
});

test('every wrong variable is named at once, and no secret is shown', () => {
  const wrong = () => readConfig({ PORT: '70000', THROUGHLINE_TOKEN: 'too short', NEO4J_URI: 'bolt://127.0.0.1' });
  expect(wrong).toThrow(/^PORT is "70000".*\nTHROUGHLINE_TOKEN has 9 characters.*\nNEO4J_PASSWORD is not set/);
  expect(wrong).not.toThrow('too short');
});

const oidc = {
  ...{ OIDC_ISSUER: 'https://id.example/realms/a', OIDC_CLIENT_ID: 'throughline', OIDC_CLIENT_SECRET: 'hunter2' },
  ...{ OIDC_EDITORS: 'analysts, auditors', OIDC_READERS: '*', THROUGHLINE_ADDRESS: 'https://throughline.example/' },
};

test('a login is told by its provider, its groups and where browsers reach the server', () => {
  expect(readConfig({ ...oidc, THROUGHLINE_READ: 'login' })).toMatchObject({
    readersAlone: true,
    address: 'https://throughline.example',
    login: {
      ...{ issuer: 'https://id.example/realms/a', clientId: 'throughline', clientSecret: 'hunter2' },
      ...{ scopes: 'openid profile email', claim: 'groups', address: 'https://throughline.example' },
      groups: { admin: [], editor: ['analysts', 'auditors'], reader: ['*'] },
    },
  });
});

test.each([
  [{ OIDC_ISSUER: 'http://id.example' }, 'OIDC_ISSUER is "http://id.example"; write its https:// address'],
  [{ OIDC_ISSUER: 'https://user:pass@id.example' }, 'write its https:// address'],
  [{ OIDC_CLIENT_ID: '' }, 'OIDC_CLIENT_ID is not set'],
  [{ OIDC_EDITORS: '', OIDC_READERS: ' , ' }, 'nobody could sign in; set OIDC_READERS'],
  [{ THROUGHLINE_ADDRESS: '' }, 'THROUGHLINE_ADDRESS is not set'],
  [{ THROUGHLINE_ADDRESS: 'http://throughline.example' }, 'THROUGHLINE_ADDRESS is "http://throughline.example"'],
  [{ THROUGHLINE_ADDRESS: 'https://throughline.example/path' }, 'without a path'],
  [{ OIDC_CLIENT_SECRET_FILE: '/no/such/file' }, 'OIDC_CLIENT_SECRET_FILE is "/no/such/file", which cannot be read'],
  [{ THROUGHLINE_READ: 'nobody' }, 'THROUGHLINE_READ is "nobody"; write all or login'],
])('a login with %j is refused with the remedy, and without its secret', (wrong, remedy) => {
  expect(() => readConfig({ ...oidc, ...wrong })).toThrow(remedy);
  expect(() => readConfig({ ...oidc, ...wrong })).not.toThrow('hunter2');
});
