import type { Cooperative } from '../../domain/cooperative.ts';
import { runSync } from '../../domain/cooperative.ts';
import type { Span } from '../../domain/dates.ts';
import type { Entity, Properties } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { memoized } from '../model/memoized.ts';
import { withKnownNames } from '../model/names/knownNames.ts';
import { type ChineseReader, normalisedName } from '../model/names/normalisedName.ts';
import { rank } from '../model/names/rank.ts';
import { type SearchedText, searchedTexts } from '../model/names/searchedTexts.ts';
import { gather } from '../store/gather.ts';
import { queries } from '../store/queries.ts';
import type { Reader } from '../store/query.ts';
import { type DeclaredEntity, entityFrom } from '../store/rows.ts';
import { runCooperatively } from '../store/runCooperatively.ts';
import type { Offered } from './outcome.ts';
import { partyIndex } from './partyIndex.ts';

const seatsOf = (properties: Properties): readonly string[] =>
  ['headquarters', 'incorporatedIn', 'country', 'citizenship'].flatMap(name => {
    const value = properties[name];
    return (Array.isArray(value) ? value : [value]).filter(code => typeof code === 'string');
  });

/** A label or a role describes a party; it is not its name. */
const isName = ({ as, text }: SearchedText): boolean => as !== 'label' && text !== '';

/** The parties with the names that had been published by a day; as they are where none is chosen. */
const namedBy = async (
  store: Reader,
  parties: readonly DeclaredEntity[],
  knownBy: Span | undefined,
  reading: { readonly signal?: AbortSignal },
): Promise<(party: DeclaredEntity) => Entity> => {
  if (knownBy === undefined || parties.length === 0) return party => party;
  const { claims } = await gather(store, parties, [], reading);
  const stating = groupBy(claims.values(), claim => (claim.says === 'property' ? claim.of : undefined));
  return party => withKnownNames(party, stating.get(party.id) ?? [], knownBy);
};

/** Works something out for each text, resting after each. */
function* forEach<T>(texts: Iterable<string>, work: (text: string) => T): Cooperative<ReadonlyMap<string, T>> {
  const done = new Map<string, T>();
  for (const text of texts) {
    done.set(text, work(text));
    yield;
  }
  return done;
}

/**
 * The parties that each of some names answers, likeliest first, each with why. The names of all parties are held for each
 * state of the data; the parties that they lead to are read at once, and compared. Cost grows with the names, and for each
 * with the parties that share a word with it; at most 12 are compared. `knownBy`: names published later are none.
 */
export const answersTo = async (
  store: Reader,
  texts: ReadonlySet<string>,
  chinese: ChineseReader,
  reading: { readonly signal?: AbortSignal },
  knownBy?: Span,
): Promise<(text: string) => readonly Offered<DeclaredEntity>[]> => {
  const read = memoized((text: string) => normalisedName(text, chinese));
  const index = await partyIndex(store, reading);
  const ids = await runCooperatively(
    forEach(texts, text => index.candidates(read(text))),
    reading,
  );
  const wanted = [...new Set([...ids.values()].flat())];
  const found = wanted.length === 0 ? [] : await store.read(queries.entitiesById, { ids: wanted }, reading);
  const parties = found.map(({ entity }) => entityFrom(entity));
  const named = await namedBy(store, parties, knownBy, reading);
  const candidates = new Map(
    parties.map(party => {
      const { id, kind, properties } = party;
      const seats = { countries: seatsOf(properties), person: kind === 'National' };
      return [id, { id, texts: searchedTexts(named(party)).filter(isName), party: seats, what: party }] as const;
    }),
  );
  const answers = await runCooperatively(
    forEach(texts, text => {
      const own = (ids.get(text) ?? []).flatMap(id => candidates.get(id) ?? []);
      return runSync(rank)(read(text), own, read, index.frequency);
    }),
    reading,
  );
  return text => (answers.get(text) ?? []).map(({ candidate, match }) => ({ party: candidate.what, match }));
};
