/**
 * - `STORE_UNAVAILABLE`: no answer from Neo4j; it may come back by itself.
 * - `STORE_TIMEOUT`: the deadline passed, or the request was given up.
 * - `STORE_REFUSED`: Neo4j refused user or password.
 * - `STORE_FAILED`: Neo4j answered with an error, or could not be started.
 */
export type StoreErrorCode = 'STORE_UNAVAILABLE' | 'STORE_TIMEOUT' | 'STORE_REFUSED' | 'STORE_FAILED';

/** Its message is meant for people: what happened, where, and what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
