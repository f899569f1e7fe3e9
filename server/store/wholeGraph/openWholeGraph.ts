import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AffiliatePage } from '../../model/whole/affiliatePage.ts';
import { forkWithUs, storeVariables } from '../embedded/forkWithUs.ts';
import type { Connection } from '../embedded/start.ts';
import type { Answered, Asked } from './worker.ts';

/** Asks of the whole graph at once. `missing`: it is not at hand in that state of the data, and what asks must read the store. */
export type WholeGraph = {
  /** Whether it is kept of a store with so many parties: not of one that is read as fast, nor of one that would not fit. */
  readonly isWorthwhile: (parties: number) => boolean;
  /** One page of affiliates; undefined where `after` is none of them. */
  readonly affiliates: (
    asked: Omit<Asked, 'number'>,
    options?: { readonly signal?: AbortSignal; readonly patience?: number },
  ) => Promise<AffiliatePage | undefined | 'missing'>;
  readonly close: () => void;
};

const script = fileURLToPath(new URL('./worker.ts', import.meta.url));
/** Megabytes of ids and names; numbers stand beside. */
const mostMemory = 4_096;
/** Milliseconds that a request waits for a graph that is being read: a small one is there by then. */
const usualPatience = 5_000;
/** Milliseconds after an end that was not asked for until the process is started again. */
const pause = 60_000;

/** Parties of a store of which it is kept by a server. */
export const keptSizes = { least: 20_000, most: 5_000_000 } as const;

type Options = {
  readonly connection: () => Connection | undefined;
  readonly log: (line: string) => void;
  /** Fewest and most parties of a store of which it is kept. */
  readonly parties: { readonly least: number; readonly most: number };
  /** Where it is kept on the disk from one start to the next; the folder is ours alone. Nowhere unless given. */
  readonly file?: string | undefined;
};

/** The name of that file in a data folder. */
export const wholeGraphFile = 'whole-graph.bin';

/** A process that keeps the whole graph of a store; started by the first question, and again after it ended. */
export const openWholeGraph = ({ connection, log, parties: { least, most }, file }: Options): WholeGraph => {
  let child: ChildProcess | undefined;
  let endedAt = Number.NEGATIVE_INFINITY;
  let number = 0;
  let isClosed = false;
  const waiting = new Map<number, (page: AffiliatePage | undefined | 'missing') => void>();
  const ended = (): void => {
    if (!isClosed) log(`whole graph: its process ended; the store is asked in its place for ${pause / 1000} s`);
    endedAt = performance.now();
    child = undefined;
    for (const settle of waiting.values()) settle('missing');
    waiting.clear();
  };
  const started = (to: Connection): ChildProcess => {
    const made = forkWithUs(script, {
      execArgv: [`--max-old-space-size=${mostMemory}`],
      env: { ...storeVariables(to), WHOLE_GRAPH_FILE: file },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    made.on('message', message => {
      const answer = message as Answered;
      if ('line' in answer) return log(answer.line);
      waiting.get(answer.number)?.('missing' in answer ? 'missing' : answer.page);
      waiting.delete(answer.number);
    });
    made.once('exit', ended);
    made.once('error', ended);
    return made;
  };
  return {
    isWorthwhile: parties => parties >= least && parties <= most,
    affiliates: async (asked, { signal, patience = usualPatience } = {}) => {
      const to = connection();
      if (isClosed || to === undefined || performance.now() - endedAt < pause) return 'missing';
      child ??= started(to);
      number += 1;
      const own = number;
      const answered = new Promise<AffiliatePage | undefined | 'missing'>(resolve => {
        waiting.set(own, resolve);
      });
      child.send({ ...asked, number: own } satisfies Asked, error => {
        if (error) waiting.get(own)?.('missing');
      });
      // Whoever waits no longer hears of it by what is read next.
      const late = sleep(patience, 'missing' as const, { ref: false, ...(signal ? { signal } : {}) }).catch(
        () => 'missing' as const,
      );
      return Promise.race([answered, late]).finally(() => waiting.delete(own));
    },
    close: () => {
      isClosed = true;
      child?.kill();
    },
  };
};
