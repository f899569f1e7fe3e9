import { revisionOf } from '../store/revision.ts';
import type { Context } from './context.ts';

/** The revision of the data that the whole answer is read from, read once for each state of the data and only where it is asked for. */
export const revisionIn = ({ once, store, reading }: Context): Promise<string> =>
  once('revision', () => store.kept('revision', () => revisionOf(store, reading)));
