import { relationWords } from '../../../domain/vocabulary/relationWords.ts';
import type { RelationKind } from '../../generated/operations.ts';

type Edge = { readonly relation: { readonly kind: RelationKind; readonly from: { readonly id: string } } };
type Count = { readonly kind: RelationKind; readonly outgoing: number; readonly incoming: number };

export type RelationGroup<E> = {
  readonly key: string;
  readonly heading: string;
  /** How many there are in the store at any date; `edges` holds those at the chosen dates that were fetched. */
  readonly total: number;
  readonly edges: readonly E[];
};

/** Relations of one entity by kind and direction, under headings that read from it: `Owns`, `Owned by`. */
export const relationGroups = <E extends Edge>(
  id: string,
  counts: readonly Count[],
  edges: readonly E[],
): readonly RelationGroup<E>[] =>
  counts.flatMap(({ kind, outgoing, incoming }) =>
    ([true, false] as const).flatMap(out => {
      const total = out ? outgoing : incoming;
      if (total === 0) return [];
      return [
        {
          key: `${kind}-${out ? 'out' : 'in'}`,
          heading: relationWords[kind].headings[out ? 0 : 1],
          total,
          edges: edges.filter(({ relation }) => relation.kind === kind && (relation.from.id === id) === out),
        },
      ];
    }),
  );
