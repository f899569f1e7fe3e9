import type { WordFrequency } from '../model/names/frequency.ts';
import type { NormalisedName } from '../model/names/normalisedName.ts';
import { queries } from '../store/queries.ts';
import type { Reader } from '../store/query.ts';
import { candidateGenerator, frequencyIn } from './candidateGenerator.ts';
import { keyIndexOf } from './keyIndex.ts';

/** Kinds of entity that can be screened. */
export const partyKinds: readonly string[] = ['Firm', 'National', 'PublicBody'];

/** Candidates for one name, which are then compared with it. */
const mostCandidates = 12;

export type PartyIndex = {
  /** Ids of the parties that a name may mean, likeliest first. */
  readonly candidates: (asked: NormalisedName) => readonly string[];
  readonly frequency: WordFrequency;
};

/** The names of all parties. Their search keys are read once for each state of the data. */
export const partyIndex = (store: Reader, reading: { readonly signal?: AbortSignal }): Promise<PartyIndex> =>
  store.kept('names of parties', async () => {
    const rows = await store.read(queries.searchKeys, { kinds: [...partyKinds] }, reading);
    const keys = keyIndexOf(rows.map(({ keys: own }) => own));
    const places = candidateGenerator(keys, mostCandidates);
    return {
      candidates: asked => places(asked).flatMap(place => rows[place]?.id ?? []),
      frequency: frequencyIn(keys),
    };
  });
