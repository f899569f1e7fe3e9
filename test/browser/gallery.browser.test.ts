import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeStatus } from '../../server/status.ts';
import { launchBrowser } from '../support/browser.ts';
import { newPage } from '../support/newPage.ts';
import { violations } from '../support/openPage.ts';
import { loadShipped } from '../support/shipped.ts';
import { type Site, startSite } from '../support/site.ts';
import { testStore } from '../support/store.ts';
import { comparePicture } from './comparePicture.ts';
import { type GalleryView, galleryViews } from './galleryViews.ts';

const store = testStore();
const update = process.env.UPDATE_GALLERY === '1';
let sites: Readonly<Record<'ready' | 'preparing', Site>>;
let browser: Browser;

beforeAll(async () => {
  await loadShipped(store);
  let clock = 0;
  const status = makeStatus(
    () => undefined,
    () => clock,
  );
  status.enter('resolve', 'the class path is known from the last start');
  clock = 1_200;
  status.enter('start');
  clock = 9_800;
  sites = { ready: await startSite(store), preparing: await startSite(store, { status }) };
  // GALLERY_BROWSER=package takes the Chromium of the npm package although the machine has one.
  browser = await launchBrowser(process.env.GALLERY_BROWSER === 'package' ? { PATH: '' } : process.env);
});
afterAll(async () => {
  await browser?.close();
  for (const site of Object.values(sites ?? {})) await site.close();
  await store.close();
});

// Only the date stands still: the canvas needs a clock that goes on.
const sameDay = `{
  const now = Date.parse('2026-06-01T12:00:00Z');
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...parts) { super(...(parts.length === 0 ? [now] : parts)); }
    static now() { return now; }
  };
}`;

type Size = { readonly width: number; readonly height: number; readonly scale: number; readonly shown?: number };

const open = async ({ address, on = 'ready', dark }: GalleryView, { width, height, scale }: Size): Promise<Page> => {
  const page = await newPage(browser, {
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await page.addInitScript(sameDay);
  await page.goto(sites[on].url + address);
  return page;
};

/** The page once nothing on it changes any more. */
const settled = async (page: Page, { width, height, shown = height }: Size): Promise<Buffer> => {
  const clip = { x: 0, y: 0, width, height: shown };
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  for (const waiting of ['.loading', '[aria-busy=true]']) await page.waitForSelector(waiting, { state: 'detached' });
  let former = await page.screenshot({ clip });
  for (let tries = 0; tries < 40; tries += 1) {
    await page.waitForTimeout(700);
    const now = await page.screenshot({ clip });
    if (now.equals(former)) return now;
    former = now;
  }
  throw new Error('the page does not come to rest');
};

const wide: Size = { width: 1280, height: 900, scale: 0.5 };
const sizeOf = ({ narrow, small }: GalleryView): Size => {
  if (narrow) return { width: 390, height: 844, scale: 0.75 };
  return small ? { ...wide, width: 1100, height: 760, scale: 0.4 } : wide;
};

const shown = async (view: GalleryView, size: Size): Promise<{ readonly page: Page; readonly found: Buffer }> => {
  const page = await open(view, size);
  await view.act?.(page);
  await page.locator(view.ready).first().waitFor();
  return { page, found: await settled(page, size) };
};

// A page that is waited for until it rests leaves room for others.
test.concurrent.each(galleryViews.map(view => [view.name, view] as const))(
  '%s looks as it did, and axe objects to nothing',
  async (name, view) => {
    const { page, found } = await shown(view, sizeOf(view));
    comparePicture(`test/browser/gallery/${name}.png`, found, update, view.tolerance);
    expect(await violations(page)).toEqual([]);
    await page.close();
  },
);

test('the picture in the README is what the page shows', async () => {
  const view = {
    ...{ name: 'founding-case', address: '/chains?target=my-suitcases&asOf=2025-05' },
    ready: '.drawing-canvas canvas',
  };
  // Large letters: it is read in a column narrower than the page.
  const { page, found } = await shown(view, { width: 800, height: 860, shown: 700, scale: 1.6 });
  comparePicture('docs/founding-case.png', found, update);
  expect(found.length).toBeLessThan(300_000);
  await page.close();
});
