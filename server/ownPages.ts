import type { RequestHandler } from 'express';
import type { Carried } from '../domain/access.ts';

const hostOf = (address: string | null | undefined): string | undefined =>
  address && URL.canParse(address) ? new URL(address).host : undefined;

/**
 * Whether a page of another site caused the request. Browsers say so in Sec-Fetch-Site, and where the server is reached
 * without TLS from elsewhere, in Origin or Referer alone. Programs say none of it, which is `silent`.
 */
export const isOwnPage = (header: Carried['header'], silent: 'is ours' | 'is not'): boolean => {
  const [site, origin] = [header('sec-fetch-site'), header('origin')];
  if (site) return site === 'same-origin' || site === 'none';
  // A page without an address of its own, such as a frame that is shut in, sends "null" as its origin.
  const from = origin === 'null' ? origin : (hostOf(origin) ?? hostOf(header('referer')));
  return from === undefined ? silent === 'is ours' : from === header('host');
};

/**
 * Runs nothing that a page of another site has caused, be it by an image: it may not read the answer, but could keep the
 * server busy, or change something as whoever is signed in.
 */
export const ownPagesAlone: RequestHandler = (request, response, next) => {
  if (isOwnPage(name => request.get(name), 'is ours')) return next();
  const message = 'this was asked by a page of another site, for which nothing is run; ask from a page of this server';
  return response.status(403).json({ errors: [{ message, extensions: { code: 'FORBIDDEN' } }] });
};
