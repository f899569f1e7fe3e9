import { isLegalWord } from './legalForms.ts';
import { wordLikeness } from './likeness.ts';
import type { Match } from './match.ts';
import { isSmallWord, type Reading } from './readings.ts';
import { runsOf } from './runs.ts';
import type { SearchedText } from './searchedTexts.ts';

/** Words that firms of every trade put into their names, folded; they tell nobody from another. */
const general: ReadonlySet<string> = new Set(
  `corporate enterprise enterprises global group holding holdings industries industry international service services
  solution solutions system systems tech technologies technology trading`.split(/\s+/),
);
const tells = (word: string): boolean => !isSmallWord(word) && !isLegalWord(word) && !general.has(word);

/** Fewer letters stand in too many names to say whose it is; all the more where general words are left out. */
const fewestLetters = { whole: 3, part: 4 } as const;
const leastLikeness = 0.8;
/** Texts of less weight describe something; they do not name it. */
const leastWeight = 0.99;

/** Below every other answer. */
const score = 0.5;

/** How alike two words are when neither is only the beginning of the other. */
const alike = (a: string, b: string): number => {
  const there = wordLikeness(a, b);
  return there < leastLikeness ? 0 : Math.min(there, wordLikeness(b, a));
};

/**
 * Whether all that tells of a name stands among the words asked for, which say more: `Huawei` in `Huawei Device USA`,
 * `Megaspeed International` in `Megaspeed Trading`. That may be the party, or a firm of its group, or another.
 */
export const matchWithin = (
  asked: Reading,
  { field, text, weight, as }: SearchedText,
  name: Reading,
): Match | undefined => {
  if (weight < leastWeight || (as !== 'name' && as !== 'part')) return undefined;
  const telling = name.core.filter(tells);
  const fewest = telling.length === name.core.length ? fewestLetters.whole : fewestLetters.part;
  if (telling.join('').length < fewest) return undefined;
  let least = 1;
  for (const word of telling) {
    least = Math.min(least, Math.max(0, ...runsOf(asked.words).map(run => alike(word, run.text))));
    if (least < leastLikeness) return undefined;
  }
  return { field, text, how: 'within', score: score * least * weight };
};
