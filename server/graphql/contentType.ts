import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

const accepted: ReadonlySet<string> = new Set(['application/json', 'application/graphql+json', 'application/graphql']);

/**
 * A body of another type is refused by name: else a form, which curl sends unless told otherwise and which any page may
 * post unasked, would be read as a question without a query, and plain text be refused without a word.
 */
export const contentTypePlugin: Plugin = {
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
