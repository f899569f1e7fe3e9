import type { Access, Asking, Carried, Who } from '../../domain/access.ts';
import { isAtLeast } from '../../domain/access.ts';
import { isOwnPage } from '../ownPages.ts';
import { digest, isSame, type KeptToken } from './tokens.ts';

type Options = {
  /** The one token of THROUGHLINE_TOKEN. */
  readonly token?: string | undefined;
  /** Those that were given out, as they stand now. */
  readonly tokens?: () => readonly KeptToken[];
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

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** Says of each request who asks. A token goes before a login; one that lets nobody in is never taken for no token. */
export const makeAccess = ({
  token,
  tokens = () => [],
  signedIn,
  readersAlone = false,
  now = () => new Date(),
}: Options = {}): Access => {
  const ownDigest = token === undefined ? undefined : digest(token);
  const byToken = (given: string): Asking => {
    const sent = digest(given);
    // All are compared, so that the time tells nothing of which it is.
    const found = tokens().filter(({ sha256 }) => isSame(sent, Buffer.from(sha256, 'hex')))[0];
    if (ownDigest !== undefined && isSame(sent, ownDigest)) return { who: own };
    if (found !== undefined) return judged(found, now());
    return { problem: `the server knows no such token; check that all of it was copied, or ${renewed}` };
  };
  const takesTokens = (): boolean => ownDigest !== undefined || tokens().length > 0;
  return {
    readersAlone,
    login: signedIn !== undefined,
    takesChanges: () =>
      ownDigest !== undefined ||
      signedIn !== undefined ||
      tokens().some(one => isAtLeast(judged(one, now()).who, 'editor')),
    identify: carried => {
      const bearer = /^bearer +(\S+)$/i.exec(carried.header('authorization') ?? '')?.[1];
      // Where none was given out, a proxy in front of the server may have put its own there.
      if (bearer !== undefined && takesTokens()) return byToken(bearer);
      const cookies = carried.header('cookie');
      if (signedIn === undefined || !cookies || !mayCarryLogin(carried)) return {};
      const who = signedIn(cookies);
      return who === undefined ? {} : { who };
    },
  };
};

/** A browser sends cookies with whatever any site causes, so that a change counts only where the browser says it is ours. */
const mayCarryLogin = (carried: Carried): boolean => safe.has(carried.method) || isOwnPage(carried.header, 'is not');
