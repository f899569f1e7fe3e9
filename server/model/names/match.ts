import { coverageOf } from './coverage.ts';
import { distance } from './distance.ts';
import { hasHan } from './fold.ts';
import { allowedErrors } from './likeness.ts';
import type { Reading } from './readings.ts';
import type { SearchedText } from './searchedTexts.ts';

/** Why something was found, the surest first. */
export const matchWays = [
  'exact', // letter for letter, but for case
  'spelling', // but for punctuation, accents and spaces
  'legal-form', // but for the legal form
  'script', // but for simplified and traditional characters
  'pinyin',
  'initials',
  'words', // has the words asked for, or words that begin with them
  'close', // has them but for typing errors
  'within', // all that tells of its name is among the words asked for, which say more
] as const;
export type MatchWay = (typeof matchWays)[number];

export type Match = { readonly field: string; readonly text: string; readonly how: MatchWay; readonly score: number };

/** How one name may answer another in the words that both have. */
export type Alike = Exclude<MatchWay, 'within'>;
type Judged = { readonly how: Alike; readonly score: number };

const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase();

export const wholly = (asked: Reading, name: Reading): Judged | undefined => {
  if (asked.joined === '') return undefined;
  if (plain(asked.text) === plain(name.text)) return { how: 'exact', score: 1 };
  const script = hasHan(asked.text) && hasHan(name.text) && !sameCharacters(asked, name);
  if (asked.joined === name.joined) return script ? { how: 'script', score: 0.97 } : { how: 'spelling', score: 0.98 };
  if (asked.coreJoined === name.coreJoined)
    return script ? { how: 'script', score: 0.95 } : { how: 'legal-form', score: 0.96 };
  return undefined;
};

/** Whether the Chinese characters were the same before they were simplified. */
const sameCharacters = (asked: Reading, name: Reading): boolean => {
  const of = (text: string) => [...text].filter(hasHan).join('');
  return of(name.text).includes(of(asked.text)) || of(asked.text).includes(of(name.text));
};

/** Chinese read aloud, on either side or on both; also from a later syllable on, or only as far as it was written. */
export const aloud = (asked: Reading, name: Reading): Judged | undefined => {
  if (asked.spoken.length === 0 && name.spoken.length === 0) return undefined;
  const said = asked.spoken.length > 0 ? asked.spoken.join('') : asked.coreJoined;
  const syllables = name.spoken.length > 0 ? name.spoken : [name.coreJoined];
  if (said.length < 3) return undefined;
  const scores = syllables.map((_, i) => {
    const rest = syllables.slice(i).join('');
    const whole = i === 0 ? 1 : 0.85;
    if (rest === said) return 0.93 * whole;
    if (said.length > 3 && rest.startsWith(said)) return (0.6 + 0.3 * (said.length / rest.length)) * whole;
    if (i > 0) return 0;
    const allowed = allowedErrors(said.length);
    const errors = distance(said, rest, allowed);
    return errors <= allowed ? 0.85 * (1 - errors / said.length) : 0;
  });
  const score = Math.max(...scores);
  return score > 0 ? { how: 'pinyin', score } : undefined;
};

const byInitials = (asked: Reading, name: Reading): Judged | undefined =>
  asked.words.length <= 2 && name.initials.includes(asked.joined) ? { how: 'initials', score: 0.85 } : undefined;

/** Below this part of the words asked for, a name is no answer. */
const leastAsked = 0.6;

const byWords = (asked: Reading, name: Reading, rarity: (word: string) => number): Judged | undefined => {
  const coverage = coverageOf(asked.words, name.words.some(hasHan) ? name.core : name.words, rarity);
  if (coverage.asked < leastAsked) return undefined;
  const score = coverage.asked * (0.6 + 0.34 * coverage.name);
  return { how: coverage.clean ? 'words' : 'close', score };
};

const better = (a: Judged | undefined, b: Judged | undefined): Judged | undefined =>
  a === undefined || (b !== undefined && b.score > a.score) ? b : a;

/** How a name, or part of one, answers a question; undefined when it does not. */
export const matchName = (
  asked: Reading,
  { field, text, weight, as }: SearchedText,
  name: Reading,
  rarity: (word: string) => number,
): Match | undefined => {
  const whole = wholly(asked, name);
  const fromWhole = (judged: Judged | undefined): Match | undefined =>
    judged && { field, text, how: judged.how, score: judged.score * weight };
  if (as === 'code') return fromWhole(whole?.how === 'legal-form' ? undefined : whole);
  if (as === 'abbreviation') return fromWhole(whole && { how: 'initials', score: 0.86 });
  if (as === 'part' && whole) return fromWhole({ how: whole.how === 'exact' ? 'words' : whole.how, score: 0.94 });
  return fromWhole(whole ?? better(better(byWords(asked, name, rarity), aloud(asked, name)), byInitials(asked, name)));
};

/** Whether a text has the question in it as it was written but for case, as whole words where it is no Chinese. */
export const matchExactly = (asked: string, { field, text, weight, as }: SearchedText): Match | undefined => {
  const [sought, within] = [plain(asked), plain(text)];
  if (sought === '') return undefined;
  if (sought === within) return { field, text, how: 'exact', score: weight };
  if (as === 'code') return undefined;
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
    const around = [within.slice(0, at), within.slice(at + sought.length)];
    const inWord = [
      /[\p{L}\p{N}]$/u.test(around[0] ?? '') && /^[\p{L}\p{N}]/u.test(sought),
      /^[\p{L}\p{N}]/u.test(around[1] ?? '') && /[\p{L}\p{N}]$/u.test(sought),
    ];
    if (hasHan(sought) || !inWord.includes(true))
      return { field, text, how: 'words', score: weight * (0.6 + (0.34 * sought.length) / within.length) };
  }
  return undefined;
};
