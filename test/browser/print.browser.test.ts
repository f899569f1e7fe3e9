import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserStage } from '../support/browserStage.ts';
import { openPage, violations, whole } from '../support/openPage.ts';

const stage = browserStage();

/** Opens a page whose printer does nothing but note that it was called, and prints it as the reader would. */
const printed = async (path: string, printIt: (page: Page) => Promise<void>) => {
  const opened = await openPage(stage.browser, stage.site.url + path, { colorScheme: 'dark' });
  const { page } = opened;
  await page.evaluate("window.print = () => { document.title = 'printing' }");
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await whole(page);
  await printIt(page);
  await expect.poll(() => page.title()).toBe('printing');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return opened;
};

const pressButton = (page: Page): Promise<void> => page.getByRole('button', { name: 'Print' }).click();
const pressKeys = (page: Page): Promise<void> => page.keyboard.press('Control+p');

/** Numbers in brackets that the sheet cites, against those that its list of sources has. */
const citations = async (page: Page) => {
  const cited = (await page.locator('[data-source]').allTextContents()).map(text =>
    Number(/^\[(\d+)\]/.exec(text)?.[1]),
  );
  return { cited: [...new Set(cited)].sort((a, b) => a - b), listed: await page.locator('.bibliography li').count() };
};

test('a case on paper: both clocks, the whole story, every claim, what is denied and unknown, numbered sources', async () => {
  const { page, problems } = await printed('/case/my-suitcases?asOf=2025-06-01', pressButton);
  const head = await page.locator('.paper-head').textContent();
  expect(head).toMatch(/As of\s*2025-06-01/);
  expect(head).toMatch(/Known as of\s*\d{4}-\d{2}-\d{2} \(today\)/);
  expect(head).toMatch(/Data revision\s*[0-9a-f]{8,}/);
  expect(head).toContain('not legal advice');
  expect(head).toContain('/case/my-suitcases?asOf=2025-06-01');
  const claims = await page.locator(':is(.story, .abouts) .claim').evaluateAll(found => found.map(claim => claim.id));
  expect(claims).toHaveLength(104);
  expect(new Set(claims).size).toBe(104);
  expect(await page.locator('.abouts .claim').last().isVisible()).toBe(true);
  for (const step of await page.locator('.story-step').all())
    expect(await step.locator('.claim').count()).toBeGreaterThan(0);
  const { cited, listed } = await citations(page);
  expect(listed).toBeGreaterThan(10);
  expect(cited).toEqual(Array.from({ length: listed }, (_, index) => index + 1));
  const sources = await page.locator('.bibliography li').allTextContents();
  expect(sources.find(text => text.includes('Tom’s Hardware') || text.includes("Tom's Hardware"))).toMatch(/https:/);
  expect(
    await page
      .locator('.paper-picture')
      .first()
      .evaluate(image => image.clientWidth),
  ).toBeGreaterThan(300);
  expect(await page.locator('.drawing-canvas').isVisible()).toBe(false);
  expect(await page.getByRole('navigation', { name: 'Pages' }).isVisible()).toBe(false);
  // Paper is light, whatever the screen has.
  expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe('rgb(255, 255, 255)');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(3);
  expect(pages).toBeLessThan(30);
  // The printer is done: the page is folded again.
  await page.emulateMedia({ media: 'screen' });
  await page.locator('.bibliography').waitFor({ state: 'detached' });
  expect(await page.locator('.story-step > ul').count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  expect(problems).toEqual([]);
  await page.close();
});

test('an answer on paper by Ctrl-P: chains in sentences, the reasons of every test and rule, the claims behind every step', async () => {
  const path = '/chains?target=fleet-my-300&asOf=2025-05&knownBy=2025-06-30';
  const { page, problems } = await printed(path, pressKeys);
  expect(await page.locator('.paper-head').textContent()).toMatch(/As of\s*2025-05\s*Known as of\s*2025-06-30/);
  const tested = await page.locator('.tests .tested').count();
  expect(await page.locator('.test-details section').count()).toBe(5 * tested);
  expect(await page.locator('.ruling-reasons').first().isVisible()).toBe(true);
  const passed = page.locator('section', { has: page.getByRole('heading', { name: 'Claims behind the chains' }) });
  const steps = await page
    .locator('.chain-list .step-arrow')
    .evaluateAll(found => new Set(found.map(step => step.getAttribute('href'))).size);
  expect(await passed.locator('.passed-relation').count()).toBe(steps);
  for (const relation of await passed.locator('.passed-relation').all())
    expect(await relation.locator('.claim').count()).toBeGreaterThan(0);
  const { cited, listed } = await citations(page);
  expect(cited).toEqual(Array.from({ length: listed }, (_, index) => index + 1));
  // Nothing runs off the sheet.
  await page.setViewportSize({ width: 690, height: 1000 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(690);
  expect(problems).toEqual([]);
  await page.close();
});

test('the rules on paper keep their names and bars, and what no page has opened stays shut', async () => {
  const { page, problems } = await openPage(stage.browser, `${stage.site.url}/rules`);
  await page.getByRole('button', { name: /^Oct 2023 AC\/S IFR/ }).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: /^Oct 2023 AC\/S IFR/ }).isVisible()).toBe(true);
  expect(await page.evaluate("getComputedStyle(document.querySelector('.app')).printColorAdjust")).toBe('exact');
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`${stage.site.url}/explore?ids=fleet-my-300`);
  const menu = page.getByText('Picture (SVG)');
  await page.getByRole('application').waitFor();
  // The explorer prints as a document: what it shows, how to read it, and the sources behind it.
  await page.evaluate("window.print = () => { document.title = 'printing' }");
  await pressKeys(page);
  await expect.poll(() => page.title()).toBe('printing');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.paper-view .paper-picture').first().isVisible()).toBe(true);
  expect(await page.locator('.paper-view').textContent()).toMatch(/1 entity, 0 relations.*Entities.*Sources/s);
  expect(await page.locator('.paper-head').textContent()).toMatch(/Data revision\s*[0-9a-f]{8,}/);
  expect(await page.locator('.explorer-bar').isVisible()).toBe(false);
  expect(await menu.count()).toBe(1);
  expect(await menu.isVisible()).toBe(false);
  expect(problems).toEqual([]);
  await page.close();
});

/** Points of the smallest letters on paper, in charts too. A pixel is three quarters of a point. */
const smallestLetters = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const sizes: number[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || (node.textContent ?? '').trim() === '' || parent.getClientRects().length === 0) continue;
      if (parent.closest('.hidden')) continue;
      const zoom = Number.parseFloat(getComputedStyle(document.querySelector('.app') ?? document.body).zoom) || 1;
      const scale = parent instanceof SVGTextContentElement ? (parent.getScreenCTM()?.a ?? 1) : zoom;
      sizes.push(Number.parseFloat(getComputedStyle(parent).fontSize) * scale * 0.75);
    }
    return Math.min(...sizes);
  });

test.each([
  ['rules', '/rules?asOf=2025-11-20'],
  ['a dossier with wide tables', '/entity/firm-megaspeed?asOf=2025-11-20'],
  ['a trade flow', '/trade/flow-tw-my-gpu'],
  ['a rule check', '/rule-check?asOf=2025-06-01&model=hw-h20&to=MY&buyer=SG&user=CN&way=sale'],
])('%s on paper: no table is wider than the sheet, and no letter smaller than 7 points', async (_what, path) => {
  const { page, problems } = await printed(path, pressKeys);
  await page.setViewportSize({ width: 688, height: 1000 });
  await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(688);
  await expect.poll(() => smallestLetters(page)).toBeGreaterThanOrEqual(7);
  expect(problems).toEqual([]);
  await page.close();
});
