/** Texts side by side in memory, each known by its number: the first letter of `i` stands at `start[i]` of `letters`. */
export type Texts = { readonly letters: Uint16Array; readonly start: Uint32Array; readonly count: number };

/** Fowler, Noll and Vo's hash (FNV-1a), 32 bits. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

export const textAt = ({ letters, start }: Texts, i: number): string =>
  String.fromCharCode(...letters.subarray(start[i] ?? 0, start[i + 1] ?? 0));

/** Below 0 where text `i` comes before `other` by its units of UTF-16, 0 where they are the same; or where it begins with it, if that will do. */
export const compareAt = ({ letters, start }: Texts, i: number, other: string, beginning: boolean): number => {
  const [from, end] = [start[i] ?? 0, start[i + 1] ?? 0];
  const shorter = Math.min(end - from, other.length);
  for (let at = 0; at < shorter; at += 1) {
    const by = (letters[from + at] ?? 0) - other.charCodeAt(at);
    if (by !== 0) return by;
  }
  return beginning && shorter === other.length ? 0 : end - from - other.length;
};

/** The same numbers with room for at least so many. */
export const grown = <Numbers extends Uint16Array | Uint32Array>(numbers: Numbers, least: number): Numbers => {
  if (least <= numbers.length) return numbers;
  const larger = new (numbers.constructor as new (length: number) => Numbers)(Math.max(least, numbers.length * 2));
  larger.set(numbers);
  return larger;
};

/** Takes texts in and gives each different one a number, from 0 on. About 2 bytes a letter and 16 a text. */
export const internedTexts = () => {
  let [letters, start, hashes] = [new Uint16Array(1_024), new Uint32Array(256), new Uint32Array(256)];
  // Numbers of texts, one more than they are, each in the first free slot from its hash on.
  let slots = new Uint32Array(512);
  let count = 0;
  const isAt = (number: number, text: string): boolean => {
    const from = start[number] ?? 0;
    if ((start[number + 1] ?? 0) - from !== text.length) return false;
    for (let i = 0; i < text.length; i += 1) if (letters[from + i] !== text.charCodeAt(i)) return false;
    return true;
  };
  const more = (): void => {
    slots = new Uint32Array(slots.length * 2);
    const last = slots.length - 1;
    for (let number = 0; number < count; number += 1) {
      let slot = (hashes[number] ?? 0) & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = number + 1;
    }
  };
  return {
    texts: (): Texts => ({ letters, start, count }),
    add: (text: string): number => {
      const hash = hashOf(text);
      const last = slots.length - 1;
      let slot = hash & last;
      for (; slots[slot] !== 0; slot = (slot + 1) & last) {
        const number = (slots[slot] ?? 0) - 1;
        if (hashes[number] === hash && isAt(number, text)) return number;
      }
      const from = start[count] ?? 0;
      letters = grown(letters, from + text.length);
      for (let i = 0; i < text.length; i += 1) letters[from + i] = text.charCodeAt(i);
      hashes = grown(hashes, count + 1);
      hashes[count] = hash;
      count += 1;
      start = grown(start, count + 1);
      start[count] = from + text.length;
      slots[slot] = count;
      if (count * 2 > slots.length) more();
      return count - 1;
    },
  };
};

/** The same texts in the order of their units of UTF-16, and the new number of each. Takes n log n comparisons. */
export const sortedTexts = (texts: Texts): { readonly sorted: Texts; readonly place: Uint32Array } => {
  const { letters, start, count } = texts;
  const order = Uint32Array.from({ length: count }, (_, i) => i).sort((a, b) => {
    const [from, other] = [start[a] ?? 0, start[b] ?? 0];
    const [length, otherLength] = [(start[a + 1] ?? 0) - from, (start[b + 1] ?? 0) - other];
    for (let at = 0; at < length && at < otherLength; at += 1) {
      const by = (letters[from + at] ?? 0) - (letters[other + at] ?? 0);
      if (by !== 0) return by;
    }
    return length - otherLength;
  });
  const place = new Uint32Array(count);
  const moved = { letters: new Uint16Array(start[count] ?? 0), start: new Uint32Array(count + 1), count };
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    const number = order[i] ?? 0;
    place[number] = i;
    moved.letters.set(letters.subarray(start[number], start[number + 1]), at);
    at += (start[number + 1] ?? 0) - (start[number] ?? 0);
    moved.start[i + 1] = at;
  }
  return { sorted: moved, place };
};
