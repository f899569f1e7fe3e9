import { createHash, timingSafeEqual } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { GraphQLError } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Store } from '../store/query.ts';
import { contentTypePlugin } from './contentType.ts';
import { type Context, makeContext } from './context.ts';
import { codesPlugin, publicError } from './errors.ts';
import { limitPlugins } from './limits.ts';
import { makeSchema } from './schema.ts';

/** Every request ends by then, in milliseconds; one read of the store ends earlier. */
const deadline = 30_000;

const example = `# Who got to use the servers of the founding case in May 2025?
{
  accessChains(target: "fleet-my-300", asOf: "2025-05") {
    chainCount
    chains { certainty status text }
    openEnds { text }
  }
}
`;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compared by digests of equal length, so that the time it takes tells nothing. */
const carries = (header: string | null, token: string | undefined): boolean =>
  token !== undefined && header !== null && timingSafeEqual(digest(header), digest(`Bearer ${token}`));

/** `store` is asked anew for each request; undefined while it is being prepared. */
export const makeYoga = (options: {
  readonly store: () => Store | undefined;
  readonly now: () => Date;
  readonly onError: (error: unknown) => void;
  /** What a request must carry to change anything; without it the schema has no mutations. */
  readonly token?: string | undefined;
}) =>
  createYoga<object, Context>({
    schema: makeSchema(options.token !== undefined),
    context: ({ request }) => {
      const store = options.store();
      if (!store) {
        throw new GraphQLError(
          'the store is being prepared; ask again in a moment, /health/ready tells how far it is',
          {
            extensions: { code: 'STORE_UNAVAILABLE', http: { status: 503 } },
          },
        );
      }
      const signal = AbortSignal.any([request.signal, AbortSignal.timeout(deadline)]);
      // Every read of the request listens to it, and a rich question has many.
      setMaxListeners(0, signal);
      return makeContext(
        store,
        options.now().toISOString().slice(0, 10),
        signal,
        carries(request.headers.get('authorization'), options.token),
      );
    },
    plugins: [contentTypePlugin, codesPlugin, ...limitPlugins()],
    graphiql: { title: 'Throughline', defaultQuery: example },
    renderGraphiQL,
    landingPage: false,
    // Pages of other sites may not read what is in the store.
    cors: false,
    batching: false,
    multipart: false,
    logging: false,
    maskedErrors: {
      maskError: error => {
        const told = publicError(error);
        if (told) return told;
        options.onError(error);
        return new GraphQLError('something went wrong on the server; its log says what', {
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        });
      },
    },
  });
