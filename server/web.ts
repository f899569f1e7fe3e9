import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type RequestHandler } from 'express';

const root = fileURLToPath(new URL('../web/', import.meta.url));

/** The built page; every address that is no file is a view of the page. Throws when it has not been built. */
export const builtWeb = (): RequestHandler => {
  const folder = join(root, 'dist');
  if (!existsSync(join(folder, 'index.html')))
    throw new Error('the web page has not been built; start with npm start, or run npx vite build web first');
  const router = express.Router();
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  router.use(express.static(folder, { index: false }));
  router.get('/{*view}', (_request, response) => {
    response.set('Cache-Control', 'no-cache').sendFile('index.html', { root: folder });
  });
  return router;
};

/** The page as it is being written, with hot reload over the same port. */
export const developedWeb = async (server: Server): Promise<RequestHandler> => {
  const { createServer } = await import('vite');
  const vite = await createServer({ root, server: { middlewareMode: true, hmr: { server } }, appType: 'spa' });
  return vite.middlewares;
};
