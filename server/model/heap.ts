/** A binary heap: `pop` takes the least item by `compare`, the earliest pushed among equals. O(log n) each. */
export const heap = <T>(compare: (a: T, b: T) => number) => {
  const items: { item: T; turn: number }[] = [];
  let turn = 0;
  const before = (i: number, j: number): boolean => {
    const [a, b] = [items[i], items[j]];
    return a !== undefined && b !== undefined && (compare(a.item, b.item) || a.turn - b.turn) < 0;
  };
  const swap = (i: number, j: number): void => {
    const [a, b] = [items[i], items[j]];
    if (a && b) [items[i], items[j]] = [b, a];
  };
  return {
    size: () => items.length,
    push(item: T): void {
      items.push({ item, turn: turn++ });
      let i = items.length - 1;
      for (let up = (i - 1) >> 1; i > 0 && before(i, up); i = up, up = (i - 1) >> 1) swap(i, up);
    },
    pop(): T | undefined {
      swap(0, items.length - 1);
      const least = items.pop();
      for (let i = 0, next = i; ; i = next) {
        if (before(2 * i + 1, next)) next = 2 * i + 1;
        if (before(2 * i + 2, next)) next = 2 * i + 2;
        if (next === i) return least?.item;
        swap(i, next);
      }
    },
  };
};
