import { partyKinds } from '../../../domain/vocabulary/kinds.ts';
import type { NormalisedName } from '../../model/names/normalisedName.ts';
import { nameQueries } from '../../store/nameQueries.ts';
import type { Reader } from '../../store/query.ts';
import { runCooperatively } from '../../store/runCooperatively.ts';
import { candidateGenerator } from '../candidateGenerator.ts';
import { type KeyIndex, keyIndexBuilder } from '../keyIndex.ts';

/** Entities of one read: what one answer returns must be held at once. */
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

type Reading = { readonly signal?: AbortSignal };

/** Entities that are read page by page with their keys, in the order of their ids. */
export type KeyedPage = { readonly ids: readonly string[]; readonly keys: readonly (readonly string[])[] };

/** Tells page after page; the next is on its way while one is taken in. */
export const eachPage = async <Page extends KeyedPage>(
  read: (after: string, most: number) => Promise<readonly Page[]>,
  take: (found: Page, i: number) => void,
): Promise<void> => {
  let next = read('', page + 1);
  for (let isMore = true; isMore; ) {
    const [found] = await next;
    if (found === undefined) return;
    isMore = found.ids.length > page;
    if (isMore) next = read(found.ids[page - 1] ?? '', page + 1);
    // Awaited in the next round, or never where this one fails.
    next.catch(() => undefined);
    for (let i = 0; i < Math.min(page, found.ids.length); i += 1) take(found, i);
  }
};

/** Asks of the index of parties, whose ids are given in its order. */
export const namesFrom = (index: KeyIndex, ids: readonly string[]): Names => {
  const generate = candidateGenerator(index);
  return {
    parties: index.parties,
    candidates: asked => generate(asked, mostCandidates).parties.flatMap(place => ids[place] ?? []),
    having: word => index.count(index.keyed(word)),
  };
};

/**
 * Reads the search keys of all parties that have a name, page by page, and makes their index: see `keyIndexBuilder` for
 * what it takes.
 */
export const readNames = async (store: Reader, reading: Reading): Promise<Names> => {
  const ids: string[] = [];
  const builder = keyIndexBuilder();
  await eachPage(
    (after, limit) => store.read(nameQueries.searchKeys, { kinds: [...partyKinds], after, limit }, reading),
    ({ ids: own, named, keys }, i) => {
      if (named[i] !== true) return;
      ids.push(own[i] ?? '');
      builder.add(keys[i] ?? []);
    },
  );
  return namesFrom(await runCooperatively(builder.index(), reading), ids);
};
