import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Milliseconds: a test tells what a page shows, not how soon a busy machine does. */
const patience = 90_000;

/** A page of its own, which waits long for what it is asked to find. */
export const newPage = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(patience);
  return page;
};
