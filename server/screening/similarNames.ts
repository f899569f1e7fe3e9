import { leastBits, type Match } from '../model/names/match.ts';
import { searchedTexts } from '../model/names/searchedTexts.ts';
import type { Reader } from '../store/query.ts';
import type { DeclaredEntity } from '../store/rows.ts';
import type { Reading } from '../store/runCooperatively.ts';
import { answersTo, type Screening } from './answersTo.ts';

/** Most names of one party that are compared. */
const mostNames = 12;

/** Another party with the text of it that resembles `name`, one of the names of the party asked about. */
export type SimilarParty = { readonly party: DeclaredEntity; readonly name: string; readonly match: Match };

/**
 * Other parties whose names are so much like those of a party that screening would offer them for it, likeliest first, each
 * once; and the names that were compared.
 */
export const similarNames = async (
  store: Reader,
  party: DeclaredEntity,
  screening: Screening,
  reading: Reading,
): Promise<{ readonly compared: readonly string[]; readonly parties: readonly SimilarParty[] }> => {
  const own = searchedTexts(party).flatMap(({ text, as }) => (as === 'name' ? [text] : []));
  const compared = [...new Set(own)].slice(0, mostNames);
  const answers = await answersTo(store, new Set(compared), screening, reading);
  const found = compared
    .flatMap(name => answers(name).map((answer): SimilarParty => ({ ...answer, name })))
    .filter(other => other.party.id !== party.id && other.match.bits >= leastBits)
    .toSorted((a, b) => b.match.bits - a.match.bits);
  const first = new Map(found.toReversed().map(other => [other.party.id, other]));
  return { compared, parties: [...first.values()].toSorted((a, b) => b.match.bits - a.match.bits) };
};
