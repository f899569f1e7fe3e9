/** Works something out for each object when it is first asked for, and once as long as the object lives. */
export const perObject = <K extends object, T>(work: (key: K) => T): ((key: K) => T) => {
  const known = new WeakMap<K, { readonly value: T }>();
  return key => {
    const found = known.get(key) ?? { value: work(key) };
    known.set(key, found);
    return found.value;
  };
};
