import { memoized } from '../memoized.ts';
import { hasHan } from './fold.ts';
import { generalGroup } from './generalWords.ts';
import { placeFrom } from './places.ts';

/** How rare words are among names of firms. */
export type WordFrequency = {
  /** What a word tells that two names share: the binary logarithm of 1 / the chance that another name has it. */
  readonly bits: (word: string) => number;
  /** The chance, before anything is compared, that a party is the one a name means: one in all there may be. */
  readonly prior: number;
};

/**
 * The chance that the name of another party has a word. Words of the committed lists are as frequent among firms of every
 * trade as these say, by judgement; what few recorded names have may still be frequent elsewhere, so that a few hundred
 * records are taken as a sample of ten thousand; short words stand for many things.
 */
const shares = { general: 1 / 200, place: 1 / 50, small: 1 / 2 } as const;
const sample = 10_000;
const shortest: Readonly<Record<number, number>> = { 1: 1 / 50, 2: 1 / 1_000, 3: 1 / 5_000 };
/** What is counted of a word that no other party has. */
const unseen = 0.1;

const chanceOf = (word: string, names: number, having: number): number => {
  const counted = Math.max(unseen, having - 1) / (names + sample);
  const listed = generalGroup(word) !== undefined ? shares.general : placeFrom([word], 0) ? shares.place : 0;
  const short = hasHan(word) && word.length > 1 ? 0 : (shortest[word.length] ?? 0);
  return Math.min(shares.small, Math.max(counted, listed, short));
};

/** Of a number of recorded names, given how many of them have a word (its document frequency). */
export const wordFrequency = (names: number, having: (word: string) => number): WordFrequency => ({
  bits: memoized(word => -Math.log2(chanceOf(word, names, having(word)))),
  prior: -Math.log2(names + sample),
});

/** Nothing is known of how frequent words are. */
export const noFrequency: WordFrequency = wordFrequency(0, () => 1);
