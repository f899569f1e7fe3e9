import type { SourceRef } from '../model/graph.ts';
import { hasHan } from '../model/names/fold.ts';
import { allowedErrors } from '../model/names/likeness.ts';
import { type Ranked, rank } from '../model/names/rank.ts';
import { type Reading, type Readings, readingOf } from '../model/names/readings.ts';
import { gapTexts, type SearchedText, searchedTexts } from '../model/names/searchedTexts.ts';
import { hanKeys, joinsOf, longestKey } from '../model/names/searchKeys.ts';
import { queries } from './queries.ts';
import type { Store } from './query.ts';
import { type DeclaredEntity, entityFrom, type Stored, sourceFrom } from './rows.ts';

/**
 * Most words of a question that are looked for, most nodes that the index proposes, and most candidates of the kinds
 * asked for that are judged: what bounds the cost of a search.
 */
export const searchLimits = { words: 12, pool: 2_000, candidates: 300 } as const;

/** A word as itself, as a beginning, and with typing errors; the boosts put them in this order. */
const likely = (word: string, mostErrors: number): string[] => {
  const errors = Math.min(allowedErrors(word.length), mostErrors);
  return [
    `${word}^8`,
    ...(word.length > 1 ? [`${word}*^6`] : []),
    ...(errors === 0 || hasHan(word) ? [] : [`${word}~${errors}^0.5`]),
  ];
};

/**
 * The question as Lucene reads it. All words are folded, which leaves letters and digits only and nothing in capitals:
 * none of Lucene's signs or operators can be among them.
 */
export const fullTextQuery = (asked: Reading, exact: boolean): string => {
  const isKey = (word: string): boolean => word !== '' && word.length <= longestKey;
  const words = asked.words.filter(isKey).slice(0, searchLimits.words);
  const han = words.filter(hasHan).flatMap(hanKeys);
  const other = words.filter(word => !hasHan(word));
  // An identifier is one key, whatever signs part it.
  if (exact && words.length > 0)
    return [`(${[...han, ...other].map(word => `+${word}`).join(' ')})`, ...[asked.joined].filter(isKey)].join(' ');
  const wholes = [asked.joined, asked.coreJoined, asked.spoken.join('')].filter(
    word => isKey(word) && !hasHan(word) && !other.includes(word),
  );
  // Two errors a word cost the most to look for; where there are more words, others lead there too.
  const mostErrors = other.length > 3 ? 1 : 2;
  return [
    ...other.flatMap(word => likely(word, mostErrors)),
    ...han,
    ...[...new Set(wholes)].flatMap(word => likely(word, 2)),
    ...joinsOf(other)
      .filter(isKey)
      .map(word => `${word}^8`),
  ].join(' ');
};

type Found<T> = { readonly id: string; readonly texts: readonly SearchedText[]; readonly what: T };
type Gap = {
  readonly id: string;
  readonly what: string;
  readonly detail: string | null;
  readonly about: readonly string[];
  readonly sources: readonly SourceRef[];
};
export type SearchAnswer = {
  readonly entities: readonly Ranked<Found<DeclaredEntity>>[];
  readonly gaps: readonly Ranked<Found<Gap>>[];
  /** True when more candidates stood in the index than were judged. */
  readonly truncated: boolean;
};

const gapFrom = (row: Stored, sources: readonly Stored[]): Gap => ({
  id: String(row.id),
  what: String(row.what),
  detail: typeof row.detail === 'string' ? row.detail : null,
  about: Array.isArray(row.about) ? row.about.map(String) : [],
  sources: sources.map(sourceFrom),
});

/**
 * Entities of the given kinds, and gaps, that a question finds by their names, original names, aliases or identifiers, best
 * first and with the reason. The index proposes candidates; the model judges them. One query, whatever the question.
 */
export const findByName = async (
  store: Store,
  question: {
    readonly text: string;
    readonly kinds: readonly string[];
    readonly gaps: boolean;
    readonly exact: boolean;
  },
  readings: Readings,
  reading: { readonly signal?: AbortSignal },
): Promise<SearchAnswer> => {
  const query = fullTextQuery(readingOf(question.text, readings), question.exact);
  if (query === '') return { entities: [], gaps: [], truncated: false };
  const rows = await store.read(
    queries.search,
    {
      query,
      kinds: [...question.kinds],
      gaps: question.gaps,
      pool: searchLimits.pool,
      limit: searchLimits.candidates + 1,
    },
    reading,
  );
  const judged = rows.slice(0, searchLimits.candidates);
  const entities = judged.flatMap(({ entity }) => (entity === null ? [] : [entityFrom(entity)]));
  const gaps = judged.flatMap(({ gap, sources }) => (gap === null ? [] : [gapFrom(gap, sources)]));
  const ranked = <T extends { readonly id: string }>(
    found: readonly T[],
    texts: (item: T) => readonly SearchedText[],
  ) =>
    rank(
      question.text,
      found.map(what => ({ id: what.id, texts: texts(what), what })),
      text => readingOf(text, readings),
      question.exact,
    );
  return {
    entities: ranked(entities, searchedTexts),
    gaps: ranked(gaps, gapTexts),
    truncated: rows.length > searchLimits.candidates,
  };
};
