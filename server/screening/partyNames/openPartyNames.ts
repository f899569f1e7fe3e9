import { fileURLToPath } from 'node:url';
import type { Connection } from '../../store/embedded/start.ts';
import { type Beside, processBeside } from '../../store/processBeside.ts';
import type { Searched, SearchedName } from './readFindable.ts';
import type { NamesAnswered, NamesAsked } from './worker.ts';

/** Asks of the names of all parties, which a process beside the server keeps. */
export type PartyNames = Beside<NamesAsked, NamesAnswered> & {
  /** Whether it is kept of a store with so many parties: not of one that is read as fast. */
  readonly isWorthwhile: (parties: number) => boolean;
  /**
   * Searches what was read of the state, without waiting for it: `missing` where nothing is known to have been read of it
   * by now, and then it is.
   */
  readonly searchAtOnce: (
    state: string,
    search: SearchedName,
    signal: AbortSignal | undefined,
  ) => Promise<Searched | 'missing'>;
};

const script = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** Fewest parties of a store of which a server keeps the names beside it: reading more holds it up. */
export const fewestKept = 20_000;

/**
 * Milliseconds that a search waits for names that have been read; that it is waited for a state to be read; and until the
 * next is, where that one was not, so that data which change all the time are not read all the time.
 */
const [searchPatience, readPatience, pause] = [300, 120_000, 30_000];

/** Searches by a process, in the state of which it is known to have the names. */
const searchBy = ({ ask }: Beside<NamesAsked, NamesAnswered>): PartyNames['searchAtOnce'] => {
  let read: string | undefined;
  let isReading = false;
  let notBefore = Number.NEGATIVE_INFINITY;
  const prepare = async (state: string): Promise<void> => {
    if (isReading || performance.now() < notBefore) return;
    isReading = true;
    const answer = await ask({ state, names: [], words: [] }, { patience: readPatience });
    isReading = false;
    if (answer === 'missing') notBefore = performance.now() + pause;
    else read = state;
  };
  return async (state, search, signal) => {
    if (read === state) {
      const answer = await ask({ state, names: [], words: [], search }, { patience: searchPatience, signal });
      if (answer !== 'missing' && answer.found) return answer.found;
      // Who left waits for nothing, which says nothing of the process.
      if (signal?.aborted !== true) read = undefined;
    }
    prepare(state).catch(() => undefined);
    return 'missing';
  };
};

/** A process that keeps the names of all parties; started by the first question, and again after it ended. */
export const openPartyNames = ({
  connection,
  log,
  least,
}: {
  readonly connection: () => Connection | undefined;
  readonly log: (line: string) => void;
  readonly least: number;
}): PartyNames => {
  const beside = processBeside<NamesAsked, NamesAnswered>({ script, name: 'names', connection, log });
  return { ...beside, isWorthwhile: parties => parties >= least, searchAtOnce: searchBy(beside) };
};
