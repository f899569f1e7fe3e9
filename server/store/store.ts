import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Session } from 'neo4j-driver';
import { decode, encode } from './codec.ts';
import { StoreError } from './errors.ts';
import { cypherFiles, loadCypher } from './loadCypher.ts';
import type { Query, Run, Store } from './query.ts';

export type StoreOptions = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
  /** Every read ends by then; milliseconds. */
  readonly deadline?: number;
};

/** Our own limits report themselves as transient; trying again would only fail again, slowly. */
const neverRetry = /MemoryPoolOutOfMemoryError|OutOfMemoryError/;

const explain = (error: unknown, uri: string): StoreError => {
  if (error instanceof StoreError) return error;
  const cause = { cause: error };
  if (!(error instanceof Neo4jError))
    return new StoreError('STORE_FAILED', error instanceof Error ? error.message : String(error), cause);
  if (/Unauthorized|AuthenticationRateLimit|CredentialsExpired/.test(error.code)) {
    return new StoreError(
      'STORE_REFUSED',
      `Neo4j at ${uri} refused the user or the password; check NEO4J_USER and NEO4J_PASSWORD`,
      cause,
    );
  }
  if (
    /ServiceUnavailable|SessionExpired|DatabaseUnavailable|DatabaseNotFound|TransactionStartFailed/.test(error.code) ||
    /acquisition timed out/.test(error.message)
  ) {
    return new StoreError(
      'STORE_UNAVAILABLE',
      `no answer from Neo4j at ${uri} (${error.message.split('\n')[0]}); check that it runs and that NEO4J_URI is right`,
      cause,
    );
  }
  if (/Terminated|TransactionTimedOut/.test(error.code)) {
    return new StoreError('STORE_TIMEOUT', 'the query took too long and was ended; ask for less', cause);
  }
  return new StoreError('STORE_FAILED', `Neo4j answered ${error.code}: ${error.message}`, cause);
};

const runIn =
  (transaction: ManagedTransaction): Run =>
  async (query, params) => {
    const result = await transaction.run(loadCypher(query.file), encode(params) as Record<string, unknown>);
    return result.records.map(record => rowOf(query, record.toObject()));
  };

const rowOf = <P extends object, R extends object>(query: Query<P, R>, row: object): R => {
  const absent = query.columns.find(column => !(column in row));
  if (absent !== undefined) throw new StoreError('STORE_FAILED', `cypher/${query.file} does not return ${absent}`);
  return decode(row) as R;
};

/** The driver's managed transactions, less the retries of what will only fail again: such a failure is wrapped so that it looks final. */
const once =
  <T>(work: (run: Run) => Promise<T>, tooMuch: string) =>
  async (transaction: ManagedTransaction): Promise<T> => {
    try {
      return await work(runIn(transaction));
    } catch (error) {
      if (error instanceof Neo4jError && neverRetry.test(error.code)) {
        throw new StoreError('STORE_FAILED', tooMuch, { cause: error });
      }
      throw error;
    }
  };

/** Ends with the work, at the deadline, or when the request is given up, whichever comes first; then nothing is left running. */
const within = async <T>(
  session: Session,
  work: Promise<T>,
  deadline: number,
  signal: AbortSignal | undefined,
): Promise<T> => {
  let stop: (() => void) | undefined;
  const given = new Promise<never>((_resolve, reject) => {
    const end = (message: string) => () => reject(new StoreError('STORE_TIMEOUT', message));
    const timer = setTimeout(end(`no answer within ${deadline / 1000} s; ask for less, or try again`), deadline);
    const abort = end('the request was given up');
    signal?.addEventListener('abort', abort, { once: true });
    if (signal?.aborted) abort();
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, given]);
  } finally {
    stop?.();
    // Closing the session ends its query on the server; nobody waits for that.
    session.close().catch(() => undefined);
  }
};

const connect = (options: StoreOptions): Driver =>
  neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
    useBigInt: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 6_000,
    connectionLivenessCheckTimeout: 30_000,
    maxConnectionPoolSize: 30,
    maxTransactionRetryTime: 2_500,
    userAgent: 'throughline',
  });

/** Opens the store; nothing is sent yet. Throws StoreError when the address is malformed. */
export const openStore = (options: StoreOptions): Store & { readonly applySchema: () => Promise<void> } => {
  const deadline = options.deadline ?? 20_000;
  let driver: Driver;
  try {
    driver = connect(options);
  } catch (error) {
    throw new StoreError(
      'STORE_FAILED',
      `NEO4J_URI is ${options.uri}, which is no address of a Neo4j (${error instanceof Error ? error.message : String(error)}); write for example neo4j://127.0.0.1:7687`,
      { cause: error },
    );
  }
  const bookmarkManager = neo4j.bookmarkManager();
  const session = (access: 'READ' | 'WRITE'): Session =>
    driver.session({
      defaultAccessMode: neo4j.session[access],
      bookmarkManager,
      ...(options.database === undefined ? {} : { database: options.database }),
    });
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw explain(error, options.uri);
    }
  };
  return {
    read: (query, params, { signal } = {}) =>
      guarded(async () => {
        const reading = session('READ');
        const work = reading.executeRead(
          once(run => run(query, params), 'the query needs more memory than one may have; ask for less'),
          { timeout: deadline },
        );
        return within(reading, work, deadline, signal);
      }),
    write: work =>
      guarded(async () => {
        const writing = session('WRITE');
        const tooMuch =
          'the change needs more memory than one may have; make it in smaller parts, such as smaller files';
        return within(writing, writing.executeWrite(once(work, tooMuch)), deadline * 3, undefined);
      }),
    ready: () =>
      guarded(async () => {
        const asking = session('READ');
        // Outside a managed transaction, which would try again for seconds before it says that nobody answers.
        await within(asking, Promise.resolve(asking.run(loadCypher('read/version.cypher'))), 5_000, undefined);
      }),
    applySchema: () =>
      guarded(async () => {
        const changing = session('WRITE');
        try {
          // Schema and data may not share a transaction.
          for (const file of cypherFiles('schema')) await changing.run(loadCypher(file));
        } finally {
          await changing.close();
        }
      }),
    close: () => driver.close(),
  };
};
