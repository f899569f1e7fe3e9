import type { Match } from '../model/names/match.ts';
import type { Readings } from '../model/names/readings.ts';
import { queries } from './queries.ts';
import type { Store } from './query.ts';
import { type DeclaredEntity, entityFrom } from './rows.ts';
import { findByName } from './search.ts';

const kinds = ['Firm', 'National', 'PublicBody'] as const;
const perName = 20;
/** Most names that are looked for in other spellings, and how many at a time: each costs a search. */
const searched = { most: 1_000, atOnce: 8 } as const;

export type Named = { readonly match: Match | undefined; readonly entities: readonly DeclaredEntity[] };

/** Letter for letter, but for case: one read for all names. */
const literally = async (store: Store, names: readonly string[], reading: { readonly signal?: AbortSignal }) => {
  const found = new Map<string, DeclaredEntity[]>();
  if (names.length === 0) return found;
  const limit = names.length * perName;
  const lowered = [...new Set(names.map(name => name.trim().toLowerCase()))];
  for (const { name, entity } of await store.read(
    queries.partiesNamed,
    { names: lowered, kinds: [...kinds], limit },
    reading,
  )) {
    found.set(name, [...(found.get(name) ?? []), entityFrom(entity)]);
  }
  return found;
};

/**
 * The parties that names mean: those of exactly that name, else the likeliest of another spelling, script or legal form.
 * `truncated` when more names needed a search than are searched for.
 */
export const partiesNamed = async (
  store: Store,
  names: readonly string[],
  readings: Readings,
  reading: { readonly signal?: AbortSignal },
): Promise<{ readonly named: ReadonlyMap<string, Named>; readonly truncated: boolean }> => {
  const exact = await literally(store, names, reading);
  const named = new Map<string, Named>();
  const open: string[] = [];
  for (const name of new Set(names)) {
    const entities = exact.get(name.trim().toLowerCase());
    if (entities) named.set(name, { match: { field: 'name', text: name, how: 'exact', score: 1 }, entities });
    else open.push(name);
  }
  const looked = open.slice(0, searched.most);
  for (let i = 0; i < looked.length; i += searched.atOnce) {
    await Promise.all(
      looked.slice(i, i + searched.atOnce).map(async name => {
        const question = { text: name, kinds: [...kinds], gaps: false, exact: false };
        const { entities } = await findByName(store, question, readings, reading);
        const best = entities[0]?.match;
        const likely = entities.filter(({ match }) => match.how === best?.how).slice(0, perName);
        named.set(name, { match: best, entities: likely.map(({ candidate }) => candidate.what) });
      }),
    );
  }
  return { named, truncated: open.length > looked.length };
};
