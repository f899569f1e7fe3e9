import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { followTokens } from './access/followTokens.ts';
import { makeLogin, signInAudit } from './access/login.ts';
import { makeAccess } from './access/makeAccess.ts';
import { tokenFolder } from './access/tokens.ts';
import { buildApp } from './app.ts';
import { buildBeside } from './buildBeside.ts';
import { readConfig, variables } from './env.ts';
import { makeImporter } from './imports/importer.ts';
import { makeLog } from './observe/log.ts';
import { makeMetrics } from './observe/metrics.ts';
import { followRequests } from './observe/requests.ts';
import { startTracing } from './observe/startTracing.ts';
import { isThisMachine } from './ownNames.ts';
import { type Prepared, prepare } from './prepare.ts';
import { fewestKept, openPartyNames } from './screening/partyNames/openPartyNames.ts';
import { makeStatus } from './status.ts';
import { openAdjacency } from './store/adjacency/openAdjacency.ts';
import { secretTexts } from './store/embedded/environment.ts';
import { messageOf, StoreError } from './store/errors.ts';
import { keptSizes, openWholeGraph, wholeGraphFile } from './store/wholeGraph/openWholeGraph.ts';
import { warmUp } from './warmUp.ts';
import { builtOperations, builtWeb, developedWeb } from './web.ts';

const usage = `npm start, or npm run dev

Starts Neo4j (fetched the first time), loads the reported cases, and serves the web page and GraphQL on one port.

  --dev    serve the page from its sources, with hot reload
  --build  build the page first, while Neo4j starts (npm start does)
  --help   print this

Environment:
${Object.entries(variables)
  .map(([name, what]) => `  ${name.padEnd(18)} ${what}`)
  .join('\n')}`;

/** Milliseconds that requests get to end when the server closes, as long as any may take, and for which those on their way are still taken. */
const [closingPatience, takingPatience] = [30_000, 2_000];

const listen = (server: ReturnType<typeof createServer>, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', error => {
      const code = 'code' in error ? error.code : undefined;
      if (code === 'EADDRINUSE')
        reject(new Error(`port ${port} on ${host} is in use; stop what uses it, or set PORT to another port`));
      else if (code === 'EACCES')
        reject(new Error(`port ${port} may not be used by this user; set PORT to one above 1023`));
      else if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
        reject(
          new Error(
            `HOST is ${host}, which is no address of this machine; set it to 127.0.0.1, or to 0.0.0.0 to be reached from elsewhere`,
          ),
        );
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

type Asked = { readonly dev: boolean; readonly build: boolean };

const pageFor = async ({ dev, build }: Asked, server: ReturnType<typeof createServer>) => {
  if (build && !dev) return buildBeside();
  const operations = dev ? new Map<string, string>() : builtOperations();
  return { web: dev ? await developedWeb(server) : builtWeb(), operations: () => operations, built: Promise.resolve() };
};

const serve = async (asked: Asked): Promise<void> => {
  const config = readConfig(process.env, process.stdout.isTTY);
  const begun = performance.now();
  const { line, phase, failure, request } = makeLog(process.stdout, {
    ...config.serving.log,
    seconds: () => (performance.now() - begun) / 1000,
    secrets: secretTexts(process.env),
  });
  const log = (text: string): void => line(text);
  const tracing = await startTracing(process.env);
  const metrics = makeMetrics();
  const status = makeStatus(phase, () => performance.now());
  let prepared: Prepared | undefined;
  const server = createServer();
  const { web, operations, built } = await pageFor(asked, server);
  const onError = (error: unknown): void =>
    error instanceof StoreError ? line(`${error.code}: ${error.message}`, 'error') : failure(error);
  const importer = makeImporter({
    folder: join(config.dataFolder, 'imports'),
    connection: () => (status.prepared() ? prepared?.connection : undefined),
    log,
  });
  const wholeGraph = config.serving.keepsWholeGraph
    ? openWholeGraph({
        ...{ connection: () => prepared?.connection, log, parties: keptSizes },
        // Beside the embedded store the folder is this server's alone (`embedded/lock.ts`).
        file: config.neo4j ? undefined : join(config.dataFolder, wholeGraphFile),
      })
    : undefined;
  const related = config.serving.keepsWholeGraph
    ? openAdjacency({ connection: () => prepared?.connection, log, parties: keptSizes })
    : undefined;
  const partyNames = openPartyNames({ connection: () => prepared?.connection, log, least: fewestKept });
  const login =
    config.login &&
    makeLogin(config.login, { now: () => performance.now(), onError, onSignIn: signInAudit(() => prepared?.store) });
  const access = makeAccess({
    token: config.token,
    tokens: followTokens(tokenFolder(config.dataFolder), log),
    readersAlone: config.readersAlone === true,
    signedIn: login?.signedIn,
  });
  const { answering, arrived, note } = followRequests(ended => {
    metrics.observe(ended);
    request(ended);
  });
  server.on(
    'request',
    buildApp({
      ...{ store: () => prepared?.store, status, host: config.host, web, now: () => new Date() },
      ...{ onError, access, login: login?.routes, address: config.address, importer, open: config.open },
      ...{ serving: config.serving, operations, note, metrics, wholeGraph, partyNames, related },
    }),
  );
  const port = await listen(server, config.host, config.port);
  const address = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  log(`${address} answers and shows what is being prepared`);

  if (!isThisMachine(config.host) && config.readersAlone !== true)
    line(
      `WARNING: HOST is ${config.host}, so everybody who can reach this machine may read all that is loaded and ask GraphQL; set THROUGHLINE_READ=login, put a proxy with a login before it, or leave HOST unset`,
      'warn',
    );

  let closing = false;
  server.prependListener('request', (request, response) => {
    arrived(request, response);
    if (closing) response.shouldKeepAlive = false;
  });
  /** Resolves once nobody is being answered, to false when the server is closing. */
  const whenIdle = async (): Promise<boolean> => {
    do await sleep(250);
    while (answering.size > 0 && !closing);
    return !closing;
  };
  const close = async (code: number): Promise<void> => {
    if (closing) process.exit(code === 0 ? 130 : code);
    closing = true;
    process.exitCode = code;
    const begun = performance.now();
    const waited = (): number => performance.now() - begun;
    for (const response of answering) response.shouldKeepAlive = false;
    // Node ends a connection whose request it has not read yet, so it closes only once none has come for a moment.
    for (let quiet = 0; quiet < 5 && waited() < takingPatience; quiet = answering.size > 0 ? 0 : quiet + 1)
      await sleep(50);
    server.close();
    while (answering.size > 0 && waited() < closingPatience) await sleep(50);
    server.closeAllConnections();
    importer.close();
    wholeGraph?.close();
    partyNames.close();
    related?.close();
    await prepared?.close();
    await tracing?.stop().catch(error => line(`traces were not sent: ${messageOf(error)}`, 'warn'));
    process.exit(code);
  };
  const fail = async (why: string): Promise<void> => {
    if (closing) return;
    status.fail(why);
    line(why, 'fatal');
    await close(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      log(closing ? 'Leaving at once' : 'Stopping; once more to leave at once');
      close(0).catch(error => {
        console.error(messageOf(error));
        process.exit(1);
      });
    });
  }
  try {
    const preparing = prepare(
      config,
      process.env,
      status,
      open => {
        prepared = open;
      },
      { log, onGivenUp: why => void fail(why) },
    );
    await Promise.all([preparing, built]);
    importer.recover();
    log(`Ready: open ${address} (GraphQL: ${address}/graphql)`);
    if (prepared) warmUp(prepared.store, whenIdle, { wholeGraph, partyNames, related }).catch(() => undefined);
  } catch (error) {
    await fail(messageOf(error));
  }
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      dev: { type: 'boolean', default: false },
      build: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(usage);
  else await serve(values);
};

main().catch(error => {
  console.error(messageOf(error));
  process.exit(1);
});
