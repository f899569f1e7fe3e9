import { distance } from '../model/names/distance.ts';
import { hasHan } from '../model/names/fold.ts';

/** The search keys of many parties, ready to be asked. A party is its place in the list that was given. */
export type KeyIndex = {
  readonly parties: number;
  /** The parties that have the key. */
  readonly holders: (key: string) => readonly number[];
  /** The parties that have a key with this beginning, each once. */
  readonly beginning: (word: string) => readonly number[];
  /**
   * The keys that are the word but for one typing error; of a word of 8 letters or more also those with two, where they
   * begin with the same 4 letters. Words of fewer than 3 or more than 20 letters have none.
   */
  readonly near: (word: string) => readonly string[];
};

/** Words outside these lengths are not looked for with typing errors. */
const [shortest, longest] = [3, 20];
/** Letters of a word that may have two errors, and how many of its first letters are then right. */
const [long, stem] = [8, 4];
/** A number holds a hash of this many bits and, below it, the place of a key among 16 million. */
const [hashBits, placeBits] = [29, 24];

/** Fowler, Noll and Vo's hash (FNV-1a) of a text without the letter at `left`. */
const hashOf = (text: string, left = -1): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) if (i !== left) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % 2 ** hashBits;
};

const isTyped = (word: string): boolean => word.length >= shortest && word.length <= longest && !hasHan(word);

/** A word and the same without each of its letters: two words with one error between them have one of these in common. */
const neighbourhood = (word: string): readonly number[] => [
  hashOf(word),
  ...Array.from(word, (_, i) => hashOf(word, i)),
];

/** The first place of a sorted list at which a test holds, which holds from there on: takes the logarithm of its length. */
const firstWhere = (length: number, holds: (place: number) => boolean): number => {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/**
 * Makes the index: keys sorted, for beginnings, and the deletion neighbourhood of each word (as in SymSpell, Garbe 2012)
 * as sorted numbers, for typing errors. Takes about 8 bytes for each letter of each key.
 */
export const keyIndexOf = (keys: readonly (readonly string[])[]): KeyIndex => {
  const holders = new Map<string, number[]>();
  for (const [party, own] of keys.entries()) {
    for (const key of own) {
      const known = holders.get(key);
      if (known) known.push(party);
      else holders.set(key, [party]);
    }
  }
  const sorted = [...holders.keys()].sort();
  const typed = [...sorted.entries()].filter(([, key]) => isTyped(key));
  const hashes = new Float64Array(typed.reduce((sum, [, key]) => sum + key.length + 1, 0));
  let filled = 0;
  for (const [place, key] of typed) {
    for (const hash of neighbourhood(key)) {
      hashes[filled] = hash * 2 ** placeBits + place;
      filled += 1;
    }
  }
  hashes.sort();

  const near = (word: string): readonly string[] => {
    const found = new Set<string>(holders.has(word) ? [word] : []);
    for (const hash of isTyped(word) ? neighbourhood(word) : []) {
      const [least, end] = [hash * 2 ** placeBits, (hash + 1) * 2 ** placeBits];
      for (let i = firstWhere(hashes.length, at => (hashes[at] ?? 0) >= least); (hashes[i] ?? end) < end; i += 1) {
        const key = sorted[(hashes[i] ?? 0) - least] ?? '';
        if (!found.has(key) && distance(key, word, 1) < 2) found.add(key);
      }
    }
    if (word.length < long || word.length > longest) return [...found];
    const begin = word.slice(0, stem);
    for (let i = firstWhere(sorted.length, at => (sorted[at] ?? '') >= begin); sorted[i]?.startsWith(begin); i += 1) {
      const key = sorted[i] ?? '';
      if (Math.abs(key.length - word.length) < 3 && distance(key, word, 2) < 3) found.add(key);
    }
    return [...found];
  };

  // Which question found a party last: many begin alike in a great store.
  const seen = new Int32Array(keys.length);
  let question = 0;
  const beginning = (word: string): readonly number[] => {
    question += 1;
    const found: number[] = [];
    for (let i = firstWhere(sorted.length, at => (sorted[at] ?? '') >= word); sorted[i]?.startsWith(word); i += 1) {
      for (const party of holders.get(sorted[i] ?? '') ?? []) {
        if (seen[party] !== question) found.push(party);
        seen[party] = question;
      }
    }
    return found;
  };
  return { parties: keys.length, holders: key => holders.get(key) ?? [], beginning, near };
};
