import { expect, test } from 'vitest';
import { browserStage } from '../support/browserStage.ts';
import { openPage, violations } from '../support/openPage.ts';

const stage = browserStage();

test('a claim is found by what it says, below the names, and opens its evidence', async () => {
  const { page, problems } = await openPage(stage.browser, stage.site.url);
  await page.getByRole('combobox').first().fill('15 hard drives in a suitcase');
  const claim = page.getByRole('option').filter({ hasText: /claim · reported/ });
  await claim.first().waitFor();
  const kinds = await page.locator('[role=option]:not(#found-all)').allTextContents();
  expect(kinds.findIndex(text => /claim · /.test(text))).toBeGreaterThanOrEqual(
    kinds.findLastIndex(text => !/claim · /.test(text)) + 1,
  );
  await claim.first().click();
  await page.locator('#evidence').getByText('hard drives in a suitcase').first().waitFor();
  expect(new URL(page.url()).searchParams.get('claim')).toMatch(/^cl-/);
  expect(problems).toEqual([]);
  await page.close();
});

test('the first page and a case tell what occurs in more than one case', async () => {
  const { page, problems } = await openPage(stage.browser, stage.site.url);
  const shared = page.getByRole('region', { name: 'In more than one case' });
  await shared.getByRole('link', { name: 'Aivres Systems' }).waitFor();
  await shared.getByRole('button', { name: /Show all/ }).click();
  await shared.getByRole('row').filter({ hasText: 'GDS' }).getByText('in control; 4 claims').waitFor();
  await page.goto(`${stage.site.url}/case/inf-indosat`);
  const row = page.getByRole('row').filter({ hasText: 'PT Indosat Ooredoo Hutchison' }).filter({ hasText: 'lessor' });
  await row.getByText('owned; 5 claims').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(problems).toEqual([]);
  await page.close();
});

test('a line that cannot be screened says so in its row, and the others are screened', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/screening`);
  await page
    .getByRole('textbox', { name: 'Names or ids, one a line' })
    .fill('fleet-my-300\n"ByteDance",CN,1\n\nbytedance,');
  await page.getByRole('button', { name: 'Screen', exact: true }).click();
  await page.getByRole('row').filter({ hasText: 'fleet-my-300' }).getByText('give firms, nationals').waitFor();
  expect(await page.getByRole('row').filter({ hasText: 'directly restricted' }).count()).toBe(2);
  expect(problems).toEqual([]);
  await page.close();
});
