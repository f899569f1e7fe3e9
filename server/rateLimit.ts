import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';

/** What costs nothing, or must be answered whatever else is asked. */
const isFree = (path: string): boolean => /^\/(assets|health|metrics)(\/|$)/.test(path);

/** Refuses more than `most` requests of one address in a minute, with when to ask again; any number where it is 0. */
export const limitRate = (most: number): RequestHandler =>
  most === 0
    ? (_request, _response, next) => next()
    : rateLimit({
        ...{ windowMs: 60_000, limit: most, standardHeaders: 'draft-8', legacyHeaders: false },
        // It would complain of headers that anybody may send.
        validate: false,
        skip: ({ path }) => isFree(path),
        handler: (_request, response) => {
          const wait = response.get('Retry-After') ?? '60';
          const message = `more than ${most} requests came from this address within a minute; ask again in ${wait} s`;
          response.status(429).json({ errors: [{ message, extensions: { code: 'RATE_LIMITED' } }] });
        },
      });
