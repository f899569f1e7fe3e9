import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { lanes } from './test/support/laneCount.ts';
import { ShippedFirst } from './test/support/shippedFirst.ts';

const live = {
  globalSetup: 'test/support/startNeo4j.ts',
  setupFiles: 'test/support/lawSeed.ts',
  testTimeout: 120_000,
  hookTimeout: 240_000,
};

const unit = {
  setupFiles: 'test/support/lawSeed.ts',
  testTimeout: 120_000,
  // One more than there are processors, since some files wait for processes that they started.
  maxWorkers: availableParallelism() + 1,
  sequence: { groupOrder: 0 },
};

/** Node takes graphql's CommonJS for everybody; Vite alone would take its ES modules, and then there are two. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/** `unit` needs nothing (`mocked`: files that replace modules or watch them load), `live` a Neo4j (started once for each lane, see test/support/laneCount.ts), `browser` a Chromium too. */
export default defineConfig({
  test: {
    sequence: { sequencer: ShippedFirst },
    projects: [
      {
        resolve,
        test: {
          ...unit,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.{live,browser,mocked}.test.ts'],
          // Modules hold nothing that changes: what one file has imported, the next need not.
          isolate: false,
        },
      },
      { resolve, test: { ...unit, name: 'mocked', include: ['test/**/*.mocked.test.ts'] } },
      {
        resolve,
        test: {
          name: 'live',
          include: ['test/**/*.live.test.ts'],
          sequence: { groupOrder: 1 },
          maxWorkers: lanes,
          ...live,
        },
      },
      {
        resolve,
        test: {
          ...live,
          maxWorkers: lanes,
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
