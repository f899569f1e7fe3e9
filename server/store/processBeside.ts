import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { forkWithUs, storeTold, storeVariables } from './embedded/forkWithUs.ts';
import type { Connection } from './embedded/start.ts';
import { messageOf } from './errors.ts';
import type { Store } from './query.ts';
import { openStore } from './store.ts';

type Answered<Answer> =
  | { readonly number: number; readonly answer: Answer }
  | { readonly isTaken: true }
  | { readonly number: number; readonly missing: string }
  | { readonly line: string };

/** Asks a process beside the server. `missing`: it has no answer of that state of the data, or none by now. */
export type Beside<Question, Answer> = {
  readonly ask: (
    question: Question,
    options: { readonly signal?: AbortSignal | undefined; readonly patience: number },
  ) => Promise<Answer | 'missing'>;
  readonly close: () => void;
};

type Options = {
  readonly script: string;
  /** What it is called in the log. */
  readonly name: string;
  readonly connection: () => Connection | undefined;
  readonly log: (line: string) => void;
  /** Variables that the process has beside those of the store. */
  readonly env?: NodeJS.ProcessEnv;
};

/** Megabytes of texts; numbers stand beside. */
const mostMemory = 4_096;
/** Milliseconds after an end that was not asked for until the process is started again. */
const pause = 60_000;
/**
 * Milliseconds for which a process has not even taken a question, which it does between two of its steps: nobody else waits
 * for it from then on, and it is ended.
 */
const [silent, hangs] = [10_000, 120_000];

/**
 * A process that keeps what it has read of a store: the server goes on answering while it reads, and what is too large ends
 * that process and not the server. Started by the first question, and again after it ended.
 */
export const processBeside = <Question extends object, Answer>({
  script,
  name,
  connection,
  log,
  env = {},
}: Options): Beside<Question, Answer> => {
  let child: ChildProcess | undefined;
  let endedAt = Number.NEGATIVE_INFINITY;
  let number = 0;
  let isClosed = false;
  /** When the first question was asked of which nothing was heard. */
  let unheardSince: number | undefined;
  const waiting = new Map<number, (answer: Answer | 'missing') => void>();
  const ended = (): void => {
    if (!isClosed) log(`${name}: its process ended; the store is asked in its place for ${pause / 1000} s`);
    endedAt = performance.now();
    child = undefined;
    unheardSince = undefined;
    for (const settle of waiting.values()) settle('missing');
    waiting.clear();
  };
  const started = (to: Connection): ChildProcess => {
    const made = forkWithUs(script, {
      execArgv: [`--max-old-space-size=${mostMemory}`],
      env: { ...storeVariables(to), ...env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    made.on('message', message => {
      const told = message as Answered<Answer>;
      unheardSince = undefined;
      if ('line' in told) return log(told.line);
      if ('isTaken' in told) return;
      waiting.get(told.number)?.('missing' in told ? 'missing' : told.answer);
      waiting.delete(told.number);
    });
    made.once('exit', ended);
    made.once('error', ended);
    return made;
  };
  return {
    ask: async (question, { signal, patience }) => {
      const to = connection();
      if (isClosed || to === undefined || performance.now() - endedAt < pause) return 'missing';
      const unheard = unheardSince === undefined ? 0 : performance.now() - unheardSince;
      if (unheard > hangs) {
        log(`${name}: its process has taken no question for ${hangs / 1000} s and is ended`);
        child?.kill('SIGKILL');
        unheardSince = undefined;
      }
      if (unheard > silent) return 'missing';
      child ??= started(to);
      unheardSince ??= performance.now();
      number += 1;
      const own = number;
      const answered = new Promise<Answer | 'missing'>(resolve => {
        waiting.set(own, resolve);
      });
      child.send({ number: own, question }, error => {
        if (error) waiting.get(own)?.('missing');
      });
      const over = new AbortController();
      const ends = signal ? AbortSignal.any([signal, over.signal]) : over.signal;
      // Whoever waits no longer hears of it by what is read next.
      const late = sleep(patience, 'missing' as const, { ref: false, signal: ends }).catch(() => 'missing' as const);
      return Promise.race([answered, late]).finally(() => {
        // A request asks many times, and each would keep its timer and a listener of the request until its patience ends.
        over.abort();
        waiting.delete(own);
      });
    },
    close: () => {
      isClosed = true;
      // One that is stopped hears no other signal, and nothing that it does has to be ended in order.
      child?.kill('SIGKILL');
    },
  };
};

/** The other end: answers each question, or says why there is no answer; ends with the server. */
export const answerBeside = <Question, Answer>(answer: (question: Question) => Promise<Answer>): void => {
  process.on('disconnect', () => process.exit());
  process.on('message', message => {
    const { number, question } = message as { readonly number: number; readonly question: Question };
    process.send?.({ isTaken: true } satisfies Answered<Answer>);
    answer(question).then(
      found => process.send?.({ number, answer: found } satisfies Answered<Answer>),
      (error: unknown) =>
        process.send?.({
          number,
          missing: messageOf(error),
        } satisfies Answered<Answer>),
    );
  });
};

/** Says a line in the log of the server. */
export const logBeside = (line: string): void => {
  process.send?.({ line } satisfies Answered<never>);
};

export const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

/** Milliseconds that one read of such a process may take: it reads much, and nobody waits for it. */
const deadline = 120_000;

/** The store that the process keeps something of. */
export const openBeside = (): Store => openStore({ ...storeTold(process.env), deadline });
