import { distance } from './distance.ts';

/** The search keys of many parties, ready to be asked. A party is its place in the list that was given. */
export type KeyIndex = {
  readonly parties: number;
  /** How many keys a party has. */
  readonly keysOf: (party: number) => number;
  readonly meanKeys: number;
  /** The parties that have the key. */
  readonly holders: (key: string) => readonly number[];
  /** The parties that have a key with this beginning, each once. */
  readonly beginning: (word: string) => readonly number[];
  /** The keys that are the word but for at most one typing error. */
  readonly near: (word: string) => readonly string[];
};

const mirrored = (text: string): string => [...text].reverse().join('');

/** Those of a sorted list that begin so; finding the first takes the logarithm of the length. */
const beginningWith = (beginning: string, sorted: readonly string[]): readonly string[] => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.startsWith(beginning)) end += 1;
  return sorted.slice(low, end);
};

/**
 * One typing error leaves the first half of a word as it was or the second, unless it swaps the two letters where they
 * meet: so keys are looked through that begin or end like a word, and that one is tried.
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
  const backward = sorted.map(mirrored).sort();
  const near = (word: string): string[] => {
    const letters = [...word];
    const half = letters.length >> 1;
    const [head, tail] = [letters.slice(0, half), letters.slice(half)];
    const swapped = [...head.slice(0, -1), ...tail.slice(0, 1), ...head.slice(-1), ...tail.slice(1)].join('');
    const alike = [
      ...beginningWith(head.join(''), sorted),
      ...beginningWith(mirrored(tail.join('')), backward).map(mirrored),
    ].filter(key => Math.abs(key.length - word.length) < 3 && distance(key, word, 1) < 2);
    return [...new Set([...(holders.has(swapped) ? [swapped] : []), ...alike])];
  };
  // Which question found a party last: many begin alike in a great store.
  const seen = new Int32Array(keys.length);
  let turn = 0;
  return {
    parties: keys.length,
    keysOf: party => keys[party]?.length ?? 0,
    meanKeys: keys.reduce((sum, own) => sum + own.length, 0) / Math.max(1, keys.length),
    holders: key => holders.get(key) ?? [],
    beginning: word => {
      turn += 1;
      const found: number[] = [];
      for (const key of beginningWith(word, sorted)) {
        for (const party of holders.get(key) ?? []) {
          if (seen[party] !== turn) found.push(party);
          seen[party] = turn;
        }
      }
      return found;
    },
    near,
  };
};
