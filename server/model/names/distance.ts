/**
 * How many letters must be added, removed, replaced or swapped with their neighbour to turn one word into the other, no
 * part being changed twice (optimal string alignment; Damerau 1964). Time grows with the product of the lengths.
 */
export const distance = (a: string, b: string): number => {
  const [from, to] = [[...a], [...b]];
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (const [i, letter] of from.entries()) {
    const next = [i + 1];
    for (const [j, other] of to.entries()) {
      const replaced = (row[j] ?? 0) + Number(letter !== other);
      const swapped =
        i > 0 && j > 0 && letter === to[j - 1] && from[i - 1] === other ? (before[j - 1] ?? 0) + 1 : replaced;
      next.push(Math.min(replaced, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[to.length] ?? 0;
};
