import type { Access, Asking, Carried, Who } from '../../domain/access.ts';
import { isAtLeast } from '../../domain/access.ts';
import { isOwnPage } from '../ownPages.ts';
import { digest, isSame, type KeptToken, type ReadTokens } from './tokens.ts';

type Options = {
  /** The one token of THROUGHLINE_TOKEN. */
  readonly token?: string | undefined;
  /** Those that were given out, as they stand now. */
  readonly tokens?: () => ReadTokens;
  /** Who is signed in by a cookie; undefined where one cannot sign in. */
  readonly signedIn?: ((cookies: string) => Who | undefined) | undefined;
  readonly readersAlone?: boolean;
  readonly now?: () => Date;
};

/** What may be done with the token of the environment: what it let one do before there were roles. */
const own: Who = { id: 'THROUGHLINE_TOKEN', name: 'THROUGHLINE_TOKEN', role: 'editor', how: 'token' };

const renewed = 'ask whoever runs the server for another (npm run tokens -- add NAME --role ROLE)';

const judged = ({ name, role, revoked, expires }: KeptToken, now: Date): Asking => {
  if (revoked !== undefined) return { problem: `the token ${name} was revoked; ${renewed}` };
  if (expires !== undefined && new Date(expires) <= now)
    return { problem: `the token ${name} has expired; ${renewed}` };
  return { who: { id: `token:${name}`, name, role, how: 'token' } };
};

/** A header of another scheme, such as Basic, is that of a proxy, unless it holds a token of ours. A word alone is of no scheme. */
const isForUs = /^bearer\b|^\S+$|\btl_[\w-]{43}/i;
const malformed =
  'the Authorization header says no token as it is to be written; write "Authorization: Bearer TOKEN", with one space and nothing behind the token';

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** Says of each request who asks. A token goes before a login; one that lets nobody in is never taken for no token. */
export const makeAccess = ({
  token,
  tokens = () => ({ tokens: [], faults: [] }),
  signedIn,
  readersAlone = false,
  now = () => new Date(),
}: Options = {}): Access => {
  const ownDigest = token === undefined ? undefined : digest(token);
  const byToken = (text: string): Asking => {
    const sent = digest(text);
    // All are compared, so that the time tells nothing of which it is.
    const { tokens: given, faults } = tokens();
    const found = given.filter(({ sha256 }) => isSame(sent, Buffer.from(sha256, 'hex')))[0];
    if (ownDigest !== undefined && isSame(sent, ownDigest)) return { who: own };
    if (found !== undefined) return judged(found, now());
    const unread = faults.length === 0 ? '' : ', whose log says which tokens it cannot read';
    return { problem: `the server knows no such token; check that all of it was copied, or ${renewed}${unread}` };
  };
  /** One that cannot be read was given out too, and is not taken for none. */
  const takesTokens = (): boolean => {
    if (ownDigest !== undefined) return true;
    const { tokens: given, faults } = tokens();
    return given.length + faults.length > 0;
  };
  return {
    readersAlone,
    login: signedIn !== undefined,
    takesChanges: () =>
      ownDigest !== undefined ||
      signedIn !== undefined ||
      tokens().tokens.some(one => isAtLeast(judged(one, now()).who, 'editor')),
    identify: carried => {
      const authorization = carried.header('authorization') ?? '';
      // Where none was given out, a proxy in front of the server may have put its own there.
      if (isForUs.test(authorization) && takesTokens()) {
        const token = /^bearer +(\S+)$/i.exec(authorization)?.[1];
        return token === undefined ? { problem: malformed } : byToken(token);
      }
      const cookies = carried.header('cookie');
      if (signedIn === undefined || !cookies || !mayCarryLogin(carried)) return {};
      const who = signedIn(cookies);
      return who === undefined ? {} : { who };
    },
  };
};

/** A browser sends cookies with whatever any site causes, so that a change counts only where the browser says it is ours. */
const mayCarryLogin = (carried: Carried): boolean => safe.has(carried.method) || isOwnPage(carried.header, 'is not');
