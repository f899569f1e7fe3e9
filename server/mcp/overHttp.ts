import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import type { Client } from '../../clients/client.ts';
import { ownNames } from '../ownNames.ts';
import { ownPagesAlone } from '../ownPages.ts';
import { mcpServer } from './mcpServer.ts';

/** Bytes of a request: a hundred ids of the longest kind, and what the protocol adds. */
const mostBytes = 100_000;
/** Questions that are answered at once; a client that is refused asks again. */
const mostAtOnce = 16;

/** What the protocol has for a request that is not taken. */
const refuse = (response: Response, status: number, message: string): unknown =>
  response.status(status).json({ jsonrpc: '2.0', error: { code: -32_000, message }, id: null });

const fewAtOnce = (): RequestHandler => {
  let answering = 0;
  return (_request, response, next) => {
    if (answering >= mostAtOnce)
      return refuse(response.set('Retry-After', '2'), 503, 'more is asked than can be answered in time; ask again');
    answering += 1;
    response.once('close', () => {
      answering -= 1;
    });
    return next();
  };
};

const failed: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status: unknown = error.status;
  return typeof status === 'number' && status >= 400 && status < 500
    ? refuse(response, status, `${error.message}; send one message of JSON-RPC of at most ${mostBytes} bytes`)
    : refuse(response, 500, 'something went wrong');
};

/**
 * The protocol at /mcp: each request stands alone and gets one answer of JSON, so nothing is kept of a client that leaves,
 * and its question ends with its connection. It only reads, and by names of this machine alone where it listens there.
 * `asking` gives the way to ask as whoever has the token, which is that of the request: it has no rights of its own.
 */
export const overHttp = (
  asking: (token: string | undefined) => Pick<Client, 'ask'>,
  today: () => string,
  host: string,
): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.use(ownNames(host), ownPagesAlone);
  app.post('/mcp', fewAtOnce(), express.json({ limit: mostBytes }), async (request, response) => {
    const authorization = request.get('authorization') ?? '';
    const token = /^bearer +(\S+)$/i.exec(authorization)?.[1];
    if (token === undefined && /^bearer\b/i.test(authorization))
      return refuse(response, 401, 'the Authorization header says no token; write "Authorization: Bearer TOKEN"');
    const server = mcpServer(asking(token), today);
    // Without a generator of ids of sessions there are none.
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    response.once('close', () => void server.close());
    await server.connect(transport);
    return transport.handleRequest(request, response, request.body);
  });
  app.all('/mcp', (_request, response) => refuse(response.set('Allow', 'POST'), 405, 'send messages by POST'));
  app.use((_request, response) => refuse(response, 404, 'there is nothing here but /mcp'));
  app.use(failed);
  return app;
};
