import { relationVerb } from '../../domain/words.ts';
import type { Graph, GraphRelation } from './graph.ts';
import type { LayoutName } from './layout/layoutNames.ts';
import { towardsParty } from './towardsParty.ts';

/** A relation as its arrow is read: from the end nearer to the hardware, `servers → used by → engineer`, if not turned. */
export type Reading = { readonly start: string; readonly end: string; readonly verb: string };

export const readAlong = (relation: GraphRelation): Reading => {
  const [near, far] = towardsParty(relation);
  const [start, end] = relation.fromParty ? [far, near] : [near, far];
  const { kind, from, verb, verbBack } = relation;
  return { start, end, verb: start === from ? verb : (verbBack ?? relationVerb(kind, false)) };
};

/** The graph as a layout reads it: with the owners on top, from them down. */
export const readAs = (graph: Graph, layout: LayoutName): Graph =>
  layout === 'topDown'
    ? { ...graph, relations: graph.relations.map(relation => ({ ...relation, fromParty: true })) }
    : graph;
