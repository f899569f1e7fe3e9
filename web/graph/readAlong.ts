import { relationVerb } from '../../domain/words.ts';
import type { GraphRelation } from './graph.ts';
import { towardsParty } from './towardsParty.ts';

/** A relation as its arrow is read: from the end nearer to the hardware, `servers → used by → engineer`. */
export type Reading = { readonly start: string; readonly end: string; readonly verb: string };

export const readAlong = (relation: GraphRelation): Reading => {
  const [start, end] = towardsParty(relation);
  const { kind, from, verb, verbBack } = relation;
  return { start, end, verb: start === from ? verb : (verbBack ?? relationVerb(kind, false)) };
};
