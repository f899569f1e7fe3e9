import { createHash } from 'node:crypto';
import { defineConfig, type Plugin } from 'vite';
import * as generated from './generated/operations.ts';

const operations = Object.entries(generated).flatMap(([name, document]) => {
  if (!name.endsWith('Document')) return [];
  const text = String(document).replace(/\s+/g, ' ').trim();
  return [{ name, text, id: `sha256:${createHash('sha256').update(text).digest('hex')}` }];
});

/** The built page has ids in place of its questions, and beside it stands what they are, for the server. */
const persistedOperations: Plugin = {
  name: 'persisted-operations',
  apply: 'build',
  enforce: 'pre',
  load: path =>
    path.endsWith('/web/generated/operations.ts')
      ? operations.map(({ name, id }) => `export const ${name} = ${JSON.stringify(id)};`).join('\n')
      : null,
  generateBundle() {
    const source = JSON.stringify(Object.fromEntries(operations.map(({ id, text }) => [id, text])));
    this.emitFile({ type: 'asset', fileName: 'operations.json', source });
  },
};

/** `npx vite build web` writes web/dist, which the server serves. */
export default defineConfig({
  plugins: [persistedOperations],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    ...{ outDir: 'dist', emptyOutDir: true, target: 'es2022', sourcemap: false, modulePreload: { polyfill: false } },
    // The licences of what is built into the page go with it.
    license: { fileName: 'licences.txt' },
  },
});
