import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { createGunzip, gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { RequestHandler } from 'express';
import { lazy } from '../model/lazy.ts';

const example = `# Who got to use the servers of the founding case in May 2025?
{
  accessChains(target: "fleet-my-300", asOf: "2025-05") {
    chainCount
    chains { certainty status text }
    openEnds { text }
  }
}
`;

const make = async () => {
  const html = renderGraphiQL({ title: 'Throughline', defaultQuery: example });
  const tag = `"${createHash('sha256').update(html).digest('hex').slice(0, 16)}"`;
  return { tag, packed: await promisify(gzip)(html) };
};

/**
 * GraphiQL, one page of nine megabytes with its script inside: made and compressed once, when it is first asked for, and
 * kept by browsers. Whatever is no visit of a browser goes on to GraphQL. A query in the address is shown and not run.
 */
export const queryPage = (): RequestHandler => {
  const page = lazy(make);
  return async (request, response, next) => {
    if (request.method !== 'GET' || !request.headers.accept?.includes('text/html')) return next();
    const { tag, packed } = await page();
    response.set({ ETag: tag, 'Cache-Control': 'no-cache', Vary: 'Accept, Accept-Encoding' }).type('html');
    if (request.headers['if-none-match'] === tag) return response.status(304).end();
    if (request.acceptsEncodings('gzip') === 'gzip') return response.set('Content-Encoding', 'gzip').send(packed);
    const unpacking = createGunzip();
    unpacking.pipe(response);
    return unpacking.end(packed);
  };
};
