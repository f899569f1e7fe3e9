import { createServer } from 'node:http';
import type { RequestHandler } from 'express';
import type { Access } from '../../domain/access.ts';
import { makeAccess } from '../../server/access/makeAccess.ts';
import { buildApp } from '../../server/app.ts';
import type { Importer } from '../../server/imports/importer.ts';
import { makeStatus, type Status } from '../../server/status.ts';
import type { Store } from '../../server/store/query.ts';
import { builtOperations, builtWeb } from '../../server/web.ts';

export type Site = {
  readonly url: string;
  /** What the server met so far; a test takes out what it expected. */
  readonly errors: unknown[];
  readonly close: () => Promise<void>;
};
type Options = {
  readonly token?: string;
  readonly access?: Access;
  readonly importer?: Importer;
  readonly status?: Status;
  readonly web?: RequestHandler;
};

const prepared = (): Status => {
  const status = makeStatus(
    () => undefined,
    () => performance.now(),
  );
  status.finish();
  return status;
};

/**
 * The page and GraphQL on a free port, over a store that is ready. What the server could not expect fails the test that
 * closes it. Today is 1 June 2026. Views can be saved where there is a token; the status is that of a server that has
 * everything in place, unless another is given; `web` hands out the built page, unless another is given.
 */
export const startSite = async (
  store: Store,
  { token, access = makeAccess({ token }), importer, status = prepared(), web = builtWeb() }: Options = {},
): Promise<Site> => {
  const errors: unknown[] = [];
  const app = buildApp({
    ...{ store: () => store, status, host: '127.0.0.1', web, now: () => new Date('2026-06-01T12:00:00Z') },
    ...{ onError: error => errors.push(error), access, importer, open: { queryPage: true, introspection: true } },
    operations: builtOperations,
  });
  const server = createServer(app);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    errors,
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      if (errors.length > 0) throw new AggregateError(errors, 'the server met errors that it did not expect');
    },
  };
};
