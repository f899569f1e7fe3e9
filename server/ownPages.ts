import type { RequestHandler } from 'express';

const hostOf = (address: string | undefined): string | undefined =>
  address !== undefined && URL.canParse(address) ? new URL(address).host : undefined;

/**
 * Runs nothing that a page of another site has caused, be it by an image: it may not read the answer, but could keep the
 * server busy. Browsers say so in Sec-Fetch-Site, and where the server is reached without TLS from elsewhere, in Origin
 * or Referer alone. Programs say none of it.
 */
export const ownPagesAlone: RequestHandler = (request, response, next) => {
  const { 'sec-fetch-site': site, origin, referer, host } = request.headers;
  // A page without an address of its own, such as a frame that is shut in, sends "null" as its origin.
  const from = origin === 'null' ? origin : (hostOf(origin) ?? hostOf(referer));
  const isOwn = site === undefined ? from === undefined || from === host : site === 'same-origin' || site === 'none';
  if (isOwn) return next();
  const message = 'this was asked by a page of another site, for which nothing is run; ask from a page of this server';
  return response.status(403).json({ errors: [{ message, extensions: { code: 'FORBIDDEN' } }] });
};
