/** Work that rests now and then, so that whoever runs it can let others go first, or give it up. */
export type Cooperative<T> = Generator<undefined, T, undefined>;

/** Work that rests, done without a rest. */
export const runSync =
  <A extends readonly unknown[], T>(work: (...asked: A) => Cooperative<T>) =>
  (...asked: A): T => {
    const turns = work(...asked);
    for (;;) {
      const { done, value } = turns.next();
      if (done) return value;
    }
  };

/**
 * Work that rests, the same question worked out once: also where many ask before it is answered, each of whom then brings
 * the one work further. Where it throws, whoever asks next begins anew.
 */
export const once = <A extends readonly unknown[], T>(
  work: (...asked: A) => Cooperative<T>,
): ((...asked: A) => Cooperative<T>) => {
  const known = new Map<string, { readonly value: T }>();
  const begun = new Map<string, Cooperative<T>>();
  return function* (...asked) {
    const key = JSON.stringify(asked);
    for (;;) {
      const found = known.get(key);
      if (found) return found.value;
      const own = begun.get(key) ?? work(...asked);
      begun.set(key, own);
      let turn: IteratorResult<undefined, T> | undefined;
      try {
        turn = own.next();
      } finally {
        if (turn?.done !== false) begun.delete(key);
      }
      if (turn.done) known.set(key, turn);
      else yield;
    }
  };
};
