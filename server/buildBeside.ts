import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RequestHandler } from 'express';
import { endWithUs } from './store/embedded/endWithUs.ts';
import { builtOperations, builtWeb } from './web.ts';

const file = fileURLToPath(new URL('buildPage.ts', import.meta.url));
const page = fileURLToPath(new URL('../web/dist/index.html', import.meta.url));

const untilThere: RequestHandler = (_request, response) => {
  response
    .status(503)
    .set('Retry-After', '2')
    .type('text/plain')
    .send('the page is being built; ask again in a moment');
};

/**
 * Builds the page in a process of its own while the store is brought up. Until it is built, the page that stands there from
 * before is served, where there is one. `built` rejects when it cannot be built; that process has said why.
 */
export const buildBeside = (): {
  readonly web: RequestHandler;
  readonly operations: () => ReadonlyMap<string, string>;
  readonly built: Promise<void>;
} => {
  let web = existsSync(page) ? builtWeb() : untilThere;
  let operations = builtOperations();
  const built = new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', file], { stdio: ['ignore', 'inherit', 'inherit'] });
    endWithUs(child);
    child.on('error', reject);
    child.on('close', code => {
      if (code !== 0) return reject(new Error('the server ends, since it has no page to serve'));
      web = builtWeb();
      // Who has the former page open still asks by its ids.
      operations = new Map([...operations, ...builtOperations()]);
      return resolve();
    });
  });
  built.catch(() => undefined);
  return { web: (request, response, next) => web(request, response, next), operations: () => operations, built };
};
