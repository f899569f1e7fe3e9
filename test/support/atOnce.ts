import type { Turns } from '../../server/model/turns.ts';

/** Work that rests, done without a rest. */
export const atOnce =
  <A extends readonly unknown[], T>(work: (...asked: A) => Turns<T>) =>
  (...asked: A): T => {
    const turns = work(...asked);
    for (;;) {
      const { done, value } = turns.next();
      if (done) return value;
    }
  };
