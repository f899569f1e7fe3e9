import type { Turns } from '../turns.ts';
import { isBeyond, levelsOf } from './completions.ts';
import { entityOf, type State, type Step, type StepGraph } from './steps.ts';

/**
 * The strongest way from the starts to each party that is reached: with the fewest doubts, and of the least doubtful the
 * shortest. One search of the graph for each certainty and status. Ways that pass an entity twice are none.
 * It rests before each state.
 */
export function* strongestWays(
  graph: StepGraph,
  starts: readonly State[],
  states: ReadonlySet<State>,
  isEnd: (state: State) => boolean,
): Turns<ReadonlyMap<string, readonly Step[]>> {
  const found = new Map<string, readonly Step[]>();
  for (const level of levelsOf(graph, states)) {
    const ways = new Map<State, readonly Step[]>([...starts].sort().map(start => [start, []]));
    for (const [state, way] of ways) {
      yield;
      const entity = entityOf(state);
      if (isEnd(state)) {
        if (!found.has(entity)) found.set(entity, way);
        continue;
      }
      for (const step of graph.get(state) ?? []) {
        const isAgain = step.to === entity || way.some(({ from }) => from === step.to);
        if (!ways.has(step.state) && !isAgain && !isBeyond(step, level)) ways.set(step.state, [...way, step]);
      }
    }
  }
  return found;
}
