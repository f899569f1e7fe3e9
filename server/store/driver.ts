import { setMaxListeners } from 'node:events';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { loadCypher } from './loadCypher.ts';

export type DriverOptions = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
};

/** Milliseconds: how long nothing may be heard before the connections are tried, and how long that may take. */
const silence = 2_500;
const probe = 1_500;
export const poolSize = 30;

const connect = ({ uri, user, password }: DriverOptions, size = poolSize): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), {
    useBigInt: true,
    connectionTimeout: 4_000,
    connectionAcquisitionTimeout: 8_000,
    connectionLivenessCheckTimeout: 30_000,
    maxConnectionLifetime: 600_000,
    maxConnectionPoolSize: size,
    maxTransactionRetryTime: 2_500,
    // Nobody hears Neo4j's advice on statements here; tests do.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'throughline',
  });

/** Asks something that Neo4j must answer; the driver's own check sends nothing over a connection that has just logged in. */
const ask = (driver: Driver, database: string | undefined): Promise<unknown> => {
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(database === undefined ? {} : { database }),
  });
  return Promise.resolve(session.run(loadCypher('read/version.cypher'))).finally(() => session.close());
};

const answers = (driver: Driver, database: string | undefined): Promise<boolean> => {
  const late = new Promise<false>(resolve => setTimeout(resolve, probe, false));
  return Promise.race([ask(driver, database).then(() => true), late]).catch(() => false);
};

/** What the other side, or the system beneath, has said; waiting in vain for a free connection is none. */
const isAnswer = (error: unknown): boolean =>
  error instanceof Neo4jError && !/acquisition timed out/.test(error.message);

/** Connections of the pool that work and rest, and how many wait for one. */
export type PoolState = { readonly inUse: number; readonly idle: number; readonly waiting: number };

type ByAddress = Readonly<Record<string, unknown>>;
const total = (byAddress: ByAddress | undefined, size: (one: unknown) => number): number =>
  Object.values(byAddress ?? {}).reduce((sum: number, one) => sum + size(one), 0);
const length = (one: unknown): number =>
  typeof one === 'object' && one !== null && 'length' in one ? Number(one.length) : 0;

/** The driver tells nobody, so it is read from inside; `test/store/store.live.test.ts` notices when that changes. */
const poolStateOf = (driver: Driver): PoolState => {
  type Pool = Readonly<Record<'_pools' | '_activeResourceCounts' | '_acquireRequests', ByAddress>>;
  const inside = driver as unknown as { readonly _connectionProvider?: { readonly _connectionPool?: Pool } | null };
  const pool = inside._connectionProvider?._connectionPool;
  return {
    inUse: total(pool?._activeResourceCounts, Number),
    idle: total(pool?._pools, length),
    waiting: total(pool?._acquireRequests, length),
  };
};

export type Connections = {
  readonly driver: () => Driver;
  readonly pool: () => PoolState;
  /** Aborts when the connections in use are given up. */
  readonly givenUp: () => AbortSignal;
  /** Resolves and rejects as the work does; while it is waited for, silence is looked into. */
  readonly hear: <T>(work: Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

/** An `AbortController` for which any number of reads may wait. */
const newSignal = (): AbortController => {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  return controller;
};

/**
 * The pool of Bolt connections. A firewall or a balancer may forget connections without a word, and the driver would
 * wait for them until it ends. One connection beside the pool, as old as the pool, tells such silence from a busy Neo4j:
 * when nothing was heard for 2.5 seconds although something is waited for, that one and a new one are tried, and
 * where only the new one answers, the whole pool is replaced.
 * Throws Neo4jError or Error when the address is malformed.
 */
export const openConnections = (options: DriverOptions, log: (line: string) => void): Connections => {
  let driver = connect(options);
  let witness = connect(options, 1);
  let givenUp = newSignal();
  let waiting = 0;
  let heard = 0;
  let witnessed = Number.NEGATIVE_INFINITY;
  let probing = false;
  const replace = (): void => {
    log(`the connections to Neo4j at ${options.uri} had fallen silent and were replaced`);
    const [silent, former] = [[driver, witness], givenUp];
    [driver, witness, givenUp] = [connect(options), connect(options, 1), newSignal()];
    witnessed = Number.NEGATIVE_INFINITY;
    heard = performance.now();
    former.abort();
    for (const one of silent) one.close().catch(() => undefined);
  };
  /** A firewall forgets first what rests, so the witness must not rest longer than the pool. */
  const keepWitness = (): void => {
    if (performance.now() - witnessed < 20_000) return;
    witnessed = performance.now();
    ask(witness, options.database).catch(() => undefined);
  };
  const look = async (): Promise<void> => {
    if (probing || waiting === 0) return;
    if (performance.now() - heard < silence) return keepWitness();
    probing = true;
    const begun = performance.now();
    const other = connect(options, 1);
    const [old, fresh] = await Promise.all([answers(witness, options.database), answers(other, options.database)]);
    other.close().catch(() => undefined);
    if (old) heard = performance.now();
    else if (fresh && heard < begun) replace();
    probing = false;
  };
  const timer = setInterval(look, 500).unref();
  return {
    driver: () => driver,
    pool: () => poolStateOf(driver),
    givenUp: () => givenUp.signal,
    hear: async work => {
      if (waiting === 0) heard = performance.now();
      waiting += 1;
      keepWitness();
      const used = driver;
      const mark = (): void => {
        if (used === driver) heard = performance.now();
      };
      work.then(mark, error => isAnswer(error) && mark());
      return work.finally(() => {
        waiting -= 1;
      });
    },
    close: async () => {
      clearInterval(timer);
      await Promise.all([driver.close(), witness.close()]);
    },
  };
};
