import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parseAddress } from '../../../web/core/address.ts';
import { parseCamera } from '../../../web/pages/explore/state/cameraAddress.ts';
import { browserStage } from '../../support/browserStage.ts';
import { type Drawn, drawnAtRest } from '../../support/drawnOn.ts';
import { newPage } from '../../support/newPage.ts';

const stage = browserStage();

const path = '/explore?ids=fleet-my-300,nat-cn-eng-1,firm-cn-unnamed-ai&at=0,0!300,0!600,120&asOf=2025-06-13';
const open = async (address: string, width = 1280): Promise<Page> => {
  const page = await newPage(stage.browser, { viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(new URL(address, stage.site.url).href);
  await drawnAtRest(page);
  return page;
};
const cameraIn = (page: Page) => parseCamera(parseAddress(page.url())?.own?.camera);
const middleOf = ({ box, pan, zoom }: Drawn) => ({
  x: ((box.right - box.left) / 2 - pan.x) / zoom,
  y: ((box.bottom - box.top) / 2 - pan.y) / zoom,
});
const isNear = (a: Drawn, b: Drawn): void => {
  for (const [id, { x, y }] of Object.entries(a.at)) {
    expect(Math.abs((b.at[id]?.x ?? Number.NaN) - x)).toBeLessThan(2);
    expect(Math.abs((b.at[id]?.y ?? Number.NaN) - y)).toBeLessThan(2);
  }
};
/** Zooms in at one node and drags the picture a little. */
const lookAround = async (page: Page): Promise<Drawn> => {
  const { at, box } = await drawnAtRest(page);
  const spot = at['nat-cn-eng-1'] ?? { x: 0, y: 0 };
  await page.mouse.move(spot.x, spot.y);
  await page.mouse.wheel(0, -400);
  await page.mouse.move(box.left + 40, box.top + 40);
  await page.mouse.down();
  await page.mouse.move(box.left + 110, box.top + 90, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => cameraIn(page)).toBeDefined();
  return drawnAtRest(page);
};

test('a link shows the same part of the picture; looking around is no step and no entry of the history', async () => {
  const page = await open(path);
  expect(cameraIn(page)).toBeUndefined();
  const entries = await page.evaluate(() => history.length);
  const seen = await lookAround(page);
  expect(cameraIn(page)).toEqual({
    x: Math.round(middleOf(seen).x),
    y: Math.round(middleOf(seen).y),
    zoom: Number(seen.zoom.toPrecision(4)),
  });
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(await page.getByRole('button', { name: 'Undo', exact: true }).isDisabled()).toBe(true);

  const same = await open(page.url());
  isNear(seen, await drawnAtRest(same));
  // The keyboard and the buttons write it too; all of the picture needs nothing.
  await same.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => cameraIn(same)?.zoom).toBeGreaterThan(seen.zoom * 1.2);
  await same.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => cameraIn(same)).toBeUndefined();
  await same.close();

  const narrow = await open(page.url(), 820);
  const there = await drawnAtRest(narrow);
  expect(there.zoom).toBeCloseTo(seen.zoom, 2);
  expect(Math.abs(middleOf(there).x - middleOf(seen).x)).toBeLessThan(1);
  expect(Math.abs(middleOf(there).y - middleOf(seen).y)).toBeLessThan(1);
  await narrow.close();
  await page.close();
});

test('a saved view is opened over another picture as it was left, dates and zoom included', async () => {
  const page = await open(path.replace('&asOf=2025-06-13', ''));
  const seen = await lookAround(page);
  await page.getByRole('button', { name: 'Views' }).click();
  const day = new Date().toISOString().slice(0, 10);
  await page.getByLabel('Keep it as it is today').waitFor();
  await page.getByLabel('Name of this view').fill('Near the engineer');
  await page.keyboard.press('Enter');
  await page.getByText('is saved.').waitFor();
  await page.keyboard.press('Escape');

  await page.goto(new URL('/explore?ids=dc-my-unnamed,firm-my-unnamed-entity&asOf=2025-06-13', stage.site.url).href);
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('link', { name: 'Near the engineer' }).click();
  await page.waitForURL(/camera=/);
  isNear(seen, await drawnAtRest(page));
  expect(parseAddress(page.url())).toMatchObject({ asOf: day, knownBy: day });
  await page.close();
});

test('the panel of filters, the table and its order are in the address, and undo leaves them', async () => {
  const page = await open(path);
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('button', { name: 'Both' }).click();
  await page.getByRole('button', { name: 'Kind', exact: true }).click();
  await page.getByRole('button', { name: 'Kind', exact: true }).click();
  expect(await page.getByRole('button', { name: 'Undo', exact: true }).isDisabled()).toBe(true);
  const rows = (on: Page) => on.locator('.twin tbody .row-button').allInnerTexts();
  const order = await rows(page);
  const again = await open(page.url());
  await again.getByRole('region', { name: 'Filters' }).waitFor();
  await again.locator('.tables th[aria-sort=descending]').waitFor();
  expect(await rows(again)).toEqual(order);
  await again.close();
  await page.close();
});
