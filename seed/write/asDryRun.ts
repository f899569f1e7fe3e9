import type { Audit } from '../../server/store/audit.ts';
import type { Run, Store } from '../../server/store/query.ts';
import { SeedError } from '../check/problem.ts';

/** Milliseconds that one file may take; the greatest takes a small part of it. */
const patience = 600_000;

/** The store wraps what went wrong inside a transaction; a refusal of ours is passed on as it is. */
const unwrapped = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof SeedError ? error.cause : error;

/** One transaction. Throws SeedError and StoreError. */
export const inTransaction = async <T>(store: Store, work: (run: Run, audit: Audit) => Promise<T>): Promise<T> => {
  try {
    return await store.write(work, { deadline: patience });
  } catch (error) {
    throw unwrapped(error);
  }
};

/** What the work comes to, in one transaction that is then rolled back. Throws SeedError and StoreError. */
export const asDryRun = async <T>(store: Store, work: (run: Run, audit: Audit) => Promise<T>): Promise<T> => {
  const rollBack = new Error('a dry run ends here');
  let worked: { readonly result: T } | undefined;
  try {
    await store.write(
      async (run, audit) => {
        worked = { result: await work(run, audit) };
        throw rollBack;
      },
      { deadline: patience },
    );
  } catch (error) {
    const asPlanned = error === rollBack || (error instanceof Error && error.cause === rollBack);
    if (asPlanned && worked) return worked.result;
    throw unwrapped(error);
  }
  throw rollBack;
};
