import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';

const header = 'x-request-id';
const sane = /^[\w.:+=/-]{1,128}$/;

/**
 * What a request is called in the log and in the audit: as a proxy before the server calls it, else by a name of its own,
 * which then stands in its headers.
 */
export const requestIdOf = ({ headers }: IncomingMessage): string => {
  const given = headers[header];
  if (typeof given === 'string' && sane.test(given)) return given;
  const id = randomUUID();
  headers[header] = id;
  return id;
};

/** Tells whoever asks what the request is called. */
export const tellRequestId: RequestHandler = (request, response, next) => {
  response.set(header, requestIdOf(request));
  next();
};
