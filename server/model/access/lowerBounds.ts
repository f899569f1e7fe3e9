import { certainties, certaintyRank } from '../../../domain/dates.ts';
import { breadthFirst } from '../breadthFirst.ts';
import { statusRank } from '../evidence.ts';
import { lazy } from '../lazy.ts';
import type { State, Step, StepGraph } from './steps.ts';

/** How doubtful a way is, the less the better and in this order: its least certain step, the weakest status, length. */
export type Doubts = readonly [certainty: number, weakest: number, steps: number];

const doubtOf = (step: Step): readonly [certainty: number, weakest: number] => [
  certaintyRank(step.certainty),
  statusRank(step.relation.status),
];

/** Of a way that has come nowhere yet. */
export const noDoubts: Doubts = [0, 0, 0];

/** Those of a way with one more step. */
export const further = ([certainty, weakest, steps]: Doubts, step: Step): Doubts => {
  const [certaintyHere, rank] = doubtOf(step);
  return [Math.max(certainty, certaintyHere), Math.max(weakest, rank), steps + 1];
};

/** The most doubt that a way may have. */
type Level = { readonly certainty: number; readonly rank: number };

/** All levels that make a difference, the least doubtful first. */
export const levelsOf = (graph: StepGraph, states: ReadonlySet<State>): readonly Level[] => {
  const weak = [...states].flatMap(state => (graph.get(state) ?? []).map(step => doubtOf(step)[1]));
  const ranks = [...new Set([0, ...weak])].sort((a, b) => a - b);
  return certainties.flatMap((_, certainty) => ranks.map(rank => ({ certainty, rank })));
};

export const isBeyond = (step: Step, most: Level): boolean => {
  const [certainty, rank] = doubtOf(step);
  return certainty > most.certainty || rank > most.rank;
};

/** Steps left from each state to the nearest end, over steps no more doubtful than allowed; absent where none is reached. */
const distances = (
  graph: StepGraph,
  states: ReadonlySet<State>,
  isEnd: (state: State) => boolean,
  most: Level,
): ReadonlyMap<State, number> => {
  const into = new Map<State, State[]>();
  for (const state of states) {
    if (isEnd(state)) continue;
    for (const step of graph.get(state) ?? []) {
      if (isBeyond(step, most)) continue;
      const before = into.get(step.state);
      if (before) before.push(state);
      else into.set(step.state, [state]);
    }
  }
  const backward = ({ node }: { readonly node: State }) =>
    (into.get(node) ?? []).map(before => ({ to: before, over: undefined }));
  return new Map([...breadthFirst([...states].filter(isEnd), backward)].map(({ node, hops }) => [node, hops]));
};

/**
 * The least doubts with which a way that has come to a state, with so many doubts, can go on to an end; undefined where no
 * end is reached. No chain does better. One search of the graph for each certainty and status that is asked for.
 */
export const lowerBounds = (
  graph: StepGraph,
  states: ReadonlySet<State>,
  isEnd: (state: State) => boolean,
): ((state: State, soFar: Doubts) => Doubts | undefined) => {
  const levels = levelsOf(graph, states).map(level => ({
    ...level,
    left: lazy(() => distances(graph, states, isEnd, level)),
  }));
  return (state, [certainty, weakest, steps]) => {
    for (const level of levels) {
      if (level.certainty < certainty || level.rank < weakest) continue;
      const left = level.left().get(state);
      if (left !== undefined) return [level.certainty, level.rank, steps + left];
    }
    return undefined;
  };
};
