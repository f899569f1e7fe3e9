import type { ExportedRelation } from './exported.ts';

/**
 * The label of each edge. Gephi merges parallel edges unless their labels differ, so the second relation of a kind between
 * the same ends is `OWNS 2`.
 */
export const edgeLabels = (): ((relation: Pick<ExportedRelation, 'kind' | 'from' | 'to'>) => string) => {
  const counts = new Map<string, number>();
  return ({ kind, from, to }) => {
    const alike = [kind, from, to].join('~');
    const count = (counts.get(alike) ?? 0) + 1;
    counts.set(alike, count);
    return count === 1 ? kind : `${kind} ${count}`;
  };
};
