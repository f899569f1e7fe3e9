import type { EntityRefFragment, PathsBetweenQuery } from '../../../generated/operations.ts';
import type { Picked } from '../../../graph/canvas/types.ts';
import { type LineLook, lineOf } from '../../../graph/elements.ts';
import type { Graph } from '../../../graph/graph.ts';
import type { PathQuestion } from './pathQuestion.ts';
import { shortestPaths } from './shortestPaths.ts';

export type PathStep = {
  /** What shows the evidence: the relation, or the lease that it is drawn for. */
  readonly shows: Picked;
  readonly text: string;
  /** Whether it is read from its own beginning to its own end. */
  readonly isForward: boolean;
  readonly line: LineLook;
  readonly disputed: boolean;
  readonly to: EntityRefFragment;
};
export type FoundPath = { readonly from: EntityRefFragment; readonly steps: readonly PathStep[] };

/** Ids of its entities in their order, and of those and its relations. */
export const entitiesOf = ({ from, steps }: FoundPath): readonly string[] => [from.id, ...steps.map(({ to }) => to.id)];
export const partsOf = (path: FoundPath): readonly string[] => [
  ...entitiesOf(path),
  ...path.steps.map(({ shows }) => shows.id),
];

export const pathsFromAnswer = ({ paths: { from, paths } }: PathsBetweenQuery): readonly FoundPath[] =>
  paths.map(({ steps }) => ({
    from,
    steps: steps.map(({ relation, certainty, to }) => ({
      shows: { type: 'relation', id: relation.id },
      text: relation.text,
      isForward: relation.to.id === to.id,
      line: lineOf({ certainty, status: relation.status }),
      disputed: relation.disputed,
      to,
    })),
  }));

/** Over what is drawn only, by the kinds that count. */
export const pathsDrawn = (graph: Graph, { from, to, most, kinds }: PathQuestion): readonly FoundPath[] => {
  const byId = new Map(graph.entities.map(entity => [entity.id, entity]));
  const counting = { ...graph, relations: graph.relations.filter(({ kind }) => kinds.includes(kind)) };
  const start = byId.get(from);
  if (!start) return [];
  return shortestPaths(counting, from, to, most).map(({ entities, relations }) => ({
    from: start,
    steps: relations.flatMap((relation, i): PathStep[] => {
      const next = byId.get(entities[i + 1] ?? '');
      if (!next) return [];
      return [
        {
          shows: relation.standsFor ?? { type: 'relation', id: relation.id },
          text: relation.text,
          isForward: relation.to === next.id,
          line: lineOf(relation),
          disputed: relation.disputed,
          to: next,
        },
      ];
    }),
  }));
};
