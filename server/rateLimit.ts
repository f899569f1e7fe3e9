import type { RequestHandler } from 'express';
import { rateLimit, type Store } from 'express-rate-limit';

/** What costs nothing, or must be answered whatever else is asked. */
const isFree = (path: string): boolean => /^\/(assets|health|metrics)(\/|$)/.test(path);

const minute = 60_000;

/**
 * Counts for a minute by the time that passes. The library's own goes by the clock of the machine, and where that is set
 * back a day, keeps out for a day whoever has had their share.
 */
const countsOfMinute = (): Store => {
  const hits = new Map<string, number>();
  let ends = 0;
  const add = (key: string, more: number): number => {
    const total = (hits.get(key) ?? 0) + more;
    hits.set(key, total);
    return total;
  };
  return {
    localKeys: true,
    increment: key => {
      const now = performance.now();
      if (now >= ends) {
        hits.clear();
        ends = now + minute;
      }
      return { totalHits: add(key, 1), resetTime: new Date(Date.now() + ends - now) };
    },
    decrement: key => void add(key, -1),
    resetKey: key => void hits.delete(key),
  };
};

/** Refuses more than `most` requests of one address in a minute, with when to ask again; any number where it is 0. */
export const limitRate = (most: number): RequestHandler =>
  most === 0
    ? (_request, _response, next) => next()
    : rateLimit({
        ...{ windowMs: minute, limit: most, store: countsOfMinute(), standardHeaders: 'draft-8', legacyHeaders: false },
        // It would complain of headers that anybody may send.
        validate: false,
        skip: ({ path }) => isFree(path),
        handler: (_request, response) => {
          const wait = response.get('Retry-After') ?? '60';
          const message = `more than ${most} requests came from this address within a minute; ask again in ${wait} s`;
          response.status(429).json({ errors: [{ message, extensions: { code: 'RATE_LIMITED' } }] });
        },
      });
