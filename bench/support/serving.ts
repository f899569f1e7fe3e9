import { createServer, type RequestListener } from 'node:http';
import { buildApp } from '../../server/app.ts';
import type { KeptBeside } from '../../server/graphql/context.ts';
import { makeStatus } from '../../server/status.ts';
import type { Store } from '../../server/store/query.ts';

export type Ask = <T>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<T>;

export const listening = async (
  answer: RequestListener,
): Promise<{ readonly address: string; readonly stop: () => void }> => {
  const server = createServer(answer);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}/graphql`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** Asks a server in an address, as the pages do; throws on errors. */
export const askerAt =
  (address: string): Ask =>
  async (query, variables = {}) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: never; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors).slice(0, 500));
    return data;
  };

/** The whole server over HTTP on a store, all of it but the page. */
export const serving = (store: Store, beside: KeptBeside = {}): ReturnType<typeof listening> => {
  const status = makeStatus(
    () => undefined,
    () => performance.now(),
  );
  status.finish();
  return listening(
    buildApp({
      ...{ store: () => store, status, host: '127.0.0.1', now: () => new Date('2026-06-01T12:00:00Z') },
      ...{ web: (_request, _response, next) => next(), onError: error => console.error(error) },
      open: { queryPage: false, introspection: true },
      ...beside,
    }),
  );
};

/** The store, for which no answer is taken that was given before. */
export const withoutAnswers = <S extends Store>(store: S): S => ({ ...store, state: async () => undefined });
