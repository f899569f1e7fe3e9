import { setTimeout as sleep } from 'node:timers/promises';
import { type ManagedTransaction, Neo4jError, type Session, type Transaction } from 'neo4j-driver';
import { StoreError } from './errors.ts';
import { type KeptValues, keep } from './kept.ts';
import { queries } from './queries.ts';
import type { Reader, Run } from './query.ts';
import type { Reading } from './runCooperatively.ts';

/** Milliseconds for which an announced commit is waited for; then its writer is taken to have died. */
export const commitPatience = 10_000;
/** Most statements of one request; of one that may take minutes, so many a second. */
const mostReads = (milliseconds: number): number => Math.max(600, milliseconds / 50);
/** How often a request is read again because the data changed meanwhile; milliseconds for which it is when Neo4j falters. */
const [mostAttempts, faltering] = [12, 2_500];

const changed = (): StoreError =>
  new StoreError('STORE_CHANGED', 'the data changed each time that this was read; ask again in a moment');

type Options = {
  readonly session: Session;
  readonly runIn: (transaction: ManagedTransaction | Transaction, reading: Reading) => Run;
  readonly explain: (error: unknown) => StoreError;
  readonly kept: KeptValues;
  /** Lets others go first, before each read. */
  readonly rest: () => Promise<void>;
  /** Hears which state of the data the result was read from, where anything was read. */
  readonly readFrom: (state: string) => void;
  /** Milliseconds after which Neo4j itself ends the transaction. */
  readonly timeout: number;
};

/**
 * One attempt at `work`, all of whose reads share one transaction and run one after another. Neo4j isolates transactions
 * no further than *read committed*, and applies what a commit writes bit by bit; so the name of the state is compared
 * before and after, and no read counts that ran while a commit was announced.
 * Throws STORE_CHANGED when the state changed, and whatever the first read that failed threw: the rest would be less than
 * all that was asked.
 */
export const readOnce = async <T>(work: (reader: Reader) => Promise<T>, options: Options): Promise<T> => {
  const { session, runIn, explain, kept, timeout, rest, readFrom } = options;
  const most = mostReads(timeout);
  let failure: StoreError | undefined;
  let reads = 0;
  const stateNow = async (run: Run): Promise<string | undefined> => {
    const [state] = await run(queries.state, { patience: commitPatience });
    return state === undefined || state.committing ? undefined : state.name;
  };
  /** What is asked before the transaction has begun is sent with it, and so makes one round trip. */
  const begin = () => {
    const run = runIn(session.beginTransaction({ timeout }), { rest });
    const first = stateNow(run);
    const settled = async (): Promise<string> => {
      for (let state = await first; ; state = await stateNow(run)) {
        if (state !== undefined) return state;
        await sleep(20);
      }
    };
    const state = settled();
    state.catch(() => undefined);
    return { run, first, state };
  };
  let begun: ReturnType<typeof begin> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const made = new Map<string, Promise<unknown>>();
  const inTurn = <R>(use: (run: Run) => Promise<R>): Promise<R> => {
    const done = last.then(async () => {
      if (failure) throw failure;
      try {
        await rest();
        const isFirst = begun === undefined;
        begun ??= begin();
        if (!isFirst) return await use(begun.run);
        const [{ run, first, state }, early] = [begun, use(begun.run)];
        early.catch(() => undefined);
        const isSettled = (await first) !== undefined;
        await state;
        return await (isSettled ? early : use(run));
      } catch (error) {
        failure = explain(error);
        throw failure;
      }
    });
    last = done.catch(() => undefined);
    return done;
  };
  const ownState = () => inTurn(async () => begun?.state);
  const reader: Reader = {
    state: ownState,
    read: (query, params) =>
      inTurn(run => {
        reads += 1;
        if (reads > most)
          throw new StoreError('STORE_OVERASKED', `this takes more than ${most} reads of the store; ask for less`);
        return run(query, params);
      }),
    kept: async (key, make) => {
      const state = await ownState();
      const known = kept.get(key);
      if (known && known.state === state) return known.value as Awaited<ReturnType<typeof make>>;
      const value = (made.get(key) as ReturnType<typeof make> | undefined) ?? make();
      made.set(key, value);
      return value;
    },
  };
  const result = await work(reader);
  if (failure) throw failure;
  if (!begun) return result;
  const state = await begun.state;
  // Where it has moved since, nothing of this attempt counts; what was kept of the state needs no second look.
  if (reads > 0 && (await inTurn(stateNow)) !== state) throw changed();
  for (const [key, making] of made)
    await making.then(value => keep(kept, key, { state, value })).catch(() => undefined);
  readFrom(state);
  return result;
};

/** Tries again while the state of the data changes, or Neo4j falters, within bounds. Throws what the last attempt threw. */
export const untilOneState = async <T>(attempt: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> => {
  const begun = performance.now();
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt();
    } catch (error) {
      const again =
        error instanceof StoreError &&
        (error.code === 'STORE_CHANGED'
          ? attempts < mostAttempts
          : error.cause instanceof Neo4jError && error.cause.retriable && performance.now() - begun < faltering);
      if (!again || signal?.aborted) throw error;
      await sleep(Math.min(200, 25 * attempts));
    }
  }
};
