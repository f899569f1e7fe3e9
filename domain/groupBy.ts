/** As `Map.groupBy`, which Node 20 lacks; no group is empty. */
export const groupBy = <T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, [T, ...T[]]> => {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
};
