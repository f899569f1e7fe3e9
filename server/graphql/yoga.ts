import { createHash } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { IncomingMessage } from 'node:http';
import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { type Access, readOnly } from '../../domain/access.ts';
import { lazy } from '../model/lazy.ts';
import { StoreError } from '../store/errors.ts';
import type { Store } from '../store/query.ts';
import { clientLeft } from '../store/within.ts';
import { addressOf } from './addressOf.ts';
import { actorOf, type Context, type KeptBeside, makeContext } from './context.ts';
import { codesPlugin, masked, publicError, sayingSaved, unknown } from './errors.ts';
import { type FairShare, fairShare } from './fairShare.ts';
import type { KeptAnswers } from './keptAnswers.ts';
import { limitPlugins, limits } from './limits.ts';
import type { Noting } from './noted.ts';
import { oneStatePlugin } from './oneStatePlugin.ts';
import { type PageOperations, pageOperationsPlugin } from './pageOperations.ts';
import { makeSchema } from './schema.ts';

const accepted: ReadonlySet<string> = new Set(['application/json', 'application/graphql+json', 'application/graphql']);

/**
 * A body of another type is refused by name: else a form, which curl sends unless told otherwise and which any page may
 * post unasked, would be read as a question without a query, and plain text be refused without a word.
 */
const contentTypePlugin: Plugin = {
  onRequestParse: ({ request }) => {
    if (request.method !== 'POST') return;
    const type = request.headers.get('content-type')?.split(/[;,]/)[0]?.trim();
    if (type !== undefined && accepted.has(type)) return;
    throw new GraphQLError(
      `content-type is ${type === undefined ? 'not given' : JSON.stringify(type)}; send application/json`,
      { extensions: { code: 'UNSUPPORTED_MEDIA_TYPE', http: { status: 415 } } },
    );
  },
};

/** Neither introspection nor the suggestions in errors tell what the schema has. */
const closedSchemaPlugin: Plugin = {
  onValidate: ({ addValidationRule }) => {
    addValidationRule(NoSchemaIntrospectionCustomRule);
    return ({ result, setResult }) => {
      if (!Array.isArray(result)) return;
      const faults: readonly unknown[] = result;
      setResult(
        faults.map(fault =>
          fault instanceof GraphQLError
            ? new GraphQLError(fault.message.replace(/ Did you mean .*$/s, ''), {
                nodes: fault.nodes ?? [],
                extensions: fault.extensions,
              })
            : fault,
        ),
      );
    };
  },
};

/** Browsers keep what they asked for in an address, and ask each time whether it is still the answer. */
const revalidatedPlugin: Plugin = {
  async onResponse({ request, response, setResponse, fetchAPI }) {
    if (request.method !== 'GET') return;
    const fits = response.status === 200;
    const text = await response.text();
    const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    const headers = {
      ...Object.fromEntries(response.headers),
      ...(fits ? { etag: tag, 'cache-control': 'private, no-cache' } : { 'cache-control': 'no-store' }),
    };
    const isSame = fits && (request.headers.get('if-none-match') ?? '').replace(/^W\//, '') === tag;
    setResponse(new fetchAPI.Response(isSame ? null : text, { status: isSame ? 304 : response.status, headers }));
  },
};

/** Every request ends by then, in milliseconds; one read of the store ends earlier. */
const deadline = 30_000;
/** So does each change, of which one request may ask for several. */
const changeDeadline = 20_000;

const clientOf = (context: object): string =>
  'req' in context && context.req instanceof IncomingMessage ? addressOf(context.req) : 'this process';

/** `store` is asked anew for each request; undefined while it is being prepared. */
export const makeYoga = (
  options: {
    readonly store: () => Store | undefined;
    readonly now: () => Date;
    readonly onError: (error: unknown) => void;
    /** Says who asks; unless given, everybody reads and nobody changes anything. */
    readonly access?: Access;
    /** Whether it tells its schema to whoever asks. */
    readonly introspection?: boolean;
    /** Shares the server with what else it does; a share of its own unless given. */
    readonly share?: FairShare;
    /** Keeps answers; of its own unless given. */
    readonly answers?: KeptAnswers;
    readonly note?: Noting;
    /** The questions of our own page, and whether they alone are answered. */
    readonly operations?: () => PageOperations;
    readonly pageAlone?: boolean;
  } & KeptBeside,
) => {
  const { share = fairShare(), access = readOnly } = options;
  const [writable, readable] = [lazy(() => makeSchema(true)), lazy(() => makeSchema(false))];
  return createYoga<object, Context>({
    // Without any way to change the store there are no mutations in it.
    schema: () => (access.takesChanges() ? writable() : readable()),
    context: initial => {
      const { request } = initial;
      const asking = access.identify({ method: request.method, header: name => request.headers.get(name) });
      if (asking.problem !== undefined) throw unknown(asking.problem);
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
      // Every piece of long work of the request listens to it.
      setMaxListeners(0, signal);
      const requestId = request.headers.get('x-request-id');
      const today = options.now().toISOString().slice(0, 10);
      const ends = performance.now() + deadline;
      return makeContext(store, {
        today,
        signal,
        takesChanges: access.takesChanges(),
        asking,
        requestId,
        client: clientOf(initial),
        key: 'req' in initial && initial.req instanceof IncomingMessage ? initial.req : request,
        write: work =>
          store.write(work, {
            deadline: Math.min(changeDeadline, ends - performance.now()),
            by: actorOf(asking, requestId),
          }),
        inOneState: store.inOneState,
        state: store.state,
        ...{ wholeGraph: options.wholeGraph, partyNames: options.partyNames, related: options.related },
      });
    },
    plugins: [
      contentTypePlugin,
      pageOperationsPlugin({ operations: () => new Map(), pageAlone: false, ...options }),
      revalidatedPlugin,
      codesPlugin,
      ...limitPlugins(),
      ...(options.introspection === false ? [closedSchemaPlugin] : []),
      oneStatePlugin(share, options),
    ],
    // By `queryPage`, which is made once.
    graphiql: false,
    landingPage: false,
    // Pages of other sites may not read what is in the store.
    cors: false,
    batching: false,
    extraParamNames: ['documentId'],
    maxRequestBodySize: limits.body,
    multipart: false,
    logging: false,
    maskedErrors: {
      maskError: error => {
        const told = publicError(error);
        const cause = error instanceof GraphQLError ? error.originalError : error;
        // The log says where the store is and why it failed; a client need not know.
        if (cause instanceof StoreError && cause.message !== clientLeft) options.onError(cause);
        if (!told && !(cause instanceof StoreError)) options.onError(error);
        return sayingSaved(told ?? masked(), cause instanceof StoreError ? cause.saved : undefined);
      },
    },
  });
};
