import { Neo4jError } from 'neo4j-driver';
import { poolSize } from './driver.ts';
import { isStopped, StoreError } from './errors.ts';

/** Our own limits report themselves as transient; trying again would only fail again, slowly. */
const outOfMemory = /MemoryPoolOutOfMemoryError|OutOfMemoryError/;

export const isOutOfMemory = (error: unknown): error is Neo4jError =>
  error instanceof Neo4jError && outOfMemory.test(error.code);

/** A connection that ends while it logs in: the driver takes that for a fault of the protocol, and does not try again. */
export const isCutAtLogin = (error: unknown): boolean =>
  error instanceof Neo4jError
    ? error.code === 'ProtocolError' && error.message.startsWith('Connection was closed by server')
    : error instanceof StoreError && isCutAtLogin(error.cause);

const firstLine = ({ message }: Error): string => message.split('\n')[0] ?? '';

/** What went wrong, said for people: what happened, where, and what to do. */
export const explain = (
  error: unknown,
  { uri, database }: { readonly uri: string; readonly database?: string | undefined },
): StoreError => {
  if (error instanceof StoreError) return error;
  const cause = { cause: error };
  if (isOutOfMemory(error))
    return new StoreError('STORE_OVERASKED', 'the query needs more memory than one may have; ask for less', cause);
  if (!(error instanceof Neo4jError))
    return new StoreError('STORE_FAILED', error instanceof Error ? error.message : String(error), cause);
  if (/Unauthorized|AuthenticationRateLimit|CredentialsExpired/.test(error.code)) {
    return new StoreError(
      'STORE_REFUSED',
      `Neo4j at ${uri} refused the user or the password; check NEO4J_USER and NEO4J_PASSWORD`,
      cause,
    );
  }
  if (/ReadOnly|Security\.Forbidden/.test(error.code)) {
    const hint = 'make the database writable for this user, or leave changes to another server';
    return new StoreError('STORE_READ_ONLY', `Neo4j at ${uri} takes no changes (${firstLine(error)}); ${hint}`, cause);
  }
  // The default database is not found either while Neo4j starts.
  if (database !== undefined && /DatabaseNotFound/.test(error.code)) {
    const hint = 'set NEO4J_DATABASE to one that SHOW DATABASES lists, or unset it to use the default one';
    return new StoreError('STORE_FAILED', `Neo4j at ${uri} has no database ${database}; ${hint}`, cause);
  }
  if (isStopped(error)) {
    const hint = 'see that its disk has room, and restart it';
    return new StoreError(
      'STORE_UNAVAILABLE',
      `Neo4j at ${uri} has stopped its database (${firstLine(error)}); ${hint}`,
      cause,
    );
  }
  if (new RegExp(`acquisition timed out.*Active conn count = ${poolSize}`).test(error.message))
    return new StoreError('STORE_UNAVAILABLE', 'Neo4j is busy: all connections to it are in use; try again', cause);
  if (
    isCutAtLogin(error) ||
    /ServiceUnavailable|SessionExpired|DatabaseUnavailable|DatabaseNotFound|TransactionStartFailed/.test(error.code) ||
    /acquisition timed out/.test(error.message)
  ) {
    const hint = 'check that it runs and that NEO4J_URI is right';
    return new StoreError('STORE_UNAVAILABLE', `no answer from Neo4j at ${uri} (${firstLine(error)}); ${hint}`, cause);
  }
  if (/Terminated|TransactionTimedOut/.test(error.code)) {
    return new StoreError('STORE_TIMEOUT', 'the query took too long and was ended; ask for less', cause);
  }
  // The driver tries such again, until it is too late; to whoever is not routed the leader is one server.
  if (/TransientError|Cluster\.NotALeader/.test(error.code)) {
    const hint = 'try again, and give NEO4J_URI as neo4j:// where it names a cluster';
    return new StoreError(
      'STORE_UNAVAILABLE',
      `Neo4j at ${uri} asks to be asked again (${error.code}); ${hint}`,
      cause,
    );
  }
  return new StoreError('STORE_FAILED', `Neo4j answered ${error.code}: ${error.message}`, cause);
};
