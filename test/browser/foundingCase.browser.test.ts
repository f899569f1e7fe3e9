import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserStage } from '../support/browserStage.ts';
import { type Look, openPage, violations } from '../support/openPage.ts';

const stage = browserStage();

test('from the list of cases to the chain that leads to the developer, with its evidence and what is unknown', async () => {
  const { page, problems } = await openPage(stage.browser, stage.site.url);

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
  const chains = () => expect.poll(() => page.locator('main').textContent());
  // Four nationals on the spot, and their employer by lease: through a subsidiary first, then by itself.
  for (const name of ['Engineer 1 of 4', 'Engineer 4 of 4', 'Chinese AI developer (unnamed)'])
    await chains().toContain(name);
  await chains().toContain('Singapore subsidiary of the developer');
  await chains().toMatch(/about 300 servers, from March 2025/);
  await chains().toContain('model not reported');
  await chains().toContain('no end reported');

  // Every step of a chain opens its evidence: claims with their sources.
  await page
    .getByRole('button', { name: /evidence/ })
    .or(page.getByRole('link', { name: /evidence/ }))
    .first()
    .click();
  await evidence(page).locator('.claim').first().waitFor();

  // The address reproduces the view.
  const again = await openPage(stage.browser, page.url());
  await again.page.locator('article.chains').waitFor();
  expect([...problems, ...again.problems]).toEqual([]);
  await page.close();
  await again.page.close();
});

const fleet = '/chains?target=fleet-my-300&asOf=2025-06-01';
const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' });

test('the search box finds the case by words of its title, and leads to its evidence', async () => {
  const { page, problems } = await openPage(stage.browser, stage.site.url);
  await page.getByRole('combobox', { name: /^Search/ }).fill('suitcases hard drives');
  await page
    .getByRole('option', { name: /Suitcases of hard drives/ })
    .first()
    .click();
  await page.waitForURL(/my-suitcases/);
  await page
    .getByRole('heading', { name: /Suitcases of hard drives/ })
    .first()
    .waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

test('two ways lead to the developer: its lease, and its subsidiary in Singapore', async () => {
  const { page, problems } = await openPage(stage.browser, stage.site.url + fleet);
  const rows = page.locator('.chain-list > li');
  await rows.first().waitFor();
  const told = (await rows.allTextContents()).filter(text =>
    text.includes('Chinese AI developer (unnamed), restricted'),
  );
  expect(told).toHaveLength(2);
  // From the hardware to the party, in this order.
  expect(told.some(text => /About 300 rented servers.*Rent of 300 servers.*Chinese AI developer/.test(text))).toBe(
    true,
  );
  expect(
    told.some(text => /Malaysian data centre.*Use of the.*Singapore subsidiary.*Chinese AI developer/.test(text)),
  ).toBe(true);
  expect(problems).toEqual([]);
  await page.close();
});

test('a step opens its claims; sources open elsewhere, without a way back into this page', async () => {
  const { page, problems } = await openPage(stage.browser, stage.site.url + fleet);
  await page
    .locator('.chain-list > li', { hasText: /Rent of 300 servers.*Chinese AI developer/ })
    .first()
    .locator('.step-arrow')
    .nth(1)
    .click();
  await evidence(page).getByText('Claims behind it').waitFor();
  expect(await evidence(page).textContent()).toMatch(/Chinese AI developer.*takes.*Rent of about 300 servers/);
  const sources = evidence(page).locator('.source a');
  await sources.first().waitFor();
  for (const link of await sources.all()) {
    expect(await link.getAttribute('href')).toMatch(/^https?:/);
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toContain('noopener');
  }
  expect(problems).toEqual([]);
  await page.close();
});

test('where the trail stops, the page says what is unknown', async () => {
  const { page, problems } = await openPage(stage.browser, stage.site.url + fleet);
  const ends = page.locator('.open-ends > li');
  await ends.first().waitFor();
  for (const end of await ends.all())
    expect(await end.textContent()).toMatch(/not reported|unknown|not known|no owner/i);
  // What was looked for in vain.
  expect(await ends.locator('.gaps > li').count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  await page.close();
});

const lease = 'relation=TAKES~firm-cn-unnamed-ai~lease-my-300~2025-03';
const looks: readonly (readonly [string, Look])[] = [
  ['wide and light', {}],
  ['wide and dark', { colorScheme: 'dark' }],
  ['narrow and light', { width: 390 }],
  ['narrow and dark', { width: 390, colorScheme: 'dark' }],
];

test.each(looks)(
  'evidence beside the case and the chains, %s: axe finds nothing, nothing hangs over',
  async (_, look) => {
    for (const path of [`/case/my-suitcases?${lease}`, `${fleet}&${lease}`]) {
      const { page, problems } = await openPage(stage.browser, stage.site.url + path, look);
      await evidence(page).locator('.claim').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
      for (const part of ['#main', '.panel-body'])
        expect(await page.locator(part).evaluate(box => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
      expect(problems).toEqual([]);
      await page.close();
    }
  },
);
