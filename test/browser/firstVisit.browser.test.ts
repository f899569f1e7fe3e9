import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserStage } from '../support/browserStage.ts';
import { openPage } from '../support/openPage.ts';

const stage = browserStage();

const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' });

test('Enter that comes before the list takes the first hit; Escape and each choice leave an empty box', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/case/my-suitcases`);
  await page.getByText('Step 1 of').waitFor();
  const box = page.getByRole('combobox', { name: /^Search/ });
  await page.keyboard.press('/');
  await page.keyboard.type('zijie tiaodong');
  expect(await page.getByRole('option').count()).toBe(0);
  await page.keyboard.press('Enter');
  await evidence(page).getByRole('heading', { name: 'ByteDance' }).waitFor();
  expect(await box.inputValue()).toBe('');
  // The list of a former text is no answer to the present one.
  await box.fill('bytedance');
  await page
    .getByRole('option', { name: /ByteDance/ })
    .first()
    .waitFor();
  await box.fill('megaspeed');
  await page.keyboard.press('Enter');
  await evidence(page)
    .or(page.getByRole('heading', { level: 1 }))
    .getByText(/Megaspeed/)
    .first()
    .waitFor();
  await box.fill('anything');
  await page.keyboard.press('Escape');
  expect(await box.inputValue()).toBe('');
  expect(await box.evaluate(input => input === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await box.evaluate(input => input === document.activeElement)).toBe(false);
  await box.fill('anything');
  await page.getByRole('link', { name: 'Owners', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Ownership' }).waitFor();
  expect(await box.inputValue()).toBe('');
  // A page that asks for a firm takes the one that is found.
  await box.fill('bytedance');
  await page.keyboard.press('Enter');
  await page.waitForURL(/ownership\?firm=/);
  await page.getByRole('heading', { level: 1, name: /ByteDance/ }).waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

test('one link above the cases leads to the strongest chains, and the filter filters every list', async () => {
  const { page, problems } = await openPage(stage.browser, stage.site.url);
  const shared = page.getByRole('region', { name: 'In more than one case' });
  await shared.getByRole('row').nth(1).waitFor();
  const before = await shared.getByRole('row').count();
  await page.getByRole('searchbox', { name: 'Filter cases and chains' }).fill('suitcases');
  await expect.poll(() => shared.getByRole('row').count()).toBeLessThan(before);
  expect(await shared.getByRole('row').count()).toBeGreaterThan(1);
  await page.getByRole('searchbox', { name: 'Filter cases and chains' }).fill('zzz');
  await shared.getByText('Nothing in more than one case has these words.').waitFor();
  await page.getByRole('searchbox', { name: 'Filter cases and chains' }).fill('');
  await page.getByRole('link', { name: /^the strongest chain/ }).click();
  expect(await page.evaluate('document.activeElement.id')).toBe('strongest');
  expect(problems).toEqual([]);
  await page.close();
});

test('in the story ↓ and ↑ step too, and the focus goes along', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/case/my-suitcases`);
  await page.getByText('Step 1 of').waitFor();
  const present = page.locator('[aria-current=step] > button');
  await present.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.getByText('Step 3 of').waitFor();
  expect(await present.evaluate(button => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByText('Step 3 of').waitFor();
  await page.keyboard.press('ArrowUp');
  await page.getByText('Step 2 of').waitFor();
  // Elsewhere they scroll.
  await page.getByRole('link', { name: 'Access chains' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.getByText('Step 3 of').waitFor();
  expect(await page.getByRole('link', { name: 'Access chains' }).evaluate(at => at === document.activeElement)).toBe(
    true,
  );
  expect(problems).toEqual([]);
  await page.close();
});

test('on a day before all claims the case says what is told with hindsight', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/case/my-suitcases?knownBy=2024-06-12`);
  await page
    .getByText(/^Title, summary, status and what is not known are written with what is known today\./)
    .waitFor();
  await page.getByText(/\b0 of 100 claims published by then · 0 of \d+ independent sources/).waitFor();
  await page.getByRole('heading', { name: /^What is not known today/ }).waitFor();
  await page.getByRole('button', { name: 'Known by: back to today' }).click();
  await page.getByText(/· 100 claims · \d+ independent sources/).waitFor();
  expect(await page.getByText(/known today/).count()).toBe(0);
  expect(problems).toEqual([]);
  await page.close();
});

test('back at a page, one reads on where one left it; a page not seen before is read from its top', async () => {
  const { page, problems } = await openPage(stage.browser, stage.site.url);
  const scrolled = () => page.locator('#main').evaluate(main => main.scrollTop);
  const rows = page.locator('.cases tbody tr');
  await rows.first().waitFor();
  await page.locator('#main').evaluate(main => main.scrollTo(0, 420));
  await rows
    .nth(8)
    .getByRole('link')
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await page.getByText('Step 1 of').waitFor();
  expect(await scrolled()).toBe(0);
  await page.locator('#main').evaluate(main => main.scrollTo(0, 150));
  // Its answers are read anew and come late.
  await page.route('**/graphql', async route => {
    await new Promise(resolve => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.goBack();
  await rows.first().waitFor();
  await expect.poll(scrolled).toBe(420);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.goForward();
  await page.getByText('Step 1 of').waitFor();
  await expect.poll(scrolled).toBe(150);
  expect(problems).toEqual([]);
  await page.close();
});
