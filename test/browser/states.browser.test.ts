import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserStage } from '../support/browserStage.ts';
import { bulkFirms, writeBulk } from '../support/bulkGraph.ts';
import { openPage, violations } from '../support/openPage.ts';
import { loadShipped } from '../support/shipped.ts';

const stage = browserStage(async store => {
  await loadShipped(store);
  await writeBulk(store, 500, { OWNS: 200, CONTROLS: 2 });
});

const explorer = '/explore?ids=my-suitcases,fleet-my-300,lease-my-300&asOf=2025-06-13';
const drawn = (page: Page) => page.locator('.status-line').getByText(/entities, .* shown/);

test('before the first answer nothing is said to be drawn, and there is nothing to export', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/`);
  let answer = (): void => undefined;
  const mayAnswer = new Promise<void>(resolve => {
    answer = resolve;
  });
  await page.route('**/graphql*', async route => {
    await mayAnswer;
    await route.continue();
  });
  await page.goto(stage.site.url + explorer);
  await page.getByText('Loading the graph …').waitFor();
  expect(await drawn(page).count()).toBe(0);
  await page.getByText('Export', { exact: true }).click();
  await page.getByText('Nothing is drawn to export.').waitFor();
  expect(await page.getByRole('button', { name: /CSV/ }).first().isDisabled()).toBe(true);
  const waiting = page.getByRole('progressbar', { name: 'Waiting for an answer' });
  await waiting.waitFor();
  answer();
  await drawn(page).waitFor();
  await waiting.waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: /CSV/ }).first().isEnabled()).toBe(true);
  expect(problems).toEqual([]);
  await page.close();
});

test('a server that cannot be reached is said so, Retry tries again, and once online the page goes on where one was', async () => {
  const { page } = await openPage(stage.browser, stage.site.url + explorer);
  await drawn(page).waitFor();
  await page.context().setOffline(true);
  await page.getByRole('textbox', { name: /^As of/ }).fill('2025-05-01');
  await page.keyboard.press('Enter');
  const retry = page.getByRole('button', { name: 'Retry' });
  await retry.waitFor();
  expect(await violations(page)).toEqual([]);
  await retry.click();
  await retry.waitFor();
  await page.context().setOffline(false);
  await drawn(page).waitFor();
  expect(new URL(page.url()).searchParams.get('asOf')).toBe('2025-05-01');
  await page.close();
});

test('once the server can be reached again, the page goes on by itself', async () => {
  const { page } = await openPage(stage.browser, `${stage.site.url}/`);
  await page.getByRole('heading', { name: /^Strongest chain/ }).waitFor();
  const asked: string[] = [];
  page.on('request', request => asked.push(new URL(request.url()).pathname));
  const readiness = () => asked.filter(path => path === '/health/ready').length;
  let away = true;
  await page.route(/graphql|health/, route => (away ? route.abort() : route.continue()));
  await page.getByRole('link', { name: 'Ownership', exact: true }).click();
  const failure = page.getByRole('heading', { name: 'No connection to the server' });
  await failure.waitFor();
  await expect.poll(readiness).toBeGreaterThanOrEqual(2);
  const before = asked.filter(path => path === '/graphql').length;
  expect(await failure.count()).toBe(1);
  away = false;
  await page.getByRole('heading', { name: 'Ownership' }).waitFor();
  expect(asked.filter(path => path === '/graphql').length).toBeGreaterThan(before);
  // Nothing is asked any more once the failure is gone.
  const settled = readiness();
  await page.waitForTimeout(1500);
  expect(readiness()).toBe(settled);
  await page.close();
});

test('more entities than a picture can hold are refused with the number, and one can begin anew', async () => {
  const many = Array.from({ length: 2001 }, (_, i) => `b${i}`).join(',');
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/explore#?ids=${many}`);
  await page.getByRole('heading', { name: 'This is more than one graph can hold' }).waitFor();
  await page.getByText(/2,001 entities were asked for; at most 2,000 are drawn/).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Start over' }).click();
  await page.getByRole('heading', { name: 'Explorer' }).waitFor();
  expect(new URL(page.url()).hash).toBe('');
  expect(problems).toEqual([]);
  await page.close();
});

test('101,000 relations are counted by kind instead of drawn; the kinds that matter are drawn, and undo leads back', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/`);
  // The longest that the page did not come to anything else is printed, not judged.
  await page.addInitScript(`{
    let last = performance.now();
    globalThis.longest = 0;
    setInterval(() => { globalThis.longest = Math.max(globalThis.longest, performance.now() - last); last = performance.now(); }, 20);
  }`);
  await page.goto(`${stage.site.url}/explore?ids=${bulkFirms(500).join(',')}&layout=force`);
  await page.getByRole('heading', { name: 'More relations than one graph can show' }).waitFor();
  await page.getByText(/500 entities have 101,000 relations among them; at most 6,000 are drawn/).waitFor();
  await page.locator('.status-line').getByText('95,000 relations missing').waitFor();
  expect(await page.locator('.graph-canvas').count()).toBe(0);
  console.error(`101,000 relations: the page stood still for ${await page.evaluate('Math.round(longest)')} ms at most`);
  expect(await violations(page)).toEqual([]);
  await page.locator('.crowd').getByRole('button', { name: /^Owns/ }).click();
  await drawn(page).getByText('500 entities, 1,000 relations shown').waitFor();
  await page.locator('.graph-canvas canvas').first().waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { name: 'More relations than one graph can show' }).waitFor();
  await page.getByRole('button', { name: 'Show the first 6,000 as tables' }).click();
  await page.getByRole('row', { name: /Firm number 7\b/ }).waitFor();
  expect(problems).toEqual([]);
  await page.close();
});
