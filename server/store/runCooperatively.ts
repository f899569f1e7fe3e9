import { setImmediate } from 'node:timers/promises';
import type { Cooperative } from '../../domain/cooperative.ts';
import { StoreError } from './errors.ts';

/** Milliseconds of one piece of work before others get their turn. */
const slice = 15;

/** Runs long work a little at a time, so that other requests are answered meanwhile, and no longer than its own request lasts. */
export const runCooperatively = async <T>(
  work: Cooperative<T>,
  { signal, rest }: { readonly signal?: AbortSignal; readonly rest?: () => Promise<void> },
): Promise<T> => {
  for (let begun = performance.now(); ; ) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - begun < slice) continue;
    await setImmediate();
    await rest?.();
    if (signal?.aborted)
      throw new StoreError('STORE_TIMEOUT', 'the question took too long and was given up; ask for less');
    begun = performance.now();
  }
};
