import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type RequestHandler } from 'express';

const root = fileURLToPath(new URL('../web/', import.meta.url));

/** First parts of the paths of views, as web/address.ts names its pages; home has none. */
const views: ReadonlySet<string> = new Set([
  'explore',
  'chains',
  'case',
  'rules',
  'trade',
  'duplicates',
  'ownership',
  'screen',
  'search',
]);

/**
 * The built page, in `folder`. Every address that is no file gets the page, which says so itself where it has no such
 * view; then the status is 404. Throws when the page has not been built.
 */
export const builtWeb = (folder: string = join(root, 'dist')): RequestHandler => {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error('the web page has not been built; start with npm start, or run npx vite build web first');
  const router = express.Router();
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  router.use(express.static(folder, { index: false }));
  router.get('/{*view}', (request, response) => {
    const first = request.path.split('/').find(part => part !== '');
    const found = first === undefined || views.has(first);
    response
      .status(found ? 200 : 404)
      .set('Cache-Control', 'no-cache')
      .sendFile('index.html', { root: folder });
  });
  return router;
};

/** The page as it is being written, with hot reload over the same port. */
export const developedWeb = async (server: Server): Promise<RequestHandler> => {
  const { createServer } = await import('vite');
  const vite = await createServer({ root, server: { middlewareMode: true, hmr: { server } }, appType: 'spa' });
  return vite.middlewares;
};
