import { distance } from './distance.ts';
import { hasHan } from './fold.ts';

export const digitsOf = (word: string): string => word.replace(/\D/g, '');

/** Typing errors that a word of this length may have and still be meant. */
export const allowedErrors = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/**
 * How well a word answers a word that was asked for, 0 to 1: 1 when equal, less when it only begins with it, less still
 * with typing errors. Numbers are never taken for one another: H100 is no misspelt H200.
 */
export const wordLikeness = (asked: string, word: string): number => {
  if (asked === word) return 1;
  if (hasHan(asked) || hasHan(word)) return hanLikeness(asked, word);
  if (word.startsWith(asked) && asked.length > 1) return 0.8 + 0.15 * (asked.length / word.length);
  const allowed = Math.min(allowedErrors(asked.length), allowedErrors(word.length + 1));
  if (allowed === 0 || Math.abs(asked.length - word.length) > allowed) return 0;
  const errors = distance(asked, word, allowed);
  return errors > allowed || digitsOf(asked) !== digitsOf(word) ? 0 : 1 - errors / Math.max(asked.length, word.length);
};

/** Chinese words contain one another, or differ in one character of three or more. */
const hanLikeness = (asked: string, word: string): number => {
  const length = [...asked].length;
  if (word.includes(asked)) return 0.85 + 0.1 * (length / [...word].length);
  if (length > 2 && asked.includes(word) && [...word].length > 1) return 0.6 + 0.3 * ([...word].length / length);
  if (length < 3 || Math.abs(length - [...word].length) > 1) return 0;
  return distance(asked, word, 1) > 1 ? 0 : 1 - 1 / length;
};
