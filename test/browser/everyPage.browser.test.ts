import { expect, test } from 'vitest';
import { pageNames } from '../../domain/pages.ts';
import { browserStage } from '../support/browserStage.ts';
import { type Look, openPage, violations } from '../support/openPage.ts';

const stage = browserStage();

/** One address a page, with something on it where it is about something. */
const addresses: Readonly<Record<(typeof pageNames)[number], string>> = {
  cases: '/',
  explore: '/explore?entity=firm-nvidia',
  chains: '/chains?target=fleet-my-300&asOf=2025-06-01',
  case: '/case/my-suitcases',
  entity: '/entity/firm-megaspeed',
  rules: '/rules',
  'rule-check': '/rule-check?model=hw-h20&to=MY&buyer=SG&parent=SG&user=CN&asOf=2025-06-01',
  trade: '/trade',
  duplicates: '/duplicates',
  ownership: '/ownership',
  screening: '/screening',
  import: '/import',
  search: '/search?text=nvidia',
  help: '/help',
  method: '/method/control',
};
const looks: readonly (readonly [string, Look])[] = [
  ['wide and light', {}],
  ['narrow and dark', { width: 390, colorScheme: 'dark' }],
];

test.each(pageNames.flatMap(name => looks.map(([look, options]) => [name, look, options] as const)))(
  'the page %s, %s: no error, no request to elsewhere, nothing that axe objects to, no scrolling sideways',
  async (name, _look, options) => {
    const { page, problems } = await openPage(stage.browser, stage.site.url + addresses[name], options);
    await page.locator('main h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(problems).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    expect(await page.locator('#main').evaluate(main => main.scrollWidth - main.clientWidth)).toBe(0);
    await page.close();
  },
);

test('the filter of the first page reaches cases and chains, by their own words or those of their case', async () => {
  const { page, problems } = await openPage(stage.browser, stage.site.url);
  const [cases, chains] = [page.locator('.cases tbody tr'), page.locator('.strongest > li')];
  await chains.first().waitFor();
  const all = { cases: await cases.count(), chains: await chains.count() };
  expect(await cases.first().textContent()).toMatch(/\d+ of \d+/);
  const filter = page.getByRole('searchbox', { name: 'Filter cases and chains' });
  await filter.fill('suitcases');
  await expect.poll(() => cases.count()).toBe(1);
  expect(await chains.allTextContents()).toEqual([expect.stringContaining('300 rented servers')]);
  await filter.fill('leased aolani');
  await expect.poll(() => chains.count()).toBeLessThan(all.chains);
  await filter.fill('no such words');
  await page.getByText('No case matches these words.').waitFor();
  await page.getByText('No chain fits the filter.').waitFor();
  await filter.fill('');
  await expect.poll(() => cases.count()).toBe(all.cases);
  expect(await chains.count()).toBe(all.chains);
  expect(problems).toEqual([]);
  await page.close();
});
