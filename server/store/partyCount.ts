import { partyKinds } from '../../domain/vocabulary/kinds.ts';
import { queries } from './queries.ts';
import type { Reader } from './query.ts';

const isParty: ReadonlySet<string> = new Set(partyKinds);

/** How many parties are recorded; counted once for each state of the data, which takes no time that grows with them. */
export const partyCount = (store: Reader, reading: { readonly signal?: AbortSignal }): Promise<number> =>
  store.kept('parties', async () => {
    const kinds = await store.read(queries.inventory, {}, reading);
    return kinds.filter(({ kind }) => isParty.has(kind)).reduce((sum, { count }) => sum + count, 0);
  });
