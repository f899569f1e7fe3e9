import type { SourceRef } from '../../domain/graph.ts';
import { hasHan } from '../model/names/fold.ts';
import { type ChineseReader, type NormalisedName, normalisedName } from '../model/names/normalisedName.ts';
import { heardAs, joinedSound } from '../model/names/phonetic.ts';
import { type Ranked, rankAmong } from '../model/names/rank.ts';
import { readingOnce } from '../model/names/readingOnce.ts';
import { gapTexts, type SearchedText, searchedTexts } from '../model/names/searchedTexts.ts';
import { hanKeys, joinsOf, longestKey } from '../model/names/searchKeys.ts';
import { allowedErrors } from '../model/names/similarity.ts';
import { nameQueries } from './nameQueries.ts';
import { queries } from './queries.ts';
import type { Reader } from './query.ts';
import { type DeclaredEntity, entityFrom, type Stored, sourceFrom } from './rows.ts';
import { type Reading, runCooperatively } from './runCooperatively.ts';

/**
 * Most words of a question that are looked for, most nodes that the index proposes, and most candidates of the kinds
 * asked for that are judged: what bounds the cost of a search.
 */
export const searchLimits = { words: 12, pool: 2_000, candidates: 300 } as const;

/** What a key that is found counts in the index, beside how rare it is there. */
const boosts = { word: 8, beginning: 6, typing: 5, general: 2, generalBeginning: 1 } as const;

/** A word that tells: as itself, as a beginning, and with typing errors. */
const distinctive = (word: string, mostErrors: number): string[] => {
  const errors = hasHan(word) ? 0 : Math.min(allowedErrors(word.length), mostErrors);
  return [
    `${word}^${boosts.word}`,
    ...(word.length > 1 ? [`${word}*^${boosts.beginning}`] : []),
    ...(errors === 0 ? [] : [`${word}~${errors}^${boosts.typing}`]),
  ];
};

/** A word that thousands share, which must not fill the places of those that have the word that tells. */
const general = (word: string): string[] => [`${word}^${boosts.general}`, `${word}*^${boosts.generalBeginning}`];

const isKey = (word: string): boolean => word !== '' && word.length <= longestKey;

/**
 * The question as Lucene reads it. All words are folded, which leaves letters and digits only and nothing in capitals:
 * none of Lucene's signs or operators can be among them. A legal form is not looked for.
 */
export const fullTextQuery = (asked: NormalisedName, exact: boolean): string => {
  const words = asked.words.filter(isKey).slice(0, searchLimits.words);
  const latin = (texts: readonly string[]) => texts.filter(word => !hasHan(word));
  const han = words.filter(hasHan).flatMap(hanKeys);
  // An identifier is one key, whatever signs part it.
  if (exact && words.length > 0)
    return [`(${[...han, ...latin(words)].map(word => `+${word}`).join(' ')})`, ...[asked.joined].filter(isKey)].join(
      ' ',
    );
  const core = latin(asked.core.filter(isKey).slice(0, searchLimits.words));
  const telling = new Set(asked.parts.flatMap(({ role, text }) => (role === 'distinctive' ? [text] : [])));
  const tells = (word: string): boolean => telling.size === 0 || telling.has(word);
  const sounds = [...asked.spoken.map(joinedSound), ...core.map(heardAs)];
  const wholes = latin([asked.joined, asked.coreJoined, ...sounds]).filter(word => isKey(word) && !core.includes(word));
  // Two errors a word cost the most to look for; where there are more words, others lead there too.
  const mostErrors = core.length > 3 ? 1 : 2;
  return [
    ...core.flatMap(word => (tells(word) ? distinctive(word, mostErrors) : general(word))),
    ...han,
    ...[...new Set(wholes)].flatMap(word => distinctive(word, 2)),
    ...joinsOf(core)
      .filter(isKey)
      .map(word => `${word}^${boosts.word}`),
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

/** What a question asks for. */
export type NameQuestion = {
  readonly text: string;
  readonly kinds: readonly string[];
  readonly gaps: boolean;
  readonly exact: boolean;
};

/** Proposes candidates from names that are kept in memory; `missing` where they are not. */
export type Propose = (
  asked: NormalisedName,
  question: NameQuestion,
) => Promise<
  { readonly entities: readonly string[]; readonly gaps: readonly string[]; readonly isCut: boolean } | 'missing'
>;

type Candidates = {
  readonly entities: readonly DeclaredEntity[];
  readonly gaps: readonly Gap[];
  readonly truncated: boolean;
};

/** The candidates that the full-text index has. */
const fromIndex = async (
  store: Reader,
  query: string,
  { kinds, gaps }: NameQuestion,
  reading: Reading,
): Promise<Candidates> => {
  const { pool, candidates: most } = searchLimits;
  const rows = await store.read(nameQueries.search, { query, kinds: [...kinds], gaps, pool, limit: most + 1 }, reading);
  const judged = rows.slice(0, most);
  return {
    entities: judged.flatMap(({ entity }) => (entity === null ? [] : [entityFrom(entity)])),
    gaps: judged.flatMap(({ gap, sources }) => (gap === null ? [] : [gapFrom(gap, sources)])),
    truncated: rows.length > most,
  };
};

/** The candidates that are proposed, as they are stored. */
const fromProposed = async (
  store: Reader,
  { entities, gaps, isCut }: Exclude<Awaited<ReturnType<Propose>>, 'missing'>,
  reading: Reading,
): Promise<Candidates> => {
  const found = entities.length === 0 ? [] : await store.read(queries.entitiesById, { ids: [...entities] }, reading);
  const foundGaps = gaps.length === 0 ? [] : await store.read(nameQueries.gapsById, { ids: [...gaps] }, reading);
  return {
    entities: found.map(({ entity }) => entityFrom(entity)),
    gaps: foundGaps.map(({ gap, sources }) => gapFrom(gap, sources)),
    truncated: isCut,
  };
};

/**
 * Entities of the given kinds, and gaps, that a question finds by their names, original names, aliases or identifiers, best
 * first and with the reason. Names in memory propose candidates; the full-text index does, which alone knows `exact`, where
 * they are not there, or where none of what they propose resembles the question. The model judges them.
 */
export const findByName = async (
  store: Reader,
  question: NameQuestion,
  chinese: ChineseReader,
  reading: Reading,
  propose?: Propose,
): Promise<SearchAnswer> => {
  const asked = normalisedName(question.text, chinese);
  const query = fullTextQuery(asked, question.exact);
  if (query === '') return { entities: [], gaps: [], truncated: false };
  const reader = readingOnce(chinese);
  const ranked = <T extends { readonly id: string }>(
    found: readonly T[],
    texts: (item: T) => readonly SearchedText[],
  ) =>
    runCooperatively(
      rankAmong(
        question.text,
        found.map(what => ({ id: what.id, texts: texts(what), what })),
        text => normalisedName(text, reader),
        question.exact,
      ),
      reading,
    );
  const judged = async ({ entities, gaps, truncated }: Candidates): Promise<SearchAnswer> => ({
    entities: await ranked(entities, searchedTexts),
    gaps: await ranked(gaps, gapTexts),
    truncated,
  });
  const proposed = question.exact || !propose ? 'missing' : await propose(asked, question);
  if (proposed !== 'missing') {
    const answer = await judged(await fromProposed(store, proposed, reading));
    if (answer.entities.length + answer.gaps.length > 0) return answer;
  }
  return judged(await fromIndex(store, query, question, reading));
};
