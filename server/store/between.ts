import type { RelationKind } from '../model/kinds.ts';
import type { GraphRecord } from '../model/recall.ts';
import { gather, joined, separate } from './gather.ts';
import { queries } from './queries.ts';
import type { Store } from './query.ts';
import type { DeclaredEntity } from './rows.ts';

const perLevel = 20_000;

/**
 * What lies on ways of at most `hops` relations of the given kinds between two entities, whichever way they run: half of
 * the hops from either end, cut to limits that are reported. Relations of other kinds are never read.
 */
export const recordBetween = async (
  store: Store,
  ends: readonly [DeclaredEntity, DeclaredEntity],
  { hops, kinds }: { readonly hops: number; readonly kinds: readonly RelationKind[] },
  reading: { readonly signal?: AbortSignal },
): Promise<GraphRecord & { readonly truncated: boolean }> => {
  const records: GraphRecord[] = [await gather(store, ends, [], reading)];
  let truncated = false;
  for (const [i, end] of ends.entries()) {
    const seen = new Set([end.id]);
    let frontier = [end.id];
    const levels = i === 0 ? Math.ceil(hops / 2) : Math.floor(hops / 2);
    for (let level = 0; level < levels && frontier.length > 0; level += 1) {
      const question = { ids: frontier, kinds: [...kinds], limit: perLevel + 1 };
      const rows = await store.read(queries.subgraphFrontier, question, reading);
      if (rows.length > perLevel) truncated = true;
      const { relations, entities } = separate(rows.slice(0, perLevel));
      const fresh = entities.filter(({ id }) => !seen.has(id));
      for (const { id } of fresh) seen.add(id);
      records.push(await gather(store, fresh, relations, reading));
      frontier = [...new Set(fresh.map(({ id }) => id))];
    }
  }
  return { ...joined(records), truncated };
};
