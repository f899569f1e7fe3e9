import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The browser tests see the page as it is served, so it is built from what stands in web/ now. */
export default async (): Promise<void> => {
  await build({ root: fileURLToPath(new URL('../../web/', import.meta.url)), logLevel: 'warn' });
};
