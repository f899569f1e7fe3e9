import { type Ranked, rank } from '../model/names/rank.ts';
import { type Readings, readingOf } from '../model/names/readings.ts';
import { type SearchedText, searchedTexts } from '../model/names/searchedTexts.ts';
import { remembered } from '../model/remembered.ts';
import type { Turns } from '../model/turns.ts';
import { inTurns } from './inTurns.ts';
import { partyProposer } from './partyProposer.ts';
import { queries } from './queries.ts';
import type { Store } from './query.ts';
import { type DeclaredEntity, entityFrom } from './rows.ts';

type Found = { readonly id: string; readonly texts: readonly SearchedText[]; readonly what: DeclaredEntity };

/** Works something out for each name, resting after each. */
function* forEach<T>(names: readonly string[], work: (name: string) => T): Turns<ReadonlyMap<string, T>> {
  const done = new Map<string, T>();
  for (const name of names) {
    done.set(name, work(name));
    yield;
  }
  return done;
}

/**
 * The parties that each of many names may mean, best first and with the reason. What their search keys propose is
 * fetched in one read for all names; the model judges, a little at a time. Cost grows with the names, and for each with
 * the parties that share the beginning of a word with it; only a dozen are judged.
 */
export const partiesLike = async (
  store: Store,
  names: readonly string[],
  readings: Readings,
  reading: { readonly signal?: AbortSignal },
): Promise<ReadonlyMap<string, readonly Ranked<Found>[]>> => {
  const read = remembered((text: string) => readingOf(text, readings));
  const propose = await partyProposer(store, reading);
  const proposed = await inTurns(
    forEach(names, name => propose(read(name))),
    reading,
  );
  const ids = [...new Set([...proposed.values()].flat())];
  const rows = ids.length === 0 ? [] : await store.read(queries.entitiesById, { ids }, reading);
  const parties = rows.map(({ entity }) => entityFrom(entity));
  const known = new Map(parties.map(what => [what.id, { id: what.id, texts: searchedTexts(what), what }]));
  const candidates = (name: string): readonly Found[] => (proposed.get(name) ?? []).flatMap(id => known.get(id) ?? []);
  return inTurns(
    forEach(names, name => rank(name, candidates(name), read, false)),
    reading,
  );
};
