import { keyIndexOf } from '../model/names/keyIndex.ts';
import { proposer } from '../model/names/propose.ts';
import type { Reading } from '../model/names/readings.ts';
import { queries } from './queries.ts';
import type { Store } from './query.ts';
import { revisionOf } from './revision.ts';

/** Kinds of entity that can be screened. */
export const partyKinds: readonly string[] = ['Firm', 'National', 'PublicBody'];

/** Parties proposed for one name, which are then judged. */
const most = 12;

/** Ids of the parties that a name may mean, likeliest first. */
type Propose = (asked: Reading) => readonly string[];

const known = new WeakMap<Store, { readonly revision: string; readonly propose: Propose }>();

/** Proposes among all parties. Their search keys are read when they are first asked for, and again when the data are others. */
export const partyProposer = async (store: Store, reading: { readonly signal?: AbortSignal }): Promise<Propose> => {
  // Read before the keys, which are then no older than it says.
  const revision = await revisionOf(store, reading);
  const held = known.get(store);
  if (held?.revision === revision) return held.propose;
  const rows = await store.read(queries.searchKeys, { kinds: [...partyKinds] }, reading);
  const places = proposer(keyIndexOf(rows.map(({ keys }) => keys)), most);
  const propose: Propose = asked => places(asked).flatMap(place => rows[place]?.id ?? []);
  known.set(store, { revision, propose });
  return propose;
};
