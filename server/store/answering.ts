import { StoreError } from './errors.ts';
import type { Store } from './query.ts';

/** Milliseconds that a Neo4j may take to answer: ours starts only now, one elsewhere should be there or start beside us. */
export const patience = { ours: 180_000, elsewhere: 30_000 } as const;

/**
 * Asks until Neo4j answers, for `most` milliseconds. A refused password and a wrong database are final; so is a Neo4j that
 * has given up, as `failed` says. `onWait` hears why it is waited. Throws StoreError.
 */
export const answering = async (
  store: Store,
  most: number,
  {
    failed = () => undefined,
    onWait = () => undefined,
  }: { readonly failed?: () => string | undefined; readonly onWait?: (why: string) => void } = {},
): Promise<void> => {
  for (const begun = performance.now(); ; await new Promise(resolve => setTimeout(resolve, 200))) {
    const failure = failed();
    if (failure !== undefined) throw new StoreError('STORE_FAILED', failure);
    try {
      return await store.ready();
    } catch (error) {
      const waiting = error instanceof StoreError && /^STORE_(UNAVAILABLE|TIMEOUT)$/.test(error.code);
      if (!waiting || performance.now() - begun > most) throw error;
      if (performance.now() - begun > 3_000) onWait(error.message);
    }
  }
};
