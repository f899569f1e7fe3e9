import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { newPage } from './newPage.ts';

export type Look = { readonly width?: number; readonly colorScheme?: 'light' | 'dark' };
export type Watched = {
  readonly page: Page;
  /** What went wrong in it so far: errors, refused policies, and requests that left the site. */
  readonly problems: readonly string[];
};

/** Opens a page of a site and watches it; 1280 pixels wide and light unless told otherwise. */
export const openPage = async (
  browser: Browser,
  address: string,
  { width = 1280, colorScheme = 'light' }: Look = {},
): Promise<Watched> => {
  const page = await newPage(browser, { viewport: { width, height: 900 }, colorScheme });
  const problems: string[] = [];
  const own = new URL(address).origin;
  page.on('pageerror', error => problems.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', request => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== own)
      problems.push(`asked ${request.url()}`);
  });
  await page.goto(address);
  return { page, problems };
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Waits until nothing is loading any more, in two looks, since what has come may ask for more. */
export const whole = async (page: Page): Promise<void> => {
  // The page's own policy refuses functions that wait inside it.
  for (let quiet = 0; quiet < 2; await page.waitForTimeout(50))
    quiet = (await page.locator('.loading').count()) === 0 ? quiet + 1 : 0;
};

/** What axe objects to once nothing is loading any more, each with the first place where. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  await whole(page);
  await page.evaluate(axe);
  return page.evaluate<string[]>(
    "axe.run(document).then(found => found.violations.map(({ id, nodes }) => id + ' at ' + nodes[0].target + ': ' + nodes[0].failureSummary))",
  );
};
