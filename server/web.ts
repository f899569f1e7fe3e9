import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type RequestHandler } from 'express';
import { pageAt } from '../domain/pages.ts';

const root = fileURLToPath(new URL('../web/', import.meta.url));

/** What the page asks, by its ids: for the server alone, which may answer nobody who has not said who they are. */
const operationsFile = 'operations.json';

/** The files below a folder by their paths, as `/assets/main.js`. */
const filesIn = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap(entry => {
      const path = join(entry.parentPath, entry.name);
      return entry.isFile() ? [[path.slice(folder.length).replaceAll(sep, '/'), readFileSync(path)] as const] : [];
    }),
  );

/**
 * The built page, in `folder`, as it stands now: all of it is read, some megabytes, so that whoever builds another page
 * there does not touch the one that is served. Every address that is no file gets the page, which says so itself where it
 * has no such view; then the status is 404. Throws when the page has not been built.
 */
export const builtWeb = (folder: string = join(root, 'dist')): RequestHandler => {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error('the web page has not been built; start with npm start, or run npx vite build web first');
  const files = filesIn(folder);
  const page = files.get('/index.html');
  const unserved: ReadonlySet<string> = new Set(['/index.html', `/${operationsFile}`]);
  const router = express.Router();
  router.get('/{*file}', (request, response, next) => {
    const file = unserved.has(request.path) ? undefined : files.get(request.path);
    const isAsset = request.path.startsWith('/assets/');
    if (file === undefined && isAsset) {
      response.status(404).type('text/plain').send('there is nothing here (404)');
      return;
    }
    if (file === undefined) return next();
    // The name of an asset says what it holds.
    const keep = isAsset ? 'public, max-age=31536000, immutable' : 'public, max-age=0';
    response.set('Cache-Control', keep).type(extname(request.path)).send(file);
  });
  router.get('/{*view}', (request, response) => {
    const first = request.path.split('/').find(part => part !== '');
    const view = pageAt(first);
    // Another name of a page leads to its own; the browser carries the part behind `#` along.
    if (view !== undefined && first !== undefined && first !== view) {
      // One slash at its beginning: after two a browser reads the name of another site.
      response.redirect(308, request.originalUrl.replace(/^\/+[^/?]+/, `/${view}`));
      return;
    }
    response
      .status(view === undefined ? 404 : 200)
      .set('Cache-Control', 'no-cache')
      .type('html')
      .send(page);
  });
  return router;
};

/** What the built page asks, by the ids that it sends; nothing where it asks in full. */
export const builtOperations = (folder: string = join(root, 'dist')): ReadonlyMap<string, string> => {
  const file = join(folder, operationsFile);
  return new Map(existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8'))) : []);
};

/** The page as it is being written, with hot reload over the same port. */
export const developedWeb = async (server: Server): Promise<RequestHandler> => {
  const { createServer } = await import('vite');
  const vite = await createServer({ root, server: { middlewareMode: true, hmr: { server } }, appType: 'spa' });
  return vite.middlewares;
};
