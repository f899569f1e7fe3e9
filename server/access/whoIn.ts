import { type Role, roles, type Who } from '../../domain/access.ts';
import type { LoginConfig } from './loginConfig.ts';

type Claims = Readonly<Record<string, unknown>>;

const isClaims = (value: unknown): value is Claims =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A claim by its name, which may itself hold dots, or by a way through claims. */
const claimIn = (claims: Claims, name: string): unknown => {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name
    .split('.')
    .reduce<unknown>(
      (within, part) => (isClaims(within) && Object.hasOwn(within, part) ? within[part] : undefined),
      claims,
    );
};

const groupsIn = (claims: Claims, name: string): readonly unknown[] => {
  const found = claimIn(claims, name);
  return Array.isArray(found) ? found : [found];
};

/** The highest role that the groups of a person give. */
const roleOf = (claims: Claims, { claim, groups }: Pick<LoginConfig, 'claim' | 'groups'>): Role | undefined => {
  const own = new Set(groupsIn(claims, claim));
  return roles.findLast(role => groups[role].some(group => group === '*' || own.has(group)));
};

const longestName = 120;
/** What would change how the line around it is read. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

const nameIn = (claims: Claims, subject: string): string => {
  const given = ['name', 'preferred_username', 'email'].map(claim => claims[claim]);
  const readable = given.flatMap(name => (typeof name === 'string' ? name.replace(unseen, ' ').trim() || [] : []));
  return (readable[0] ?? subject).slice(0, longestName);
};

/** Who somebody is by what the provider says of them; undefined where they have no role here. */
export const whoIn = (claims: Claims & { readonly sub: string }, config: LoginConfig): Who | undefined => {
  const role = roleOf(claims, config);
  const { sub } = claims;
  return role && { id: `login:${config.issuer} ${sub}`, name: nameIn(claims, sub), role, how: 'login' };
};
