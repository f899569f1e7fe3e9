import { useMemo } from 'preact/hooks';
import { asOf, knownBy } from '../../core/state.ts';
import type { Asked } from '../../core/useAnswer.ts';
import { useQuery } from '../../core/useQuery.ts';
import { AmongDocument, type AmongQuery } from '../../generated/operations.ts';
import { graphEntities, graphRelation } from '../../graph/fromAnswer.ts';
import type { Graph } from '../../graph/graph.ts';

/** More than this many are not drawn on a page that tells a story; the explorer is the place for them. */
export const mostDrawn = 300;

const toGraph = ({ always, then }: AmongQuery, relations: readonly string[]): Graph => {
  const wanted = new Set(relations);
  const stateThen = new Map(then.relations.map(relation => [relation.id, relation]));
  return {
    entities: graphEntities(always.entities),
    relations: always.relations
      .filter(relation => wanted.has(relation.id))
      .map(relation => ({ ...graphRelation(relation), certainty: null, ...stateThen.get(relation.id) })),
  };
};

/**
 * The given entities and relations as the canvas draws them at the chosen dates; relations that did not hold then have a
 * `certainty` of null.
 */
export const usePicture = (
  entities: readonly string[],
  relations: readonly string[],
): { readonly graph: Graph | undefined; readonly asked: Asked<AmongQuery> } => {
  const ids = entities.slice(0, mostDrawn);
  const asked = useQuery(
    AmongDocument,
    ids.length === 0 ? undefined : { ids, asOf: asOf.value, knownBy: knownBy.value, limit: mostDrawn },
    'former',
  );
  const { data } = asked;
  const graph = useMemo(() => data && toGraph(data, relations), [data, relations.join(' ')]);
  return { graph, asked };
};
