import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserStage } from '../support/browserStage.ts';
import { newPage } from '../support/newPage.ts';
import { openPage, violations } from '../support/openPage.ts';

const stage = browserStage();

const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

test('a path of no page says so with the status of it, and leads back', async () => {
  const page = await newPage(stage.browser);
  const response = await page.goto(`${stage.site.url}/graphq`);
  expect(response?.status()).toBe(404);
  await page.getByRole('heading', { name: 'No page has this address' }).waitFor();
  await page.getByRole('link', { name: 'Go to the cases' }).click();
  await page.getByRole('table', { name: 'Reported cases' }).waitFor();
  await page.close();
});

test.each([
  '/chains?target=fleet-my-300',
  '/case/my-suitcases?',
  '/ownership?firm=firm-megaspeed',
  '/explore?entity=firm-nvidia',
  '/rules?',
  '/trade?',
  '/screening?',
])('on %s a date that is none is named and dropped on request', async path => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}${path}&asOf=2025-99&entity=firm-nvidia`);
  await page.getByRole('heading', { name: '2025-99 is no date' }).waitFor();
  expect(await page.locator('body').textContent()).not.toContain('PartialDate');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Continue without it' }).click();
  await page
    .getByRole('complementary', { name: 'Evidence' })
    .getByRole('heading', { name: /NVIDIA/i })
    .waitFor();
  expect(parameter(page, 'asOf')).not.toBe('2025-99');
  expect(problems).toEqual([]);
  await page.close();
});

test.each([
  ['/chains?target=fleet-my-30', 'No chains begin at fleet-my-30', /About 300 rented servers/],
  ['/case/my-suitcase', 'No case has the id my-suitcase', /Suitcases of hard drives/],
  ['/ownership?firm=firm-megasped', 'No firm has the id firm-megasped', /Megaspeed International/],
  ['/trade/flow-tw-my-gpus', 'No trade flow has the id flow-tw-my-gpus', /graphics processors/],
])('%s says what there is not and leads to what is named alike', async (path, heading, alike) => {
  const { page, problems } = await openPage(stage.browser, stage.site.url + path);
  await page.getByRole('heading', { name: heading }).waitFor();
  const link = page.getByRole('link', { name: alike });
  await link.waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await page.getByRole('button', { name: 'Retry' }).count()).toBe(0);
  await link.click();
  await page.getByRole('heading', { level: 1, name: alike }).waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

test('something that chains do not begin at is said to be so, and a search is one press away', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/chains?target=firm-nvidia`);
  await page.getByText('It is a Firm; give a fleet, site, lease, shipment, case or jurisdiction.').waitFor();
  await page.getByRole('button', { name: 'Search for “nvidia”' }).click();
  await page
    .getByRole('option', { name: /nvidia/i })
    .first()
    .waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

test('of a case that speaks of no hardware nothing is judged, neither holders nor rules', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/chains?target=corporate`);
  await page.getByText('No fleet, site or lease is recorded in the case “Corporate background').waitFor();
  expect(await page.locator('main h2').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^the case “Corporate/ })
    .click();
  await page.getByRole('heading', { level: 1, name: /^Corporate background/ }).waitFor();
  expect(problems).toEqual([]);
  await page.close();
});
