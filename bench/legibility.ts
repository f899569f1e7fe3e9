import type { Browser, Page } from 'playwright-core';
import { loadSeed } from '../seed/loadSeed.ts';
import { migrate } from '../seed/migrations.ts';
import { openStore } from '../server/store/store.ts';
import { asker } from '../test/graphql/ask.ts';
import { launchBrowser } from '../test/support/browser.ts';
import buildWeb from '../test/support/buildWeb.ts';
import { crossings, crossingsByElk, look, through } from '../test/support/legibility.ts';
import { openPage, whole } from '../test/support/openPage.ts';
import { startSite } from '../test/support/site.ts';
import { isSynthetic, writeSynthetic } from '../test/support/syntheticGraph.ts';
import { temporaryNeo4j } from '../test/support/temporaryNeo4j.ts';
import { formatAddress } from '../web/core/address.ts';
import { explorerOwn } from '../web/core/drawnAddress.ts';

/**
 * Whether pictures can be read as they open, in a window of 1440 × 900: every case, the chains of every fleet, site and
 * lease that lead to somebody, the owners of every firm that has some, and three synthetic views in the explorer, as a new link opens them and one by one. Charts of dossiers are not on the
 * canvas: of them the words. Of each
 * the words seen and the smallest of them on the screen, edges that pass through a node that they do not end at,
 * crossings beside those of ELK's own layered picture of the same graph, and arrows that point the way that the picture
 * runs, and back.
 *
 * npm run bench -- legibility [WORD: views whose name matches it]; a Neo4j that runs already may be named as for the tests.
 */
const [, , only = ''] = process.argv;
const day = '2025-06-01';
const { TEST_NEO4J_URI: uri, TEST_NEO4J_PASSWORD: password = '' } = process.env;
const neo4j =
  uri === undefined
    ? await temporaryNeo4j()
    : { connection: { uri, user: 'neo4j', password }, stop: async () => undefined };
const store = openStore(neo4j.connection);
await migrate(store);
await loadSeed(store, 'seed', () => undefined);
const ask = asker(() => store);
const idsOf = async (kinds: string): Promise<string[]> => {
  const { data } = await ask(`{ entities(filter: { kinds: [${kinds}] }, first: 500) { nodes { id } } }`);
  const { nodes } = (data as { entities: { nodes: { id: string }[] } }).entities;
  return nodes.map(({ id }) => id).filter(id => !isSynthetic(id));
};
const { data } = await ask('{ cases { id } }');
const cases = (data as { cases: { id: string }[] }).cases.map(({ id }) => id);
const views: { readonly name: string; readonly address: string }[] = [
  ...cases.map(id => ({ name: `case ${id}`, address: `/case/${id}` })),
  ...(await idsOf('GpuFleet, DataCenter, Lease')).map(id => ({
    ...{ name: `chains ${id}`, address: `/chains?target=${id}&asOf=${day}` },
  })),
  ...(await idsOf('Firm, GpuFleet')).map(id => ({ name: `dossier ${id}`, address: `/entity/${id}?asOf=${day}` })),
  ...(await idsOf('Firm')).map(id => ({ name: `owners ${id}`, address: `/ownership?firm=${id}&asOf=${day}` })),
];
for (const count of [50, 300, 1_900]) {
  const own = explorerOwn(await writeSynthetic(store, count));
  const synthetic = (name: string, more: Readonly<Record<string, string>>): void => {
    views.push({ name, address: formatAddress({ page: 'explore', own: { ...own, ...more }, asOf: day }) });
  };
  synthetic(`synthetic ${count}`, {});
  synthetic(`synthetic ${count} one by one`, { group: 'none', leases: 'node' });
}
await buildWeb();
const site = await startSite(store);
const patience = 240_000;

/** The letters of charts in the page, as large as they are seen; undefined where there is no chart. */
const words = async (page: Page, name: string): Promise<string | undefined> => {
  const sizes = await page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>('svg text')].map(text => {
      const scale = text.getScreenCTM()?.a ?? 1;
      return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
    }),
  );
  if (sizes.length === 0) return undefined;
  return `| ${name} | – | ${sizes.length} | ${Math.min(...sizes).toFixed(1)} | – | – | – | – |`;
};

const measure = async (browser: Browser, { name, address }: (typeof views)[number]): Promise<string | undefined> => {
  const { page } = await openPage(browser, site.url + address, { width: 1440 });
  try {
    await whole(page);
    if ((await page.locator('.graph-canvas').count()) === 0) return await words(page, name);
    await page.locator('.graph-canvas[aria-busy="false"]').waitFor({ timeout: patience });
    // The view moves for a moment after the layout has been found.
    await page.waitForTimeout(900);
    const seen = await look(page);
    if (seen.edges.length === 0) return undefined;
    const { node, edge } = seen.fonts;
    const fonts = [...node, ...edge];
    const elk = await crossingsByElk(seen);
    return [
      ...['', name, `${seen.nodes.length}, ${seen.edges.length}`, `${node.length}, ${edge.length}`],
      fonts.length === 0 ? '–' : Math.min(...fonts).toFixed(1),
      ...[through(seen), crossings(seen.edges), elk ?? '–', seen.arrows.join(', '), ''],
    ]
      .join(' | ')
      .trim();
  } finally {
    await page.close();
  }
};

const browser = await launchBrowser();
try {
  console.log(
    '| view | nodes, edges | names, words seen | smallest, px | edges through nodes | crossings | of ELK | arrows along, against |\n| --- | --- | --- | --- | --- | --- | --- | --- |',
  );
  for (const view of views.filter(({ name }) => new RegExp(only).test(name))) {
    const line = await measure(browser, view);
    if (line !== undefined) console.log(line);
  }
} finally {
  await browser.close();
  await site.close();
  await store.close();
  await neo4j.stop();
}
