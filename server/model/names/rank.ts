import type { Cooperative } from '../../../domain/cooperative.ts';
import { memoized } from '../memoized.ts';
import type { Comparison } from './evidence.ts';
import { type WordFrequency, wordFrequency } from './frequency.ts';
import { type Match, matchExactly, matchName, matchWays } from './match.ts';
import type { NormalisedName } from './normalisedName.ts';
import { acrossScripts, type SearchedText } from './searchedTexts.ts';
import { answersWord } from './similarity.ts';

export type Candidate = { readonly id: string; readonly texts: readonly SearchedText[]; readonly party?: Comparison };
export type Ranked<C extends Candidate> = { readonly candidate: C; readonly match: Match };

const best = (matches: readonly (Match | undefined)[]): Match | undefined =>
  matches.reduce((a, b) => (a === undefined || (b !== undefined && b.bits > a.bits) ? b : a), undefined);

const inOrder = <C extends Candidate>(found: readonly Ranked<C>[]): readonly Ranked<C>[] =>
  found.toSorted(
    (a, b) =>
      b.match.bits - a.match.bits ||
      matchWays.indexOf(a.match.how) - matchWays.indexOf(b.match.how) ||
      a.match.text.length - b.match.text.length ||
      (a.candidate.id < b.candidate.id ? -1 : 1),
  );

/** The candidates that have a question in them as it was written, best first. */
const rankExactly = <C extends Candidate>(question: string, candidates: readonly C[]): readonly Ranked<C>[] =>
  inOrder(
    candidates.flatMap(candidate => {
      const match = best(candidate.texts.map(text => matchExactly(question, text)));
      return match === undefined ? [] : [{ candidate, match }];
    }),
  );

/** How many of the candidates have each word, and of a question each word or one like it: all that is known of a few. */
const frequencyAmong = (
  asked: NormalisedName,
  candidates: readonly Candidate[],
  read: (text: string) => NormalisedName,
): WordFrequency => {
  const known = candidates.map(({ texts }) => new Set(texts.flatMap(({ text }) => read(text).words)));
  const having = new Map<string, number>();
  for (const words of known) for (const word of words) having.set(word, (having.get(word) ?? 0) + 1);
  for (const word of asked.words)
    having.set(word, known.filter(words => [...words].some(own => answersWord(word, own))).length);
  return wordFrequency(candidates.length, word => having.get(word) ?? 1);
};

const lastLetter = (text: string): string => text.slice(-1).toLowerCase();

/** Whether a code may be what was asked: its end is told without reading it as a name, and few are the same. */
const mayAnswer = (asked: NormalisedName, { as, text }: SearchedText): boolean =>
  as !== 'code' || !/\d$/.test(text) || lastLetter(text) === lastLetter(asked.joined);

/**
 * The candidates that answer a question, best first, each with the text that answers it and why. `read` makes a text
 * ready; give one that remembers where the same candidates answer many questions. Takes time in proportion to their texts;
 * rests before each candidate.
 */
export function* rank<C extends Candidate>(
  asked: NormalisedName,
  candidates: readonly C[],
  read: (text: string) => NormalisedName,
  frequency: WordFrequency,
): Cooperative<readonly Ranked<C>[]> {
  const ranked: Ranked<C>[] = [];
  for (const candidate of candidates) {
    yield;
    const { texts, party = {} } = candidate;
    const match = best(
      [...texts, ...acrossScripts(texts)]
        .filter(text => mayAnswer(asked, text))
        .map(text => matchName(asked, text, read(text.text), frequency, party)),
    );
    if (match !== undefined) ranked.push({ candidate, match });
  }
  return inOrder(ranked);
}

/** The candidates that answer what somebody searches for, a part of a name perhaps: how selective a word is, they say. */
export function* rankAmong<C extends Candidate>(
  question: string,
  candidates: readonly C[],
  read: (text: string) => NormalisedName,
  exact: boolean,
): Cooperative<readonly Ranked<C>[]> {
  if (exact) return rankExactly(question, candidates);
  const readOnce = memoized(read);
  for (const { text } of candidates.flatMap(({ texts }) => texts)) {
    yield;
    readOnce(text);
  }
  const asked = readOnce(question);
  return yield* rank(
    asked,
    candidates.map(candidate => ({ ...candidate, party: { ...candidate.party, partial: true } })),
    readOnce,
    frequencyAmong(asked, candidates, readOnce),
  );
}
