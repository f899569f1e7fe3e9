import type { Session } from 'neo4j-driver';
import { StoreError } from './errors.ts';

export const givenUp = 'the connections to Neo4j had fallen silent and were replaced; try again';

/** What a request hears that its client ended: nobody is there to read it, and nothing is wrong. */
export const clientLeft = 'the request was given up';

/** Why a request ended before its answer: its time was up, which `late` tells, or its client left. */
export const whyEnded = ({ reason }: AbortSignal, late: string): string =>
  reason instanceof DOMException && reason.name === 'TimeoutError' ? late : clientLeft;

export type Bounds = {
  readonly deadline: number;
  readonly signal?: AbortSignal | undefined;
  /** Aborts when the connections are given up. */
  readonly silent: AbortSignal;
  /** What to tell at the deadline. */
  readonly late: () => string;
};

/** Ends with the work, at the deadline, or when the request or the connection is given up; then nothing is left running. */
export const within = async <T>(
  session: Session,
  work: Promise<T>,
  { deadline, signal, silent, late }: Bounds,
): Promise<T> => {
  let stop: (() => void) | undefined;
  const given = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => reject(new StoreError('STORE_TIMEOUT', late())), deadline);
    const abort = (): void => reject(new StoreError('STORE_TIMEOUT', clientLeft));
    const fall = (): void => reject(new StoreError('STORE_UNAVAILABLE', givenUp));
    signal?.addEventListener('abort', abort, { once: true });
    silent.addEventListener('abort', fall, { once: true });
    if (signal?.aborted) abort();
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      silent.removeEventListener('abort', fall);
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
