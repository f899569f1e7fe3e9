import { runSync } from '../../../../domain/cooperative.ts';
import { relationText } from '../../../../domain/exports/exported.ts';
import { shortestPaths as work } from '../../../../domain/paths/shortestPaths.ts';
import type { EntityRefFragment, PathsAmongQuery } from '../../../generated/operations.ts';
import type { Picked } from '../../../graph/canvas/types.ts';
import { type LineLook, lineOf } from '../../../graph/elements.ts';
import type { Graph, GraphEntity } from '../../../graph/graph.ts';
import type { PathQuestion } from './pathQuestion.ts';

const shortestPaths = runSync(work);

export type PathStep = {
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

/** The paths between two of the entities that are asked about. */
export type Pair = {
  /** Ids. */
  readonly from: string;
  readonly to: string;
  readonly paths: readonly FoundPath[];
  /** What relations of every kind would find where the chosen ones find nothing; null where they find nothing, too. */
  readonly overOtherKinds: { readonly hops: number; readonly text: string } | null;
};

type Report = PathsAmongQuery['pathsAmong'][number];

const pathsOf = ({ from, paths }: Report): readonly FoundPath[] =>
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

export const pairsFromAnswer = ({ pathsAmong }: PathsAmongQuery): readonly Pair[] =>
  pathsAmong.map(report => ({
    from: report.from.id,
    to: report.to.id,
    paths: pathsOf(report),
    overOtherKinds: report.overOtherKinds,
  }));

const named = (entity: GraphEntity): EntityRefFragment => ({ ...entity, label: entity.label ?? entity.name });

type Between = Omit<PathQuestion, 'ends'> & { readonly from: string; readonly to: string };

const pathsDrawn = (graph: Graph, { from, to, most, kinds }: Between): readonly FoundPath[] => {
  const byId = new Map(graph.entities.map(entity => [entity.id, entity]));
  const start = byId.get(from);
  if (!start) return [];
  const links = graph.relations.filter(({ kind }) => kinds.includes(kind));
  const paths = shortestPaths(links, from, to, { k: most, hops: byId.size, doubt: () => 0 });
  return paths.map(path => ({
    from: named(start),
    steps: path.flatMap(({ link, ...step }): PathStep[] => {
      const next = byId.get(step.to);
      if (!next) return [];
      return [
        {
          shows: { type: 'relation', id: link.id },
          text: relationText(link),
          isForward: link.to === next.id,
          line: lineOf(link),
          disputed: link.disputed,
          to: named(next),
        },
      ];
    }),
  }));
};

/** Between each two over what is drawn only, by the kinds that count, however long. */
export const pairsDrawn = (graph: Graph, { ends, ...question }: PathQuestion): readonly Pair[] =>
  ends.flatMap((from, i) =>
    ends.slice(i + 1).map(to => ({
      ...{ from, to },
      paths: pathsDrawn(graph, { ...question, from, to }),
      overOtherKinds: null,
    })),
  );
