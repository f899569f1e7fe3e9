import type { Cooperative } from '../../domain/cooperative.ts';
import type { Span } from '../../domain/dates.ts';
import type { Entity, Properties } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { memoized } from '../model/memoized.ts';
import type { Comparison } from '../model/names/evidence.ts';
import { withKnownNames } from '../model/names/knownNames.ts';
import { type ChineseReader, type NormalisedName, normalisedName } from '../model/names/normalisedName.ts';
import { rank } from '../model/names/rank.ts';
import { readingOnce } from '../model/names/readingOnce.ts';
import { acrossScripts, type SearchedText, searchedTexts } from '../model/names/searchedTexts.ts';
import { gather } from '../store/gather.ts';
import { queries } from '../store/queries.ts';
import type { Reader } from '../store/query.ts';
import { type DeclaredEntity, entityFrom } from '../store/rows.ts';
import { type Reading, runCooperatively } from '../store/runCooperatively.ts';
import type { Offered } from './outcome.ts';
import { partyIndex } from './partyIndex.ts';
import type { PartyNames } from './partyNames/openPartyNames.ts';

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
  reading: Reading,
): Promise<(party: DeclaredEntity) => Entity> => {
  if (knownBy === undefined || parties.length === 0) return party => party;
  const { claims } = await gather(store, parties, [], reading);
  const stating = groupBy(claims.values(), claim => (claim.says === 'property' ? claim.of : undefined));
  return party => withKnownNames(party, stating.get(party.id) ?? [], knownBy);
};

/** What names are compared by. */
export type Screening = {
  readonly chinese: ChineseReader;
  /** Keeps the names of many parties; the server reads them itself unless given. */
  readonly beside?: PartyNames | undefined;
  /** Names published later are none. */
  readonly knownBy?: Span | undefined;
};

type Named = {
  readonly id: string;
  readonly texts: readonly SearchedText[];
  readonly party: Comparison;
  readonly what: DeclaredEntity;
};
type Read = (text: string) => NormalisedName;

/** The parties of some ids, ready to be compared. */
const candidatesOf = async (
  store: Reader,
  ids: ReadonlySet<string>,
  knownBy: Span | undefined,
  reading: Reading,
): Promise<ReadonlyMap<string, Named>> => {
  const found = ids.size === 0 ? [] : await store.read(queries.entitiesById, { ids: [...ids] }, reading);
  const parties = found.map(({ entity }) => entityFrom(entity));
  const named = await namedBy(store, parties, knownBy, reading);
  return new Map(
    parties.map(party => {
      const { id, kind, properties } = party;
      const seats = { countries: seatsOf(properties), person: kind === 'National' };
      return [id, { id, texts: searchedTexts(named(party)).filter(isName), party: seats, what: party }] as const;
    }),
  );
};

/** The words that tell how rare names are, of names and of the parties that they may mean. Rests after each. */
function* wordsOf(texts: readonly string[], candidates: Iterable<Named>, read: Read): Cooperative<ReadonlySet<string>> {
  const words = new Set<string>();
  const add = (text: string): void => {
    for (const part of read(text).parts) words.add(part.text).add(part.sense ?? part.text);
  };
  for (const text of texts) {
    add(text);
    yield;
  }
  for (const { texts: own } of candidates) {
    for (const { text, as } of [...own, ...acrossScripts(own)]) if (as !== 'code') add(text);
    yield;
  }
  return words;
}

/** Names of which candidates are looked for at once: those of the next are looked for while these are compared. */
const atOnce = 250;

/**
 * The parties that each of some names answers, likeliest first, each with why. The names of all parties are held for each
 * state of the data, beside the server where they are many; the parties that they lead to are read and compared, some
 * names at a time. Cost grows with the names, and for each with the parties that share a rare word with it; at most 12 are
 * compared. `knownBy`: names published later are none.
 */
export const answersTo = async (
  store: Reader,
  texts: ReadonlySet<string>,
  { chinese, beside, knownBy }: Screening,
  reading: Reading,
): Promise<(text: string) => readonly Offered<DeclaredEntity>[]> => {
  const reader = readingOnce(chinese);
  const read = memoized((text: string) => normalisedName(text, reader));
  const index = await partyIndex(store, read, reading, beside);
  const all = [...texts];
  const answers = new Map<string, readonly Offered<DeclaredEntity>[]>();
  let next = index.candidates(all.slice(0, atOnce));
  for (let at = 0; at < all.length; at += atOnce) {
    const own = all.slice(at, at + atOnce);
    const ids = await next;
    next = index.candidates(all.slice(at + atOnce, at + 2 * atOnce));
    // Awaited in the next round, or never where this one fails.
    next.catch(() => undefined);
    const candidates = await candidatesOf(store, new Set(ids.flat()), knownBy, reading);
    const words = await runCooperatively(wordsOf(own, candidates.values(), read), reading);
    const frequency = await index.frequency(words);
    for (const [i, text] of own.entries()) {
      const among = (ids[i] ?? []).flatMap(id => candidates.get(id) ?? []);
      const ranked = await runCooperatively(rank(read(text), among, read, frequency), reading);
      answers.set(
        text,
        ranked.map(({ candidate, match }) => ({ party: candidate.what, match })),
      );
    }
  }
  return text => answers.get(text) ?? [];
};
