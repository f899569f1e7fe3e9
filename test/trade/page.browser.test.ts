import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { browserStage } from '../support/browserStage.ts';
import { newPage } from '../support/newPage.ts';
import { violations } from '../support/openPage.ts';
import { loadShipped } from '../support/shipped.ts';
import { importSurge } from './surge.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-trade-page-'));
const problems: string[] = [];

const open = async (path: string, options: { width?: number; dark?: boolean } = {}): Promise<Page> => {
  const page = await newPage(stage.browser, {
    viewport: { width: options.width ?? 1280, height: 900 },
    colorScheme: options.dark ? 'dark' : 'light',
  });
  page.on('pageerror', error => problems.push(error.message));
  page.on('console', message => message.type() === 'error' && problems.push(message.text()));
  await page.goto(stage.site.url + path);
  await page.locator('.trade-chart svg[role="img"]').waitFor();
  return page;
};

const stage = browserStage(async store => {
  await loadShipped(store);
  await importSurge(store, folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const imports = '/trade/flow-comtrade-tw-my-imports-847150';

describe('the trade page', () => {
  test.each([390, 1280])('at %i pixels the numbers of the rules stand clear of what the axis measures', async width => {
    const page = await open('/trade', { width });
    const boxes = await page.locator('.trade-chart svg[role="img"] text').evaluateAll(texts =>
      texts.map(text => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return { words: text.textContent ?? '', left, right, top, bottom };
      }),
    );
    const caption = boxes.find(({ words }) => words.includes('US dollars a month'));
    const numbers = boxes.filter(({ words }) => /^\d$/.test(words));
    expect(numbers.length).toBeGreaterThan(2);
    for (const number of numbers) expect(number.top).toBeGreaterThanOrEqual(caption?.bottom ?? Number.NaN);
    await page.close();
  });
  test.each([
    ['light', { width: 1280 }],
    ['dark', { width: 1280, dark: true }],
    ['at 390 pixels', { width: 390 }],
  ])('has nothing that axe objects to, %s, and fits', async (_, options) => {
    const page = await open(imports, options);
    expect(await violations(page)).toEqual([]);
    expect(
      await page.evaluate('document.getElementById("main").scrollWidth <= document.getElementById("main").clientWidth'),
    ).toBe(true);
    await page.close();
  });

  test('keeps the caveat on codes in view, also far down', async () => {
    const page = await open(imports);
    const caveat = page.locator('.trade-caveat');
    await page.getByRole('heading', { name: 'Implied servers' }).scrollIntoViewIfNeeded();
    await page.locator('#main').evaluate(main => main.scrollTo(0, main.scrollHeight / 2));
    expect(await caveat.textContent()).toMatch(/no value here counts Nvidia hardware/);
    const box = await caveat.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(200);
    await page.close();
  });

  test('dates the planted surge beside the rules, and has a table of all that is drawn', async () => {
    const page = await open(imports);
    await page.getByText('most likely from December 2023').waitFor();
    expect(await page.locator('.beside li', { hasText: '2023-11-17' }).count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Show all 89' }).first().click();
    expect(await page.locator('table', { hasText: 'Value and source' }).locator('tbody tr').count()).toBe(89);
    await page.close();
  });

  test('shows a value with its source when pointed at', async () => {
    const page = await open('/trade/flow-tw-my-gpu?others=no&rules=none');
    // The last month of the series, at the upper end of the chart.
    const dots = page.locator('.trade-chart svg[role="img"] g[fill] path');
    const box = await dots.last().boundingBox();
    await page.mouse.move((box?.x ?? 0) + 2, (box?.y ?? 0) + 3);
    const tip = page.locator(
      '.trade-chart svg[role="img"] g[aria-label="tip"], .trade-chart svg[role="img"] text tspan',
    );
    await expect.poll(async () => (await tip.allTextContents()).join(' ')).toMatch(/ICsmart/);
    await page.close();
  });

  test('lists both figures of the founding report, the one without a period apart', async () => {
    const page = await open('/trade/flow-tw-my-computers');
    const figures = page.locator('.trade-figures li');
    expect(await figures.nth(0).textContent()).toMatch(/\$1\.874 bn.*2025-03/);
    expect(await figures.nth(1).textContent()).toMatch(/\$985 m.*period not reported, not plotted/);
    expect(await page.locator('.trade-chart').textContent()).not.toMatch(/985/);
    await page.close();
  });

  test('is reproduced by its link, choices and all', async () => {
    const page = await open('/trade/flow-tw-my-gpu');
    await page.getByRole('combobox', { name: 'Axis' }).selectOption('linear');
    await page.getByRole('combobox', { name: 'Rule dates' }).selectOption('all');
    await page.getByLabel('Price of a server from, $').fill('300000');
    await page.getByLabel('Price of a server from, $').press('Enter');
    await page.getByRole('combobox', { name: 'Flow', exact: true }).selectOption('flow-tw-my-computers');
    await page.waitForURL(/flow-tw-my-computers/);
    const again = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await again.getByRole('combobox', { name: 'Axis' }).inputValue()).toBe('linear');
    expect(await again.getByRole('combobox', { name: 'Rule dates' }).inputValue()).toBe('all');
    expect(await again.getByLabel('Price of a server from, $').inputValue()).toBe('300000');
    await page.goBack();
    await page.waitForURL(/flow-tw-my-gpu/);
    await again.close();
    await page.close();
  });

  test('gives its picture and its values as files', async () => {
    const page = await open(imports);
    const file = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return readFileSync(await download.path());
    };
    const svg = (await file('SVG')).toString();
    expect(svg).toMatch(/^<svg/);
    // Its lines are broken where the sheet ends.
    const said = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(said).toContain('no value here counts Nvidia hardware');
    expect(said).toMatch(/Values known as of .*Data revision [0-9a-f]{8,}/);
    expect(svg).not.toContain('var(--');
    expect((await file('PNG')).subarray(1, 4).toString()).toBe('PNG');
    expect((await file('CSV')).toString().trim().split('\r\n')).toHaveLength(90);
    await page.close();
  });

  test('leads to the case and to the chains of a fleet, and a fleet leads back', async () => {
    const page = await open(imports);
    const cases = page.locator('.trade-lists > div').nth(2);
    expect(await cases.getByText('Suitcases').count()).toBe(1);
    const fleet = page.locator('.trade-lists > div').nth(0).locator('.entity-name').first();
    await fleet.click();
    await page.goto(page.url().replace(/\/trade\/[^?]*/, '/explore'));
    await page.locator('.actions').getByRole('link', { name: 'Trade' }).click();
    await page.waitForURL(/\/trade\?.*near=/);
    await page.locator('.trade-chart svg[role="img"]').waitFor();
    await page.close();
  });

  test('met no error in the browser', () => {
    expect(problems).toEqual([]);
  });
});
