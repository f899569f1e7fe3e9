import type { Page } from 'playwright-core';
import { createServer } from 'vite';
import { launchBrowser } from '../test/support/browser.ts';
import { greatGraph } from '../test/support/greatGraph.ts';
import type { Graph } from '../web/graph/graph.ts';
import { report, spread } from './support/report.ts';
import { inRounds } from './support/rounds.ts';

/**
 * How long the layered layout takes as the page asks for it, in its worker, beside ELK's layered algorithm as it comes, with
 * the same boxes in a worker of its own, and beside dagre with them; 1.3 relations an entity. Then how long 50 entities that are
 * added to the picture take, the others staying where they are, beside all of it laid out anew. Rounds alternate.
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

type Way = 'ours' | 'elk' | 'dagre';

/** Lays the graph out in the page and gives how many entities were placed. */
const laidOut = (page: Page, way: Way): Promise<number> =>
  page.evaluate(async by => {
    const { drawn } = globalThis as unknown as { drawn: Graph };
    const modules = ['/graph/layout/arrange.ts', '/graph/layout/layered.ts', '/peers.js'];
    const [arrange, layered, peers] = await Promise.all(modules.map(address => import(address)));
    if (by === 'ours')
      return new Promise<number>((resolve, reject) =>
        arrange.arrange({
          ...{ graph: drawn, layout: 'layered', positions: new Map(), pinned: new Set(), centres: [], aspect: 1.6 },
          onPicture: (positions: ReadonlyMap<string, unknown>) => resolve(positions.size),
          onError: reject,
        }),
      );
    const { children, edges } = layered.layeredQuestion(drawn, 'right', 1.6);
    if (by === 'dagre') {
      const picture = new peers.dagre.Graph({ multigraph: true });
      picture.setGraph({ rankdir: 'LR' }).setDefaultEdgeLabel(() => ({}));
      for (const { id, width, height } of children) picture.setNode(id, { width, height });
      for (const { id, sources, targets } of edges) picture.setEdge(sources[0], targets[0], {}, id);
      peers.dagre.layout(picture);
      return children.filter(({ id }: { id: string }) => Number.isFinite(picture.node(id).x)).length;
    }
    const worker = peers.plainElk();
    const layoutOptions = { 'elk.algorithm': 'layered', 'elk.direction': 'RIGHT' };
    const answer = await worker.layout({ id: 'graph', layoutOptions, children, edges });
    worker.terminateWorker();
    return answer.children.length;
  }, way);

const added = 50;

/** Places the last entities beside the others, which are in rows; gives how many were placed while no other moved. */
const placedBeside = (page: Page): Promise<number> =>
  page.evaluate(async count => {
    const { drawn } = globalThis as unknown as { drawn: Graph };
    const { placeNew } = await import('/graph/layout/placeNew.ts' as string);
    const known = new Map(
      drawn.entities
        .slice(0, -count)
        .map(({ id }, i) => [id, { x: (i % 30) * 240, y: Math.floor(i / 30) * 140 }] as const),
    );
    const places: ReadonlyMap<string, { x: number; y: number }> = placeNew(drawn, known, 'right');
    const moved = [...known].filter(([id, { x, y }]) => places.get(id)?.x !== x || places.get(id)?.y !== y);
    return moved.length === 0 ? places.size - known.size : 0;
  }, added);

/** A module of the page that makes an ELK as its own documentation does, and has dagre. */
const peersModule = `import ELK from '/@id/elkjs/lib/elk-api.js';
import address from '/@id/elkjs/lib/elk-worker.min.js?url';
import * as dagre from '/@id/@dagrejs/dagre';
export const plainElk = () => new ELK({ workerFactory: () => new Worker(address) });
export { dagre };`;

try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript('globalThis.__name ??= value => value');
  await page.route('**/empty', route => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.route('**/peers.js', route => route.fulfill({ contentType: 'text/javascript', body: peersModule }));
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}empty`);
  console.log('| entities | ways | p50, ms | first ÷ second |\n| --- | --- | --- | --- |');
  for (const count of sizes.length > 0 ? sizes : [300, 1_000]) {
    // Handed over once: what it takes to do so is in no figure.
    await page.evaluate(graph => {
      Object.assign(globalThis, { drawn: graph });
    }, graphOf(count));
    const ways: readonly Way[] = ['ours', 'elk', 'dagre'];
    for (const way of ways) {
      const placed = await laidOut(page, way);
      if (placed !== count) throw new Error(`${way} placed ${placed} of ${count}`);
    }
    const beside = await placedBeside(page);
    if (beside !== added) throw new Error(`${beside} of ${added} were placed beside the others, or others moved`);
    const times = await inRounds(
      {
        ...{ ours: () => laidOut(page, 'ours'), elk: () => laidOut(page, 'elk') },
        ...{ dagre: () => laidOut(page, 'dagre'), adding: () => placedBeside(page) },
      },
      rounds,
    );
    const row = (words: string, first: keyof typeof times, second: keyof typeof times, most?: number): void => {
      const [ours, beside] = [spread(first, times[first]), spread(second, times[second])];
      report({ work: words, size: `${count} entities`, ours, beside, most });
      console.log(
        `| ${count} | ${words} | ${ours.p50.toFixed(0)}, ${beside.p50.toFixed(0)} | ${(ours.p50 / beside.p50).toFixed(2)} |`,
      );
    };
    row('layered, ELK as it comes', 'ours', 'elk', 1.5);
    row('layered, dagre', 'ours', 'dagre', count >= 1_000 ? 0.2 : undefined);
    row(`${added} added, all laid out anew`, 'adding', 'ours', 0.05);
  }
} finally {
  await browser.close();
  await server.close();
}
