import { relationWords } from '../../../../domain/vocabulary/relationWords.ts';
import type { RelationKind } from '../../../generated/operations.ts';
import type { Graph } from '../../../graph/graph.ts';
import type { Held } from './drawnGraph.ts';

export type ExpandOption = {
  readonly kind: RelationKind;
  readonly outgoing: boolean;
  readonly heading: string;
  /** Relations that the store holds, and those of them that are not in the picture yet. */
  readonly all: number;
  readonly left: number;
};

/** What can be expanded from an entity, with the numbers beforehand: by relation kind and direction, most left first. */
export const expandOptions = (id: string, counts: Held['counts'], { relations }: Graph): ExpandOption[] =>
  (counts.get(id) ?? [])
    .flatMap(({ kind, outgoing, incoming }): ExpandOption[] => {
      const [from, to] = relationWords[kind].headings;
      const drawn = (end: 'from' | 'to'): number =>
        relations.filter(relation => relation.kind === kind && relation[end] === id).length;
      return [
        { kind, outgoing: true, heading: from, all: outgoing, left: outgoing - drawn('from') },
        { kind, outgoing: false, heading: to, all: incoming, left: incoming - drawn('to') },
      ];
    })
    .filter(({ all }) => all > 0)
    .sort((a, b) => b.left - a.left || (a.heading < b.heading ? -1 : 1));
