import { relationText } from '../../../../domain/exports/exported.ts';
import type { ExportEvidenceQuery } from '../../../generated/operations.ts';
import type { Graph, Point, Positions } from '../../../graph/graph.ts';

type EvidenceOf = ExportEvidenceQuery['subgraph']['relations'][number];

/** A date of the question; a date that nobody chose is the day of export. */
export type AskedDate = { readonly date: string; readonly chosen: boolean };

/** `exported` is an ISO time. */
export const chosenOrToday = (date: string | undefined, exported: string): AskedDate =>
  date === undefined ? { date: exported.slice(0, 10), chosen: false } : { date, chosen: true };

/** What a reader of a file must know to ask the same question again. */
export type Question = {
  /** What the view is of: a case, or who is drawn. */
  readonly title: string;
  /** What was left out of it, a phrase each. */
  readonly filters: readonly string[];
  readonly address: string;
  readonly asOf: AskedDate;
  readonly knownBy: AskedDate;
  /** ISO time, UTC. */
  readonly exported: string;
  readonly revision: string;
};

/** Everything that a picture shows, one by one: where it is drawn, the claims behind each relation, and the question it answers. */
export type PictureRecord = {
  readonly question: Question;
  readonly caution: string;
  readonly entities: readonly (Graph['entities'][number] & Partial<Point>)[];
  readonly relations: readonly (Graph['relations'][number] & { readonly text: string } & Pick<
      EvidenceOf,
      'claims' | 'sources'
    >)[];
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
      const behind = byId.get(relation.id);
      return {
        ...relation,
        text: relationText(relation),
        claims: behind?.claims ?? [],
        sources: behind?.sources ?? [],
      };
    }),
  };
};
