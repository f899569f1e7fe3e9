import { expect, test } from 'vitest';
import { browserStage } from '../support/browserStage.ts';
import { openPage, violations } from '../support/openPage.ts';

const stage = browserStage();

test('is this firm exposed: from the search to its owners, to what changed, and to a first sheet that says so', async () => {
  const { page, problems } = await openPage(stage.browser, stage.site.url);
  const box = page.getByRole('combobox', { name: /^Search/ });
  await box.fill('aivres');
  await page
    .getByRole('option', { name: /Aivres Systems/ })
    .first()
    .waitFor();
  await box.press('Enter');
  await page.waitForURL(/\/entity\/firm-aivres$/);
  const summary = page.getByRole('region', { name: 'Summary' });
  await summary.getByText('Restricted parties above it: “Inspur Group” (effective interest 0–34 %).').waitFor();
  const chart = page.getByRole('figure', { name: /^Owners and controllers above Aivres Systems/ });
  const cards = chart.locator('.chart-card');
  expect(await cards.filter({ hasText: 'unaccounted for' }).allInnerTexts()).toHaveLength(2);
  const inspur = cards.filter({ hasText: 'Inspur Group' });
  expect(await inspur.textContent()).toMatch(/0–34 % effective *China · restricted *owners not reported/);
  // A holding opens its evidence, an owner its own.
  await chart.getByText('33–34 %', { exact: true }).click();
  const evidence = page.getByRole('complementary', { name: 'Evidence' });
  await evidence.getByText('33–34 %').first().waitFor();
  await page.goBack();

  const part = (title: string) =>
    page.locator('.evidence-section').filter({ has: page.getByRole('heading', { level: 2, name: title }) });
  await part('What changed since').getByText('No report of a change is recorded.').first().waitFor();
  const since = page.getByRole('textbox', { name: 'Changes since' });
  await since.fill('2025-10-31');
  await since.press('Enter');
  await page.waitForURL(/since=2025-10-31/);
  await part('What changed since').getByText('Who owns Aivres has not been made public').waitFor();
  await part('What changed since').getByText('Headquarters: none reported, now undetermined.').waitFor();
  await part('Timeline').getByRole('row').nth(1).waitFor();
  await part('Money').getByText('100,000,000 US dollars').waitFor();
  await part('Similar names')
    .getByText(/No other recorded party has a name like/)
    .waitFor();
  expect(await violations(page)).toEqual([]);

  // What the printer is given: all parts, the first sheet without the reasons, which follow.
  await page.evaluate('window.print = () => { window.printed = true; }');
  await page.getByRole('button', { name: 'Print' }).click();
  await expect.poll(() => page.evaluate('window.printed === true')).toBe(true);
  const titles = await page.locator('.dossier h2').allInnerTexts();
  const order = ['Tests', 'Lists', 'Ownership', 'Hardware reached', 'Reasons of the tests', 'Timeline', 'Claims'];
  expect(order.map(title => titles.findIndex(text => text.startsWith(title)))).toEqual(
    order.map(title => titles.findIndex(text => text.startsWith(title))).toSorted((a, b) => a - b),
  );
  expect(titles.filter(text => order.some(title => text.startsWith(title)))).toHaveLength(order.length);
  await page.emulateMedia({ media: 'print' });
  const reasons = page.getByRole('heading', { name: 'Reasons of the tests' });
  const below =
    'element => element.getBoundingClientRect().top - document.querySelector(".ownership-chart").getBoundingClientRect().bottom';
  expect(await reasons.evaluate(`(${below})(document.querySelector(".test-details"))`)).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  await page.close();
});
