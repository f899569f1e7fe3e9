import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { createGunzip, gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { Request, RequestHandler, Response } from 'express';
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

type File = { readonly type: string; readonly tag: string; readonly packed: Buffer };

const packed = async (type: string, text: string): Promise<File> => ({
  type,
  tag: `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`,
  packed: await promisify(gzip)(text),
});

const script = '/query-page.js';

/** The page comes with its script inside, which our policy lets no page have: it becomes a file beside the page. */
const make = async () => {
  const html = renderGraphiQL({ title: 'Throughline', defaultQuery: example });
  const [begin, end] = [html.indexOf('<script>'), html.lastIndexOf('</script>')];
  if (begin === -1 || end < begin) throw new Error('GraphiQL has no script where it had one');
  const page = `${html.slice(0, begin)}<script src="/graphql${script}">${html.slice(end)}`;
  return {
    page: await packed('html', page),
    script: await packed('js', html.slice(begin + '<script>'.length, end)),
  };
};

const send = (request: Request, response: Response, { type, tag, packed: body }: File): unknown => {
  response.set({ ETag: tag, 'Cache-Control': 'no-cache', Vary: 'Accept, Accept-Encoding' }).type(type);
  if (request.headers['if-none-match'] === tag) return response.status(304).end();
  if (request.acceptsEncodings('gzip') === 'gzip') return response.set('Content-Encoding', 'gzip').send(body);
  const unpacking = createGunzip();
  unpacking.pipe(response);
  return unpacking.end(body);
};

/**
 * GraphiQL, a page and nine megabytes of script: made and compressed once, when first asked for, and kept by browsers.
 * Whatever is no visit of a browser goes on to GraphQL. A query in the address is shown and not run.
 */
export const queryPage = (): RequestHandler => {
  const files = lazy(make);
  return async (request, response, next) => {
    if (request.method !== 'GET') return next();
    if (request.path === script) return send(request, response, (await files()).script);
    if (!request.headers.accept?.includes('text/html')) return next();
    return send(request, response, (await files()).page);
  };
};
