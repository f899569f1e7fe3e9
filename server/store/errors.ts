/**
 * - `STORE_UNAVAILABLE`: no answer from Neo4j; it may come back by itself.
 * - `STORE_TIMEOUT`: the deadline passed, or the request was given up.
 * - `STORE_REFUSED`: Neo4j refused user or password.
 * - `STORE_READ_ONLY`: Neo4j takes no changes from this user, or from anybody.
 * - `STORE_CHANGED`: the data changed each time that they were read; it may go well the next time.
 * - `STORE_OVERASKED`: one request needs more memory or more reads than it may have.
 * - `STORE_TAMPERED`: the audit holds what nobody wrote, so that nothing can be added to it.
 * - `STORE_FAILED`: Neo4j answered with an error, or could not be started.
 */
export type StoreErrorCode =
  | 'STORE_UNAVAILABLE'
  | 'STORE_TIMEOUT'
  | 'STORE_REFUSED'
  | 'STORE_READ_ONLY'
  | 'STORE_CHANGED'
  | 'STORE_OVERASKED'
  | 'STORE_TAMPERED'
  | 'STORE_FAILED';

/** What became of a change that failed: surely nothing was saved, or that is not known. */
export type Saved = false | 'UNKNOWN';

/** Its message is meant for people: what happened, where, and what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  /** Only of a change. */
  readonly saved: Saved | undefined;

  constructor(code: StoreErrorCode, message: string, { saved, ...options }: ErrorOptions & { saved?: Saved } = {}) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
    this.saved = saved;
  }
}

const stopped = /needs to be restarted|DatabasePanic|Could not append transaction/i;

/** Whether Neo4j answers that it has stopped its database, as after a full disk; nothing but a restart helps. */
export const isStopped = (error: unknown): boolean =>
  error instanceof Error && (stopped.test(error.message) || isStopped(error.cause));

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
