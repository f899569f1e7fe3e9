import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadFiles } from '../../../seed/loadFiles.ts';
import type { Store } from '../../../server/store/query.ts';
import { browserStage } from '../../support/browserStage.ts';
import { openPage, violations, whole } from '../../support/openPage.ts';

const count = 300;
const caseText = (i: number): string =>
  JSON.stringify({
    case: {
      ...{ id: `many-${i}`, title: `Case number ${i}`, status: 'reported', jurisdictions: ['MY'] },
      summary: 'One of very many, told in a sentence that is long enough to need a second line of the table. '.repeat(
        2,
      ),
    },
    entities: [{ id: `firm-many-${i}`, kind: 'Firm', name: `Firm number ${i}` }],
    sources: [
      {
        ...{ id: `s-many-${i}`, kind: 'press', title: `Report ${i}`, publisher: 'A paper', datePrecision: 'day' },
        published: `2025-0${1 + (i % 9)}-11`,
      },
    ],
    claims: [
      {
        ...{ id: `cl-many-${i}`, status: 'reported', statement: 'It is reported.', source: `s-many-${i}` },
        about: [`firm-many-${i}`],
      },
    ],
  });
const stage = browserStage((store: Store) =>
  loadFiles(
    store,
    Array.from({ length: count }, (_, i) => ({ path: `many-${i}.yaml`, text: caseText(i) })),
    { onFile: () => undefined },
  ),
);

const open = async () => {
  const opened = await openPage(stage.browser, `${stage.site.url}/?sort=title`);
  await opened.page.getByRole('table', { name: 'Reported cases' }).waitFor();
  await whole(opened.page);
  return opened;
};
const drawn = (page: Page): Promise<number> => page.locator('.cases tbody tr[aria-rowindex]').count();
const row = (page: Page, i: number) => page.locator('.cases tbody tr').filter({ hasText: `Case number ${i} ` });

test('of very many cases those in sight are drawn, wherever one scrolls, and the table says how many there are', async () => {
  const { page, problems } = await open();
  expect(await page.locator('.cases').getAttribute('aria-rowcount')).toBe(String(count + 1));
  expect(await drawn(page)).toBeLessThan(count / 2);
  const height = () => page.locator('.cases').evaluate(table => table.getBoundingClientRect().height);
  // About as high as all rows, so that the bar tells where one is.
  expect(await height()).toBeGreaterThan(count * 40);
  const indexed = (i: number) => page.locator(`.cases tr[aria-rowindex="${i}"]`);
  expect(await indexed(count + 1).count()).toBe(0);
  await page.locator('.home-legend').scrollIntoViewIfNeeded();
  await indexed(count + 1).waitFor();
  await expect.poll(() => indexed(2).count()).toBe(0);
  expect(await drawn(page)).toBeLessThan(count / 2);
  expect(await violations(page)).toEqual([]);
  // More than one sees, so that nobody scrolls or tabs into what is not there yet.
  await page.locator('.not-in-sight').nth(5).scrollIntoViewIfNeeded();
  await expect.poll(() => drawn(page)).toBeGreaterThan(25);
  expect(await drawn(page)).toBeLessThan(count / 2);
  await page.locator('h1').scrollIntoViewIfNeeded();
  await indexed(2).waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

test('the keyboard goes through all of them, and stays where it is while one scrolls', async () => {
  const { page, problems } = await open();
  const links = page.locator('.cases tbody .case-title a');
  await links.first().focus();
  const focusedRow = () =>
    page.evaluate(() => Number(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex') ?? 0));
  const reached = new Set<number>();
  for (let pressed = 0; pressed < 400 && (await focusedRow()) < 90; pressed += 1) {
    reached.add(await focusedRow());
    await page.keyboard.press('Tab');
  }
  expect([...reached].filter(index => index > 0)).toEqual(Array.from({ length: 88 }, (_, i) => i + 2));
  await page.locator('.home-legend').scrollIntoViewIfNeeded();
  await page.locator(`.cases tr[aria-rowindex="${count + 1}"]`).waitFor();
  expect(await focusedRow()).toBe(90);
  expect(problems).toEqual([]);
  await page.close();
});

test('the filter finds a case that is not drawn, and paper has all', async () => {
  const { page, problems } = await open();
  expect(await row(page, 277).count()).toBe(0);
  await page.getByRole('searchbox', { name: 'Filter cases and chains' }).fill('number 277');
  await page.locator('.cases tbody a').filter({ hasText: 'Case number 277' }).waitFor();
  await page.getByRole('searchbox', { name: 'Filter cases and chains' }).fill('');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => drawn(page)).toBe(count);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => drawn(page)).toBeLessThan(count / 2);
  expect(problems).toEqual([]);
  await page.close();
});
