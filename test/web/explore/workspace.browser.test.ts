import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../web/core/address.ts';
import { browserStage } from '../../support/browserStage.ts';
import { newPage } from '../../support/newPage.ts';
import { openPage, violations } from '../../support/openPage.ts';

const stage = browserStage();

const fleet = 'fleet-my-300';
const developer = 'firm-cn-unnamed-ai';
const open = (query: string, look = {}) => openPage(stage.browser, `${stage.site.url}/explore${query}`, look);
const drawn = (page: Page, words: string) => page.getByText(`${words} shown`).waitFor();
const happened = (page: Page, words: string) => page.locator('.happened').getByText(words, { exact: true }).waitFor();
const here = (page: Page) => parseAddress(page.url());
const undo = (page: Page) => page.keyboard.press('Control+z');

describe('undo', () => {
  test('takes back dates, filters, what was hidden and what was selected, and says so; redo brings all back', async () => {
    const { page, problems } = await open(`?ids=${fleet},${developer},nat-cn-eng-1&show=tables&asOf=2025-06-13`);
    await drawn(page, '3 entities, 2 relations');
    const row = (name: RegExp) => page.getByRole('row', { name }).getByRole('button');
    await row(/Engineer 1 of 4/).focus();
    await page.keyboard.press('h');
    await drawn(page, '2 entities, 0 relations');
    // Two looks at the evidence are one step.
    await row(/About 300/).click();
    await row(/Chinese AI developer/).click();
    // So is a slider that is moved key by key.
    const slider = page.getByRole('slider', { name: /^As of/ });
    await slider.focus();
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => here(page)?.asOf).toBe('2025-06-10');
    await page.getByRole('button', { name: 'GPU fleet 1' }).click();
    await drawn(page, '1 entity, 0 relations');
    const last = page.url();

    await undo(page);
    await happened(page, 'Undone: change the filters.');
    await undo(page);
    await happened(page, 'Undone: as of 2025-06-10.');
    expect(here(page)?.asOf).toBe('2025-06-13');
    await undo(page);
    await happened(page, 'Undone: select Chinese AI developer (unnamed).');
    expect(here(page)?.selection).toBeUndefined();
    await page.getByRole('button', { name: 'Undo: hide Engineer 1 of 4' }).click();
    await happened(page, 'Undone: hide Engineer 1 of 4.');
    await drawn(page, '3 entities, 2 relations');
    expect(await page.getByRole('button', { name: 'Undo', exact: true }).isDisabled()).toBe(true);
    for (const _ of [1, 2, 3, 4]) await page.keyboard.press('Control+Shift+Z');
    await happened(page, 'Done again: change the filters.');
    expect(page.url()).toBe(last);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('the back button goes from one piece of evidence to the one before, and is itself a step', async () => {
    const { page } = await open(`?ids=${fleet},${developer}&show=tables&asOf=2025-06-13`);
    const row = (name: RegExp) => page.getByRole('row', { name }).getByRole('button');
    await row(/About 300/).click();
    await row(/Chinese AI developer/).click();
    await expect.poll(() => here(page)?.selection?.[0]?.id).toBe(developer);
    await page.goBack();
    // The bar knows before the page does.
    await page
      .getByRole('complementary', { name: 'Evidence' })
      .getByRole('heading', { name: /About 300/ })
      .waitFor();
    await undo(page);
    await expect.poll(() => here(page)?.selection).toBeUndefined();
    await page.close();
  });
});

test('the picture yields when the evidence opens beside it: nothing of it lies beneath', async () => {
  const { page } = await open(`?ids=${fleet},${developer}&asOf=2025-06-13`);
  await drawn(page, '2 entities, 0 relations');
  const find = page.getByRole('searchbox', { name: 'Find in the graph' });
  await find.fill('developer');
  await find.press('Enter');
  await page.getByRole('complementary', { name: 'Evidence' }).waitFor();
  const right = async (label: string): Promise<number> => {
    const box = await page.getByRole('button', { name: label }).boundingBox();
    return (box?.x ?? Number.NaN) + (box?.width ?? Number.NaN);
  };
  const panel = await page.locator('#evidence').boundingBox();
  await expect.poll(() => right('Show all')).toBeLessThanOrEqual(panel?.x ?? 0);
  expect(await page.evaluate('document.documentElement.scrollHeight - innerHeight')).toBe(0);
  await page.getByRole('application').click({ button: 'right' });
  const menu = page.getByRole('menu');
  await menu.getByRole('menuitem').first().waitFor();
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
  await page.close();
});

test('the bar says what its buttons do where there is room, copies the link, and the hint goes once a node was selected', async () => {
  const { page } = await open(`?ids=${fleet},${developer}&asOf=2025-06-13`);
  await drawn(page, '2 entities, 0 relations');
  const words = page.locator('.explorer-bar .tool-word');
  expect(await words.allInnerTexts()).toEqual(['Layout', 'Leases as edges', 'Filters, groups']);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const copied = parseAddress(await page.evaluate(() => navigator.clipboard.readText()));
  // A day that nobody chose is the one on which the link was copied.
  const day = new Date().toISOString().slice(0, 10);
  expect(copied).toMatchObject({ page: 'explore', asOf: '2025-06-13', knownBy: day });
  expect(here(page)?.knownBy).toBeUndefined();
  const hint = page.getByRole('complementary', { name: 'Hint' });
  expect(await hint.isVisible()).toBe(true);
  const find = page.getByRole('searchbox', { name: 'Find in the graph' });
  await find.fill('developer');
  await find.press('Enter');
  await hint.waitFor({ state: 'detached' });
  expect(await words.first().isVisible()).toBe(false);
  await page.reload();
  await drawn(page, '2 entities, 0 relations');
  expect(await hint.count()).toBe(0);
  await page.close();
});

test('by touch: several are selected one after the other, in the picture and in the tables', async () => {
  const page = await newPage(stage.browser, { viewport: { width: 820, height: 1100 }, hasTouch: true });
  await page.goto(`${stage.site.url}/explore?ids=${fleet},${developer},nat-cn-eng-1&show=both&asOf=2025-06-13`);
  await drawn(page, '3 entities, 2 relations');
  const row = (name: RegExp) => page.getByRole('row', { name }).getByRole('button');
  const selected = () => here(page)?.selection?.map(({ id }) => id);
  await row(/About 300/).tap();
  await page.getByRole('button', { name: 'Add what is chosen next' }).tap();
  await row(/Chinese AI developer/).tap();
  await expect.poll(selected).toEqual([fleet, developer]);
  await page.getByRole('button', { name: 'Paths between' }).tap();
  await page.getByText('5 paths, as of 2025-06-13').waitFor();
  await row(/Engineer 1 of 4/).tap();
  await row(/About 300/).tap();
  await expect.poll(selected).toEqual([developer, 'nat-cn-eng-1']);
  await page.getByRole('button', { name: 'Add what is chosen next' }).tap();
  await row(/About 300/).tap();
  await expect.poll(selected).toEqual([fleet]);
  await page.close();
});

describe('the tables alone', () => {
  test('by keyboard: several selected, their paths, their group, and the focus stays where a row went away', async () => {
    const people = [1, 2, 3, 4].map(i => `nat-cn-eng-${i}`).join(',');
    const { page, problems } = await open(`?ids=${fleet},${developer},${people}&show=tables&asOf=2025-06-13`);
    await drawn(page, '6 entities, 8 relations');
    const row = (name: RegExp) => page.getByRole('row', { name }).getByRole('button');
    await row(/About 300/).focus();
    await page.keyboard.press('Enter');
    await row(/Chinese AI developer/).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => here(page)?.selection?.map(({ id }) => id)).toEqual([fleet, developer]);
    await page.keyboard.press('Space');
    await expect.poll(() => here(page)?.selection?.map(({ id }) => id)).toEqual([fleet]);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Paths between' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('5 paths, as of 2025-06-13').waitFor();
    await row(/Engineer 2 of 4/).focus();
    await page.keyboard.press('h');
    await drawn(page, '5 entities, 6 relations');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Engineer 3 of 4');
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.getByRole('combobox', { name: 'Grouping' }).selectOption('Group alike persons');
    await page.getByText('5 entities, 6 relations shown as 3 nodes and 2 lines').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: group alike persons.').waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  test('chains: choosing one draws and marks it, and what is selected marks those that hold it', async () => {
    const { page, problems } = await open(`?ids=${fleet}&show=both&asOf=2025-06-13`);
    await drawn(page, '1 entity, 0 relations');
    await page.getByRole('tab', { name: /Entities/ }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('tab', { name: 'Chains', selected: true }).waitFor();
    const table = page.getByRole('table', { name: 'Access chains' });
    await table.waitFor();
    expect(await table.locator('tbody tr').count()).toBe(6);
    const chain = table
      .getByRole('row', { name: /Engineer 2 of 4.*Chinese AI developer|leased to Chinese AI/ })
      .first();
    await chain.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await drawn(page, '3 entities, 2 relations');
    expect(await chain.getAttribute('aria-selected')).toBe('true');
    const marked = here(page)?.own?.marked?.split(',') ?? [];
    expect(marked).toHaveLength(5);

    await page.getByRole('tab', { name: /Entities/ }).click();
    await page
      .getByRole('row', { name: /Chinese AI developer/ })
      .getByRole('button')
      .click();
    await page.getByRole('tab', { name: 'Chains' }).click();
    await page.getByText('2 chains of 6 hold what is selected.').waitFor();
    expect(await table.getByText('holds what is selected').count()).toBe(2);
    await undo(page);
    await undo(page);
    await drawn(page, '1 entity, 0 relations');
    expect(problems).toEqual([]);
    await page.close();
  });

  test.each([
    ['paths and chains', 'light', 1280],
    ['paths and chains, narrow and dark', 'dark', 390],
  ] as const)('axe finds nothing: %s', async (_state, colorScheme, width) => {
    const { page } = await open(
      `?ids=${fleet},${developer}&show=both&table=chains&asOf=2025-06-13&entity=${developer}&paths=${fleet},${developer},5,store`,
      { colorScheme, width },
    );
    await page.getByText('5 paths, as of 2025-06-13').waitFor();
    await page.getByText('2 chains of 6 hold what is selected.').waitFor();
    await page.getByText('12 of 22 kinds of relation').click();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
