import { defineConfig } from 'vitest/config';

const live = {
  globalSetup: 'test/support/startNeo4j.ts',
  // One database for all of them, so one file at a time.
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 240_000,
};

/** Node takes graphql's CommonJS for everybody; Vite alone would take its ES modules, and then there are two. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/** `unit` needs nothing, `live` a Neo4j (started once, see test/support/startNeo4j.ts), `browser` a Chromium too. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.live.test.ts', 'test/**/*.browser.test.ts'],
          testTimeout: 120_000,
          sequence: { groupOrder: 0 },
        },
      },
      { resolve, test: { name: 'live', include: ['test/**/*.live.test.ts'], sequence: { groupOrder: 1 }, ...live } },
      {
        resolve,
        test: {
          ...live,
          // A page may be slow on a busy machine; what it shows is judged, and not when.
          testTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
          // Once more, since a browser may fall over on a full machine; the report names what needed it.
          retry: 1,
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          globalSetup: [live.globalSetup, 'test/support/buildWeb.ts'],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
