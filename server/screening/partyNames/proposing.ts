import { partyCount } from '../../store/partyCount.ts';
import type { Reader } from '../../store/query.ts';
import type { Reading } from '../../store/runCooperatively.ts';
import { type Propose, searchLimits } from '../../store/search.ts';
import type { PartyNames } from './openPartyNames.ts';

/** Candidates for each hit that is shown, the fewest and the most: reading and judging them takes most of a search. */
const [perHit, fewest] = [2, 40];

/** Has the names that are kept beside the server propose what a search for so many hits may mean, where they have been read. */
export const proposing =
  (store: Reader, beside: PartyNames, first: number, reading: Reading): Propose =>
  async (name, { kinds, gaps }) => {
    if (!beside.isWorthwhile(await partyCount(store, reading))) return 'missing';
    const state = (await store.state()) ?? '';
    const most = Math.min(searchLimits.candidates, Math.max(fewest, perHit * first));
    return beside.searchAtOnce(state, { name, kinds, gaps, most }, reading.signal);
  };
