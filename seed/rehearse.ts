import type { Run, Store } from '../server/store/query.ts';
import { SeedError } from './problem.ts';

/** The store wraps what went wrong inside a transaction; a refusal of ours is told as it is. */
const unwrapped = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof SeedError ? error.cause : error;

/** One transaction. Throws SeedError and StoreError. */
export const inTransaction = async <T>(store: Store, work: (run: Run) => Promise<T>): Promise<T> => {
  try {
    return await store.write(work);
  } catch (error) {
    throw unwrapped(error);
  }
};

/** What the work comes to, in one transaction that is then rolled back. Throws SeedError and StoreError. */
export const rehearse = async <T>(store: Store, work: (run: Run) => Promise<T>): Promise<T> => {
  const rollBack = new Error('a dry run ends here');
  let worked: { readonly result: T } | undefined;
  try {
    await store.write(async run => {
      worked = { result: await work(run) };
      throw rollBack;
    });
  } catch (error) {
    const asPlanned = error === rollBack || (error instanceof Error && error.cause === rollBack);
    if (asPlanned && worked) return worked.result;
    throw unwrapped(error);
  }
  throw rollBack;
};
