import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { migrate } from '../../seed/migrations.ts';
import type { Store } from '../../server/store/query.ts';
import { launchBrowser } from './browser.ts';
import { loadShipped } from './shipped.ts';
import { type Site, startSite } from './site.ts';
import { testStore, wipe } from './store.ts';

const ready = <Thing>(thing: Thing | undefined): Thing => {
  if (thing === undefined) throw new Error('the stage is set up before the first test, and not earlier');
  return thing;
};

/**
 * What the browser tests of one file share: a store with the reported cases, or what `fill` writes, its site and a
 * browser. Set up before the first test, closed after the last.
 */
export const browserStage = (fill?: (store: Store) => Promise<unknown>) => {
  const store = testStore();
  let site: Site | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (fill) {
      await wipe(store);
      await migrate(store);
      await fill(store);
    } else await loadShipped(store);
    site = await startSite(store);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await store.close();
  });
  return {
    store,
    get site() {
      return ready(site);
    },
    get browser() {
      return ready(browser);
    },
  };
};
