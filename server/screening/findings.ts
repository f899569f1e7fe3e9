import { hasHan } from '../model/names/fold.ts';
import type { WordFrequency } from '../model/names/frequency.ts';
import { joinedForms } from '../model/names/legalForms.ts';
import type { NormalisedName } from '../model/names/normalisedName.ts';
import { familyNameFirst, heardAs, joinedSound } from '../model/names/phonetic.ts';
import { hanKeys, joinsOf, longestKey } from '../model/names/searchKeys.ts';
import type { KeyIndex, Keys } from './keyIndex.ts';

/** What is looked for of a name. */
export type Way = {
  /** Whether a part of a name may be meant, the beginning of a word perhaps, which tells no more than it leaves over. */
  readonly isPart: boolean;
  /** Fewer letters begin too many words. */
  readonly shortestBeginning: number;
  /** How many of the words, the most selective ones, may be beginnings. */
  readonly mostBeginnings: number;
  /** What each key of a party takes off: who asked for a part means the shorter name. */
  readonly perKey: number;
};
export const ways = {
  /** The whole name of a party. */
  whole: { isPart: false, shortestBeginning: 3, mostBeginnings: 4, perKey: 0 },
  /** A part of one perhaps, or as much of it as is typed so far. */
  part: { isPart: true, shortestBeginning: 2, mostBeginnings: 12, perKey: 0.02 },
} as const satisfies Readonly<Record<string, Way>>;

/** Most words of a name that are looked for; with typing errors the most selective ones alone. */
const [mostWords, mostSelective] = [12, 4];

/** What a key that is found counts, beside how selective the word is: the whole most, what is only alike least. */
const boosts = { whole: 4, word: 1, beginning: 0.6, heard: 0.8, near: 0.6 } as const;

const isKey = (word: string): boolean => word !== '' && word.length <= longestKey;

/** Keys that were found, what each of the parties that have one gains by it, and how many parties that is at the most. */
export type Found = { readonly keys: Keys; readonly weight: number; readonly count: number };

/** What it tells of a party that it is one of those with some keys. */
const bitsOf = ({ count }: Found, { parties }: KeyIndex): number => Math.max(0, Math.log2((parties + 1) / (count + 1)));

/** All that the keys of a name find, with what each finding counts. */
export const findings = (
  asked: NormalisedName,
  index: KeyIndex,
  frequency: WordFrequency,
  way: Way,
): readonly Found[] => {
  const telling = asked.parts.filter(({ role }) => role !== 'small');
  const words = (way.isPart && telling.length === 0 ? asked.parts : telling)
    .map(({ text }) => text)
    .filter(isKey)
    .slice(0, mostWords);
  const { bits } = frequency;
  const latin = words.filter(word => !hasHan(word));
  const bySelectivity = latin.toSorted((a, b) => bits(b) - bits(a));
  const selective = bySelectivity.slice(0, mostSelective);
  const joins = [...latin, ...joinsOf(latin)].filter(isKey);
  const wholes = [asked.joined, asked.coreJoined].filter(word => isKey(word) && !hasHan(word));
  // Of the many that have a word, those of which it is the whole name but for its form.
  const formed = way.isPart && latin.length === 1 ? joinedForms.map(form => asked.coreJoined + form).filter(isKey) : [];
  const sounds = [
    ...asked.spoken.map(joinedSound),
    ...asked.parts.flatMap(({ pronunciations }) => pronunciations.map(joinedSound)),
    ...[...joinsUpTo(latin, 6), familyNameFirst(latin).join('')].map(heardAs),
  ].filter(sound => isKey(sound) && sound.length > 3);
  const found = (keys: Keys, weight: number): Found => ({ keys, weight, count: index.count(keys) });
  const all = (texts: readonly string[], find: (text: string) => Keys, boost: number): Found[] =>
    [...new Set(texts)].map(text => found(find(text), boost * bits(text)));
  const beginnings = (texts: readonly string[]): Found[] =>
    all(
      texts.filter(text => text.length >= way.shortestBeginning),
      index.beginning,
      boosts.beginning,
    ).map(one => (way.isPart ? { ...one, weight: Math.min(one.weight, boosts.beginning * bitsOf(one, index)) } : one));
  return [
    ...all(wholes, index.keyed, boosts.whole),
    ...all(formed, index.keyed, boosts.whole).filter(({ count }) => count > 0),
    ...all(joins, index.keyed, boosts.word),
    ...all(sounds, index.keyed, boosts.heard),
    ...beginnings([...wholes, ...bySelectivity.slice(0, way.mostBeginnings), ...sounds]),
    ...all(words.filter(hasHan).flatMap(hanKeys), index.keyed, boosts.word / 4),
    ...[...selective, ...sounds.slice(0, 2), ...joinsOf(selective.length < 3 ? latin : []).filter(isKey)].flatMap(
      word =>
        index
          .near(word)
          // Who has the word itself, as the beginning of another, has had it counted.
          .filter(key => (way.isPart ? !key.startsWith(word) : key !== word))
          .map(key => found(index.keyed(key), boosts.near * Math.min(bits(word), bits(key)))),
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
