import type { Page } from 'playwright-core';
import { createServer } from 'vite';
import { launchBrowser } from '../test/support/browser.ts';
import type { Graph } from '../web/graph/graph.ts';

/**
 * Frame times of panning and zooming a great picture by the mouse, with and without the simplified view while moving,
 * rounds alternating. `node --import tsx bench/canvas.ts [entities] [relations] [rounds]`
 */
const [entityCount = 2000, relationCount = 4000, rounds = 3] = process.argv.slice(2).map(Number);

/** The same graph every time (a linear congruential generator, Park and Miller 1988). */
const seeded = (): (() => number) => {
  let state = 42;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

const randomGraph = (): { graph: Graph; positions: [string, { x: number; y: number }][] } => {
  const random = seeded();
  const kinds = ['Firm', 'Firm', 'Firm', 'National', 'Lease', 'GpuFleet', 'DataCenter', 'PublicBody'] as const;
  const entities = Array.from({ length: entityCount }, (_, i) => ({
    id: `e${i}`,
    kind: kinds[i % kinds.length] ?? 'Firm',
    name: `Entity number ${i} of the bench`,
    country: i % 3 === 0 ? 'CN' : 'MY',
    restricted: i % 9 === 0,
  }));
  const side = Math.ceil(Math.sqrt(entityCount));
  const positions = entities.map(({ id }, i): [string, { x: number; y: number }] => [
    id,
    { x: (i % side) * 170 + random() * 40, y: Math.floor(i / side) * 130 + random() * 40 },
  ]);
  const relations = Array.from({ length: relationCount }, (_, i) => {
    const from = Math.floor(random() * entityCount);
    const near = (from + 1 + Math.floor(random() * 60)) % entityCount;
    return {
      id: `r${i}`,
      kind: 'OWNS' as const,
      from: `e${from}`,
      to: `e${near}`,
      status: i % 5 === 0 ? ('ALLEGED' as const) : ('REPORTED' as const),
      disputed: i % 17 === 0,
      certainty: i % 4 === 0 ? ('POSSIBLE' as const) : ('CERTAIN' as const),
      text: `owns (${i % 100} %, from March 2025)`,
      shareMin: i % 100,
      shareMax: i % 100,
    };
  });
  return { graph: { entities, relations }, positions };
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
    { ...randomGraph(), simplified },
  );

/** Milliseconds between the frames that the browser drew while something went on. */
const framesDuring = async (page: Page, act: () => Promise<void>): Promise<number[]> => {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const tick = (): void => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      if (Object.hasOwn(globalThis, 'frames_')) requestAnimationFrame(tick);
    };
    Object.assign(globalThis, { frames_: frames });
    requestAnimationFrame(tick);
  });
  await act();
  return page.evaluate(() => {
    const { frames_: frames } = globalThis as unknown as { frames_: number[] };
    Reflect.deleteProperty(globalThis, 'frames_');
    return frames.slice(1);
  });
};

const pan = async (page: Page): Promise<void> => {
  await page.mouse.move(640, 5);
  await page.mouse.down();
  for (let step = 1; step <= 90; step += 1) await page.mouse.move(640 - step * 4, 5 + step * 3);
};
const zoom = async (page: Page): Promise<void> => {
  await page.mouse.move(640, 400);
  for (let step = 0; step < 40; step += 1) await page.mouse.wheel(0, step < 20 ? -40 : 40);
};

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

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
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const simplified of round % 2 === 0 ? [true, false] : [false, true]) {
      await draw(page, simplified);
      await page.waitForTimeout(1500);
      for (const [name, act] of [
        ['pan', pan],
        ['zoom', zoom],
      ] as const) {
        const key = `${name} ${simplified ? 'simplified' : 'full'}`;
        times.set(key, [...(times.get(key) ?? []), ...(await framesDuring(page, () => act(page)))]);
        await page.mouse.up();
        await page.waitForTimeout(600);
      }
    }
  }
  console.log(`${entityCount} entities, ${relationCount} relations, ${rounds} rounds, 1280 × 800`);
  for (const [key, frames] of [...times].sort()) {
    const median = quantile(frames, 0.5);
    const slow = frames.filter(frame => frame > 34).length;
    const mean = frames.reduce((sum, frame) => sum + frame, 0) / frames.length;
    console.log(
      `${key.padEnd(16)} median ${median.toFixed(1)} ms, p95 ${quantile(frames, 0.95).toFixed(1)} ms, ${(1000 / mean).toFixed(1)} frames/s, ${slow} of ${frames.length} frames over 34 ms`,
    );
  }
  for (const name of ['pan', 'zoom']) {
    const ratio = quantile(times.get(`${name} full`) ?? [], 0.5) / quantile(times.get(`${name} simplified`) ?? [], 0.5);
    console.log(`${name}: full / simplified ${ratio.toFixed(2)}`);
  }
} finally {
  await browser.close();
  await server.close();
}
