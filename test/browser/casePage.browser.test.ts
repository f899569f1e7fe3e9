import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserStage } from '../support/browserStage.ts';
import { openPage, violations } from '../support/openPage.ts';

const stage = browserStage();

const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

test('the story goes by arrow keys, and its address is that of the step', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/case/my-suitcases`);
  await page.getByText('Step 1 of').waitFor();
  // Most of its access is presumed to go on, so it opens at today.
  expect(parameter(page, 'asOf')).toBeNull();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.getByText('Step 3 of').waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.getByText('Step 2 of').waitFor();
  expect(parameter(page, 'step')).toBe('2');
  expect(await page.locator('[aria-current=step]').textContent()).toContain('Late in 2024');
  expect(problems).toEqual([]);
  await page.close();
});

test('conflicting values stand side by side with the one that is used, and denials beside what they deny', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/case/my-suitcases`);
  const values = page.getByRole('table', { name: 'Values that sources give' });
  await values.getByRole('row', { name: /80 TB used/ }).waitFor();
  const rows = await values.getByRole('row').allInnerTexts();
  expect(rows.find(row => row.includes('used'))).toContain('80 TB');
  expect(rows.filter(row => row.includes('4,800 TB'))).toHaveLength(2);
  expect(await violations(page)).toEqual([]);
  await page.goto(`${stage.site.url}/case/megaspeed`);
  const replies = page.locator('section', { has: page.getByRole('heading', { name: /^Denials and answers/ }) });
  await replies.waitFor();
  const told = await replies.textContent();
  expect(told).toContain("American officials think that part of Megaspeed's chips went on to China");
  expect(told).toMatch(/denied/);
  expect(problems).toEqual([]);
  await page.close();
});

test('what we knew on a day: claims published later are gone, and the page says how many', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/case/my-suitcases?knownBy=2025-06-13`);
  await page.getByText(/of 104 claims had not certainly been published by 2025-06-13/).waitFor();
  expect(await page.locator('main').textContent()).not.toContain('2025-06-18');
  // Out by then, perhaps: their sources say June.
  await page
    .getByText(/^\d+ claims from \d+ sources may have been published by 13 June 2025, and are left out/)
    .waitFor();
  const field = page.getByRole('textbox', { name: /^Known as of/ });
  await field.fill('2025-02-30');
  await field.press('Enter');
  await page.getByText('Write 2025, 2025-03 or 2025-03-04').waitFor();
  expect(parameter(page, 'knownBy')).toBe('2025-06-13');
  await field.fill('2024');
  await field.press('Enter');
  await page.getByText('None of the 104 claims had certainly been published by 2024').waitFor();
  // What has no date may have been out at any time; what is dated to June 2025 may not.
  await page
    .getByText(/^33 claims from 1 source may have been published by 31 December 2024, .* the source has no date/)
    .waitFor();
  expect(await page.getByText('may have been published by').count()).toBe(1);
  await page.getByRole('button', { name: 'Known as of: back to today' }).click();
  await page.getByText('Step 1 of').waitFor();
  expect(parameter(page, 'knownBy')).toBeNull();
  expect(problems).toEqual([]);
  await page.close();
});

test.each(['/chains?target=fleet-my-300&asOf=2025-05', '/explore?ids=fleet-my-300,firm-cn-unnamed-ai&asOf=2025-05'])(
  'on %s too, sources dated to a month say that they are left out, and one click lets them in',
  async path => {
    const { page, problems } = await openPage(stage.browser, `${stage.site.url}${path}&knownBy=2025-06-13`);
    const notice = page.getByRole('region', { name: 'Claims left out because of how their sources are dated' });
    await notice.waitFor();
    expect(await notice.textContent()).toContain('2025-06');
    expect(await violations(page)).toEqual([]);
    await notice.getByRole('button', { name: 'Known as of 30 June 2025' }).click();
    await notice.getByText(/known to the month/).waitFor({ state: 'detached' });
    expect(parameter(page, 'knownBy')).toBe('2025-06-30');
    expect(problems).toEqual([]);
    await page.close();
  },
);

test('search by keyboard opens the evidence; Escape closes it, and the browser goes back to it', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/case/my-suitcases`);
  await page.getByText('Step 1 of').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('zijie tiaodong');
  await page.getByRole('option', { name: /ByteDance/ }).waitFor();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Evidence' });
  await panel.getByRole('heading', { name: 'ByteDance' }).waitFor();
  const told = await panel.textContent();
  expect(told).toContain('字节跳动');
  expect(told).toContain('not reported');
  await panel.getByRole('button', { name: /claims? behind Headquarters/ }).click();
  expect(await panel.locator('article').first().textContent()).toMatch(/reported|registered|official statement/);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await page.goBack();
  await panel.getByRole('heading', { name: 'ByteDance' }).waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

test('a note that names other claims leads to them, and each claim tells its number', async () => {
  const { page, problems } = await openPage(
    stage.browser,
    `${stage.site.url}/case/my-suitcases?claim=cl-my-suitcases-20b`,
  );
  const panel = page.getByRole('complementary', { name: 'Evidence' });
  const note = panel.locator('.claim-note');
  await note.getByRole('link', { name: 'claim 39' }).waitFor();
  expect(await note.textContent()).toMatch(/Prefer this to claim 38 and claim 39\.$/);
  expect(await violations(page)).toEqual([]);
  await note.getByRole('link', { name: 'claim 38' }).click();
  await panel.getByText(/^claim 38 of “.*”, cl-my-suitcases-38$/).waitFor();
  await panel.getByRole('link', { name: 'claim 38', exact: true }).waitFor();
  expect(problems).toEqual([]);
  await page.close();
});
