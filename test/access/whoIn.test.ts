import { expect, test } from 'vitest';
import { whoIn } from '../../server/access/whoIn.ts';

const groups = { admin: ['chiefs'], editor: ['analysts'], reader: ['staff'] };
const config = { issuer: 'https://id.example', clientId: 'c', scopes: 'openid', address: 'https://t.example' };
const roleIn = (claims: Record<string, unknown>, claim = 'groups') =>
  whoIn({ sub: 's-1', ...claims }, { ...config, claim, groups })?.role;

test.each([
  [{ groups: ['staff', 'chiefs', 'analysts'] }, 'groups', 'admin'],
  [{ groups: 'analysts' }, 'groups', 'editor'],
  [{ realm_access: { roles: ['staff'] } }, 'realm_access.roles', 'reader'],
  [{ 'https://t.example/roles': ['analysts'] }, 'https://t.example/roles', 'editor'],
  [{ groups: ['Chiefs', 'chief', 'chiefs '] }, 'groups', undefined],
  [{ groups: [['chiefs'], { chiefs: true }] }, 'groups', undefined],
  [{ groups: { chiefs: true } }, 'groups', undefined],
  [{ groups: null }, 'groups', undefined],
  [{}, 'groups', undefined],
  [{}, '__proto__.constructor', undefined],
  [{ groups: ['*'] }, 'groups', undefined],
])('%j by %s makes %s', (claims, claim, role) => {
  expect(roleIn(claims, claim)).toBe(role);
});

test('everybody who can sign in has the role of *', () => {
  const all = { ...groups, reader: ['*'] };
  expect(whoIn({ sub: 's-1' }, { ...config, claim: 'groups', groups: all })).toEqual({
    ...{ id: 'login:https://id.example s-1', name: 's-1', role: 'reader', how: 'login' },
  });
});

test.each([
  [{ name: 'Anna', email: 'a@b.example' }, 'Anna'],
  [{ name: ' \u202e\n', preferred_username: 'anna' }, 'anna'],
  [{ name: 7, email: 'a@b.example' }, 'a@b.example'],
  [{ name: 'x'.repeat(500) }, 'x'.repeat(120)],
])('%j is called %s', (claims, name) => {
  expect(whoIn({ sub: 's', groups: 'staff', ...claims }, { ...config, claim: 'groups', groups })?.name).toBe(name);
});
