import { readFileSync } from 'node:fs';
import { isThisMachine } from '../ownNames.ts';

/** How people sign in at the provider of their organisation, by OpenID Connect. */
export type LoginConfig = {
  readonly issuer: string;
  readonly clientId: string;
  /** None for a public client. */
  readonly clientSecret?: string;
  readonly scopes: string;
  /** The claim that names the groups of a person. */
  readonly claim: string;
  /** Groups whose members have a role; `*` for everybody who can sign in. */
  readonly groups: {
    readonly admin: readonly string[];
    readonly editor: readonly string[];
    readonly reader: readonly string[];
  };
  /** Address at which browsers reach this server, without a path. */
  readonly address: string;
};

export const loginVariables = {
  OIDC_ISSUER: 'address of the OpenID Connect provider at which people sign in (unset)',
  OIDC_CLIENT_ID:
    'how the provider knows this server; its redirect address there is THROUGHLINE_ADDRESS/login/callback',
  OIDC_CLIENT_SECRET_FILE: 'file with the secret that the provider gave, or OIDC_CLIENT_SECRET (unset)',
  OIDC_CLIENT_SECRET: 'the secret itself (unset)',
  OIDC_SCOPES: 'what is asked of the provider (openid profile email)',
  OIDC_ROLES_CLAIM: 'claim that names the groups of a person; dots lead into it (groups)',
  OIDC_ADMINS: 'groups whose members are admins, separated by commas; * for everybody who can sign in (unset)',
  OIDC_EDITORS: 'the same for editors (unset)',
  OIDC_READERS: 'the same for readers (unset)',
  THROUGHLINE_ADDRESS: 'address at which browsers reach this server, such as https://throughline.example (unset)',
} as const;

const secretIn = (path: string, problems: string[]): string | undefined => {
  try {
    const secret = readFileSync(path, 'utf8').trim();
    if (secret !== '') return secret;
    problems.push(`OIDC_CLIENT_SECRET_FILE is "${path}", which is empty; write the secret into it`);
  } catch {
    problems.push(`OIDC_CLIENT_SECRET_FILE is "${path}", which cannot be read; check its path and who may read it`);
  }
  return undefined;
};

/** Without TLS whoever stands between could sign in as anybody. */
const isSafe = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, search, hash } = new URL(text);
  const isPlain = username === '' && search === '' && hash === '';
  return isPlain && (protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname)));
};

const addressWanted = 'the https:// address at which browsers reach this server, without a path';

/** Without a slash at its end. */
export const readAddress = (given: Given, problems: string[]): string | undefined => {
  const address = given('THROUGHLINE_ADDRESS');
  if (address === undefined) return undefined;
  if (isSafe(address) && new URL(address).pathname === '/') return new URL(address).origin;
  problems.push(`THROUGHLINE_ADDRESS is "${address}"; write ${addressWanted}`);
  return undefined;
};

type Given = (name: keyof typeof loginVariables) => string | undefined;

/** Reads them by `given`, which tells an unset variable as undefined; adds to `problems` what is wrong. */
export const readLogin = (given: Given, address: string | undefined, problems: string[]): LoginConfig | undefined => {
  const issuer = given('OIDC_ISSUER');
  if (issuer === undefined) return undefined;
  const listed = (name: 'OIDC_ADMINS' | 'OIDC_EDITORS' | 'OIDC_READERS'): readonly string[] =>
    (given(name) ?? '').split(',').flatMap(group => group.trim() || []);
  const clientId = given('OIDC_CLIENT_ID') ?? '';
  if (!isSafe(issuer)) problems.push(`OIDC_ISSUER is "${issuer}"; write its https:// address`);
  if (clientId === '') problems.push('OIDC_CLIENT_ID is not set; set it to how the provider knows this server');
  if (address === undefined) problems.push(`THROUGHLINE_ADDRESS is not set; set it to ${addressWanted}`);
  const groups = { admin: listed('OIDC_ADMINS'), editor: listed('OIDC_EDITORS'), reader: listed('OIDC_READERS') };
  if (Object.values(groups).flat().length === 0)
    problems.push(
      'nobody could sign in; set OIDC_READERS, OIDC_EDITORS or OIDC_ADMINS to groups of the provider, or to *',
    );
  const path = given('OIDC_CLIENT_SECRET_FILE');
  const clientSecret = path === undefined ? given('OIDC_CLIENT_SECRET') : secretIn(path, problems);
  return {
    ...{ issuer, clientId, groups, scopes: given('OIDC_SCOPES') ?? 'openid profile email' },
    ...{ claim: given('OIDC_ROLES_CLAIM') ?? 'groups', address: address ?? '' },
    ...(clientSecret === undefined ? {} : { clientSecret }),
  };
};
