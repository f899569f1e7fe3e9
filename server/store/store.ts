import { randomUUID } from 'node:crypto';
import neo4j, { type ManagedTransaction, Neo4jError, type Session, type SessionConfig } from 'neo4j-driver';
import { type Change, serverItself, writeAudit } from './audit.ts';
import { auditQueries } from './auditQueries.ts';
import { type Connections, openConnections } from './driver.ts';
import { StoreError } from './errors.ts';
import { explain, isCutAtLogin, isOutOfMemory } from './explain.ts';
import { type KeptValues, keeping } from './kept.ts';
import { loadCypher } from './loadCypher.ts';
import { commitPatience, readOnce, untilOneState } from './oneState.ts';
import { queries } from './queries.ts';
import type { Reader, Run, Store } from './query.ts';
import { rememberRevision } from './revision.ts';
import { runIn } from './runIn.ts';
import { sharing } from './sharing.ts';
import { type Bounds, givenUp, within } from './within.ts';
import { writes } from './writes.ts';

export type StoreOptions = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
  /** Every read and every change ends by then, unless a change is given longer; milliseconds. */
  readonly deadline?: number;
  /** Hears of what an operator should know; nobody does unless given. */
  readonly log?: ((line: string) => void) | undefined;
};

/** The driver's managed transactions, less the retries of what will only fail again: such a failure is wrapped so that it looks final. */
const once =
  <T>(work: (run: Run, changing: ReadonlySet<string>) => Promise<T>, tooMuch: string) =>
  async (transaction: ManagedTransaction): Promise<T> => {
    const changing = new Set<string>();
    const run = runIn(transaction, { onChange: file => changing.add(file) });
    try {
      return await work(run, changing);
    } catch (error) {
      throw isOutOfMemory(error) ? new StoreError('STORE_OVERASKED', tooMuch, { cause: error }) : error;
    }
  };

const opened = (options: StoreOptions): Connections => {
  try {
    return openConnections(options, options.log ?? (() => undefined));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `NEO4J_URI is ${options.uri}, which is no address of a Neo4j (${why}); write for example neo4j://127.0.0.1:7687`;
    throw new StoreError('STORE_FAILED', message, { cause: error });
  }
};

/** Opens the store; nothing is sent yet. Throws StoreError when the address is malformed. */
export const openStore = (options: StoreOptions): Store => {
  const usual = options.deadline ?? 20_000;
  const connections = opened(options);
  const bookmarkManager = neo4j.bookmarkManager();
  const session = (access: 'READ' | 'WRITE', following: SessionConfig = { bookmarkManager }): Session =>
    connections.driver().session({
      defaultAccessMode: neo4j.session[access],
      ...following,
      ...(options.database === undefined ? {} : { database: options.database }),
    });
  const bounded = <T>(opening: Session, work: Promise<T>, bounds: Omit<Bounds, 'silent'>): Promise<T> =>
    connections.hear(within(opening, work, { ...bounds, silent: connections.givenUp() }));
  /** Once more on new connections where the old ones had fallen silent, or one was cut as it began, and nothing was saved. */
  const guarded = async <T>(work: () => Promise<T>, saved: () => boolean = () => false): Promise<T> => {
    try {
      return await work().catch(error => {
        const isSilent = error instanceof StoreError && error.message === givenUp;
        if ((isSilent || isCutAtLogin(error)) && !saved()) return work();
        throw error;
      });
    } catch (error) {
      throw explain(error, options);
    }
  };
  /** All that one request reads may take longer than one read. */
  const whole = usual * 1.5;
  const lateRead = (deadline: number) => `no answer within ${deadline / 1000} s; ask for less, or try again`;
  const read: Reader['read'] = (query, params, { signal } = {}) =>
    guarded(() => {
      const reading = session('READ');
      const work = reading.executeRead(
        once(run => run(query, params), 'the query needs more memory than one may have; ask for less'),
        { timeout: usual },
      );
      return bounded(reading, work, { deadline: usual, signal, late: () => lateRead(usual) });
    });
  /**
   * One statement that is a transaction of its own: one round trip, where the driver's managed transaction makes three. What
   * may succeed when it is tried again is tried by such a one.
   */
  const readAtOnce: Reader['read'] = async (query, params) => {
    try {
      return await guarded(() => {
        const reading = session('READ');
        const run = runIn({ run: (text, values) => reading.run(text, values, { timeout: usual }) });
        return bounded(reading, run(query, params), { deadline: usual, late: () => lateRead(usual) });
      });
    } catch (error) {
      const mayRetry = error instanceof StoreError && error.cause instanceof Neo4jError && error.cause.retriable;
      if (!mayRetry) throw error;
      return read(query, params);
    }
  };
  const kept: KeptValues = new Map();
  const stateNow = async (): Promise<string | undefined> => {
    const [state] = await readAtOnce(queries.state, { patience: commitPatience });
    return state === undefined || state.committing ? undefined : state.name;
  };
  /** One statement in a transaction of its own, beside the one that is being committed. */
  const beside = (work: (run: Run) => Promise<unknown>): Promise<unknown> => {
    const own = session('WRITE');
    const done = own.executeWrite(transaction => work(runIn(transaction)));
    return bounded(own, done, {
      deadline: 5_000,
      late: () => 'no answer within 5 s, and nothing was saved; try again',
    });
  };
  return {
    read,
    kept: keeping(kept, { before: stateNow, after: stateNow }),
    state: sharing(stateNow),
    inOneState: (work, { signal, rest = async () => undefined, readFrom = () => undefined, deadline = whole } = {}) => {
      const attempt = () =>
        guarded(() => {
          const reading = session('READ');
          const explained = (error: unknown) => explain(error, options);
          const bounds = { timeout: deadline, rest, readFrom };
          const done = readOnce(work, { session: reading, runIn, explain: explained, kept, ...bounds });
          return bounded(reading, done, { deadline, signal, late: () => lateRead(deadline) });
        });
      return untilOneState(attempt, signal);
    },
    write: async (work, { deadline = usual, by = serverItself } = {}) => {
      const id = `commit-${randomUUID()}`;
      const begun = performance.now();
      // It stays so: what a first try may have saved, no later one takes back.
      let committing = false;
      const late = () => {
        const waited = `no answer within ${Math.round(deadline / 100) / 10} s`;
        return committing
          ? `${waited}, and whether the change was saved is not known; look before you try again`
          : `${waited}, and nothing was saved; try again, or make the change in smaller parts`;
      };
      const tooMuch = 'the change needs more memory than one may have; make it in smaller parts, such as smaller files';
      /** What an earlier try came to, of which it is not known whether it was saved. */
      let former: { readonly result: unknown } | undefined;
      /** Whether it was, once no transaction of it can be under way: it had locked the end of the audit. */
      const wasMade = async (run: Run): Promise<boolean> => {
        await run(auditQueries.head, {});
        const [found] = await run(writes.commitMade, { id });
        return found?.isMade === true;
      };
      const all = async <T>(
        run: Run,
        changing: ReadonlySet<string>,
        make: (told: Change[]) => Promise<T>,
      ): Promise<T> => {
        if (former && (await wasMade(run))) return former.result as T;
        const told: Change[] = [];
        const result = await make(told);
        if (changing.size > 0 || told.length > 0) {
          const untold = { operation: 'change', target: [...changing].join(' ') };
          await writeAudit(run, by, told.length > 0 ? told : [untold], new Date());
          await rememberRevision(run);
          await beside(other => other(writes.announceCommit, { id }));
          await run(writes.nameState, { commit: id });
          [former, committing] = [{ result }, true];
        }
        return result;
      };
      const attempt = async () => {
        const writing = session('WRITE');
        const left = Math.max(1, Math.ceil(deadline - (performance.now() - begun)));
        const trying = once(
          (run, changing) => all(run, changing, told => work(run, change => told.push(change))),
          tooMuch,
        );
        const result = await bounded(writing, writing.executeWrite(trying, { timeout: left }), {
          deadline: left,
          late,
        });
        // After a failure the commit may still go on: readers wait until it cannot any more.
        if (committing)
          await beside(run => run(writes.withdrawCommit, { id, patience: commitPatience })).catch(() => undefined);
        return result;
      };
      try {
        return await guarded(attempt, () => committing);
      } catch (error) {
        const { code, message, cause } = explain(error, options);
        throw new StoreError(code, message, { cause, saved: committing ? 'UNKNOWN' : false });
      }
    },
    ready: () =>
      guarded(() => {
        const asking = session('READ');
        // Outside a managed transaction, which would try again for seconds before it says that nobody answers.
        const answer = Promise.resolve(asking.run(loadCypher('read/version.cypher'))).then(() => undefined);
        return bounded(asking, answer, {
          deadline: 5_000,
          late: () => `no answer from Neo4j at ${options.uri} within 5 s`,
        });
      }),
    database: () =>
      guarded(() => {
        // It follows nobody, so the bookmark with which it ends is that of the last change of the database.
        const asking = session('READ', {});
        const done = asking
          .executeRead(once(run => run(queries.databaseId, {}), ''))
          .then(([found]) => ({ id: found?.id ?? '', lastChange: asking.lastBookmarks().join(' ') }));
        return bounded(asking, done, { deadline: usual, late: () => lateRead(usual) });
      }),
    pool: connections.pool,
    close: () => connections.close(),
  };
};
