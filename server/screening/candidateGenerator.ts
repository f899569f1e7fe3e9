import { hasHan } from '../model/names/fold.ts';
import { type WordFrequency, wordFrequency } from '../model/names/frequency.ts';
import type { NormalisedName } from '../model/names/normalisedName.ts';
import { familyNameFirst, heardAs, joinedSound } from '../model/names/phonetic.ts';
import { hanKeys, joinsOf, longestKey } from '../model/names/searchKeys.ts';
import type { KeyIndex, Keys } from './keyIndex.ts';

/** Most words of a name that are looked for; beginnings and typing errors of the most selective ones alone. */
const [mostWords, mostSelective] = [12, 4];
/** Fewer letters begin too many words. */
const shortestBeginning = 3;

/** What a key that is found counts, beside how selective the word is: the whole most, what is only alike least. */
const boosts = { whole: 4, word: 1, beginning: 0.6, heard: 0.8, near: 0.6 } as const;

/** How many parties have each word: what tells more is what fewer have. */
export const frequencyIn = (index: KeyIndex): WordFrequency =>
  wordFrequency(index.parties, word => index.count(index.keyed(word)));

const isKey = (word: string): boolean => word !== '' && word.length <= longestKey;

/** Keys that were found, what each of the parties that have one gains by it, and how many parties that is at the most. */
type Found = { readonly keys: Keys; readonly weight: number; readonly count: number };

/** All that the keys of a name find, with what each finding counts. */
const findings = (asked: NormalisedName, index: KeyIndex, frequency: WordFrequency): readonly Found[] => {
  const words = asked.parts
    .filter(({ role }) => role !== 'small')
    .map(({ text }) => text)
    .filter(isKey)
    .slice(0, mostWords);
  const { bits } = frequency;
  const latin = words.filter(word => !hasHan(word));
  const selective = latin.toSorted((a, b) => bits(b) - bits(a)).slice(0, mostSelective);
  const joins = [...latin, ...joinsOf(latin)].filter(isKey);
  const wholes = [asked.joined, asked.coreJoined].filter(word => isKey(word) && !hasHan(word));
  const sounds = [
    ...asked.spoken.map(joinedSound),
    ...asked.parts.flatMap(({ pronunciations }) => pronunciations.map(joinedSound)),
    ...[...joinsUpTo(latin, 6), familyNameFirst(latin).join('')].map(heardAs),
  ].filter(sound => isKey(sound) && sound.length > 3);
  const found = (keys: Keys, weight: number): Found => ({ keys, weight, count: index.count(keys) });
  const all = (texts: readonly string[], find: (text: string) => Keys, boost: number): Found[] =>
    [...new Set(texts)].map(text => found(find(text), boost * bits(text)));
  return [
    ...all(wholes, index.keyed, boosts.whole),
    ...all(joins, index.keyed, boosts.word),
    ...all(sounds, index.keyed, boosts.heard),
    ...all(
      [...wholes, ...selective, ...sounds].filter(word => word.length >= shortestBeginning),
      index.beginning,
      boosts.beginning,
    ),
    ...all(words.filter(hasHan).flatMap(hanKeys), index.keyed, boosts.word / 4),
    ...[...selective, ...sounds.slice(0, 2), ...joinsOf(selective.length < 3 ? latin : []).filter(isKey)].flatMap(
      word =>
        index
          .near(word)
          .flatMap(key =>
            key === word ? [] : [found(index.keyed(key), boosts.near * Math.min(bits(word), bits(key)))],
          ),
    ),
  ];
};

/** Neighbouring words as one, two to `most` of them. */
const joinsUpTo = (words: readonly string[], most: number): string[] =>
  words.flatMap((_, start) =>
    Array.from({ length: Math.max(0, Math.min(most, words.length - start) - 1) }, (_, more) =>
      words.slice(start, start + more + 2).join(''),
    ),
  );

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

/** Fewer parties are added up sooner than it is looked whether they need be. */
const fewAdded = 200;
/** Sums in another order differ by rounding. */
const slack = 1e-6;

/**
 * Generates candidates: the parties that a name may mean, at most `most`, likeliest first, by the sum over its words of
 * how selective each is. What few parties have is added up first; once what is left cannot bring another party among the
 * first, it is looked up for those alone that may still be (MaxScore; Turtle, Flood 1995), so that words which a large part
 * of a register has cost no more than their keys. Takes time with what else the keys of the name find.
 */
export const candidateGenerator = (index: KeyIndex, most: number): ((asked: NormalisedName) => readonly number[]) => {
  const sums = new Float64Array(index.parties);
  const frequency = frequencyIn(index);
  return asked => {
    const found = findings(asked, index, frequency).toSorted((a, b) => a.count - b.count);
    let left = found.reduce((sum, { weight }) => sum + weight, slack);
    let touched: number[] = [];
    let areAll = false;
    for (const { keys, weight, count } of found) {
      if (!areAll && touched.length >= most && count > Math.max(fewAdded, touched.length)) {
        const least = sums[best(touched, sums, most)[most - 1] ?? -1] ?? 0;
        areAll = least > left;
        // Whoever has nothing yet comes too late, and so do those that have too little.
        if (areAll)
          touched = touched.filter(party => {
            if ((sums[party] ?? 0) + left >= least) return true;
            sums[party] = 0;
            return false;
          });
      }
      if (areAll) for (const party of touched) sums[party] = (sums[party] ?? 0) + (index.has(party, keys) ? weight : 0);
      else
        index.each(keys, party => {
          if (sums[party] === 0) touched.push(party);
          sums[party] = (sums[party] ?? 0) + weight;
        });
      left -= weight;
    }
    const generated = best(touched, sums, most);
    for (const party of touched) sums[party] = 0;
    return generated;
  };
};
