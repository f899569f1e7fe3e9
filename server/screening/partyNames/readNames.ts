import { partyKinds } from '../../../domain/vocabulary/kinds.ts';
import type { NormalisedName } from '../../model/names/normalisedName.ts';
import { queries } from '../../store/queries.ts';
import type { Reader } from '../../store/query.ts';
import { candidateGenerator } from '../candidateGenerator.ts';
import { keyIndexBuilder } from '../keyIndex.ts';

/** Parties of one read: what one answer returns must be held at once. */
const page = 5_000;
/** Candidates for one name, which are then compared with it. */
const mostCandidates = 12;

/** The names of all parties, ready to be asked. */
export type Names = {
  readonly parties: number;
  /** Ids of the parties that a name may mean, likeliest first. */
  readonly candidates: (asked: NormalisedName) => readonly string[];
  /** How many parties have a word. */
  readonly having: (word: string) => number;
};

/**
 * Reads the search keys of all parties, page by page, and makes their index: see `keyIndexBuilder` for what it takes. The
 * next page is on its way while one is taken in.
 */
export const readNames = async (store: Reader, reading: { readonly signal?: AbortSignal }): Promise<Names> => {
  const ids: string[] = [];
  const builder = keyIndexBuilder();
  const read = (after: string) =>
    store.read(queries.searchKeys, { kinds: [...partyKinds], after, limit: page + 1 }, reading);
  let next = read('');
  for (let isMore = true; isMore; ) {
    const [found = { ids: [], keys: [] }] = await next;
    isMore = found.ids.length > page;
    const own = found.ids.slice(0, page);
    if (isMore) next = read(own.at(-1) ?? '');
    // Awaited in the next round, or never where this one fails.
    next.catch(() => undefined);
    for (const [i, id] of own.entries()) {
      ids.push(id);
      builder.add(found.keys[i] ?? []);
    }
  }
  const index = builder.index();
  const places = candidateGenerator(index, mostCandidates);
  return {
    parties: index.parties,
    candidates: asked => places(asked).flatMap(place => ids[place] ?? []),
    having: word => index.count(index.keyed(word)),
  };
};
