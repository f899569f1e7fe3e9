import { hasHan } from './fold.ts';
import { type ChineseReader, joinedName, type Pronunciation, unpartedName } from './normalisedName.ts';
import { joinedSound } from './phonetic.ts';
import type { SearchedText } from './searchedTexts.ts';

/** Longer runs of words are not joined into one key: nobody types them without spaces. */
const joinable = 6;

/** Most neighbouring words that somebody writes as one: RTX 4090 D, RTX4090D. */
export const mostJoined = 3;

/** Longer runs of letters are no keys, and need not be looked for. */
export const longestKey = 80;

export const joinsOf = (words: readonly string[]): string[] => {
  const joins: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    let joined = words[i] ?? '';
    for (let j = i + 1; j < words.length && j < i + mostJoined; j += 1) {
      joined += words[j];
      joins.push(joined);
    }
  }
  return joins;
};

const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, i) => `${words[i]}${word}`);

/** Chinese has no spaces: it is found by its characters and by each two that stand together. */
export const hanKeys = (word: string): string[] => {
  const characters = [...word];
  return [...characters, ...pairsOf(characters)];
};

/** The usual pinyin from each syllable on, so that a part is found as the beginning of a key; other readings as a whole. */
const spokenKeys = (spoken: readonly Pronunciation[]): string[] =>
  spoken.flatMap(({ romanisation, syllables }) =>
    (romanisation === 'pinyin' ? syllables.slice(0, 12) : syllables.slice(0, 1)).map((_, i) =>
      joinedSound({ romanisation, syllables: syllables.slice(i) }),
    ),
  );

const hasDigit = (text: string): boolean => /\d/.test(text);

const keysOf = (text: string, chinese: ChineseReader): readonly string[] => {
  const { name, parts } = unpartedName(text, chinese);
  const { words, joined, core, coreJoined, spoken, initials } = name;
  if (words.some(hasHan))
    return [
      ...words.flatMap(word => (hasHan(word) ? hanKeys(word) : [word])),
      ...spokenKeys(spoken),
      // What tells of a Chinese name is found in a longer name in Latin letters.
      ...parts().flatMap(({ pronunciations }) => pronunciations.map(joinedSound)),
      ...initials,
    ];
  return [
    ...words,
    // Words at the beginning need no key of their own: they begin the whole.
    ...(words.some(hasDigit) ? joinsOf(words).filter(hasDigit) : []),
    ...(words.length <= joinable ? [joined] : []),
    ...(core.length <= joinable ? [coreJoined] : []),
    ...initials,
  ];
};

/**
 * The words that the full-text index holds for something: folded, in simplified characters and in pinyin, with and
 * without spaces, and as initials. A query is cut in the same way, so that the index itself need know no language.
 */
export const searchKeysOf = (texts: readonly SearchedText[], chinese: ChineseReader): readonly string[] => {
  const keys = new Set<string>();
  const add = (key: string): void => {
    if (key !== '' && key.length <= longestKey) keys.add(key);
  };
  for (const { text, as } of texts)
    if (as === 'code') add(joinedName(text, chinese));
    else for (const key of keysOf(text, chinese)) add(key);
  return [...keys].sort();
};
