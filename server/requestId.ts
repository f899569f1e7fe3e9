import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';

const given = /^[\w.:+=/-]{1,128}$/;
const ids = new WeakMap<IncomingMessage, string>();

/** What a request is called in the log and in the audit: as a proxy before the server calls it, or a name of its own. */
export const requestIdOf = (request: IncomingMessage): string => {
  const known = ids.get(request);
  if (known !== undefined) return known;
  const header = request.headers['x-request-id'];
  const id = typeof header === 'string' && given.test(header) ? header : randomUUID();
  ids.set(request, id);
  return id;
};

/** Tells whoever asks what the request is called. */
export const tellRequestId: RequestHandler = (request, response, next) => {
  response.set('X-Request-Id', requestIdOf(request));
  next();
};
