import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserStage } from '../support/browserStage.ts';
import { type Drawn, drawnAtRest, isInside } from '../support/drawnOn.ts';
import { newPage } from '../support/newPage.ts';

const stage = browserStage();

const open = async (query: string): Promise<Page> => {
  const page = await newPage(stage.browser, { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(`${stage.site.url}/explore?${query}`);
  return page;
};

/** A square of four, as wide and as high as the view when all of it is shown. */
const square = 'ids=fleet-my-300,nat-cn-eng-1,nat-cn-eng-2,firm-cn-unnamed-ai&at=0,0!1100,0!0,400!1100,400';
const dimmed = (element: Element & { _cyreg?: { cy: Core } }): number =>
  element._cyreg?.cy.elements('.dim').length ?? -1;

const column = 'ids=fleet-my-300,nat-cn-eng-1,nat-cn-eng-2&at=0,0!0,120!0,240';
const inPicture = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('role') === 'application');
const selected = (page: Page): string[] => new URL(page.url()).searchParams.getAll('entity');
const spotOf = ({ at }: Drawn, id: string) => at[id] ?? { x: Number.NaN, y: Number.NaN };

/** The longest way, in pixels on the page, that a node went. */
const moved = (before: Drawn, after: Drawn): number =>
  Math.max(
    ...Object.entries(before.at).map(([id, { x, y }]) => Math.hypot(spotOf(after, id).x - x, spotOf(after, id).y - y)),
  );

test('a click gives it the keyboard, at the node that was clicked; undo leaves it there', async () => {
  const page = await open(column);
  const { x, y } = spotOf(await drawnAtRest(page), 'nat-cn-eng-1');
  await page.mouse.click(x, y);
  await page.waitForURL(/entity=nat-cn-eng-1/);
  expect(await inPicture(page)).toBe(true);
  await page.keyboard.press('p');
  await page.waitForURL(/pinned=nat-cn-eng-1/);
  await page.keyboard.press('h');
  await page.getByText('1 hidden').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('1 hidden').waitFor({ state: 'detached' });
  expect(await inPicture(page)).toBe(true);
  await page.getByRole('button', { name: 'Close the evidence' }).click();
  await expect.poll(() => inPicture(page)).toBe(true);
  await page.close();
});

test('what is in view stands still while something is selected, with Ctrl too, and let go; twice quickly selects', async () => {
  const page = await open(column);
  const hinted = await drawnAtRest(page);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  expect(moved(hinted, await drawnAtRest(page))).toBeLessThan(3);
  await page.getByRole('button', { name: 'Show all' }).click();
  const first = await drawnAtRest(page);
  const one = spotOf(first, 'nat-cn-eng-1');
  await page.mouse.click(one.x, one.y);
  const chosen = await drawnAtRest(page);
  expect(chosen.box.right).toBeLessThan(first.box.right);
  expect(moved(first, chosen)).toBeLessThan(3);
  const two = spotOf(first, 'nat-cn-eng-2');
  await page.keyboard.down('Control');
  await page.mouse.click(two.x, two.y);
  await page.keyboard.up('Control');
  await expect.poll(() => selected(page)).toEqual(['nat-cn-eng-1', 'nat-cn-eng-2']);
  await drawnAtRest(page);
  await page.mouse.click(first.box.left + 30, one.y);
  await expect.poll(() => selected(page)).toEqual([]);
  expect(moved(first, await drawnAtRest(page))).toBeLessThan(3);
  await page.mouse.dblclick(one.x, one.y);
  await page.getByText(/added from Engineer 1 of 4/).waitFor();
  expect(selected(page)).toEqual(['nat-cn-eng-1']);
  await page.close();
});

test('where all was in view it stays so when evidence and paths open, and fills the room again when they close', async () => {
  const page = await open(`${square}&asOf=2025-06-01`);
  await drawnAtRest(page);
  await page.getByRole('button', { name: 'Show all' }).click();
  const first = await drawnAtRest(page);
  const one = spotOf(first, 'nat-cn-eng-1');
  await page.mouse.click(one.x, one.y);
  await page.waitForURL(/entity=nat-cn-eng-1/);
  const second = await drawnAtRest(page);
  const two = spotOf(second, 'firm-cn-unnamed-ai');
  await page.keyboard.down('Control');
  await page.mouse.click(two.x, two.y);
  await page.keyboard.up('Control');
  await page.getByRole('button', { name: 'Paths between' }).click();
  await page.getByRole('region', { name: 'Paths' }).getByRole('listitem').first().waitFor();
  const small = await drawnAtRest(page);
  expect(small.zoom).toBeLessThan(first.zoom * 0.8);
  for (const slot of Object.values(small.at)) expect(isInside(slot, small.box)).toBe(true);
  await page.getByRole('button', { name: 'Close the paths' }).click();
  await page.getByRole('button', { name: 'Close the evidence' }).click();
  await page.waitForURL(url => !url.search.includes('entity='));
  expect((await drawnAtRest(page)).zoom).toBeGreaterThan(first.zoom * 0.95);
  expect(await page.locator('.graph-canvas').evaluate(dimmed)).toBe(0);
  await page.close();
});
