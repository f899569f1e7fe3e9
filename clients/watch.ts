import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, Question, Tagged } from './client.ts';

type Watching = {
  /** Milliseconds between two questions. */
  readonly every: number;
  readonly signal?: AbortSignal | undefined;
};

/** The answer to a question now, and each time that it is another. Ends with an error of `client`, or when `signal` aborts. */
export async function* watch<Result, Variables>(
  client: Client,
  question: Question<Result, Variables>,
  variables: Variables,
  { every, signal }: Watching,
): AsyncGenerator<Result, void, undefined> {
  let former: Tagged<Result> | undefined;
  for (;;) {
    const now: Tagged<Result> = await client.askAgain(question, variables, former, { signal });
    const isSame = former !== undefined && (now === former || JSON.stringify(now.data) === JSON.stringify(former.data));
    former = now;
    if (!isSame) yield now.data;
    await sleep(every, undefined, signal ? { signal } : {});
  }
}
