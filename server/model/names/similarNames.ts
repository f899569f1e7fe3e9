import { distance } from './distance.ts';
import { evidenceOf } from './evidence.ts';
import { noFrequency } from './frequency.ts';
import { type MatchWay, phonetic, sameName } from './match.ts';
import type { NormalisedName } from './normalisedName.ts';
import { allowedErrors, digitsOf } from './similarity.ts';

/** How one name may answer another in the words that both have. */
export type Alike = Exclude<MatchWay, 'within'>;

export type NameSimilarity = {
  /** 0 to 1; 1 where the names are the same but for how they are written. */
  readonly similarity: number;
  readonly how: Alike;
};

/** 1 less the part of the letters that differ, where few enough do to be typing errors; else 0. */
const similarLetters = (a: string, b: string): number => {
  const [length, allowed] = [Math.max(a.length, b.length), allowedErrors(a.length)];
  if (Math.abs(a.length - b.length) > allowed || digitsOf(a) !== digitsOf(b)) return 0;
  const errors = distance(a, b, allowed);
  return errors > allowed ? 0 : 1 - errors / length;
};

/** How alike two names are, in either direction the same: what each has of the other, the lesser of both. */
export const similarNames = (a: NormalisedName, b: NormalisedName): NameSimilarity => {
  const whole = sameName(a, b, {});
  if (whole && whole.how !== 'within') return { similarity: 1, how: whole.how };
  if ((phonetic(a, b, false)?.bits ?? 0) > 5) return { similarity: 1, how: 'pinyin' };
  // Typing errors fall anywhere, on spaces too.
  const written = similarLetters(a.coreJoined, b.coreJoined);
  const [there, back] = [evidenceOf(a, b, noFrequency), evidenceOf(b, a, noFrequency)];
  const similarity = Math.min(there.askedCovered, back.askedCovered);
  const clean = [...there.alignment.pairings, ...back.alignment.pairings].every(({ by }) => by !== 'typing');
  return written > similarity ? { similarity: written, how: 'close' } : { similarity, how: clean ? 'words' : 'close' };
};
