import type { Graph, GraphRelation } from '../../../graph/graph.ts';
import { weakest } from '../../../graph/weakest.ts';

/**
 * Draws each lease between a known lessee and known hardware as one relation, lessee → hardware, and its lessor's grant
 * as lessor → lessee. It is as weak as its weakest part. Leases without both ends stay nodes.
 */
export const leasesAsEdges = (graph: Graph): Graph => {
  const drawn = new Set<string>();
  const added: GraphRelation[] = [];
  for (const { id, kind } of graph.entities) {
    if (kind !== 'Lease') continue;
    const takers = graph.relations.filter(relation => relation.kind === 'TAKES' && relation.to === id);
    const covers = graph.relations.filter(relation => relation.kind === 'COVERS' && relation.from === id);
    const grants = graph.relations.filter(relation => relation.kind === 'GRANTS' && relation.to === id);
    if (takers.length === 0 || covers.length === 0) continue;
    drawn.add(id);
    for (const taken of takers) {
      for (const covered of covers) {
        const details = covered.details.length > 0 ? covered.details : taken.details;
        added.push({
          ...covered,
          ...weakest([taken, covered]),
          id: `${taken.id}+${covered.id}`,
          kind: 'TAKES',
          from: taken.from,
          to: covered.to,
          verb: 'leases',
          verbBack: 'leased to',
          details,
          standsFor: id,
          parts: [id, taken.id, covered.id],
        });
      }
      for (const grant of grants) {
        added.push({
          ...grant,
          ...weakest([grant, taken]),
          id: `${grant.id}+${taken.id}`,
          to: taken.from,
          verb: 'leases to',
          verbBack: 'leases from',
          details: [],
          standsFor: id,
          parts: [id, grant.id, taken.id],
        });
      }
    }
  }
  return {
    entities: graph.entities.filter(({ id }) => !drawn.has(id)),
    relations: [...graph.relations.filter(({ from, to }) => !drawn.has(from) && !drawn.has(to)), ...added],
  };
};
