import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage, violations } from '../support/openPage.ts';
import { loadShipped } from '../support/shipped.ts';
import { type Site, startSite } from '../support/site.ts';
import { testStore } from '../support/store.ts';

const store = testStore();
const token = 'token-of-the-tests';
let reading: Site;
let writing: Site;
let browser: Browser;

beforeAll(async () => {
  await loadShipped(store);
  reading = await startSite(store);
  writing = await startSite(store, { token });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await reading?.close();
  await writing?.close();
  await store.close();
});

const rules = '/rules?asOf=2025-11-20';
const openMenu = async (page: Page): Promise<void> => {
  await page.locator('main h1').first().waitFor();
  await page.getByRole('button', { name: 'Views' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Saved views' }).waitFor();
};
const saved = (page: Page) => page.locator('.views-list li a');
const save = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel('Name of this view').fill(name);
  await page.keyboard.press('Enter');
};

test('without a token a view is kept in the browser, renamed, removed and brought back', async () => {
  const { page, problems } = await openPage(browser, reading.url + rules);
  await openMenu(page);
  await page.getByText('the server keeps views only where it knows a token or a login').waitFor();
  // Without a name of one's own it takes that of the page.
  await save(page, '');
  await page.getByText('is saved.').waitFor();
  expect(await saved(page).allTextContents()).toEqual([
    'Export-control rules and the hardware they control, as of 2025-11-20',
  ]);
  await save(page, 'Suspended rules');
  await page.getByText('is now called “Suspended rules”').waitFor();
  await expect.poll(() => saved(page).allTextContents()).toEqual(['Suspended rules']);
  await page.getByRole('button', { name: 'Remove Suspended rules' }).click();
  await page.getByText('“Suspended rules” is removed.').waitFor();
  await expect.poll(() => saved(page).count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => saved(page).allTextContents()).toEqual(['Suspended rules']);

  // It outlives the page, and leads back to the same view.
  await page.goto(`${reading.url}/trade`);
  await openMenu(page);
  await saved(page).first().click();
  await page.waitForURL(reading.url + rules);
  await page.locator('.matrix').waitFor();
  expect(await page.getByRole('dialog', { name: 'Saved views' }).isVisible()).toBe(false);
  expect(problems).toEqual([]);
  await page.close();
});

test('with a token a view is kept in the store, for others too; a wrong token is refused', async () => {
  const { page } = await openPage(browser, writing.url + rules);
  await openMenu(page);
  await page.getByLabel('the store, for everybody').check();
  await page.getByLabel('Token of the server').fill('wrong-token-of-20-letters');
  await page.keyboard.press('Enter');
  await save(page, 'For all');
  await page.getByText('The server refused the token').waitFor();
  expect(await saved(page).count()).toBe(0);
  await page.getByLabel('Token of the server').fill(token);
  await page.keyboard.press('Enter');
  await save(page, 'For all');
  await page.getByText('“For all” is saved.').waitFor();
  expect(await page.evaluate('sessionStorage.getItem("token") + localStorage.getItem("views")')).toBe(`${token}null`);

  // Another browser sees it, and may not remove it where the server takes no changes.
  const other = await openPage(browser, reading.url);
  await openMenu(other.page);
  await expect.poll(() => saved(other.page).allTextContents()).toEqual(['For all']);
  expect(await other.page.getByRole('button', { name: /^Remove/ }).count()).toBe(0);
  expect(other.problems).toEqual([]);
  await other.page.close();

  // The token is asked once a tab.
  await page.reload();
  await openMenu(page);
  await page.getByRole('button', { name: 'Remove For all' }).click();
  await page.getByText('“For all” is removed.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => saved(page).allTextContents()).toEqual(['For all']);
  await page.close();
});

test.each([
  ['light', 1280],
  ['dark', 390],
] as const)('many views stay usable, %s at %d pixels, and axe finds nothing', async (colorScheme, width) => {
  const { page, problems } = await openPage(browser, reading.url + rules, { colorScheme, width });
  await page.evaluate(`localStorage.setItem('views', JSON.stringify(Array.from({ length: 200 }, (_, number) => ({
    id: 'view ' + number, name: 'View ' + number, address: '/rules?rule=' + number, savedAt: '2026-06-01T12:00:00Z',
  }))))`);
  await openMenu(page);
  await expect.poll(() => saved(page).count()).toBeGreaterThanOrEqual(200);
  await page.getByLabel('Find a view in this browser').fill('view 117 rules');
  await expect.poll(() => saved(page).filter({ hasText: /^View/ }).allTextContents()).toEqual(['View 117']);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
  // First it empties the field, as in every search field.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog', { name: 'Saved views' }).isVisible()).toBe(false);
  expect(problems).toEqual([]);
  await page.close();
});
