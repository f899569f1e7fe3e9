import type { Cooperative } from '../../../domain/cooperative.ts';
import { breadthFirst, type Reached } from '../breadthFirst.ts';
import { isBeyond, levelsOf } from './lowerBounds.ts';
import { type AccessGraph, entityOf, type State, type Step } from './steps.ts';

/**
 * The strongest way from the starts to each party that is reached: with the fewest doubts, and of the least doubtful the
 * shortest. One search of the graph for each certainty and status. Ways that pass an entity twice are none.
 * It rests before each state.
 */
export function* strongestWays(
  { steps: graph, starts }: AccessGraph,
  states: ReadonlySet<State>,
  isEnd: (state: State) => boolean,
): Cooperative<ReadonlyMap<string, readonly Step[]>> {
  const found = new Map<string, readonly Step[]>();
  for (const level of levelsOf(graph, states)) {
    const onward = ({ node, path }: Reached<State, Step>) =>
      isEnd(node)
        ? []
        : (graph.get(node) ?? [])
            .filter(step => !isBeyond(step, level) && step.to !== entityOf(node))
            .filter(step => path().every(({ from }) => from !== step.to))
            .map(step => ({ to: step.state, over: step }));
    for (const { node, path } of breadthFirst([...starts].sort(), onward)) {
      yield;
      if (isEnd(node) && !found.has(entityOf(node))) found.set(entityOf(node), path());
    }
  }
  return found;
}
