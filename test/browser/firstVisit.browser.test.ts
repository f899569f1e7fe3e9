import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserStage } from '../support/browserStage.ts';
import { openPage, violations, whole } from '../support/openPage.ts';

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
  await page.getByRole('link', { name: 'Ownership', exact: true }).first().click();
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

test('who reaches what stands above the cases and leads to dossiers, and the filter filters every list', async () => {
  const { page, problems } = await openPage(stage.browser, stage.site.url);
  const shared = page.getByRole('region', { name: 'In more than one case' });
  await shared.getByRole('row').nth(1).waitFor();
  const before = await shared.getByRole('row').count();
  await page.getByRole('searchbox', { name: 'Filter cases and chains' }).fill('suitcases');
  await expect.poll(() => shared.getByRole('row').count()).toBeLessThan(before);
  expect(await shared.getByRole('row').count()).toBeGreaterThan(1);
  await page.getByRole('searchbox', { name: 'Filter cases and chains' }).fill('zzz');
  await shared.getByText('Nothing in more than one case fits the filter.').waitFor();
  await page.getByRole('searchbox', { name: 'Filter cases and chains' }).fill('');
  const reaching = page.getByRole('table', { name: 'Who reaches restricted hardware today' });
  await reaching.waitFor();
  const parties = await reaching.getByRole('row').count();
  expect(parties).toBeGreaterThan(5);
  await page.getByRole('searchbox', { name: 'Filter cases and chains' }).fill('indonesia');
  await expect.poll(() => reaching.getByRole('row').count()).toBeLessThan(parties);
  const home = page.getByRole('region', { name: 'Who reaches restricted hardware' });
  await home.getByText('Totals by country, model, means and year').click();
  for (const by of ['By country', 'By model', 'By means', 'By year'])
    await home.getByRole('table', { name: by }).getByRole('row').nth(1).waitFor();
  await home.getByText('Matrix of cases, parties and countries').click();
  const matrix = home.getByRole('table', { name: 'Cases, parties and countries' });
  await matrix.getByRole('columnheader', { name: 'Indonesia' }).waitFor();
  expect(
    await matrix
      .getByRole('cell')
      .getByRole('link', { name: /: chains$/ })
      .first()
      .getAttribute('href'),
  ).toMatch(/^\/chains\?target=/);
  const first = reaching.getByRole('row').nth(1).getByRole('link').first();
  const name = (await first.textContent()) ?? '';
  await first.click();
  await page.waitForURL(/\/entity\//);
  await page.locator('.dossier-summary').getByText('Chains lead to it from').waitFor();
  expect(await page.locator('main h1').textContent()).toContain(name);
  expect(problems).toEqual([]);
  await page.close();
});

test('the map of the first page tells of each country by keyboard, and lists one alone, as its address says', async () => {
  const { page, problems } = await openPage(stage.browser, stage.site.url);
  const map = page.getByRole('figure', { name: 'Map of the hardware that restricted parties reach' });
  const country = map.getByRole('button', { name: /in Indonesia: / });
  const reaching = page.getByRole('table', { name: 'Who reaches restricted hardware today' }).getByRole('row');
  const cases = page.locator('.cases tbody tr');
  await country.waitFor();
  const all = { parties: await reaching.count(), cases: await cases.count() };
  await country.focus();
  const told = map.locator('.map-said');
  expect(await told.textContent()).toMatch(/^\d+ parties reach \d+ fleets, sites and leases in Indonesia: /);
  await page.keyboard.press('Enter');
  await page.waitForURL(/[?&]country=ID/);
  await expect.poll(() => reaching.count()).toBeLessThan(all.parties);
  for (const row of (await reaching.allTextContents()).slice(1)) expect(row).toContain('Indonesia');
  expect(await cases.count()).toBeLessThan(all.cases);
  await page.reload();
  await map.locator('[aria-pressed=true]').waitFor();
  // Hardware of no reported country has no place on the map and is said beside it.
  await map.getByText(/whose country is not reported/).waitFor();
  expect(await map.getByText(/^no mark: nothing is reported/).count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  await map.getByRole('button', { name: 'Show all countries' }).click();
  await expect.poll(() => reaching.count()).toBe(all.parties);
  expect(page.url()).not.toContain('country=');
  expect(problems).toEqual([]);
  await page.close();
});

test('the dossier of a firm that only lets hardware out says to whom, and shows its routes with gaps and sourced red flags', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/entity/firm-megaspeed`);
  await page
    .locator('.dossier-summary')
    .getByText(/It is the lessor under \d+ recorded leases/)
    .waitFor();
  const takers = page.getByRole('table', { name: 'Leases granted' });
  await takers.getByRole('row').nth(1).waitFor();
  expect(await takers.getByRole('row').nth(1).textContent()).toContain('takes');
  const routes = page.locator('.evidence-section', { has: page.getByRole('heading', { level: 2, name: /^Routes/ }) });
  await routes
    .getByText(/so the trail stops/)
    .first()
    .waitFor();
  expect(await routes.locator('.sourced-sentence').filter({ hasText: 'New firm' }).count()).toBeGreaterThan(0);
  // Each route is drawn up to where its trail stops; between the two ends of a gap stands no shipment.
  const drawn = await routes.locator('.route-chain').allTextContents();
  for (const route of drawn) expect(route).toMatch(/The trail stops here/);
  const gap = routes.locator('.route-gap').first();
  expect(await gap.textContent()).toMatch(/^Gap.*is not reported\.$/);
  expect(await gap.locator('xpath=preceding-sibling::li[1]').textContent()).toContain('Speedmatrix');
  expect(await gap.locator('xpath=following-sibling::li[1]').textContent()).toContain('Megaspeed');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV of Routes' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^megaspeed-international-routes-.*\.csv$/);
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
  await page.getByText(/\b0 of 104 claims published by then · 0 of \d+ independent sources/).waitFor();
  await page.getByRole('heading', { name: /^Open questions today/ }).waitFor();
  await page.getByRole('button', { name: 'Known as of: back to today' }).click();
  await page.getByText(/· 104 claims · \d+ independent sources/).waitFor();
  expect(await page.getByText(/known today/).count()).toBe(0);
  expect(problems).toEqual([]);
  await page.close();
});

test('back at a page, one reads on where one left it; a page not seen before is read from its top', async () => {
  const { page, problems } = await openPage(stage.browser, stage.site.url);
  const scrolled = () => page.locator('#main').evaluate(main => main.scrollTop);
  const rows = page.locator('.cases tbody tr');
  await rows.first().waitFor();
  // What comes above the reader later moves the place along with the text.
  await whole(page);
  await page.locator('#main').evaluate(main => main.scrollTo(0, 420));
  await rows
    .nth(8)
    .getByRole('link')
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await page.getByText('Step 1 of').waitFor();
  expect(await scrolled()).toBe(0);
  await whole(page);
  await page.locator('#main').evaluate(main => main.scrollTo(0, 150));
  // Its answers are read anew and come late.
  await page.route('**/graphql*', async route => {
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
