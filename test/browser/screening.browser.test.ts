import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { browserStage } from '../support/browserStage.ts';
import { openPage, violations } from '../support/openPage.ts';
import { startSite } from '../support/site.ts';

const stage = browserStage();

/** A row that names seven parties. */
const several = 'Inspur; Huawei; ByteDance; Alibaba; SenseTime; Singapore Police Force; Megaspeed International';

test('a name that may mean several parties shows for each on which lists and in which cases it is, on the page and in the file', async () => {
  const { page, problems } = await openPage(
    stage.browser,
    `${stage.site.url}/screening?parties=${encodeURIComponent(several)}`,
  );
  const rowOf = (name: string) => page.getByRole('row').filter({ has: page.getByRole('link', { name }) });
  const police = rowOf('Singapore Police Force');
  await police.getByRole('link', { name: /Megaspeed.*under inquiry/ }).waitFor();
  await page.getByRole('button', { name: /more candidates/ }).click();
  await rowOf('SenseTime').getByText('if this match is correct').waitFor();
  await page
    .getByRole('button', { name: /^directly restricted.*why/ })
    .first()
    .click();
  await page.locator('.test-details .source a').first().waitFor();
  expect(await violations(page)).toEqual([]);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  const file = readFileSync(await (await saved).path(), 'utf8');
  expect(file).toMatch(/needs review,\d of 7,"no restriction reported, on record",body-sg-police/);
  expect(problems).toEqual([]);
  await page.close();
});

test('a long list can be stopped and gone on with, keeps what was answered when the server is away, and stands when one comes back', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/screening`);
  const names = ['ByteDance', ...Array.from({ length: 1_200 }, (_, i) => `Vexquorb ${i} Trading Ltd`)];
  let held: (() => void) | undefined;
  // From the second part on, the server takes as long as the test says.
  await page.route('**/graphql*', async route => {
    const posted = route.request().postDataJSON() as { variables: { names?: string[] } } | null;
    const { names: part = [] } = posted?.variables ?? {};
    if (part.length === 0 || part.includes('ByteDance')) return route.continue();
    await new Promise<void>(resolve => {
      held = resolve;
    });
    await route.continue().catch(() => undefined);
  });
  await page.getByRole('textbox', { name: 'Names or ids, one a line' }).fill(names.join('\n'));
  await page.getByRole('button', { name: 'Screen', exact: true }).click();
  await page.getByText('500 of 1,201 screened so far').waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Stopped: 500 of 1,201').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.unroute('**/graphql*');
  await page.route('**/graphql*', route => route.abort());
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('alert').getByText('No connection').waitFor();
  await page.getByRole('row').filter({ hasText: 'ByteDance' }).getByText('directly restricted').waitFor();
  await page.unroute('**/graphql*');
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
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/screening`);
  const list = page.getByRole('textbox', { name: 'Names or ids, one a line' });
  await list.fill('1\tByteDance\tCN\n2\tNvidia\tUS');
  await page.getByRole('button', { name: 'ByteDance', exact: true }).click();
  expect(await list.inputValue()).toBe('ByteDance\nNvidia');
  await list.press('Tab');
  await page.getByRole('button', { name: 'Screen', exact: true }).click();
  await page.getByRole('row').filter({ hasText: 'ByteDance' }).getByText('directly restricted').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(problems).toEqual([]);
  await page.close();
});

test('a list out of a file: choose its column, decide on a match, and take the decision away', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/screening`);
  const file = page.getByLabel(/^Or a table/);
  const names = 'No,Customer\n1,ByteDance\n2,"Vexquorb, Ltd"\n';
  await file.setInputFiles({ name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(names) });
  await page.getByLabel(/^Column of names/).selectOption({ label: '2: Customer' });
  await page.getByRole('button', { name: 'Take 2 names' }).click();
  await page.getByRole('button', { name: 'Screen', exact: true }).click();
  await page
    .getByRole('button', { name: /^directly restricted.*why/ })
    .first()
    .click();
  const form = page.getByRole('form', { name: 'Decision on ByteDance' });
  await form.getByLabel('Decision').selectOption('true match');
  await form.getByLabel('Note').fill('same seat');
  await form.getByLabel('Reviewer').fill('A. Reviewer');
  await form.getByRole('button', { name: 'Keep decision' }).click();
  await page.locator('.decided').getByText('true match (A. Reviewer').waitFor();
  await page.getByText(/kept in this browser alone: the server keeps them only/).waitFor();
  await page.getByRole('button', { name: 'true match 1' }).click();
  expect(await page.locator('.screened').getByText('Vexquorb, Ltd').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await page.locator('.decided').waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'JSON', exact: true }).click();
  const records = JSON.parse(readFileSync(await (await saved).path(), 'utf8'));
  expect(records).toHaveLength(2);
  expect(records[0]).toMatchObject({ asked: 'ByteDance', decision: 'true match', decisionNote: 'same seat' });
  expect(records[0].decidedRevision).toBe(records[0].revision);
  expect(records[1]).toMatchObject({ asked: 'Vexquorb, Ltd', outcome: 'not recorded', decision: null });
  await file.setInputFiles('test/trade/trials/taiwan.xlsx');
  await page.getByLabel(/^Column of names/).waitFor();
  await file.setInputFiles({ name: 'old.csv', mimeType: 'text/csv', buffer: Buffer.from([0xd7, 0xd6, 0x0a]) });
  await page.getByText(/old.csv was not read: its text is not UTF-8/).waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

test('with the token decisions go into the store, for whoever carries it; a wrong one is refused and can be written anew', async () => {
  const token = 'token-of-the-tests';
  const site = await startSite(stage.store, { token });
  const address = `${site.url}/screening?parties=ByteDance`;
  const { page } = await openPage(stage.browser, address);
  const field = page.getByLabel('Token of the server');
  await field.fill('wrong-token-of-20-letters');
  await field.press('Enter');
  await page.getByRole('alert').getByText('The server refused the token').waitFor();
  await field.fill(token);
  await field.press('Enter');
  await page.getByText('Decisions are kept in the store, for everybody').waitFor();
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  await page
    .getByRole('button', { name: /^directly restricted.*why/ })
    .first()
    .click();
  const form = page.getByRole('form', { name: 'Decision on ByteDance' });
  await form.getByLabel('Decision').selectOption('true match');
  await form.getByLabel('Reviewer').fill('A. Reviewer');
  await form.getByRole('button', { name: 'Keep decision' }).click();
  await page.locator('.decided').getByText('true match (A. Reviewer').waitFor();
  expect(await page.evaluate('localStorage.getItem("screening-decisions")')).toBeNull();
  // Another reader sees it as soon as the token is written.
  const other = await openPage(stage.browser, address);
  await other.page.getByText('with a token of the server').waitFor();
  expect(await other.page.locator('.decided').count()).toBe(0);
  await other.page.getByLabel('Token of the server').fill(token);
  await other.page.getByLabel('Token of the server').press('Enter');
  await other.page.locator('.decided').getByText('true match (A. Reviewer').waitFor();
  expect(other.problems).toEqual([]);
  await other.page.close();
  await page.close();
  await site.close();
});
