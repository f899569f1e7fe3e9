import type { Properties } from '../../domain/graph.ts';
import { type Merged, mergedBy } from '../../server/model/duplicates/merges.ts';
import { queries } from '../../server/store/queries.ts';
import type { Run } from '../../server/store/query.ts';
import { mergeFrom } from '../../server/store/rows.ts';

/** What the decisions that the store holds merge. */
export const mergedIn = async (run: Run): Promise<Merged> =>
  mergedBy((await run(queries.merges, {})).map(({ merge }) => mergeFrom(merge)));

/** The ids together with all that are merged into them, or that they are merged into. */
export const withMerged = (ids: readonly string[], merged: Merged): readonly string[] => {
  const kept = new Set(ids.map(id => merged.get(id) ?? id));
  return [...kept, ...[...merged].flatMap(([from, to]) => (kept.has(to) ? [from] : []))];
};

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];

/**
 * What the files declare of entities that are one: the kept one's values, where it has none those of the others; all
 * aliases, and the names of the others as aliases.
 */
export const declaredTogether = (kept: Properties, others: readonly Properties[]): Properties => {
  const all = [kept, ...others];
  const aliases = new Set(others.flatMap(({ name }) => (typeof name === 'string' ? [name] : [])));
  for (const declared of all) for (const alias of texts(declared.aliases)) aliases.add(alias);
  aliases.delete(String(kept.name));
  const identifiers = new Set(all.flatMap(declared => texts(declared.identifiers)));
  return {
    ...Object.assign({}, ...all.toReversed()),
    ...(aliases.size === 0 ? {} : { aliases: [...aliases] }),
    ...(identifiers.size === 0 ? {} : { identifiers: [...identifiers] }),
  };
};
