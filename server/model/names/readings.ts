import { inFull } from './abbreviations.ts';
import { fold, hasHan, wordsOf } from './fold.ts';
import { withoutLegalForm } from './legalForms.ts';

/** What it takes to read Chinese; given from outside, since the model knows no tables of characters. */
export type Readings = {
  /** A text with its traditional characters in their simplified forms. */
  readonly simplified: (text: string) => string;
  /** The pinyin of each Chinese character, without tones; all else left out. */
  readonly syllables: (text: string) => readonly string[];
};

/** One text, ready to be compared with another. */
export type Reading = {
  readonly text: string;
  /** Folded, in simplified characters. */
  readonly words: readonly string[];
  readonly joined: string;
  /** Without the legal form. */
  readonly core: readonly string[];
  readonly coreJoined: string;
  /** Pinyin of the Chinese characters, syllable by syllable, without the legal form; other words as they are. Empty without Chinese. */
  readonly spoken: readonly string[];
  /** First letters of the words, or of the syllables, where there are at least three. */
  readonly initials: readonly string[];
};

const small: ReadonlySet<string> = new Set(
  'a an and at by de for from in into of on or over per the through to under with'.split(' '),
);
export const isSmallWord = (word: string): boolean => small.has(word);

const firstLetters = (words: readonly string[]): string[] => {
  const telling = words.filter(word => !isSmallWord(word) && !hasHan(word));
  return telling.length < 3 || telling.length > 8 ? [] : [telling.map(word => word[0] ?? '').join('')];
};

export const readingOf = (text: string, readings: Readings): Reading => {
  const words = wordsOf(readings.simplified(text)).map(inFull);
  const core = withoutLegalForm(words);
  const spoken = words.some(hasHan)
    ? core.flatMap(word => (hasHan(word) ? readings.syllables(word).map(fold).filter(Boolean) : [word]))
    : [];
  return {
    text,
    words,
    joined: words.join(''),
    core,
    coreJoined: core.join(''),
    spoken,
    initials: [...new Set([words, core, spoken].flatMap(firstLetters))],
  };
};
