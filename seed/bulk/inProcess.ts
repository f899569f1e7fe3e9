import type { ForkOptions } from 'node:child_process';
import { forkWithUs } from '../../server/store/embedded/forkWithUs.ts';
import { leanHeap } from '../leanHeap.ts';

type Answer = { readonly done: unknown } | { readonly failed: unknown };

/** Has a script of ours, which calls `answer`, do a piece of work in a process of its own. Throws what it throws, as an Error. */
export const inProcess = <Done>(
  script: string,
  work: unknown,
  options: Pick<ForkOptions, 'env' | 'signal'> = {},
): Promise<Done> =>
  new Promise((resolve, reject) => {
    const child = forkWithUs(script, { ...options, serialization: 'advanced' });
    child.once('message', message => {
      const answer = message as Answer;
      if ('done' in answer) resolve(answer.done as Done);
      else reject(answer.failed);
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`a process of the import ended by ${signal ?? `code ${code}`}; free memory, and import again`)),
    );
    child.send(work as object);
  });

/** In a process of `inProcess`: does its work, tells what became of it, and ends. */
export const answer = <Work>(work: (asked: Work) => unknown): void => {
  leanHeap();
  process.once('message', async asked => {
    const told: Answer = await (async () => ({ done: await work(asked as Work) }))().catch(failed => ({ failed }));
    process.send?.(told, () => process.disconnect());
  });
};
