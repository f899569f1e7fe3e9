import type { RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Lane } from '../graphql/admission.ts';
import type { KeptAnswers } from '../graphql/keptAnswers.ts';
import { isThisMachine } from '../ownNames.ts';
import type { PoolState } from '../store/driver.ts';
import type { Ended } from './requests.ts';

/** What is read when somebody asks. */
export type Sources = {
  readonly admission: () => Readonly<Record<Lane, { readonly open: number; readonly waiting: number }>>;
  readonly answers: KeptAnswers['counts'];
  /** Undefined while the store is being prepared. */
  readonly pool: () => PoolState | undefined;
  readonly revision: () => Promise<string | undefined>;
  readonly isImporting: () => boolean;
  readonly isPrepared: () => boolean;
};

const routes = ['graphql', 'export', 'imports', 'health', 'metrics', 'assets'];
/** Few names, whatever is asked: each makes series of its own, which stay. */
const routeOf = (path: string): string => {
  const first = path.split('/')[1] ?? '';
  return routes.includes(first) ? first : 'page';
};

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export type Metrics = ReturnType<typeof makeMetrics>;

/** Numbers in the form of Prometheus, those of the process among them (event loop, heap, garbage collection). */
export const makeMetrics = () => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'throughline_request_seconds',
    help: 'How long requests took; operation is the name of a question of our own page, or other',
    labelNames: ['route', 'operation', 'status'] as const,
    buckets: seconds,
    registers,
  });
  const aborted = new Counter({
    name: 'throughline_requests_aborted_total',
    help: 'Requests whose client left before the answer was sent',
    labelNames: ['route'] as const,
    registers,
  });
  /** One gauge that is read when it is asked for. */
  const gauge = <Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
    read: () =>
      | readonly (readonly [Partial<Record<Label, string>>, number])[]
      | Promise<readonly (readonly [Partial<Record<Label, string>>, number])[]>,
  ): void => {
    new Gauge({
      ...{ name: `throughline_${name}`, help, labelNames: [...labelNames], registers },
      async collect() {
        this.reset();
        for (const [labels, value] of await read()) this.set(labels, value);
      },
    });
  };
  return {
    observe: ({ path, operation, isOfPage, status, ms, aborted: left }: Ended): void => {
      const route = routeOf(path);
      const named = operation !== undefined && isOfPage === true ? operation : 'other';
      duration.observe({ route, operation: route === 'graphql' ? named : '', status: String(status) }, ms / 1_000);
      if (left) aborted.inc({ route });
    },
    /** Adds what the parts of the server tell of themselves; once. */
    read: (sources: Sources): void => {
      gauge('pool_connections', 'Connections to Neo4j, and requests that wait for one', ['state'], () => {
        const pool = sources.pool();
        return pool === undefined
          ? []
          : [
              [{ state: 'in_use' }, pool.inUse],
              [{ state: 'idle' }, pool.idle],
              [{ state: 'waiting' }, pool.waiting],
            ];
      });
      gauge('admission_requests', 'Requests that are open or wait for a place', ['lane', 'state'], () =>
        Object.entries(sources.admission()).flatMap(([lane, { open, waiting }]) => [
          [{ lane, state: 'open' }, open] as const,
          [{ lane, state: 'waiting' }, waiting] as const,
        ]),
      );
      gauge('kept_answers', 'Whole answers that are kept', [], () => [[{}, sources.answers().answers]]);
      gauge('kept_answers_characters', 'Their characters', [], () => [[{}, sources.answers().characters]]);
      gauge('kept_answers_asked', 'Questions since the start, by whether the answer was kept', ['result'], () => [
        [{ result: 'hit' }, sources.answers().hits],
        [{ result: 'miss' }, sources.answers().misses],
      ]);
      gauge('ready', '1 once the store was prepared', [], () => [[{}, Number(sources.isPrepared())]]);
      gauge('import_running', '1 while a file is imported by the page', [], () => [
        [{}, Number(sources.isImporting())],
      ]);
      gauge('data_revision', 'Always 1; the label names the state of the data', ['revision'], async () => {
        const revision = await sources.revision().catch(() => undefined);
        return revision === undefined ? [] : [[{ revision }, 1]];
      });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
};

export type MetricsFor = 'this machine' | 'everybody' | 'nobody';

/** Whether a request comes from this machine itself, and not through a proxy on it. */
const isLocal: (request: Parameters<RequestHandler>[0]) => boolean = ({ socket, headers }) =>
  isThisMachine((socket.remoteAddress ?? '').replace(/^::ffff:/, '')) &&
  ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'].every(name => headers[name] === undefined);

/** `GET /metrics`: for programs on this machine alone unless more is asked for; others learn nothing of it. */
export const metricsRoute =
  (metrics: Metrics, offered: MetricsFor): RequestHandler =>
  async (request, response, next) => {
    if (offered === 'nobody' || (offered === 'this machine' && !isLocal(request))) return next();
    return response
      .type(metrics.contentType)
      .set('Cache-Control', 'no-store')
      .send(await metrics.text());
  };
