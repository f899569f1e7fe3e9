import type { RelationKind } from '../../domain/vocabulary/kinds.ts';
import type { GraphRecord } from '../model/snapshot.ts';
import { separate, withEvidence, withoutEvidence } from './gather.ts';
import { queries } from './queries.ts';
import type { Reader } from './query.ts';
import type { DeclaredEntity } from './rows.ts';

const perLevel = 20_000;

/**
 * What lies on ways of at most `hops` relations of the given kinds between any two of some entities, whichever way they run:
 * half of the hops from each end, one query a level for all of them, cut to limits that are reported. Relations of other
 * kinds are never read.
 */
export const recordBetween = async (
  store: Reader,
  ends: readonly DeclaredEntity[],
  { hops, kinds }: { readonly hops: number; readonly kinds: readonly RelationKind[] },
  reading: { readonly signal?: AbortSignal },
): Promise<GraphRecord & { readonly truncated: boolean }> => {
  const records: GraphRecord[] = [withoutEvidence(ends)];
  let truncated = false;
  // Of two ends one takes the odd hop; of more, each pair must meet.
  const searches = ends.map(({ id }, i) => ({
    levels: i === 0 || ends.length > 2 ? Math.ceil(hops / 2) : Math.floor(hops / 2),
    seen: new Set([id]),
    frontier: new Set([id]),
  }));
  for (let level = 0; ; level += 1) {
    const going = searches.filter(({ levels, frontier }) => level < levels && frontier.size > 0);
    const ids = [...new Set(going.flatMap(({ frontier }) => [...frontier]))];
    if (ids.length === 0) break;
    const question = { ids, kinds: [...kinds], limit: perLevel + 1 };
    const rows = await store.read(queries.subgraphFrontier, question, reading);
    if (rows.length > perLevel) truncated = true;
    const { relations, entities } = separate(rows.slice(0, perLevel));
    records.push(withoutEvidence(entities, relations));
    for (const search of going) {
      const ends = relations.filter(({ from, to }) => search.frontier.has(from) || search.frontier.has(to));
      const fresh = ends.flatMap(({ from, to }) => [from, to]).filter(id => !search.seen.has(id));
      for (const id of fresh) search.seen.add(id);
      search.frontier = new Set(fresh);
    }
  }
  return { ...(await withEvidence(store, records, reading)), truncated };
};
