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

/** Work that rests, the same question worked out once. */
export const once = <A extends readonly unknown[], T>(
  work: (...asked: A) => Cooperative<T>,
): ((...asked: A) => Cooperative<T>) => {
  const known = new Map<string, { readonly value: T }>();
  return function* (...asked) {
    const key = JSON.stringify(asked);
    const found = known.get(key) ?? { value: yield* work(...asked) };
    known.set(key, found);
    return found.value;
  };
};
