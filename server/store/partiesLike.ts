import { hasHan } from '../model/names/fold.ts';
import { allowedErrors } from '../model/names/likeness.ts';
import { type Ranked, rank } from '../model/names/rank.ts';
import { type Reading, type Readings, readingOf } from '../model/names/readings.ts';
import { type SearchedText, searchedTexts } from '../model/names/searchedTexts.ts';
import { hanKeys, joinsOf, longestKey } from '../model/names/searchKeys.ts';
import { remembered } from '../model/remembered.ts';
import { queries } from './queries.ts';
import type { Store } from './query.ts';
import { type DeclaredEntity, entityFrom } from './rows.ts';
import { searchLimits } from './search.ts';

/**
 * Names that one statement asks for, statements at a time, nodes that the index proposes for one name, and parties among
 * them that are judged.
 */
const limits = { names: 500, atOnce: 2, pool: 100, candidates: 12 } as const;

/** Letters that a long word begins with in spite of errors further on. */
const stem = 4;

/**
 * A question of a list as Lucene reads it: the whole name and its words as they are and as beginnings; its first
 * word that is no abbreviation, which tells the most, with one error too. Looking for an error costs more than all else
 * together, and for two ten times that: other errors are found where a word begins rightly, or by the other words. Empty for
 * a text without letters and digits.
 */
const queryOf = (asked: Reading): string => {
  const isKey = (word: string): boolean => word !== '' && word.length <= longestKey;
  const words = asked.words.filter(isKey).slice(0, searchLimits.words);
  const other = words.filter(word => !hasHan(word));
  const core = asked.core.filter(word => isKey(word) && !hasHan(word)).slice(0, searchLimits.words);
  const wholes = [asked.joined, asked.coreJoined, asked.spoken.join('')].filter(text => isKey(text) && !hasHan(text));
  const telling = [...core, asked.spoken.join('')].find(word => isKey(word) && allowedErrors(word.length) > 0);
  return [
    ...[...new Set(wholes)].flatMap(word => [`${word}^16`, ...(word.length > 2 ? [`${word}*^4`] : [])]),
    ...[...other, ...joinsOf(other).filter(isKey)].map(word => `${word}^8`),
    ...core.filter(word => word.length > 1).map(word => `${word}*^6`),
    ...words.filter(hasHan).flatMap(hanKeys),
    ...(telling === undefined ? [] : [`${telling}~1^0.5`]),
    ...core.filter(word => allowedErrors(word.length) > 1).map(word => `${word.slice(0, stem)}*^0.1`),
  ].join(' ');
};

type Found = { readonly id: string; readonly texts: readonly SearchedText[]; readonly what: DeclaredEntity };

const inParts = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

/**
 * The parties of the given kinds that each of many names may mean, best first and with the reason. One statement for
 * hundreds of names proposes candidates, another fetches those not seen before; the model judges. Cost grows with the
 * names, and for each with the candidates, of which there are few; hardly with the parties in the store.
 */
export const partiesLike = async (
  store: Store,
  names: readonly string[],
  kinds: readonly string[],
  readings: Readings,
  reading: { readonly signal?: AbortSignal },
): Promise<ReadonlyMap<string, readonly Ranked<Found>[]>> => {
  const read = remembered((text: string) => readingOf(text, readings));
  const asked = names.map(name => ({ name, query: queryOf(read(name)) })).filter(({ query }) => query !== '');
  const known = new Map<string, Found>();
  const answers = new Map<string, readonly Ranked<Found>[]>();
  const answer = async (part: typeof asked): Promise<void> => {
    const { pool, candidates } = limits;
    const rows = await store.read(
      queries.partiesLike,
      { queries: part.map(({ query }) => query), kinds: [...kinds], pool, limit: candidates },
      reading,
    );
    const fresh = [...new Set(rows.flatMap(({ ids }) => ids))].filter(id => !known.has(id));
    if (fresh.length > 0) {
      for (const { entity } of await store.read(queries.entitiesById, { ids: fresh }, reading)) {
        const what = entityFrom(entity);
        known.set(what.id, { id: what.id, texts: searchedTexts(what), what });
      }
    }
    for (const { place, ids } of rows) {
      const name = part[place]?.name ?? '';
      const found = ids.flatMap(id => known.get(id) ?? []);
      answers.set(name, rank(name, found, read, false));
    }
  };
  for (const parts of inParts(inParts(asked, limits.names), limits.atOnce)) await Promise.all(parts.map(answer));
  return answers;
};
