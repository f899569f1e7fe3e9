import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { migrate } from '../seed/migrations.ts';
import { openStore } from '../server/store/store.ts';
import { launchBrowser } from '../test/support/browser.ts';
import buildWeb from '../test/support/buildWeb.ts';
import { greatGraph } from '../test/support/greatGraph.ts';
import { newPage } from '../test/support/newPage.ts';
import { startSite } from '../test/support/site.ts';
import { temporaryNeo4j } from '../test/support/temporaryNeo4j.ts';
import { formatAddress } from '../web/core/address.ts';
import { emptyView, type View } from '../web/pages/explore/state/view.ts';
import { formatView } from '../web/pages/explore/state/viewAddress.ts';
import { quantile } from './support/rounds.ts';
import { made, tie, writeWorld } from './support/world.ts';

/**
 * How a great view opens in the explorer, 1440 × 900: milliseconds from the end of the last answer to the arranged picture,
 * and tasks of more than 50 ms of the page's thread from then on and before (Long Tasks API of Chromium). As it opens, which is in
 * clusters; one by one where positions are known, as in a link that was shared; one by one with the layered layout.
 *
 * npm run bench -- opening [rounds] [entities …]
 */
const [rounds = 5, ...sizes] = process.argv.slice(2).map(Number);
const most = Math.max(...(sizes.length > 0 ? sizes : [500, 2_000]));
const { entities, relations } = greatGraph(most, most * 2);

const watch = `globalThis.longTasks = [];
new PerformanceObserver(list => {
  for (const { startTime, duration } of list.getEntries()) longTasks.push({ startTime, duration });
}).observe({ type: 'longtask', buffered: true });`;

type Opened = { readonly ms: number; readonly blocked: readonly number[] };

const opened = async (page: Page, address: string): Promise<Opened> => {
  await page.goto(address);
  await page.waitForFunction(
    () => {
      const canvas = document.querySelector('.graph-canvas') as (Element & { _cyreg?: { cy: Core } }) | null;
      return (canvas?._cyreg?.cy.nodes().length ?? 0) > 0 && canvas?.getAttribute('aria-busy') !== 'true';
    },
    undefined,
    { timeout: 120_000, polling: 'raf' },
  );
  const arranged = await page.evaluate(() => performance.now());
  await page.waitForTimeout(1_500);
  return page.evaluate(end => {
    const answers = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const last = Math.max(
      ...answers
        .filter(({ name, responseEnd }) => /graphql/.test(name) && responseEnd < end)
        .map(each => each.responseEnd),
    );
    const tasks = (globalThis as unknown as { longTasks: { startTime: number; duration: number }[] }).longTasks;
    return { ms: end - last, blocked: tasks.map(({ duration }) => duration) };
  }, arranged);
};

const { connection, stop } = await temporaryNeo4j();
const store = openStore(connection);
await migrate(store);
await writeWorld(store, {
  entities: entities.map(({ id, kind, name, country }) =>
    made(
      id,
      kind,
      name,
      kind === 'National' ? { citizenship: [country] } : kind === 'Firm' ? { headquarters: country } : { country },
    ),
  ),
  relations: relations.map(({ from, to, share }) => tie('OWNS', from, to, share)),
});
await buildWeb();
const site = await startSite(store);
const browser = await launchBrowser();
const addressOf = (view: View): string => {
  const own = Object.entries(formatView(view)).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return site.url + formatAddress({ page: 'explore', own: Object.fromEntries(own), asOf: '2025-06-01' });
};
try {
  console.log(
    '| entities | view | from the answer to the picture, p50 ms | tasks over 50 ms | the longest, ms | all of them, ms |',
  );
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const count of sizes.length > 0 ? sizes : [500, 2_000]) {
    const roots = entities.slice(0, count).map(({ id }) => id);
    const positions = new Map(roots.map((id, i) => [id, { x: (i % 50) * 170, y: Math.floor(i / 50) * 130 }]));
    const views: Readonly<Record<string, View>> = {
      'in clusters, as it opens': { ...emptyView, roots, grouping: 'country' },
      'one by one, where they stood': { ...emptyView, roots, positions },
      'one by one, by springs': { ...emptyView, roots },
    };
    for (const [name, view] of Object.entries(views)) {
      const found: Opened[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
        await page.addInitScript('globalThis.__name ??= value => value');
        await page.addInitScript(watch);
        found.push(await opened(page, addressOf(view)));
        if (process.env.SHOT) await page.screenshot({ path: `/tmp/open-${count}-${name.replaceAll(' ', '')}.png` });
        await page.close();
      }
      const middle = (value: (one: Opened) => number): string => quantile(found.map(value), 0.5).toFixed(0);
      console.log(
        `| ${count} | ${name} | ${middle(({ ms }) => ms)} | ${middle(({ blocked }) => blocked.length)} | ${middle(({ blocked }) => Math.max(0, ...blocked))} | ${middle(({ blocked }) => blocked.reduce((a, b) => a + b, 0))} |`,
      );
    }
  }
} finally {
  await browser.close();
  await site.close().catch((error: unknown) => console.error(error));
  await store.close();
  await stop();
}
