import { asSupposed } from '../../features/drawing/markHypotheses.ts';
import type { OwnershipQuery } from '../../generated/operations.ts';
import { graphEntities, graphRelation } from '../../graph/fromAnswer.ts';
import type { Graph } from '../../graph/graph.ts';

type Report = Pick<OwnershipQuery['ownership'], 'firm' | 'relations'>;

/** The firm and everyone above it as the canvas draws them. */
export const ownershipGraph = ({ firm, relations }: Report): Graph => {
  const entities = new Map([firm, ...relations.flatMap(({ from, to }) => [from, to])].map(found => [found.id, found]));
  return {
    entities: graphEntities([...entities.values()]),
    relations: relations.map(({ hypothesis, ...relation }) => {
      const drawn = graphRelation(relation);
      return hypothesis === null ? drawn : asSupposed(drawn);
    }),
  };
};
