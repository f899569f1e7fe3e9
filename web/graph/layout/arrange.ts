import ELK, { type ELK as Elk } from 'elkjs/lib/elk-api.js';
import elkWorkerAddress from 'elkjs/lib/elk-worker.min.js?url';
import type { Graph, Point, Positions } from '../graph.ts';
import { type Flow, layersOf } from './flow.ts';
import type { ForceAnswer, ForceQuestion } from './force.ts';
import { layeredAnswer, layeredQuestion } from './layered.ts';
import type { LayoutName } from './layoutNames.ts';
import { placeNew } from './placeNew.ts';
import { radial } from './radial.ts';

export type Arranging = {
  readonly graph: Graph;
  readonly layout: LayoutName;
  /** Where the nodes stand now; pinned ones stay there. */
  readonly positions: Positions;
  readonly pinned: ReadonlySet<string>;
  /** Nodes that a radial picture is centred on. */
  readonly centres: readonly string[];
  /** Width over height of the view. */
  readonly aspect: number;
  /** Called with every new picture; the last one has `done`. */
  readonly onPicture: (positions: Positions, done: boolean) => void;
  readonly onError: (error: Error) => void;
};

const keepPinned = (found: Positions, { positions, pinned }: Arranging): Positions =>
  new Map([...found].map(([id, point]) => [id, pinned.has(id) ? (positions.get(id) ?? point) : point]));

const layered = (arranging: Arranging, flow: Flow): (() => void) => {
  let ended = false;
  let elk: Elk | undefined = new ELK({
    workerFactory: () => new Worker(elkWorkerAddress),
    workerUrl: elkWorkerAddress,
  });
  const end = (): void => {
    ended = true;
    elk?.terminateWorker();
    elk = undefined;
  };
  elk.layout(layeredQuestion(arranging.graph, flow, arranging.aspect)).then(
    answer => {
      if (!ended) arranging.onPicture(keepPinned(layeredAnswer(arranging.graph, answer), arranging), true);
      end();
    },
    (error: unknown) => {
      if (!ended) arranging.onError(error instanceof Error ? error : new Error(String(error)));
      end();
    },
  );
  return end;
};

const force = ({ graph, positions, pinned, onPicture, onError }: Arranging): (() => void) => {
  const worker = new Worker(new URL('./force.worker.ts', import.meta.url), { type: 'module' });
  const start = placeNew(graph, positions);
  const question: ForceQuestion = {
    nodes: [...start].map(([id, { x, y }]) => ({ id, x, y, fixed: pinned.has(id) })),
    links: graph.relations
      .filter(({ from, to }) => start.has(from) && start.has(to))
      .map(({ from, to }) => ({ source: from, target: to })),
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ForceAnswer>) => {
    const found = question.nodes.map(({ id }, i): [string, Point] => [
      id,
      { x: data.coordinates[2 * i] ?? 0, y: data.coordinates[2 * i + 1] ?? 0 },
    ]);
    onPicture(new Map(found), data.done);
    if (data.done) worker.terminate();
  });
  worker.addEventListener('error', ({ message }) => onError(new Error(message)));
  worker.postMessage(question);
  return () => worker.terminate();
};

/** Starts a layout away from the page's thread; the answer interrupts it. */
export const arrange = (arranging: Arranging): (() => void) => {
  const flow = layersOf(arranging.layout, arranging.aspect);
  if (flow) return layered(arranging, flow);
  if (arranging.layout === 'force') return force(arranging);
  const { graph, centres, aspect, onPicture } = arranging;
  const timer = setTimeout(() => onPicture(keepPinned(radial(graph, centres, aspect), arranging), true));
  return () => clearTimeout(timer);
};
