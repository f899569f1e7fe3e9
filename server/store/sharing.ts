/**
 * Reads for all who ask at once: whoever asks while it is read shares the reading after that, since what is read must be no
 * older than the question.
 */
export const sharing = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let reading: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  return () => {
    next ??= reading
      .catch(() => undefined)
      .then(() => {
        const begun = read();
        [reading, next] = [begun, undefined];
        return begun;
      });
    return next;
  };
};
