import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { browserStage } from '../support/browserStage.ts';
import { openPage, violations } from '../support/openPage.ts';

const stage = browserStage();

test('a name that may mean several parties shows for each on which lists and in which cases it is, on the page and in the file', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/screen?parties=Singapore%20Pte%20Ltd`);
  const police = page.getByRole('row').filter({ hasText: 'Singapore Police Force' });
  await police.getByRole('link', { name: /Megaspeed.*under inquiry/ }).waitFor();
  await page
    .getByRole('row')
    .filter({ hasText: 'Accused person 3 of 3' })
    .getByRole('button', { name: /^restricted itself/ })
    .click();
  await page.getByRole('cell').filter({ hasText: 'citizenship is no seat' }).first().waitFor();
  await page.getByRole('button', { name: /more that it may mean/ }).click();
  await page.getByRole('row').filter({ hasText: 'Accused executive 2 of 2' }).getByText('if meant').waitFor();
  expect(await violations(page)).toEqual([]);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const file = readFileSync(await (await saved).path(), 'utf8');
  expect(file).toMatch(/Singapore Pte Ltd,to be chosen,2 of 7,"not restricted, but on record",body-sg-police/);
  expect(problems).toEqual([]);
  await page.close();
});

test('a long list can be stopped and gone on with, keeps what was answered when the server is away, and stands when one comes back', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/screen`);
  const names = ['ByteDance', ...Array.from({ length: 1_200 }, (_, i) => `Vexquorb ${i} Trading Ltd`)];
  let held: (() => void) | undefined;
  // From the second part on, the server takes as long as the test says.
  await page.route('**/graphql', async route => {
    const { names: part = [] } = (route.request().postDataJSON() as { variables: { names?: string[] } }).variables;
    if (part.length === 0 || part.includes('ByteDance')) return route.continue();
    await new Promise<void>(resolve => {
      held = resolve;
    });
    await route.continue().catch(() => undefined);
  });
  await page.getByRole('textbox', { name: 'Names or ids, one a line' }).fill(names.join('\n'));
  await page.getByRole('button', { name: 'Screen', exact: true }).click();
  await page.getByText('500 of 1,201 asked so far').waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Stopped: 500 of 1,201').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.unroute('**/graphql');
  await page.route('**/graphql', route => route.abort());
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('alert').getByText('No connection').waitFor();
  await page.getByRole('row').filter({ hasText: 'ByteDance' }).getByText('restricted itself').waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'not recorded 1,200' }).waitFor();
  await page.getByRole('link', { name: 'ByteDance and Aolani Cloud' }).click();
  await page.getByRole('heading', { level: 1, name: 'ByteDance and Aolani Cloud' }).waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'not recorded 1,200' }).waitFor();
  held?.();
  expect(problems.filter(problem => !problem.includes('ERR_FAILED'))).toEqual([]);
  await page.close();
});

test('of rows pasted out of a spreadsheet the column of the names is chosen', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/screen`);
  const list = page.getByRole('textbox', { name: 'Names or ids, one a line' });
  await list.fill('1\tByteDance\tCN\n2\tNvidia\tUS');
  await page.getByRole('button', { name: 'ByteDance', exact: true }).click();
  expect(await list.inputValue()).toBe('ByteDance\nNvidia');
  await list.press('Tab');
  await page.getByRole('button', { name: 'Screen', exact: true }).click();
  await page.getByRole('row').filter({ hasText: 'ByteDance' }).getByText('restricted itself').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(problems).toEqual([]);
  await page.close();
});
