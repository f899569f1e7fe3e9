import { IncomingMessage } from 'node:http';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Noting } from './noted.ts';

/** Questions by their ids, `sha256:` and the digest of their text. */
export type PageOperations = ReadonlyMap<string, string>;

const refusal = (status: number, code: string, message: string) => () =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

/**
 * Our own page asks by the id of a question (`documentId`), which the server knows from the build of the page. Where
 * `pageAlone`, nothing else is asked. The operations are those of the page that is served when a question comes.
 */
export const pageOperationsPlugin = (options: {
  readonly operations: () => PageOperations;
  readonly pageAlone: boolean;
  readonly note?: Noting;
}): Plugin =>
  usePersistedOperations<object>({
    allowArbitraryOperations: !options.pageAlone,
    extractPersistedOperationId: (params, request) => {
      const given: unknown =
        'documentId' in params ? params.documentId : new URL(request.url).searchParams.get('documentId');
      return typeof given === 'string' ? given : null;
    },
    getPersistedOperation: (id, _request, context) => {
      const found = options.operations().get(id);
      if (found !== undefined && 'req' in context && context.req instanceof IncomingMessage)
        options.note?.(context.req, { isOfPage: true });
      return found ?? null;
    },
    customErrors: {
      notFound: refusal(
        400,
        'OPERATION_NOT_FOUND',
        'this server has no question with this documentId; a page of another version asks, so load it anew',
      ),
      keyNotFound: refusal(400, 'BAD_REQUEST', 'neither query nor documentId is given; send one of them'),
      persistedQueryOnly: refusal(
        403,
        'FORBIDDEN',
        'this server answers the questions of its own page alone (THROUGHLINE_OPERATIONS); send documentId in place of query',
      ),
    },
  });
