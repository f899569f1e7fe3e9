import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import { type Access, readOnly } from '../domain/access.ts';
import { accessRoute, askingOnce, noteWho, readersAlone } from './access/accessRoute.ts';
import { exportRoute } from './export/exportRoute.ts';
import type { KeptBeside } from './graphql/context.ts';
import { unforeseen } from './graphql/errors.ts';
import { fairShare } from './graphql/fairShare.ts';
import { keptAnswers } from './graphql/keptAnswers.ts';
import type { Noting } from './graphql/noted.ts';
import type { PageOperations } from './graphql/pageOperations.ts';
import { queryPage } from './graphql/queryPage.ts';
import { makeYoga } from './graphql/yoga.ts';
import type { Importer } from './imports/importer.ts';
import { importRoute } from './imports/importRoute.ts';
import { type Metrics, metricsRoute } from './observe/metrics.ts';
import { traceRequests } from './observe/traceRequests.ts';
import { ownNames } from './ownNames.ts';
import { ownPagesAlone } from './ownPages.ts';
import { limitRate } from './rateLimit.ts';
import { tellRequestId } from './requestId.ts';
import type { Serving } from './serving.ts';
import type { Status } from './status.ts';
import type { Store } from './store/query.ts';
import { revisionOf } from './store/revision.ts';

/**
 * Nothing is fetched from elsewhere, and no script runs but our files. The canvas and the charts write style elements of
 * their own, hence 'unsafe-inline' there.
 */
const pagePolicy = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  workerSrc: ["'self'", 'blob:'],
  connectSrc: ["'self'"],
  fontSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  // Served over plain HTTP on loopback.
  upgradeInsecureRequests: null,
};

const headers = (policy: Record<string, string[] | null>): RequestHandler =>
  helmet({ contentSecurityPolicy: { directives: policy }, strictTransportSecurity: false });

export type AppOptions = KeptBeside & {
  readonly store: () => Store | undefined;
  readonly status: Status;
  /** The address that it listens on. */
  readonly host: string;
  /** Serves the web page: built files, or a development server. */
  readonly web: RequestHandler;
  /** What the page asks, by its ids; it asks in full unless given. */
  readonly operations?: () => PageOperations;
  readonly now: () => Date;
  readonly onError: (error: unknown) => void;
  /** Says who asks; unless given, everybody reads and nobody changes anything. */
  readonly access?: Access | undefined;
  /** Lets people sign in. */
  readonly login?: RequestHandler | undefined;
  /** The address at which browsers reach it, where that is not `host`. */
  readonly address?: string | undefined;
  /** Imports what is sent to it, for editors. */
  readonly importer?: Importer | undefined;
  /** What it offers to whoever may reach it, beside answers. */
  readonly open: { readonly queryPage: boolean; readonly introspection: boolean };
  /** Hears what becomes known of requests. */
  readonly note?: Noting;
  /** Numbers about the server; none are told unless given. */
  readonly metrics?: Metrics;
  /** As for a server of this machine alone unless given. */
  readonly serving?: Omit<Serving, 'log' | 'keepsWholeGraph'>;
};

/** The web page, GraphQL and health on one express app; it never listens and starts nothing. */
export const buildApp = (options: AppOptions): Express => {
  const {
    store,
    status,
    host,
    web,
    now,
    onError,
    access = readOnly,
    importer,
    open,
    wholeGraph,
    partyNames,
    related,
    note,
    metrics,
    operations = () => new Map(),
  } = options;
  const {
    rateLimit,
    trustProxy,
    pageAlone,
    metrics: offered,
  } = options.serving ?? {
    ...{ rateLimit: 0, metrics: 'this machine', pageAlone: false },
  };
  const app = express();
  app.disable('x-powered-by');
  // A proxy that keeps an address to itself compares it letter by letter.
  app.enable('case sensitive routing');
  app.set('trust proxy', trustProxy ?? false);
  app.use(tellRequestId, traceRequests, ownNames(host, options.address), limitRate(rateLimit), compression());

  app.get('/health/live', (_request, response) => {
    response.json({ live: true });
  });
  app.get('/health/ready', async (_request, response) => {
    const told = { phases: status.phases(), error: status.error() ?? null };
    const found = store();
    if (!found || !status.prepared()) return response.status(503).json({ ready: false, ...told });
    try {
      await found.ready();
      return response.json({ ready: true, ...told });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return response.status(503).json({ ready: false, ...told, error: message });
    }
  });

  const prepared = (): Store | undefined => (status.prepared() ? store() : undefined);
  const shared = { store: prepared, now, onError, share: fairShare(), ...(note ? { note } : {}) };
  const answers = keptAnswers();
  const questions = { introspection: open.introspection, operations, pageAlone };
  const yoga = makeYoga({ ...shared, ...questions, access, answers, wholeGraph, partyNames, related });
  const page = open.queryPage && !pageAlone ? [queryPage()] : [];
  const askingOf = askingOnce(access);
  app.use('/access', headers(pagePolicy), ownPagesAlone, accessRoute(access, askingOf));
  if (options.login) app.use(headers(pagePolicy), options.login);
  const readers = readersAlone(access, askingOf);
  if (note) app.use([yoga.graphqlEndpoint, '/export', '/imports'], noteWho(askingOf, note));
  app.use(yoga.graphqlEndpoint, headers(pagePolicy), readers, ...page, ownPagesAlone);
  app.use(yoga.graphqlEndpoint, (request, response, next) => {
    response.on('close', shared.share.arrive(request));
    next();
  });
  app.use(yoga.graphqlEndpoint, yoga);
  app.use('/export', headers(pagePolicy), readers, ownPagesAlone, exportRoute(shared));
  app.use('/imports', headers(pagePolicy), ownPagesAlone, importRoute({ importer, access, askingOf, onError }));
  if (metrics) {
    metrics.read({
      ...{ admission: shared.share.counts, answers: answers.counts, isPrepared: status.prepared },
      pool: () => prepared()?.pool(),
      revision: async () => {
        const found = prepared();
        return found?.kept('revision', () => revisionOf(found, {}));
      },
      isImporting: () => importer?.isRunning() === true,
    });
    app.get('/metrics', metricsRoute(metrics, offered));
  }
  app.use(headers(pagePolicy), web);
  app.use((_request, response) => {
    response.status(405).set('Allow', 'GET, HEAD').type('text/plain').send('there is nothing here but to GET');
  });

  const failed: ErrorRequestHandler = (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const asked: unknown = error.status;
    if (typeof asked === 'number' && asked >= 400 && asked < 500)
      return response.status(asked).type('text/plain').send(`there is nothing here (${asked})`);
    onError(error);
    return response.status(500).type('text/plain').send(unforeseen);
  };
  app.use(failed);
  return app;
};
