import type { Actor, Audit } from './audit.ts';
import type { PoolState } from './driver.ts';
import type { Kept } from './kept.ts';

/**
 * One query is one file in `cypher/`, and one row here or in `queries.ts` that fixes its parameters and columns.
 * `test/cypher/contract.test.ts` holds every row against a live database.
 */
export type Query<Params extends object, Row extends object> = {
  /** Path below `cypher/`, for example `read/entity.cypher`. The folder says whether it reads or writes. */
  readonly file: `${'read' | 'write' | 'schema'}/${string}.cypher`;
  readonly params: readonly (keyof Params & string)[];
  readonly columns: readonly (keyof Row & string)[];
};

/** Names are typed as records so that neither a missing nor a surplus one compiles. */
export const defineQuery = <Params extends object, Row extends object>(
  file: Query<Params, Row>['file'],
  names: { readonly params: Record<keyof Params, true>; readonly columns: Record<keyof Row, true> },
): Query<Params, Row> => ({
  file,
  params: Object.keys(names.params) as (keyof Params & string)[],
  columns: Object.keys(names.columns) as (keyof Row & string)[],
});

/** Runs one query inside a transaction. Plain numbers in `params` are sent as integers when whole. */
export type Run = <P extends object, R extends object>(query: Query<P, R>, params: P) => Promise<R[]>;

/** What questions are answered from. */
export type Reader = {
  /** Rows are plain objects, integers are numbers where safe. Throws StoreError. */
  readonly read: <P extends object, R extends object>(
    query: Query<P, R>,
    params: P,
    options?: { readonly signal?: AbortSignal },
  ) => Promise<R[]>;
  readonly kept: Kept;
  /** Names the state of the data that is read, or that stood at some moment after the call; undefined while they change. Throws StoreError. */
  readonly state: () => Promise<string | undefined>;
};

/** The only door to Neo4j. Every call ends by its deadline, and ending `signal` ends its Cypher. Read by itself, each read is a transaction of its own. */
export type Store = Reader & {
  /**
   * What `work` comes to, all of whose reads see one state of the data: it is run again, a bounded number of times, when
   * the data changed meanwhile. Throws StoreError: STORE_CHANGED when they changed each time, or what a read threw, whatever
   * the work made of it. `readFrom` hears the name of the state, where anything was read.
   */
  readonly inOneState: <T>(
    work: (reader: Reader) => Promise<T>,
    options?: {
      readonly signal?: AbortSignal | undefined;
      readonly rest?: () => Promise<void>;
      readonly readFrom?: (state: string) => void;
      /** Milliseconds, where it may take longer than other requests. */
      readonly deadline?: number;
    },
  ) => Promise<T>;
  /**
   * All of `work` in one managed transaction: all of it becomes visible, or none. It may be run again, so it must be
   * repeatable. Whatever it changes is written into the audit with it, as `work` tells it or by the names of its
   * statements. It ends by `deadline`, in milliseconds. Throws StoreError, whose `saved` says whether the change was saved.
   */
  readonly write: <T>(
    work: (run: Run, audit: Audit) => Promise<T>,
    options?: { readonly deadline?: number; readonly by?: Actor },
  ) => Promise<T>;
  /** Resolves when a real query was answered. Throws StoreError. */
  readonly ready: () => Promise<void>;
  /**
   * An id of the files of the database, and a name of the last change of it by anybody, also by those who give the state no
   * new name. Two moments at which both were the same saw the same data, with restarts between them or not. Throws StoreError.
   */
  readonly database: () => Promise<{ readonly id: string; readonly lastChange: string }>;
  readonly pool: () => PoolState;
  readonly close: () => Promise<void>;
};
