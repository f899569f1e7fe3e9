import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Cooperative } from '../../domain/cooperative.ts';
import { StoreError } from './errors.ts';
import { whyEnded } from './within.ts';

/** Milliseconds of one piece of work before others get their turn. */
export const slice = 10;

const tooLong = 'the question took too long and was given up; ask for less';

let begun: number | undefined;

/** Whether this turn of the event loop has been worked in for as long as a piece of work may take, whoever asked first. */
export const isPieceFull = (): boolean => {
  const now = performance.now();
  if (begun === undefined) {
    begun = now;
    setImmediate(() => {
      begun = undefined;
    });
  }
  return now - begun >= slice;
};

/** Goes with every piece of long work: when it must end, and how others are let go first. */
export type Reading = { readonly signal?: AbortSignal; readonly rest?: () => Promise<void> };

/** Runs long work a little at a time, so that other requests are answered meanwhile, and no longer than its own request lasts. */
export const runCooperatively = async <T>(
  work: Cooperative<T>,
  { signal, rest = () => nextTurn() }: Reading,
): Promise<T> => {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (!isPieceFull()) continue;
    await rest();
    if (signal?.aborted) throw new StoreError('STORE_TIMEOUT', whyEnded(signal, tooLong));
  }
};
