import type { Page } from 'playwright-core';
import { createServer } from 'vite';
import { launchBrowser } from '../test/support/browser.ts';
import { greatGraph } from '../test/support/greatGraph.ts';
import type { Graph } from '../web/graph/graph.ts';
import { inRounds, quantile } from './support/rounds.ts';

/**
 * How long the layered layout takes as the page asks for it, in its worker, beside ELK's layered algorithm as it comes, with
 * the same boxes in a worker of its own; 1.3 relations an entity. Rounds alternate.
 *
 * npm run bench -- layout [rounds] [entities …]
 */
const [rounds = 5, ...sizes] = process.argv.slice(2).map(Number);

const graphOf = (count: number): Graph => {
  const { entities, relations } = greatGraph(count, Math.round(count * 1.3));
  return {
    entities: entities.map(entity => ({ ...entity, restricted: false })),
    relations: relations.map(({ from, to, share }, i) => ({
      ...{ id: `r${i}`, kind: 'OWNS' as const, from, to, shareMin: share, shareMax: share },
      ...{ status: 'REPORTED' as const, disputed: false, certainty: 'CERTAIN' as const },
      ...{ verb: 'owns', details: [`${share} %`, 'from March 2025'] },
    })),
  };
};

const server = await createServer({
  configFile: 'web/vite.config.ts',
  root: 'web',
  server: { port: 0 },
  logLevel: 'error',
});
await server.listen();
const browser = await launchBrowser();

/** Lays the graph out in the page and gives how many entities were placed. */
const laidOut = (page: Page, graph: Graph, plain: boolean): Promise<number> =>
  page.evaluate(
    async ({ graph: drawn, plain: isPlain }) => {
      const modules = ['/graph/layout/arrange.ts', '/graph/layout/layered.ts', '/elk.js'];
      const [arrange, layered, elk] = await Promise.all(modules.map(address => import(address)));
      if (!isPlain)
        return new Promise<number>((resolve, reject) =>
          arrange.arrange({
            ...{ graph: drawn, layout: 'layered', positions: new Map(), pinned: new Set(), centres: [], aspect: 1.6 },
            onPicture: (positions: ReadonlyMap<string, unknown>) => resolve(positions.size),
            onError: reject,
          }),
        );
      const { children, edges } = layered.layeredQuestion(drawn, 1.6);
      const worker = elk.plainElk();
      const layoutOptions = { 'elk.algorithm': 'layered', 'elk.direction': 'RIGHT' };
      const answer = await worker.layout({ id: 'graph', layoutOptions, children, edges });
      worker.terminateWorker();
      return answer.children.length;
    },
    { graph, plain },
  );

/** A module of the page that makes an ELK as its own documentation does. */
const elkModule = `import ELK from '/@id/elkjs/lib/elk-api.js';
import address from '/@id/elkjs/lib/elk-worker.min.js?url';
export const plainElk = () => new ELK({ workerFactory: () => new Worker(address) });`;

try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript('globalThis.__name ??= value => value');
  await page.route('**/empty', route => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.route('**/elk.js', route =>
    route.fulfill({ contentType: 'text/javascript', body: elkModule.replaceAll('/@id/', '/@id/') }),
  );
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}empty`);
  console.log('| entities | ours, p50 ms | ELK as it comes, p50 ms | ratio |\n| --- | --- | --- | --- |');
  for (const count of sizes.length > 0 ? sizes : [300, 1_000]) {
    const graph = graphOf(count);
    const placed = [await laidOut(page, graph, false), await laidOut(page, graph, true)];
    if (placed.some(found => found !== count)) throw new Error(`placed ${placed.join(' and ')} of ${count}`);
    const times = await inRounds(
      { ours: () => laidOut(page, graph, false), plain: () => laidOut(page, graph, true) },
      rounds,
    );
    const [ours, plain] = [quantile(times.ours, 0.5), quantile(times.plain, 0.5)];
    console.log(`| ${count} | ${ours.toFixed(0)} | ${plain.toFixed(0)} | ${(ours / plain).toFixed(2)} |`);
  }
} finally {
  await browser.close();
  await server.close();
}
