import { memoized } from '../memoized.ts';
import type { ChineseReader } from './normalisedName.ts';

/** Reads each Chinese text aloud once: names in two scripts, with and without what they have in brackets, share their words. */
export const readingOnce = ({ simplified, pronunciations }: ChineseReader): ChineseReader => {
  const readings = memoized((text: string) => memoized((original: string) => pronunciations(text, original)));
  return { simplified, pronunciations: (text, original) => readings(text)(original) };
};
