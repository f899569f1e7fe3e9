import { coverageOf } from './coverage.ts';
import { distance } from './distance.ts';
import { allowedErrors, digitsOf } from './likeness.ts';
import { type Alike, aloud, wholly } from './match.ts';
import type { Reading } from './readings.ts';

export type NameLikeness = {
  /** 0 to 1; 1 where the names are the same but for how they are written. */
  readonly likeness: number;
  readonly how: Alike;
};

/** 1 less the part of the letters that differ, where few enough do to be typing errors; else 0. */
const lettersAlike = (a: string, b: string): number => {
  const [length, allowed] = [Math.max(a.length, b.length), allowedErrors(a.length)];
  if (Math.abs(a.length - b.length) > allowed || digitsOf(a) !== digitsOf(b)) return 0;
  const errors = distance(a, b, allowed);
  return errors > allowed ? 0 : 1 - errors / length;
};

/** How alike two names are, in either direction the same: what each has of the other, the lesser of both. */
export const likeNames = (a: Reading, b: Reading): NameLikeness => {
  const whole = wholly(a, b);
  if (whole) return { likeness: 1, how: whole.how };
  const heard = aloud(a, b);
  if (heard && heard.score >= 0.93) return { likeness: 1, how: 'pinyin' };
  // Typing errors fall anywhere, on spaces too.
  const written = lettersAlike(a.coreJoined, b.coreJoined);
  const [there, back] = [coverageOf(a.core, b.core), coverageOf(b.core, a.core)];
  const likeness = Math.min(there.asked, back.asked);
  return written > likeness
    ? { likeness: written, how: 'close' }
    : { likeness, how: there.clean && back.clean ? 'words' : 'close' };
};
