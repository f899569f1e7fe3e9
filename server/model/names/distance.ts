/** The letters of a word by their place; a string serves, but for letters that take two places of it. */
const lettersOf = (word: string): ArrayLike<string> => (/[\ud800-\udfff]/.test(word) ? [...word] : word);

/** Which letters stand from `start` on, one bit for each; some share one. */
const lettersIn = (word: ArrayLike<string>, start: number, length: number): number => {
  let bits = 0;
  for (let i = start; i < start + length; i += 1) bits |= 1 << ((word[i] ?? '').charCodeAt(0) & 31);
  return bits;
};

const count = (bits: number): number => {
  let [left, ones] = [bits, 0];
  for (; left !== 0; left &= left - 1) ones += 1;
  return ones;
};

/**
 * How many letters must be added, removed, replaced or swapped with their neighbour to turn one word into the other, no
 * part being changed twice (optimal string alignment; Damerau 1964); some number above `most` where it is more than that.
 * Time grows with the product of the lengths, less what the words begin and end with alike.
 */
export const distance = (a: string, b: string, most = Number.POSITIVE_INFINITY): number => {
  const [from, to] = [lettersOf(a), lettersOf(b)];
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  const [height, width] = [from.length - start - end, to.length - start - end];
  if (Math.abs(height - width) > most) return most + 1;
  const [left, right] = [lettersIn(from, start, height), lettersIn(to, start, width)];
  // One change takes at most one letter away, and brings at most one.
  if (count(left & ~right) > most || count(right & ~left) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: width + 1 }, (_, j) => j);
  let leastBefore = 0;
  for (let i = 0; i < height; i += 1) {
    const next = [i + 1];
    let least = i + 1;
    const letter = from[start + i];
    for (let j = 0; j < width; j += 1) {
      const other = to[start + j];
      let steps = Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1);
      if (i > 0 && j > 0 && letter === to[start + j - 1] && other === from[start + i - 1])
        steps = Math.min(steps, (before[j - 1] ?? 0) + 1);
      next.push(steps);
      least = Math.min(least, steps);
    }
    // A swap reaches back over one row.
    if (least > most && leastBefore >= most) return most + 1;
    [before, row, leastBefore] = [row, next, least];
  }
  return row[width] ?? 0;
};
