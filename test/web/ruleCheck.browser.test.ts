import { expect, test } from 'vitest';
import { browserStage } from '../support/browserStage.ts';
import { openPage, violations } from '../support/openPage.ts';

const stage = browserStage();

test('a rule check: choose the facts by keyboard, read who decides and what would change it, follow the link again', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/rule-check?asOf=2025-06-01`);
  await page.getByText('For example').waitFor();
  await page.getByLabel('Model').selectOption({ label: 'NVIDIA HGX H20' });
  await page.getByLabel('Destination').focus();
  await page.keyboard.type('Malays');
  await page.getByLabel('Seat of the buyer').selectOption('SG');
  await page.getByLabel('Seat of its ultimate parent').selectOption('SG');
  await page.getByLabel('Seat of the end user').selectOption('CN');
  const said = page.locator('.check-said');
  await expect.poll(() => said.textContent()).toMatch(/^1 rule asks .*: H20 is-informed letter \(in force, but not/);
  const row = page.getByRole('row', { name: /H20 is-informed letter/ });
  expect(await row.textContent()).toContain('decided by the end user');
  await row.getByRole('button', { name: /^Why/ }).press('Enter');
  await page.getByText('Asked until 8 April 2025: no.').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.goto(page.url());
  await page.getByText('Asked until 8 April 2025: no.').waitFor();
  await page.getByLabel('Access').selectOption('REMOTE');
  await expect.poll(() => said.textContent()).toMatch(/^No recorded rule in force surely asks/);
  expect(problems).toEqual([]);
  await page.close();
});
