import type { Page } from 'playwright-core';
import { loadSeed } from '../seed/loadSeed.ts';
import { migrate } from '../seed/migrations.ts';
import { openStore } from '../server/store/store.ts';
import { launchBrowser } from '../test/support/browser.ts';
import buildWeb from '../test/support/buildWeb.ts';
import { newPage } from '../test/support/newPage.ts';
import { whole } from '../test/support/openPage.ts';
import { startSite } from '../test/support/site.ts';
import { temporaryNeo4j } from '../test/support/temporaryNeo4j.ts';
import { quantile } from './support/rounds.ts';

/**
 * What a hand waits for: from an event to the next picture of the page, by the Event Timing API of Chromium, 1440 × 900. An
 * interaction (a key with its letter, a press with its click) counts as its longest event. Chromium tells durations in steps
 * of 8 ms, and none below 16 ms.
 *
 * npm run bench -- interactions [rounds] [WORD: interactions whose name matches it]
 */
const [, , rounds = '20', only = ''] = process.argv;

type Act = {
  readonly name: string;
  readonly address: string;
  /** What must be there before the first round. */
  readonly ready: string;
  /** One round; an act that has to be taken back does so itself, since both count. */
  readonly act: (page: Page, round: number) => Promise<unknown>;
};

const letters = 'malaysia';
/** After what is done between two rounds, the page comes to rest. */
const settleMilliseconds = 700;
const write = (selector: string) => async (page: Page, round: number) => {
  if (round > 0 && round % letters.length === 0) {
    await page.locator(selector).fill('');
    await page.waitForTimeout(settleMilliseconds);
    await forget(page);
  }
  await page.locator(selector).press(letters[round % letters.length] ?? 'a');
};
const press = (selector: string) => (page: Page) => page.locator(selector).first().click();
const pressNamed = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

const explorer =
  '/explore?ids=my-suitcases,firm-cn-unnamed-ai,firm-sg-unnamed-sub,fleet-my-300,lease-my-300&group=persons&leases=edge&asOf=2025-06-01';
const chains = '/chains?target=fleet-my-300&asOf=2025-06-01';
const canvas = '.graph-canvas[aria-busy="false"]';

const acts: readonly Act[] = [
  {
    ...{ name: 'cases: a letter in the filter', address: '/', ready: '.cases tbody tr' },
    act: write('[aria-label="Filter cases and chains"]'),
  },
  {
    ...{ name: 'cases: the filter cleared', address: '/', ready: '.cases tbody tr' },
    act: async page => {
      const filter = page.locator('[aria-label="Filter cases and chains"]');
      await filter.fill('malaysia');
      await page.waitForTimeout(settleMilliseconds);
      await filter.press('Control+a');
      await page.waitForTimeout(settleMilliseconds);
      await forget(page);
      await filter.press('Delete');
    },
  },
  { name: 'cases: sorted by title', address: '/', ready: '.cases tbody tr', act: press('.cases thead button') },
  {
    ...{ name: 'search: a letter', address: '/help', ready: 'main h1' },
    act: write('.search input[role=combobox]'),
  },
  {
    ...{ name: 'case: next step', address: '/case/my-suitcases', ready: canvas },
    act: (page, round) => pressNamed(round % 2 === 0 ? /^Next step/ : /^Previous step/)(page),
  },
  {
    ...{ name: 'case: date moved', address: '/case/my-suitcases?asOf=2025-04-01', ready: canvas },
    act: (page, round) => pressNamed(round % 2 === 0 ? /^As of: previous/ : /^As of: next/)(page),
  },
  {
    ...{ name: 'chains: date moved', address: chains, ready: canvas },
    act: (page, round) => pressNamed(round % 2 === 0 ? /^As of: previous/ : /^As of: next/)(page),
  },
  {
    name: 'chains: evidence of a step',
    address: chains,
    ready: canvas,
    act: press('.chain-list a:has-text("used by")'),
  },
  { name: 'chains: reasons of a test', address: chains, ready: 'table.tests button', act: press('table.tests button') },
  {
    name: 'chains: removal simulated',
    address: chains,
    ready: canvas,
    act: async page => {
      await pressNamed(/^Simulate removal/)(page);
      await page.waitForTimeout(700);
      await page.goBack();
      await whole(page);
    },
  },
  {
    ...{
      name: 'explore: an entity selected',
      address: `${explorer}&show=both`,
      ready: `${canvas} ~ *, .twin tbody tr`,
    },
    act: (page, round) =>
      page
        .locator('.twin .row-button')
        .nth(round % 3)
        .click(),
  },
  {
    ...{ name: 'explore: expanded, and undone', address: `${explorer}&entity=firm-cn-unnamed-ai`, ready: canvas },
    act: async (page, round) => {
      await page.locator('.graph-canvas').first().focus();
      await page.keyboard.press(round % 2 === 0 ? 'e' : 'Control+z');
      await page.waitForTimeout(600);
    },
  },
  { name: 'explore: a kind left out', address: explorer, ready: canvas, act: press('.legend .legend-item') },
  {
    ...{ name: 'explore: a letter in find', address: explorer, ready: canvas },
    act: write('[aria-label="Find in the graph"]'),
  },
  {
    name: 'explore: tables shown',
    address: explorer,
    ready: canvas,
    act: (page, round) => pressNamed(round % 2 === 0 ? /^Tables/ : /^Graph/)(page),
  },
  { name: 'rules: a rule opened', address: '/rules', ready: '.timeline .disclose', act: press('.timeline .disclose') },
  {
    ...{ name: 'dossier: reasons of a test', address: '/firm/firm-aivres', ready: 'table.tests button' },
    act: press('table.tests button'),
  },
  { name: 'screening: a letter', address: '/screening', ready: 'textarea', act: write('textarea') },
  { name: 'any page: light and dark', address: '/', ready: '.cases tbody tr', act: pressNamed(/theme|dark|light/i) },
];

type Seen = { seen: { id: number; duration: number }[] };

const watch = `globalThis.seen = [];
new PerformanceObserver(list => {
  for (const { interactionId, duration } of list.getEntries()) if (interactionId > 0) seen.push({ id: interactionId, duration });
}).observe({ type: 'event', durationThreshold: 16, buffered: true });`;

const forget = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (globalThis as unknown as Seen).seen = [];
  });

/** The longest interaction since the last look; 8 where none took 16 ms. */
const longest = async (page: Page): Promise<number> => {
  const seen = await page.evaluate(() => (globalThis as unknown as Seen).seen);
  return Math.max(8, ...seen.map(({ duration }) => duration));
};

const { connection, stop } = await temporaryNeo4j();
const store = openStore(connection);
await migrate(store);
await loadSeed(store, 'seed', () => undefined);
await buildWeb();
const site = await startSite(store);
const browser = await launchBrowser();
const inWords = (milliseconds: number): string => (milliseconds < 16 ? '< 16' : String(milliseconds));
try {
  console.log('| interaction | p50, ms | p95, ms | longest, ms |\n| --- | --- | --- | --- |');
  for (const { name, address, ready, act } of acts.filter(each => new RegExp(only).test(each.name))) {
    const page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
    await page.addInitScript(watch);
    await page.goto(site.url + address);
    await page.locator(ready).first().waitFor();
    await whole(page);
    await page.waitForTimeout(1500);
    const times: number[] = [];
    for (let round = 0; round < Number(rounds); round += 1) {
      await forget(page);
      await act(page, round);
      await page.waitForTimeout(400);
      times.push(await longest(page));
    }
    await page.close();
    console.log(`| ${name} | ${[0.5, 0.95, 1].map(part => inWords(quantile(times, part))).join(' | ')} |`);
  }
} finally {
  await browser.close();
  // A page that is closed leaves questions unanswered.
  await site.close().catch((error: unknown) => console.error(error));
  await store.close();
  await stop();
}
