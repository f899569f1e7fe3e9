import { distance } from './distance.ts';
import { hasHan } from './fold.ts';

export const digitsOf = (word: string): string => word.replace(/\D/g, '');

/** Typing errors that a word of this length may have and still be meant. */
export const allowedErrors = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** The typing errors between two words; undefined where they are more than may be, or their numbers differ: H100, H200. */
export const errorsBetween = (asked: string, word: string): number | undefined => {
  const allowed = Math.min(allowedErrors(asked.length), allowedErrors(word.length + 1));
  if (allowed === 0 || Math.abs(asked.length - word.length) > allowed) return undefined;
  const errors = distance(asked, word, allowed);
  return errors > allowed || digitsOf(asked) !== digitsOf(word) ? undefined : errors;
};

/** What part of the longer of two Chinese words the shorter is, where it stands in it or differs in one character of three. */
export const hanOverlap = (a: string, b: string): number => {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length > 1 && longer.includes(shorter)) return shorter.length / longer.length;
  if (shorter.length < 3 || longer.length - shorter.length > 1) return 0;
  return distance(a, b, 1) > 1 ? 0 : 1 - 1 / shorter.length;
};

/** Whether a word answers one that was asked for, as itself, as its beginning or with typing errors. */
export const answersWord = (asked: string, word: string): boolean =>
  asked === word ||
  (hasHan(asked) || hasHan(word)
    ? hanOverlap(asked, word) > 0
    : (asked.length > 1 && word.startsWith(asked)) || errorsBetween(asked, word) !== undefined);
