import type { Page } from 'playwright-core';
import { createServer } from 'vite';
import { launchBrowser } from '../test/support/browser.ts';
import { framesDuring, frameWords, pan, quantile, zoom } from '../test/support/frames.ts';
import { greatGraph, seeded } from '../test/support/greatGraph.ts';
import type { Graph } from '../web/graph/graph.ts';

/**
 * Frame times of panning and zooming a great picture by the mouse, with and without the simplified view while moving,
 * rounds alternating. `node --import tsx bench/canvas.ts [entities] [relations] [rounds]`
 */
const [entityCount = 2000, relationCount = 4000, rounds = 3] = process.argv.slice(2).map(Number);

const drawnGraph = (): { graph: Graph; positions: [string, { x: number; y: number }][] } => {
  const random = seeded();
  const { entities, relations } = greatGraph(entityCount, relationCount);
  const side = Math.ceil(Math.sqrt(entityCount));
  const positions = entities.map(({ id }, i): [string, { x: number; y: number }] => [
    id,
    { x: (i % side) * 170 + random() * 40, y: Math.floor(i / side) * 130 + random() * 40 },
  ]);
  const graph = {
    entities: entities.map((entity, i) => ({ ...entity, restricted: i % 9 === 0 })),
    relations: relations.map(({ from, to, share }, i) => ({
      ...{ id: `r${i}`, kind: 'OWNS' as const, from, to, shareMin: share, shareMax: share },
      status: i % 5 === 0 ? ('ALLEGED' as const) : ('REPORTED' as const),
      disputed: i % 17 === 0,
      certainty: i % 4 === 0 ? ('POSSIBLE' as const) : ('CERTAIN' as const),
      verb: 'owns',
      details: [`${share} %`, 'from March 2025'],
    })),
  };
  return { graph, positions };
};

/** Draws the graph on an empty page of the development server. */
const draw = (page: Page, simplified: boolean): Promise<void> =>
  page.evaluate(
    async ({ graph, positions, simplified: simple }) => {
      const modules = ['/graph/canvas/createCanvas.ts', '/graph/palette.ts'];
      const [canvas, palette] = await Promise.all(modules.map(address => import(address)));
      document.body.replaceChildren();
      const host = document.createElement('div');
      host.style.cssText = 'position:fixed;inset:0';
      document.body.append(host);
      const none = () => undefined;
      const state = {
        graph,
        layout: 'force',
        palette: palette.lightPalette,
        positions: new Map(positions),
        pinned: new Set(),
        selected: [],
        highlight: [],
      };
      const events = { onSelect: none, onExpand: none, onPositions: none, onHere: none, onBusy: none, onError: none };
      canvas.createCanvas(host, state, simple, events);
    },
    { ...drawnGraph(), simplified },
  );

const movements = [
  ['pan', (page: Page) => pan(page, { x: 640, y: 5 })],
  [
    'zoom',
    async (page: Page) => {
      await zoom(page, { x: 640, y: 400 }, 20);
      await zoom(page, { x: 640, y: 400 }, -20);
    },
  ],
] as const;

const server = await createServer({
  configFile: 'web/vite.config.ts',
  root: 'web',
  server: { port: 0 },
  logLevel: 'error',
});
await server.listen();
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  // Functions handed to the page were compiled by tsx, which names them through a helper.
  await page.addInitScript('globalThis.__name ??= value => value');
  await page.route('**/empty', route => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}empty`);
  const times = new Map<string, readonly number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const simplified of round % 2 === 0 ? [true, false] : [false, true]) {
      await draw(page, simplified);
      await page.waitForTimeout(1500);
      for (const [name, move] of movements) {
        const key = `${name} ${simplified ? 'simplified' : 'full'}`;
        times.set(key, [...(times.get(key) ?? []), ...(await framesDuring(page, () => move(page)))]);
        await page.waitForTimeout(600);
      }
    }
  }
  console.log(`${entityCount} entities, ${relationCount} relations, ${rounds} rounds, 1280 × 800`);
  for (const [key, frames] of [...times].sort()) console.log(`${key.padEnd(16)} ${frameWords(frames)}`);
  for (const [name] of movements) {
    const ratio = quantile(times.get(`${name} full`) ?? [], 0.5) / quantile(times.get(`${name} simplified`) ?? [], 0.5);
    console.log(`${name}: full / simplified ${ratio.toFixed(2)}`);
  }
} finally {
  await browser.close();
  await server.close();
}
