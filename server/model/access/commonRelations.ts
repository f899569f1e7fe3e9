import type { KnownRelation } from '../recall.ts';
import type { State, Step, StepGraph } from './steps.ts';

/** A shortest way from a start to an end over other relations than `avoided`; undefined where there is none. */
const shortestWay = (
  graph: StepGraph,
  starts: readonly State[],
  isEnd: (state: State) => boolean,
  avoided: string | undefined,
): readonly Step[] | undefined => {
  const by = new Map<State, { readonly step: Step; readonly before: State } | undefined>(
    starts.map(start => [start, undefined]),
  );
  for (const state of by.keys()) {
    if (isEnd(state)) {
      const steps: Step[] = [];
      for (let at = by.get(state); at; at = by.get(at.before)) steps.unshift(at.step);
      return steps;
    }
    for (const step of graph.get(state) ?? [])
      if (step.relation.id !== avoided && !by.has(step.state)) by.set(step.state, { step, before: state });
  }
  return undefined;
};

/**
 * The relations that every way from the starts to an end runs over, in the order of a shortest way: those without which no
 * end is reached. No chain is listed: one search for each relation of one way, so O(shortest way · relations) however many
 * chains there are. Ways may pass a firm twice, once as the lessee of each of two leases, which chains do not: each of the
 * relations is on all chains, and only where a firm subleases from two leases may a relation on all chains be none of them.
 */
export const commonRelations = (
  graph: StepGraph,
  starts: readonly State[],
  isEnd: (state: State) => boolean,
): readonly KnownRelation[] =>
  (shortestWay(graph, starts, isEnd, undefined) ?? [])
    .map(({ relation }) => relation)
    .filter(({ id }) => shortestWay(graph, starts, isEnd, id) === undefined);
