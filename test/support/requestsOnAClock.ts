import type { lanes } from '../../server/graphql/admission.ts';
import { fairShare } from '../../server/graphql/fairShare.ts';

type Lane = keyof typeof lanes;

export const soon = (): Promise<void> => new Promise(resolve => setImmediate(resolve));
export const forever = new AbortController().signal;

/** A clock that the test moves, and requests that work a step at a time, as often as they get their turn. */
export const world = () => {
  let time = 0;
  const pauses: { readonly ms: number; readonly isEnded: () => boolean; readonly end: () => void }[] = [];
  const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise(resolve => {
      let isEnded = false;
      const end = (): void => {
        isEnded = true;
        resolve();
      };
      pauses.push({ ms, end, isEnded: () => isEnded });
      signal.addEventListener('abort', end);
    });
  const { enter, arrive } = fairShare({ now: () => time, sleep });
  const done: string[] = [];
  const pass = (ms: number): void => {
    time += ms;
  };
  const request = async (name: string, steps: number, each: number, lane: Lane = 'light') => {
    const share = await enter(name, lane, forever);
    for (let step = 0; step < steps; step += 1) {
      await soon();
      pass(each);
      await share.rest();
    }
    share.end();
    done.push(name);
  };
  return { enter, arrive, request, done, pass, pauses };
};
