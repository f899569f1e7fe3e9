import type { Pronunciation } from './normalisedName.ts';

/**
 * A word in Latin letters as it is compared with Chinese read aloud: ü written as u, v or yu (lu, lv, lyu), and ts as ch
 * (Tsinghua, Ching Hua), are one.
 */
export const heardAs = (word: string): string => word.replace(/([ln])(?:v|yu)/g, '$1u').replaceAll('ts', 'ch');

/** The syllables as one word, as `heardAs` compares it. */
export const joinedSound = ({ syllables }: Pronunciation): string => heardAs(syllables.join(''));

/** Words with the last before the others, as Chinese names of persons stand: Liqun Shan, Shan Liqun. */
export const familyNameFirst = (words: readonly string[]): readonly string[] => [
  ...words.slice(-1),
  ...words.slice(0, -1),
];
