import type { Certainty } from '../../generated/operations.ts';
import type { Graph, GraphRelation } from '../../graph/graph.ts';

/** By relation: how it stands and what it says under a hypothesis. */
export type Supposed = ReadonlyMap<
  string,
  { readonly certainty: Certainty | null; readonly verb: string; readonly details: readonly string[] }
>;

/** `owns (51 %)` → `owns (51 %, supposed)`: what no source says is marked on its line. */
export const asSupposed = <Worded extends Pick<GraphRelation, 'details'>>(relation: Worded): Worded => ({
  ...relation,
  details: [...relation.details, 'supposed'],
});

/** The same graph with some relations as they are supposed to be. */
export const withSupposed = (graph: Graph, supposed: Supposed): Graph =>
  supposed.size === 0
    ? graph
    : {
        ...graph,
        relations: graph.relations.map(relation => {
          const other = supposed.get(relation.id);
          return other ? asSupposed({ ...relation, ...other }) : relation;
        }),
      };
