import { hasHan } from './fold.ts';
import type { KeyIndex } from './keyIndex.ts';
import { allowedErrors } from './likeness.ts';
import type { Reading } from './readings.ts';
import { hanKeys, joinsOf, longestKey } from './searchKeys.ts';

/** Most words of a name that are looked for, and letters that a long word begins with in spite of errors further on. */
const [mostWords, stem] = [12, 4];

type Clause = { readonly how: 'is' | 'begins' | 'near'; readonly word: string; readonly boost: number };

/**
 * What is looked for: the whole name and its words as they are and as beginnings; its first word that is no abbreviation,
 * which tells the most, with one error too. Other errors are found where a word begins rightly, or by the other words.
 * Nothing for a text without letters and digits.
 */
const clausesOf = (asked: Reading): readonly Clause[] => {
  const isKey = (word: string): boolean => word !== '' && word.length <= longestKey;
  const words = asked.words.filter(isKey).slice(0, mostWords);
  const other = words.filter(word => !hasHan(word));
  const core = asked.core.filter(word => isKey(word) && !hasHan(word)).slice(0, mostWords);
  const wholes = [asked.joined, asked.coreJoined, asked.spoken.join('')].filter(text => isKey(text) && !hasHan(text));
  const telling = [...core, asked.spoken.join('')].find(word => isKey(word) && allowedErrors(word.length) > 0);
  const clauses = (how: Clause['how'], boost: number, words: readonly string[]): Clause[] =>
    words.map(word => ({ how, word, boost }));
  const unique = [...new Set(wholes)];
  return [
    ...clauses('is', 16, unique),
    ...clauses(
      'begins',
      4,
      unique.filter(word => word.length > 2),
    ),
    ...clauses('is', 8, [...other, ...joinsOf(other).filter(isKey)]),
    ...clauses(
      'begins',
      6,
      core.filter(word => word.length > 1),
    ),
    ...clauses('is', 1, words.filter(hasHan).flatMap(hanKeys)),
    ...clauses('near', 0.5, telling === undefined ? [] : [telling]),
    ...clauses(
      'begins',
      0.1,
      core.filter(word => allowedErrors(word.length) > 1).map(word => word.slice(0, stem)),
    ),
  ];
};

type Weighed = { readonly party: number; readonly weight: number };

/** How much a key tells of a party that has it: BM25 (Robertson, Zaragoza 2009) for a key that is there once. */
const telling = (index: KeyIndex, party: number, holders: number): number => {
  const rarity = Math.log(1 + (index.parties - holders + 0.5) / (holders + 0.5));
  return rarity / (1 + 1.2 * (0.25 + (0.75 * index.keysOf(party)) / index.meanKeys));
};

const found: Readonly<Record<Clause['how'], (word: string, index: KeyIndex) => readonly Weighed[]>> = {
  is: (word, index) => {
    const holders = index.holders(word);
    return holders.map(party => ({ party, weight: telling(index, party, holders.length) }));
  },
  begins: (word, index) => index.beginning(word).map(party => ({ party, weight: 1 })),
  near: (word, index) => {
    const near = index.near(word);
    // Of keys that may all be meant the most frequent says how rare they are.
    const most = Math.max(...near.map(key => index.holders(key).length));
    return near.flatMap(key => {
      const kept = key === word ? 1 : 1 - 1 / Math.min([...key].length, [...word].length);
      return index.holders(key).map(party => ({ party, weight: kept * telling(index, party, most) }));
    });
  },
};

/** The `most` parties of the highest sums, those first in the list before others of the same. */
const best = (parties: readonly number[], sums: Float64Array, most: number): readonly number[] => {
  const before = (a: number, b: number): boolean => (sums[a] ?? 0) > (sums[b] ?? 0) || (sums[a] === sums[b] && a < b);
  const found: number[] = [];
  for (const party of parties) {
    if (found.length === most && !before(party, found[most - 1] ?? 0)) continue;
    const place = found.findIndex(other => before(party, other));
    found.splice(place < 0 ? found.length : place, 0, party);
    found.length = Math.min(found.length, most);
  }
  return found;
};

/** Proposes parties that a name may mean, at most `most`, likeliest first. Takes time with what the keys of the name find. */
export const proposer = (index: KeyIndex, most: number): ((asked: Reading) => readonly number[]) => {
  const sums = new Float64Array(index.parties);
  return asked => {
    const touched: number[] = [];
    for (const { how, word, boost } of clausesOf(asked)) {
      for (const { party, weight } of found[how](word, index)) {
        if (sums[party] === 0) touched.push(party);
        sums[party] = (sums[party] ?? 0) + boost * weight;
      }
    }
    const proposed = best(touched, sums, most);
    for (const party of touched) sums[party] = 0;
    return proposed;
  };
};
