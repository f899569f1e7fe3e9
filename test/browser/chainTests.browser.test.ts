import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserStage } from '../support/browserStage.ts';
import { newPage } from '../support/newPage.ts';
import { violations } from '../support/openPage.ts';

const stage = browserStage();

type Look = { readonly width?: number; readonly colorScheme?: 'light' | 'dark' };

const open = async (path: string, ready: string, { width = 1280, colorScheme = 'light' }: Look = {}): Promise<Page> => {
  const page = await newPage(stage.browser, { viewport: { width, height: 900 }, colorScheme });
  await page.goto(stage.site.url + path);
  await page.locator(ready).first().waitFor();
  return page;
};

const looks = [
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
  ['dark', 390],
] as const;

/** What makes the page wider than the window. */
const overhang = (page: Page): Promise<unknown> =>
  page.evaluate(`(() => {
    const main = document.querySelector('#main');
    if (main.scrollWidth === main.clientWidth) return [];
    return [...main.querySelectorAll('*')]
      .filter(element => element.getBoundingClientRect().right > main.getBoundingClientRect().right)
      .map(element => element.tagName + ' ' + element.className);
  })()`);

const founding = '/chains?target=fleet-my-300&asOf=2025-06-01';
const lease = 'TAKES~firm-cn-unnamed-ai~lease-my-300~2025-03';
const chains = (page: Page) => page.locator('.chain-list > li');

describe('the chain view of the founding case', () => {
  test('shows five tests of every holder, and says where they disagree', async () => {
    const page = await open(founding, '.tests tbody tr');
    expect(await page.locator('.tests thead th').allTextContents()).toEqual([
      ...['Party', 'Direct access', 'Headquarters', 'Effective interestat least 50 %', '50 Percent Ruleaggregation'],
      'Controlmore than 50 % of votes',
    ]);
    const row = page.locator('.tested', { hasText: 'Chinese AI developer' }).first();
    expect(await row.locator('.verdict').allTextContents()).toEqual([
      ...['yes', 'yes', 'none reported', 'none reported', 'none reported'],
    ]);
    expect(await row.locator('.test-figure').first().textContent()).toBe(
      'no restricted owner is reported; 0 % of the shares is accounted for',
    );
    await page.getByText(/^The tests disagree on 2 of 7 holders\. Yes by direct access \(5\)/).waitFor();
    await page.close();
  });

  test('a cell opens its reasons with their sources by keyboard, a relation its evidence, and the address keeps both', async () => {
    const page = await open(founding, '.tests tbody tr');
    const row = page.locator('.tested', { hasText: 'Singapore subsidiary' });
    const cell = row.getByRole('button', { name: /^Headquarters/ });
    await cell.focus();
    await page.keyboard.press('Enter');
    const reasons = page.locator('.test-details');
    await reasons.getByText(/may be an ultimate parent of/).waitFor();
    expect(await cell.getAttribute('aria-expanded')).toBe('true');
    expect(await reasons.locator('.source a[href^="https://"]').count()).toBeGreaterThan(0);
    await reasons.locator('.relation-sentence a').first().click();
    await page.locator('.panel').getByText('Claims behind it').waitFor();
    await page.reload();
    await page
      .locator('.test-details')
      .getByText(/may be an ultimate parent of/)
      .waitFor();
    await page.locator('.panel').getByText('Claims behind it').waitFor();
    await page.close();
  });

  test('ending the lease takes its chain away, a link reproduces it, and undo brings it back', async () => {
    const page = await open(`${founding}&relation=${lease}`, '.panel .actions button');
    await chains(page).first().waitFor();
    expect(await chains(page).count()).toBe(6);
    await page.getByRole('button', { name: 'Suppose it ended' }).click();
    const banner = page.getByRole('region', { name: 'Hypothesis' });
    await banner.getByText('Hypothesis, not the record.').waitFor();
    await page.getByText('6 chains on the record, 5 under the hypothesis').waitFor();
    expect(await chains(page).count()).toBe(5);
    expect(await page.locator('.changed-gone > li').count()).toBe(1);
    expect(await page.locator('.changed-gone').textContent()).toContain('Rent of 300 servers');
    expect(page.url()).toContain('if=ended:TAKES~firm-cn-unnamed-ai~lease-my-300~&');
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await page.getByText('6 chains on the record, 5 under the hypothesis').waitFor();
    await banner.getByRole('button', { name: 'Undo' }).click();
    await banner.waitFor({ state: 'detached' });
    await page.locator('.chains:not(.supposed) .chain-list > li:nth-child(6)').waitFor();
    expect(await chains(page).count()).toBe(6);
    expect(page.url()).not.toContain('if=');
    await page.goBack();
    await banner.waitFor();
    await page.close();
  });

  test('a set of chokepoints, supposed to have ended, ends all access', async () => {
    const page = await open(founding, '.chokepoint-choice');
    await page.getByText('6 relations have to end together to end all access: 8 minimal combinations.').waitFor();
    await page.getByRole('radio', { name: /^Chinese AI developer .* takes / }).check();
    await page.getByRole('button', { name: 'Simulate removal' }).click();
    await page.getByText('6 chains on the record, 0 under the hypothesis: all access would have ended').waitFor();
    expect(await chains(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Back to the record' }).click();
    await page.locator('.chains:not(.supposed) .chain-list > li:nth-child(6)').waitFor();
    expect(await chains(page).count()).toBe(6);
    await page.close();
  });

  test('use over time is counted once in all, and more often in the rows', async () => {
    const page = await open(founding, '.ledger tfoot');
    expect(await page.locator('.ledger tfoot .number').first().textContent()).toMatch(/^\d[\d,]*–\d[\d,]*$/);
    await page.getByText(/The rows do not add up to the total/).waitFor();
    await page.close();
  });

  test.each(looks)(
    '%s at %d pixels: axe finds nothing, and nothing hangs over the edge',
    async (colorScheme, width) => {
      const page = await open(`${founding}&test=BARE_ACCESS:firm-cn-unnamed-ai`, '.test-details', {
        colorScheme,
        width,
      });
      expect(await violations(page)).toEqual([]);
      expect(await overhang(page)).toEqual([]);
      await page.close();
    },
  );
});

describe('the ownership page', () => {
  const firm = '/ownership?firm=firm-indosat&asOf=2025-11-15';

  test('says what is undetermined, and another share, supposed, settles it', async () => {
    const page = await open(`${firm}&relation=OWNS~firm-ckh~firm-indosat~2022-01-04`, '.panel .share-form');
    await page.locator('.tested').waitFor();
    expect(await page.locator('.tested .verdict').allTextContents()).toEqual(Array(4).fill('undetermined'));
    await page.getByLabel('Share, %').fill('51');
    await page.getByRole('button', { name: 'Suppose', exact: true }).click();
    await page.getByRole('region', { name: 'Hypothesis' }).waitFor();
    await page.locator('.ownership.supposed').waitFor();
    expect(await page.locator('.tested .verdict').allTextContents()).toEqual(Array(4).fill('yes'));
    expect(page.url()).toContain('if=share:51-51:OWNS~firm-ckh~firm-indosat~&');
    await page.close();
  });

  test.each(looks)(
    '%s at %d pixels: axe finds nothing, and nothing hangs over the edge',
    async (colorScheme, width) => {
      const page = await open(firm, '.owners tbody tr', { colorScheme, width });
      expect(await violations(page)).toEqual([]);
      expect(await overhang(page)).toEqual([]);
      await page.close();
    },
  );
});

describe('the screening page', () => {
  test('breaks no name that was asked within a word, and has its clocks at the bottom', async () => {
    const page = await open('/screening?parties=ByteDance%0AMegaspeed', '.screened tbody tr');
    const lines = await page.locator('.screened tbody tr:not(.again) th').evaluateAll(cells =>
      cells.map(cell => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      }),
    );
    expect(lines).toEqual([1, 1]);
    expect(
      await page.evaluate(
        "Math.round(innerHeight - document.querySelector('.time-bar').getBoundingClientRect().bottom)",
      ),
    ).toBe(0);
    await page.close();
  });

  const list = 'ByteDance\nfirm-inspur\nMegaspeed\nNobody of that name';

  test('judges what is sure, offers what is not, and gives the reasons', async () => {
    const page = await open('/screening', 'textarea');
    await page.getByLabel('Names or ids, one a line').fill(list);
    await page.getByRole('button', { name: 'Screen' }).click();
    const rows = page.locator('.screened tbody > tr');
    await rows.first().waitFor();
    // A name needs review has a row for each party that it may mean.
    await expect
      .poll(() => rows.locator('.outcome').allTextContents())
      .toEqual([
        ...['directly restricted why', 'directly restricted why'],
        ...['needs review; ', 'no restriction reported, on record why', 'not recorded'],
      ]);
    const inspur = rows.filter({ hasText: 'firm-inspur' });
    await inspur.getByText('Entity List since 2023-03').waitFor();
    await inspur.getByRole('link', { name: /\(reported\)$/ }).waitFor();
    await rows.first().getByRole('button', { name: /why/ }).click();
    await page.locator('.screened .source a').first().waitFor();
    await page.getByRole('button', { name: /^needs review/ }).click();
    await expect.poll(() => rows.locator('th').allTextContents()).toEqual(['Megaspeed']);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV', exact: true }).click(),
    ]);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.split('\r\n').map(line => line.split(',')[0])).toEqual([
      ...['\uFEFFasked', 'ByteDance', 'firm-inspur', 'Megaspeed', 'Nobody of that name', ''],
    ]);
    await page.close();
  });

  test.each(looks)(
    '%s at %d pixels: axe finds nothing, and nothing hangs over the edge',
    async (colorScheme, width) => {
      const page = await open(`/screening?parties=${encodeURIComponent(list)}`, '.screened tbody tr', {
        colorScheme,
        width,
      });
      expect(await violations(page)).toEqual([]);
      expect(await overhang(page)).toEqual([]);
      await page.close();
    },
  );
});
