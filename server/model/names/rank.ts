import { wordLikeness } from './likeness.ts';
import { type Match, matchExactly, matchName, matchWays } from './match.ts';
import type { Reading } from './readings.ts';
import type { SearchedText } from './searchedTexts.ts';
import { matchWithin } from './within.ts';

export type Candidate = { readonly id: string; readonly texts: readonly SearchedText[] };
export type Ranked<C extends Candidate> = { readonly candidate: C; readonly match: Match };

const best = (matches: readonly (Match | undefined)[]): Match | undefined =>
  matches.reduce((a, b) => (a === undefined || (b !== undefined && b.score > a.score) ? b : a), undefined);

/**
 * The candidates that answer a question, best first, each with the text that answers it and why. Where none has the
 * words asked for, those of whose names all that tells is among them. With `exact`, only those that have the question in
 * them as it was written. `read` makes a text ready; give one that remembers where the same candidates answer many
 * questions. Takes time in proportion to the texts of the candidates.
 */
export const rank = <C extends Candidate>(
  question: string,
  candidates: readonly C[],
  read: (text: string) => Reading,
  exact: boolean,
): readonly Ranked<C>[] => {
  const asked = read(question);
  const known = candidates.map(candidate => ({
    candidate,
    texts: candidate.texts.map(text => ({ text, reading: read(text.text) })),
  }));
  // A word that few of the candidates have tells more than one that most of them share.
  const frequency = new Map(
    asked.words.map(word => [
      word,
      known.filter(({ texts }) => texts.some(({ reading }) => reading.words.some(own => wordLikeness(word, own) > 0.7)))
        .length,
    ]),
  );
  const rarity = (word: string): number => Math.log(2 + known.length / (1 + (frequency.get(word) ?? 0)));
  const answering = (judge: (text: SearchedText, reading: Reading) => Match | undefined): Ranked<C>[] =>
    known.flatMap(({ candidate, texts }) => {
      const match = best(texts.map(({ text, reading }) => judge(text, reading)));
      return match === undefined ? [] : [{ candidate, match }];
    });
  const found = answering((text, reading) =>
    exact ? matchExactly(question, text) : matchName(asked, text, reading, rarity),
  );
  // Asked only where nothing has what was asked for.
  const within = found.length > 0 || exact ? [] : answering((text, reading) => matchWithin(asked, text, reading));
  return [...found, ...within].sort(
    (a, b) =>
      b.match.score - a.match.score ||
      matchWays.indexOf(a.match.how) - matchWays.indexOf(b.match.how) ||
      a.match.text.length - b.match.text.length ||
      (a.candidate.id < b.candidate.id ? -1 : 1),
  );
};
