import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { browserStage } from '../support/browserStage.ts';
import { openPage, violations } from '../support/openPage.ts';

const stage = browserStage();

test('the regime of the 50 Percent Rule is chosen where its verdicts stand, kept in the address, and named on paper and in the file', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/ownership/firm-indosat`);
  const chooser = page.getByRole('combobox', { name: '50 Percent Rule as read by' });
  const reading = page.locator('.regime');
  await reading.getByText('50 % or more, holdings of all restricted parties added up, since 2014-08-13').waitFor();
  await chooser.selectOption('uk');
  await reading.getByText('more than 50 %, each restricted party alone, or control, since 2022-03-23').waitFor();
  expect(new URL(page.url()).searchParams.get('regime')).toBe('uk');
  expect(await reading.getByRole('link').getAttribute('href')).toMatch(/^https:/);
  expect(await violations(page)).toEqual([]);

  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await reading.getByText('United Kingdom: ownership or control').waitFor();
  expect(await chooser.count()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await chooser.selectOption('us');
  await reading.getByText('since 2014-08-13').waitFor();
  expect(new URL(page.url()).searchParams.has('regime')).toBe(false);

  await page.goto(`${stage.site.url}/chains?target=fleet-indosat-gb200&regime=eu`);
  await reading.getByText('or control, since 2024-07-03').waitFor();
  await page.goto(`${stage.site.url}/screening?parties=ByteDance&regime=eu`);
  await reading.getByText('or control, since 2024-07-03').waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  expect(readFileSync(await (await saved).path(), 'utf8')).toContain('European Union: ownership or control');
  expect(problems).toEqual([]);
  await page.close();
});
