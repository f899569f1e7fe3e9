/** As `Map.groupBy`, which Node 20 lacks; no group is empty. */
export const groupBy = <T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, [T, ...T[]]> => {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const own = key(item);
    const group = groups.get(own);
    if (group) group.push(item);
    else groups.set(own, [item]);
  }
  return groups;
};
