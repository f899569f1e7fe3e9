import { randomBytes } from 'node:crypto';
import { digest } from './tokens.ts';

/**
 * What is remembered of whoever carries a secret, in this process alone: a server that starts anew knows nobody. `now` gives
 * milliseconds that pass whatever the clock of the machine is set to.
 */
export const makeSessions = <T>(
  { lasts, most }: { readonly lasts: number; readonly most: number },
  now: () => number,
) => {
  // In the order in which they end, by the digests of their secrets.
  const all = new Map<string, { readonly value: T; readonly ends: number }>();
  const keyOf = (secret: string): string => digest(secret).toString('base64url');
  const clear = (): void => {
    for (const [key, { ends }] of all) {
      if (ends > now() && all.size < most) return;
      all.delete(key);
    }
  };
  return {
    /** Gives the secret by which the value is found from now on. */
    begin: (value: T): string => {
      clear();
      const secret = randomBytes(32).toString('base64url');
      all.set(keyOf(secret), { value, ends: now() + lasts });
      return secret;
    },
    find: (secret: string): T | undefined => {
      const found = all.get(keyOf(secret));
      return found !== undefined && found.ends > now() ? found.value : undefined;
    },
    end: (secret: string): void => {
      all.delete(keyOf(secret));
    },
  };
};

/** The value of a cookie. */
export const cookieIn = (cookies: string | undefined, name: string): string | undefined =>
  cookies
    ?.split(';')
    .map(pair => pair.trim())
    .find(pair => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
