import type { RelationKind } from '../../domain/vocabulary/kinds.ts';
import type { GraphRecord } from '../model/snapshot.ts';
import { separate, withEvidence, withoutEvidence } from './gather.ts';
import { queries } from './queries.ts';
import type { Reader } from './query.ts';
import type { DeclaredEntity } from './rows.ts';

const perLevel = 20_000;

type Question = { readonly hops: number; readonly kinds: readonly RelationKind[] };
type Between = GraphRecord & {
  /** True when a level was cut at its limit. */
  readonly truncated: boolean;
  /** Every way of at most so many relations is there, unless a level was cut. */
  readonly hops: number;
};

/**
 * What lies on ways of at most `hops` relations of the given kinds between any two of some entities, whichever way they run,
 * with its evidence: first what is nearest, as soon as each two may have met, and then more and more, level by level, until
 * it is all, which is half of the hops from each end. One query a level for all of them, cut to limits that are reported.
 * Relations of other kinds are never read.
 */
export async function* recordsBetween(
  store: Reader,
  ends: readonly DeclaredEntity[],
  { hops, kinds }: Question,
  reading: { readonly signal?: AbortSignal },
): AsyncGenerator<Between, undefined> {
  const records: GraphRecord[] = [withoutEvidence(ends)];
  let truncated = false;
  // Of two ends one takes the odd hop; of more, each pair must meet.
  const searches = ends.map(({ id }, i) => ({
    levels: i === 0 || ends.length > 2 ? Math.ceil(hops / 2) : Math.floor(hops / 2),
    seen: new Set([id]),
    frontier: new Set([id]),
  }));
  type Search = (typeof searches)[number];
  /** Where all that one of them can come to was read, they have met or never will. */
  const mayHaveMet = (one: Search, other: Search): boolean => {
    if (one.frontier.size === 0 || other.frontier.size === 0) return true;
    const [few, many] = one.seen.size < other.seen.size ? [one.seen, other.seen] : [other.seen, one.seen];
    return [...few].some(id => many.has(id));
  };
  for (let level = 0; ; level += 1) {
    const going = searches.filter(({ levels, frontier }) => level < levels && frontier.size > 0);
    const within = searches
      .map(({ levels, frontier }) => (frontier.size > 0 ? Math.min(level, levels) : hops))
      .sort((a, b) => a - b);
    const isAll = going.length === 0;
    const found = async (): Promise<Between> => ({
      ...(await withEvidence(store, records, reading)),
      truncated,
      hops: isAll ? hops : Math.min(hops, (within[0] ?? 0) + (within[1] ?? 0)),
    });
    if (isAll) {
      yield await found();
      return;
    }
    // What was cut may have been on a shorter way: then nothing counts but all that can be had.
    const mayDo =
      !truncated && searches.every((one, i) => searches.slice(i + 1).every(other => mayHaveMet(one, other)));
    if (mayDo) yield await found();
    const ids = [...new Set(going.flatMap(({ frontier }) => [...frontier]))];
    const question = { ids, kinds: [...kinds], limit: perLevel + 1 };
    const rows = await store.read(queries.subgraphFrontier, question, reading);
    if (rows.length > perLevel) truncated = true;
    const { relations, entities } = separate(rows.slice(0, perLevel));
    records.push(withoutEvidence(entities, relations));
    for (const search of going) {
      const touched = relations.filter(({ from, to }) => search.frontier.has(from) || search.frontier.has(to));
      const fresh = touched.flatMap(({ from, to }) => [from, to]).filter(id => !search.seen.has(id));
      for (const id of fresh) search.seen.add(id);
      search.frontier = new Set(fresh);
    }
  }
}
