import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { browserStage } from '../support/browserStage.ts';
import { type Drawn, drawnAtRest, drawnOn, isInside } from '../support/drawnOn.ts';
import { look, through } from '../support/legibility.ts';
import { newPage } from '../support/newPage.ts';

const stage = browserStage();

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await newPage(stage.browser, {
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  await page.goto(stage.site.url + path);
  return page;
};

const fleet = 'fleet-my-300';
const chains = `/chains?target=${fleet}&asOf=2025-06-01`;
const readable = 0.75;

test.each([
  ['chains', chains, fleet],
  [
    'the step of a case',
    '/case/my-suitcases?step=3&asOf=2025-06-01',
    'firm-cn-unnamed-ai group~nat-cn-eng-1 fleet-my-300',
  ],
  [
    'the explorer',
    `/explore?ids=my-suitcases,firm-cn-unnamed-ai,firm-sg-unnamed-sub,${fleet},nat-cn-eng-1,nat-cn-eng-2&asOf=2025-06-01`,
    fleet,
  ],
  [
    'the explorer, though something else begins further left',
    `/explore?ids=jur-tw,jur-my,flow-tw-my-computers,lease-my-300,firm-cn-unnamed-ai,firm-sg-unnamed-sub,${fleet},nat-cn-eng-1,nat-cn-eng-2&asOf=2025-06-01`,
    fleet,
  ],
  [
    'what is selected',
    `/explore?ids=my-suitcases,firm-cn-unnamed-ai,firm-sg-unnamed-sub,${fleet},nat-cn-eng-1&entity=nat-cn-eng-1`,
    'nat-cn-eng-1',
  ],
])('on a phone, the picture begins near enough to read: %s', async (_what, path, start) => {
  const page = await open(path, phone);
  const first = await drawnAtRest(page);
  expect(first.zoom).toBeGreaterThanOrEqual(readable);
  // Of what a step lights, a part: it may be spread over more than a phone shows.
  expect(start.split(' ').some(id => isInside(first.at[id] ?? { x: -1, y: -1 }, first.box))).toBe(true);
  await page.getByRole('button', { name: /Whole graph|Show all/ }).click();
  const whole = await drawnAtRest(page);
  for (const slot of Object.values(whole.at)) expect(isInside(slot, whole.box)).toBe(true);
  await page.close();
});

test('as a picture opens, no word is smaller than 11 pixels and no line passes through a node; zoomed out, fewer are named', async () => {
  const page = await open(chains);
  await drawnAtRest(page);
  const seen = await look(page);
  const { node, edge } = seen.fonts;
  expect(node).toHaveLength(seen.nodes.length);
  expect(Math.min(...node, ...edge)).toBeGreaterThanOrEqual(11);
  expect(through(seen)).toBe(0);
  // From the hardware on the left to the parties on the right.
  expect(seen.arrows[1]).toBe(0);
  const canvas = page.locator('.graph-canvas');
  await canvas.focus();
  for (let times = 0; times < 6; times += 1) await canvas.press('-');
  await expect.poll(async () => (await look(page)).fonts.node.length).toBeLessThan(seen.nodes.length);
  const far = (await look(page)).fonts;
  expect(Math.min(...far.node, ...far.edge)).toBeGreaterThanOrEqual(11);
  // The four engineers are one node.
  expect(seen.nodes.filter(({ id }) => id.startsWith('group~'))).toHaveLength(1);
  await page.close();
});

/** The place in the canvas that is farthest from all nodes. */
const freeSpot = ({ at, box }: Drawn) => {
  const parts = [0.3, 0.4, 0.5, 0.6, 0.7];
  const slots = parts.flatMap(x =>
    parts.map(y => ({ x: box.left + x * (box.right - box.left), y: box.top + y * (box.bottom - box.top) })),
  );
  const distance = ({ x, y }: { x: number; y: number }) =>
    Math.min(...Object.values(at).map(node => Math.hypot(node.x - x, node.y - y)));
  return slots.reduce((best, slot) => (distance(slot) > distance(best) ? slot : best));
};

test('on a phone, one finger up and down scrolls the page, sideways the picture', async () => {
  const page = await open(chains, phone);
  await drawnAtRest(page);
  await page.locator('.drawing').scrollIntoViewIfNeeded();
  await page.getByText('Drag sideways').waitFor();
  const before = await drawnOn(page);
  const touch = await page.context().newCDPSession(page);
  const swipe = async (across: number, down: number): Promise<void> => {
    // The page may have scrolled since.
    const { x, y } = freeSpot(await drawnOn(page));
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (let step = 1; step <= 12; step += 1) {
      const touchPoints = [{ x: x + (across * step) / 12, y: y + (down * step) / 12 }];
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForTimeout(500);
  };
  const scrolled = () => page.locator('#main').evaluate(main => main.scrollTop);
  const from = await scrolled();
  await swipe(0, -150);
  expect(await scrolled()).toBeGreaterThan(from + 80);
  expect((await drawnOn(page)).pan).toEqual(before.pan);
  await swipe(0, 150);
  const back = await scrolled();
  await swipe(-120, 0);
  expect((await drawnOn(page)).pan.x).toBeLessThan(before.pan.x - 60);
  expect(await scrolled()).toBe(back);
  await page.close();
});

test.each([
  ['chains', chains],
  ['the explorer', `/explore?ids=${fleet},nat-cn-eng-1,firm-cn-unnamed-ai&asOf=2025-06-01`],
])(
  'on a phone, the evidence takes less than half of the height and leaves in view what it is about: %s',
  async (_what, path) => {
    const page = await open(path, phone);
    await drawnAtRest(page);
    await page.locator('.graph-canvas').scrollIntoViewIfNeeded();
    const { at } = await drawnOn(page);
    const { x, y } = at[fleet] ?? { x: 0, y: 0 };
    await page.touchscreen.tap(x, y);
    const sheet = page.getByRole('complementary', { name: 'Evidence' });
    await sheet.getByRole('heading', { name: /About 300 rented servers/ }).waitFor();
    const { at: after, box } = await drawnAtRest(page);
    const covered = await sheet.boundingBox();
    expect(covered?.height).toBeLessThanOrEqual(422);
    const slot = after[fleet] ?? { x: -1, y: -1 };
    expect(isInside(slot, box)).toBe(true);
    expect(slot.y).toBeGreaterThan(48);
    expect(slot.y).toBeLessThan(covered?.y ?? 0);
    await page.close();
  },
);

test.each([
  ['chains', chains],
  ['owners', '/ownership?firm=firm-aivres&asOf=2025-06-01'],
])('the evidence that opens beside a page takes its room from the picture: %s', async (_what, path) => {
  const page = await open(path);
  await drawnAtRest(page);
  await page.locator('main').locator('a[href*="relation="], a[href*="entity="]').first().click();
  await page.getByRole('complementary', { name: 'Evidence' }).waitFor();
  const { at, box } = await drawnAtRest(page);
  for (const slot of Object.values(at)) expect(isInside(slot, box)).toBe(true);
  expect(await page.locator('#main').evaluate(main => main.scrollWidth - main.clientWidth)).toBe(0);
  await page.close();
});

/** A square of four, as wide and as high as the view when all of it is shown. */
const square = 'ids=fleet-my-300,nat-cn-eng-1,nat-cn-eng-2,firm-cn-unnamed-ai&at=0,0!1100,0!0,400!1100,400';

test('a picture that was seen whole is seen whole in less height too', async () => {
  const page = await open(`/explore?${square}`);
  await drawnAtRest(page);
  await page.getByRole('button', { name: 'Both' }).click();
  await page.getByRole('tab', { name: /Entities/ }).waitFor();
  const { at, box } = await drawnAtRest(page);
  for (const slot of Object.values(at)) expect(isInside(slot, box)).toBe(true);
  await page.close();
});

test('where panels leave little room, the page scrolls, and no part of it covers another', async () => {
  const page = await open(`/explore?${square}&paths=${fleet},firm-cn-unnamed-ai,5,store&panel=filters`, {
    viewport: { width: 1280, height: 600 },
  });
  await drawnAtRest(page);
  const picture = await page.locator('.graph').boundingBox();
  const foot = await page.locator('.explorer-foot').boundingBox();
  expect(picture?.height).toBeGreaterThanOrEqual(240);
  expect(foot?.y).toBeGreaterThanOrEqual((picture?.y ?? 0) + (picture?.height ?? 0));
  await page.close();
});

test('when all is shown, no node lies under the buttons', async () => {
  const page = await open(`/explore?${square}`);
  await page.getByText('4 entities').waitFor();
  await drawnAtRest(page);
  await page.getByRole('button', { name: 'Show all' }).click();
  const { ends, box, at } = await drawnAtRest(page);
  const bar = await page.getByRole('group', { name: 'Zoom' }).boundingBox();
  for (const slot of Object.values(at)) expect(isInside(slot, box)).toBe(true);
  const end = ends['firm-cn-unnamed-ai'];
  expect(end && bar && end.x > bar.x && end.y > bar.y).toBe(false);
  await page.close();
});

test('what is selected in a table comes into view; what is in view already moves nothing', async () => {
  const page = await open(`/explore?${square}&show=both`);
  await drawnAtRest(page);
  for (let press = 0; press < 7; press += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
  const away = await drawnAtRest(page);
  expect(isInside(away.at['nat-cn-eng-2'] ?? { x: 0, y: 0 }, away.box)).toBe(false);
  const row = page
    .getByRole('row', { name: /Engineer 2 of 4/ })
    .getByRole('button')
    .first();
  await row.click();
  await page.waitForURL(/entity=nat-cn-eng-2/);
  const there = await drawnAtRest(page);
  expect(isInside(there.at['nat-cn-eng-2'] ?? { x: 0, y: 0 }, there.box)).toBe(true);
  expect(there.zoom).toBe(away.zoom);
  await page.keyboard.press('Escape');
  await page.waitForURL(url => !url.search.includes('entity='));
  const closed = await drawnAtRest(page);
  await row.click();
  await page.waitForURL(/entity=nat-cn-eng-2/);
  const again = await drawnAtRest(page);
  expect(again.pan).toEqual(closed.pan);
  await page.close();
});

test('where only tables are shown, the picture can be saved as PNG too', async () => {
  const page = await open(`/explore?ids=firm-cn-unnamed-ai,firm-sg-unnamed-sub,${fleet},nat-cn-eng-1&show=tables`);
  await page.getByText('4 entities').waitFor();
  await page.getByText('Export', { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Picture (PNG)' }).click();
  const { data, width, height } = PNG.sync.read(readFileSync(await (await download).path()));
  expect(width).toBeGreaterThan(800);
  expect(height).toBeGreaterThan(200);
  // Paper, ink, and the colours of hardware and of restricted parties.
  const colours = new Set<string>();
  for (let i = 0; i < data.length; i += 4) colours.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
  for (const colour of ['255,255,255', '0,114,90', '181,71,0']) expect(colours).toContain(colour);
  await page.close();
});
