import type { ExportEvidenceQuery } from '../../../generated/operations.ts';
import type { Graph, Point, Positions } from '../../../graph/graph.ts';

type EvidenceOf = ExportEvidenceQuery['subgraph']['relations'][number];

/** What a reader of a file must know to ask the same question again. */
export type Question = {
  readonly address: string;
  readonly asOf: string;
  readonly knownBy: string;
  readonly revision: string;
};

/** Everything of a picture: what is drawn, where, the claims behind each relation, and the question it answers. */
export type PictureRecord = {
  readonly question: Question;
  readonly caution: string;
  readonly entities: readonly (Graph['entities'][number] & Partial<Point>)[];
  readonly relations: readonly (Graph['relations'][number] & Pick<EvidenceOf, 'claims' | 'sources'>)[];
};

export const caution =
  'Claims, not findings: every relation is what the cited sources say, with the status they support. What is not reported is unknown. Nothing here is legal advice.';

export const pictureRecord = (
  graph: Graph,
  positions: Positions,
  question: Question,
  evidence: readonly EvidenceOf[],
): PictureRecord => {
  const byId = new Map(evidence.map(relation => [relation.id, relation]));
  return {
    question,
    caution,
    entities: graph.entities.map(entity => ({ ...entity, ...positions.get(entity.id) })),
    relations: graph.relations.map(relation => {
      const behind = byId.get(relation.standsFor?.type === 'relation' ? relation.standsFor.id : relation.id);
      return { ...relation, claims: behind?.claims ?? [], sources: behind?.sources ?? [] };
    }),
  };
};
