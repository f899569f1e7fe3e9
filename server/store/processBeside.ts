import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { forkWithUs, storeVariables } from './embedded/forkWithUs.ts';
import type { Connection } from './embedded/start.ts';

type Answered<Answer> =
  | { readonly number: number; readonly answer: Answer }
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
  const waiting = new Map<number, (answer: Answer | 'missing') => void>();
  const ended = (): void => {
    if (!isClosed) log(`${name}: its process ended; the store is asked in its place for ${pause / 1000} s`);
    endedAt = performance.now();
    child = undefined;
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
      if ('line' in told) return log(told.line);
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
      child ??= started(to);
      number += 1;
      const own = number;
      const answered = new Promise<Answer | 'missing'>(resolve => {
        waiting.set(own, resolve);
      });
      child.send({ number: own, question }, error => {
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

/** The other end: answers each question, or says why there is no answer; ends with the server. */
export const answerBeside = <Question, Answer>(answer: (question: Question) => Promise<Answer>): void => {
  process.on('disconnect', () => process.exit());
  process.on('message', message => {
    const { number, question } = message as { readonly number: number; readonly question: Question };
    answer(question).then(
      found => process.send?.({ number, answer: found } satisfies Answered<Answer>),
      (error: unknown) =>
        process.send?.({
          number,
          missing: error instanceof Error ? error.message : String(error),
        } satisfies Answered<Answer>),
    );
  });
};

/** Says a line in the log of the server. */
export const logBeside = (line: string): void => {
  process.send?.({ line } satisfies Answered<never>);
};

/** Megabytes that the process holds. */
export const megabytes = (): number => Math.round(process.memoryUsage().rss / 2 ** 20);
