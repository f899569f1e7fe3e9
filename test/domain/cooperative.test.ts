import { expect, test } from 'vitest';
import { type Cooperative, once, runSync } from '../../domain/cooperative.ts';

/** Counts up to a number, with a rest before each step, and how often it was begun. */
const counting = (fails: () => boolean = () => false) => {
  const begun: number[] = [];
  const count = once(function* (to: number): Cooperative<number> {
    begun.push(to);
    for (let i = 0; i < to; i += 1) yield;
    if (fails()) throw new Error('it failed');
    return to;
  });
  return { begun, count };
};

/** Runs works by turns, as requests share the server. */
const byTurns = <T>(works: readonly Cooperative<T>[]): (T | Error)[] => {
  const ended: (T | Error | undefined)[] = works.map(() => undefined);
  while (ended.includes(undefined))
    for (const [i, work] of works.entries()) {
      if (ended[i] !== undefined) continue;
      try {
        const { done, value } = work.next();
        if (done) ended[i] = value;
      } catch (error) {
        ended[i] = error as Error;
      }
    }
  return ended.flatMap(value => value ?? []);
};

test('what many ask for at the same time is worked out once', () => {
  const { begun, count } = counting();
  expect(byTurns([count(5), count(5), count(3), count(5)])).toEqual([5, 5, 3, 5]);
  expect(begun).toEqual([5, 3]);
});

test('who cannot wait ends what others have begun, and what one gives up the next goes on with', () => {
  const { begun, count } = counting();
  const [waiting, leaving] = [count(5), count(5)];
  waiting.next();
  leaving.next();
  expect(runSync(count)(5)).toBe(5);
  expect(byTurns([waiting])).toEqual([5]);
  expect(begun).toEqual([5]);
});

test('what failed is begun anew by whoever asks next', () => {
  let failures = 1;
  const { begun, count } = counting(() => {
    failures -= 1;
    return failures === 0;
  });
  expect(byTurns([count(2), count(2)])).toEqual([new Error('it failed'), 2]);
  expect(begun).toEqual([2, 2]);
});
