import type { Match } from '../model/names/match.ts';
import type { Readings } from '../model/names/readings.ts';
import { partiesLike } from './partiesLike.ts';
import { partyKinds } from './partyProposer.ts';
import { queries } from './queries.ts';
import type { Store } from './query.ts';
import { type DeclaredEntity, entityFrom } from './rows.ts';

const perName = 20;

export type Named = {
  readonly match: Match | undefined;
  readonly entities: readonly DeclaredEntity[];
  /** The part of the name that `match` is about, where the whole answers nothing surely. */
  readonly part?: string;
  /** Whether all parts of the name lead to the one party. */
  readonly agreed?: boolean;
};

/** Ways of matching that leave no doubt but for how a name is written. */
const sureWays: ReadonlySet<string> = new Set(['exact', 'spelling', 'legal-form', 'script']);

/** Whether a name means one party and leaves no doubt: as a whole, or by all its parts. */
export const isSure = ({ match, entities, part, agreed }: Named): boolean =>
  entities.length === 1 && (part === undefined ? sureWays.has(match?.how ?? '') : agreed === true);

/** As the store compares names: in lower case, with one space for several. */
const plain = (name: string): string => name.trim().replace(/\s+/gu, ' ').toLowerCase();

/** Letter for letter, but for case: one read for all names. */
const literally = async (store: Store, names: readonly string[], reading: { readonly signal?: AbortSignal }) => {
  const found = new Map<string, DeclaredEntity[]>();
  if (names.length === 0) return found;
  const limit = names.length * perName;
  const lowered = [...new Set(names.map(plain))];
  for (const { name, entity } of await store.read(
    queries.partiesNamed,
    { names: lowered, kinds: [...partyKinds], limit },
    reading,
  )) {
    found.set(name, [...(found.get(name) ?? []), entityFrom(entity)]);
  }
  return found;
};

/** The parties that names mean: those of exactly that name, else the likeliest of another spelling, script or legal form. */
export const partiesNamed = async (
  store: Store,
  names: readonly string[],
  readings: Readings,
  reading: { readonly signal?: AbortSignal },
): Promise<ReadonlyMap<string, Named>> => {
  const exact = await literally(store, names, reading);
  const named = new Map<string, Named>();
  const open: string[] = [];
  for (const name of new Set(names)) {
    const entities = exact.get(plain(name));
    if (entities) named.set(name, { match: { field: 'name', text: name, how: 'exact', score: 1 }, entities });
    else open.push(name);
  }
  for (const [name, ranked] of await partiesLike(store, open, readings, reading)) {
    const best = ranked[0]?.match;
    const likely = ranked.filter(({ match }) => match.how === best?.how).slice(0, perName);
    named.set(name, { match: best, entities: likely.map(({ candidate }) => candidate.what) });
  }
  return named;
};
