/** `npm start` runs this beside the server: builds the page next to the one that is served, and then puts it in its place. */
import { accessSync, constants, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { publishPage } from './publishPage.ts';

const root = fileURLToPath(new URL('../web/', import.meta.url));
const served = join(root, 'dist');

const reason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
const code = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
/** Node says ENOENT where it is to make several folders on a file system that is read-only. */
const isReadOnly = (): boolean => {
  try {
    accessSync(existsSync(served) ? served : root, constants.W_OK);
    return false;
  } catch (error) {
    return code(error) === 'EROFS';
  }
};
const isRefusal = (error: unknown): boolean => /^(EACCES|EPERM|EROFS)$/.test(code(error)) || isReadOnly();

const main = async (): Promise<void> => {
  const built = mkdtempSync(join(tmpdir(), 'throughline-page-'));
  try {
    // Loading its settings must not write into the checkout either.
    await build({ root, configLoader: 'runner', logLevel: 'warn', build: { outDir: built, emptyOutDir: true } });
    publishPage(built, served);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (!existsSync(join(served, 'index.html')))
      throw new Error(
        `the web page cannot be built, since this user may not write to ${served} (${reason(error)}); run npm start once as the owner of the folder, or make it one that this user may write to`,
      );
    console.error(
      `${served} may not be written to by this user (${reason(error)}); the page that stands there is served`,
    );
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
};

main().catch(error => {
  console.error(`the web page was not built: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
});
