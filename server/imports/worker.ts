import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ImportFailure, ImportProgress } from '../../domain/imports/job.ts';
import type { Reply, Work } from '../../seed/importWorker.ts';
import { forkWithUs, storeVariables } from '../store/embedded/forkWithUs.ts';
import type { Connection } from '../store/embedded/start.ts';

const script = fileURLToPath(new URL('../../seed/importWorker.ts', import.meta.url));
/** Megabytes of a process that imports: beyond it ends, and not the server. */
const mostMemory = 2_048;

/** The work came to nothing. */
export class WorkFailed extends Error {
  readonly failure: ImportFailure;

  constructor(failure: ImportFailure) {
    super(`${failure.problem}; ${failure.hint}`);
    this.name = 'WorkFailed';
    this.failure = failure;
  }
}

/** A process that imports into the store, which knows how to reach that and no other secret. */
export const startWorker = (connection: Connection): ChildProcess =>
  forkWithUs(script, {
    execArgv: [`--max-old-space-size=${mostMemory}`],
    env: storeVariables(connection),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

/** Gives a process one work and waits for its end. Throws WorkFailed where it fails, or the process ends or takes too long. */
export const askWorker = (
  child: ChildProcess,
  work: Work,
  { patience, onProgress }: { readonly patience: number; readonly onProgress: (progress: ImportProgress) => void },
): Promise<unknown> =>
  new Promise((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, patience);
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      child.off('message', hear);
      child.off('exit', gone);
      child.off('error', gone);
      end();
    };
    const hear = (message: unknown): void => {
      const reply = message as Reply;
      if ('progress' in reply) onProgress(reply.progress);
      else settle(() => ('done' in reply ? resolve(reply.done) : reject(new WorkFailed(reply.failed))));
    };
    const gone = (_code?: unknown, signal?: unknown): void => {
      // So V8 ends a process that has no memory left.
      const isFull = signal === 'SIGABRT';
      const failure = isLate
        ? { problem: 'it took too long and was ended', hint: 'import the file on the command line' }
        : isFull
          ? {
              problem: `it needed more than ${mostMemory} MB of memory and was ended`,
              hint: 'give a smaller file, and the sheet of a workbook as CSV',
            }
          : { problem: 'it was ended', hint: 'try again, or import the file on the command line' };
      settle(() => reject(new WorkFailed(failure)));
    };
    child.on('message', hear);
    child.on('exit', gone);
    child.on('error', gone);
    child.send(work, error => {
      if (error) gone();
    });
  });
