import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSeed } from '../../seed/loadSeed.ts';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/openPage.ts';
import { type Site, startSite } from '../support/site.ts';
import { testStore, wipe } from '../support/store.ts';

const store = testStore();
let site: Site;
let browser: Browser;

beforeAll(async () => {
  await wipe(store);
  await loadSeed(store, 'seed', () => undefined);
  site = await startSite(store);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await store.close();
});

test('from the list of cases to the chain that leads to the developer, with its evidence and what is unknown', async () => {
  const { page, problems } = await openPage(browser, site.url);

  await page
    .getByRole('link', { name: /Suitcases of hard drives/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /Suitcases of hard drives/ }).waitFor();
  const story = page.getByText('Step 1 of');
  await story.waitFor();
  expect(await page.locator('main').textContent()).toContain('Singapore subsidiary');

  // The story goes on by button; its statements carry status and publisher.
  await page.getByRole('button', { name: /next/i }).first().click();
  await page.getByText('Step 2 of').waitFor();
  const told = await page.locator('main').textContent();
  expect(told).toMatch(/reported/);
  expect(told).toMatch(/X post by analyst account/);

  await page.getByRole('link', { name: 'Access chains' }).click();
  await page.locator('article.chains').waitFor();
  await page.waitForLoadState('networkidle');
  const chains = await page.locator('main').textContent();
  // Four nationals on the spot, and their employer by lease: through a subsidiary first, then by itself.
  for (const name of ['Engineer 1 of 4', 'Engineer 4 of 4', 'Chinese AI developer (unnamed)'])
    expect(chains).toContain(name);
  expect(chains).toContain('Singapore subsidiary of the Chinese AI developer (unnamed)');
  expect(chains).toMatch(/about 300 servers, from March 2025/);
  expect(chains).toContain('model not reported');
  expect(chains).toContain('no end reported');

  // Every step of a chain opens its evidence: claims with their sources.
  await page
    .getByRole('button', { name: /evidence/ })
    .or(page.getByRole('link', { name: /evidence/ }))
    .first()
    .click();
  await page
    .getByText('cl-my-suitcases')
    .or(page.getByText(/published/i))
    .first()
    .waitFor();

  // The address reproduces the view.
  const again = await openPage(browser, page.url());
  await again.page.locator('article.chains').waitFor();
  expect([...problems, ...again.problems]).toEqual([]);
  await page.close();
  await again.page.close();
});
