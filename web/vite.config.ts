import { defineConfig } from 'vite';

/** `npx vite build web` writes web/dist, which the server serves. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    ...{ outDir: 'dist', emptyOutDir: true, target: 'es2022', sourcemap: false, modulePreload: { polyfill: false } },
    // The licences of what is built into the page go with it.
    license: { fileName: 'licences.txt' },
  },
});
