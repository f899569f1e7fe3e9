import { expect, test } from 'vitest';
import { browserStage } from '../support/browserStage.ts';
import { openPage, violations } from '../support/openPage.ts';

const stage = browserStage();

test('from the search box by keyboard to all results, which are narrowed by kind and say why they were found', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/?knownBy=2026`);
  // A key before the page stands is nobody's.
  await page.locator('main table tbody tr').first().waitFor();
  await page.keyboard.press('/');
  await expect.poll(() => page.evaluate('document.activeElement?.getAttribute("role")')).toBe('combobox');
  await page.keyboard.type('nvidia');
  await page.getByRole('option', { name: 'All results for “nvidia”' }).waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Results for “nvidia”' }).waitFor();
  expect(new URL(page.url()).search).toBe('?text=nvidia&knownBy=2026');
  const listed = page.locator('.found > li');
  await listed.first().waitFor();
  const all = await listed.count();
  const firms = page.getByRole('group', { name: 'Show only' }).getByRole('button', { name: /^Firms/ });
  const count = Number((await firms.textContent())?.replace(/\D/g, ''));
  await firms.click();
  await expect.poll(() => listed.count()).toBe(count);
  expect(count).toBeLessThan(all);
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await expect.poll(() => listed.count()).toBe(count);
  await page.getByRole('button', { name: /^Claims/ }).click();
  const claim = listed.first();
  expect(await claim.locator('.mark').count()).toBe(1);
  await claim.getByRole('link').first().click();
  await page.getByRole('complementary', { name: 'Evidence' }).getByText('What it says').waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

test('a misspelt text finds, says why, and finds nothing as written; what finds nothing leads to the page too', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/search?text=bytedanse`, { width: 390 });
  const listed = page.locator('.found > li');
  await listed.filter({ hasText: 'ByteDance' }).first().waitFor();
  expect(await listed.filter({ hasText: 'close in spelling' }).count()).toBeGreaterThan(0);
  await page.getByRole('checkbox', { name: 'exact match only' }).check();
  await page.getByText('Other spellings are left out').waitFor();
  expect(new URL(page.url()).searchParams.get('exact')).toBe('yes');
  const again = page.getByRole('searchbox', { name: 'What to find' });
  await again.fill('ByteDance');
  await again.press('Enter');
  await listed.filter({ hasText: 'ByteDance' }).first().waitFor();
  await page.goBack();
  await page.getByText('Other spellings are left out').waitFor();
  await page.keyboard.press('Escape');
  await page.goto(`${stage.site.url}/rules`);
  await page.locator('main h1').first().waitFor();
  const box = page.getByRole('combobox', { name: /^Search/ });
  const hint =
    'i => { const c = document.createElement("canvas").getContext("2d"); c.font = getComputedStyle(i).font; return c.measureText(i.placeholder).width <= i.clientWidth - 16; }';
  expect(await box.evaluate(`(${hint})(document.querySelector('.search > input'))`)).toBe(true);
  await box.fill('qqzzxxyy');
  await box.press('Enter');
  await page.getByText('No name and no claim matches.').last().waitFor();
  await page.getByRole('heading', { name: 'Results for “qqzzxxyy”' }).waitFor();
  expect(problems).toEqual([]);
  await page.close();
});
