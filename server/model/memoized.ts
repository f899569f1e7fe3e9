/** Works something out for each key when it is first asked for, and once. */
export const memoized = <T>(work: (key: string) => T): ((key: string) => T) => {
  const known = new Map<string, { readonly value: T }>();
  return key => {
    const found = known.get(key) ?? { value: work(key) };
    known.set(key, found);
    return found.value;
  };
};
