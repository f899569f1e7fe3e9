import { messageOf } from './errors.ts';
import { logBeside, megabytes } from './processBeside.ts';
import type { Store } from './query.ts';
import { changesSince, type LastChange } from './quietChanges.ts';

type Options<T> = {
  readonly store: Store;
  /** What it is called in the log. */
  readonly name: string;
  /** Reads all of it. */
  readonly read: () => Promise<T>;
  /** How much it is, in words. */
  readonly size: (value: T) => string;
};

/**
 * What a process keeps of the store, of one state of the data at a time: never of another than is asked for. Changes that
 * leave it as it was do not make it read anew. One reading follows the other, and whoever asks of a former state has no answer.
 */
export const keptOfState = <T>({ store, name, read, size }: Options<T>) => {
  /** What was read last. */
  let last: { readonly value: T; readonly lastChange: LastChange } | undefined;
  /** Throws where the data are in another state by the time they are read. */
  const readAt = async (state: string): Promise<T> => {
    const begun = performance.now();
    const stands = async (): Promise<void> => {
      if ((await store.state()) !== state) throw new Error('the data have changed');
    };
    await stands();
    const changes = await changesSince(store, last?.lastChange);
    if (last && changes.areQuiet) {
      await stands();
      last = { ...last, lastChange: changes.last };
      return last.value;
    }
    // Two would take twice the memory.
    last = undefined;
    const value = await read();
    await stands();
    last = { value, lastChange: changes.last };
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    logBeside(`${name}: ${size(value)} read in ${seconds} s; ${megabytes(process.memoryUsage().rss)}`);
    return value;
  };
  let kept: { readonly state: string; readonly reading: Promise<T>; isReady: boolean } | undefined;
  const at = (state: string): Promise<T> => {
    if (kept?.state === state) return kept.reading;
    const before = kept?.reading.catch(() => undefined) ?? Promise.resolve();
    const own = { state, reading: before.then(() => readAt(state)), isReady: false };
    kept = own;
    own.reading.then(
      () => {
        own.isReady = true;
      },
      (error: unknown) => {
        if (kept === own) kept = undefined;
        logBeside(`${name}: not read, ${messageOf(error)}`);
      },
    );
    return own.reading;
  };
  return {
    at,
    /** What is there already; where it is not, it is read from then on, and this throws. */
    nowAt: (state: string): Promise<T> => {
      const reading = at(state);
      if (kept?.isReady) return reading;
      throw new Error('it is being read');
    },
  };
};
