import type { Certainty } from '../generated/operations.ts';
import type { Graph } from '../graph/graph.ts';

/** By relation: how it stands and what it says under a hypothesis. */
export type Supposed = ReadonlyMap<string, { readonly certainty: Certainty | null; readonly text: string }>;

/** `owns (51 %)` → `owns (51 %, supposed)`: what no source says is told on its line. */
export const supposedText = (text: string): string =>
  text.endsWith(')') ? `${text.slice(0, -1)}, supposed)` : `${text} (supposed)`;

/** The same graph with some relations as they are supposed to be. */
export const withSupposed = (graph: Graph, supposed: Supposed): Graph =>
  supposed.size === 0
    ? graph
    : {
        ...graph,
        relations: graph.relations.map(relation => {
          const other = supposed.get(relation.id);
          return other ? { ...relation, certainty: other.certainty, text: supposedText(other.text) } : relation;
        }),
      };
